import threading
from collections.abc import Sequence
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
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Sort
from reader.gui.dialogs import _Sheet
from reader.gui.main_window import MainWindow
from reader.settings import Settings
from reader.store.database import Database
from tests.gui.windows import (
    LEAD,
    PADDING,
    OpenWindow,
    TypeText,
    cells,
    click,
    counter,
    current_mark,
    drop,
    hits,
    interview,
    label,
    marked,
    page,
    place,
    press,
    search,
    settle,
    text,
    titles,
    visible_texts,
    write_many,
    write_texts,
)

METALS = "Сындарлы минералдар мен сирек элементтер керек. Минералдардың қоры мол."
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_texts(
        tmp_path / "texts",
        {
            "metals.txt": text("Өңдеу жайлы", LEAD, f"{PADDING} {METALS}", date="2025-11-03"),
            "emoji.txt": text("Аспан денелері", "🚀🚀 Ғарыш 🛰️ туралы: минерал іздейді.", date="2025-11-04"),
            "water.txt": text("Ән мен күй", LEAD, "Су туралы әңгіме болды.", date="2025-11-05"),
            "other.txt": text("Бақ пен дала", LEAD, "Мал мен егін жайы.", date="2025-11-01"),
        },
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


@pytest.mark.parametrize(
    ("row", "words"), [("Өңдеу жайлы", ["минералдар", "Минералдардың"]), ("Аспан денелері", ["минерал"])]
)
def test_a_hit_opens_with_marks_on_exactly_the_found_words(
    window: OpenWindow, folder: Path, qtbot: QtBot, row: str, words: list[str]
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    shown.list.pick(titles(shown).index(row))
    settle(qtbot, shown)
    assert marked(shown) == words
    mark = current_mark(shown)
    document = shown.reading.document()
    assert mark is not None
    assert document is not None
    assert mark[1] == words[0]
    assert document.text[mark[0] :].startswith(words[0])
    assert document.title == row
    assert place(shown) == f"1 of {len(words)}"
    assert shown.windowTitle() == f"{row} — Oqyrman"


def test_the_first_hit_opens_by_itself(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    first = hits(shown)[0].record
    assert shown.open_document.id == first.id
    assert shown.list.current() == hits(shown)[0]
    assert marked(shown)


def test_a_match_that_is_far_down_is_brought_into_view(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    far = text("Алыс", LEAD, *[PADDING] * 12, METALS)
    shown = window(write_texts(folder.parent / "far", {"far.txt": far}))
    assert page(shown).verticalScrollBar().value() == 0
    search(qtbot, shown, "минерал")
    assert page(shown).verticalScrollBar().value() > 0


def test_the_keys_for_next_and_previous_match_go_round(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder / "metals.txt")
    search(qtbot, shown, "минерал")
    box = shown.search_bar.box
    box.setFocus()
    told = [place(shown)]
    for key, modifiers in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
        (Qt.Key.Key_Return, SHIFT),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, SHIFT),
    ):
        press(box, key, modifiers)
        told.append(place(shown))
    assert told == ["1 of 2", "2 of 2", "1 of 2", "2 of 2", "1 of 2", "2 of 2", "1 of 2"]


def test_escape_clears_the_search_and_then_goes_back_to_reading(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    reading = shown.open_document.id
    shown.search_bar.box.setFocus()
    press(shown.search_bar.box, Qt.Key.Key_Escape)
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == ""
    assert counter(shown) == "4 documents"
    assert len(titles(shown)) == 4
    assert marked(shown) == []
    assert place(shown) == ""
    assert shown.open_document.id == reading
    press(shown.search_bar.box, Qt.Key.Key_Escape)
    assert page(shown).hasFocus()


def test_only_the_results_of_the_last_query_are_shown(
    window: OpenWindow, folder: Path, qtbot: QtBot, type_text: TypeText
) -> None:
    shown = window(folder)
    found: list[str] = []
    shown.results.found.connect(lambda _found: found.append(shown.results.query.text))
    for _ in range(8):
        type_text(shown.search_bar.box, "минерал")
        shown.search_bar.box.clear()
    type_text(shown.search_bar.box, "егін")
    settle(qtbot, shown)
    assert titles(shown) == ["Бақ пен дала"]
    assert counter(shown) == "1 match in 1 of 4 documents"
    assert marked(shown) == ["егін"]
    assert len(found) < 60
    assert found[-1] == "егін"


def test_a_document_that_opens_after_the_search_was_cleared_has_no_marks(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    for _ in range(5):
        shown.search_bar.box.setText("егін")
        qtbot.waitUntil(lambda: titles(shown) == ["Бақ пен дала"])
        shown._preview.stop()
        shown.list.pick(0)
        shown.search_bar.box.clear()
        settle(qtbot, shown)
        assert shown.search_bar.box.text() == ""
        assert marked(shown) == []
        shown.list.pick(0)
        settle(qtbot, shown)


def test_when_nothing_is_found_the_list_says_so_and_the_old_marks_go(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    search(qtbot, shown, "минералыч")
    assert counter(shown) == "0 matches in 0 of 4 documents"
    [said] = [one for one in visible_texts(shown.list.findChildren(QWidget)) if "Nothing" in one]
    assert said.startswith("Nothing was found for “минералыч”.")
    assert marked(shown) == []
    assert place(shown) == ""


def test_clearing_a_search_keeps_the_document_that_is_read(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_many(tmp_path / "many", 120))
    search(qtbot, shown, '"нөмірі 3"')
    assert titles(shown) == ["0003-тақырып"]
    reading = shown.open_document.id
    search(qtbot, shown, "")
    assert shown.open_document.id == reading


def test_looking_for_changes_keeps_the_document_that_is_read_and_the_place_in_the_list(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = window(write_many(tmp_path / "many", 120))
    rows = shown.list.findChild(QTableView)
    assert isinstance(rows, QTableView)
    shown.list.pick(81)
    settle(qtbot, shown)
    hit = shown.list.model.hit(81)
    assert hit is not None
    assert shown.open_document.id == hit.record.id
    reading, scroll = shown.open_document.id, rows.verticalScrollBar().value()
    shown.commands["rescan"].trigger()
    settle(qtbot, shown)
    assert shown.open_document.id == reading
    assert rows.verticalScrollBar().value() == scroll
    qtbot.waitUntil(lambda: rows.currentIndex().row() == 81)


# Order


def test_the_list_can_be_put_into_order(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    [label] = [one for one in shown.list.findChildren(QToolButton) if one.accessibleName() == "Order of the list"]
    assert label.text() == "Newest first"
    assert titles(shown) == ["Ән мен күй", "Аспан денелері", "Өңдеу жайлы", "Бақ пен дала"]
    shown.commands["sort-title"].trigger()
    settle(qtbot, shown)
    assert label.text() == "By title"
    assert titles(shown) == ["Аспан денелері", "Ән мен күй", "Бақ пен дала", "Өңдеу жайлы"]
    search(qtbot, shown, "минерал")
    assert titles(shown) == ["Аспан денелері", "Өңдеу жайлы"]
    shown.commands["sort-date"].trigger()
    settle(qtbot, shown)
    assert label.text() == "Newest first"
    assert titles(shown) == ["Аспан денелері", "Өңдеу жайлы"]
    shown.commands["sort-relevance"].trigger()
    settle(qtbot, shown)
    assert label.text() == "Best first"
    search(qtbot, shown, "")
    assert label.text() == "Newest first"


def test_a_new_order_keeps_the_document_that_is_read(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    shown.list.pick(2)
    settle(qtbot, shown)
    reading = shown.open_document.id
    shown.commands["sort-title"].trigger()
    settle(qtbot, shown)
    assert shown.open_document.id == reading
    current = shown.list.current()
    assert current is not None
    assert current.record.id == reading


def test_an_order_that_is_not_known_falls_back(window: OpenWindow, folder: Path) -> None:
    shown = window(folder, settings=Settings(sort="size", theme="mauve"))
    assert shown.results.sort is Sort.RELEVANCE
    assert shown.appearance.choice == "system"


# Questions


def test_alt_and_the_arrows_step_through_the_questions(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 6)}))
    rows = shown.outline.findChild(QListWidget)
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


def test_only_what_the_program_was_started_on_is_shown(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    other = write_texts(folder.parent / "other", {"a.txt": text("Басқа", LEAD, METALS)})
    shown = window(folder, other)
    chip = shown.search_bar.findChild(QToolButton, "scope")
    assert isinstance(chip, QToolButton)
    assert len(titles(shown)) == 5
    assert not chip.isVisible()
    shown.open_paths([other])
    settle(qtbot, shown)
    assert titles(shown) == ["Басқа"]
    assert chip.isVisible()
    assert chip.text() == "Only in other"
    search(qtbot, shown, "минерал")
    assert counter(shown) == "2 matches in 1 of 1 document"
    click(chip)
    settle(qtbot, shown)
    assert not chip.isVisible()
    assert counter(shown) == "5 matches in 3 of 5 documents"


def test_a_scope_that_is_the_whole_library_is_no_scope(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window()
    shown.open_paths([folder])
    settle(qtbot, shown)
    assert len(titles(shown)) == 4
    chip = shown.search_bar.findChild(QToolButton, "scope")
    assert isinstance(chip, QToolButton)
    assert not chip.isVisible()
    assert shown.results.scope == ()


@pytest.mark.parametrize("query", ["", "тақырып"])
def test_the_document_to_open_first_waits_for_its_row(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, query: str
) -> None:
    folder = write_many(tmp_path / "many", 12)
    shown = window()
    shown.open_paths([folder])
    shown.open_first(3)
    shown.search_bar.box.setText(query)
    settle(qtbot, shown)
    assert shown.open_document.id == hits(shown)[3].record.id
    current = shown.list.current()
    assert current is not None
    assert current.record.id == hits(shown)[3].record.id


# The next start


def test_a_restart_restores_the_window(window: OpenWindow, folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    shown = window(folder, library=tmp_path / "library")
    shown.resize(760, 620)
    shown._columns.setSizes([230, 330, 198])
    QApplication.processEvents()
    sizes = shown._columns.sizes()
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
    assert not again.outline.isVisible()
    assert again.list.isVisible()
    again.commands["show-outline"].trigger()
    assert again.outline.isVisible()
    QApplication.processEvents()
    assert again._columns.sizes() == pytest.approx(sizes, abs=2)


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


def test_another_document_opens_where_reading_of_it_stopped(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    texts = {f"{number}.txt": interview(f"{number}-сұхбат", 9, date=f"2025-11-0{number}") for number in range(1, 3)}
    shown = window(write_texts(tmp_path / "texts", texts))
    press(page(shown), Qt.Key.Key_Space)
    position = shown.reading.position()
    for row in (1, 0):
        shown.list.pick(row)
        settle(qtbot, shown)
    assert shown.reading.position() == position > 100


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
    assert focus(shown) is shown.search_bar.box
    type_text(shown.search_bar.box, "минерал")
    settle(qtbot, shown)
    press(focus(shown), Qt.Key.Key_Down)
    rows = shown.list.findChild(QTableView)
    assert focus(shown) is rows
    while shown.windowTitle() != "Ұзақ минерал сұхбат — Oqyrman":
        press(focus(shown), Qt.Key.Key_Down)
        settle(qtbot, shown)
    press(focus(shown), Qt.Key.Key_Return)
    assert focus(shown) is page(shown)
    before = shown.reading.position()
    press(focus(shown), Qt.Key.Key_Space)
    assert shown.reading.position() > before
    press(focus(shown), Qt.Key.Key_Escape)
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == ""
    assert focus(shown) is page(shown)
    press(focus(shown), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert focus(shown) is shown.search_bar.box


def test_shift_and_the_arrows_go_from_document_to_document(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    opened = [shown.windowTitle()]
    for widget, key in (
        (shown.search_bar.box, Qt.Key.Key_Down),
        (page(shown), Qt.Key.Key_Down),
        (shown.list.findChild(QTableView), Qt.Key.Key_Up),
    ):
        assert isinstance(widget, QWidget)
        widget.setFocus()
        press(widget, key, SHIFT)
        settle(qtbot, shown)
        opened.append(shown.windowTitle())
    names = ["Ән мен күй", "Аспан денелері", "Өңдеу жайлы", "Аспан денелері"]
    assert opened == [f"{name} — Oqyrman" for name in names]


def test_the_tab_key_visits_the_window_from_the_top_left(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "empty.txt").write_bytes(b"")
    write_texts(folder, {"z.txt": interview("Сұхбат", 4, date="2025-12-01")})
    shown = window(folder)
    shown.search_bar.box.setFocus()
    visited: list[QWidget] = []
    for _step in range(80):  # a label with links keeps the keyboard for as many steps as it has links
        if focus(shown) not in visited:
            visited.append(focus(shown))
        press(focus(shown), Qt.Key.Key_Tab)
        if focus(shown) is visited[0]:
            break
    assert focus(shown) is visited[0]
    where = [one.mapTo(shown, QPoint(0, 0)) for one in visited]
    columns = [shown.search_bar, shown.list, shown.facets, shown.page_frame, shown.side, shown.activity]
    rooms = [next(place for place, pane in enumerate(columns) if pane.isAncestorOf(one)) for one in visited]
    start = rooms.index(1)
    assert rooms[start:-1] == sorted(rooms[start:-1])
    assert set(rooms) == {0, 1, 2, 3, 4, 5}
    lefts = [point.x() for point, room in zip(where, rooms, strict=True) if room == 0]
    assert lefts[-1:] + lefts[:-1] == sorted(lefts)
    [numbers, sort, rows] = [one for one, room in zip(visited, rooms, strict=True) if room == 1]
    assert isinstance(numbers, QLabel)
    assert isinstance(sort, QToolButton)
    assert isinstance(rows, QTableView)


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


def test_the_columns_can_be_hidden_and_shown(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    for key, pane in ((Qt.Key.Key_F8, shown.list), (Qt.Key.Key_F9, shown.outline)):
        press(shown.search_bar.box, key)
        assert not pane.isVisible()
        press(shown.search_bar.box, key)
        assert pane.isVisible()


def test_full_screen_and_back(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    press(shown.search_bar.box, Qt.Key.Key_F11)
    assert shown.isFullScreen()
    assert shown.commands["full-screen"].isChecked()
    shown.showNormal()
    qtbot.waitUntil(lambda: not shown.commands["full-screen"].isChecked())


def test_state_that_is_no_state_is_not_minded(window: OpenWindow) -> None:
    assert window(settings=Settings(window="zz", columns="beef")).isVisible()


def focus(window: MainWindow) -> QWidget:
    found = QApplication.focusWidget()
    assert isinstance(found, QWidget)
    return found


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


def test_a_long_part_of_the_library_and_long_sentences_do_not_make_the_window_grow(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    before = shown.minimumSizeHint()
    shown._limit_to([Path("/") / ("ұзақ" * 60), Path("/") / ("атау " * 40)])
    settle(qtbot, shown)
    assert shown.minimumSizeHint().width() <= before.width() + 280
    shown._limit_to(())
    settle(qtbot, shown)
    shown.activity.say("Өте ұзақ сөйлем. " * 90 + "\n" * 50)
    shown.list.set_counter([("сан " * 300, None)])
    shown.list.set_sort("реті " * 300)
    shown.activity.set_failures(10**9)
    shown.outline._none.setText("жоқ" * 900)
    qtbot.wait(20)
    assert shown.minimumSizeHint().height() <= before.height() + 30
    assert shown.minimumSizeHint().width() <= before.width() + 280


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
