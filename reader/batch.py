"""Run a list of queries, and make tables of what they find."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.corpus.hit import KwicLine, Sort
from reader.corpus.query import ResolvedQuery
from reader.errors import Cancelled, Error, FileEmpty, FileVanished, FormatUnknown, PathUnknown
from reader.explanation import explain, faults
from reader.export.table import Column, Kind, Row, Table
from reader.library import Library
from reader.loader import refusals, status_of_file
from reader.loader.encoding import decode
from reader.progress import Budget, Progress

SUFFIXES: frozenset[str] = frozenset({".txt", ".text", ".csv", ".tsv"})
"""The suffixes of the files that lists of queries are read from."""

_QUERY_NAMES = frozenset({"query", "сұрау", "сұраныс", "запрос"})
_NAME_NAMES = frozenset({"name", "атауы", "название"})
_DELIMITERS = ",;\t"
_MOST_LINES = 50
"""Lines that one row of a CSV may take; where more would be needed a quotation mark has lost its other half."""

Say = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class ListedQuery:
    """A query of a list: the line of the file on which it begins, from 1 on, what to look for, and its name."""

    line: int
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query of a list finds.

    ``remark`` says what could not be used of it. It is ``bad`` where there is nothing to look for, a pattern cannot
    be used, or the library could not answer; ``resolved`` is then ``None`` if nothing was searched at all, and
    ``error`` says why.
    """

    query: ListedQuery
    explained: str
    documents: int
    matches: int
    remark: str = ""
    bad: bool = False
    resolved: ResolvedQuery | None = None
    error: Error | None = None

    def lines(
        self, library: Library, context: int, under: Sequence[Path] = (), progress: Progress | None = None
    ) -> Iterator[KwicLine]:
        """Yield every use of what the query wants, as ``Library.kwic`` does."""
        if self.resolved is not None:
            yield from library.kwic(self.resolved, context, under, progress)


def read_queries(path: Path) -> list[ListedQuery]:
    """Read a list of queries from a file, in any encoding that texts are read in.

    A text has one query on each line; empty lines and those that begin with ``#`` are left out. In a CSV or TSV the
    queries stand in the column with the name ``query`` (сұрау, сұраныс, запрос) and their names, if any, in the
    column ``name`` (атауы, название); without such a heading they stand in the first column.

    Raises:
        PathUnknown: nothing is there.
        FileUnreadable: the system refuses, or the path is no ordinary file.
        FormatUnknown: the suffix is not one of ``SUFFIXES``.
        FileBinary: the bytes are no text.
        FileEmpty: there is no query in it.
    """
    try:
        with refusals(path):
            status_of_file(path)
            suffix = path.suffix.lower()
            if suffix not in SUFFIXES:
                raise FormatUnknown(path)
            text, _encoding = decode(path.read_bytes())
    except FileVanished:
        raise PathUnknown(path) from None
    lines = text.split("\n")
    found = list(_plain(lines) if suffix in (".txt", ".text") else _columns(lines, suffix))
    if not found:
        raise FileEmpty(path)
    return found


def run(
    library: Library,
    queries: Sequence[ListedQuery],
    progress: Progress,
    say: Say = str,
    under: Sequence[Path] = (),
) -> Iterator[Answer]:
    """Yield the answer to each query in turn; one that cannot be used stops none of the others.

    ``say`` translates sentences and parts of sentences: those of ``explain``, and those of errors.

    Raises:
        Cancelled: the work stopped early.
    """
    silent = _Silent(progress)
    for done, query in enumerate(queries):
        progress.report(done, len(queries))
        yield _answer(library, query, silent, say, under)
    progress.report(len(queries), len(queries))


def reworded(answer: Answer, say: Say) -> Answer:
    """Return an answer whose words ``say`` has translated."""
    if answer.error is not None:
        return replace(answer, remark=say(answer.error.sentence).format(**answer.error.fields))
    if answer.resolved is not None:
        return replace(answer, explained=explain(answer.resolved, say), remark=_remark(answer.resolved, say))
    return answer


def answers_table(title: str, answers: Iterable[Answer], say: Say = str) -> Table:
    """Return a table with a row for each answer; ``say`` translates the titles of the columns."""
    columns = (
        *_query_columns(say),
        Column("explained", say("Looked for")),
        Column("documents", say("Documents"), Kind.NUMBER),
        Column("matches", say("Matches"), Kind.NUMBER),
        Column("remark", say("Remark")),
    )
    rows = ((*_query_cells(one.query), one.explained, one.documents, one.matches, one.remark) for one in answers)
    return Table(title, columns, rows)


def lines_table(
    title: str,
    library: Library,
    answers: Iterable[Answer],
    context: int,
    progress: Progress | None = None,
    say: Say = str,
    under: Sequence[Path] = (),
) -> Table:
    """Return a table with a row for every use of what every query wants, ``context`` code points on either side.

    The rows are made when they are asked for; ``Cancelled`` and ``LibraryError`` may come with them.
    """
    rows = (
        (*_query_cells(one.query), *line_cells(line))
        for one in answers
        for line in one.lines(library, context, under, progress)
    )
    return Table(title, (*_query_columns(say), *line_columns(say)), rows)


def line_columns(say: Say = str) -> tuple[Column, ...]:
    """Return the columns of a concordance as a table: its places are code points of the document's text."""
    return (
        Column("left", say("Left"), Kind.LEFT),
        Column("keyword", say("Keyword"), Kind.KEYWORD),
        Column("right", say("Right"), Kind.RIGHT),
        Column("title", say("Title")),
        Column("date", say("Date")),
        Column("speaker", say("Speaker")),
        Column("source", say("Source")),
        Column("path", say("File")),
        Column("start", say("Start"), Kind.NUMBER),
        Column("end", say("End"), Kind.NUMBER),
    )


def line_cells(line: KwicLine) -> Row:
    """Return a line of a concordance as the cells of ``line_columns``."""
    return (
        line.left,
        line.keyword,
        line.right,
        line.title,
        line.date,
        line.speaker,
        line.source,
        str(line.path),
        line.span.start,
        line.span.end,
    )


class _Silent(Progress):
    """Pass the wish to stop into the steps of one query, and none of their reports out."""

    def __init__(self, batch: Progress) -> None:
        super().__init__()
        self._batch = batch

    def check(self) -> None:
        self._batch.check()


def _answer(library: Library, query: ListedQuery, progress: Progress, say: Say, under: Sequence[Path]) -> Answer:
    try:
        resolved = library.resolve(library.parse(query.text), Budget(progress=progress))
        documents = library.search(resolved, Sort.DATE, 0, 0, under).documents
        matches = library.count(resolved, progress, under).matches
    except Cancelled:
        raise
    except Error as error:
        return reworded(Answer(query, "", 0, 0, bad=True, error=error), say)
    bad = resolved.root is None or bool(resolved.faulty)
    return reworded(Answer(query, "", documents, matches, bad=bad, resolved=resolved), say)


def _remark(query: ResolvedQuery, say: Say) -> str:
    nothing = [] if query.root else [say("nothing to look for")]
    return "; ".join([*nothing, *faults(query, say)])


def _query_columns(say: Say) -> tuple[Column, ...]:
    return (Column("line", say("Line"), Kind.NUMBER), Column("name", say("Name")), Column("query", say("Query")))


def _query_cells(query: ListedQuery) -> Row:
    return query.line, query.name, query.text


def _plain(lines: Sequence[str]) -> Iterator[ListedQuery]:
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if text and not text.startswith("#"):
            yield ListedQuery(number, text)


def _columns(lines: Sequence[str], suffix: str) -> Iterator[ListedQuery]:
    first = next((line for line in lines if line.strip()), "")
    if first.lower().startswith("sep="):  # what Excel writes before a table
        lines = ["" if line is first else line for line in lines]
        first = next((line for line in lines if line.strip()), "")
    unquoted = re.sub('"[^"]*"', "", first)
    delimiter = "\t" if suffix == ".tsv" else max(_DELIMITERS, key=unquoted.count)
    rows = ((number, row) for number, row in _rows(lines, delimiter) if any(row))
    query_column, name_column = 0, -1
    for place, (number, row) in enumerate(rows):
        if place == 0:
            heading = [cell.casefold() for cell in row]
            query_column = next((at for at, cell in enumerate(heading) if cell in _QUERY_NAMES), -1)
            if query_column >= 0:
                name_column = next((at for at, cell in enumerate(heading) if cell in _NAME_NAMES), -1)
                continue
            query_column = 0
        text = row[query_column] if query_column < len(row) else ""
        yield ListedQuery(number, text, row[name_column] if 0 <= name_column < len(row) else "")


def _rows(lines: Sequence[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the cells of each row with the number of its first line.

    A line that is no CSV, such as one with a quotation mark whose other half is missing, is cut at the delimiters
    and otherwise taken as it stands, so that it cannot swallow the lines after it.
    """
    place = 0
    while place < len(lines):
        row, taken = _row(lines[place : place + _MOST_LINES], delimiter)
        yield place + 1, [" ".join(cell.split()) for cell in row]
        place += taken


def _row(lines: Sequence[str], delimiter: str) -> tuple[list[str], int]:
    """Return the cells of the first row, and how many lines it takes."""
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=delimiter, strict=True)
    try:
        return next(reader, []), max(reader.line_num, 1)
    except csv.Error:
        return lines[0].split(delimiter), 1
