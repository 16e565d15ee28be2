"""Tests of the saved searches and the history."""

import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import LibraryInUse
from reader.store.database import Database
from reader.store.searches import SavedSearch, Searches


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "library.sqlite", "library")
    yield database
    database.close()


@pytest.fixture
def searches(database: Database) -> Searches:
    return Searches(database)


def names(searches: Searches) -> list[str]:
    return [one.name for one in searches.all()]


def test_what_is_saved_is_there_again_in_the_order_of_saving(database: Database, searches: Searches) -> None:
    one = searches.save("  Минералдар ", " минерал OR металл ")
    two = searches.save("", "date:2025")
    assert (one.name, one.text, one.position) == ("Минералдар", "минерал OR металл", 0)
    assert (two.name, two.text, two.position) == ("date:2025", "date:2025", 1)
    assert Searches(Database(database.path, "library")).all() == [one, two]


def test_a_blank_search_cannot_be_saved(searches: Searches) -> None:
    with pytest.raises(ValueError, match="looks for something"):
        searches.save("Атау", "  ")
    assert searches.all() == []


def test_a_name_that_is_taken_gets_a_number_whatever_its_capitals(searches: Searches) -> None:
    for name in ("Уран", "УРАН", " уран", "Көмір"):
        searches.save(name, "уран")
    assert names(searches) == ["Уран", "УРАН 2", "уран 3", "Көмір"]
    renamed = searches.rename(searches.all()[3].id, "уран 2")
    assert renamed is not None
    assert renamed.name == "уран 2 2"


def test_a_search_may_keep_its_name_in_other_capitals_and_takes_no_blank_one(searches: Searches) -> None:
    saved = searches.save("уран", "уран")
    assert searches.rename(saved.id, "УРАН") == replace(saved, name="УРАН")
    assert searches.rename(saved.id, " \n ") == replace(saved, name="УРАН")
    assert searches.rename(saved.id, "Уран\tмен\nкөмір") == replace(saved, name="Уран мен көмір")


def test_a_name_can_stand_for_another_search(searches: Searches) -> None:
    saved = searches.save("Отын", "уран")
    assert searches.change(saved.id, " уран OR көмір") == replace(saved, text="уран OR көмір")
    assert searches.change(saved.id, "") == replace(saved, text="уран OR көмір")


def test_what_is_removed_comes_back_to_its_place(searches: Searches) -> None:
    for name in "абвг":
        searches.save(name, name)
    removed = searches.remove(searches.all()[1].id)
    assert removed is not None
    assert names(searches) == ["а", "в", "г"]
    assert [one.position for one in searches.all()] == [0, 1, 2]
    assert searches.restore(removed) == removed
    assert searches.restore(removed) == removed
    assert names(searches) == ["а", "б", "в", "г"]


def test_what_comes_back_gives_way_to_a_search_that_took_its_name(searches: Searches) -> None:
    removed = searches.remove(searches.save("Уран", "уран").id)
    assert removed is not None
    searches.save("уран", "уран AND көмір")
    assert searches.restore(removed) == replace(removed, name="Уран 2")
    assert names(searches) == ["Уран 2", "уран"]


def test_the_order_is_the_users(searches: Searches) -> None:
    ids = [searches.save(name, name).id for name in "абвг"]
    searches.move([ids[3], ids[1], 99, ids[3]])
    assert names(searches) == ["г", "б", "а", "в"]
    searches.save("д", "д")
    assert names(searches) == ["г", "б", "а", "в", "д"]


def test_a_search_that_is_gone_is_nobodys_trouble(searches: Searches) -> None:
    saved = searches.save("а", "а")
    searches.remove(saved.id)
    assert searches.rename(saved.id, "б") is None
    assert searches.change(saved.id, "б") is None
    assert searches.remove(saved.id) is None
    searches.move([saved.id])
    assert searches.all() == []
    assert searches.save("в", "в").id != saved.id


def test_the_history_has_each_text_once_the_latest_first(searches: Searches) -> None:
    for text in ("уран", "көмір", " уран ", "", "  ", "Уран"):
        searches.note(text)
    assert searches.recent(10) == ["Уран", "уран", "көмір"]
    assert searches.recent(1) == ["Уран"]
    assert searches.recent(0) == []


def test_the_history_is_found_by_how_it_begins_and_then_by_what_it_has(searches: Searches) -> None:
    for text in ("сирек МЕТАЛЛ", "метан", "мұнай", "металл қоры"):
        searches.note(text)
    assert searches.recent(9, "Мет") == ["металл қоры", "метан", "сирек МЕТАЛЛ"]
    assert searches.recent(9, "металл қ") == ["металл қоры"]
    assert searches.recent(9, "ет%") == []


def test_the_history_keeps_five_hundred_texts(searches: Searches) -> None:
    for number in range(510):
        searches.note(f"{number}")
    kept = searches.recent(1_000)
    assert len(kept) == 500
    assert (kept[0], kept[-1]) == ("509", "10")


def test_one_text_or_all_of_the_history_can_be_forgotten(searches: Searches) -> None:
    saved = searches.save("в", "в")
    for text in "абв":
        searches.note(text)
    searches.forget(" б")
    assert searches.recent(9) == ["в", "а"]
    searches.clear()
    assert searches.recent(9) == []
    assert searches.all() == [saved]


def test_half_of_a_character_and_a_split_letter_are_no_trouble(searches: Searches) -> None:
    searches.note("й\ud83d")
    searches.note("й")
    assert searches.recent(9) == ["й", "й?"]
    assert searches.save("\ud83d", "й").name == "?"


def test_noting_waits_only_a_moment_for_another_process(database: Database, searches: Searches) -> None:
    other = apsw.Connection(str(database.path))
    other.execute("BEGIN IMMEDIATE")
    started = time.monotonic()
    with pytest.raises(LibraryInUse):
        searches.note("уран")
    assert time.monotonic() - started < 4  # of the five seconds that a change waits
    other.execute("ROLLBACK")
    other.close()
    searches.note("уран")
    assert searches.recent(9) == ["уран"]


_numbers = count()
_names = st.text(alphabet="аАбıİIiß ", max_size=4)
_steps = st.lists(
    st.one_of(
        st.tuples(st.just("save"), _names, st.sampled_from("абв")),
        st.tuples(st.just("rename"), _names, st.integers(0, 6)),
        st.tuples(st.just("remove"), st.just(""), st.integers(0, 6)),
        st.tuples(st.just("restore"), st.just(""), st.integers(0, 6)),
        st.tuples(st.just("move"), st.just(""), st.lists(st.integers(0, 8), max_size=5)),
    ),
    max_size=12,
)


@settings(deadline=None, max_examples=50)
@given(steps=_steps)
def test_whatever_happens_names_differ_and_places_are_counted_from_zero(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, int | list[int] | str]]
) -> None:
    path = tmp_path_factory.getbasetemp() / f"searches-{next(_numbers)}" / "library.sqlite"
    database = Database(path, "library")
    searches = Searches(database)
    removed: list[SavedSearch] = []
    for verb, name, given_value in steps:
        here = searches.all()
        before = len(here)
        if verb == "save":
            searches.save(name, str(given_value))
            assert len(searches.all()) == before + 1
        elif isinstance(given_value, list):
            searches.move(given_value)
            assert {one.id for one in searches.all()} == {one.id for one in here}
        elif verb == "rename" and here:
            assert searches.rename(here[int(given_value) % before].id, name) is not None
        elif verb == "remove" and here:
            gone = searches.remove(here[int(given_value) % before].id)
            assert gone is not None
            removed.append(gone)
        elif verb == "restore" and removed:
            back = removed.pop(int(given_value) % len(removed))
            assert searches.restore(back).text == back.text
            assert len(searches.all()) == before + 1
        now = searches.all()
        assert [one.position for one in now] == list(range(len(now)))
        assert len({one.name.casefold() for one in now}) == len(now)
        assert all(one.name == " ".join(one.name.split()) != "" for one in now)
    database.close()


@settings(deadline=None, max_examples=30)
@given(texts=st.lists(st.text(max_size=5), max_size=12))
def test_the_history_is_a_list_without_doubles_the_latest_first(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.getbasetemp() / f"history-{next(_numbers)}" / "library.sqlite"
    database = Database(path, "library")
    searches = Searches(database)
    for text in texts:
        searches.note(text)
    kept = searches.recent(100)
    assert len(set(kept)) == len(kept)
    if texts and texts[-1].strip():
        searches.note(texts[-1])
        assert searches.recent(100) == kept
    database.close()
