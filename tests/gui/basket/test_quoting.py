"""Tests of the basket of quotes in the window."""

import json
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.corpus.span import Span
from reader.export.citation import Style
from reader.export.quotes import Format
from reader.gui.basket.copy_sheet import CopySheet
from reader.gui.basket.export_sheet import ExportSheet
from reader.gui.basket.sheet import BasketSheet
from reader.gui.basket.writing import Writing
from reader.gui.main_window import MainWindow
from tests.gui.windows import OpenWindow, click, page, press, settle, titles

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TITLE = "Сирек металдар туралы әңгіме"
OTHER = "Көктем туралы бір ауыз сөз"


def opened(qtbot: QtBot, window: OpenWindow, texts: Path, library: Path | None = None) -> MainWindow:
    shown = window(texts, library=library)
    go(qtbot, shown, TITLE)
    return shown


def go(qtbot: QtBot, window: MainWindow, title: str) -> None:
    window.list.pick(titles(window).index(title))
    settle(qtbot, window)


def add(qtbot: QtBot, window: MainWindow, words: str, to: str = "") -> Span:
    document = window.reading.document()
    assert document
    start = document.text.index(words)
    end = document.text.index(to, start) + len(to) if to else start + len(words)
    window.reading.select(Span(start, end))
    press(page(window), Qt.Key.Key_B, CONTROL)
    settle(qtbot, window)
    return Span(start, end)


def three(qtbot: QtBot, window: MainWindow) -> None:
    add(qtbot, window, "қараша айында")
    add(qtbot, window, "Саммит қашан")
    go(qtbot, window, OTHER)
    add(qtbot, window, "Қар еріп")


def quotes(window: MainWindow) -> list[str]:
    return [one.quotation.text for one in window.library.basket.all()]


def sheet_of(qtbot: QtBot, window: MainWindow) -> BasketSheet:
    window.commands["quotes"].trigger()
    settle(qtbot, window)
    sheet = window.desk.quoting.sheet
    assert sheet is not None
    return sheet


def undo(qtbot: QtBot, window: MainWindow) -> None:
    button = window.activity.findChild(QPushButton, "activityAction")
    assert button is not None
    click(button)
    settle(qtbot, window)


# The tray


def test_one_key_takes_the_selection_out_and_it_survives_a_restart(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path
) -> None:
    shown = opened(qtbot, window, texts, tmp_path / "библиотека")
    shown.commands["add-quote"].trigger()
    assert shown.activity.text().startswith("Select a passage")
    assert shown.desk.quoting.list.count() == 0
    add(qtbot, shown, "қараша айында")
    assert shown.activity.text() == "Quote added: “қараша айында”"
    go(qtbot, shown, OTHER)
    add(qtbot, shown, "Қар еріп")
    assert quotes(shown) == ["қараша айында", "Қар еріп"]
    shown.close()
    shown.library.close()
    again = window(library=tmp_path / "библиотека")
    assert [again.desk.quoting.list.item(row).text() for row in range(2)] == ["«қараша айында»", "«Қар еріп»"]


def test_the_mark_under_the_cursor_is_taken_whole(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    document = shown.reading.document()
    assert document
    start = document.text.index("қараша айында")
    shown.reading.select(Span(start, start + 13))
    shown.commands["mark-blue"].trigger()
    settle(qtbot, shown)
    shown.reading.put_cursor(start + 4)
    press(page(shown), Qt.Key.Key_B, CONTROL)
    settle(qtbot, shown)
    assert quotes(shown) == ["қараша айында"]


def test_the_same_passage_is_offered_to_be_added_again(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    for _ in range(2):
        add(qtbot, shown, "қараша айында")
    assert quotes(shown) == ["қараша айында"]
    assert shown.activity.text() == "This passage is quote 1 already: “қараша айында”"
    undo(qtbot, shown)
    assert quotes(shown) == ["қараша айында"] * 2
    assert "the same words as quote 1" in shown.desk.quoting.list.item(1).toolTip()


def test_keys_move_and_take_out_and_everything_is_undone(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    three(qtbot, shown)
    rows = sheet_of(qtbot, shown).list
    rows.setFocus()
    rows.setCurrentRow(0)
    press(rows, Qt.Key.Key_Down, CONTROL)
    press(rows, Qt.Key.Key_Down, CONTROL)
    settle(qtbot, shown)
    assert quotes(shown) == ["Саммит қашан", "Қар еріп", "қараша айында"]
    press(rows, Qt.Key.Key_Delete)
    settle(qtbot, shown)
    assert quotes(shown) == ["Саммит қашан", "Қар еріп"]
    assert shown.activity.text() == "1 quote taken out."
    for _ in range(3):
        press(rows, Qt.Key.Key_Z, CONTROL)
        settle(qtbot, shown)
    assert quotes(shown) == ["қараша айында", "Саммит қашан", "Қар еріп"]
    press(rows, Qt.Key.Key_Z, CONTROL | SHIFT)
    settle(qtbot, shown)
    assert quotes(shown) == ["Саммит қашан", "қараша айында", "Қар еріп"]


def test_a_quote_taken_out_in_the_right_column_comes_back_by_its_button(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = opened(qtbot, window, texts)
    three(qtbot, shown)
    rows = shown.desk.quoting.list
    rows.setCurrentRow(1)
    press(rows, Qt.Key.Key_Delete)
    settle(qtbot, shown)
    assert quotes(shown) == ["қараша айында", "Қар еріп"]
    undo(qtbot, shown)
    assert quotes(shown) == ["қараша айында", "Саммит қашан", "Қар еріп"]


def test_dragging_a_row_changes_the_order(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    three(qtbot, shown)
    rows = sheet_of(qtbot, shown).list
    model, root = rows.model(), rows.rootIndex()
    assert model.moveRow(root, 2, root, 0)  # what the list does with a drop inside itself
    qtbot.waitUntil(lambda: quotes(shown) == ["Қар еріп", "қараша айында", "Саммит қашан"])
    settle(qtbot, shown)
    assert shown.desk.quoting.list.item(0).text() == "«Қар еріп»"


def test_a_comment_is_kept_however_the_sheet_is_left(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    three(qtbot, shown)
    sheet = sheet_of(qtbot, shown)
    sheet.list.setCurrentRow(0)
    sheet.comment.setPlainText("бірінші")
    sheet.list.setCurrentRow(1)
    assert sheet.comment.toPlainText() == ""
    sheet.comment.setPlainText("екінші")
    sheet.reject()  # what Esc does
    settle(qtbot, shown)
    assert [one.comment for one in shown.library.basket.all()] == ["бірінші", "екінші", ""]
    sheet = sheet_of(qtbot, shown)
    sheet.list.setCurrentRow(2)
    sheet.comment.setPlainText("үшінші")
    shown.close()
    assert [one.comment for one in shown.library.basket.all()] == ["бірінші", "екінші", "үшінші"]


def test_the_place_of_a_quote_is_opened_and_selected(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    span = add(qtbot, shown, "қараша айында")
    go(qtbot, shown, OTHER)
    sheet = sheet_of(qtbot, shown)
    press(sheet.list, Qt.Key.Key_Return)
    settle(qtbot, shown)
    document = shown.reading.document()
    assert document is not None
    assert document.title == TITLE
    assert shown.reading.selected_span() == span


# Checking again


def test_checking_again_looks_at_the_files_as_they_are_now(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    three(qtbot, shown)
    add(qtbot, shown, "жер аяғы")
    sheet = sheet_of(qtbot, shown)
    click(sheet.check)
    settle(qtbot, shown)
    assert sheet.words() == "4 quotes stand word for word"
    file = texts / "сұхбат.txt"
    changed = file.read_text("utf-8").replace("қараша айында", "жаздың басында").replace("АСТАНА.", "АСТАНА, бүгін.")
    file.write_text(changed, "utf-8")
    (texts / "көктем.txt").unlink()
    click(sheet.check)
    settle(qtbot, shown)
    assert sheet.words() == "3 quotes stand word for word · 1 changed · 2 without a file"
    told = [sheet.list.item(row).toolTip() for row in range(4)]
    assert "text changed: these words are no longer there" in told[0]
    assert "stands word for word, at another place" in told[1]
    assert "file gone; word for word in the kept text" in told[2]
    kept = shown.library.basket.all()[0]
    assert f"check {kept.quotation.check}" in told[0]
    shown.desk.quoting.go_to(kept)
    settle(qtbot, shown)
    assert shown.activity.text().startswith("The text was changed, and these words are no longer there")


# Copying


def test_all_quotes_are_copied_as_plain_and_rich_text(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    three(qtbot, shown)
    sheet = sheet_of(qtbot, shown)
    click(sheet.copy_all)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().count("oqyrman://doc/") == 3
    assert copied.html().count("<blockquote") == 3
    assert sheet.words() == "3 quotes copied with their sources."
    sheet.list.setCurrentRow(1)
    press(sheet.list, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("«Саммит қашан»")
    assert QGuiApplication.clipboard().text().count("oqyrman://doc/") == 1


def test_the_template_is_used_at_once_and_a_bad_one_breaks_nothing(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = opened(qtbot, window, texts)
    add(qtbot, shown, "қараша айында")
    shown.commands["copy-style"].trigger()
    sheet = shown.findChild(CopySheet)
    assert sheet is not None
    sheet.template.setPlainText("{quote} ({speaker})")
    assert sheet.preview.text() == "«қараша айында» (Рүстем Мұстафин)"
    assert sheet.problem.isHidden()
    sheet.template.setPlainText("{quote} {сөз")
    assert sheet.problem.text().endswith("Until then quotes are copied as before.")
    shown.commands["copy-source"].trigger()
    assert QGuiApplication.clipboard().text() == "«қараша айында» (Рүстем Мұстафин)"
    sheet.close()
    assert shown.settings().copy_template == "{quote} ({speaker})"


def test_the_preview_follows_the_selection_and_warns_of_several_speakers(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = opened(qtbot, window, texts)
    shown.commands["copy-style"].trigger()
    sheet = shown.findChild(CopySheet)
    assert sheet is not None
    document = shown.reading.document()
    assert document
    start = document.text.index("Саммит қашан")
    shown.reading.select(Span(start, document.text.index("айында") + 6))
    assert sheet.warning.isVisible()
    assert "тілші / Рүстем Мұстафин" in sheet.preview.text()
    sheet.style_choice.setCurrentIndex(sheet.style_choice.findData(Style.CHICAGO))
    assert "[Сөйлегендер: тілші; Рүстем Мұстафин]" in sheet.preview.text()
    assert shown.settings().copy_style == "chicago"


# Files


def export_sheet(qtbot: QtBot, window: MainWindow, kind: Format) -> tuple[ExportSheet, Writing]:
    click(sheet_of(qtbot, window).export)
    settle(qtbot, window)
    sheet = window.findChild(ExportSheet)
    assert sheet is not None
    writing = sheet.findChild(Writing)
    assert writing is not None
    sheet.kind_choice.setCurrentIndex(sheet.kind_choice.findData(kind))
    return sheet, writing


def test_a_file_is_written_and_its_folder_can_be_opened(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = opened(qtbot, window, texts)
    three(qtbot, shown)
    _, writing = export_sheet(qtbot, shown, Format.DOCX)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "дәйексөз"), ""))
    opened_urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_urls.append(url.toLocalFile()))
    writing.choose()
    settle(qtbot, shown)
    path = tmp_path / "дәйексөз.docx"
    assert "«Қар еріп»" in [one.text for one in docx.Document(str(path)).paragraphs]
    assert shown.activity.text() == f"Written to {path}"
    qtbot.waitUntil(lambda: shown.findChild(ExportSheet) is None)
    undo(qtbot, shown)
    assert opened_urls == [str(tmp_path)]
    assert shown.settings().export_kind == "docx"


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path
) -> None:
    shown = opened(qtbot, window, texts)
    add(qtbot, shown, "қараша айында")
    sheet, writing = export_sheet(qtbot, shown, Format.MARKDOWN)
    writing.write(tmp_path / "жоқ" / "а.md")
    settle(qtbot, shown)
    assert "cannot be written" in sheet.problem.text()
    assert sheet.isVisible()
    assert quotes(shown) == ["қараша айында"]
    writing.write(tmp_path / "а.md")
    settle(qtbot, shown)
    assert (tmp_path / "а.md").exists()


def test_names_are_hidden_and_the_key_is_kept_apart(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = opened(qtbot, window, texts)
    add(qtbot, shown, "Сарапшы Рүстем Мұстафин минерал қоры")
    sheet, writing = export_sheet(qtbot, shown, Format.MARKDOWN)
    sheet.hide_names.setChecked(True)
    assert sheet.chosen_names() == ["Рүстем Мұстафин"]
    assert "Рүстем" not in sheet.preview.text()
    assert "Not replaced" in sheet.not_replaced.text()
    writing.write(tmp_path / "а.md")
    settle(qtbot, shown)
    assert not (tmp_path / "а.md").exists()
    places = iter([str(tmp_path / "а.md"), str(tmp_path / "кілт.json")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given, **_more: (next(places), ""))
    writing.choose()
    settle(qtbot, shown)
    written = (tmp_path / "а.md").read_text("utf-8")
    assert "Мұстафин" not in written
    assert "Person 1" in written
    assert json.loads((tmp_path / "кілт.json").read_text("utf-8")) == {"Person 1": "Рүстем Мұстафин"}
