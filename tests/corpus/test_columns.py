"""Tests of the columns of a table."""

from reader.corpus.columns import Columns


def test_what_is_said_goes_before_what_is_found() -> None:
    said, found = Columns(text="Мәтін"), Columns(text="Хабар", title="Тақырып", source="Мәтін")
    assert said.filled(found) == Columns(text="Мәтін", title="Тақырып")
    assert said.named() == {"text": "Мәтін"}


def test_settled_columns_are_all_there_are() -> None:
    settled = Columns(text="Мәтін", settled=True)
    assert settled.filled(Columns(title="Тақырып")) == settled


def test_columns_that_a_table_lacks_are_looked_for_again() -> None:
    settled = Columns(text="Мәтін", date="Күні", settled=True)
    assert settled.among(["Мәтін", "Күні", "Сайт"]) == settled
    assert settled.among(["Хабар", "Күні"]) == Columns(date="Күні")
