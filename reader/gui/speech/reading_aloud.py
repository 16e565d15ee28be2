"""Read the active page aloud, sentence by sentence, and follow on the page what is said."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from reader.gui.reading.open_document import Opened
from reader.gui.reading.pages import Sheet
from reader.gui.speech.route import Sentence, paragraph_at, sentence_from
from reader.gui.speech.separate_voice import SeparateVoice, speaking_command
from reader.gui.speech.speech_bar import SpeechBar

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow
    from reader.gui.speech.voice import Speaker

translate = QCoreApplication.translate

_AKIN: Mapping[str, tuple[str, ...]] = MappingProxyType({"kk": ("ky", "tt", "ba", "ru")})
"""Languages whose voices can read another one's letters, the nearest first; only if the user says so."""

_MOST_PASSED_OVER = 300
"""Paragraphs in a row without a voice after which reading ends: more would hold up the window."""


def system_voice(parent: QObject) -> "Speaker | None":
    """Return the voice of the system, in a program of its own where it could hang; ``None`` where it has none.

    Raises:
        ImportError: Qt's speech module is not installed.
    """
    from reader.gui.speech.voice import may_hang, open_voice  # an extra that may be missing

    return SeparateVoice(speaking_command(), parent) if may_hang() else open_voice(parent)


class ReadingAloud(QObject):
    """Read from the selection, or from the paragraph at the top, to the end, until it is stopped."""

    def __init__(self, window: "MainWindow", find_voice: Callable[[QObject], "Speaker | None"] = system_voice) -> None:
        super().__init__(window)
        self._window = window
        self._find_voice = find_voice
        self._voice: Speaker | None = None
        self._awaited: SeparateVoice | None = None
        self._sheet: Sheet | None = None
        self._attended: list[Sheet] = []
        self._place = 0
        self._sentence: Sentence | None = None
        self._paused = False
        self._unspoken: dict[str, int] = {}
        self._in_place_of: dict[str, str] = {}
        settings = window.settings_at_start()
        self._rate = min(max(settings.speech_rate, -1.0), 1.0)
        self._chosen = dict(line.split("\t", 1) for line in settings.speech_voices.splitlines() if "\t" in line)
        self.bar = SpeechBar(window)
        self.bar.paused.connect(self.pause)
        self.bar.skipped.connect(self.skip)
        self.bar.stopped.connect(self.stop)
        self.bar.restyled.connect(self._restyle)

    @property
    def active(self) -> bool:
        """Tell whether something is read aloud, or paused, or waits for the voices."""
        return self._sheet is not None

    def remembered(self) -> dict[str, Any]:
        """Return the settings of voices and speed."""
        voices = "\n".join(f"{language}\t{name}" for language, name in self._chosen.items())
        return {"speech_rate": self._rate, "speech_voices": voices}

    def toggle(self) -> None:
        """Begin to read aloud, or stop."""
        if self.active:
            self.stop()
        else:
            self._begin()
        self._show()

    def pause(self) -> None:
        """Fall silent, or go on with the sentence that was broken off."""
        if not self.active or self._voice is None:
            return
        self._paused = not self._paused
        self.bar.show_paused(self._paused)
        if self._paused:
            self._voice.stop()
        else:
            self._repeat()

    def skip(self) -> None:
        """Go on with the next sentence."""
        if self._voice is not None and self.active:
            self._voice.stop()
            self._paused = False
            self.bar.show_paused(False)
            self._go_on()

    def close(self) -> None:
        """Fall silent for good: end the program that speaks."""
        self.stop()
        if isinstance(self._voice, SeparateVoice):
            self._drop(self._voice)

    def stop(self) -> None:
        """Fall silent, and mark nothing more."""
        sheet, self._sheet, self._sentence = self._sheet, None, None
        if self._awaited is not None:
            self._drop(self._awaited)
            self._window.activity.say("")
        if sheet is not None:
            sheet.reading.mark_spoken(None)
            if self._voice is not None:
                self._voice.stop()
            if self.bar.isAncestorOf(self._window.focusWidget() or self._window):
                sheet.reading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.hide()
        self._show()

    def _begin(self, place: int | None = None) -> None:
        sheet = self._window.pages.active
        document = sheet.reading.document()
        if document is None:
            self._window.activity.say(translate("ReadingAloud", "Open a document to have it read aloud."))
            return
        selected = sheet.reading.selected_span()
        start = selected.start if selected else paragraph_at(document, sheet.reading.position())
        self._place = start if place is None else place
        self._unspoken.clear()
        self._sheet, self._paused = sheet, False
        if sheet not in self._attended:
            self._attended.append(sheet)
            sheet.open_document.opened.connect(lambda opened: self._leave(sheet, opened))
        if self._voice is None:
            self._look_for_voice()
        else:
            self._read()

    def _read(self) -> None:
        """Say the first sentence."""
        if self._sheet is None:
            return
        self._sheet.reading.put_above(self.bar)
        self.bar.show_paused(False)
        self.bar.show()
        self._window.activity.say(translate("ReadingAloud", "Reading aloud. Esc stops."))
        self._go_on()

    def _look_for_voice(self) -> None:
        """Take a voice and read, now or once it is open."""
        looking = translate("ReadingAloud", "Looking for the voices of the system… Esc cancels.")
        self._window.activity.say(looking, lasting=True)
        self._window.activity.repaint()  # a voice in this program may take a while
        try:
            voice = self._find_voice(self)
        except ImportError as error:
            self._fail(_hindered(error))
        else:
            if isinstance(voice, SeparateVoice):
                self._awaited = voice
                voice.opened.connect(lambda: self._take(None if voice.silent() else voice))
                voice.failed.connect(self._give_up)
                voice.kept_silent.connect(lambda: self._miss_answer(voice))
            else:
                self._take(voice)

    def _take(self, voice: "Speaker | None") -> None:
        """Read in a voice that was found and is open."""
        if voice is None:
            self._fail(_voiceless())
            return
        self._voice, self._awaited = voice, None
        if isinstance(voice, SeparateVoice):
            voice.finished.connect(self._go_on)
        else:
            # Queued: an engine that is told to speak while it tells that it has spoken may lose the sentence.
            voice.finished.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
            voice.failed.connect(self._give_up, Qt.ConnectionType.QueuedConnection)
        self._read()
        self._show()

    def _go_on(self) -> None:
        """Say the next sentence for which there is a voice."""
        sheet, voice = self._sheet, self._voice
        if sheet is None or voice is None or self._paused:
            return
        self._sentence = self._next_spoken(sheet, voice)
        if self._sentence is None:
            self.stop()
            return
        self._place = self._sentence.span.end
        self._repeat()

    def _repeat(self) -> None:
        """Say the sentence that is marked, from its beginning."""
        sheet, voice, sentence = self._sheet, self._voice, self._sentence
        document = sheet.reading.document() if sheet is not None else None
        if sheet is None or voice is None or sentence is None or document is None:
            return
        sheet.reading.mark_spoken(sentence.span)
        language = self._spoken_in(sentence.language)
        voice.say(sentence.span.of(document.text), language, self._chosen.get(language, ""), self._rate)
        self.bar.show_voices(voice.voices(language), self._chosen.get(language, ""), self._rate)

    def _spoken_in(self, language: str) -> str:
        """Return in whose voice a language is read: its own, but for what the user has allowed."""
        return self._in_place_of.get(language, language)

    def _restyle(self, name: str, rate: float) -> None:
        """Take another voice for the language that is read, or another speed, from this sentence on."""
        self._rate = rate
        if self._sentence is not None and self._voice is not None:
            self._chosen[self._spoken_in(self._sentence.language)] = name
            if not self._paused:
                self._voice.stop()
                self._repeat()

    def _next_spoken(self, sheet: Sheet, voice: "Speaker") -> Sentence | None:
        document = sheet.reading.document()
        if document is None:
            return None
        for _ in range(_MOST_PASSED_OVER):
            sentence = sentence_from(document, self._place)
            if sentence is None or voice.speaks(self._spoken_in(sentence.language)):
                return sentence
            self._miss(voice, sentence)
            self._place = sentence.paragraph_end
        return None

    def _miss(self, voice: "Speaker", sentence: Sentence) -> None:
        """Say once in a reading that a language has no voice, and offer one that can read its letters."""
        if sentence.language in self._unspoken:
            return
        self._unspoken[sentence.language] = sentence.span.start
        akin = next(filter(voice.speaks, _AKIN.get(sentence.language, ())), "")
        if akin:
            run = partial(self._read_in, akin, sentence)
            self._window.activity.offer(_no_voice(sentence.language), _offer(akin), run, warning=True)
        else:
            self._warn(_no_voice(sentence.language))

    def _read_in(self, akin: str, sentence: Sentence) -> None:
        """Read a language in the voice of one akin to it, from where it was left out."""
        self._in_place_of[sentence.language] = akin
        self.stop()
        self._begin(sentence.span.start)
        self._show()

    def _give_up(self) -> None:
        """Say that the voice has failed, at its opening or later; the next reading looks for one anew."""
        if self._awaited is not None:
            self._fail(_unopened(), again=True)
            return
        if isinstance(self._voice, SeparateVoice):
            self._drop(self._voice)
        if self.active:
            self._fail(translate("ReadingAloud", "The voice of the system failed, so reading aloud has stopped."))

    def _miss_answer(self, voice: SeparateVoice) -> None:
        """Say that the voices hang, and how they are woken."""
        self._drop(voice)
        self._fail(_unanswered(), again=True)

    def _drop(self, voice: SeparateVoice) -> None:
        """End the program that speaks; who reads again later starts another."""
        self._awaited = None
        if voice is self._voice:
            self._voice = None
        voice.close()
        voice.deleteLater()

    def _fail(self, words: str, *, again: bool = False) -> None:
        self.stop()
        if again:
            self._window.activity.offer(words, translate("ReadingAloud", "Try again"), self._try_again, warning=True)
        else:
            self._warn(words)

    def _try_again(self) -> None:
        if not self.active:
            self.toggle()

    def _leave(self, sheet: Sheet, opened: Opened) -> None:
        """Stop when another document comes onto the page that is read."""
        if sheet is self._sheet and not opened.continued:
            self.stop()

    def _warn(self, words: str) -> None:
        self._window.activity.say(words, warning=True)

    def _show(self) -> None:
        self._window.commands["read-aloud"].setChecked(self.active)


def _hindered(error: ImportError) -> str:
    if isinstance(error, ModuleNotFoundError):
        return translate(
            "ReadingAloud", "Reading aloud needs an extra that is not installed. In the program's folder: {command}"
        ).format(command='python -m pip install -e ".[speech]"')
    return translate("ReadingAloud", "Qt's speech module cannot be loaded: {reason}").format(reason=str(error))


def _voiceless() -> str:
    return translate("ReadingAloud", "This system has no voices. On Linux, install speech-dispatcher and espeak-ng.")


def _unopened() -> str:
    return translate(
        "ReadingAloud", "The system's voices cannot be opened. Try “{command}” in a terminal, then try again here."
    ).format(command="spd-say test")


def _unanswered() -> str:
    return translate(
        "ReadingAloud", "The system's voices do not answer. Type “{command}” in a terminal, then try again."
    ).format(command="killall -9 speech-dispatcher")


def _no_voice(language: str) -> str:
    return {
        "kk": translate(
            "ReadingAloud",
            "This system has no Kazakh voice: Kazakh paragraphs are left out. On Linux espeak-ng has one.",
        ),
        "ru": translate("ReadingAloud", "This system has no Russian voice: Russian paragraphs are left out."),
        "en": translate("ReadingAloud", "This system has no English voice: English paragraphs are left out."),
    }[language]


def _offer(akin: str) -> str:
    return {
        "ky": translate("ReadingAloud", "Read them in a Kyrgyz voice"),
        "tt": translate("ReadingAloud", "Read them in a Tatar voice"),
        "ba": translate("ReadingAloud", "Read them in a Bashkir voice"),
        "ru": translate("ReadingAloud", "Read them in a Russian voice, with wrong sounds"),
    }[akin]
