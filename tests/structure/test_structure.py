"""Tests of whole documents taken apart."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.document import DateOrigin, Document, TurnKind
from reader.corpus.metadata import Metadata
from reader.indexing.preparing import record_of
from reader.structure import parse, parse_again

MODIFIED = datetime.datetime(2020, 5, 17, 12)
SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
REAL = pytest.mark.skipif(not SEEDS.is_dir(), reason="the two real files are not here")


def parsed(text: str, name: str = "text.txt", metadata: Metadata | None = None) -> Document:
    return parse(text, path=Path(name), modified=MODIFIED, encoding="utf-8", metadata=metadata or Metadata())


def real(pattern: str) -> Document:
    (path,) = SEEDS.glob(pattern)
    return parsed(path.read_text(encoding="utf-8"), path.name)


def kinds(document: Document) -> str:
    return "".join(turn.kind.name[0] for turn in document.turns)


@REAL
def test_the_first_real_interview_is_taken_apart() -> None:
    document = real("000*.txt")
    assert document.date == datetime.date(2025, 10, 29)
    assert document.date_origin is DateOrigin.TEXT
    assert document.headline is None
    assert document.title == "Қазіргі күрделі геосаяси жағдайда Қазақстан мен АҚШ арасындағы қатынастар жаңа деңгейге…"
    assert document.source is not None
    assert document.source.name == "BAQ.KZ"
    assert document.interviewee is not None
    assert document.interviewee.name == "Жанерке Қайратқызы"
    assert document.people == (document.interviewee,)
    assert kinds(document) == "LQAQAQAQAQA"
    assert {turn.speaker for turn in document.turns if turn.kind is TurnKind.ANSWER} == {"Жанерке Қайратқызы"}
    assert {turn.speaker for turn in document.turns if turn.kind is TurnKind.QUESTION} == {None}


@REAL
def test_the_second_real_interview_is_taken_apart() -> None:
    document = real("001*.txt")
    assert document.date == datetime.date(2025, 11, 5)
    assert document.headline == document.title_span
    assert document.title.startswith("АҚШ-тың Орталық Азияға қызығушылығының астарында")
    assert document.title.endswith("жатыр — сарапшы")
    assert document.dateline is not None
    assert document.dateline.of(document.text) == "АСТАНА. KAZINFORM —"
    assert document.source is not None
    assert document.source.name == "KAZINFORM"
    assert document.interviewee is not None
    assert document.interviewee.name == "Рүстем Мұстафин"
    assert kinds(document) == "LQAQAQAQAQA"
    assert document.lead == document.paragraphs[0].span


def test_a_labelled_interview_names_its_speakers_in_full() -> None:
    document = parsed(
        "Уран да, жел де керек\nСарапшы Тимур Есенов пікірін айтты.\n"
        "Айгерім Сәбитова: Неге?\nЕсенов: Сондықтан.\nАйгерім Сәбитова: Ал бұл?\nЕсенов: Солай."
    )
    assert [turn.speaker for turn in document.turns] == [None, *["Айгерім Сәбитова", "Тимур Есенов"] * 2]
    assert document.interviewee is not None
    assert document.interviewee.name == "Тимур Есенов"
    assert [person.name for person in document.people] == ["Тимур Есенов", "Айгерім Сәбитова"]


def test_question_and_answer_labels_take_the_guest_from_the_lead() -> None:
    document = parsed("Сұхбат\nСарапшы Тимур Есенов пікірін айтты.\nСұрақ: Неге?\nЖауап: Сондықтан.")
    assert [turn.speaker for turn in document.turns] == [None, None, "Тимур Есенов"]


def test_a_russian_interview_is_taken_apart() -> None:
    document = parsed(
        " date 2025-09-18 Сырьё или технологии\nАСТАНА. SARYARQA — Спрос растёт. Экономист, руководитель "
        "лаборатории «Меридиан-75» Марина Жунусова в интервью корреспонденту объяснила, почему.\n"
        "— Это всерьёз?\n— Да. Рынок невелик.\nЭто всё."
    )
    assert document.language == "ru"
    assert kinds(document) == "LQA"
    assert document.turns[2].speaker == "Марина Жунусова"


def test_without_a_mark_the_date_is_in_the_file_name_or_is_the_time_of_the_file() -> None:
    named = parsed("Аз сөз.", "baq_2025-10-29.txt")
    assert (named.date, named.date_origin, named.date_span) == (
        datetime.date(2025, 10, 29),
        DateOrigin.FILE_NAME,
        None,
    )
    assert parsed("date 2025-13-40 Аз сөз.").date_origin is DateOrigin.FILE_TIME
    assert parsed("date 2025-13-40 Аз сөз.").date == MODIFIED.date()


def test_metadata_count_where_the_text_says_nothing() -> None:
    told = Metadata("Бір. Екі", "Ә. Автор", "Orta.kz", datetime.date(2025, 3, 4), datetime.date(2025, 3, 5))
    document = parsed("Бір. Екі\nБірінші сөйлем. Екінші сөйлем.", "2024-01-02.html", told)
    assert (document.title, document.headline) == ("Бір. Екі", document.title_span)
    assert (document.date, document.date_origin) == (datetime.date(2025, 3, 4), DateOrigin.METADATA)
    assert (document.outlet, document.source, document.metadata) == ("ORTA.KZ", None, told)


def test_what_the_text_says_goes_before_metadata() -> None:
    told = Metadata("Басқа", "Ә. Автор", "Orta.kz", datetime.date(2025, 3, 4))
    document = parsed("date 2025-01-02 Тақырып\nАСТАНА. KAZINFORM — Мәтін басталды.", metadata=told)
    assert (document.title, document.outlet) == ("Тақырып", "KAZINFORM")
    assert (document.date, document.date_origin) == (datetime.date(2025, 1, 2), DateOrigin.TEXT)
    assert document.metadata.title == ""


def test_the_day_on_which_a_file_was_made_counts_less_than_its_name() -> None:
    made = Metadata(created=datetime.date(2025, 3, 4))
    assert parsed("Аз сөз.", "2024-01-02.docx", made).date_origin is DateOrigin.FILE_NAME
    assert parsed("Аз сөз.", "a.docx", made).date_origin is DateOrigin.METADATA


@pytest.mark.parametrize("titled", [True, False])
@pytest.mark.parametrize("text", ["Бір. Екі\nҮшінші сөйлем.", "Сөз: бар\nСөз: тағы бар\nСөз: бар", "Жалғыз"])
def test_a_known_document_is_taken_apart_as_it_was_loaded(text: str, titled: bool) -> None:
    title = text.split("\n")[0] if titled else ""
    told = Metadata(title, "Ә. Автор", "Orta.kz", None, datetime.date(2025, 3, 4))
    document = parsed(text, "a.docx", told)
    again = parse_again(record_of(document), text)
    assert replace(again, metadata=document.metadata) == document
    assert (again.metadata.title, again.metadata.author) == (document.metadata.title, document.metadata.author)


def test_a_headline_alone_is_the_only_paragraph() -> None:
    document = parsed(" date 2025-01-02 Жалғыз тақырып")
    assert document.headline is None
    assert document.title == "Жалғыз тақырып"
    assert [paragraph.span.of(document.text) for paragraph in document.paragraphs] == ["Жалғыз тақырып"]


def test_a_mark_on_a_line_of_its_own_stands_above_the_headline() -> None:
    document = parsed("date 2025-01-02\n\nҚысқа тақырып\nМәтін басталды.")
    assert document.title == "Қысқа тақырып"
    assert document.text[document.body_start :].startswith("Қысқа")


def test_a_title_leaves_out_dateline_and_dash() -> None:
    assert parsed("АСТАНА. KAZINFORM — Мәтін басталды. Бітті.").title == "Мәтін басталды"
    assert parsed("– Бұл не?\n– Бұл жауап.").title == "Бұл не?"


def test_the_same_text_has_the_same_hash_and_another_has_another() -> None:
    assert parsed("Бір").content_hash == parsed("Бір", "other.txt").content_hash
    assert parsed("Бір").content_hash != parsed("Екі").content_hash
    assert len(parsed("Бір \ud800 екі").content_hash) == 32


def test_a_blank_text_is_refused() -> None:
    with pytest.raises(ValueError, match="blank"):
        parsed(" \n\n")


PIECES = st.sampled_from(
    [
        "date 2025-01-02",
        "– ",
        "— ",
        "\n",
        "\n\n",
        " ",
        "\u00a0",
        "Асан: ",
        "[Асан] ",
        "АСТАНА. BAQ.KZ — ",
        "Бұл не?",
        "сөз ",
        ".",
    ]
)


@given(st.lists(PIECES | st.text(max_size=5)).map("".join).filter(str.strip))
def test_any_text_is_taken_apart_whole_and_in_order(text: str) -> None:
    document = parsed(text)
    spans = [paragraph.span for paragraph in document.paragraphs]
    assert [paragraph.number for paragraph in document.paragraphs] == list(range(1, len(spans) + 1))
    assert [number for turn in document.turns for number in turn.paragraphs] == list(range(1, len(spans) + 1))
    for turn in document.turns:
        assert turn.span.start == spans[turn.paragraphs[0] - 1].start
        assert turn.span.end == spans[turn.paragraphs[-1] - 1].end
    lines = [document.headline, *spans] if document.headline else spans
    assert "".join("".join(line.of(text).split()) for line in lines if line) == "".join(
        text[document.body_start :].split()
    )
    assert document.title in (document.title_span.of(text), document.title_span.of(text) + "…")
    for mention in (*document.people, *filter(None, [document.source, document.interviewee])):
        assert mention.span.of(text).upper() == mention.name.upper()
