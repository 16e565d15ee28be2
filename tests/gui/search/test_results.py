from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from reader.corpus.hit import HitPage, Sort
from reader.gui.search.results import Found
from tests.gui.windows import OpenWindow, counter, search, settle, write_many


def test_matches_of_a_long_list_are_counted_after_it_is_shown(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_many(tmp_path / "many", 120))
    told: list[str] = []
    shown.results.found.connect(lambda _found: told.append(counter(shown)))
    search(qtbot, shown, "қысқа")
    assert told == ["counting matches in 120 of 120 documents"]
    assert counter(shown) == "120 matches in 120 of 120 documents"


def test_a_count_of_an_older_query_is_dropped(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_many(tmp_path / "many", 120))
    for _ in range(10):
        shown.search_bar.box.setText("қысқа")
        qtbot.waitUntil(lambda: shown._jobs.busy("count") or "matches" in counter(shown))
        search(qtbot, shown, '"нөмірі 3"')
        assert counter(shown) == "1 match in 1 of 120 documents"


def test_a_page_of_an_older_list_is_dropped(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_many(tmp_path / "many", 120))
    pages: list[HitPage] = []
    shown.results.page_found.connect(pages.append)
    shown.results.ask_page(50)
    shown.commands["sort-title"].trigger()
    settle(qtbot, shown)
    assert pages == []
    rows = shown.list.findChild(QTableView)
    assert isinstance(rows, QTableView)
    rows.scrollToBottom()
    qtbot.waitUntil(lambda: shown.list.model.hit(119) is not None)
    settle(qtbot, shown)
    shown.list.model.hit(60)
    qtbot.waitUntil(lambda: shown.list.model.hit(60) is not None)
    hit = shown.list.model.hit(60)
    assert hit is not None
    assert hit.record.title == "0060-тақырып"


def test_a_list_says_whether_it_is_the_same_again(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_many(tmp_path / "many", 3))
    told: list[Found] = []
    shown.results.found.connect(told.append)
    shown.results.refresh()
    settle(qtbot, shown)
    shown.results.sort_by(Sort.TITLE)
    settle(qtbot, shown)
    search(qtbot, shown, "қысқа")
    shown.results.limit_to([tmp_path])
    settle(qtbot, shown)
    assert [found.again for found in told] == [True, True, False, False]


def test_a_search_that_has_to_read_texts_says_how_far_it_is(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.gui.search.results._LONG_S", 0.0)
    shown = window(write_many(tmp_path / "many", 60))
    told: list[tuple[int, int, str]] = []
    shown.results.reading.connect(lambda done, total: told.append((done, total, counter(shown))))
    search(qtbot, shown, '"қысқа мәтін нөмірі"~5')
    assert [one[2] for one in told[:1]] == ["reading texts: 0 of 60"]
    assert "in 60 of 60 documents" in counter(shown)
