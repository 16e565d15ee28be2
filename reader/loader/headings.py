"""Which column of a table holds what: by its heading in three languages, or else by what stands in it."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reader.corpus.columns import PARTS, Columns
from reader.loader.dates import day_of

_NAMES: dict[str, str] = {
    "text": "text|full text|fulltext|article text|article body|body|content|article|main text|maintext|plain text|"
    "transcript|message|мәтін|мәтіні|толық мәтін|мақала мәтіні|жаңалық мәтіні|мақала|мазмұны|мазмұн|хабарлама|текст|"
    "полный текст|текст статьи|текст новости|текст публикации|тело|статья|содержание|содержимое|сообщение|новость",
    "title": "title|headline|heading|subject|article title|тақырып|тақырыбы|мақала тақырыбы|атауы|атау|заголовок|"
    "заглавие|название|наименование|тема",
    "date": "date|published|published at|publish date|publication date|pub date|pubdate|date published|datetime|"
    "posted|created at|timestamp|time|күні|күн|жарияланған күні|жариялану күні|шыққан күні|мерзімі|уақыты|дата|"
    "дата публикации|дата выхода|опубликовано|число|время",
    "source": "source|outlet|publisher|newspaper|publication|media|agency|site|domain|дереккөз|дереккөзі|дерек көзі|"
    "ақпарат көзі|басылым|газет|агенттік|сайты|источник|издание|сми|газета|агентство|сайт",
    "author": "author|authors|byline|writer|journalist|creator|speaker|interviewee|автор|авторы|авторлар|тілші|"
    "журналист|сөйлеуші|спикер|кейіпкер|авторы статьи|корреспондент|говорящий|собеседник",
    "id": "id|uid|uuid|guid|doc id|document id|article id|news id|идентификатор|идентификаторы|ид",
}
_RANKS = {part: {name: rank for rank, name in enumerate(names.split("|"))} for part, names in _NAMES.items()}
_NOT_WORDS = re.compile(r"\s*\([^)]*\)|[\W_]+")
_DATE = re.compile(r"[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}")
_NUMBER = re.compile(r"[\d\s.,%+-]+")
_LONGEST_HEADING = 60
_SHORTEST_TEXT = 80
"""Letters that the cells of a column have in the middle, from which on it is taken for the texts."""

_LINES_ABOVE = 10
_ENOUGH = 0.8

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Head:
    """The headings of a table, which columns hold what, and how many rows stand above the first document."""

    headings: tuple[str, ...]
    columns: Columns
    rows: int


def read_head(rows: Rows, known: Columns, *, headed: bool = False) -> Head:
    """Find the headings in the first rows of a table, and the columns that are not ``known``.

    ``headed`` tells that the first row surely has the headings. The column of the texts stays empty where none
    looks like it; what is known and is not in this table is left out.
    """
    width = max(map(len, rows), default=0)
    above = 0 if headed else _row_of_headings(rows, known)
    if above is None and _looks_like_headings(rows, width):
        above = next(at for at, row in enumerate(rows) if any(row))
    body = rows if above is None else rows[above + 1 :]
    headings = _numbered(width) if above is None else _distinct(rows[above], width)
    columns = known.among(headings).filled(_by_name(headings, body))
    columns = columns.filled(_by_content(headings, body, columns))
    return Head(headings, columns, 0 if above is None else above + 1)


def _row_of_headings(rows: Rows, known: Columns) -> int | None:
    for at, row in enumerate(rows[:_LINES_ABOVE]):
        cells = [" ".join(cell.split()) for cell in row]
        if known.text in cells or any(_part_of(cell) for cell in cells if cell):
            return at
    return None


def _looks_like_headings(rows: Rows, width: int) -> bool:
    filled = [row for row in rows if any(row)]
    if len(filled) < 2 or width < 2:
        return False
    first = [cell.strip() for cell in filled[0]]
    if len(first) < width or len(set(first)) < width or not all(first):
        return False
    return all(len(cell) <= _LONGEST_HEADING and not _NUMBER.fullmatch(cell) and not _is_day(cell) for cell in first)


def _numbered(width: int) -> tuple[str, ...]:
    return tuple(str(number) for number in range(1, width + 1))


def _distinct(row: Sequence[str], width: int) -> tuple[str, ...]:
    """Return the headings, each another: an empty one is the number of its column, and one that comes again has it."""
    found: list[str] = []
    for number in range(width):
        name = " ".join(row[number].split()) if number < len(row) else ""
        if not name or name in found:
            name = f"{name} {number + 1}".strip()
        found.append(name)
    return tuple(found)


def _bare(heading: str) -> str:
    return _NOT_WORDS.sub(" ", unicodedata.normalize("NFC", heading).casefold()).strip()


def _part_of(heading: str) -> str:
    bare = _bare(heading) if len(heading) <= _LONGEST_HEADING else ""
    return next((part for part in PARTS if bare in _RANKS[part]), "")


def _by_name(headings: Sequence[str], body: Rows) -> Columns:
    found: dict[str, Any] = {}
    for part in PARTS:
        named = [(_RANKS[part][_bare(one)], at) for at, one in enumerate(headings) if _bare(one) in _RANKS[part]]
        if part == "text" and len(named) > 1:
            named = [(-_length(body, at), at) for _, at in named]
        if named:
            found[part] = headings[min(named)[1]]
    return Columns(**found)


def _by_content(headings: Sequence[str], body: Rows, known: Columns) -> Columns:
    taken = set(known.named().values())
    free = [at for at, name in enumerate(headings) if name not in taken]
    lengths = {at: _length(body, at) for at in free}
    longest = max(free, key=lambda at: lengths[at], default=None)
    text = headings[longest] if longest is not None and lengths[longest] >= _SHORTEST_TEXT else ""
    day = next((headings[at] for at in free if _share(body, at, _is_day) >= _ENOUGH), "")
    return Columns(text=text, date=day)


def _length(body: Rows, at: int) -> int:
    """Return how many letters the cells of a column have in the middle."""
    lengths = sorted(len(row[at]) for row in body if at < len(row) and row[at])
    return lengths[len(lengths) // 2] if lengths else 0


def _share(body: Rows, at: int, is_one: Callable[[str], bool]) -> float:
    cells = [row[at] for row in body if at < len(row) and row[at]]
    return sum(map(is_one, cells)) / len(cells) if cells else 0.0


def _is_day(cell: str) -> bool:
    return _DATE.match(cell.strip()) is not None and len(cell) <= _LONGEST_HEADING and day_of(cell) is not None
