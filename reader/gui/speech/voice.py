"""The voices of the system, through Qt's speech module, which is an extra."""

from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Signal, SignalInstance
from PySide6.QtTextToSpeech import QTextToSpeech

_STAND_IN = "mock"
"""Qt's own engine for tests, which is silent."""

_LANGUAGES = {"kk": QLocale.Language.Kazakh, "ru": QLocale.Language.Russian, "en": QLocale.Language.English}


class Speaker(Protocol):
    """What can say a sentence and tells when it has."""

    @property
    def finished(self) -> SignalInstance:
        """Return the signal that a sentence was said to its end."""

    @property
    def failed(self) -> SignalInstance:
        """Return the signal that nothing more can be said."""

    def speaks(self, language: str) -> bool:
        """Tell whether there is a voice for ``kk``, ``ru`` or ``en``."""

    def say(self, text: str, language: str) -> None:
        """Say a text in the voice of a language."""

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
        self._engine.stateChanged.connect(self._follow)

    def speaks(self, language: str) -> bool:
        """Tell whether there is a voice for ``kk``, ``ru`` or ``en``."""
        return self._locale(language) is not None

    def say(self, text: str, language: str) -> None:
        """Say a text in the voice of a language."""
        locale = self._locale(language)
        if locale is not None and language != self._language:
            self._language = language
            self._engine.setLocale(locale)
        self._engine.say(text)

    def stop(self) -> None:
        """Fall silent; the sentence does not count as said."""
        self._speaking = False
        self._engine.stop()

    def _locale(self, language: str) -> QLocale | None:
        """Return the locale of a voice, that of the system where it has the language."""
        there = [one for one in self._engine.availableLocales() if one.language() == _LANGUAGES[language]]
        system = QLocale.system()
        return system if system in there else there[0] if there else None

    def _follow(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Speaking:
            self._speaking = True
        elif state == QTextToSpeech.State.Ready and self._speaking:
            self._speaking = False
            self.finished.emit()
        elif state == QTextToSpeech.State.Error:
            self._speaking = False
            self.failed.emit()


def open_voice(parent: QObject) -> Voice | None:
    """Return the voice of the system; ``None`` where it has none."""
    engines = [one for one in QTextToSpeech.availableEngines() if one != _STAND_IN]
    for engine in engines:
        voice = Voice(engine, parent)
        if any(map(voice.speaks, _LANGUAGES)):
            return voice
    return None
