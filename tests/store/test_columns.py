"""Tests of what is remembered of the columns of tables."""

from pathlib import Path

import pytest

from reader.corpus.columns import Columns
from reader.store.columns import TableColumns
from reader.store.database import Database

FOLDER = Path("/т")
TABLE = FOLDER / "ж" / "а.csv"
CHOSEN, OTHER = Columns(text="Мәтін", date="Күні"), Columns(text="Хабар")


@pytest.fixture
def columns(tmp_path: Path) -> TableColumns:
    return TableColumns(Database(tmp_path / "library.sqlite", "library"))


def test_nothing_is_known_of_a_new_table(columns: TableColumns) -> None:
    assert columns.of(TABLE) == Columns()


def test_what_was_recognised_is_remembered_for_this_file_alone(columns: TableColumns) -> None:
    columns.recognised(TABLE, OTHER)
    assert columns.of(TABLE) == OTHER
    assert columns.of(TABLE.with_name("б.csv")) == Columns()


def test_what_is_chosen_for_a_folder_holds_for_all_tables_in_it(columns: TableColumns) -> None:
    columns.recognised(TABLE, OTHER)
    columns.choose(FOLDER, CHOSEN)
    assert columns.of(TABLE) == CHOSEN
    assert columns.of(Path("/тт/а.csv")) == Columns()


def test_the_choice_for_the_nearest_place_goes_before(columns: TableColumns) -> None:
    columns.choose(FOLDER, CHOSEN)
    columns.choose(TABLE, OTHER)
    columns.recognised(TABLE, CHOSEN)
    assert columns.of(TABLE.with_name("б.csv")) == CHOSEN


def test_a_choice_stays_one_when_more_is_recognised(columns: TableColumns) -> None:
    columns.choose(TABLE, CHOSEN)
    columns.recognised(TABLE, Columns(text="Мәтін", date="Күні", title="Тақырып"))
    columns.choose(TABLE.parent.parent / "басқа", OTHER)
    assert columns.of(TABLE).title == "Тақырып"
    columns.choose(FOLDER, OTHER)
    assert columns.of(TABLE) == OTHER
