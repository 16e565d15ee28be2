"""The window that shows the program's own mistakes: calmly, with what a developer wants to know."""

import datetime
import platform
import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout

from reader import __version__
from reader.gui.access.room import size_for_text

translate = QCoreApplication.translate

_SIZE = QSize(680, 420)
_MOST_SHOWN = 10
_FILE = "oqyrman-report.txt"
_REPORT = re.compile(r"Oqyrman \S+\nPython \d[^\n]*\nQt \d")
"""How a report begins: a text of the user's may begin with the program's name."""

_HEAD = 200


class CrashDialog(QDialog):
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
                if not _REPORT.match(before.read(_HEAD)):
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
