from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QToolButton,
)
from pytestqt.qtbot import QtBot

from tests.gui.windows import (
    LEAD,
    METALS,
    OpenWindow,
    click,
    counter,
    marked,
    page,
    place,
    press,
    search,
    settle,
    text,
    titles,
    write_texts,
)


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


def test_a_long_part_of_the_library_and_long_sentences_do_not_make_the_window_grow(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    before = shown.minimumSizeHint()
    shown.search_desk.limit_to([Path("/") / ("ұзақ" * 60), Path("/") / ("атау " * 40)])
    settle(qtbot, shown)
    assert shown.minimumSizeHint().width() <= before.width() + 280
    shown.search_desk.limit_to(())
    settle(qtbot, shown)
    before = shown.minimumSizeHint()  # the welcome of a part without documents has been built meanwhile
    shown.activity.say("Өте ұзақ сөйлем. " * 90 + "\n" * 50)
    shown.list.set_counter([("сан " * 300, None)])
    shown.list.set_sort("реті " * 300)
    shown.activity.set_failures(10**9)
    shown.side.say_empty("жоқ" * 900)
    qtbot.wait(20)
    assert shown.minimumSizeHint().height() <= before.height() + 30
    assert shown.minimumSizeHint().width() <= before.width() + 280
