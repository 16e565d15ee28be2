"""Tests of passages taken out of documents."""

from pathlib import Path

from reader import loader
from reader.corpus.document import Document, TurnKind
from reader.corpus.quotation import Standing
from reader.corpus.span import Span
from reader.quotation import check_again, quotation, role_of, turn_at

SEEDS = Path(__file__).parents[1] / "seeds"


def document(number: int) -> Document:
    return loader.load(next(SEEDS.glob(f"{number:03}_*")))


def span_of(text: str, begin: str, end: str) -> Span:
    start = text.index(begin)
    return Span(start, text.index(end, start) + len(end))


def test_an_answer_has_its_speaker_with_the_role_that_the_text_gives() -> None:
    one = document(0)
    made = quotation(one, span_of(one.text, "Қазір әңгіменің арқауы", "басқа"))
    assert made.text == "Қазір әңгіменің арқауы басқа"
    assert [(voice.name, voice.role, voice.kind) for voice in made.voices] == [
        ("Ерлан Бекмұратов", "«Дала көкжиегі» талдау орталығының аға ғылыми қызметкері", TurnKind.ANSWER)
    ]
    assert (made.outlet, str(made.date), made.first, made.last) == ("DALA PRESS", "2025-11-03", 3, 3)
    assert not made.crosses


def test_a_passage_over_two_turns_names_both() -> None:
    one = document(0)
    made = quotation(one, span_of(one.text, "ең үлкен айырмашылық", "бір-бірін тыңдауға"))
    assert made.crosses
    assert [voice.kind for voice in made.voices] == [TurnKind.QUESTION, TurnKind.ANSWER]
    assert (made.first, made.last) == (2, 3)


def test_dashes_labels_and_blanks_around_are_left_out() -> None:
    one = document(0)
    third = one.paragraphs[2].span
    assert quotation(one, Span(third.start - 1, third.end)).text.startswith("Он жыл бұрын")
    three = document(3)
    turn = next(turn for turn in three.turns if turn.kind is TurnKind.ANSWER)
    assert ":" in turn.span.of(three.text)[:30]
    assert not quotation(three, turn.span).text.startswith(turn.speaker or "")


def test_roles_stand_before_the_name_or_in_english_behind_it() -> None:
    text = [document(number) for number in range(10)]
    roles = {person.name: role_of(one, person.name) for one in text for person in one.people}
    assert any(roles.values())
    assert role_of(text[0], "Басқа Біреу") == ""


def test_a_headline_is_nobodys_turn() -> None:
    one = document(0)
    assert turn_at(one, 0) is None
    made = quotation(one, one.title_span)
    assert (made.voices, made.first) == ((), 0)


def test_the_mark_before_a_headline_is_no_part_of_a_passage_and_a_headline_has_no_speaker(tmp_path: Path) -> None:
    (tmp_path / "а.txt").write_text(" date 2025-11-05 Су туралы сұхбат\n— Су аз ба?\n— Су аз.\n", encoding="utf-8")
    one = loader.load(tmp_path / "а.txt")
    whole = quotation(one, Span(0, 33))
    assert (whole.text, whole.voices, whole.crosses, whole.first) == ("Су туралы сұхбат", (), False, 0)
    more = quotation(one, Span(0, len(one.text)))
    assert more.text.startswith("Су туралы сұхбат\n— Су аз ба?")
    assert [voice.kind for voice in more.voices] == [TurnKind.NARRATION, TurnKind.QUESTION, TurnKind.ANSWER]
    asked = quotation(one, Span(0, one.text.index("ба?") + 3))
    assert asked.crosses


def test_a_quote_is_checked_again() -> None:
    one = document(0)
    made = quotation(one, span_of(one.text, "ең үлкен", "неде"))
    assert check_again(made, one.text).standing is Standing.VERBATIM
    assert check_again(made, "Кіріспе. " + one.text).standing is Standing.MOVED
    assert check_again(made, "Кіріспе. " + one.text.replace(" ", "\u00a0")).standing is Standing.TYPOGRAPHY
    assert check_again(made, one.text.replace("үлкен", "кіші")).standing is Standing.CHANGED
    assert check_again(made, None).standing is Standing.AWAY
