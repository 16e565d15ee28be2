"""What the program does about its own mistakes: it keeps a log and shows them, and goes on."""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

translate = QCoreApplication.translate

_log = logging.getLogger(__name__)

_SIZE = QSize(680, 420)
_MOST_SHOWN = 10
_LOG_BYTES = 500_000
_LINE = " ".join(("%(asctime)s", "%(levelname)s", "%(name)s:", "%(message)s"))
_INTERRUPTED = 130
"""The exit code of a program that Ctrl+C has ended."""


@contextmanager
def keep_log(path: Path) -> Iterator[None]:
    """Write warnings and errors to a file, which is made with the first of them and kept small."""
    from logging.handlers import RotatingFileHandler  # brings the network modules of Python along

    handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter(_LINE))
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()


class Crashes(QObject):
    """Log every exception that nobody caught, and show it in a window that stops nothing."""

    _happened = Signal(str)

    def __init__(self, log: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._place = log
        self._dialog: _CrashDialog | None = None
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
            self._dialog = _CrashDialog(self._place)
            self._dialog.finished.connect(self._forget)
        self._dialog.add(report)
        self._dialog.show()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None


class _CrashDialog(QDialog):
    """Say calmly what happened, with what a developer wants to know below it."""

    def __init__(self, log: Path) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Crash", "A mistake in Oqyrman"))
        self.resize(_SIZE)
        self._count = 0
        said = translate(
            "Crash",
            "Something in Oqyrman went wrong. Your files and your library are safe, and you can go on reading; if the "
            "window behaves strangely, close it and open it again.",
        )
        where = translate("Crash", "Nothing was sent to anyone. The same lines are kept in {log}.").format(log=log)
        self._report = QPlainTextEdit(self)
        self._report.setReadOnly(True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._report.setAccessibleName(translate("Crash", "Details for the developers"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(translate("Crash", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report.toPlainText()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        for text in (said, where):
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
            column.addWidget(label)
        column.insertWidget(1, self._report, 1)
        column.addWidget(buttons)

    def add(self, report: str) -> None:
        """Show one more report, unless there are many already: they are all in the log."""
        self._count += 1
        if self._count <= _MOST_SHOWN:
            self._report.appendPlainText(report)
