"""What the program does about its own mistakes: it keeps a log and shows them, and goes on."""

import datetime
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QSize, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
)

from reader import __version__
from reader.gui.access.room import size_for_text

translate = QCoreApplication.translate

_log = logging.getLogger(__name__)

_SIZE = QSize(680, 420)
_MOST_SHOWN = 10
_FILE = "oqyrman-report.txt"
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
        self.resize(size_for_text(self, _SIZE.width(), _SIZE.height()))
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
        save = buttons.addButton(translate("Crash", "Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._choose_file)
        self._report.setPlainText(_circumstances())
        self._outcome = QLabel(self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        for text, label in ((said, QLabel(self)), (where, QLabel(self)), ("", self._outcome)):
            label.setText(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
            column.addWidget(label)
        column.insertWidget(1, self._report, 1)
        column.addWidget(buttons)
        self._outcome.hide()

    def _choose_file(self) -> None:
        """Let the user keep the report, to read it and to send it or not."""
        title, kinds = translate("Crash", "Save the report"), translate("Crash", "Texts (*.txt)")
        chosen, _kind = QFileDialog.getSaveFileName(self, title, _FILE, kinds)
        if chosen:
            self.save(Path(chosen))

    def save(self, file: Path) -> None:
        """Write the report into a file, and say where it is or why it is not."""
        try:
            with suppress(FileNotFoundError), file.open(encoding="utf-8", errors="replace") as before:
                if not before.readline().startswith("Oqyrman "):
                    raise FileExistsError(translate("Crash", "another file is there"))
            file.write_text(self._report.toPlainText() + "\n", encoding="utf-8")
        except OSError as error:
            words = translate("Crash", "The report could not be saved: {cause}")
            self._outcome.setText(words.format(cause=error.strerror or error))
        else:
            self._outcome.setText(translate("Crash", "Saved in {file}.").format(file=file))
        self._outcome.show()

    def add(self, report: str) -> None:
        """Show one more report, unless there are many already: they are all in the log."""
        self._count += 1
        if self._count <= _MOST_SHOWN:
            self._report.appendPlainText(report)


def _circumstances() -> str:
    """Return in what the mistake was made: versions, system and language, nothing of the user's."""
    lines = (
        f"Oqyrman {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"{platform.platform()} {QGuiApplication.platformName()}",
        QLocale().name(),
        datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
    )
    return "\n".join(lines) + "\n"
