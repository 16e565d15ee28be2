"""Tests of the list of all marks in the window."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.corpus.annotation import Annotation, Colour, Kind, State
from reader.gui.jobs import Jobs
from reader.gui.main_window import MainWindow
from reader.gui.marks.marks_sheet import MarksSheet
from reader.gui.taking_over import has_forms
from reader.settings import Settings
from tests.gui.marks.written_marks import write_marks
from tests.gui.windows import OpenWindow, page, press, settle

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(qtbot: QtBot, window: OpenWindow, texts: Path) -> tuple[MainWindow, MarksSheet, list[Annotation]]:
    shown = window(texts)
    made = write_marks(shown.library)
    press(page(shown), Qt.Key.Key_M, CONTROL | SHIFT)
    settle(qtbot, shown)
    sheet = shown.desk.all_marks.sheet
    assert sheet is not None
    assert not sheet.isModal()
    return shown, sheet, made


def quotes(sheet: MarksSheet) -> list[str]:
    model = sheet.list.model_of_marks
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def ask(qtbot: QtBot, shown: MainWindow, sheet: MarksSheet, text: str) -> list[str]:
    with qtbot.waitSignal(sheet.filters.changed):
        sheet.filters.words.setText(text)
    settle(qtbot, shown)
    return quotes(sheet)


def test_marks_are_found_in_every_form_by_colour_kind_tag_and_source(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown, sheet, _made = opened(qtbot, window, texts)
    assert len(quotes(sheet)) == 4
    assert sheet.words() == "Marks: 4"
    assert set(ask(qtbot, shown, sheet, "саммиттерге")) == {"Саммит қараша айында өтеді", "Саммитте медиа-орта"}
    assert ask(qtbot, shown, sheet, "көлік") == ["минерал қоры"]  # in its note
    assert ask(qtbot, shown, sheet, "note:саммит") == []
    assert ask(qtbot, shown, sheet, "note:тексердім саяс") == ["минерал қоры"]
    assert sheet.words() == "Marks: 1 of 4"
    ask(qtbot, shown, sheet, "")
    filters = sheet.filters
    filters.colours[Colour.BLUE].setChecked(True)
    settle(qtbot, shown)
    assert quotes(sheet) == ["Саммитте медиа-орта"]
    filters.colours[Colour.BLUE].setChecked(False)
    filters.here.setChecked(True)
    settle(qtbot, shown)
    here = shown.library.annotations.of_document(shown.open_document.id or 0)
    assert set(quotes(sheet)) == {one.anchor.quote for one in here}
    filters.here.setChecked(False)
    for box, value, left in (
        (filters.kinds, Kind.BOOKMARK, {"Қар еріп"}),
        (filters.tags, "саясат", {"Саммит қараша айында өтеді", "минерал қоры"}),
        (filters.outlets, "KAZINFORM", {"Саммит қараша айында өтеді", "минерал қоры"}),
    ):
        box.setCurrentIndex(box.findData(value))
        settle(qtbot, shown)
        assert set(quotes(sheet)) == left
        box.setCurrentIndex(0)
    settle(qtbot, shown)
    filters.order.setCurrentIndex(2)  # by document, in the order of the alphabet
    settle(qtbot, shown)
    assert quotes(sheet) == ["Саммитте медиа-орта", "Қар еріп", "минерал қоры", "Саммит қараша айында өтеді"]


def test_enter_goes_to_the_place_in_the_window(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet, _made = opened(qtbot, window, texts)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    press(sheet.filters.words, Qt.Key.Key_Return)
    assert sheet.list.hasFocus()
    assert sheet.list.selected_ids() == [sheet.list.model_of_marks.ids()[0]]
    for row in (0, 2):
        sheet.list.select_row(row)
        press(sheet.list, Qt.Key.Key_Return)
        settle(qtbot, shown)
        document, span = shown.reading.document(), shown.reading.selected_span()
        assert document
        assert span
        assert span.of(document.text) == quotes(sheet)[row]


def test_marks_are_tagged_and_removed_together_and_all_is_undone(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet, made = opened(qtbot, window, texts)
    sheet.list.selectAll()
    sheet.retagged.emit("жаңа", True)
    settle(qtbot, shown)
    assert sheet.said() == "4 marks tagged: жаңа"
    assert shown.library.annotations.tags()["жаңа"] == 4
    sheet.undo.click()
    settle(qtbot, shown)
    assert "жаңа" not in shown.library.annotations.tags()
    sheet.list.selectAll()
    press(sheet.list, Qt.Key.Key_Delete)
    settle(qtbot, shown)
    assert quotes(sheet) == []
    assert sheet.said() == "4 marks removed"
    sheet.undo.click()
    settle(qtbot, shown)
    assert {one.uid for one in shown.library.annotations.all()} == {one.uid for one in made}
    assert len(quotes(sheet)) == 4


def test_a_note_is_edited_from_the_list(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet, _made = opened(qtbot, window, texts)
    ask(qtbot, shown, sheet, "көлік")
    sheet.list.select_row(0)
    press(sheet.list, Qt.Key.Key_F2)
    [editor] = shown.desk.marking.editors
    editor.note.setPlainText("Басқа ой")
    editor.close()
    settle(qtbot, shown)
    assert quotes(sheet) == []
    assert ask(qtbot, shown, sheet, "ойлар") == ["минерал қоры"]


def test_for_a_lost_place_the_user_chooses_another(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet, made = opened(qtbot, window, texts)
    shown.library.annotations.settle([replace(made[0], state=State.ORPHANED)])
    shown.desk.all_marks.refresh()
    settle(qtbot, shown)
    sheet.filters.lost.setChecked(True)
    settle(qtbot, shown)
    assert quotes(sheet) == ["Саммит қараша айында өтеді"]
    sheet.list.select_row(0)
    settle(qtbot, shown)
    assert sheet.orphans.isVisible()
    sheet.orphans.places.setCurrentRow(0)
    settle(qtbot, shown)
    span = shown.reading.selected_span()
    assert span == made[0].anchor.span  # looked at before it is chosen
    sheet.orphans.here.click()
    settle(qtbot, shown)
    there = shown.library.annotations.get(made[0].id)
    assert there is not None
    assert there.state is State.ANCHORED
    assert quotes(sheet) == []


def test_what_is_listed_is_exported(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, sheet, _made = opened(qtbot, window, texts)
    ask(qtbot, shown, sheet, "саммит")
    for name in ("m.md", "m.csv", "m.docx", "m.jsonld"):
        export(qtbot, shown, sheet, tmp_path / name, monkeypatch)
    assert len(json.loads((tmp_path / "m.jsonld").read_text("utf-8"))["items"]) == 2
    for name in ("m.md", "m.csv"):
        written = (tmp_path / name).read_text("utf-8")
        assert "Саммитте медиа-орта" in written
        assert "минерал қоры" not in written


def export(qtbot: QtBot, shown: MainWindow, sheet: MarksSheet, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    sheet.export_wanted.emit()
    settle(qtbot, shown)
    assert sheet.said() == f"2 marks written: {path}"


def test_another_window_shows_the_same_list(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet, _made = opened(qtbot, window, texts)
    ask(qtbot, shown, sheet, "саммит")
    assert not has_forms(shown)
    after = MainWindow(shown.library, Jobs(), Settings(theme="light", live=False), rescan=False)
    qtbot.addWidget(after)
    after.take_over(shown)
    settle(qtbot, after)
    other = after.desk.all_marks.sheet
    assert other is not None
    assert quotes(other) == quotes(sheet)
    after.close()
