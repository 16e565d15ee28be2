"""Tests of the list of sources; what it does is tested in test_holdings."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.library.sources_sheet import SourcesSheet, skipped_text
from reader.library import Library
from reader.progress import Progress


def test_kinds_that_are_many_are_cut() -> None:
    shown = skipped_text({f".{letter}": 1 for letter in "abcdefgh"} | {"": 2})
    assert shown.startswith("10 files of other kinds left out: .a 1, ")
    assert shown.endswith("…")
    assert "without a suffix 2" in skipped_text({"": 2})


def test_without_a_choice_patterns_are_for_all(library: Library, texts: Path, qtbot: QtBot) -> None:
    library.update([texts], Progress())
    window = QWidget()
    qtbot.addWidget(window)
    sheet = SourcesSheet(window)
    told: list[object] = []
    sheet.patterns_changed.connect(lambda path, patterns: told.append((path, patterns)))
    sheet.show_states(library.survey(), ["*.bak"], live=True)
    current = sheet.current()
    assert current
    assert current.path == texts
    sheet.list.selectRow(1)
    assert not sheet.remove.isEnabled()
    assert sheet.patterns.toPlainText() == "*.bak"
    sheet.patterns.setPlainText("*.bak\n\n a/ ")
    sheet.keep.click()
    assert told == [(None, ["*.bak", "a/"])]


def test_a_source_that_is_away_says_so(library: Library, texts: Path, qtbot: QtBot) -> None:
    library.update([texts], Progress())
    texts.rename(texts.with_name("басқа"))
    window = QWidget()
    qtbot.addWidget(window)
    sheet = SourcesSheet(window)
    sheet.show_states(library.survey(), [], live=True)
    cell = sheet.list.item(0, 2)
    assert cell
    assert "not reachable" in cell.text()
