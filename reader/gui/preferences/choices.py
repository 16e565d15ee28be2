"""What ties the window of preferences to the main one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.settings import Settings

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow


class Choices(QObject):
    """Open the preferences, and keep the choice that has no other place: whether folders are followed."""

    changed = Signal()

    def __init__(self, window: "MainWindow", settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self.live = settings.live

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about preferences do."""
        return {"preferences": self.open}

    def remembered(self) -> dict[str, Any]:
        """Return the settings that are chosen here."""
        return {"live": self.live}

    def follow(self, on: bool) -> None:
        """Notice from now on what changes in the folders of the library, or no longer."""
        if on == self.live:
            return
        self.live = on
        watching, settled = self._window.watching, self._window.intake.settled
        if on:
            settled.connect(watching.look_for_sources)
            watching.begin()
        else:
            settled.disconnect(watching.look_for_sources)
            watching.rest()
        self.changed.emit()

    def open(self) -> None:
        """Show the preferences, or bring them to the front."""
        from reader.gui.preferences.preferences_window import PreferencesWindow  # not before it is asked for

        for shown in self._window.findChildren(PreferencesWindow):
            shown.raise_()
            shown.activateWindow()
            return
        PreferencesWindow(self._window).show()
