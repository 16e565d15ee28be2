"""Tests of recognising the columns of a table."""

import pytest

from reader.corpus.columns import Columns
from reader.loader.headings import read_head

LONG = "Қазақстан мен көршілері сирек металдар өндірісі туралы келісімге қол қойды, деп хабарлады министрлік. "
BODY = [["1", "Келісім", f"{day}.11.2025", LONG * 3, "Kazinform"] for day in range(1, 9)]
ANY = Columns()


@pytest.mark.parametrize(
    "headings",
    [
        ["№", "Тақырыбы", "Жарияланған күні", "Мәтін", "Дереккөз"],
        ["№", "Заголовок", "Дата публикации", "Текст статьи", "Источник"],
        ["n", "HEADLINE", "published_at", "Full text", "outlet"],
        ["n", "Title (kk)", "Date", "content", "Media"],
    ],
)
def test_columns_are_recognised_by_headings_in_three_languages(headings: list[str]) -> None:
    head = read_head([headings, *BODY], ANY)
    _, title, date, text, source = headings
    assert head.columns == Columns(text=text, title=title, date=date, source=source)
    assert (head.headings, head.rows) == (tuple(headings), 1)


def test_authors_speakers_and_ids_are_recognised() -> None:
    head = read_head([["doc_id", "Спикер", "Мәтін"], ["7", "А. Серік", LONG]], ANY)
    assert head.columns == Columns(text="Мәтін", author="Спикер", id="doc_id")


def test_headings_that_say_nothing_are_headings_and_the_cells_tell_the_columns() -> None:
    head = read_head([["A", "B", "C", "D", "E"], *BODY], ANY)
    assert head.columns == Columns(text="D", date="C")
    assert head.rows == 1


def test_a_table_without_headings_has_numbers_for_them() -> None:
    head = read_head(BODY, ANY)
    assert head.columns == Columns(text="4", date="3")
    assert (head.headings, head.rows) == (("1", "2", "3", "4", "5"), 0)


def test_lines_above_the_headings_are_left_out() -> None:
    head = read_head([["Жаңалықтар жинағы"], [], ["№", "Тақырып", "Күні", "Мәтін", "Басылым"], *BODY], ANY)
    assert head.columns.text == "Мәтін"
    assert head.rows == 3


def test_of_two_columns_named_alike_the_one_with_the_longer_cells_has_the_texts() -> None:
    head = read_head([["Содержание", "Текст"], ["Қысқа", LONG], ["Қысқа", LONG]], ANY)
    assert head.columns.text == "Текст"
    head = read_head([["Содержание", "Текст"], [LONG, "Қысқа"], [LONG, "Қысқа"]], ANY)
    assert head.columns.text == "Содержание"


def test_a_table_of_numbers_and_names_has_no_column_of_texts() -> None:
    assert read_head([["Қала", "Халқы"], ["Алматы", "2000000"], ["Астана", "1400000"]], ANY).columns.text == ""
    assert read_head([], ANY).columns == ANY


def test_what_was_chosen_goes_before_what_looks_right() -> None:
    table = [["A", "B", "C", "D", "E"], *BODY]
    assert read_head(table, Columns(text="B")).columns == Columns(text="B", date="C")
    assert read_head(table, Columns(text="B", settled=True)).columns == Columns(text="B", settled=True)
    assert read_head(table, Columns(text="Жоқ")).columns == Columns(text="D", date="C")


def test_headings_that_are_empty_or_come_again_can_be_told_apart() -> None:
    head = read_head([["Мәтін", "", "Мәтін"], [LONG, "x", "y"]], ANY)
    assert head.headings == ("Мәтін", "2", "Мәтін 3")
