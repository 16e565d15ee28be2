"""What the program does about its own mistakes: it keeps a log and shows them, and goes on."""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from reader.gui.crash_dialog import CrashDialog

_log = logging.getLogger(__name__)

_LOG_BYTES = 500_000
_LINE = " ".join(("%(asctime)s", "%(levelname)s", "%(name)s:", "%(message)s"))
_INTERRUPTED = 130
"""The exit code of a program that Ctrl+C has ended."""


@contextmanager
def keep_log(path: Path) -> Iterator[None]:
    """Write warnings and errors to a file, which is made with the first of them and kept small."""
    handler = _LateHandler(path)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter(_LINE))
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()


class _LateHandler(logging.Handler):
    """Make the file, and what writes it, with the first line: it brings the network modules of Python along."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._file = RotatingFileHandler(self._path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


class Crashes(QObject):
    """Log every exception that nobody caught, and show it in a window that stops nothing."""

    _happened = Signal(str)

    def __init__(self, log: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._place = log
        self._dialog: CrashDialog | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take exceptions from here on, of the GUI thread and of all others."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def _take_from_thread(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None and not isinstance(raised.exc_value, SystemExit):
            self._take(raised.exc_type, raised.exc_value, raised.exc_traceback)

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(_INTERRUPTED)
            return
        _log.error("a mistake in the program", exc_info=(kind, error, trace))
        self._happened.emit("".join(traceback.format_exception(kind, error, trace)))

    @Slot(str)
    def _show(self, report: str) -> None:
        if self._dialog is None:
            from reader.gui.crash_dialog import CrashDialog  # hopefully never

            self._dialog = CrashDialog(self._place)
            self._dialog.finished.connect(self._forget)
        self._dialog.add(report)
        self._dialog.show()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None
