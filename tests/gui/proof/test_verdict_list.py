"""Tests of the list of verified quotes."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.corpus.span import Span
from reader.gui.proof.verdict_list import VerdictList
from reader.gui.proof.verdict_text import Told
from reader.gui.theme import load_theme
from reader.verifying import Verdict, Verified
from tests.gui.windows import press

LONG = Told(Verified("сөз " * 200, Span(0, 800), Verdict.NOT_FOUND))
SHORT = Told(Verified("сөз", Span(0, 3), Verdict.VERBATIM))


def shown(qtbot: QtBot) -> VerdictList:
    view = VerdictList(load_theme("light"), None)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.add([SHORT, LONG])
    view.show()
    return view


def test_a_row_is_as_high_as_its_words_and_follows_the_width(qtbot: QtBot) -> None:
    view = shown(qtbot)
    narrow = view.sizeHintForRow(1)
    assert narrow > 5 * view.sizeHintForRow(0) / 2
    view.resize(900, 300)
    qtbot.waitUntil(lambda: view.sizeHintForRow(1) < narrow)


def test_enter_wants_to_read_on_at_the_current_row(qtbot: QtBot) -> None:
    view = shown(qtbot)
    press(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.entered) as caught:
        press(view, Qt.Key.Key_Return)
    assert caught.args == [LONG]


def test_more_quotes_come_below(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.add([SHORT])
    assert view.told() == [SHORT, LONG, SHORT]
    assert view.current() == SHORT
    assert view.currentRow() == 0
