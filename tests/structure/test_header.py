"""Tests of date, headline and paragraphs."""

import datetime

import pytest

from reader.structure.header import date_in_name, find_date_mark, find_paragraphs, has_headline

LEAD = "Екінші жолда мақаланың өзі басталады. Ол ұзақ."


def headline_in(*lines: str) -> bool:
    text = "\n".join(lines)
    return has_headline(text, find_paragraphs(text, 0))


@pytest.mark.parametrize("spaces", ["", " ", "  \u00a0"])
def test_a_date_mark_is_read_and_text_begins_behind_it(spaces: str) -> None:
    text = f"{spaces}date  2025-10-29 Тақырып"
    mark = find_date_mark(text)
    assert mark is not None
    assert mark.date == datetime.date(2025, 10, 29)
    assert mark.span.of(text) == "2025-10-29"
    assert text[mark.end :] == "Тақырып"


@pytest.mark.parametrize(
    "text", ["date 2025-13-40 Бұл", "date 2025-10-291 Бұл", "update 2025-10-29 Бұл", "date 2025-10-29", "Бұл мәтін"]
)
def test_what_is_no_date_mark_is_text(text: str) -> None:
    assert find_date_mark(text) is None


@pytest.mark.parametrize(
    "name",
    ["2025-10-29", "a_2025_10_29_b.txt", "20251029", "29.10.2025.txt", "29-10-2025", "000 2025-99-99 2025-10-29"],
)
def test_a_date_is_read_from_a_file_name(name: str) -> None:
    assert date_in_name(name) == datetime.date(2025, 10, 29)


@pytest.mark.parametrize("name", ["000_bd730a3c622b2ac4", "2025-13-40", "1899-01-01", "31.02.2025", "120251029"])
def test_an_impossible_date_in_a_file_name_is_none(name: str) -> None:
    assert date_in_name(name) is None


def test_paragraphs_are_the_lines_that_are_not_blank() -> None:
    text = "  Бір \u00a0\n\n \t \nЕкі\u00a0сөз\n"
    assert [span.of(text) for span in find_paragraphs(text, 0)] == ["Бір", "Екі\u00a0сөз"]


@pytest.mark.parametrize(
    "line",
    [
        "АҚШ-тың қызығушылығының астарында есеп жатыр — сарапшы",
        "Дәліз дайын ба?",
        "Қ. Тоқаев Вашингтонға барды",
        "Уран да, жел де керек!",
        "Тимур Есенов: Уран да керек",
    ],
)
def test_a_short_line_without_a_full_stop_is_a_headline(line: str) -> None:
    assert headline_in(line, LEAD)


@pytest.mark.parametrize(
    "line",
    [
        "Бұл сөйлем нүктемен бітеді.",
        "Бірінші сөйлем. Екінші сөйлем",
        "сөз " * 60,
        "– Бұл сұрақ па?",
        "Сұрақ: Бұл не?",
        "АСТАНА. KAZINFORM — Бұл лид",
    ],
)
def test_a_lead_is_no_headline(line: str) -> None:
    assert not headline_in(line, LEAD)


def test_the_first_turn_of_an_interview_is_no_headline() -> None:
    assert not headline_in("Асан: Бұл не?", "Үсен: Бұл жауап.")


def test_a_line_alone_or_a_wrapped_line_is_no_headline() -> None:
    assert not headline_in("Жалғыз жол")
    assert not headline_in("Бұл жол келесі", "жолда жалғасады, себебі сыймады.")


def test_above_a_dateline_stands_a_headline_even_with_a_full_stop() -> None:
    assert headline_in("Министр жұмысын бастады. Не өзгереді.", "АСТАНА. KAZINFORM — Бұл лид.")
