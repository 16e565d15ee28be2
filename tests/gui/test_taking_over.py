"""The small things that a new window takes over; ``test_shown_window`` has the large ones."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.corpus.span import Span
from reader.gui.main_window import MainWindow
from reader.gui.taking_over import has_forms
from reader.language.scripts.overlay import Script
from reader.store.searches import SavedSearch
from tests.gui.windows import OpenWindow, interview, settle, write_texts


def two(window: OpenWindow, tmp_path: Path) -> tuple[MainWindow, MainWindow]:
    """Return a window with a text open, and a new one on the same library."""
    folder = write_texts(tmp_path / "texts", {"1.txt": interview("Бірінші", 3), "2.txt": interview("Екінші", 3)})
    before = window(folder, library=tmp_path / "library")
    return before, window(library=tmp_path / "library")


def test_the_keyboard_stays_where_it_was(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    before, after = two(window, tmp_path)
    for pane, same in ((before.reading, after.reading), (before.list, after.list)):
        pane.setFocus()
        if pane is before.list:
            before.list.focus()
        assert pane.isAncestorOf(before.focusWidget())
        after.take_over(before)
        settle(qtbot, after)
        assert same.isAncestorOf(after.focusWidget())


def test_searches_that_were_removed_can_still_be_brought_back(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    before, after = two(window, tmp_path)
    before.search_bar.box.setText("жауап")
    settle(qtbot, before)
    before.commands["save-search"].trigger()
    settle(qtbot, before)
    [saved] = before._library.searches.all()
    assert isinstance(saved, SavedSearch)
    before.collections.removed.emit(saved.id)
    settle(qtbot, before)
    after.take_over(before)
    settle(qtbot, after)
    assert [one.name for one in after.search_desk.removed] == ["жауап"]
    assert after.activity.text() == "“жауап” is no longer saved."


def test_without_a_document_none_is_opened(window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before, after = window(library=tmp_path / "a"), window(library=tmp_path / "a")
    after.take_over(before)
    settle(qtbot, after)
    assert after.open_document.record is None
    assert after.reading.document() is None


def test_history_folds_and_what_is_found_stay(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    before, after = two(window, tmp_path)
    first = before.open_document.id
    before.list.pick(1)
    settle(qtbot, before)
    second = before.open_document.id
    assert first != second
    before.commands["fold-answers"].trigger()
    before.desk.finding.bar.open("сұрақ")
    settle(qtbot, before)
    before.desk.walk.step(1)
    before.desk.finding.bar.show_list(True)
    assert len(before.reading.folded()) == 3
    after.take_over(before)
    settle(qtbot, after)
    assert after.open_document.id == second
    assert after.reading.folded() == before.reading.folded()
    assert after.desk.finding.bar.isVisible()
    assert after.desk.finding.bar.box.text() == "сұрақ"
    assert after.desk.finding.bar.shows_list()
    assert (after.desk.walk.what, after.desk.walk.current) == (before.desk.walk.what, before.desk.walk.current)
    assert after.desk.walk.current > 0
    assert not after.commands["forward"].isEnabled()
    after.commands["back"].trigger()
    settle(qtbot, after)
    assert after.open_document.id == first
    after.commands["forward"].trigger()
    settle(qtbot, after)
    assert after.open_document.id == second


def test_the_panel_the_script_and_the_page_alone_stay(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = write_texts(tmp_path / "texts", {"1.txt": interview("Бірінші", 3)})
    before = window(folder, library=tmp_path / "library")
    before.commands["script-latin"].trigger()
    before.commands["text-and-page"].trigger()
    before.commands["only-page"].trigger()
    after = window(library=tmp_path / "library", settings=before.settings())
    after.take_over(before)
    settle(qtbot, after)
    assert after.reading.script is Script.LATIN
    assert after.commands["script-latin"].isChecked()
    assert after.desk.type_panel.isVisible()
    assert after.reading.rect().contains(after.desk.type_panel.geometry())
    assert after.desk.only_page
    assert not after.frame.top.isVisible()
    after.desk.leave_only_page()
    assert after.frame.top.isVisible()


def test_a_note_that_is_being_written_delays_another_window(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    before, after = two(window, tmp_path)
    document = before.reading.document()
    assert document is not None
    start = document.text.index("жауап")
    before.reading.select(Span(start, start + 5))
    assert not has_forms(before)
    before.commands["note"].trigger()
    [editor] = before.desk.marking.editors
    editor.note.setPlainText("ой")
    assert has_forms(before)
    editor.close()
    settle(qtbot, before)
    assert not has_forms(before)
    after.take_over(before)
    settle(qtbot, after)
    after.commands["undo-mark"].trigger()
    settle(qtbot, after)
    assert after.library.annotations.count() == 0


def test_two_pages_stay_two(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    before, after = two(window, tmp_path)
    before.list.pick(0)
    settle(qtbot, before)
    before.commands["open-next-beside"].trigger()
    settle(qtbot, before)
    document = before.reading.document()
    assert document is not None
    before.commands["switch-page"].trigger()
    other = before.pages.sheets[1]
    other.reading.go_to(document.paragraphs[5].span.start)
    active, place = before.open_document.id, other.reading.position()
    after.take_over(before)
    settle(qtbot, after)
    assert after.open_document.id == active
    assert after.beside.two
    record, taken = after.beside.other_place() or (None, 0)
    assert record is not None
    assert (record.id, taken) == (other.open_document.id, place)
