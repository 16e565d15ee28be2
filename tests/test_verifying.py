"""Tests of verifying quotes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.corpus.document import TurnKind
from reader.library import Library
from reader.loader.draft import Draft
from reader.progress import Progress
from reader.verifying import Verdict, Verified, Verifying

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    opened = Library(tmp_path_factory.mktemp("library"))
    opened.update([SEEDS], Progress())
    yield opened
    opened.close()


def verify(library: Library, text: str) -> list[Verified]:
    return list(Verifying(library).draft(Draft(text)))


def verdicts(library: Library, text: str) -> list[str]:
    return [one.verdict.value for one in verify(library, text)]


SENTENCE = "Ортақ ұстанымы бар бес мемлекетпен санаспау қиын"


@pytest.mark.parametrize(
    "text",
    [
        f"Сарапшы Бекмұратов «{SENTENCE}» деді.",
        f"“{SENTENCE}”, — деді Ерлан Бекмұратов.",
        f"«{SENTENCE.upper()[0].lower()}{SENTENCE[1:]}.»",
        "«Үстіне өңірдің өзі өзгерді… Ортақ ұстанымы бар бес мемлекетпен санаспау қиын»",
        "«Ортақ ұстанымы [өңірде] бар бес мемлекетпен санаспау қиын»",
        "«Ортак устанымы бар бес мемлекетпен санаспау киын»",
        "“Ortaq ustanymy bar bes memleketpen sanaspau qiyn”",
        "«Қазір әңгіменің арқауы басқа - келіссөз үстеліне нақты жоба»",
    ],
)
def test_a_quote_is_verbatim_whatever_its_typography(library: Library, text: str) -> None:
    (found,) = verify(library, text)
    wanted = Verdict.DIFFERS if "арқауы басқа -" in text else Verdict.VERBATIM
    assert found.verdict is wanted
    assert found.path == str(SEEDS / "000_kk_c5plus1_interview.txt")
    assert found.speaker == "Ерлан Бекмұратов"
    assert found.span is not None
    assert library.document(found.document_id or 0).text[found.span.start : found.span.end] == found.found


def test_what_differs_is_shown(library: Library) -> None:
    (found,) = verify(library, "«Ортақ ұстанымы бар алты мемлекетпен санаспау оңай»")
    assert found.verdict is Verdict.DIFFERS
    assert [(one.quoted, one.source) for one in found.differences] == [("алты", "бес"), ("оңай", "қиын")]
    assert [found.quote[one.quote_start :][: len(one.quoted)] for one in found.differences] == ["алты", "оңай"]
    assert [found.found[one.source_start :][: len(one.source)] for one in found.differences] == ["бес", "қиын"]


def test_what_nobody_said_is_not_found(library: Library) -> None:
    (found,) = verify(library, "«Ай бетінде мұнай өндіру келесі жылы көктемде басталады деп күтіледі»")
    assert (found.verdict, found.document_id, found.span) == (Verdict.NOT_FOUND, None, None)


@pytest.mark.parametrize(
    "text",
    [
        f"Тимур Есенов «{SENTENCE}» деді.",
        f"«{SENTENCE}», — деп атап өтті Есеновтің өзі.",
        f"«{SENTENCE}», — дейді Асқар Жұмабаев.",
        f"«{SENTENCE}», — сказал Есенов, и это правда.",
    ],
)
def test_a_quote_of_another_speaker_is_told(library: Library, text: str) -> None:
    (found,) = verify(library, text)
    assert found.verdict is Verdict.OTHER_SPEAKER
    assert found.speaker == "Ерлан Бекмұратов"
    assert found.attributed


def test_the_speaker_may_stand_in_any_case(library: Library) -> None:
    assert verdicts(library, f"Ерлан Бекмұратовтың айтуынша, «{SENTENCE}».") == ["verbatim"]
    assert verdicts(library, f"По словам Бекмуратова, «{SENTENCE}».") in (["verbatim"], ["other speaker"])


def test_a_question_was_not_said_by_the_guest(library: Library) -> None:
    question = "Бұл жолы маңызды минералдар туралы көп айтылып жүр"
    assert verdicts(library, f"«{question}», — деді Ерлан Бекмұратов.") == ["other speaker"]
    assert verdicts(library, f"Журналист: «{question}».") == ["verbatim"]


def test_a_whole_draft_is_verified_in_order(library: Library) -> None:
    text = f"Бекмұратов: «{SENTENCE}». Ол «мұндай сөз еш жерде айтылған емес деп ойлаймын» деді.\n\nСоңы."
    assert verdicts(library, text) == ["verbatim", "not found"]


def test_a_block_is_a_quote(library: Library) -> None:
    draft = Draft(f"Ол былай деді:\n{SENTENCE}.\n— Тимур Есенов", frozenset((1, 2)))
    (found,) = Verifying(library).draft(draft)
    assert (found.verdict, found.quote) == (Verdict.OTHER_SPEAKER, f"{SENTENCE}.")


def test_the_line_that_names_the_speaker_of_a_block_ends_it(library: Library) -> None:
    draft = Draft(f"{SENTENCE}.\n— Тимур Есенов\n{SENTENCE}.", frozenset((0, 1, 2)))
    found = list(Verifying(library).draft(draft))
    assert [one.verdict for one in found] == [Verdict.OTHER_SPEAKER, Verdict.VERBATIM]


def test_a_first_letter_in_brackets_is_the_writers_own(library: Library) -> None:
    altered = f"[{SENTENCE[0].lower()}]{SENTENCE[1:]}"
    assert verdicts(library, f"Ол «{altered}» деді.") == ["verbatim"]


def test_bare_text_is_one_quote(library: Library) -> None:
    assert Verifying(library).quote(SENTENCE).verdict is Verdict.VERBATIM
    assert Verifying(library).quote("").verdict is Verdict.NOT_FOUND


def test_every_paragraph_of_every_answer_is_found_verbatim_with_its_speaker(library: Library) -> None:
    for number in library.documents.ids():
        document = library.document(number)
        for turn in document.turns:
            paragraph = document.paragraphs[turn.paragraphs[0] - 1].span.of(document.text).lstrip("—– ")
            paragraph = paragraph.split(": ", 1)[-1] if turn.speaker and ": " in paragraph[:40] else paragraph
            found = Verifying(library).quote(paragraph)
            assert (found.verdict, found.document_id) == (Verdict.VERBATIM, number), paragraph[:60]
            if turn.kind is TurnKind.ANSWER:
                assert found.speaker == (turn.speaker or "")
