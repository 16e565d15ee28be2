"""The language of the interface: its translations, and how it writes dates and numbers."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from reader.errors import ResourceMissing
from reader.gui.commands import LANGUAGES
from reader.gui.resources import resource

_LOCALES = {
    "kk": QLocale(QLocale.Language.Kazakh, QLocale.Country.Kazakhstan),
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_OTHERWISE = "en"


class Languages(QObject):
    """Let the program speak one of its languages; windows that are open have to be built anew."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = _OTHERWISE

    @staticmethod
    def would_speak(choice: str) -> str:
        """Return the code of the language that a choice means: one of ``LANGUAGES``, or else that of the system."""
        return choice if choice in LANGUAGES else system_language()

    def choose(self, choice: str) -> None:
        """Speak the language that a choice means."""
        self.code = self.would_speak(choice)
        QLocale.setDefault(_LOCALES[self.code])
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []  # and with it the translators, which nothing else holds
        for path in _files(self.code):
            translator = QTranslator()
            if translator.load(str(path)):
                self._app.installTranslator(translator)
                self._installed.append(translator)


def system_language() -> str:
    """Return the first of the languages of the system's user that the program speaks, else English."""
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), _OTHERWISE)


def _files(code: str) -> list[Path]:
    """Return where the translations into a language lie, those that come last first asked."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = [folder / f"qtbase_{code}.qm"]
    for name in (f"reader_qt_{code}", f"reader_{code}"):
        try:
            files.append(resource(f"i18n/{name}.qm"))
        except ResourceMissing:
            continue  # Qt brings its own words, and English needs no more than its plurals
    return files
