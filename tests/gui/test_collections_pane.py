import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.collections_pane import CollectionCounts, CollectionsPane
from reader.gui.jobs import Jobs
from reader.gui.theme import load_theme
from reader.library import Library
from reader.progress import Progress
from reader.store.database import Database
from reader.store.searches import SavedSearch, Searches
from tests.gui.windows import NO_KEY, TypeText, click, press

NOW = datetime.datetime(2025, 11, 5, tzinfo=datetime.UTC)
MOVE_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
COUNTS: dict[int, int | None] = {1: 143, 2: 7, 3: None}


def saved(*names: str) -> list[SavedSearch]:
    return [SavedSearch(number, name, name.lower(), number - 1, NOW) for number, name in enumerate(names, 1)]


THREE = saved("Минералдар", "Су", "Көмір")


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[CollectionsPane]:
    holder = QWidget()
    qtbot.addWidget(holder)
    pane = CollectionsPane(load_theme("light"), QFont(), holder)
    pane.setFixedWidth(300)
    holder.resize(300, 400)
    holder.show()
    holder.activateWindow()
    qtbot.waitExposed(holder)
    pane.show_collections(THREE, COUNTS, 1_234, "")
    pane.adjustSize()
    yield pane
    holder.close()


def rows(pane: CollectionsPane) -> QListWidget:
    found = pane.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def names(pane: CollectionsPane) -> list[str]:
    return [rows(pane).item(row).text() for row in range(rows(pane).count())]


def add_button(pane: CollectionsPane) -> QToolButton:
    found = pane.findChild(QToolButton, "saveSearch")
    assert isinstance(found, QToolButton)
    return found


def editor(pane: CollectionsPane) -> QLineEdit:
    found = pane.findChild(QLineEdit, "collectionName")
    assert isinstance(found, QLineEdit)
    return found


def middle(pane: CollectionsPane, row: int) -> QPoint:
    return rows(pane).visualItemRect(rows(pane).item(row)).center()


def go(pane: CollectionsPane, row: int) -> QListWidget:
    rows(pane).setFocus()
    rows(pane).setCurrentRow(row)
    return rows(pane)


def test_all_documents_stand_first_and_every_entry_says_how_many_it_has(pane: CollectionsPane) -> None:
    assert names(pane) == ["All documents", "Минералдар", "Су", "Көмір"]
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    assert [rows(pane).item(row).data(role) for row in range(4)] == [
        "All documents, 1,234 documents",
        "Минералдар, 143 documents",
        "Су, 7 documents",
        "Көмір",
    ]
    assert rows(pane).item(1).toolTip() == "минералдар"
    assert rows(pane).accessibleName() == "Collections"


def test_the_entry_of_the_search_in_the_box_is_the_one_that_is_marked(pane: CollectionsPane) -> None:
    def marked() -> list[str]:
        open_role = int(Qt.ItemDataRole.UserRole) + 3
        return [item.text() for item in map(rows(pane).item, range(4)) if item.data(open_role)]

    assert marked() == ["All documents"]
    pane.show_collections(THREE, COUNTS, 1_234, " су ")
    assert marked() == ["Су"]
    pane.show_collections(THREE, COUNTS, 1_234, "уран")
    assert marked() == []


def test_a_click_or_enter_opens_an_entry(pane: CollectionsPane) -> None:
    told: list[str] = []
    pane.opened.connect(told.append)
    click(rows(pane).viewport(), middle(pane, 2))
    press(go(pane, 1), Qt.Key.Key_Return)
    press(go(pane, 0), Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert told == ["су", "минералдар", ""]


def test_a_button_that_is_let_go_on_another_entry_opens_nothing(pane: CollectionsPane, qtbot: QtBot) -> None:
    view = rows(pane).viewport()
    with qtbot.assertNotEmitted(pane.opened):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, NO_KEY, middle(pane, 0))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NO_KEY, middle(pane, 2))


def test_the_pane_takes_room_only_where_there_is_something_to_save_or_saved(pane: CollectionsPane) -> None:
    pane.show_collections((), {}, 10, "  ")
    assert not pane.isVisible()
    pane.show_collections((), {}, 10, "уран")
    assert pane.isVisible()
    assert not rows(pane).isVisible()
    assert add_button(pane).text() == "Save this search"
    pane.show_collections(THREE, {}, 10, "")
    assert pane.isVisible()
    assert rows(pane).isVisible()
    assert add_button(pane).text() == ""


def test_a_search_can_be_saved_once(pane: CollectionsPane, qtbot: QtBot) -> None:
    assert not add_button(pane).isEnabled()
    pane.show_collections(THREE, COUNTS, 1_234, "су")
    assert not add_button(pane).isEnabled()
    assert add_button(pane).toolTip() == "This search is saved"
    pane.show_collections(THREE, COUNTS, 1_234, "уран")
    with qtbot.waitSignal(pane.save_wanted):
        click(add_button(pane))


def test_f2_lets_the_user_type_another_name(pane: CollectionsPane, qtbot: QtBot, type_text: TypeText) -> None:
    press(go(pane, 2), Qt.Key.Key_F2)
    editor(pane).selectAll()
    type_text(editor(pane), "  Өзен  суы ")
    with qtbot.waitSignal(pane.renamed) as told:
        press(editor(pane), Qt.Key.Key_Return)
    assert told.args == [2, "Өзен суы"]
    assert names(pane)[2] == "Өзен суы"


@pytest.mark.parametrize(("typed", "key"), [("", Qt.Key.Key_Return), ("Басқа", Qt.Key.Key_Escape)])
def test_no_name_or_escape_leaves_the_old_one(
    pane: CollectionsPane, qtbot: QtBot, type_text: TypeText, typed: str, key: Qt.Key
) -> None:
    pane.edit(2)
    box = editor(pane)
    box.clear()
    type_text(box, typed)
    with qtbot.assertNotEmitted(pane.renamed):
        press(box, key)
    assert names(pane)[2] == "Су"


def test_new_numbers_do_not_disturb_a_name_that_is_being_typed(pane: CollectionsPane, type_text: TypeText) -> None:
    pane.edit(2)
    editor(pane).selectAll()
    type_text(editor(pane), "Өз")
    pane.show_collections(THREE, {1: 1, 2: 2, 3: 3}, 9, "көмір")
    assert editor(pane).text() == "Өз"
    type_text(editor(pane), "ен")
    assert editor(pane).text() == "Өзен"


def test_all_documents_can_be_neither_renamed_nor_removed_nor_moved(pane: CollectionsPane, qtbot: QtBot) -> None:
    view = go(pane, 0)
    with qtbot.assertNotEmitted(pane.removed), qtbot.assertNotEmitted(pane.moved):
        for key, modifiers in ((Qt.Key.Key_F2, NO_KEY), (Qt.Key.Key_Delete, NO_KEY), (Qt.Key.Key_Down, MOVE_KEYS)):
            press(view, key, modifiers)
    assert pane.findChild(QLineEdit, "collectionName") is None
    assert [action.text() for action in pane._rows.menu().actions() if action.isEnabled()] == ["Open"]


def test_delete_removes_and_the_next_row_becomes_current(pane: CollectionsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.removed) as told:
        press(go(pane, 2), Qt.Key.Key_Delete)
    assert told.args == [2]
    pane.show_collections([THREE[0], THREE[2]], COUNTS, 1_234, "")
    assert rows(pane).currentItem().text() == "Көмір"


def test_keys_move_an_entry_but_never_above_all_documents(pane: CollectionsPane) -> None:
    told: list[list[int]] = []
    pane.moved.connect(told.append)
    view = go(pane, 2)
    press(view, Qt.Key.Key_Up, MOVE_KEYS)
    press(view, Qt.Key.Key_Up, MOVE_KEYS)
    press(view, Qt.Key.Key_Down, MOVE_KEYS)
    assert told == [[2, 1, 3], [1, 2, 3]]
    assert view.currentRow() == 2


def test_dragging_moves_an_entry_and_tells_the_order_once(pane: CollectionsPane, qtbot: QtBot) -> None:
    told: list[list[int]] = []
    pane.moved.connect(told.append)
    view = rows(pane).viewport()
    with qtbot.assertNotEmitted(pane.opened):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, NO_KEY, middle(pane, 3))
        for row in (2, 1, 0):
            QTest.mouseMove(view, middle(pane, row))
        assert names(pane) == ["All documents", "Көмір", "Минералдар", "Су"]
        assert told == []
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NO_KEY, middle(pane, 0))
    assert told == [[3, 1, 2]]
    pane.show_collections([THREE[2], *THREE[:2]], COUNTS, 1_234, "")
    assert rows(pane).currentItem().text() == "Көмір"


def test_the_menu_offers_what_the_keys_do(pane: CollectionsPane, qtbot: QtBot) -> None:
    pane.show_collections(THREE, COUNTS, 1_234, "уран")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle(pane, 1), rows(pane).mapToGlobal(middle(pane, 1)))
    QApplication.sendEvent(rows(pane).viewport(), event)
    [menu] = [one for one in pane.findChildren(QMenu) if one.isVisible()]
    offered = [action.text() for action in menu.actions() if action.isEnabled()]
    assert offered == ["Open", "Rename", "Use the search in the box", "Move down", "Remove"]
    with qtbot.waitSignal(pane.change_wanted) as told:
        menu.actions()[2].trigger()
    assert told.args == [1]
    with qtbot.waitSignal(menu.destroyed):
        menu.close()


def test_the_list_is_as_high_as_six_entries_at_most_and_folds(pane: CollectionsPane, qtbot: QtBot) -> None:
    view = rows(pane)
    line = view.sizeHintForRow(0)
    assert view.sizeHint().height() == 4 * line
    pane.show_collections(saved(*"абвгдежз"), {}, 9, "")
    assert view.sizeHint().height() == 6 * line
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    open_height = pane.sizeHint().height()
    [fold] = [one for one in pane.findChildren(QToolButton) if one.objectName() != "saveSearch"]
    with qtbot.waitSignal(pane.folded) as told:
        click(fold)
    assert told.args == [True]
    assert not view.isVisible()
    assert pane.sizeHint().height() < open_height / 2
    pane.show_collections(saved(*"аб"), {}, 9, "")
    assert not view.isVisible()
    pane.edit(2)
    assert view.isVisible()


def test_letters_typed_in_the_list_are_left_to_the_window(pane: CollectionsPane) -> None:
    go(pane, 0)
    press(rows(pane), Qt.Key.Key_M)
    assert rows(pane).currentRow() == 0


def test_a_narrow_column_holds_the_pane(pane: CollectionsPane) -> None:
    pane.show_collections(saved("Ұзын атау " * 30), {}, 9, "")
    pane.setFixedWidth(220)
    assert pane.minimumSizeHint().width() <= 220
    pane.show_collections((), {}, 9, "уран")
    assert pane.minimumSizeHint().width() <= 220


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_the_documents_of_each_saved_search_are_counted(
    library: Library, texts: Path, jobs: Jobs, qtbot: QtBot
) -> None:
    library.update([texts], Progress())
    searches = Searches(Database(library.folder / "library.sqlite", "library"))
    mineral, nothing = searches.save("", "минерал"), searches.save("", "жоқсөз")
    year, without = searches.save("", "date:2025"), searches.save("", "-минерал")
    counts = CollectionCounts(library, searches, jobs)
    told: list[tuple[list[SavedSearch], dict[int, int | None], int]] = []
    counts.counted.connect(lambda *answer: told.append(answer))
    with qtbot.waitSignal(jobs.idle):
        counts.refresh()
    assert told[-1] == (searches.all(), {mineral.id: 2, nothing.id: 0, year.id: 2, without.id: 1}, 3)
    assert all(number is None or number == told[-1][1][one] for one, number in told[0][1].items())
    searches.remove(year.id)
    with qtbot.waitSignal(jobs.idle):
        counts.refresh([texts / "көктем.txt"])
    assert told[-1] == (searches.all(), {mineral.id: 0, nothing.id: 0, without.id: 1}, 1)


def test_a_newer_question_for_the_numbers_drops_the_older(
    library: Library, texts: Path, jobs: Jobs, qtbot: QtBot
) -> None:
    library.update([texts], Progress())
    searches = Searches(Database(library.folder / "library.sqlite", "library"))
    searches.save("", "date:2025")
    counts = CollectionCounts(library, searches, jobs)
    told: list[int] = []
    counts.counted.connect(lambda _saved, _counts, documents: told.append(documents))
    with qtbot.waitSignal(jobs.idle):
        counts.refresh()
        counts.refresh()
    assert told == [3]
