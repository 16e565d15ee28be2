"""The voices of the system, through Qt's speech module, which is an extra."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Signal, SignalInstance
from PySide6.QtTextToSpeech import QTextToSpeech

_STAND_IN = "mock"
"""Qt's own engine for tests, which is silent."""

_WAITS = "speechd"
"""The engine that waits for another program, speech-dispatcher, at every step: 1.6 s to open at best, or for ever."""

LANGUAGES: Mapping[str, QLocale.Language] = MappingProxyType(
    {
        "kk": QLocale.Language.Kazakh,
        "ru": QLocale.Language.Russian,
        "en": QLocale.Language.English,
        "ky": QLocale.Language.Kyrgyz,
        "tt": QLocale.Language.Tatar,
        "ba": QLocale.Language.Bashkir,
    }
)


class Speaker(Protocol):
    """What can say a sentence and tells when it has."""

    @property
    def finished(self) -> SignalInstance:
        """Return the signal that a sentence was said to its end."""

    @property
    def failed(self) -> SignalInstance:
        """Return the signal that nothing more can be said."""

    def speaks(self, language: str) -> bool:
        """Tell whether there is a voice for a language: ``kk``, ``ru``, ``en``, or one akin to Kazakh."""

    def voices(self, language: str) -> list[str]:
        """Return the names of the voices of a language."""

    def say(self, text: str, language: str, voice: str = "", rate: float = 0.0) -> None:
        """Say a text in a language, in a voice if it is there, at a rate from -1 (slow) to 1."""

    def stop(self) -> None:
        """Fall silent."""


class Voice(QObject):
    """Say sentences by one engine of the system."""

    finished = Signal()
    failed = Signal()

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = QTextToSpeech(engine, self)
        self._language = ""
        self._speaking = False
        self._waiting = ""
        self._engine.stateChanged.connect(self._follow)

    def speaks(self, language: str) -> bool:
        """Tell whether there is a voice for a language: ``kk``, ``ru``, ``en``, or one akin to Kazakh."""
        return self._locale(language) is not None

    def voices(self, language: str) -> list[str]:
        """Return the names of the voices of a language."""
        self._turn_to(language)
        return [one.name() for one in self._engine.availableVoices()]

    def say(self, text: str, language: str, voice: str = "", rate: float = 0.0) -> None:
        """Say a text in a language, in a voice if it is there, at a rate from -1 (slow) to 1."""
        self._turn_to(language)
        wanted = next((one for one in self._engine.availableVoices() if one.name() == voice), None)
        if wanted is not None and wanted != self._engine.voice():
            self._engine.setVoice(wanted)
        if rate != self._engine.rate():
            self._engine.setRate(rate)
        if self._engine.state() == QTextToSpeech.State.Speaking:
            self._waiting = text  # said once the engine has fallen silent: the end of the other is not the end of it
            return
        self._engine.say(text)

    def stop(self) -> None:
        """Fall silent; the sentence does not count as said."""
        self._speaking, self._waiting = False, ""
        self._engine.stop()

    def _turn_to(self, language: str) -> None:
        locale = self._locale(language)
        if locale is not None and language != self._language:
            self._language = language
            self._engine.setLocale(locale)

    def _locale(self, language: str) -> QLocale | None:
        """Return the locale of a voice, that of the system where it has the language."""
        there = [one for one in self._engine.availableLocales() if one.language() == LANGUAGES[language]]
        system = QLocale.system()
        return system if system in there else there[0] if there else None

    def _follow(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Speaking:
            self._speaking = True
        elif state == QTextToSpeech.State.Ready and self._waiting:
            waiting, self._waiting = self._waiting, ""
            self._engine.say(waiting)
        elif state == QTextToSpeech.State.Ready and self._speaking:
            self._speaking = False
            self.finished.emit()
        elif state == QTextToSpeech.State.Error:
            self._speaking, self._waiting = False, ""
            self.failed.emit()


def may_hang() -> bool:
    """Tell whether the engine of this system waits for another program."""
    return _WAITS in QTextToSpeech.availableEngines()


def open_voice(parent: QObject) -> Voice | None:
    """Return the voice of the system; ``None`` where it has none."""
    engines = [one for one in QTextToSpeech.availableEngines() if one != _STAND_IN]
    for engine in engines:
        voice = Voice(engine, parent)
        if any(map(voice.speaks, LANGUAGES)):
            return voice
        voice.deleteLater()
    return None
