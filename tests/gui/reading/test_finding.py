from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.reading.finding import paragraph_at
from tests.gui.windows import OpenWindow, interview, label, page, press, settle, write_texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(window: OpenWindow, tmp_path: Path) -> MainWindow:
    return window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 6)}))


def test_a_word_is_found_in_all_forms_and_counted_without_touching_the_search(shown: MainWindow, qtbot: QtBot) -> None:
    page(shown).setFocus()
    press(page(shown), Qt.Key.Key_F, CTRL)
    bar = shown.desk.finding.bar
    assert bar.box.hasFocus()
    bar.box.setText("сала")
    settle(qtbot, shown)
    document = shown.reading.document()
    assert document is not None
    assert {span.of(document.text) for span in shown.desk.walk.spans()} == {"сала"}
    assert bar._count.text() == "1 of 72"
    press(bar.box, Qt.Key.Key_Return)
    assert bar._count.text() == "2 of 72"
    assert shown.search_bar.box.text() == ""
    assert shown.reading.matches() == ()
    bar.box.setText("жоқсөз")
    settle(qtbot, shown)
    assert bar._count.text() == "Nothing found"
    press(bar.box, Qt.Key.Key_Escape)
    assert not shown.desk.walk.active
    assert page(shown).hasFocus()


def test_a_paragraph_is_gone_to_by_its_number(shown: MainWindow) -> None:
    page(shown).setFocus()
    press(page(shown), Qt.Key.Key_G, CTRL)
    bar = shown.desk.finding.paragraphs
    bar.number.setValue(6)
    press(bar.number, Qt.Key.Key_Return)
    document = shown.reading.document()
    assert document is not None
    assert paragraph_at(document, shown.reading.position()) == 6
    assert paragraph_at(document, 0) == 1


def test_another_document_closes_the_bars(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    texts = {"a.txt": interview("Бірінші", 2), "b.txt": interview("Екінші", 2, date="2024-01-01")}
    shown = window(write_texts(tmp_path / "texts", texts))
    shown.commands["find-here"].trigger()
    shown.commands["next-document"].trigger()
    settle(qtbot, shown)
    assert not shown.desk.finding.bar.isVisible()
    assert label(shown, "matchPlace").text() == ""
