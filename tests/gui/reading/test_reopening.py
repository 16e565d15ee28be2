"""Tests of two pages that are there again at the next start."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.reading.reopening import Before
from reader.settings import Settings
from tests.gui.windows import OpenWindow, interview, settle, text, write_texts


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    files = {"а.txt": interview("А", 9), "б.txt": text("Б", "Қысқа мәтін.", date="2025-11-04")}
    return write_texts(tmp_path / "мәтіндер", files)


def titles(window: MainWindow) -> list[str]:
    """Return the documents of the pages that are shown."""
    records = [sheet.open_document.record for sheet in window.beside.shown()]
    return [record.title if record else "" for record in records]


def end(qtbot: QtBot, window: MainWindow) -> Settings:
    """Close a window, and return what it remembers."""
    settle(qtbot, window)
    settings = window.settings()
    window.close()
    window.library.close()
    return settings


@pytest.mark.parametrize("active", [0, 1])
def test_two_pages_are_opened_again_where_they_were_read(
    window: OpenWindow, texts: Path, tmp_path: Path, qtbot: QtBot, active: int
) -> None:
    before = window(texts, library=tmp_path / "library")
    before.list.pick(0)
    settle(qtbot, before)
    before.commands["open-beside"].trigger()
    settle(qtbot, before)
    places = []
    for sheet, paragraph in zip(before.pages.sheets, (8, 14), strict=True):
        document = sheet.reading.document()
        assert document is not None
        sheet.reading.go_to(document.paragraphs[paragraph].span.start)
        places.append(sheet.reading.position())
    before.pages.activate(before.pages.sheets[active])
    after = window(library=tmp_path / "library", settings=end(qtbot, before))
    qtbot.waitUntil(lambda: titles(after) == ["А", "А"])
    settle(qtbot, after)
    assert [sheet.reading.position() for sheet in after.pages.sheets] == places
    assert after.pages.active is after.pages.sheets[active]
    assert after.search_bar.box.hasFocus()


def test_one_page_is_no_reason_for_a_second(window: OpenWindow, texts: Path, tmp_path: Path, qtbot: QtBot) -> None:
    before = window(texts, library=tmp_path / "library")
    before.commands["open-beside"].trigger()
    settle(qtbot, before)
    before.commands["close-beside"].trigger()
    settings = end(qtbot, before)
    assert settings.pages == ""
    after = window(library=tmp_path / "library", settings=settings)
    assert len(titles(after)) == 1


def test_where_one_document_has_left_the_library_the_other_one_is_opened_alone(
    window: OpenWindow, texts: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    before = window(texts, library=tmp_path / "library")
    before.list.pick(1)
    settle(qtbot, before)
    before.commands["open-beside"].trigger()
    pages = Before.read(end(qtbot, before).pages)
    assert pages is not None
    for gone, opened in ((0, ["Б"]), (1, ["Б"])):
        places = list(pages.places)
        places[gone] = ("/nowhere.txt", "", 0)
        stored = Settings(theme="light", pages=Before(tuple(places), 1).written())
        after = window(library=tmp_path / "library", settings=stored)
        assert titles(after) == opened
        end(qtbot, after)


@pytest.mark.parametrize(
    "stored",
    [
        *("", "{", "[]", '{"pages": []}', '{"pages": [["a"]], "active": 0}', "7"),
        '{"pages": [["a", "", Infinity], ["b", "", 0]], "active": 0}',
        r'{"pages": [["\ud800", "", 0], ["b", "", 0]], "active": 0}',
    ],
)
def test_what_is_not_understood_is_left_out(stored: str) -> None:
    assert Before.read(stored) is None
