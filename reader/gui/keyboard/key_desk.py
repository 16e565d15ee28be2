"""What ties the keys to the window: the palette, the sheet of shortcuts, and what is remembered of both."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.gui.keyboard.chosen_keys import in_force, read_keys, write_keys
from reader.settings import Settings

if TYPE_CHECKING:
    from reader.gui.keyboard.palette import Palette
    from reader.gui.main_window import MainWindow

_MOST_RECENT = 8
_HERE = "palette"


class KeyDesk(QObject):
    """Know the keys of the commands, and which commands were run from the palette."""

    changed = Signal()
    """Commands have other shortcuts now."""

    def __init__(self, window: "MainWindow", settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None
        self.chosen = read_keys(settings.shortcuts)
        self.recent = settings.recent_commands.split()

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about keys do."""
        return {"palette": self.open_palette, "change-shortcuts": self.open_sheet}

    def remembered(self) -> dict[str, Any]:
        """Return the settings of the keys."""
        return {"shortcuts": write_keys(self.chosen), "recent_commands": " ".join(self.recent)}

    def keys(self) -> dict[str, tuple[str, ...]]:
        """Return the shortcuts of every command."""
        return in_force(self.chosen)

    def use(self) -> None:
        """Give the commands of the window, which are there by now, their shortcuts."""
        if self.chosen:
            self._window.commands.set_keys(self.keys())

    def choose(self, chosen: dict[str, tuple[str, ...]]) -> None:
        """Take other shortcuts, from now on."""
        self.chosen = chosen
        self._window.commands.set_keys(self.keys())
        self.changed.emit()

    def open_palette(self) -> None:
        """Offer every command."""
        from reader.gui.keyboard.palette import Palette  # not before the first window is painted

        if self._palette is None:
            self._palette = Palette(self._window)
            self._palette.chosen.connect(self._run)
            self._window.appearance.changed.connect(self._dress)
        if self._palette.isVisible():
            self._palette.leave()
            return
        actions = self._window.commands
        self._palette.open(
            [row for row in actions.rows() if row.id != _HERE],
            self.keys(),
            lambda name: (actions[name].isEnabled(), actions[name].isChecked()),
            self.recent,
            self._window.appearance.theme,
        )

    def _dress(self) -> None:
        if self._palette is not None:
            self._palette.apply(self._window.appearance.theme)

    def open_sheet(self) -> None:
        """List the commands with their shortcuts, to be changed."""
        from reader.gui.keyboard.shortcut_sheet import ShortcutSheet  # not before the first window is painted

        for sheet in self._window.findChildren(ShortcutSheet):
            sheet.raise_()
            sheet.activateWindow()
            return
        ShortcutSheet(self, self._window).show()

    def _run(self, name: str) -> None:
        self.recent = [name, *(one for one in self.recent if one != name)][:_MOST_RECENT]
        self._window.commands[name].trigger()
