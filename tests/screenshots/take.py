"""Save pictures of the main states of the window, in every language and theme, by one process.

usage: python tests/screenshots/take.py FOLDER [--language kk ru en] [--theme light dark sepia] [--state start …]

FOLDER/kk/light/start.png and so on, and for each language and theme a sheet of all of them, FOLDER/kk-light.png.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QDialog

from reader.gui.app import application
from reader.gui.commands import LANGUAGES
from reader.gui.first_steps import STEPS
from reader.gui.jobs import Jobs
from reader.gui.languages import Languages
from reader.gui.main_window import MainWindow
from reader.gui.theme import THEME_NAMES
from reader.library import Library
from reader.progress import Progress
from reader.settings import Settings

SEEDS = Path(__file__).parents[2] / "seeds"
SIZE = (1280, 800)
SEARCH = "минерал"
_CALM_LOOKS = 3
_LONGEST_S = 30
_SHEET_COLUMNS = 3
_SHEET_SCALE = 0.5

Show = Callable[[MainWindow], None]


def _search(text: str, row: int = 0) -> Show:
    """Return what searches for a text and opens a document of the result."""

    def show(window: MainWindow) -> None:
        window.search_bar.box.setText(text)
        settle(window)
        if window.list.model.rowCount():
            window.list.pick(row)

    return show


def _command(*names: str) -> Show:
    """Return what gives commands, one after the other, while something is found."""

    def show(window: MainWindow) -> None:
        _search(SEARCH, 1)(window)
        for name in names:
            settle(window)
            window.commands[name].trigger()

    return show


def _find(window: MainWindow) -> None:
    _command("find-here")(window)
    window.desk.finding.bar.box.setText("казахстан")
    settle(window)
    window.desk.finding.bar.show_list(True)


def _limit(window: MainWindow) -> None:
    window.search_desk.limit_to([SEEDS])
    settle(window)
    window.list.pick(0)


STATES: Mapping[str, tuple[str, Show]] = MappingProxyType(
    {
        "start": ("full", _search("")),
        "search": ("full", _search(SEARCH, 1)),
        "answers": ("full", _search("қазақстан in:answers")),
        "nothing-found": ("full", _search("минералыч")),
        "empty": ("empty", lambda _window: None),
        "unreadable": ("mixed", lambda window: window.adding.list_failures()),
        "part-of-library": ("mixed", _limit),
        "concordance": ("full", _command("show-concordance")),
        "find-in-document": ("full", _find),
        "text-and-page": ("full", _command("text-and-page")),
        "only-page": ("full", _command("only-page")),
        "how-to-search": ("full", _command("how-to-search")),
        "two-pages": ("full", _command("open-next-beside")),
        "quotes": ("full", _command("add-quote", "quotes")),
        "all-marks": ("full", _command("mark-green", "all-marks")),
        "verify": ("full", _command("verify")),
        "palette": ("full", _command("palette")),
        "preferences": ("full", _command("preferences")),
    }
)
"""For each picture the library that it is of, and what shows its state."""


def settle(window: MainWindow) -> None:
    """Wait until nothing is left to do.

    Raises:
        TimeoutError: there always is.
    """
    calm, end = 0, time.monotonic() + _LONGEST_S
    while calm < _CALM_LOOKS:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.01)
        calm = 0 if window.busy() else calm + 1
        if time.monotonic() > end:
            raise TimeoutError("the window does not come to rest")


def picture(window: MainWindow) -> QPixmap:
    """Return a picture of a window, with what is open above it in its middle."""
    taken = window.grab()
    with QPainter(taken) as painter:
        for sheet in window.findChildren(QDialog):
            if sheet.isVisible():
                above = sheet.grab()
                place = QPoint((taken.width() - above.width()) // 2, (taken.height() - above.height()) // 2)
                painter.fillRect(above.rect().translated(place).adjusted(-1, -1, 1, 1), Qt.GlobalColor.gray)
                painter.drawPixmap(place, above)
    return taken


def take(
    folder: Path,
    languages: Sequence[str] = tuple(LANGUAGES),
    themes: Sequence[str] = ("light", "dark"),
    states: Sequence[str] = tuple(STATES),
) -> list[Path]:
    """Save every picture into a folder and return their paths."""
    app = application()
    speaking = Languages(app)
    taken = []
    with tempfile.TemporaryDirectory() as room, _libraries(Path(room)) as libraries:
        for language in languages:
            speaking.choose(language)
            for state in states:
                library, show = STATES[state]
                window = _window(libraries[library])
                show(window)
                for theme in themes:
                    window.appearance.choose(theme)
                    settle(window)
                    path = folder / language / theme / f"{state}.png"
                    path.parent.mkdir(parents=True, exist_ok=True)
                    picture(window).save(str(path))
                    taken.append(path)
                window.close()
                window.deleteLater()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            for theme in themes:
                sheet = folder / f"{language}-{theme}.png"
                _sheet([folder / language / theme / f"{state}.png" for state in states]).save(str(sheet))
                taken.append(sheet)
    return taken


@contextmanager
def _libraries(room: Path) -> Iterator[dict[str, Library]]:
    """Yield a library of the starter texts, one with files that cannot be read, and one of nothing."""
    unreadable = room / "found on disk"
    unreadable.mkdir()
    (unreadable / "empty.txt").write_bytes(b"")
    (unreadable / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (unreadable / "short.txt").write_text(" date 2025-11-20 Қысқа хабар\nБір ғана абзац.\n", encoding="utf-8")
    sources = {"full": [SEEDS], "mixed": [SEEDS, unreadable], "empty": []}
    libraries = {name: Library(room / name) for name in sources}
    try:
        for name, paths in sources.items():
            if paths:
                libraries[name].update(paths, Progress())
        yield libraries
    finally:
        for library in libraries.values():
            library.close()


def _window(library: Library) -> MainWindow:
    settings = Settings(theme="light", live=False, steps_done=" ".join(STEPS))
    window = MainWindow(library, Jobs(), settings, rescan=False)
    window.resize(*SIZE)
    window.show()
    settle(window)
    return window


def _sheet(paths: Sequence[Path]) -> QPixmap:
    """Return pictures side by side, made smaller."""
    width, height = round(SIZE[0] * _SHEET_SCALE), round(SIZE[1] * _SHEET_SCALE)
    rows = -(-len(paths) // _SHEET_COLUMNS)
    sheet = QPixmap(_SHEET_COLUMNS * (width + 8), rows * (height + 8))
    sheet.fill(Qt.GlobalColor.gray)
    with QPainter(sheet) as painter:
        for number, path in enumerate(paths):
            row, column = divmod(number, _SHEET_COLUMNS)
            small = QPixmap(str(path)).scaled(
                width, height, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawPixmap(column * (width + 8), row * (height + 8), small)
    return sheet


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--language", nargs="+", choices=tuple(LANGUAGES), default=tuple(LANGUAGES))
    options.add_argument("--theme", nargs="+", choices=THEME_NAMES, default=("light", "dark"))
    options.add_argument("--state", nargs="+", choices=tuple(STATES), default=tuple(STATES))
    return options


if __name__ == "__main__":
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    given = _options().parse_args()
    for path in take(given.folder, given.language, given.theme, given.state):
        print(path)
