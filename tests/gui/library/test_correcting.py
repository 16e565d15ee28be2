"""Tests of correcting documents in the window."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.library.intake import UPDATING
from reader.gui.main_window import MainWindow
from reader.store.rules import Rule
from tests.gui.windows import OpenWindow, cells, click, counter, press, search, settle, titles, visible_texts
from tests.loader.test_encoding import KAZAKH


def part(sheet: QWidget | None, name: str) -> QWidget:
    assert sheet is not None
    found = sheet.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def sheet(qtbot: QtBot, window: MainWindow, command: str) -> QWidget:
    window.commands[command].trigger()
    settle(qtbot, window)
    assert window.correcting.sheet is not None
    return window.correcting.sheet


def edits(editor: QWidget) -> dict[str, QLineEdit]:
    return {edit.accessibleName(): edit for edit in editor.findChildren(QLineEdit)}


def open_titled(qtbot: QtBot, window: MainWindow, title: str) -> None:
    window.list.pick(titles(window).index(title))
    settle(qtbot, window)


def link(window: MainWindow, name: str) -> QPushButton:
    found = part(window.page_frame, name)
    assert isinstance(found, QPushButton)
    return found


def test_title_date_source_and_speaker_are_corrected_and_undone(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = window(texts)
    open_titled(qtbot, shown, "Сирек металдар туралы әңгіме")
    click(link(shown, "pageCorrect"))
    settle(qtbot, shown)
    editor = shown.correcting.sheet
    assert editor is not None
    fields = edits(editor)
    assert [edit.text() for edit in fields.values()] == [
        *("Сирек металдар туралы әңгіме", "2025-10-29", "KAZINFORM"),
        "Рүстем Мұстафин",
    ]
    fields["Title"].setText("  Жаңа   атау ")
    fields["Date"].setText("2026-01-02")
    fields["Source"].setText("EGEMEN")
    fields["Speaker"].setText("Асан Бек")
    press(fields["Title"], Qt.Key.Key_Return)
    settle(qtbot, shown)
    assert titles(shown)[0] == "Жаңа атау"
    document = shown.reading.document()
    assert document
    assert (document.title, str(document.date), document.outlet) == ("Жаңа атау", "2026-01-02", "EGEMEN")
    assert link(shown, "pageCorrect").text() == "Corrected…"
    search(qtbot, shown, "speaker:Асан title:атау source:egemen date:2026")
    assert titles(shown) == ["Жаңа атау"]
    search(qtbot, shown, "")
    assert "stays as it is" in shown.activity.text()
    click(part(shown.activity, "activityAction"))
    settle(qtbot, shown)
    assert titles(shown)[1] == "Сирек металдар туралы әңгіме"
    document = shown.reading.document()
    assert document
    assert (document.title, document.outlet) == ("Сирек металдар туралы әңгіме", "KAZINFORM")


def test_a_correction_that_waits_for_indexing_says_so(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = window(texts)
    open_titled(qtbot, shown, "Сирек металдар туралы әңгіме")
    click(link(shown, "pageCorrect"))
    settle(qtbot, shown)
    editor = shown.correcting.sheet
    assert editor is not None
    goes_on = threading.Event()
    shown.jobs.write(UPDATING, lambda _progress: goes_on.wait(), lambda _done: None)
    fields = edits(editor)
    fields["Title"].setText("Жаңа атау")
    press(fields["Title"], Qt.Key.Key_Return)
    assert shown.activity.text() == "Your change will be made when indexing has ended"
    goes_on.set()
    settle(qtbot, shown)
    assert "Жаңа атау" in titles(shown)
    assert "stays as it is" in shown.activity.text()


def test_a_headline_that_was_corrected_stays_on_the_page_with_its_matches(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = window(texts)
    open_titled(qtbot, shown, "Сирек металдар туралы әңгіме")
    editor = sheet(qtbot, shown, "correct")
    edits(editor)["Title"].setText("Жаңа атау")
    click(part(editor, "saveCorrection"))
    settle(qtbot, shown)
    search(qtbot, shown, "=металдар")
    assert titles(shown) == ["Жаңа атау"]
    page = shown.reading._page._page
    assert page
    texts_shown = [page.text_block(number).text() for number in range(len(page.blocks))]
    assert texts_shown[0] == "Жаңа атау"
    assert texts_shown[2] == "Сирек металдар туралы әңгіме"
    document = shown.reading.document()
    assert document
    assert [page.from_qt(page.to_qt(one.start)) for one in shown.reading.matches()] == [document.text.index("металдар")]


def test_a_date_that_is_none_is_not_taken_and_each_field_goes_back(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = window(texts)
    open_titled(qtbot, shown, "Сирек металдар туралы әңгіме")
    editor = sheet(qtbot, shown, "correct")
    fields = edits(editor)
    fields["Date"].setText("кеше")
    click(part(editor, "saveCorrection"))
    assert editor.isVisible()
    assert "Write the date like this: 2025-10-29." in visible_texts(editor.findChildren(QWidget))
    backs = [one for one in editor.findChildren(QPushButton) if one.text() == "As in the file"]
    assert [one.isEnabled() for one in backs] == [False, True, False, False]
    click(backs[1])
    assert fields["Date"].text() == "2025-10-29"
    click(part(editor, "saveCorrection"))
    settle(qtbot, shown)
    assert shown._library.corrections.all() == []


def test_a_source_can_be_set_for_all_documents_of_a_folder_and_taken_back(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = window(texts)
    open_titled(qtbot, shown, "АҚШ пен Қытай бәсекесі")
    editor = sheet(qtbot, shown, "correct")
    edits(editor)["Source"].setText("EGEMEN")
    reach = part(editor, "sourceReach")
    assert isinstance(reach, QComboBox)
    reach.setCurrentIndex(1)
    click(part(editor, "saveCorrection"))
    settle(qtbot, shown)
    assert shown._library.rules.all() == [Rule(texts, "EGEMEN")]
    assert shown._library.corrections.all() == []
    search(qtbot, shown, "source:egemen")
    assert len(titles(shown)) == 2
    rules = sheet(qtbot, shown, "rules")
    listed = part(rules, "rules")
    assert isinstance(listed, QListWidget)
    assert listed.count() == 1
    click(part(rules, "removeRule"))
    settle(qtbot, shown)
    assert shown._library.rules.all() == []
    assert titles(shown) == []
    click(part(shown.activity, "activityAction"))
    settle(qtbot, shown)
    assert len(titles(shown)) == 2


def test_another_encoding_is_chosen_by_its_look_and_found_out_again(
    qtbot: QtBot, window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "қате.txt"
    path.write_bytes(("Тақырып\n" + KAZAKH).encode("kz1048"))
    shown = window(path)
    open_titled(qtbot, shown, "Тақырып")
    assert link(shown, "pageEncoding").text() == "KZ-1048"
    click(link(shown, "pageEncoding"))
    settle(qtbot, shown)
    chooser = shown.correcting.sheet
    listed, preview = part(chooser, "encodings"), part(chooser, "encodingPreview")
    assert isinstance(listed, QListWidget)
    assert isinstance(preview, QPlainTextEdit)
    assert KAZAKH[:60] in preview.toPlainText()
    assert not part(chooser, "findEncoding").isEnabled()
    (row,) = [row for row in range(listed.count()) if "Windows-1251" in listed.item(row).text()]
    listed.setCurrentRow(row)
    assert KAZAKH.encode("kz1048").decode("cp1251")[:60] in preview.toPlainText()
    click(part(chooser, "takeEncoding"))
    settle(qtbot, shown)
    assert link(shown, "pageEncoding").text() == "Windows-1251"
    click(part(sheet(qtbot, shown, "encoding"), "findEncoding"))
    settle(qtbot, shown)
    assert link(shown, "pageEncoding").text() == "KZ-1048"
    document = shown.reading.document()
    assert document
    assert KAZAKH in document.text


def test_a_text_that_was_saved_wrongly_is_offered_repaired_once(
    qtbot: QtBot, window: OpenWindow, tmp_path: Path
) -> None:
    path = tmp_path / "бұзық.txt"
    path.write_text(("Тақырып\n" + KAZAKH).encode("kz1048").decode("cp1251"), encoding="utf-8")
    saved = path.read_bytes()
    shown = window(path)
    shown.list.pick(0)
    settle(qtbot, shown)
    assert shown.page_frame.offers_repair()
    click(part(shown.page_frame, "showRepaired"))
    settle(qtbot, shown)
    document = shown.reading.document()
    assert document
    assert KAZAKH in document.text
    assert not shown.page_frame.offers_repair()
    click(part(shown.activity, "activityAction"))
    settle(qtbot, shown)
    assert shown.page_frame.offers_repair()
    click(part(shown.page_frame, "showAsSaved"))
    settle(qtbot, shown)
    assert not shown.page_frame.offers_repair()
    document = shown.reading.document()
    assert document
    assert KAZAKH not in document.text
    assert path.read_bytes() == saved


def test_the_same_text_is_listed_once_with_its_places(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    (texts / "я.txt").write_bytes((texts / "сұхбат.txt").read_bytes())
    shown = window(texts)
    assert counter(shown) == "3 documents; 1 duplicate"
    open_titled(qtbot, shown, "Сирек металдар туралы әңгіме")
    assert link(shown, "pagePlaces").text() == "also at 1 other place"
    click(link(shown, "pagePlaces"))
    assert cells(part(shown.correcting.sheet, "places"))[0][1].split("\n") == [
        str(texts / "сұхбат.txt"),
        str(texts / "я.txt"),
    ]
    every = sheet(qtbot, shown, "duplicates")
    assert len(cells(part(every, "places"))) == 1


def test_commands_about_the_open_document_wait_for_one(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = window()
    assert not shown.commands["correct"].isEnabled()
    assert not shown.commands["encoding"].isEnabled()
    shown.intake.add([texts])
    settle(qtbot, shown)
    assert shown.commands["correct"].isEnabled()
    assert shown.commands["encoding"].isEnabled()
