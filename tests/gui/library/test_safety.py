from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from reader.errors import BackupUnwritable, Cancelled, LibraryRestorable
from reader.gui.jobs import Jobs
from reader.gui.library.safety import WRITING
from reader.gui.main_window import MainWindow
from reader.library import Library
from reader.progress import Progress
from reader.settings import Settings
from reader.store.backups import contents_of
from tests.gui.windows import OpenWindow, click, counter, hits, search, settle


def question(window: MainWindow) -> QMessageBox:
    (box,) = [one for one in window.findChildren(QMessageBox) if one.isVisible()]
    return box


def test_the_library_is_copied_into_a_file(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window(texts)
    target = tmp_path / "а.sqlite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), ""))
    shown.commands["backup"].trigger()
    settle(qtbot, shown)
    assert contents_of(target).documents == 3
    assert shown.activity.text() == f"Backed up 3 documents: {target}"
    shown.safety.back_up_to(texts / "көктем.txt")
    settle(qtbot, shown)
    assert "is a text of the library" in shown.activity.text()


def test_a_backup_is_checked_before_it_is_asked_for(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window(texts)
    wanted: list[Path] = []
    shown.safety.restore_wanted.connect(wanted.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(texts / "көктем.txt"), ""))
    shown.commands["restore"].trigger()
    settle(qtbot, shown)
    assert "is not a backup" in shown.activity.text()
    target = tmp_path / "а.sqlite"
    shown.safety.back_up_to(target)
    settle(qtbot, shown)
    shown.safety.check_backup(target)
    settle(qtbot, shown)
    assert question(shown).text() == "а.sqlite: 3 documents in it."
    click(question(shown).buttons()[0])
    assert wanted == [target]


def test_beside_another_window_the_library_is_read_and_says_so(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    first = window(texts)
    library = Library(first._library.folder, read_only=True)
    second = MainWindow(library, Jobs(), Settings(theme="light"))
    qtbot.addWidget(second)
    second.show()
    settle(qtbot, second)
    assert second.safety.notice.isVisible()
    assert second.safety.notice.text().startswith("Another window has this library open.")
    assert not any(second.commands[name].isEnabled() for name in WRITING)
    search(qtbot, second, "минерал")
    assert counter(second) == "3 matches in 2 of 3 documents"
    before = library.reading.last_opened()
    (other,) = [hit.record for hit in hits(second) if not before or hit.record.path != before[0]]
    second.open_document.open(other, second.results.query)
    settle(qtbot, second)
    assert second.open_document.record == other
    second.open_document.move(7)
    second.intake.add([texts])
    assert "open for reading only" in second.activity.text()
    second.close()
    assert library.reading.last_opened() == before
    library.close()
    assert not first.safety.notice.isVisible()
    assert first.commands["open-folder"].isEnabled()


def test_after_an_unclean_end_the_library_is_looked_through(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = window(texts)
    for path in shown._library.index.folder.glob("*.fieldnorm"):
        with path.open("r+b") as file:  # not shorter: it is mapped into memory
            file.write(b"\xff")
    shown.safety.begin(unclean=True)
    settle(qtbot, shown)
    shown.intake.add(())
    settle(qtbot, shown)
    assert shown._library.integrity()["index"] == "ok"
    search(qtbot, shown, "минерал")
    assert counter(shown) == "3 matches in 2 of 3 documents"


def test_a_damaged_library_is_offered_back_for_as_long_as_the_window_is_open(
    qtbot: QtBot, window: OpenWindow, tmp_path: Path
) -> None:
    shown = window()
    wanted: list[Path] = []
    shown.safety.restore_wanted.connect(wanted.append)
    shown.safety.show_error(Cancelled())
    shown.safety.show_error(BackupUnwritable(tmp_path, "disk full"))
    assert "disk full" in shown.activity.text()
    assert not shown.safety.notice.isVisible()
    backup = tmp_path / "а.sqlite"
    shown.intake.broken.emit(
        LibraryRestorable(tmp_path, "library.sqlite", "malformed", "2026-01-31 12:00", 1_234, backup)
    )
    assert "from 2026-01-31 12:00, 1,234 documents in it." in shown.safety.notice.text()
    button = shown.safety.notice.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    click(button)
    click(question(shown).buttons()[0])
    assert wanted == [backup]


def test_a_copy_is_made_in_time(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown = window(texts)
    shown.safety._clock.timeout.emit()
    settle(qtbot, shown)
    assert len(shown._library.backups.all()) == 1


def test_documents_that_wait_for_the_index_stand_beside_the_count(
    qtbot: QtBot, window: OpenWindow, texts: Path
) -> None:
    shown = window(texts)
    shown._library.documents.mark_waiting([1, 2])
    shown.results.refresh()
    settle(qtbot, shown)
    assert counter(shown) == "3 documents; 2 not indexed yet"
    search(qtbot, shown, "минерал")
    assert counter(shown).endswith("of 3 documents; 2 not indexed yet")
    shown._library.repair(Progress())
    shown.results.refresh()
    settle(qtbot, shown)
    assert counter(shown) == "3 matches in 2 of 3 documents"
