"""The one window: it is built anew, in the same state, when another language is chosen."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reader.gui.jobs import Jobs
from reader.gui.languages import Languages
from reader.gui.library import intake
from reader.gui.main_window import MainWindow
from reader.library import Library
from reader.settings import Settings

translate = QCoreApplication.translate

_LOOK_MS = 20
_PATIENT_LOOKS = 15
_ASKED_AGAIN = frozenset(
    {
        "chart",
        "complete",
        "concordance",
        "concordance-rows",
        "count",
        "facets",
        "forms",
        "page",
        "search",
    }
)
"""What the new window asks for again, by the first word of its key: nobody has to wait for its end."""


class ShownWindow(QObject):
    """Hold the window; every string in it was said in the language in which it was built.

    What is being written, exported or run goes to its end, and what is being filled in is waited for, before another
    window is built. Only the reading of files takes long: it goes on, and the new window is told of it.
    """

    built = Signal(object)
    """The ``MainWindow`` that took the place of the one before."""

    def __init__(self, languages: Languages, library: Library, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._languages = languages
        self._library = library
        self._jobs = jobs
        self._looks = 0
        self._wanted = settings.language
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.window = self._build(settings)

    def settings(self) -> Settings:
        """Return what is to be remembered."""
        return replace(self.window.settings(), language=self._wanted)

    def speak(self, choice: str) -> None:
        """Speak another language as soon as what must not be broken off is done."""
        self._wanted = choice
        self._looks = 0
        self._timer.start()  # the menu in which it was chosen has to be gone

    def _build(self, settings: Settings, *, rescan: bool = True) -> MainWindow:
        window = MainWindow(self._library, self._jobs, settings, rescan=rescan)
        window.language_chosen.connect(self.speak)
        return window

    def _look(self) -> None:
        before = self._languages.code
        if not self.window.isVisible() or self._languages.would_speak(self._wanted) == before:
            return
        for key in self._jobs.running():
            if key.split(" ")[0] in _ASKED_AGAIN:
                self._jobs.cancel(key)
        if self._jobs.running() - intake.KEYS or self._has_forms():
            self._looks += 1
            if self._looks == _PATIENT_LOOKS:
                words = translate(
                    "Languages", "The language changes as soon as the work is done and open forms are closed."
                )
                self.window.activity.say(words)
            self._timer.start()
            return
        self._change()

    def _has_forms(self) -> bool:
        from reader.gui.taking_over import has_forms  # not before the first window is painted

        return has_forms(self.window)

    def _change(self) -> None:
        before, settings = self.window, self.settings()
        before.later.finish()  # among it what is built once for the program, as its hearing of later starts
        before.leave()
        self._languages.choose(self._wanted)
        self.window = self._build(settings, rescan=False)
        self.built.emit(self.window)
        self.window.take_over(before)
        self.window.show()
        before.language_chosen.disconnect(self.speak)
        before.hide()
        before.deleteLater()
