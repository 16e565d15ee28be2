from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.collections.pane import CollectionsPane
from reader.gui.theme import load_theme
from tests.gui.saved_searches import COUNTS, THREE, saved
from tests.gui.windows import click, press


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


def test_a_click_or_enter_opens_an_entry(pane: CollectionsPane) -> None:
    told: list[str] = []
    pane.opened.connect(told.append)
    click(rows(pane).viewport(), middle(pane, 2))
    press(go(pane, 1), Qt.Key.Key_Return)
    press(go(pane, 0), Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert told == ["су", "минералдар", ""]


def test_the_pane_takes_room_only_where_something_is_saved(pane: CollectionsPane, qtbot: QtBot) -> None:
    head = QWidget()
    qtbot.addWidget(head)
    pane.spare_button.setParent(head)
    head.show()
    for typed in ("  ", "уран"):
        pane.show_collections((), {}, 10, typed)
        assert not pane.isVisible()
        assert pane.spare_button.isVisible()
        assert pane.spare_button.isEnabled() == (typed == "уран")
    with qtbot.waitSignal(pane.save_wanted):
        click(pane.spare_button)
    pane.show_collections(THREE, {}, 10, "")
    assert pane.isVisible()
    assert rows(pane).isVisible()
    assert not pane.spare_button.isVisible()


def test_a_search_can_be_saved_once(pane: CollectionsPane, qtbot: QtBot) -> None:
    assert not add_button(pane).isEnabled()
    pane.show_collections(THREE, COUNTS, 1_234, "су")
    assert not add_button(pane).isEnabled()
    assert add_button(pane).toolTip() == "This search is saved"
    pane.show_collections(THREE, COUNTS, 1_234, "уран")
    with qtbot.waitSignal(pane.save_wanted):
        click(add_button(pane))


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


def test_a_narrow_column_holds_the_pane(pane: CollectionsPane) -> None:
    pane.show_collections(saved("Ұзын атау " * 30), {}, 9, "")
    pane.setFixedWidth(220)
    assert pane.minimumSizeHint().width() <= 220
    pane.show_collections((), {}, 9, "уран")
    assert pane.minimumSizeHint().width() <= 220


def test_a_low_window_leaves_the_list_two_entries_and_a_scroll_bar(pane: CollectionsPane) -> None:
    pane.show_collections(saved(*"абвгдежз"), {}, 9, "")
    view = rows(pane)
    assert view.minimumSizeHint().height() == 2 * view.sizeHintForRow(0)
    assert pane.minimumSizeHint().height() < pane.sizeHint().height() - 3 * view.sizeHintForRow(0)
