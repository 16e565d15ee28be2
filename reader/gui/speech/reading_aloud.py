"""Read the active page aloud, sentence by sentence, and follow on the page what is said."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from reader.gui.reading.open_document import Opened
from reader.gui.reading.pages import Sheet
from reader.gui.speech.route import Sentence, paragraph_at, sentence_from

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow
    from reader.gui.speech.voice import Speaker

translate = QCoreApplication.translate

_MOST_PASSED_OVER = 300
"""Paragraphs in a row without a voice after which reading ends: more would hold up the window."""


def system_voice(parent: QObject) -> "Speaker | None":
    """Return the voice of the system; ``None`` where it has none.

    Raises:
        ImportError: Qt's speech module is not installed.
    """
    from reader.gui.speech.voice import open_voice  # an extra that may be missing

    return open_voice(parent)


class ReadingAloud(QObject):
    """Read from the selection, or from the paragraph at the top, to the end, until it is stopped."""

    def __init__(self, window: "MainWindow", find_voice: Callable[[QObject], "Speaker | None"] = system_voice) -> None:
        super().__init__(window)
        self._window = window
        self._find_voice = find_voice
        self._voice: Speaker | None = None
        self._sheet: Sheet | None = None
        self._attended: list[Sheet] = []
        self._place = 0
        self._unspoken: set[str] = set()

    @property
    def active(self) -> bool:
        """Tell whether something is read aloud."""
        return self._sheet is not None

    def toggle(self) -> None:
        """Begin to read aloud, or stop."""
        if self.active:
            self.stop()
        else:
            self._begin()
        self._show()

    def stop(self) -> None:
        """Fall silent, and mark nothing more."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.reading.mark_spoken(None)
            if self._voice is not None:
                self._voice.stop()
        self._show()

    def _begin(self) -> None:
        sheet = self._window.pages.active
        document = sheet.reading.document()
        if document is None:
            self._window.activity.say(translate("ReadingAloud", "Open a document to have it read aloud."))
            return
        if not self._has_voice():
            return
        selected = sheet.reading.selected_span()
        self._place = selected.start if selected else paragraph_at(document, sheet.reading.position())
        self._unspoken.clear()
        self._sheet = sheet
        if sheet not in self._attended:
            self._attended.append(sheet)
            sheet.open_document.opened.connect(lambda opened: self._leave(sheet, opened))
        self._window.activity.say(translate("ReadingAloud", "Reading aloud. Esc stops."))
        self._go_on()

    def _has_voice(self) -> bool:
        if self._voice is not None:
            return True
        try:
            self._voice = self._find_voice(self)
        except ModuleNotFoundError:
            self._warn(
                translate(
                    "ReadingAloud",
                    "Reading aloud needs an extra that is not installed. In the program's folder: {command}",
                ).format(command='python -m pip install -e ".[speech]"')
            )
            return False
        except ImportError as error:
            self._warn(
                translate("ReadingAloud", "Qt's speech module cannot be loaded: {reason}").format(reason=str(error))
            )
            return False
        if self._voice is None:
            self._warn(
                translate(
                    "ReadingAloud", "This system has no voices. On Linux, install speech-dispatcher and espeak-ng."
                )
            )
            return False
        # Queued: an engine that is told to speak while it tells that it has spoken may lose the sentence.
        self._voice.finished.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        self._voice.failed.connect(self._give_up, Qt.ConnectionType.QueuedConnection)
        return True

    def _go_on(self) -> None:
        """Say the next sentence for which there is a voice."""
        sheet, voice = self._sheet, self._voice
        if sheet is None or voice is None:
            return
        sentence = self._next_spoken(sheet, voice)
        document = sheet.reading.document()
        if sentence is None or document is None:
            self.stop()
            return
        self._place = sentence.span.end
        sheet.reading.mark_spoken(sentence.span)
        voice.say(sentence.span.of(document.text), sentence.language)

    def _next_spoken(self, sheet: Sheet, voice: "Speaker") -> Sentence | None:
        document = sheet.reading.document()
        if document is None:
            return None
        for _ in range(_MOST_PASSED_OVER):
            sentence = sentence_from(document, self._place)
            if sentence is None or voice.speaks(sentence.language):
                return sentence
            self._miss(sentence.language)
            self._place = sentence.paragraph_end
        return None

    def _miss(self, language: str) -> None:
        """Say once in a reading that a language has no voice."""
        if language not in self._unspoken:
            self._unspoken.add(language)
            self._warn(_no_voice(language))

    def _give_up(self) -> None:
        if self.active:
            self.stop()
            self._warn(translate("ReadingAloud", "The voice of the system failed, so reading aloud has stopped."))

    def _leave(self, sheet: Sheet, opened: Opened) -> None:
        """Stop when another document comes onto the page that is read."""
        if sheet is self._sheet and not opened.continued:
            self.stop()

    def _warn(self, words: str) -> None:
        self._window.activity.say(words, warning=True)

    def _show(self) -> None:
        self._window.commands["read-aloud"].setChecked(self.active)


def _no_voice(language: str) -> str:
    return {
        "kk": translate(
            "ReadingAloud",
            "This system has no Kazakh voice: Kazakh paragraphs are left out. On Linux espeak-ng has one.",
        ),
        "ru": translate("ReadingAloud", "This system has no Russian voice: Russian paragraphs are left out."),
        "en": translate("ReadingAloud", "This system has no English voice: English paragraphs are left out."),
    }[language]
