from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.facets.delegate import FacetDelegate
from reader.gui.facets.list import FacetList
from reader.gui.facets.list_model import FacetListModel
from reader.gui.facets.rows import FacetRow, RowKind, Unfolded, facet_rows
from reader.gui.theme import load_theme
from tests.gui.windows import NO_KEY, press
from tests.gui.written_facets import RESULT

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def rows(qtbot: QtBot) -> Iterator[FacetList]:
    owner = QWidget()
    qtbot.addWidget(owner)
    rows = FacetList(FacetDelegate(load_theme("light"), QFont()), owner)
    rows.setModel(FacetListModel(owner))
    unfolded = Unfolded()

    def turn(row: FacetRow) -> None:
        at = rows.currentIndex().row()
        unfolded.turn(row)
        model(rows).show(facet_rows(RESULT, "", None, unfolded))
        rows.setCurrentIndex(model(rows).index(at, 0))

    rows.turned.connect(turn)
    rows.resize(340, 400)
    owner.resize(340, 400)
    owner.show()
    qtbot.waitExposed(owner)
    owner.activateWindow()
    rows.setFocus()
    yield rows
    owner.close()


def model(rows: FacetList) -> FacetListModel:
    shown = rows.model()
    assert isinstance(shown, FacetListModel)
    return shown


def fill(rows: FacetList, text: str) -> None:
    model(rows).show(facet_rows(RESULT, text, None, Unfolded()))
    rows.doItemsLayout()


def all_rows(rows: FacetList) -> Sequence[FacetRow]:
    return model(rows).rows


def names(rows: FacetList) -> list[str]:
    """Return the rows as they are read: what is inside a section or a year stands further right."""
    return [f"{'  ' * (row.level + (row.kind is not RowKind.SECTION))}{row.name}" for row in all_rows(rows)]


def go_to(rows: FacetList, name: str) -> None:
    row = next(number for number, row in enumerate(all_rows(rows)) if row.name == name)
    rows.setCurrentIndex(model(rows).index(row, 0))


def click(rows: FacetList, name: str, x: int, modifiers: Qt.KeyboardModifier) -> None:
    """Click on a row, some pixels from its left edge, or from its right edge where the number is negative."""
    go_to(rows, name)
    rect = rows.visualRect(rows.currentIndex())
    place = QPoint(rect.left() + x if x >= 0 else rect.right() + x, rect.center().y())
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


def asked(told: list[object] | None) -> list[object]:
    """Return field and value of the row that was told of, and whether it is to be left out."""
    assert told is not None
    row, exclude = told
    assert isinstance(row, FacetRow)
    return [row.field, row.value, exclude]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("KAZINFORM", ["Take this filter away", "Leave these documents out"]),
        ("KHABAR", ["Only these documents", "Leave these documents out"]),
    ],
)
@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_offers_what_can_be_asked(
    rows: FacetList, qtbot: QtBot, name: str, words: list[str], reason: QContextMenuEvent.Reason
) -> None:
    fill(rows, "source:KAZINFORM")
    go_to(rows, name)
    place = rows.visualRect(rows.currentIndex()).center()
    event = QContextMenuEvent(reason, place, rows.viewport().mapToGlobal(place))
    QApplication.sendEvent(rows.viewport(), event)
    menu = rows.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == words
    with qtbot.waitSignal(rows.chosen) as told:
        menu.actions()[1].trigger()
    assert asked(told.args) == ["source", name, True]
    menu.close()


def test_a_section_has_no_menu(rows: FacetList) -> None:
    fill(rows, "")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 5), QPoint(9, 5))
    QApplication.sendEvent(rows.viewport(), event)
    assert rows.findChild(QMenu) is None


@pytest.mark.parametrize(("x", "modifiers"), [(120, ALT), (-12, NO_KEY)])
def test_a_click_with_alt_or_on_the_minus_excludes(
    rows: FacetList, qtbot: QtBot, x: int, modifiers: Qt.KeyboardModifier
) -> None:
    fill(rows, "минерал")
    with qtbot.waitSignal(rows.chosen) as told:
        click(rows, "KHABAR", x, modifiers)
    assert asked(told.args) == ["source", "KHABAR", True]


def test_the_keyboard_includes_excludes_and_folds(rows: FacetList, qtbot: QtBot) -> None:
    fill(rows, "")
    assert rows.currentIndex().row() in (-1, 0)
    go_to(rows, "2025")
    press(rows, Qt.Key.Key_Right)
    press(rows, Qt.Key.Key_Down)
    assert all_rows(rows)[rows.currentIndex().row()].name == "October"
    for key, exclude in ((Qt.Key.Key_Space, False), (Qt.Key.Key_Return, False), (Qt.Key.Key_Delete, True)):
        with qtbot.waitSignal(rows.chosen) as told:
            press(rows, key)
        assert asked(told.args) == ["date", "2025-10", exclude]
    with qtbot.waitSignal(rows.chosen) as told:
        press(rows, Qt.Key.Key_Minus)
    assert asked(told.args) == ["date", "2025-10", True]
    press(rows, Qt.Key.Key_Left)
    assert all_rows(rows)[rows.currentIndex().row()].name == "2025"
    press(rows, Qt.Key.Key_Left)
    assert "    October" not in names(rows)
    press(rows, Qt.Key.Key_Left)
    press(rows, Qt.Key.Key_Left)
    assert names(rows)[:2] == ["Date", "Source"]
    assert all_rows(rows)[rows.currentIndex().row()].name == "Date"
    press(rows, Qt.Key.Key_Space)
    assert names(rows)[1] == "  2025"
