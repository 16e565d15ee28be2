from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.search.batch_search import BatchSheet
from tests.gui.windows import OpenWindow, cells, press, settle, text, titles, write_texts

LIST = "name,query\nМинералдар,минерал\nбос,\nҮлгі,/[/\nЖер,жер OR су\n"


@pytest.fixture
def shown(window: OpenWindow, tmp_path: Path) -> MainWindow:
    texts = {"a.txt": text("Бірінші", "Минерал көп, минералдар да."), "b.txt": text("Екінші", "Су мен жер.")}
    return window(write_texts(tmp_path / "texts", texts))


def sheet_of(shown: MainWindow) -> BatchSheet:
    sheet = shown.findChild(BatchSheet)
    assert isinstance(sheet, BatchSheet)
    return sheet


def test_a_list_is_chosen_run_and_exported(
    shown: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    queries, out = tmp_path / "list.csv", tmp_path / "out.csv"
    queries.write_text(LIST, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(queries), ""))
    shown.commands["batch"].trigger()
    settle(qtbot, shown)
    sheet = sheet_of(shown)
    rows = cells(sheet.table)
    assert [row[:4] for row in rows] == [
        ["2", "Минералдар: минерал", "1", "2"],
        ["3", "бос: ", "0", "0"],
        ["4", "Үлгі: /[/", "0", "0"],
        ["5", "Жер: жер OR су", "1", "2"],
    ]
    assert rows[1][4] == "nothing to look for"
    assert sheet.words() == "Queries that have run: 4. 2 of them could not be used; the list says why."
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    sheet.export_wanted.emit()
    settle(qtbot, shown)
    assert sheet.words() == f"Written to {out}"
    assert "минерал" in out.read_text("utf-8-sig")


def test_enter_shows_a_query_in_the_window(shown: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    queries = tmp_path / "list.txt"
    queries.write_text("минерал\n", encoding="utf-8")
    shown.search_desk.batch().run(queries)
    settle(qtbot, shown)
    table = sheet_of(shown).table
    table.itemActivated.emit(table.item(0, 1))
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "минерал"
    assert titles(shown) == ["Бірінші"]


def test_a_list_that_cannot_be_read_is_said_and_a_file_that_cannot_be_written_too(
    shown: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown.search_desk.batch().run(tmp_path / "none.txt")
    settle(qtbot, shown)
    assert "none.txt" in shown.activity.text() or "no longer there" in shown.activity.text()
    queries = tmp_path / "list.txt"
    queries.write_text("минерал\n", encoding="utf-8")
    batch = shown.search_desk.batch()
    batch.run(queries)
    settle(qtbot, shown)
    sheet = next(one for one in shown.findChildren(BatchSheet) if one.answers)
    batch.write(sheet, tmp_path / "out.odd")
    settle(qtbot, shown)
    assert "out.odd" in sheet.words() or ".odd" in sheet.words()


def test_enter_in_the_table_asks_for_the_query_and_for_no_file(
    shown: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def ask(*args: object) -> tuple[str, str]:
        asked.append(args)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    queries = tmp_path / "list.txt"
    queries.write_text("минерал\n", encoding="utf-8")
    shown.search_desk.batch().run(queries)
    settle(qtbot, shown)
    sheet = sheet_of(shown)
    sheet.table.setCurrentCell(0, 1)
    sheet.table.setFocus()
    press(sheet.table, Qt.Key.Key_Return)
    settle(qtbot, shown)
    assert asked == []
    assert shown.search_bar.box.text() == "минерал"


def test_a_list_goes_on_when_an_older_one_is_closed(shown: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    queries = tmp_path / "list.txt"
    queries.write_text("минерал\nсу\n", encoding="utf-8")
    batch = shown.search_desk.batch()
    batch.run(queries)
    settle(qtbot, shown)
    first = sheet_of(shown)
    batch.run(queries)
    first.close()
    settle(qtbot, shown)
    assert [len(one.answers) for one in shown.findChildren(BatchSheet) if one.isVisible()] == [2]


def test_a_query_of_a_list_is_shown_in_the_whole_library(shown: MainWindow, qtbot: QtBot) -> None:
    shown.search_bar.box.setText("су")
    settle(qtbot, shown)
    shown.commands["search-within"].trigger()
    settle(qtbot, shown)
    shown.search_desk.batch().query_wanted.emit("минерал")
    settle(qtbot, shown)
    assert shown.results.base == ""
    assert titles(shown) == ["Бірінші"]


def test_a_sheet_that_is_closed_at_once_leaves_nothing_behind(shown: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    queries = tmp_path / "list.txt"
    queries.write_text("минерал\n" * 300, encoding="utf-8")
    shown.search_desk.batch().run(queries)
    sheet_of(shown).close()
    qtbot.waitUntil(lambda: shown.findChild(BatchSheet) is None)
    settle(qtbot, shown)
    assert not shown.jobs.busy()
