"""The drawer under the text: every use of what is searched, one line each."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.hit import LineOrder
from reader.corpus.span import Span
from reader.errors import Cancelled, Error
from reader.export.table import SUFFIXES, write
from reader.gui.access.wishes import moves
from reader.gui.concordance.lines import ConcordanceLines, State
from reader.gui.concordance.order import ORDER_OF, OrderButton
from reader.gui.concordance.parts import Part
from reader.gui.concordance.rows import ConcordanceRows
from reader.gui.concordance.table import as_mime, for_clipboard, table_of
from reader.gui.concordance.text import count_text, empty_text, file_name
from reader.gui.icons import icon
from reader.gui.jobs import Jobs
from reader.gui.keyboard.layouts import LatinKeys
from reader.gui.theme import Theme
from reader.progress import Progress

translate = QCoreApplication.translate

MOST_COPIED = 10_000
"""Lines that the clipboard takes; more are exported."""

_COPY = "concordance-copy"
_EXPORT = "concordance-export"
_REST_MS = 120
_LEAST_WIDTH = 280
_GAP = 5
_HEAD_LETTERS = 70
"""Letters that the head must have room for, for the order to be named beside its icon."""


class ConcordancePane(QWidget):
    """Show the lines of a concordance; sort, filter, copy and export them, and tell which one is to be opened."""

    opened = Signal(object)
    """The ``KwicLine`` whose place the user wants to read."""

    closed = Signal()
    """The user wants the pane away."""

    sort_chosen = Signal(object)
    """The ``LineOrder`` that the user chose; the lines are being put into it."""

    said = Signal(str)
    """A sentence on what was done."""

    failed = Signal(object)
    """The ``Error`` that kept something from being done."""

    def __init__(
        self, lines: ConcordanceLines, jobs: Jobs, theme: Theme, font: QFont, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("concordance")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lines = lines
        self._jobs = jobs
        self.check_output: Callable[[Path], None] = lambda _path: None
        self._current: int | None = None
        self._left: tuple[str, int, Span] | None = None
        self._sought = 0
        self.rows = ConcordanceRows(lines, theme, font, self)
        self.rows.setAccessibleName(translate("Concordance", "Uses in context"))
        self._counter = QLabel(self)
        self._counter.setObjectName("concordanceCounter")
        self._counter.setTextFormat(Qt.TextFormat.PlainText)
        self._counter.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(translate("Concordance", "Progress of the concordance"))
        self._stop = self._button("concordanceStop", translate("Concordance", "Stop"))
        self._stop.setToolTip(translate("Concordance", "Stop writing the file"))
        self._box = QLineEdit(self)
        LatinKeys(self._box)
        self._box.setObjectName("concordanceFilter")
        self._box.setPlaceholderText(translate("Concordance", "Only lines with…"))
        self._box.setAccessibleName(translate("Concordance", "Show only lines with these words"))
        self._box.setClearButtonEnabled(True)
        self._box.installEventFilter(self)
        self._sort = OrderButton(lines.order, self)
        _name(self._sort, "concordanceSort", translate("Concordance", "Order of the lines"))
        self._copy = self._button("concordanceCopy", translate("Concordance", "Copy the selected lines with sources"))
        self._export = self._button("concordanceExport", translate("Concordance", "Export…"))
        self._export.setToolTip(translate("Concordance", "Write all lines, or those selected, to a file"))
        self._close = self._button("concordanceClose", translate("Concordance", "Close the concordance"))
        self._empty = QLabel(self)
        self._empty.setObjectName("concordanceEmpty")
        self._empty.setIndent(0)
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._lay_out()
        self._connect()
        self.apply(theme, font)
        self._end_work()
        self._tell()

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._theme = theme
        self.rows.apply(theme, font)
        size = round(self.rows.rowHeight(0) * 0.75) if self._lines.rowCount() else round(font.pointSizeF() * 1.6)
        for button, name in ((self._sort, "sort"), (self._copy, "copy"), (self._close, "clear")):
            button.setIcon(icon(name, theme))
            button.setIconSize(QSize(max(16, size), max(16, size)))
        self._fit_head()

    def focus(self) -> None:
        """Take the keyboard."""
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.rows.currentIndex().isValid() and self._lines.rowCount():
            self.rows.go(0)

    def set_order(self, order: LineOrder) -> None:
        """Put the lines into an order, without telling."""
        self._sort.show_order(order)
        self._lines.sort_by(order)

    def arrangement(self) -> tuple[LineOrder, str]:
        """Return the order of the lines and what they are filtered by."""
        return self._lines.order, self._box.text()

    def arrange(self, order: LineOrder, words: str) -> None:
        """Put the lines into an order, and show only those with some words."""
        self.set_order(order)
        self._box.setText(words)

    def copy(self) -> None:
        """Put the selected lines, with their sources, on the clipboard."""
        stretches = self.rows.stretches()
        count = sum(map(len, stretches))
        if not count:
            return
        if count > MOST_COPIED:
            most = QLocale().toString(MOST_COPIED)
            text = translate("Concordance", "At most {count} lines can be copied at once: export them to a file.")
            self.said.emit(text.format(count=most))
            return
        query = self._lines.query
        store, numbers = self._lines.chosen(stretches)

        def put(texts: tuple[str, str]) -> None:
            QGuiApplication.clipboard().setMimeData(as_mime(texts))
            self.said.emit(translate("Concordance", "%n line(s) copied", "", count))

        self._jobs.read(_COPY, lambda progress: for_clipboard(table_of(query, store, numbers, progress)), put)

    def choose_file(self) -> None:
        """Let the user say where the lines are to be written."""
        dialog = QFileDialog(self, translate("Concordance", "Export the concordance"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {f"{name} (*{suffix})": suffix for suffix, name in SUFFIXES.items()}
        dialog.setNameFilters(list(kinds))
        dialog.setDefaultSuffix(next(iter(SUFFIXES)))
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds.get(kind, "")))
        dialog.selectFile(file_name(self._lines.query))
        dialog.fileSelected.connect(lambda chosen: self.export(Path(chosen)))
        dialog.open()

    def export(self, path: Path) -> None:
        """Write the lines that are shown, or those selected if they are several, in the order in which they stand."""
        stretches = self.rows.stretches()
        several = sum(map(len, stretches)) > 1
        query = self._lines.query
        store, numbers = self._lines.chosen(stretches if several else ())
        count, check_output = len(numbers), self.check_output

        def work(progress: Progress) -> None:
            check_output(path)
            write(table_of(query, store, numbers, progress), path)

        def done(_outcome: None) -> None:
            self._end_work()
            self.said.emit(translate("Concordance", "%n line(s) written to {path}", "", count).format(path=path))

        def fail(error: Error) -> None:
            self._end_work()
            if isinstance(error, Cancelled):
                self.said.emit(translate("Concordance", "The file was not written."))
            else:
                self.failed.emit(error)

        self._stop.show()
        self._export.setEnabled(False)
        self._show_work(0, count)
        self._jobs.read(
            _EXPORT,
            work,
            done,
            failed=fail,
            progressed=lambda finished, total: self._show_work(finished, total or 0),
        )

    def minimumSizeHint(self) -> QSize:
        """Never ask for more width than the words of a few lines need."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write beside the icons of the buttons only what there is room for."""
        super().resizeEvent(event)
        self._fit_head()

    def counter(self) -> str:
        """Return what is said of the number of lines."""
        return self._counter.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Esc, Enter and Down in the filter box."""
        if watched is self._box and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed_in_box(event.key())
        return super().eventFilter(watched, event)

    def _pressed_in_box(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            if self._box.text():
                self._box.clear()
            else:
                self.closed.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focus()
        else:
            return False
        return True

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        _name(button, name, text)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 6)
        head.setSpacing(6)
        head.addWidget(self._counter, 3)
        for widget in (self._bar, self._stop):
            head.addWidget(widget)
        head.addWidget(self._box, 1)
        for widget in (self._sort, self._copy, self._export, self._close):
            head.addWidget(widget)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        for one, other in pairwise(self.stops()):
            self.setTabOrder(one, other)

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, in the order in which it stands."""
        return [self._stop, self._box, self._sort, self._copy, self._export, self._close, self.rows]

    def _fit_head(self) -> None:
        both, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        room = self._box.fontMetrics().horizontalAdvance("0") * _HEAD_LETTERS
        style = both if self.width() >= room else alone
        self._sort.setToolButtonStyle(style)
        side = self._sort.iconSize().height()
        self._sort.setIconSize(QSize(side + (_GAP if style is both else 0), side))

    def _connect(self) -> None:
        self._lines.changed.connect(self._tell)
        self._lines.changed.connect(self._seek)
        self._lines.clearing.connect(self._leave)
        self._lines.modelAboutToBeReset.connect(self._note_current)
        self._lines.rearranged.connect(self._return_to_current)
        self._lines.arranging.connect(self._show_work)
        self._lines.failed.connect(self.failed)
        self.rows.opened_row.connect(lambda row: self.opened.emit(self._lines.line(row)))
        self.rows.copy_wanted.connect(self.copy)
        self.rows.left.connect(self.closed)
        self.rows.title_picked.connect(lambda part: self._choose(ORDER_OF[Part(part)]))
        self._box.textChanged.connect(lambda _text: self._rest.start())
        self._rest.timeout.connect(lambda: self._lines.filter(self._box.text()))
        self._sort.chosen.connect(self._choose)
        self._copy.clicked.connect(self.copy)
        self._export.clicked.connect(self.choose_file)
        self._close.clicked.connect(self.closed)
        self._stop.clicked.connect(lambda: self._jobs.cancel(_EXPORT))

    def _choose(self, order: LineOrder) -> None:
        self.set_order(order)
        self.sort_chosen.emit(order)

    def _note_current(self) -> None:
        row = self.rows.currentIndex().row()
        self._current = self._lines.number(row) if 0 <= row < self._lines.rowCount() else None

    def _leave(self) -> None:
        """Note the line that is left, to return to it where the same is shown once more."""
        self._sought = 0
        row = self.rows.currentIndex().row()
        if 0 <= row < self._lines.rowCount():
            line = self._lines.line(row)
            self._left = (self._lines.query, line.document_id, line.span)

    def _seek(self) -> None:
        """Return to the line that was left when it comes, unless the user has gone elsewhere."""
        if self._left is None:
            return
        query, document_id, span = self._left
        if query != self._lines.query or self.rows.currentIndex().isValid():
            self._left = None
            return
        number = self._lines.find(document_id, span, self._sought)
        self._sought = self._lines.total
        if number is not None:
            self._left = None
            row = self._lines.row_of(number)
            if row is not None:
                self.rows.go(row)
        elif self._lines.state is not State.COMING:
            self._left = None

    def _return_to_current(self) -> None:
        """Go to the line that was current before the rows were put into another order; without one, to the top."""
        row = self._lines.row_of(self._current) if self._current is not None else None
        if row is not None:
            self.rows.go(row)
        else:
            self.rows.scrollToTop()

    def _tell(self) -> None:
        """Say how many lines there are, and make room for the longest keyword."""
        lines = self._lines
        if not lines.waiting and not self._jobs.busy(_EXPORT):
            self._end_work()
        text = count_text(lines)
        self._counter.setText(text)
        self._counter.setToolTip(text)
        self._empty.setText(empty_text(lines))
        self._stack.setCurrentIndex(0 if lines.rowCount() or lines.state is State.COMING else 1)
        self._copy.setEnabled(lines.rowCount() > 0)
        self._export.setEnabled(lines.rowCount() > 0 and not self._jobs.busy(_EXPORT))
        self.rows.fit()

    def _show_work(self, done: int, total: int) -> None:
        self._bar.setRange(0, total or int(not moves(self._bar)))
        self._bar.setValue(done)
        self._bar.show()

    def _end_work(self) -> None:
        self._bar.hide()
        self._stop.hide()
        self._export.setEnabled(self._lines.rowCount() > 0)


def _name(button: QToolButton, name: str, text: str) -> None:
    button.setObjectName(name)
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
