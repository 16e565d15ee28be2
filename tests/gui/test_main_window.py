import threading
from collections.abc import Callable, Sequence
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QTableView,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Sort
from reader.gui.basket.export_sheet import ExportSheet
from reader.gui.basket.writing import Writing
from reader.gui.dialogs import _Sheet
from reader.gui.search.batch_search import BatchSheet
from reader.loader.draft import Draft
from reader.store.database import Database
from tests.gui.windows import (
    LEAD,
    OpenWindow,
    TypeText,
    cells,
    click,
    counter,
    drop,
    focus,
    interview,
    label,
    page,
    press,
    search,
    settle,
    text,
    titles,
    visible_texts,
    write_texts,
)

# Searching


def test_typing_a_word_lists_the_documents_that_have_it(
    window: OpenWindow, folder: Path, qtbot: QtBot, type_text: TypeText
) -> None:
    shown = window(folder)
    assert counter(shown) == "4 documents"
    type_text(shown.search_bar.box, "минерал")
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "минерал"
    assert sorted(titles(shown)) == ["Аспан денелері", "Өңдеу жайлы"]
    assert counter(shown) == "3 matches in 2 of 4 documents"


def test_one_match_in_one_document_is_said_in_the_singular(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder / "water.txt")
    assert counter(shown) == "1 document"
    search(qtbot, shown, "су")
    assert counter(shown) == "1 match in 1 of 1 document"


# Questions


def test_alt_and_the_arrows_step_through_the_questions(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 6)}))
    rows = shown.outline
    document = shown.reading.document()
    assert isinstance(rows, QListWidget)
    assert document is not None
    assert rows.count() == 6
    seen = []
    page(shown).setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(page(shown), key, Qt.KeyboardModifier.AltModifier)
        seen.append(rows.currentRow())
    assert seen == [0, 1, 2, 1]
    assert document.text[shown.reading.position() :].startswith("— 2-сұрақ")


# The library


def test_an_empty_library_shows_three_ways_to_fill_it(
    window: OpenWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window()
    buttons = [one for one in shown.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in buttons] == ["Open folder…", "Open files…", "Open the starter texts"]
    assert "Your library is empty" in visible_texts(shown.findChildren(QWidget))
    assert not shown.list.isVisible()
    click(buttons[2])
    settle(qtbot, shown)
    assert shown.list.isVisible()
    assert len(titles(shown)) == 10
    assert shown.activity.text() == "10 documents added"
    assert shown.reading.document() is not None


def test_a_folder_and_files_are_chosen_in_the_systems_own_windows(
    window: OpenWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window()
    buttons = [one for one in shown.findChildren(QPushButton) if one.isVisible()]
    file = str(folder / "water.txt")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([file], ""))
    click(buttons[1])
    settle(qtbot, shown)
    assert titles(shown) == ["Ән мен күй"]
    assert shown.settings().last_folder == str(folder)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    shown.commands["open-folder"].trigger()
    settle(qtbot, shown)
    assert len(titles(shown)) == 4
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "")
    shown.commands["open-folder"].trigger()
    assert not shown.busy()


def test_a_dropped_folder_and_a_dropped_file_are_added(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window()
    assert drop(shown, [QUrl.fromLocalFile(str(folder / "metals.txt"))])
    settle(qtbot, shown)
    assert titles(shown) == ["Өңдеу жайлы"]
    more = write_texts(folder.parent / "more", {"a.txt": text("Бірінші", LEAD), "b.txt": text("Екінші", LEAD)})
    assert drop(shown, [QUrl.fromLocalFile(str(more)), QUrl.fromLocalFile(str(folder / "water.txt"))])
    settle(qtbot, shown)
    assert len(titles(shown)) == 4
    assert not shown.search_bar.box.acceptDrops()


def test_an_address_in_the_net_is_not_taken(window: OpenWindow) -> None:
    shown = window()
    assert not drop(shown, [QUrl("https://example.org/a.txt")])
    assert not shown.busy()


def test_files_that_cannot_be_read_are_counted_and_named(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    shown = window(folder)
    assert len(titles(shown)) == 4
    button = shown.activity.findChild(QPushButton, "failures")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    assert button.text() == "2 files could not be read"
    click(button)
    settle(qtbot, shown)
    sheet = shown.findChild(_Sheet)
    assert isinstance(sheet, _Sheet)
    assert sheet.isVisible()
    assert cells(sheet.findChild(QTableWidget)) == [
        [
            str(folder / "binary.txt"),
            "The file is not text, or its encoding is not known. Save it as UTF-8 text and try again.",
        ],
        [str(folder / "empty.txt"), "The file is empty; there is nothing to read in it."],
    ]
    sheet.close()
    (folder / "empty.txt").write_text(text("Толды", LEAD), encoding="utf-8")
    shown.commands["rescan"].trigger()
    settle(qtbot, shown)
    assert button.text() == "1 file could not be read"
    (folder / "binary.txt").unlink()
    shown.commands["rescan"].trigger()
    settle(qtbot, shown)
    assert not button.isVisible()


def test_a_place_that_is_gone_is_told_in_one_sentence(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    shown.intake.add([folder.parent / "nothing"])
    settle(qtbot, shown)
    assert shown.activity.text() == f"There is no file or folder at {folder.parent / 'nothing'}."


# The next start


def test_a_restart_restores_the_window(window: OpenWindow, folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    shown = window(folder, library=tmp_path / "library")
    shown.resize(760, 620)
    shown.frame.columns.setSizes([230, 330, 198])
    QApplication.processEvents()
    sizes = shown.frame.columns.sizes()
    shown.commands["theme-sepia"].trigger()
    shown.commands["zoom-in"].trigger()
    shown.commands["sort-title"].trigger()
    shown.commands["show-outline"].trigger()
    settle(qtbot, shown)
    kept = shown.settings()
    assert kept.theme == "sepia"
    assert kept.text_pt == pytest.approx(14.3)
    assert not kept.outline_shown
    shown.close()
    again = window(settings=kept, library=tmp_path / "library")
    assert again.appearance.theme.name == "sepia"
    assert again.appearance.text_pt == pytest.approx(14.3)
    assert again.results.sort is Sort.TITLE
    assert titles(again) == ["Аспан денелері", "Ән мен күй", "Бақ пен дала", "Өңдеу жайлы"]
    assert again.size() == shown.size()
    assert not again.side.isVisible()
    assert again.list.isVisible()
    again.commands["show-outline"].trigger()
    assert again.side.isVisible()
    QApplication.processEvents()
    assert again.frame.columns.sizes() == pytest.approx(sizes, abs=2)


def test_a_restart_opens_the_last_document_where_reading_stopped(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    texts = {f"{number}.txt": interview(f"{number}-сұхбат", 9, date=f"2025-11-0{number}") for number in range(1, 6)}
    folder = write_texts(tmp_path / "texts", texts)
    shown = window(folder, library=tmp_path / "library")
    shown.list.pick(3)
    settle(qtbot, shown)
    for _ in range(3):
        press(page(shown), Qt.Key.Key_Space)
    position, reading = shown.reading.position(), shown.open_document.id
    assert position > 900
    shown.close()
    again = window(library=tmp_path / "library")
    assert again.open_document.id == reading
    assert again.reading.position() == position
    current = again.list.current()
    assert current is not None
    assert current.record.id == reading


def test_a_window_whose_library_is_in_use_closes_nevertheless(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    for name in ("library.sqlite", "library.sqlite-wal", "library.sqlite-shm"):
        (shown._library.folder / name).unlink(missing_ok=True)
    shown._library._store.close()
    (shown._library.folder / "library.sqlite").mkdir()
    assert shown.close()
    assert shown._jobs._lanes["read"]._shutdown


# The keyboard alone


def test_the_keyboard_alone_leads_from_the_search_to_the_page(
    window: OpenWindow, folder: Path, qtbot: QtBot, type_text: TypeText
) -> None:
    write_texts(folder, {"long.txt": interview("Ұзақ минерал сұхбат", 9)})
    shown = window(folder)
    assert focus() is shown.search_bar.box
    type_text(shown.search_bar.box, "минерал")
    settle(qtbot, shown)
    press(focus(), Qt.Key.Key_Down)
    rows = shown.list.findChild(QTableView)
    assert focus() is rows
    while shown.windowTitle() != "Ұзақ минерал сұхбат — Oqyrman":
        press(focus(), Qt.Key.Key_Down)
        settle(qtbot, shown)
    press(focus(), Qt.Key.Key_Return)
    assert focus() is page(shown)
    before = shown.reading.position()
    press(focus(), Qt.Key.Key_Space)
    assert shown.reading.position() > before
    press(focus(), Qt.Key.Key_Escape)
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == ""
    assert focus() is page(shown)
    press(focus(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert focus() is shown.search_bar.box


def test_everything_that_takes_the_keyboard_has_a_name(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "empty.txt").write_bytes(b"")
    shown = window(folder)
    shown.commands["failures"].trigger()
    shown.commands["shortcuts"].trigger()
    shown.commands["about"].trigger()
    nameless = [
        one
        for one in shown.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisible()
        and one.focusProxy() is None
        and not isinstance(one, QLabel)
        and not (one.accessibleName() or (isinstance(one, QPushButton) and one.text()))
    ]
    assert [(type(one).__name__, one.objectName()) for one in nameless] == []


# Looks


def test_a_change_of_theme_reaches_every_pane(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    for name in ("light", "sepia", "dark"):
        shown.commands[f"theme-{name}"].trigger()
        theme = shown.appearance.theme
        picture = shown.grab().toImage()
        ratio = picture.devicePixelRatio()

        def colour(pane: QWidget, x: int, y: int) -> str:
            at = pane.mapTo(shown, QPoint(x, y)) * ratio  # noqa: B023 - used at once
            return picture.pixelColor(at).name()  # noqa: B023 - used at once

        assert colour(page(shown), 3, 3) == theme.page.name()
        assert colour(shown.search_bar, 3, 3) == theme.window.name()
        assert colour(shown.outline, 3, shown.outline.height() - 3) == theme.surface.name()
        assert colour(shown.list, 3, 3) == theme.surface.name()


def test_control_and_the_wheel_change_the_size_of_all_text(window: OpenWindow, folder: Path) -> None:
    shown = window(folder)
    before = shown.list.font().pointSizeF()
    wheel = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page(shown).viewport(), wheel)
    assert shown.appearance.text_pt == pytest.approx(14.3)
    assert shown.list.font().pointSizeF() == pytest.approx(before * 1.1)
    shown.commands["zoom-reset"].trigger()
    assert shown.appearance.text_pt == 13


def test_a_start_finds_what_changed_on_disk_meanwhile(window: OpenWindow, folder: Path, tmp_path: Path) -> None:
    first = window(folder, library=tmp_path / "kept")
    assert counter(first) == "4 documents"
    first.close()
    (folder / "water.txt").unlink()
    write_texts(folder, {"new.txt": text("Жаңа мәтін", LEAD), "newer.txt": text("Тағы бір мәтін", LEAD)})
    again = window(library=tmp_path / "kept")
    assert counter(again) == "6 documents; 1 file gone"


def test_an_interview_in_the_search_box_neither_stalls_the_window_nor_makes_it_grow(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    before = shown.minimumSizeHint()
    for pasted in ("сөз" + "қ" * 40_000, "бір екі үш төрт " * 9_000, "(" * 5_000):
        search(qtbot, shown, pasted)
        assert len(shown.search_bar.box.text()) <= 500
        assert shown.minimumSizeHint().height() <= before.height() + 110
        assert shown.minimumSizeHint().width() <= before.width() + 40
        assert len(label(shown, "emptyList").text()) < 400


def test_no_click_asks_the_library_on_the_thread_of_the_window(
    window: OpenWindow, folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window(folder)
    here, asked = threading.get_ident(), list[str]()
    rows = Database.rows

    def watched(database: Database, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        if threading.get_ident() == here:
            asked.append(sql)
        return rows(database, sql, values)

    monkeypatch.setattr(Database, "rows", watched)
    shown.open_paths([folder])
    settle(qtbot, shown)
    shown.commands["rescan"].trigger()
    settle(qtbot, shown)
    shown.intake.add([write_texts(tmp_path / "bad", {"empty.txt": ""})])
    settle(qtbot, shown)
    shown.commands["failures"].trigger()
    qtbot.waitUntil(lambda: shown.findChild(_Sheet) is not None)
    shown.list.pick(1)
    settle(qtbot, shown)
    search(qtbot, shown, "минерал")
    assert asked == []


def test_worker_processes_that_are_killed_end_the_progress(
    window: OpenWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(*_: object) -> None:
        raise BrokenProcessPool

    shown = window()
    monkeypatch.setattr(shown._library, "update", lose)
    shown.intake.add([folder])
    settle(qtbot, shown)
    assert not [bar for bar in shown.activity.findChildren(QProgressBar) if bar.isVisible()]
    assert "helper" in shown.activity.text()


def test_a_bug_while_indexing_ends_the_progress(
    window: OpenWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    shown = window()
    monkeypatch.setattr(shown._library, "update", fail)
    with qtbot.captureExceptions() as raised:
        shown.intake.add([folder])
        settle(qtbot, shown)
    assert [one[0] for one in raised] == [ZeroDivisionError]
    assert not [bar for bar in shown.activity.findChildren(QProgressBar) if bar.isVisible()]
    assert shown.activity.text()


def test_no_part_of_the_window_writes_in_the_place_of_a_text(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    queries = folder.parent / "list.txt"
    queries.write_text("минерал\n", encoding="utf-8")
    shown = window(folder)
    shown.search_desk.batch().run(queries)
    shown.drawer.open(True)
    shown.desk.verification.verify(Draft("«Су туралы әңгіме болды»"))
    search(qtbot, shown, "минерал")
    shown.list.pick(0)
    settle(qtbot, shown)
    source = folder / "water.txt"
    before = source.read_bytes()
    quotes = ExportSheet.remembered([], "md", "gost", shown)
    writing = Writing(shown.library, shown.jobs, "", quotes)
    batch, verify, pane = shown.findChild(BatchSheet), shown.desk.verification.sheet, shown.drawer.pane
    assert batch is not None
    assert verify is not None
    assert pane is not None
    said: dict[str, tuple[Callable[[], None], Callable[[], str]]] = {
        "document": (lambda: shown.desk.paper.write(source), shown.activity.text),
        "marks": (lambda: shown.desk.all_marks.write(None, source), shown.activity.text),
        "backup": (lambda: shown.safety.back_up_to(source), shown.activity.text),
        "queries": (lambda: shown.search_desk.batch().write(batch, source), batch.words),
        "quotes": (lambda: writing.write(source), quotes.problem.text),
        "verdicts": (lambda: shown.desk.verification.write(source), verify.words),
        "concordance": (lambda: pane.export(source), shown.activity.text),
    }
    for name, (write, words) in said.items():
        shown.activity.say("")
        write()
        settle(qtbot, shown)
        assert words() == f"The file {source} is a text of the library, and is left as it is. Choose another place.", (
            name
        )
        assert source.read_bytes() == before, name
