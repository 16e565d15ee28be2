from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.reading.side_list import SideList
from reader.gui.reading.side_panel import SidePart
from tests.gui.windows import OpenWindow, interview, label, page, press, settle, text, write_texts


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
    rows = shown.outline
    assert rows.currentRow() == 2


def with_places(questions: int) -> str:
    return interview("Сұхбат", questions, padding="Қазақстанда бәрі де осылай болып тұр. " * 12)


def test_only_the_column_scrolls(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": with_places(14)}))
    lists = [one for one in shown.side.findChildren(QListWidget) if one.isVisible()]
    assert len(lists) > 1
    assert [one.verticalScrollBar().maximum() for one in lists] == [0] * len(lists)
    qtbot.waitUntil(lambda: shown.side.verticalScrollBar().maximum() > 0)


def test_the_keyboard_scrolls_the_column(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": with_places(14)}))
    bar = shown.side.verticalScrollBar()
    people = head(shown.desk.contents.parts[0])
    qtbot.waitUntil(lambda: people.visibleRegion().isEmpty())
    people.setFocus(Qt.FocusReason.TabFocusReason)
    assert not people.visibleRegion().isEmpty()
    shown.outline.setFocus(Qt.FocusReason.BacktabFocusReason)
    press(shown.outline, Qt.Key.Key_Home)
    below = bar.value()
    press(shown.outline, Qt.Key.Key_End)
    assert bar.value() > below
    press(shown.outline, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_who_walks_names_is_not_taken_back_to_the_questions(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": with_places(14)}))
    bar, places = shown.side.verticalScrollBar(), shown.desk.contents.places
    qtbot.waitUntil(lambda: bar.maximum() > 0 and places.visibleRegion().isEmpty())
    places.setFocus(Qt.FocusReason.TabFocusReason)
    place = bar.value()
    assert place > 0
    for _step in range(30):
        press(places, Qt.Key.Key_Return)
    assert shown.outline.currentRow() > 0
    assert bar.value() == place


def test_an_empty_column_says_what_stands_there(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Жаңалық", "Мәтін осы ғана болды.")}))
    empty = label(shown, "sideEmpty")
    assert not shown.desk.questions.isVisible()
    assert empty.isVisible()
    assert empty.text() == "No questions, names or figures were found in this text."
    shown.desk.show_document(None)
    assert empty.text().startswith("The questions, people, places")
    shown.intake.add([write_texts(tmp_path / "more", {"b.txt": interview("Сұхбат", 3, date="2026-01-01")})])
    settle(qtbot, shown)
    shown.list.pick(0)
    settle(qtbot, shown)
    assert shown.desk.questions.isVisible()
    assert not empty.isVisible()


def test_every_row_has_its_whole_height_at_any_width(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    figures = "Экспорт 61,2 млрд АҚШ долларына жетті, ал импорт 13 % өсті деп айтты сарапшы Мұстафин. "
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 6, padding=figures)}))
    for height, width in ((700, 240), (2600, 240), (2600, 180), (700, 330)):
        shown.resize(1280, height)
        shown.frame.columns.setSizes([340, 930 - width, width])
        qtbot.wait(30)
        for rows in (one for one in shown.side.findChildren(SideList) if one.isVisible()):
            hints = sum(rows.sizeHintForRow(row) for row in range(rows.count()))
            assert (rows.height(), height, width) == (hints + 2, height, width)
