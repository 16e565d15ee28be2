"""Tests of quotes and marks in the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.corpus.annotation import Annotation, Colour, Kind, State
from reader.corpus.span import Span
from reader.gui.main_window import MainWindow
from reader.gui.marks.mark_painting import Painted
from reader.gui.marks.note_editor import NoteEditor
from tests.gui.windows import OpenWindow, click, page, press, search, settle, titles

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TITLE = "Сирек металдар туралы әңгіме"


def opened(qtbot: QtBot, window: OpenWindow, texts: Path) -> MainWindow:
    shown = window(texts)
    shown.list.pick(titles(shown).index(TITLE))
    settle(qtbot, shown)
    return shown


def select(window: MainWindow, words: str, to: str = "") -> Span:
    document = window.reading.document()
    assert document
    start = document.text.index(words)
    end = document.text.index(to, start) + len(to) if to else start + len(words)
    window.reading.select(Span(start, end))
    return Span(start, end)


def run(qtbot: QtBot, window: MainWindow, command: str) -> None:
    window.commands[command].trigger()
    settle(qtbot, window)


def kept(window: MainWindow) -> list[Annotation]:
    assert window.open_document.id is not None
    return window.library.annotations.of_document(window.open_document.id)


def painted(window: MainWindow) -> list[Painted]:
    return list(page(window)._annotations)


def write(editor: NoteEditor, body: str, tags: str = "") -> None:
    editor.note.setPlainText(body)
    editor.tags.setText(tags)


# Copy with source


def test_a_passage_is_copied_in_marks_with_all_that_is_known_of_it(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = opened(qtbot, window, texts)
    select(shown, "Саммит қараша айында өтеді")
    press(page(shown), Qt.Key.Key_C, CONTROL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("«Саммит қараша айында өтеді» — Рүстем Мұстафин, Сарапшы. Сирек металдар туралы әңгіме.")
    assert "KAZINFORM, 2025-10-29, ¶ 3. oqyrman://doc/" in copied
    assert copied.endswith("#p3")
    assert shown.activity.text() == "Copied with its source: “Саммит қараша айында өтеді”"


def test_a_passage_of_more_than_one_speaker_is_copied_with_a_warning(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = opened(qtbot, window, texts)
    select(shown, "Саммит қашан", "қараша айында")
    run(qtbot, shown, "copy-source")
    assert shown.activity.text().startswith("More than one speaks in it, and all are named: тілші, Рүстем Мұстафин.")
    assert "өтеді?\n" in QGuiApplication.clipboard().text()
    assert "— тілші / Рүстем Мұстафин." in QGuiApplication.clipboard().text()


def test_without_a_selection_nothing_is_copied(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    QGuiApplication.clipboard().setText("бұрынғы")
    run(qtbot, shown, "copy-source")
    assert QGuiApplication.clipboard().text() == "бұрынғы"
    assert shown.activity.text() == "Select the passage that is to be copied."


# Highlights


def test_a_found_word_is_highlighted_by_keyboard_alone(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    search(qtbot, shown, "минералдарға")
    shown.list.pick(titles(shown).index(TITLE))
    settle(qtbot, shown)
    shown.search_bar.box.setFocus()
    press(shown.search_bar.box, Qt.Key.Key_F7, SHIFT)
    settle(qtbot, shown)
    [mark] = kept(shown)
    assert (mark.anchor.quote, mark.colour, mark.kind) == ("минерал", Colour.GREEN, Kind.HIGHLIGHT)
    assert painted(shown) == [Painted(mark.anchor.span, Colour.GREEN)]
    assert shown.activity.text() == "Highlighted (green): “минерал”"
    press(shown.search_bar.box, Qt.Key.Key_F9, SHIFT)
    settle(qtbot, shown)
    assert [one.colour for one in kept(shown)] == [Colour.PINK]


def test_a_selection_is_highlighted_without_blanks_and_loses_the_selection(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = opened(qtbot, window, texts)
    select(shown, " қараша айында ")
    run(qtbot, shown, "mark-blue")
    assert [one.anchor.quote for one in kept(shown)] == ["қараша айында"]
    assert shown.reading.selected_span() is None
    run(qtbot, shown, "mark-yellow")  # at the cursor, which is behind it
    assert [one.colour for one in kept(shown)] == [Colour.YELLOW]


def test_marks_are_undone_and_done_again_by_keys(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    select(shown, "қараша айында")
    press(page(shown), Qt.Key.Key_F6, SHIFT)
    settle(qtbot, shown)
    press(page(shown), Qt.Key.Key_H, CONTROL | SHIFT)
    settle(qtbot, shown)
    assert kept(shown) == []
    assert painted(shown) == []
    press(page(shown), Qt.Key.Key_Z, CONTROL)
    settle(qtbot, shown)
    assert [one.anchor.quote for one in kept(shown)] == ["қараша айында"]
    assert len(painted(shown)) == 1
    run(qtbot, shown, "undo-mark")
    assert kept(shown) == []
    run(qtbot, shown, "undo-mark")
    assert shown.activity.text() == "No change of marks is there to be undone."
    press(page(shown), Qt.Key.Key_Z, CONTROL | SHIFT)
    settle(qtbot, shown)
    assert len(kept(shown)) == 1


def test_changes_in_quick_succession_are_all_kept_in_their_order(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    for words, colour in (("Саммит қашан", "yellow"), ("қараша", "green"), ("айында", "blue")):
        select(shown, words)
        shown.commands[f"mark-{colour}"].trigger()
    settle(qtbot, shown)
    run(qtbot, shown, "mark-pink")
    found = [(one.anchor.quote, one.colour) for one in kept(shown)]
    assert found == [("Саммит қашан", Colour.YELLOW), ("қараша", Colour.GREEN), ("айында", Colour.PINK)]


def test_what_still_waits_is_kept_when_the_window_closes(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    for words in ("қараша", "айында"):
        select(shown, words)
        shown.commands["mark-yellow"].trigger()
    shown.close()
    assert [one.anchor.quote for one in kept(shown)] == ["қараша", "айында"]


def test_marks_are_shown_again_with_their_document_and_not_with_another(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = opened(qtbot, window, texts)
    span = select(shown, "қараша айында")
    run(qtbot, shown, "mark-yellow")
    shown.list.pick(titles(shown).index("АҚШ пен Қытай бәсекесі"))
    settle(qtbot, shown)
    assert painted(shown) == []
    shown.list.pick(titles(shown).index(TITLE))
    settle(qtbot, shown)
    assert painted(shown) == [Painted(span, Colour.YELLOW)]


def test_marks_that_lost_their_place_are_told_and_listed(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    for words in ("қараша айында", "Саммит қашан"):
        select(shown, words)
        run(qtbot, shown, "mark-yellow")
    file = texts / "сұхбат.txt"
    file.write_text(file.read_text("utf-8").replace("қараша айында", "жаздың басында"), encoding="utf-8")
    shown.intake.add([texts])
    settle(qtbot, shown)
    assert sorted(one.state for one in kept(shown)) == [State.ANCHORED, State.ORPHANED]
    assert len(painted(shown)) == 1
    texts_shown = [str(shown.desk.marking.notes.item(row).toolTip()) for row in range(2)]
    assert [("place lost" in one) for one in texts_shown].count(True) == 1
    lost = next(one for one in kept(shown) if one.state is State.ORPHANED)
    shown.desk.marking.go_to(lost)
    assert shown.activity.text() == ("The text was changed there, and the place of this mark was lost: “қараша айында”")


# Notes


def test_a_note_is_written_beside_a_passage_while_reading_goes_on(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = opened(qtbot, window, texts)
    select(shown, "қараша айында")
    press(page(shown), Qt.Key.Key_F2)
    [editor] = shown.desk.marking.editors
    assert not editor.isModal()
    write(editor, "**Тексеру** керек", "күні, маңызды,")
    keep = editor.findChild(QPushButton, "keepNote")
    assert keep is not None
    click(keep)
    settle(qtbot, shown)
    [mark] = kept(shown)
    assert (mark.kind, mark.body, mark.tags) == (Kind.NOTE, "**Тексеру** керек", ("күні", "маңызды"))
    assert painted(shown)[0].noted
    assert shown.desk.marking.editors == []


def test_the_note_of_a_highlight_is_opened_at_the_cursor_and_goes_with_its_colour(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = opened(qtbot, window, texts)
    select(shown, "қараша айында")
    run(qtbot, shown, "mark-blue")
    run(qtbot, shown, "note")
    [editor] = shown.desk.marking.editors
    run(qtbot, shown, "note")
    assert shown.desk.marking.editors == [editor]  # the same one comes to the front
    run(qtbot, shown, "mark-pink")
    write(editor, "ой")
    press(editor, Qt.Key.Key_Escape)
    settle(qtbot, shown)
    assert [(one.colour, one.body, one.kind) for one in kept(shown)] == [(Colour.PINK, "ой", Kind.NOTE)]


def test_a_note_on_a_mark_that_was_removed_meanwhile_is_kept(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    select(shown, "қараша айында")
    run(qtbot, shown, "mark-blue")
    run(qtbot, shown, "note")
    run(qtbot, shown, "unmark")
    [editor] = shown.desk.marking.editors
    write(editor, "ой")
    editor.close()
    settle(qtbot, shown)
    assert [one.body for one in kept(shown)] == ["ой"]


def test_a_draft_that_was_discarded_can_be_brought_back(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    select(shown, "қараша айында")
    run(qtbot, shown, "note")
    write(shown.desk.marking.editors[0], "ұзақ ой")
    shown.desk.marking.editors[0].discard()
    settle(qtbot, shown)
    assert kept(shown) == []
    undo = shown.activity.findChild(QPushButton, "activityAction")
    assert undo is not None
    click(undo)
    [editor] = shown.desk.marking.editors
    assert editor.note.toPlainText() == "ұзақ ой"
    editor.close()
    settle(qtbot, shown)
    assert [one.body for one in kept(shown)] == ["ұзақ ой"]


def test_a_draft_is_kept_when_the_window_closes(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    select(shown, "қараша айында")
    run(qtbot, shown, "note")
    write(shown.desk.marking.editors[0], "соңғы ой")
    shown.close()
    assert [one.body for one in kept(shown)] == ["соңғы ой"]


def test_the_list_goes_to_a_mark_and_removes_it_with_a_way_back(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    rows = shown.desk.marking.notes
    assert not rows.isVisibleTo(shown.side)
    span = select(shown, "қараша айында")
    run(qtbot, shown, "mark-blue")
    assert rows.isVisibleTo(shown.side)
    rows.setFocus()
    rows.setCurrentRow(0)
    press(rows, Qt.Key.Key_Return)
    settle(qtbot, shown)
    assert shown.reading.selected_span() == span
    press(rows, Qt.Key.Key_Delete)
    settle(qtbot, shown)
    assert kept(shown) == []
    undo = shown.activity.findChild(QPushButton, "activityAction")
    assert undo is not None
    click(undo)
    settle(qtbot, shown)
    assert [one.anchor.span for one in kept(shown)] == [span]


def test_without_anything_to_mark_it_is_said_what_to_do(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = opened(qtbot, window, texts)
    run(qtbot, shown, "mark-yellow")
    assert shown.activity.text() == "Select a passage, or go to a match, to highlight it."
    run(qtbot, shown, "note")
    assert shown.activity.text() == "Select the passage that the note is about."
    run(qtbot, shown, "unmark")
    assert shown.activity.text() == "No mark stands here."
