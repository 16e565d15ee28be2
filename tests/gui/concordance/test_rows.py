from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.concordance.lines import ConcordanceLines
from reader.gui.concordance.parts import Part
from reader.gui.concordance.rows import ConcordanceRows
from reader.gui.jobs import Jobs
from reader.gui.theme import load_theme
from tests.gui.concordance.test_packing import line, packs
from tests.gui.windows import click, press

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def lines() -> Iterator[ConcordanceLines]:
    jobs = Jobs()
    lines = ConcordanceLines(jobs)
    lines.clear("минерал")
    lines.append_packs(packs(500))
    yield lines
    jobs.close()


@pytest.fixture
def rows(lines: ConcordanceLines, qtbot: QtBot) -> Iterator[ConcordanceRows]:
    window = QWidget()
    rows = ConcordanceRows(lines, load_theme("light"), QApplication.font(), window)
    QVBoxLayout(window).addWidget(rows)
    window.resize(1280, 300)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    rows.setFocus()
    yield rows
    window.close()


def shown(rows: ConcordanceRows) -> list[Part]:
    return [part for part in Part if not rows.isColumnHidden(part)]


def widths(rows: ConcordanceRows) -> list[int]:
    return [rows.columnWidth(part) for part in Part]


def test_keys_move_by_rows(rows: ConcordanceRows) -> None:
    rows.go(10)
    for key, expected in (
        (Qt.Key.Key_Down, 11),
        (Qt.Key.Key_Up, 10),
        (Qt.Key.Key_End, 499),
        (Qt.Key.Key_Home, 0),
    ):
        press(rows, key)
        assert rows.currentIndex().row() == expected
        assert rows.stretches() == [range(expected, expected + 1)]
        assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()).center())
    press(rows, Qt.Key.Key_PageDown)
    paged = rows.currentIndex().row()
    assert 3 < paged < 20
    press(rows, Qt.Key.Key_PageUp)
    assert rows.currentIndex().row() == 0


def test_several_rows_can_be_selected(rows: ConcordanceRows) -> None:
    rows.go(3)
    press(rows, Qt.Key.Key_Down, SHIFT)
    press(rows, Qt.Key.Key_Down, SHIFT)
    assert rows.stretches() == [range(3, 6)]
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, CONTROL, rows.visualRect(rows.model().index(8, 1)).center()
    )
    assert rows.stretches() == [range(3, 6), range(8, 9)]
    press(rows, Qt.Key.Key_End, SHIFT)
    assert rows.stretches()[-1].stop == 500
    press(rows, Qt.Key.Key_A, CONTROL)
    assert rows.stretches() == [range(500)]


def test_enter_and_a_double_click_open_a_row(rows: ConcordanceRows, qtbot: QtBot) -> None:
    rows.go(4)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(rows.opened_row) as opened:
            press(rows, key)
        assert opened.args == [4]
    place = rows.visualRect(rows.model().index(2, Part.TITLE)).center()
    with qtbot.waitSignal(rows.opened_row) as opened:
        click(rows.viewport(), place)
        QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert opened.args == [2]


def test_the_window_s_own_shortcuts_do_not_take_the_keys(rows: ConcordanceRows, qtbot: QtBot) -> None:
    taken: list[str] = []
    for keys in ("Esc", "Ctrl+C", "Shift+Down", "Shift+Up", "F3"):
        action = QAction(rows.window())
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked, keys=keys: taken.append(keys))
        rows.window().addAction(action)
    rows.go(3)
    with qtbot.waitSignals([rows.left, rows.copy_wanted]):
        press(rows, Qt.Key.Key_Escape)
        press(rows, Qt.Key.Key_C, CONTROL)
    press(rows, Qt.Key.Key_Down, SHIFT)
    press(rows, Qt.Key.Key_F3)
    assert rows.stretches() == [range(3, 5)]
    assert taken == ["F3"]


def test_letters_are_left_to_others(rows: ConcordanceRows) -> None:
    rows.go(3)
    press(rows, Qt.Key.Key_M)
    press(rows, Qt.Key.Key_Right)
    assert rows.currentIndex().row() == 3


def test_a_click_on_a_title_is_told_and_selects_nothing(rows: ConcordanceRows, qtbot: QtBot) -> None:
    rows.go(3)
    header = rows.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Part.RIGHT) + 40, 8)
    with qtbot.waitSignal(rows.title_picked) as picked:
        click(header.viewport(), place)
    assert picked.args == [Part.RIGHT]
    assert rows.stretches() == [range(3, 4)]


def test_columns_fill_the_width(rows: ConcordanceRows) -> None:
    assert sum(widths(rows)) == rows.viewport().width()
    rows.window().resize(1600, 300)
    assert sum(widths(rows)) == rows.viewport().width()
    assert rows.horizontalScrollBar().maximum() == 0


def test_the_user_s_widths_are_kept_in_proportion(rows: ConcordanceRows, qtbot: QtBot) -> None:
    left, keyword = rows.columnWidth(Part.LEFT), rows.columnWidth(Part.KEYWORD)
    with qtbot.waitSignal(rows.shares_changed):
        rows.horizontalHeader().resizeSection(Part.LEFT, left + 40)
    assert rows.columnWidth(Part.LEFT) == left + 40
    assert rows.columnWidth(Part.KEYWORD) == keyword - 40
    assert sum(widths(rows)) == rows.viewport().width()
    share = rows.columnWidth(Part.LEFT) / rows.viewport().width()
    rows.window().resize(1900, 300)
    assert abs(rows.columnWidth(Part.LEFT) / rows.viewport().width() - share) < 0.01
    kept = rows.shares()
    rows.set_shares(())
    assert rows.shares() == ()
    rows.set_shares(kept)
    assert abs(rows.columnWidth(Part.LEFT) / rows.viewport().width() - share) < 0.01


def test_no_column_can_be_lost(rows: ConcordanceRows) -> None:
    for part in shown(rows):
        for width in (0, 5_000, 1):
            rows.horizontalHeader().resizeSection(part, width)
            assert min(rows.columnWidth(one) for one in shown(rows)) >= 20
            assert sum(rows.columnWidth(one) for one in shown(rows)) == rows.viewport().width()


@pytest.mark.parametrize("shares", [(0.5,), (2.0,) * 7, (0.0,) * 7, (-1.0, *(0.2,) * 6), (float("nan"),) * 7])
def test_shares_that_make_no_sense_are_not_taken(rows: ConcordanceRows, shares: tuple[float, ...]) -> None:
    before = widths(rows)
    rows.set_shares(shares)
    assert widths(rows) == before


def test_a_narrow_table_shows_the_words_only(rows: ConcordanceRows) -> None:
    rows.window().resize(420, 300)
    assert shown(rows) == [Part.LEFT, Part.KEYWORD, Part.RIGHT]
    assert sum(widths(rows)) == rows.viewport().width()


def test_speakers_have_a_column_once_one_is_known(rows: ConcordanceRows, lines: ConcordanceLines) -> None:
    assert Part.SPEAKER not in shown(rows)
    lines.append([line(0, speaker="Рүстем")])
    rows.fit()
    assert Part.SPEAKER in shown(rows)


def test_the_row_under_the_mouse_is_shown(rows: ConcordanceRows) -> None:
    def picture() -> QImage:
        QApplication.processEvents()
        return rows.viewport().grab().toImage()

    before = picture()
    QTest.mouseMove(rows.viewport(), QPoint(30, 30))
    assert rows._hovered >= 0
    assert picture() != before


def test_rows_that_are_gone_are_not_painted(rows: ConcordanceRows, lines: ConcordanceLines) -> None:
    rows.scrollToBottom()
    lines.clear("тағы")
    lines.append([line(0)])
    rows.grab()
    assert rows.stretches() == []
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    rows.selectionModel().select(lines.index(0, 0), flags)
    rows.grab()
    assert rows.stretches() == [range(1)]
