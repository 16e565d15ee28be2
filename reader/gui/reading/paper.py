"""Print the open document, or write it as PDF, web page or Word file, with what was found marked."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QObject
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog

from reader.corpus.document import Document
from reader.export.page_html import page_html
from reader.export.replacing import write_whole
from reader.export.sheet import SheetLine, sheet
from reader.gui.fonts import reading_family
from reader.gui.reading.page import byline
from reader.progress import Progress

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    from reader.gui.main_window import MainWindow

translate = QCoreApplication.translate

_PRINT_PT = 11
_MARGIN_MM = 20
_LONGEST_NAME = 80
_FORBIDDEN = '/\\:*?"<>|\n\t'


class Paper(QObject):
    """Give the open document out."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.preview: QPrintPreviewDialog | None = None

    def print(self) -> None:
        """Ask for a printer, and print."""
        document = self._window.reading.document()
        if document is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # not before it is needed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(lambda: self._print_on(printer))
        dialog.setModal(True)
        dialog.show()

    def show_preview(self) -> None:
        """Show what printing would give."""
        document = self._window.reading.document()
        if document is None:
            return
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # not before it is needed

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(document.title)
        self.preview = QPrintPreviewDialog(self._printer, self._window)
        self.preview.setWindowTitle(translate("Paper", "Print preview"))
        self.preview.paintRequested.connect(self._print_on)
        self.preview.resize(self._window.size() * 0.9)
        self.preview.show()

    def choose_file(self) -> None:
        """Ask for a file, and write the document into it."""
        document = self._window.reading.document()
        if document is None:
            return
        name = "".join(" " if letter in _FORBIDDEN else letter for letter in document.title)[:_LONGEST_NAME].strip(
            " .…"
        )
        kinds = {
            translate("Paper", "PDF (*.pdf)"): ".pdf",
            translate("Paper", "Web page (*.html)"): ".html",
            translate("Paper", "Word (*.docx)"): ".docx",
        }
        folder = self._window.adding.last_folder
        place = str(Path(folder) / f"{name}.pdf") if folder else f"{name}.pdf"
        title = translate("Paper", "Write this document into a file")
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, place, ";;".join(kinds))
        if chosen:
            path = Path(chosen)
            known = path.suffix.lower() in kinds.values()
            self.write(path if known else path.with_name(path.name + kinds.get(kind, ".pdf")))

    def write(self, path: Path) -> None:
        """Write the open document into a file of the kind that its suffix says."""
        reading = self._window.reading
        document = reading.document()
        if document is None:
            return
        lines = tuple(sheet(document, reading.matches(), byline(document)))
        write, library = _writer(path, document, lines), self._window.library

        def work(_progress: Progress) -> None:
            library.must_not_be_source(path)
            write()

        said = translate("Paper", "Written to {path}").format(path=path)
        self._window.jobs.read(
            "paper",
            work,
            lambda _done: self._window.activity.say(said),
            failed=self._window.say_error,
        )

    def _print_on(self, printer: "QPrinter") -> None:
        reading = self._window.reading
        if document := reading.document():
            lines = sheet(document, reading.matches(), byline(document))
            _print(printer, page_html(document.title, document.language, lines))


def _writer(path: Path, document: Document, lines: tuple[SheetLine, ...]) -> Callable[[], None]:
    """Return the work of writing a file; a PDF is painted at once, for painting belongs to the window's thread."""
    suffix = path.suffix.lower()
    if suffix == ".docx":
        from reader.export.page_word import page_docx  # not before it is needed

        return lambda: write_whole(path, page_docx(document.title, lines))
    page = page_html(document.title, document.language, lines)
    if suffix == ".pdf":
        content = page_pdf(document.title, page)
        return lambda: write_whole(path, content)
    return lambda: write_whole(path, page.encode("utf-8", "replace"))


def page_pdf(title: str, page: str) -> bytes:
    """Return a page as PDF on A4."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(QCoreApplication.applicationName())
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    _print(writer, page)
    buffer.close()
    return bytes(content.data())


def _print(device: QPagedPaintDevice, page: str) -> None:
    text = QTextDocument()
    text.setDefaultFont(QFont(reading_family(), _PRINT_PT))
    text.setDefaultStyleSheet("")
    text.setHtml(page)
    text.print_(device)
