from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.library.intake import report_text
from reader.indexing.report import UpdateReport
from tests.gui.windows import OpenWindow, click, counter, search, settle, titles, write_many, write_texts


def test_indexing_is_shown_in_numbers_and_a_stop_leaves_a_library_that_a_later_look_completes(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_many(tmp_path / "many", 600)
    shown = window()
    told: list[tuple[int, object, str]] = []
    shown.intake.progressed.connect(lambda done, total: told.append((done, total, shown.activity.text())))
    shown.intake.add([folder])
    [stop] = [one for one in shown.activity.findChildren(QPushButton) if one.text() == "Stop"]
    assert stop.isVisible()
    assert shown.activity.text() == "Looking for documents…"
    qtbot.waitUntil(lambda: any(done > 0 and total for done, total, _ in told), timeout=20_000)
    assert "of 600" in shown.activity.text()
    click(stop)
    settle(qtbot, shown)
    assert shown.activity.text() == "Stopped. What was read so far is kept."
    assert not stop.isVisible()
    kept = shown.list.model.rowCount()
    assert 0 < kept < 600
    search(qtbot, shown, "қысқа")
    assert counter(shown).endswith(f"in {kept} of {kept} documents")
    shown.commands["rescan"].trigger()
    settle(qtbot, shown)
    assert counter(shown) == "600 matches in 600 of 600 documents"
    assert shown.activity.text() == f"{600 - kept} documents added"


def test_a_pause_keeps_what_was_read_searchable_and_reading_goes_on_where_it_was(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_many(tmp_path / "many", 600)
    shown = window()
    told: list[int] = []
    shown.intake.progressed.connect(lambda done, total: told.append(done if total else 0))
    shown.intake.add([folder])
    qtbot.waitUntil(lambda: max(told, default=0) > 0, timeout=20_000)
    shown.commands["pause"].trigger()
    assert shown.activity.text().startswith("Paused: ")
    qtbot.waitUntil(lambda: shown._library.index.count() > 0, timeout=20_000)
    kept = shown._library.index.count()
    assert 0 < kept == shown._library.documents.count() < 600
    assert shown.intake.busy
    shown.commands["pause"].trigger()
    settle(qtbot, shown)
    assert shown.activity.text() == "600 documents added"
    assert not shown.commands["pause"].isEnabled()
    assert sorted(told) == told


def test_a_look_that_took_long_and_found_nothing_takes_its_progress_away(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.gui.library.intake._LATE_S", -1.0)
    monkeypatch.setattr("reader.indexing.files._ENTRIES_PER_REPORT", 1)
    shown = window()
    shown.intake.add([write_many(tmp_path / "few", 3)])
    settle(qtbot, shown)
    told: list[str] = []
    shown.intake.progressed.connect(lambda _done, _total: told.append(shown.activity.text()))
    shown.intake.follow(())
    settle(qtbot, shown)
    assert told
    assert shown.activity.text() == ""
    [bar] = shown.activity.findChildren(QProgressBar)
    assert not bar.isVisible()


def test_what_is_paused_can_be_stopped(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window()
    shown.intake.pause()
    assert not shown.intake.paused
    shown.intake.add([write_many(tmp_path / "many", 600)])
    shown.intake.pause()
    shown.intake.cancel()
    settle(qtbot, shown)
    assert shown.activity.text() == "Stopped. What was read so far is kept."


def test_what_is_asked_for_meanwhile_comes_afterwards(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folders = [write_many(tmp_path / name, 3, f"Мәтін {name}.") for name in ("one", "two", "three")]
    shown = window()
    ended: list[str] = []
    shown.intake.finished.connect(ended.append)
    for folder in folders:
        shown.intake.add([folder])
    settle(qtbot, shown)
    assert ended == ["3 documents added"] * 3
    assert len(titles(shown)) == 9


def test_stopping_forgets_what_was_still_to_come(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window()
    for name in ("one", "two"):
        shown.intake.add([write_many(tmp_path / name, 120)])
    shown.intake.cancel()
    settle(qtbot, shown)
    assert not [title for title in titles(shown) if title is None]
    assert shown._library.documents.count() <= 120


def test_changed_and_removed_files_are_counted(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = write_many(tmp_path / "many", 4)
    shown = window(folder)
    (folder / "0000.txt").unlink()
    write_texts(folder, {"0001.txt": " date 2025-01-01 Басқа тақырып\nБасқа мәтін.\n"})
    write_texts(folder, {"new.txt": " date 2025-01-01 Жаңа тақырып\nЖаңа мәтін.\n"})
    shown.commands["rescan"].trigger()
    settle(qtbot, shown)
    assert shown.activity.text() == "1 document added · 1 changed · 1 file gone, its text is kept"
    assert len(titles(shown)) == 5
    shown.commands["rescan"].trigger()
    settle(qtbot, shown)
    assert shown.activity.text() == "Everything is up to date."


@pytest.mark.parametrize(
    ("documents", "added", "text"),
    [(3, 0, ""), (1234, 1234, "1,234 documents added"), (0, 0, "")],
)
def test_a_report_is_put_into_words(documents: int, added: int, text: str) -> None:
    assert report_text(UpdateReport(documents, added, 0, 0, 0, ())) == text
