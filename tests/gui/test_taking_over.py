"""The small things that a new window takes over; ``test_shown_window`` has the large ones."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
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
    assert [one.name for one in after.removed] == ["жауап"]
    assert after.activity.text() == "“жауап” is no longer saved."


def test_without_a_document_none_is_opened(window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before, after = window(library=tmp_path / "a"), window(library=tmp_path / "a")
    after.take_over(before)
    settle(qtbot, after)
    assert after.open_document.record is None
    assert after.reading.document() is None
