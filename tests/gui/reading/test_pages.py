"""Tests of the pages of a window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.gui.windows import OpenWindow, interview, settle, write_texts


def test_only_what_happens_on_the_active_page_is_passed_on(qtbot: QtBot, window: OpenWindow, tmp_path: Path) -> None:
    shown = window(write_texts(tmp_path / "мәтіндер", {"а.txt": interview("А", 9)}))
    shown.list.pick(0)
    settle(qtbot, shown)
    shown.commands["open-beside"].trigger()
    settle(qtbot, shown)
    told: list[int] = []
    shown.pages.scrolled.connect(told.append)
    first, second = shown.pages.sheets
    number = shown.open_document.id
    assert shown.pages.showing(number) == [first, second]
    document = shown.reading.document()
    assert document is not None
    first.reading.go_to(document.paragraphs[9].span.start)
    assert told == []
    assert first.open_document._position == first.reading.position()  # but each keeps its own place
    second.reading.go_to(document.paragraphs[5].span.start)
    assert told == [second.reading.position()]


def test_a_file_that_changed_is_shown_anew_on_both_pages(qtbot: QtBot, window: OpenWindow, tmp_path: Path) -> None:
    folder = write_texts(tmp_path / "мәтіндер", {"а.txt": interview("А", 2)})
    shown = window(folder)
    shown.list.pick(0)
    settle(qtbot, shown)
    shown.commands["open-beside"].trigger()
    settle(qtbot, shown)
    write_texts(folder, {"а.txt": interview("А", 5)})
    shown.intake.add(())
    settle(qtbot, shown)
    documents = [sheet.reading.document() for sheet in shown.pages.sheets]
    assert [len(document.turns) for document in documents if document] == [11, 11]
