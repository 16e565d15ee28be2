from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.reading.side_panel import SidePart
from tests.gui.windows import OpenWindow, interview, page, press, text, write_texts


def head(part: SidePart) -> QToolButton:
    found = part.findChild(QToolButton)
    assert found is not None
    return found


def test_a_part_folds_by_keyboard_and_stays_folded_the_next_time(window: OpenWindow, tmp_path: Path) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 3)}))
    part = shown.desk.questions
    assert head(part).text() == "Questions  3"
    assert shown.outline.isVisible()
    head(part).setFocus()
    press(head(part), Qt.Key.Key_Space)
    assert not shown.outline.isVisible()
    assert shown.settings().side_folded.split() == ["questions"]
    again = window(settings=shown.settings())
    assert not again.desk.questions.is_open()
    assert again.desk.contents.talk_part.is_open()


def test_a_text_in_which_nobody_speaks_has_no_part_about_speakers(window: OpenWindow, tmp_path: Path) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Жаңалық", "Мәтін осы ғана болды.")}))
    assert not shown.desk.contents.talk_part.isVisible()


def test_the_column_scrolls_to_the_question_that_is_read(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 12)}))
    shown.resize(shown.width(), 420)
    bar = shown.side.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    page(shown).setFocus()
    press(page(shown), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bar.value() > 0)
    press(page(shown), Qt.Key.Key_Home)


def test_the_question_that_is_read_is_current_where_reading_goes_on(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    texts = {"a.txt": interview("Бірінші", 6), "b.txt": interview("Екінші", 6, date="2024-01-01")}
    shown = window(write_texts(tmp_path / "texts", texts))
    document = shown.reading.document()
    assert document is not None
    shown.reading.go_to(document.turns[5].span.start)
    shown.open_document.keep_position_now()
    for name in ("next-document", "previous-document"):
        shown.commands[name].trigger()
        qtbot.waitUntil(lambda: not shown.busy())
    rows = shown.outline.findChild(QListWidget)
    assert rows is not None
    assert rows.currentRow() == 2
