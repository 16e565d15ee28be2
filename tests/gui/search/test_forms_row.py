"""Tests of the row of forms."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Count
from reader.corpus.query import FormUse, How, Mode, Query, ResolvedQuery, Term, Word, WordForms
from reader.gui.search.forms_row import Chip, Chips, FormsRow, chips
from tests.gui.windows import OpenWindow, click, counter, hits, search, settle, text, write_texts

WORD = Word("минерал", Mode.FORMS)
FORMS = WordForms(
    WORD, (FormUse("минерал", How.EXACT), FormUse("минералға", How.ENTRY), FormUse("минералды", How.ENTRY))
)
QUERY = ResolvedQuery(Query("минерал", Term((WORD,))), Term((WORD,), forms=(FORMS,)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_texts(
        tmp_path / "texts",
        {
            "one.txt": text("Бірінші", "Минералдың қоры мол, минералды өңдейді.", date="2025-11-03"),
            "two.txt": text("Екінші", "Минералды іздейді. Қазақстанның жері кең.", date="2025-11-04"),
            "three.txt": text("Үшінші", "Қазақстан мен минералогия ғылымы.", date="2025-11-05"),
        },
    )


def test_forms_are_ordered_by_closeness_and_then_by_how_often_they_are_used() -> None:
    count = Count(8, {"минералды": 5, "минералға": 2, "минерал": 1})
    assert [chip.form for chip in chips(QUERY, count, frozenset()).shown] == ["минерал", "минералды", "минералға"]


def test_a_form_that_is_not_found_is_left_out_unless_it_was_switched_off() -> None:
    found = chips(QUERY, Count(5, {"минералды": 5}), frozenset({"минералға"})).shown
    assert found == [Chip("минералды", How.ENTRY, 5, True), Chip("минералға", How.ENTRY, 0, False)]


def test_before_the_count_every_form_is_shown_without_a_number() -> None:
    assert [chip.count for chip in chips(QUERY, None, frozenset()).shown] == [None, None, None]


def test_what_does_not_fit_is_behind_the_last_button(qtbot: QtBot) -> None:
    row = FormsRow()
    qtbot.addWidget(row)
    row.resize(700, 40)
    row.show_forms(Chips([Chip(f"минералдарды{n}", How.ENTRY, n, True) for n in range(30)]), (), related=False)
    more = row.findChild(QToolButton, "moreForms")
    assert more is not None
    shown = [button for button in row.findChildren(QToolButton, "chip") if button.isVisibleTo(row)][:-1]
    assert 0 < len(shown) < 30
    assert more.text() == f"{30 - len(shown)} more"
    more.menu().aboutToShow.emit()
    assert len(more.menu().actions()) == 30 - len(shown)
    with qtbot.waitSignal(row.switched) as told:
        more.menu().actions()[0].trigger()
    assert told.args == [f"минералдарды{len(shown)}", False]


def test_the_chips_of_another_search_look_and_switch_as_their_own(qtbot: QtBot) -> None:
    row = FormsRow()
    qtbot.addWidget(row)
    row.show_forms(Chips([Chip("тау", How.EXACT, 2, True), Chip("тауда", How.ENTRY, 1, False)]), (), related=False)
    row.show_forms(Chips([Chip("дала", How.FOLD, 3, True)]), (), related=False)
    assert row.texts() == ["дала  3"]
    chip, spare = row.findChildren(QToolButton, "chip")[-2:]
    assert (chip.property("how"), spare.isHidden()) == ("fold", True)
    switched: list[tuple[str, bool]] = []
    row.switched.connect(lambda form, on: switched.append((form, on)))
    chip.click()
    assert switched == [("дала", False)]


def test_a_search_shows_its_forms_and_a_chip_switches_one_off(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    assert counter(shown) == "3 matches in 2 of 3 documents"
    assert shown.forms_row.texts() == ["минералды  2", "минералдың  1"]
    chip = next(one for one in shown.forms_row.findChildren(QToolButton, "chip") if "минералды " in one.text())
    click(chip)
    settle(qtbot, shown)
    assert counter(shown) == "1 match in 1 of 3 documents"
    assert shown.forms_row.texts() == ["минералды  2", "минералдың  1"]
    assert [hit.record.title for hit in hits(shown)] == ["Бірінші"]


def test_related_words_are_added_on_demand(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    shown.forms_row.related_wanted.emit(True)
    settle(qtbot, shown)
    assert counter(shown) == "4 matches in 3 of 3 documents"
    assert "минералогия  1" in shown.forms_row.texts()


def test_another_spelling_that_was_searched_is_told(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "Kazakhstan")
    assert counter(shown) == "2 matches in 2 of 3 documents"
    assert shown.forms_row.also() == "Also searched: қазақстан"
    search(qtbot, shown, "минерал")
    assert shown.forms_row.also() == ""


def test_without_a_search_there_is_no_row(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    assert not shown.forms_row.isVisible()
    search(qtbot, shown, "минерал")
    assert shown.forms_row.isVisible()
    search(qtbot, shown, "")
    assert not shown.forms_row.isVisible()


@pytest.mark.parametrize(
    ("query", "possible"),
    [
        ("минерал", True),
        ("=минералды", False),
        ('"минералды өңдейді"', False),
        ("=минералды жер", True),
        ("минерал*", False),
        ("=минералды -жер", False),
    ],
)
def test_related_words_are_offered_only_where_there_can_be_any(
    window: OpenWindow, folder: Path, qtbot: QtBot, query: str, possible: bool
) -> None:
    shown = window(folder)
    search(qtbot, shown, query)
    button = next(one for one in shown.forms_row.findChildren(QToolButton) if one.text() == "+ related words")
    assert button.isEnabled() == possible
    assert ("Only for words" in button.toolTip()) == (not possible)


def test_an_exact_word_is_no_word_that_begins_so(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "=минералды")
    assert counter(shown) == "2 matches in 2 of 3 documents"
    assert shown.forms_row.texts() == []


def test_the_row_stays_where_it_is_until_a_search_without_forms_is_counted(qtbot: QtBot) -> None:
    row = FormsRow()
    qtbot.addWidget(row)
    row.show_forms(chips(QUERY, None, frozenset()), (), related=False)
    row.show_forms(Chips(()), (), related=False, settled=False)
    assert not row.isHidden()
    row.show_forms(Chips(()), (), related=False)
    assert row.isHidden()
    row.show_forms(Chips(()), (), related=False, settled=False)
    assert row.isHidden()
