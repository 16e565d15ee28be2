import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.activity import Activity
from reader.gui.theme import load_theme, style_sheet


@pytest.fixture
def line(qtbot: QtBot) -> Activity:
    line = Activity()
    qtbot.addWidget(line)
    line.show()
    return line


def button(line: Activity, text: str) -> QPushButton:
    [found] = [one for one in line.findChildren(QPushButton) if one.text() == text]
    return found


def test_progress_is_said_in_numbers_that_can_be_read(line: Activity) -> None:
    line.show_progress(3120, 10000)
    assert line.text() == "Indexing 3,120 of 10,000"
    bar = line.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.isVisible()
    assert (bar.value(), bar.maximum()) == (3120, 10000)


def test_before_the_total_is_known_the_bar_only_moves(line: Activity) -> None:
    line.show_progress(0, None)
    assert line.text() == "Looking for documents…"
    bar = line.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.maximum() == 0


def test_what_waits_for_the_end_is_said_beside_the_progress(line: Activity) -> None:
    line.show_progress(3120, 10000)
    line.note("It waits")
    line.note("It waits")
    assert line.text() == "Indexing 3,120 of 10,000 · It waits"
    line.show_progress(3121, 10000, paused=True)
    assert line.text() == "Paused: 3,121 of 10,000 · It waits"
    line.finish("Done")
    assert line.text() == "Done"
    line.note("It waits")
    assert line.text() == "It waits"
    line.show_progress(1, 2)
    assert line.text() == "Indexing 1 of 2"


def test_at_the_end_only_the_words_stay(line: Activity) -> None:
    line.show_progress(1, 2)
    stop = button(line, "Stop")
    assert stop.isVisible()
    line.finish("2 documents added")
    assert line.text() == "2 documents added"
    assert not stop.isVisible()
    bar = line.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert not bar.isVisible()


def test_words_go_after_a_while_but_progress_stays(line: Activity, qtbot: QtBot) -> None:
    line._timer.setInterval(20)
    line.say("Everything is up to date.")
    qtbot.waitUntil(lambda: line.text() == "")
    line.say("Everything is up to date.")
    line.show_progress(1, 2)
    qtbot.wait(60)
    assert line.text() == "Indexing 1 of 2"


def test_the_buttons_say_what_is_wanted(line: Activity, qtbot: QtBot) -> None:
    line.show_progress(1, 2)
    with qtbot.waitSignal(line.cancel_wanted):
        button(line, "Stop").click()
    line.set_failures(1200)
    with qtbot.waitSignal(line.failures_wanted):
        button(line, "1,200 files could not be read").click()


@pytest.mark.parametrize(("count", "text"), [(1, "1 file could not be read"), (2, "2 files could not be read")])
def test_failures_are_counted(line: Activity, count: int, text: str) -> None:
    line.set_failures(count)
    assert button(line, text).isVisible()
    line.set_failures(0)
    assert not [one for one in line.findChildren(QPushButton) if one.isVisible()]


def test_reading_is_paused_and_resumed_by_one_button(line: Activity, qtbot: QtBot) -> None:
    line.show_progress(0, None)
    assert not [one for one in line.findChildren(QPushButton) if one.isVisible() and one.text() == "Pause"]
    line.show_progress(1, 2)
    with qtbot.waitSignal(line.pause_wanted):
        button(line, "Pause").click()
    line.show_progress(1, 2, paused=True)
    assert line.text() == "Paused: 1 of 2"
    assert button(line, "Resume").isVisible()
    line.finish("")
    assert not button(line, "Resume").isVisible()


def test_a_warning_stands_out_and_the_next_sentence_does_not(qtbot: QtBot) -> None:
    line = Activity()
    qtbot.addWidget(line)
    line.setStyleSheet(style_sheet(load_theme("light")))
    words = line.findChild(QLabel)
    assert words is not None
    colours = []
    for warning in (False, True, False):
        line.say("сөз", warning=warning)
        words.ensurePolished()
        colours.append(words.palette().color(words.foregroundRole()).name())
    theme = load_theme("light")
    assert colours == [theme.quiet_text.name(), theme.warning.name(), theme.quiet_text.name()]
