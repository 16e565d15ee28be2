"""Tests of the commands about sources and vanished files."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.library.sources_sheet import SourcesSheet
from reader.gui.library.vanished_sheet import VanishedSheet
from reader.gui.main_window import MainWindow
from tests.gui.windows import OpenWindow, cells, counter, settle, titles, write_many, write_texts


def agree(qtbot: QtBot, sheet: QDialog, words: str) -> None:
    """Press the button of the question that is asked."""
    qtbot.waitUntil(lambda: bool(sheet.findChildren(QMessageBox)))
    asked = sheet.findChildren(QMessageBox)[-1]
    next(one for one in asked.findChildren(QPushButton) if one.text() == words).click()


def sources_sheet(qtbot: QtBot, shown: MainWindow) -> SourcesSheet:
    shown.commands["sources"].trigger()
    (sheet,) = shown.findChildren(SourcesSheet)
    qtbot.waitUntil(lambda: sheet.list.rowCount() > 0)
    return sheet


def test_gone_files_are_counted_listed_and_forgotten(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = write_many(tmp_path / "many", 4)
    shown = window(folder)
    assert not shown.commands["vanished"].isEnabled()
    (folder / "0000.txt").unlink()
    (folder / "0001.txt").unlink()
    shown.commands["rescan"].trigger()
    settle(qtbot, shown)
    qtbot.waitUntil(lambda: counter(shown) == "4 documents; 2 files gone")
    shown.commands["vanished"].trigger()
    qtbot.waitUntil(lambda: bool(shown.findChildren(VanishedSheet)))
    (sheet,) = shown.findChildren(VanishedSheet)
    assert [row[1] for row in cells(sheet.list)] == [str(folder / "0000.txt"), str(folder / "0001.txt")]
    sheet.list.selectRow(0)
    assert len(sheet.chosen()) == 1
    sheet.list.itemActivated.emit(sheet.list.item(0, 0))
    qtbot.waitUntil(lambda: shown.reading._remark.isVisible())
    sheet.list.clearSelection()
    next(one for one in sheet.findChildren(QPushButton) if one.text() == "Forget…").click()
    agree(qtbot, sheet, "Forget")
    qtbot.waitUntil(lambda: counter(shown) == "2 documents")


def test_a_source_can_be_taken_out(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_many(tmp_path / "one", 2), write_many(tmp_path / "two", 3))
    sheet = sources_sheet(qtbot, shown)
    assert [row[:2] for row in cells(sheet.list)] == [
        [str(tmp_path / "one"), "2"],
        [str(tmp_path / "two"), "3"],
        ["All folders", "5"],
    ]
    sheet.list.selectRow(1)
    sheet.remove.click()
    agree(qtbot, sheet, "Take out")
    qtbot.waitUntil(lambda: sheet.list.rowCount() == 2 and len(titles(shown)) == 2)


def test_what_is_left_out_and_what_failed_is_said(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = write_many(tmp_path / "many", 3)
    write_texts(folder, {"a.jpg": "x", "b.JPG": "x", "c.py": "x", "бос.txt": ""})
    shown = window(folder)
    sheet = sources_sheet(qtbot, shown)
    assert sheet.details.text() == "3 files of other kinds left out: .jpg 2, .py 1"
    assert [row[0] for row in cells(sheet.failures)] == [str(folder / "бос.txt")]
    write_texts(folder, {"бос.txt": " date 2025-01-01 Енді бар\nМәтін.\n"})
    sheet.again.click()
    qtbot.waitUntil(lambda: not sheet.failures.isVisible() and len(titles(shown)) == 4)
    sheet.patterns.setPlainText("000*\n")
    sheet.keep.click()
    qtbot.waitUntil(lambda: len(titles(shown)) == 1)
