from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.corpus.link import Link
from reader.corpus.span import Span
from reader.gui.jobs import Jobs
from reader.gui.main_window import MainWindow
from reader.library import Library
from reader.settings import Settings
from tests.gui.windows import OpenWindow, interview, page, press, settle, write_texts

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown(window: OpenWindow, tmp_path: Path) -> MainWindow:
    texts = {"a.txt": interview("Бірінші", 6), "b.txt": interview("Екінші", 6, date="2024-01-01")}
    return window(write_texts(tmp_path / "texts", texts))


def title(shown: MainWindow) -> str:
    document = shown.reading.document()
    assert document is not None
    return document.title


def test_alt_and_arrows_lead_back_and_forward_to_the_places_that_were_left(shown: MainWindow, qtbot: QtBot) -> None:
    document = shown.reading.document()
    assert document is not None
    left = document.turns[5].span.start
    shown.reading.go_to(left)
    assert not shown.commands["back"].isEnabled()
    shown.commands["next-document"].trigger()
    settle(qtbot, shown)
    assert title(shown) == "Екінші"
    page(shown).setFocus()
    press(page(shown), Qt.Key.Key_Left, ALT)
    settle(qtbot, shown)
    assert (title(shown), shown.reading.position()) == ("Бірінші", left)
    press(page(shown), Qt.Key.Key_Right, ALT)
    settle(qtbot, shown)
    assert title(shown) == "Екінші"
    assert not shown.commands["forward"].isEnabled()


def test_a_question_that_was_picked_is_a_place_to_come_back_from(shown: MainWindow, qtbot: QtBot) -> None:
    shown.commands["next-question"].trigger()
    shown.commands["go-to-paragraph"].trigger()
    shown.desk.finding.paragraphs.wanted.emit(12)
    shown.commands["back"].trigger()
    settle(qtbot, shown)
    document = shown.reading.document()
    assert document is not None
    assert shown.reading.position() == document.turns[1].span.start


def test_a_link_is_copied_and_pasted_into_the_search_box(shown: MainWindow, qtbot: QtBot) -> None:
    document = shown.reading.document()
    assert document is not None
    shown.reading.go_to(document.paragraphs[6].span.start)
    shown.commands["copy-link"].trigger()
    link = QGuiApplication.clipboard().text()
    assert link == f"oqyrman://doc/{document.content_hash[:16]}#p7"
    shown.commands["next-document"].trigger()
    settle(qtbot, shown)
    shown.search_bar.box.setText(link)
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == ""
    assert (title(shown), shown.reading.position()) == ("Бірінші", document.paragraphs[6].span.start)


def test_a_link_to_a_text_that_is_not_here_is_said(shown: MainWindow, qtbot: QtBot) -> None:
    shown.desk.places.open_link(Link("0" * 16, 3))
    settle(qtbot, shown)
    assert "link" in shown.activity.text()
    assert title(shown) == "Бірінші"


def test_a_window_that_was_started_on_a_link_opens_it_and_not_the_first_document(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    texts = {"a.txt": interview("Бірінші", 6), "b.txt": interview("Екінші", 6, date="2024-01-01")}
    first = window(write_texts(tmp_path / "texts", texts), library=tmp_path / "shared")
    [record] = [one for one in first.library.documents.records([1, 2]) if one.title == "Екінші"]
    first.close()
    first.jobs.close()
    store = Library(tmp_path / "shared")
    again = MainWindow(store, Jobs(), Settings(theme="light"))
    qtbot.addWidget(again)
    again.desk.places.open_link(Link.to(record.content_hash, 5))
    again.show()
    settle(qtbot, again)
    document = again.reading.document()
    assert document is not None
    assert (document.title, again.reading.position()) == ("Екінші", document.paragraphs[4].span.start)
    again.close()
    store.close()


def test_a_stretch_behind_the_beginning_of_a_long_document_is_selected_once_it_is_here(
    window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.gui.reading.open_document._LONG", 20_000)
    monkeypatch.setattr("reader.gui.reading.open_document._OPENING", 5_000)
    texts = {"a.txt": interview("Бірінші", 3), "b.txt": interview("Ұзын", 40, date="2024-01-01")}
    shown = window(write_texts(tmp_path / "texts", texts))
    number = next(
        one.id for one in shown.library.documents.records(shown.library.documents.ids()) if one.title == "Ұзын"
    )
    words = "— 39-жауап осындай."
    start = shown.library.document(number).text.index(words)
    for _ in range(2):
        shown.desk.places.open_span(number, Span(start, start + len(words)))
        settle(qtbot, shown)
        assert title(shown) == "Ұзын"
        assert shown.reading.selected_span() == Span(start, start + len(words))
    shown.desk.places.open_span(9999, Span(0, 1))
    settle(qtbot, shown)
    assert shown.activity.text() == "This document is no longer in the library."
