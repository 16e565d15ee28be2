"""What the window can do with the page that is open: how it is set, folded, searched, walked and given out."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from reader.gui.type_panel import TypePanel

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

translate = QCoreApplication.translate


class ReadingDesk(QObject):
    """Tie the commands about the open page to the window's panes; made before the panes, and connected after them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about the page do."""
        return {
            "text-and-page": self._open_type_panel,
        }

    def connect_panes(self) -> None:
        """Listen to the panes, which the window has built by now."""
        window = self._window
        self.type_panel = TypePanel(window.reading)
        look = window.appearance
        self.type_panel.changed.connect(look.set_page)
        look.restyled.connect(self.dress)

    def dress(self) -> None:
        """Set the page as the user wants it."""
        look = self._window.appearance
        self._window.reading.apply(look.theme, look.text_pt, look.style)
        if self.type_panel.isVisible():
            self.type_panel.show_style(look.text_pt, look.style)

    def _open_type_panel(self) -> None:
        look = self._window.appearance
        self.type_panel.open(look.text_pt, look.style)
