"""Show Kazakh texts in another script, and copy them so."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from reader.language.scripts.overlay import Script, overlay

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

translate = QCoreApplication.translate


class Scripts(QObject):
    """Choose the script of the page; the text itself never changes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def choose(self, script: Script) -> None:
        """Show Kazakh texts in a script."""
        self._window.reading.show_script(script)
        self._window.commands[f"script-{script.value}"].setChecked(True)

    def show_choice(self) -> None:
        """Tell which script the active page has."""
        self._window.commands[f"script-{self._window.reading.script.value}"].setChecked(True)

    def restore(self, stored: str) -> None:
        """Show the script that was remembered; one of another version of the program falls back."""
        self.choose(Script(stored) if stored in list(Script) else Script.ORIGINAL)

    def copy_as_shown(self) -> None:
        """Copy the selected text in the script of the page, and say so in the copy."""
        reading = self._window.reading
        document, span = reading.document(), reading.selected_span()
        if document is None or span is None:
            return
        script = reading.script if document.language == "kk" else Script.ORIGINAL
        text = overlay(span.of(document.text), script).text
        if script is not Script.ORIGINAL:
            text = f"{text}\n\n[{script_note(script)}]"
        QGuiApplication.clipboard().setText(text)


def script_note(script: Script) -> str:
    """Return what a copy in another script says of itself."""
    return {
        Script.LATIN: translate("Scripts", "Converted by Oqyrman from Cyrillic to Latin letters (2021)"),
        Script.WEB: translate("Scripts", "Converted by Oqyrman from Cyrillic to Latin letters (web)"),
    }.get(script, translate("Scripts", "Converted by Oqyrman from Cyrillic to Arabic letters"))
