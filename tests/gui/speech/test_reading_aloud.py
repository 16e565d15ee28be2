from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess, Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from reader.corpus.span import Span
from reader.gui.main_window import MainWindow
from reader.gui.speech.reading_aloud import ReadingAloud
from reader.gui.speech.separate_voice import SeparateVoice
from reader.gui.speech.speech_bar import SpeechBar
from tests.gui.speech.speaking_programs import DEAF, LOST, MUTE, SPEAKS
from tests.gui.windows import OpenWindow, activate, click, page, press, settle, text, write_texts

KAZAKH = "Бүгін қалада қатты жаңбыр жауды. Ертең күн ашық болады деп күтеміз."
RUSSIAN = "Сегодня в городе прошёл сильный дождь. Завтра обещают хорошую погоду."
LONG = " ".join(f"Это длинное предложение номер {number} о погоде в нашем городе." for number in range(120))


class Listener(QObject):
    """The place of a voice: keeps what it is to say, and has said it when the test tells it so."""

    finished = Signal()
    failed = Signal()

    def __init__(self, parent: QObject, languages: str) -> None:
        super().__init__(parent)
        self.languages = languages.split()
        self.said: list[tuple[str, str]] = []
        self._silent = True

    def speaks(self, language: str) -> bool:
        return language in self.languages

    def voices(self, language: str) -> list[str]:
        return ["Low", "High"]

    def say(self, text: str, language: str, voice: str = "", rate: float = 0.0) -> None:
        self.said.append((text, language))
        self.how = (voice, rate)
        self._silent = False

    def stop(self) -> None:
        self._silent = True

    def is_silent(self) -> bool:
        return self._silent


@pytest.fixture
def shown(window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot) -> MainWindow:
    shown = window()
    write_texts(
        tmp_path / "texts",
        {
            "one.txt": text("Ауа райы", KAZAKH, RUSSIAN, LONG, date="2025-02-02"),
            "two.txt": text("Басқа", KAZAKH, date="2025-01-01"),
        },
    )
    shown.intake.add([tmp_path / "texts"])
    settle(qtbot, shown)
    shown.list.pick(0)
    settle(qtbot, shown)
    return shown


def listen(window: MainWindow, languages: str) -> Listener:
    """Let the window speak to a listener; return it."""
    heard: list[Listener] = []

    def find(parent: QObject) -> Listener:
        heard.append(Listener(parent, languages))
        return heard[0]

    window.desk.aloud = ReadingAloud(window, find)
    window.commands["read-aloud"].trigger()
    return heard[0]


def select(window: MainWindow, words: str) -> None:
    document = window.reading.document()
    assert document is not None
    start = document.text.index(words)
    window.reading.select(Span(start, start + len(words)))


def marked(window: MainWindow) -> str:
    document, span = window.reading.document(), page(window)._spoken
    return span.of(document.text) if document and span else ""


def test_it_reads_from_the_selection_on_and_marks_what_it_reads(shown: MainWindow, qtbot: QtBot) -> None:
    select(shown, "ашық")
    voice = listen(shown, "kk ru en")
    assert marked(shown) == "Ертең күн ашық болады деп күтеміз."
    voice.finished.emit()
    qtbot.waitUntil(lambda: len(voice.said) == 2)
    assert voice.said[1] == ("Сегодня в городе прошёл сильный дождь.", "ru")
    assert marked(shown) == voice.said[1][0]


def test_esc_and_the_same_command_stop_it(shown: MainWindow) -> None:
    voice = listen(shown, "kk ru en")
    assert shown.commands["read-aloud"].isChecked()
    activate(shown)
    shown.reading.setFocus()
    press(page(shown), Qt.Key.Key_Escape)
    assert voice.is_silent()
    assert marked(shown) == ""
    assert not shown.commands["read-aloud"].isChecked()
    shown.commands["read-aloud"].trigger()
    assert not voice.is_silent()
    shown.commands["read-aloud"].trigger()
    assert voice.is_silent()


def test_paragraphs_without_a_voice_are_left_out_and_that_is_said(shown: MainWindow) -> None:
    select(shown, KAZAKH[:10])
    voice = listen(shown, "ru en")
    assert voice.said == [("Сегодня в городе прошёл сильный дождь.", "ru")]
    assert "no Kazakh voice" in shown.activity.text()


def test_the_page_scrolls_only_when_the_sentence_leaves_it(shown: MainWindow, qtbot: QtBot) -> None:
    shown.resize(1000, 500)
    select(shown, "Завтра обещают")
    places = [shown.reading.position()]
    voice = listen(shown, "ru")
    for number in range(2, 40):
        voice.finished.emit()
        qtbot.waitUntil(lambda number=number: len(voice.said) == number)  # type: ignore[misc]
        places.append(shown.reading.position())
    assert 1 < len(set(places)) < 12


def test_another_document_ends_it(shown: MainWindow, qtbot: QtBot) -> None:
    voice = listen(shown, "kk ru en")
    shown.list.pick(1)
    settle(qtbot, shown)
    assert voice.is_silent()
    assert marked(shown) == ""


def test_the_closed_window_is_silent(shown: MainWindow) -> None:
    voice = listen(shown, "kk ru en")
    shown.close()
    assert voice.is_silent()


@pytest.mark.parametrize(
    ("hindrance", "said"),
    [(ModuleNotFoundError("PySide6.QtTextToSpeech"), ".[speech]"), (ImportError("libpulse.so.0"), "libpulse.so.0")],
)
def test_what_is_missing_is_said(shown: MainWindow, hindrance: ImportError, said: str) -> None:
    def missing(_parent: QObject) -> Listener:
        raise hindrance

    shown.desk.aloud = ReadingAloud(shown, missing)
    shown.commands["read-aloud"].trigger()
    assert said in shown.activity.text()
    assert not shown.commands["read-aloud"].isChecked()


def test_a_system_without_voices_is_said(shown: MainWindow) -> None:
    shown.desk.aloud = ReadingAloud(shown, lambda _parent: None)
    shown.commands["read-aloud"].trigger()
    assert "espeak-ng" in shown.activity.text()


def bar(window: MainWindow) -> SpeechBar:
    assert window.desk.aloud is not None
    return window.desk.aloud.bar


def button(window: MainWindow, words: str) -> QPushButton:
    return next(one for one in bar(window).findChildren(QPushButton) if one.text() == words)


def test_a_pause_breaks_the_sentence_off_and_going_on_begins_it_anew(shown: MainWindow, qtbot: QtBot) -> None:
    voice = listen(shown, "kk ru en")
    assert bar(shown).isVisible()
    first = marked(shown)
    click(button(shown, "Pause"))
    assert voice.is_silent()
    assert marked(shown) == first
    voice.finished.emit()  # the engine may have been at its end
    qtbot.wait(20)
    assert voice.is_silent()
    click(button(shown, "Go on"))
    assert [text for text, _ in voice.said] == [first, first]
    click(button(shown, "Next sentence"))
    assert marked(shown) != first
    click(button(shown, "Stop"))
    assert not bar(shown).isVisible()
    assert voice.is_silent()


def test_voice_and_speed_are_chosen_and_remembered(shown: MainWindow, window: OpenWindow, qtbot: QtBot) -> None:
    select(shown, KAZAKH[:10])
    voice = listen(shown, "kk ru en")
    box, slider = bar(shown).findChild(QComboBox), bar(shown).findChild(QSlider)
    assert box is not None
    assert slider is not None
    box.setCurrentText("High")
    box.activated.emit(1)
    assert voice.how == ("High", 0.0)
    slider.setValue(5)
    qtbot.waitUntil(lambda: voice.how == ("High", 0.5))
    settings = shown.settings()
    assert (settings.speech_rate, settings.speech_voices) == (0.5, "kk\tHigh")
    after = window(settings=settings)
    assert after.settings().speech_voices == "kk\tHigh"  # though nothing was read there


def test_kazakh_is_read_in_a_voice_akin_to_it_only_if_the_listener_wants_it(shown: MainWindow) -> None:
    select(shown, KAZAKH[:10])
    voice = listen(shown, "ky ru")
    assert voice.said[-1][1] == "ru"
    offer = shown.activity.findChild(QPushButton, "activityAction")
    assert offer is not None
    click(offer)
    assert voice.said[-1] == ("Бүгін қалада қатты жаңбыр жауды.", "ky")
    assert marked(shown) == "Бүгін қалада қатты жаңбыр жауды."


def listen_to(window: MainWindow, *programs: list[str], patience_ms: int = 60_000) -> None:
    """Let the window speak through one program after the other, as it looks for voices again and again."""
    left = list(programs)
    window.desk.aloud = ReadingAloud(window, lambda parent: SeparateVoice(left.pop(0), parent, patience_ms))
    window.commands["read-aloud"].trigger()


def running(window: MainWindow, qtbot: QtBot) -> SeparateVoice:
    """Return the voice that is waited for once its program runs."""
    voice = window.findChild(SeparateVoice)
    assert voice is not None
    qtbot.waitUntil(lambda: voice._program.state() == QProcess.ProcessState.Running)
    return voice


def test_the_window_goes_on_while_the_voices_hang_and_esc_ends_the_wait(shown: MainWindow, qtbot: QtBot) -> None:
    listen_to(shown, DEAF, SPEAKS)
    assert "Esc cancels" in shown.activity.text()
    assert shown.commands["read-aloud"].isChecked()
    awaited = running(shown, qtbot)
    select(shown, "ашық")  # the page answers
    activate(shown)
    shown.reading.setFocus()
    press(page(shown), Qt.Key.Key_Escape)
    assert awaited._program.state() == QProcess.ProcessState.NotRunning
    assert shown.activity.text() == ""
    assert not shown.commands["read-aloud"].isChecked()
    shown.commands["read-aloud"].trigger()
    qtbot.waitUntil(lambda: marked(shown) != "")
    assert bar(shown).isVisible()


def test_the_same_command_ends_the_wait_and_so_does_another_document(shown: MainWindow, qtbot: QtBot) -> None:
    listen_to(shown, DEAF, DEAF)
    shown.commands["read-aloud"].trigger()
    assert not shown.commands["read-aloud"].isChecked()
    shown.commands["read-aloud"].trigger()
    shown.list.pick(1)
    settle(qtbot, shown)
    assert not shown.commands["read-aloud"].isChecked()


@pytest.mark.parametrize(
    ("program", "patience_ms", "said"),
    [(DEAF, 1, "killall -9"), (LOST, 60_000, "spd-say"), (MUTE, 60_000, "espeak-ng")],
)
def test_voices_that_do_not_come_are_said_and_may_be_tried_again(
    shown: MainWindow, qtbot: QtBot, program: list[str], patience_ms: int, said: str
) -> None:
    listen_to(shown, program, LOST, patience_ms=patience_ms)
    qtbot.waitUntil(lambda: said in shown.activity.text())
    assert not shown.commands["read-aloud"].isChecked()
    assert marked(shown) == ""
    again = shown.activity.findChild(QPushButton, "activityAction")
    assert again is not None
    assert again.isVisible() == (program != MUTE)
    if again.isVisible():
        click(again)
        assert "Esc cancels" in shown.activity.text()


def test_a_program_reads_sentence_after_sentence_and_its_end_is_said(shown: MainWindow, qtbot: QtBot) -> None:
    listen_to(shown, SPEAKS, SPEAKS)
    qtbot.waitUntil(lambda: marked(shown).startswith("Сегодня"))
    voice = shown.findChild(SeparateVoice)
    assert voice is not None
    voice._program.kill()
    qtbot.waitUntil(lambda: "failed" in shown.activity.text())
    assert not bar(shown).isVisible()
    shown.commands["read-aloud"].trigger()
    qtbot.waitUntil(lambda: marked(shown) != "")


def test_the_closed_window_leaves_no_program_behind(shown: MainWindow, qtbot: QtBot) -> None:
    listen_to(shown, DEAF)
    voice = running(shown, qtbot)
    shown.close()
    assert voice._program.state() == QProcess.ProcessState.NotRunning
