from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.corpus.document import Document, TurnKind
from reader.gui.main_window import MainWindow
from reader.gui.reading.folding import Folding
from reader.gui.reading.page import Role
from reader.gui.reading.page_lines import block_top
from tests.gui.windows import OpenWindow, click, page, press, search, write_texts
from tests.gui.windows import interview as interview_text
from tests.gui.written_documents import interview

SOURCE = interview()
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window: OpenWindow, tmp_path: Path) -> MainWindow:
    return window(write_texts(tmp_path / "texts", {"a.txt": interview_text("Сұхбат", 4)}))


def opened(shown: MainWindow) -> Document:
    document = shown.reading.document()
    assert document is not None
    return document


def folds(shown: MainWindow) -> int:
    found = page(shown)._page
    return sum(block.role is Role.FOLD for block in found.blocks) if found else 0


def test_the_answer_to_a_question_is_the_one_behind_it_and_a_lead_has_none() -> None:
    folding = Folding(SOURCE.turns)
    kinds = [turn.kind for turn in SOURCE.turns]
    assert kinds[1:3] == [TurnKind.QUESTION, TurnKind.ANSWER]
    assert folding.answer_at(SOURCE.turns[1].span.start) == 2
    assert folding.answer_at(SOURCE.turns[2].span.end - 1) == 2
    assert folding.answer_at(0) is None
    assert not folding.toggle(None)
    assert not folding.toggle(1)


def test_what_is_folded_twice_is_unfolded() -> None:
    folding = Folding(SOURCE.turns)
    assert folding.toggle(2)
    assert folding.folded == {2}
    assert folding.toggle_all()
    assert folding.folded == {2, 4}
    assert folding.unfold_at(SOURCE.turns[4].span.start)
    assert not folding.unfold_at(SOURCE.turns[4].span.start)
    assert folding.toggle(2)
    assert not folding.folded


def test_one_key_folds_the_answer_that_is_read_and_another_all_of_them(shown: MainWindow) -> None:
    shown.reading.go_to(opened(shown).turns[3].span.start)
    press(page(shown), Qt.Key.Key_F12)
    assert folds(shown) == 1
    press(page(shown), Qt.Key.Key_F12, SHIFT)
    assert folds(shown) == 4
    press(page(shown), Qt.Key.Key_F12, SHIFT)
    assert folds(shown) == 0


def test_a_folded_answer_can_still_be_copied_whole(shown: MainWindow) -> None:
    shown.commands["fold-answers"].trigger()
    page(shown).selectAll()
    shown.commands["copy"].trigger()
    copied = QGuiApplication.clipboard().text()
    document = opened(shown)
    assert copied.endswith(document.turns[-1].span.of(document.text))
    assert document.turns[2].span.of(document.text) in copied


def test_going_to_a_match_unfolds_its_answer_and_no_other(shown: MainWindow, qtbot: QtBot) -> None:
    shown.commands["fold-answers"].trigger()
    search(qtbot, shown, '"3-жауап"')
    assert folds(shown) == 3
    shown.commands["fold-answers"].trigger()
    assert folds(shown) == 4
    shown.commands["next-match"].trigger()
    assert folds(shown) == 3


def test_a_click_on_the_mark_folds_and_a_click_on_the_line_unfolds(shown: MainWindow) -> None:
    shown.reading.go_to(0)
    view = page(shown)
    shown.resize(shown.width(), 1400)
    set_page, kind = view._page, view._typography
    assert set_page is not None
    assert kind is not None
    answer = next(index for index, block in enumerate(set_page.blocks) if block.mark is TurnKind.ANSWER)
    top = round(block_top(set_page, answer) + kind.line / 2) - view.verticalScrollBar().value()
    left = round(kind.column(view.viewport().width()).left)
    click(view.viewport(), QPoint(left - round(kind.badge_edge + kind.badge / 2), top))
    assert folds(shown) == 1
    folded = view._page
    assert folded is not None
    answer = next(index for index, block in enumerate(folded.blocks) if block.role is Role.FOLD)
    top = round(block_top(folded, answer) + kind.line / 2) - view.verticalScrollBar().value()
    click(view.viewport(), QPoint(left + 30, top))
    assert folds(shown) == 0


def test_another_document_begins_unfolded(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    texts = {"a.txt": interview_text("Бірінші", 2), "b.txt": interview_text("Екінші", 2, date="2024-01-01")}
    shown = window(write_texts(tmp_path / "texts", texts))
    shown.commands["fold-answers"].trigger()
    assert folds(shown) == 2
    shown.commands["next-document"].trigger()
    qtbot.waitUntil(lambda: not shown.busy())
    assert folds(shown) == 0
