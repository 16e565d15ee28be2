"""Start the window: build the application, the library and the main window, once."""

import argparse
import gc
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.corpus.link import Link
from reader.errors import Error, PathUnknown
from reader.gui.access.roles import give_roles
from reader.gui.commands import LANGUAGES
from reader.gui.crash import Crashes, keep_log
from reader.gui.error_text import error_text
from reader.gui.first_steps import STEPS
from reader.gui.icons import app_icon
from reader.gui.jobs import Jobs
from reader.gui.languages import Languages
from reader.gui.main_window import MainWindow
from reader.gui.opening import Held, ask_to_restore, hold, open_library, put_back
from reader.gui.shown_window import ShownWindow
from reader.gui.theme import THEME_NAMES
from reader.indexing.files import exists, plain
from reader.library import Library, default_folder
from reader.progress import Progress
from reader.settings import Settings, load_settings, save_settings

_log = logging.getLogger(__name__)

_SWITCH_S = 0.001
"""How long a background thread may keep the interpreter while the window waits for it."""

_COLLECTED_AFTER = 5_000, 20, 20
"""New objects, and collections of those, after which older ones are looked through, too: rarely, for most stay."""

_MOST_PIXELS = 16_384
_MOST_DIGITS = 9
_PICTURE_SIZE = (1280, 800)
_LOOK_MS = 40
_CALM_LOOKS = 4


def run(arguments: Sequence[str]) -> int:
    """Open the window and return the exit code once it is closed."""
    given = parser().parse_args(arguments)
    if given.screenshot and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not _has_screen():
        print(
            "oqyrman: There is no screen to open a window on; see oqyrman --help for commands without one.",
            file=sys.stderr,
        )
        return 1
    app = application()
    folder = (given.library or default_folder()).absolute()
    languages = Languages(app)
    languages.choose(given.language or ("en" if given.screenshot else "system"))
    try:
        given.links = [one for one in given.paths if isinstance(one, Link)]
        given.paths = [one for one in given.paths if isinstance(one, Path)]
        if missing := [path for path in given.paths if not exists(path)]:
            raise PathUnknown(missing[0])
        held = hold(folder)
        if held.another and not (given.new_window or given.screenshot) and _hand_over(folder, given):
            return 0
        library = open_library(folder, held, ask_to_restore)
    except Error as error:
        return _refuse(error)
    log = library.folder / "oqyrman.log"
    with nullcontext() if library.place.read_only and not library.place.another else keep_log(log):
        Crashes(log, app).install()
        code, wanted = _show(languages, given, library, held)
        while wanted:
            given.paths, given.links, given.open = [], [], None
            try:
                put_back(folder, held, wanted)
                library = open_library(folder, held, ask_to_restore)
            except Error as error:
                return _refuse(error)
            code, wanted = _show(languages, given, library, held)
    held.lock.release()
    return code


def _hand_over(folder: Path, given: argparse.Namespace) -> bool:
    from reader.gui.single_instance import hand_over  # only a second start needs the network's module

    link = str(given.links[0]) if given.links else ""  # put into the search box, it is opened there
    return hand_over(folder, [plain(path) for path in given.paths], given.search or link)


def _listen(folder: Path, shown: ShownWindow) -> None:
    """Hear later starts on the same library."""
    from reader.gui.single_instance import Request, SingleInstance  # not before the first window is painted

    def take(request: Request) -> None:
        window = shown.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if request.paths:
            window.open_paths(request.paths)
        if request.search:
            window.search_bar.box.setText(request.search)

    SingleInstance(folder, shown).asked.connect(take)


def _show(languages: Languages, given: argparse.Namespace, library: Library, held: Held) -> tuple[int, Path | None]:
    """Show the window until it is closed; return the exit code and the backup that is to be restored."""
    place = library.folder / "settings.json"
    settings = _settings(given, place)
    languages.choose(settings.language)
    shown = ShownWindow(languages, library, Jobs(), settings)
    wanted: list[Path] = []

    def tie(window: MainWindow) -> None:
        window.safety.restore_wanted.connect(wanted.append)
        window.safety.restore_wanted.connect(lambda _path: window.close())

    shown.built.connect(tie)
    window = shown.window
    tie(window)
    window.results.prepared.connect(settle_memory)
    if given.size or given.screenshot:
        window.resize(*(given.size or _PICTURE_SIZE))
    if given.paths:
        window.open_paths(given.paths)
    for link in given.links:
        window.desk.places.open_link(link)
    if given.open:
        window.found_list.open_first(given.open - 1)
    if given.search:
        window.search_bar.box.setText(given.search)
    if (app := QApplication.instance()) is not None:
        window.later.add(partial(give_roles, app))
    window.show()
    window.safety.begin(unclean=held.lock.unclean)
    if given.screenshot:
        _Photographer(window, given.screenshot)
        return QApplication.exec(), None
    if held.lock.held:
        window.later.add(lambda: _listen(library.folder, shown))
    code = QApplication.exec()
    if not library.read_only:
        _save(place, shown.settings())
        _back_up(library)
    library.close()
    shown.window.deleteLater()
    shown.deleteLater()
    return code, wanted[-1] if wanted else None


def _back_up(library: Library) -> None:
    """Make the copy of the day before the program ends, if something has changed."""
    try:
        library.backups.make_if_due(Progress())
    except Error as error:
        _log.warning("no backup was made: %s", error)


def parser() -> argparse.ArgumentParser:
    """Return the description of the window's options."""
    options = argparse.ArgumentParser(
        prog="oqyrman",
        description="Open the window on files and folders.",
        epilog="Commands without a window: oqyrman index | search | show | kwic | doctor  --help",
    )
    options.add_argument("paths", nargs="*", type=_path, metavar="PATH", help="files and folders to read, or a link")
    options.add_argument("--library", type=Path, metavar="DIR", help="where the library lies")
    options.add_argument("--new-window", action="store_true", help="beside a window that is open: only for reading")
    options.add_argument("--theme", choices=("system", *THEME_NAMES))
    options.add_argument("--language", choices=("system", *LANGUAGES), help="what the interface speaks")
    options.add_argument("--search", metavar="QUERY", help="search for this at once")
    options.add_argument("--open", type=_place, metavar="N", help="open the Nth document of the list")
    options.add_argument("--size", type=_size, metavar="WIDTHxHEIGHT", help="for example 1280x800")
    options.add_argument("--screenshot", type=Path, metavar="OUT.png", help="save a picture and quit")
    return options


def application() -> QApplication:
    """Return the Qt application, named and dressed."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    sys.setswitchinterval(_SWITCH_S)
    qInstallMessageHandler(_log_qt)
    app.setStyle("Fusion")
    app.setApplicationName("Oqyrman")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("oqyrman")
    app.setWindowIcon(app_icon())
    return app


def settle_memory() -> None:
    """Leave all that is loaded out of later garbage collections: looking through it stops the window for 40 ms."""
    gc.freeze()
    gc.set_threshold(*_COLLECTED_AFTER)


def _log_qt(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Keep what Qt says to developers out of the user's terminal."""
    logging.getLogger("qt").info(message)


def _settings(given: argparse.Namespace, place: Path) -> Settings:
    """Return the stored settings with what the command line says; a picture starts from the defaults."""
    settings = (
        Settings(theme="light", language="en", steps_done=" ".join(STEPS)) if given.screenshot else load_settings(place)
    )
    return replace(settings, theme=given.theme or settings.theme, language=given.language or settings.language)


def _save(place: Path, settings: Settings) -> None:
    try:
        save_settings(place, settings)
    except OSError as error:
        _log.warning("settings are not kept: %s", error)


def _refuse(error: Error) -> int:
    """Say why the window cannot open: on standard error, and in a box where there is a screen and no terminal."""
    print(f"oqyrman: {error}", file=sys.stderr)
    terminal = sys.stderr is not None and sys.stderr.isatty()
    if not terminal and QApplication.platformName() not in ("offscreen", "minimal"):
        from PySide6.QtWidgets import QMessageBox  # not before it is needed

        QMessageBox.critical(None, "Oqyrman", error_text(error))
    return 1


def _path(text: str) -> Path | Link:
    return Link.read(text) or Path(text)


def _place(text: str) -> int:
    if not text.isdecimal() or len(text) > _MOST_DIGITS or int(text) < 1:
        raise argparse.ArgumentTypeError("documents are counted from 1")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    numbers = text.split("x")
    if len(numbers) != 2 or not all(number.isdecimal() for number in numbers):
        raise argparse.ArgumentTypeError("write the size as WIDTHxHEIGHT, for example 1280x800")
    width, height = (int(number[:_MOST_DIGITS]) for number in numbers)
    if not (1 <= width <= _MOST_PIXELS and 1 <= height <= _MOST_PIXELS):
        raise argparse.ArgumentTypeError(f"a window has 1 to {_MOST_PIXELS} pixels each way")
    return width, height


def _has_screen() -> bool:
    """Tell whether Qt will find a screen; on Linux it would end the program without one."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


class _Photographer(QObject):
    """Wait until the window has nothing left to do, save a picture of it and close it."""

    def __init__(self, window: MainWindow, picture: Path) -> None:
        super().__init__(window)
        self._window = window
        self._picture = picture
        self._calm = 0
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(_LOOK_MS)

    def _look(self) -> None:
        self._calm = 0 if self._window.busy() else self._calm + 1
        if self._calm < _CALM_LOOKS:
            return
        saved = self._window.grab().save(str(self._picture))
        if not saved:
            print(f"oqyrman: The picture {self._picture} cannot be written.", file=sys.stderr)
        self._window.close()
        QApplication.exit(0 if saved else 1)
