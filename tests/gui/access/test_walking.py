"""Every control of every window, sheet, panel and card, as a screen reader sees it."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.access.roles import give_roles
from reader.gui.commands import commands
from reader.gui.crash_dialog import CrashDialog
from reader.gui.main_window import MainWindow
from reader.gui.timeline.timeline import Timeline
from tests.gui.access.walking import faults, interface, name_of, seen_in, windows
from tests.gui.windows import OpenWindow, interview, page, search, settle, text, write_texts

ASKS_THE_DESKTOP = {
    "open-folder",
    "open-file",
    "columns",
    "backup",
    "restore",
    "export-document",
    "print",
    "print-preview",
    "quit",
    "batch",
    "open-starter",
}
"""Commands that open a window of the system, which is not ours to name, or end the program."""


@pytest.fixture
def full(app: QApplication, window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Return a window that has something to show in each of its panes."""
    give_roles(app)
    texts = {
        f"{month}.txt": text("Қазақстан туралы", "Минерал 5 млн тонна.", date=f"2025-0{month}-01") for month in (1, 2)
    }
    texts["z.txt"] = interview("Астана мен Қытай", 4, date="2026-01-01")
    folder = write_texts(tmp_path / "texts", texts)
    (folder / "broken.docx").write_bytes(b"no archive")
    shown = window(folder)
    search(qtbot, shown, "жауап OR минерал")
    settle(qtbot, shown)
    return shown


def everywhere(but: Iterable[QWidget] = ()) -> list[str]:
    """Return what cannot be heard, without what was walked before."""
    known = set(but)
    return [fault for one in windows() for fault in faults(seen for seen in seen_in(one) if seen not in known)]


def test_the_window_says_all_it_shows(full: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closed world: what a command that is added tomorrow opens is walked too."""
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_asked: ("", ""))  # the user thinks better of it
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: "")
    assert everywhere() == []
    heard = {}
    for name in [one.id for one in commands()]:
        if name in ASKS_THE_DESKTOP or not full.commands[name].isEnabled():
            continue
        before, known = set(windows()), [seen for one in windows() for seen in seen_in(one)]
        full.commands[name].trigger()
        settle(qtbot, full)
        qtbot.wait(1)
        if found := everywhere(known):
            heard[name] = found
        for opened in set(windows()) - before:
            opened.close()
    assert heard == {}
    assert full.isVisible()
    full.timeline.table()
    full.looking_up.look_up("минералдар", full.mapToGlobal(QPoint(300, 300)))
    settle(qtbot, full)
    full.adding.list_failures()
    settle(qtbot, full)
    crash = CrashDialog(Path("oqyrman.log"))
    qtbot.addWidget(crash)
    crash.show()
    assert sum(isinstance(one, QDialog) for one in windows()) >= 3
    assert everywhere() == []


def test_the_welcome_of_an_empty_library_can_be_heard(window: OpenWindow) -> None:
    assert faults(seen_in(window())) == []


def test_what_is_painted_is_said(full: MainWindow) -> None:
    chart = full.findChild(Timeline)
    assert chart is not None
    assert interface(chart).role() is QAccessible.Role.Chart
    assert name_of(chart) == "Matches by month"
    assert "Jan 2025" in interface(chart).text(QAccessible.Text.Description)

    text_page = interface(page(full))
    assert text_page.role() is QAccessible.Role.EditableText
    assert text_page.state().readOnly
    assert "жауап осындай" in text_page.textInterface().text(0, text_page.textInterface().characterCount())
    described = text_page.text(QAccessible.Text.Description)
    assert described.startswith("Астана мен Қытай")
    assert "match" in described

    [row] = [
        said
        for number in range(full.list.model.rowCount())
        if "Астана" in (said := full.list.model.index(number, 0).data(int(Qt.ItemDataRole.AccessibleTextRole)))
    ]
    assert "1 January 2026" in row
    assert "4 matches" in row
    assert "жауап" in row

    [place] = [one for one in full.search_bar.findChildren(QLabel) if one.objectName() == "matchPlace"]
    assert name_of(place) == "Matches in this document: 1 of 4"


def test_tab_goes_through_the_whole_window_and_shift_tab_comes_back(full: MainWindow) -> None:
    full.search_bar.box.setFocus()
    seen: list[QWidget] = []
    while (at := full.focusWidget()) not in seen and len(seen) < 200:
        assert at is not None
        seen.append(at)
        assert full.focusNextPrevChild(True)
    panes = (full.search_bar, full.facets, full.list, full.page_frame, full.side)
    order = [next((number for number, pane in enumerate(panes) if pane.isAncestorOf(one)), -1) for one in seen]
    assert set(order) >= set(range(len(panes)))
    assert seen[0] is full.focusWidget() or full.focusWidget() in seen

    full.search_bar.box.setFocus()
    there: list[QWidget | None] = []
    for _step in range(12):
        there.append(full.focusWidget())
        full.focusNextPrevChild(True)
    back: list[QWidget | None] = []
    for _step in range(12):
        full.focusNextPrevChild(False)
        back.append(full.focusWidget())
    assert len(set(there)) >= 8
    assert set(back) == set(there)


def test_a_fault_is_found(qtbot: QtBot) -> None:
    nameless = QDialog()
    qtbot.addWidget(nameless)
    nameless.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    nameless.show()
    QApplication.processEvents()
    assert faults(seen_in(nameless)) == ["QDialog '' has no name"]
