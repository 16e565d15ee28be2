"""Open the library that the window is about: alone, beside another window, or from a backup."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.errors import LibraryRestorable, LibraryUnwritable
from reader.gui.library.safety import offer_text
from reader.library import Library
from reader.progress import Progress
from reader.records import dataclass
from reader.store.backups import restore
from reader.store.instance import WINDOW, Lock

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Held:
    """The lock of a library's window, and whether another window has it."""

    lock: Lock
    another: bool


def hold(folder: Path) -> Held:
    """Take the lock of a library's window, if it is free; where there is no place for one, opening says why."""
    lock = Lock(folder / WINDOW)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return Held(lock, not lock.take())
    except (OSError, LibraryUnwritable):
        return Held(lock, another=False)


def open_library(folder: Path, held: Held, ask: Callable[[LibraryRestorable], bool]) -> Library:
    """Open a library; one that is damaged is put back from its newest good backup, if the answer is yes.

    Raises:
        LibraryError, BackupUnusable, BackupUnwritable: it cannot be opened.
    """
    try:
        return Library(folder, read_only=held.another)
    except LibraryRestorable as error:
        if held.another or not ask(error):
            raise
        backup = Path(str(error.fields["backup"]))
    put_back(folder, held, backup)
    return Library(folder)


def put_back(folder: Path, held: Held, backup: Path) -> None:
    """Put a backup in the place of a library that this program has closed.

    Raises:
        LibraryError, BackupUnusable, BackupTooNew, BackupUnwritable: nothing was changed.
    """
    held.lock.release()
    try:
        restore(folder, backup, Progress())
    finally:
        held.lock.take()


def ask_to_restore(error: LibraryRestorable) -> bool:
    """Ask the user whether a damaged library is to be put back; without a screen the answer is no."""
    if QApplication.platformName() in ("offscreen", "minimal"):
        return False
    box = QMessageBox(QMessageBox.Icon.Warning, "Oqyrman", offer_text(error))
    box.setInformativeText(translate("Safety", "Restore the backup?"))
    yes = box.addButton(translate("Safety", "Restore"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(translate("Safety", "Quit"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is yes
