import time
from pathlib import Path

import apsw
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.windows import OpenWindow, page, search, settle, titles, visible_texts, write_many, write_texts
from tests.gui.windows import text as press_text


def test_only_the_document_that_was_picked_last_is_shown(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_many(tmp_path / "many", 30))
    for row in range(30):
        shown.list.pick(row)
    settle(qtbot, shown)
    assert shown.windowTitle() == f"{titles(shown)[29]} — Oqyrman"


def test_a_document_whose_file_is_gone_is_still_read_from_the_library(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_many(tmp_path / "many", 3)
    shown = window(folder)
    for path in folder.glob("*.txt"):
        path.unlink()
    shown.list.pick(1)
    settle(qtbot, shown)
    assert shown.windowTitle() == f"{titles(shown)[1]} — Oqyrman"


@pytest.mark.parametrize("open_row", [0, 1])
def test_the_document_that_was_read_last_and_is_gone_gives_way_to_the_first(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, open_row: int
) -> None:
    folder = write_many(tmp_path / "many", 3)
    shown = window(folder, library=tmp_path / "library")
    shown.list.pick(open_row)
    settle(qtbot, shown)
    assert shown.open_document.record is not None
    shown.open_document.record.path.unlink()
    shown.commands["rescan"].trigger()
    settle(qtbot, shown)
    shown._library.forget(shown._library.vanished.ids())
    shown.close()
    again = window(library=tmp_path / "library")
    assert len(titles(again)) == 2
    assert again.windowTitle() == f"{titles(again)[0]} — Oqyrman"


def test_a_hit_opens_at_its_match_and_not_where_reading_stopped(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    far = press_text("Алыс", *["Толтырғыш сөйлем осылай болды екен. " * 30] * 8, "Соңында минерал тұр.")
    shown = window(write_texts(tmp_path / "texts", {"a.txt": far, "b.txt": press_text("Бос", "Ештеңе жоқ.")}))
    shown.list.pick(titles(shown).index("Бос"))
    settle(qtbot, shown)
    search(qtbot, shown, "минерал")
    assert shown.windowTitle() == "Алыс — Oqyrman"
    assert page(shown).verticalScrollBar().value() > 300


def lose_texts(library: Path, folder: Path) -> None:
    """Take away the cached texts and the files."""
    connection = apsw.Connection(str(library / "cache.sqlite"))
    connection.execute("DELETE FROM text")
    connection.close()
    for path in folder.glob("*.txt"):
        path.unlink()


def test_a_document_that_cannot_be_read_says_so_in_place_of_the_page(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = write_many(tmp_path / "many", 3)
    shown = window(folder, library=tmp_path / "library")
    shown.list.pick(0)
    settle(qtbot, shown)
    readable = titles(shown)[0]
    lose_texts(tmp_path / "library", folder)
    shown.list.pick(1)
    settle(qtbot, shown)
    assert shown.windowTitle() == f"{titles(shown)[1]} — Oqyrman"
    assert not page(shown).isVisible()
    assert shown.reading.document() is None
    said = " ".join(visible_texts(shown.reading.findChildren(QLabel)))
    assert "The file is no longer there." in said
    assert str(folder / "0001.txt") in said
    assert "Look for changed files" in said
    write_many(folder, 3)
    shown.list.pick(0)
    settle(qtbot, shown)
    assert shown.windowTitle() == f"{readable} — Oqyrman"
    assert page(shown).isVisible()
    shown.list.pick(1)
    settle(qtbot, shown)
    assert page(shown).isVisible()
    assert shown.reading.document() is not None


def test_the_place_is_kept_soon_after_scrolling(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    far = press_text("Алыс", *["Толтырғыш сөйлем осылай болды екен. " * 30] * 8)
    shown = window(write_texts(tmp_path / "texts", {"a.txt": far}))
    shown.list.pick(0)
    settle(qtbot, shown)
    page(shown).verticalScrollBar().setValue(400)
    record = shown.open_document.record
    assert record is not None
    place = shown.reading.position()
    assert place > 100
    qtbot.waitUntil(lambda: shown._library.reading.position(record.path) == place, timeout=3000)


def test_closing_does_not_wait_for_another_process_that_changes_the_library(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    far = press_text("Алыс", *["Толтырғыш сөйлем осылай болды екен. " * 30] * 8)
    shown = window(write_texts(tmp_path / "texts", {"a.txt": far}), library=tmp_path / "library")
    shown.list.pick(0)
    settle(qtbot, shown)
    other = apsw.Connection(str(tmp_path / "library" / "library.sqlite"))
    other.execute("BEGIN IMMEDIATE")
    page(shown).verticalScrollBar().setValue(400)
    qtbot.wait(900)
    started = time.monotonic()
    shown.close()
    spent = time.monotonic() - started
    other.execute("ROLLBACK")
    other.close()
    assert spent < 4  # of the five seconds that a change waits


def test_a_long_document_is_begun_to_be_shown_and_then_whole_at_the_same_place(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    sentence = "Бұл мәтін өте ұзақ, оны оқып шығу үшін көп уақыт керек болады, минерал туралы да айтылды.\n"
    shown = window(write_texts(tmp_path / "texts", {"a.txt": " date 2025-11-05 Ұзақ мәтін\n" + sentence * 13_000}))
    settle(qtbot, shown)
    lengths: list[tuple[int, bool]] = []
    shown.open_document.opened.connect(lambda opened: lengths.append((len(opened.document.text), opened.continued)))
    record = shown.open_document.record
    assert record is not None
    shown.open_document.open(record, shown.results.query)
    settle(qtbot, shown)
    whole = shown.reading.document()
    assert whole is not None
    assert [continued for _, continued in lengths] == [False, True]
    assert lengths[0][0] < 200_000 < lengths[1][0] == len(whole.text)
    assert whole.content_hash == record.content_hash
    assert shown.reading.position() < 100
    assert [one.startswith("Part 1 of") for one in visible_texts(shown.reading.findChildren(QLabel))] == [True]
