"""Concordance lines as a table: for files and for the clipboard."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData

from reader.batch import line_cells, line_columns
from reader.corpus.hit import KwicLine
from reader.export.table import Cell, Column, Row, Table, as_tsv
from reader.gui.concordance.packing import LineStore
from reader.gui.search.explanation_line import say
from reader.progress import Progress

translate = QCoreApplication.translate

_STEP = 500


def table_of(query: str, store: LineStore, numbers: Sequence[int], progress: Progress) -> Table:
    """Return lines as a table whose rows are made on the way; reports how many were."""
    title = translate("Concordance", "Uses of “{query}”").format(query=query)
    return Table(title, line_columns(say), _Rows(store, numbers, progress))


def as_html(table: Table) -> str:
    """Return a table for text processors."""
    head = "".join(f"<th>{escape(column.title)}</th>" for column in table.columns)
    rows = ("".join(map(_cell, table.columns, row)) for row in table.rows)
    body = "".join(f"<tr>{cells}</tr>" for cells in rows)
    return f'<meta charset="utf-8"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def as_mime(texts: tuple[str, str]) -> QMimeData:
    """Return what is put on the clipboard: values between tabs, and a table in HTML."""
    mime = QMimeData()
    mime.setText(texts[0])
    mime.setHtml(texts[1])
    return mime


def for_clipboard(table: Table) -> tuple[str, str]:
    """Return a table as values between tabs and in HTML."""
    kept = Table(table.title, table.columns, list(table.rows))
    return as_tsv(kept), as_html(kept)


class _Rows:
    """Rows that are made when they are gone through."""

    def __init__(self, store: LineStore, numbers: Sequence[int], progress: Progress) -> None:
        self._store = store
        self._numbers = numbers
        self._progress = progress

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[Row]:
        for count, line in enumerate(self._store.lines(self._numbers)):
            if not count % _STEP:
                self._progress.report(count, len(self._numbers))
            yield _row(line)


def _row(line: KwicLine) -> Row:
    return (line.left.strip(), line.keyword, line.right.strip(), *line_cells(line)[3:])


def _cell(column: Column, cell: Cell) -> str:
    text = escape("" if cell is None else str(cell))
    if column.bold:
        return f"<td><b>{text}</b></td>"
    return f'<td align="right">{text}</td>' if column.flush_right else f"<td>{text}</td>"
