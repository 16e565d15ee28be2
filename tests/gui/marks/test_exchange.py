"""Tests of marks from other programs and libraries in the window."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.marks.import_sheet import ImportSheet
from reader.interchange import write_annotations
from reader.library import Library
from reader.progress import Progress
from tests.gui.marks.written_marks import write_marks
from tests.gui.windows import OpenWindow, cells, settle
from tests.loader.test_highlights import CALIBRE


def sheet_of(shown: MainWindow) -> ImportSheet:
    found = shown.findChildren(ImportSheet)[-1]
    assert isinstance(found, ImportSheet)
    assert not found.isModal()
    return found


def choose(qtbot: QtBot, shown: MainWindow, monkeypatch: pytest.MonkeyPatch, command: str, path: Path) -> ImportSheet:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    shown.commands[command].trigger()
    settle(qtbot, shown)
    return sheet_of(shown)


def test_web_annotations_are_taken_in_shown_and_undone(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Library(tmp_path / "other")
    other.update([texts], Progress())
    write_marks(other)
    write_annotations(other, other.annotations.all(), tmp_path / "m.jsonld")
    other.close()
    shown = window(texts)
    sheet = choose(qtbot, shown, monkeypatch, "import-marks", tmp_path / "m.jsonld")
    assert sheet.words() == "Taken in: 4"
    assert [row[0] for row in cells(sheet.table)] == ["Taken in"] * 4
    assert shown.library.annotations.count() == 4
    row = [row[1] for row in cells(sheet.table)].index("Қар еріп")
    sheet.table.itemActivated.emit(sheet.table.item(row, 0))
    settle(qtbot, shown)
    document, span = shown.reading.document(), shown.reading.selected_span()
    assert document
    assert span
    assert span.of(document.text) == "Қар еріп"
    assert choose(qtbot, shown, monkeypatch, "import-marks", tmp_path / "m.jsonld").words() == "Known already: 4"
    sheet.undo.click()
    settle(qtbot, shown)
    assert shown.library.annotations.count() == 0


def test_the_marks_of_another_library_are_merged(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Library(tmp_path / "other")
    other.update([texts], Progress())
    write_marks(other)
    copy = other.backups.make(Progress())
    other.close()
    shown = window(texts)
    sheet = choose(qtbot, shown, monkeypatch, "merge-marks", tmp_path / "other" / "library.sqlite")
    assert sheet.windowTitle() == "Marks of other"
    assert sheet.words() == "Taken in: 4"
    assert copy is not None
    assert choose(qtbot, shown, monkeypatch, "merge-marks", copy.path).words() == "Known already: 4"


def test_highlights_of_another_program_are_listed_with_those_that_have_no_document(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = CALIBRE["annotations"]
    assert isinstance(template, list)
    words = ["Қар еріп, жер аяғы кеңіді", "ешкім айтпаған сөз осы болар"]
    annotations = [{**template[0], "highlighted_text": text, "uuid": str(number)} for number, text in enumerate(words)]
    file = tmp_path / "calibre.json"
    file.write_text(json.dumps({**CALIBRE, "annotations": annotations}), encoding="utf-8")
    shown = window(texts)
    sheet = choose(qtbot, shown, monkeypatch, "import-marks", file)
    assert sheet.words() == "Taken in: 1 · without a document: 1"
    assert [row[:2] for row in cells(sheet.table)] == [["No document", words[1]], ["Taken in", words[0]]]


def test_a_file_without_marks_is_told(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.json").write_text("{}", encoding="utf-8")
    shown = window(texts)
    sheet = choose(qtbot, shown, monkeypatch, "import-marks", tmp_path / "a.json")
    assert sheet.words().startswith("No highlights were found in")
    assert not sheet.undo.isVisible()
