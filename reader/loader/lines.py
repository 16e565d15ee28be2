"""Printed lines put together to paragraphs: page numbers left out, divided words joined.

Lengths are in points, from the lower left corner of a page.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.structure.names import LOWER

_NUMBER = re.compile(
    r"[\W_]*(?:бет|стр|с|p|page)?[\W_]*[0-9]{1,4}(?:[\W_]+(?:из|of|/)?[\W_]*[0-9]{1,4})?[\W_]*(?:бет)?[\W_]*$", re.I
)
_DIGITS = re.compile(r"[\W\d_]+")
_DASH = re.compile(r"[–—−―‒]\s?|-\s")
_ENDED = re.compile(r"[.?!…:;][»”\"’)\]]*$")
_DIVIDED = re.compile(r"(\w+)(?:[-\u00ad\u2010]\n|\ufffe\n?)(\w+)")
_EDGE_LINES = 2
_NEAR_PT = 3.0
_SIZE_RATIO = 1.2
_GAP_RATIO = 1.3
_INDENT_EM = 0.8
_MUCH_ROOM = 0.35
_COLUMN_PT = 40
_REACH = 90
"""The share of a column's lines, in percent, of which the longest shows its width: headings may be wider."""

_HEADLINE_LONGEST = 300
_HEADLINE_LINES = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page; ``size`` is the height of its letters."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    size: float


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[str]:
    """Return the paragraphs of some pages in the order in which their lines come."""
    lines = _body(pages)
    if not lines:
        return []
    leading = _leading(lines)
    margins = _margins(lines)
    whole = "\n".join(line.text for line in lines)
    paragraphs: list[list[str]] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before is None or _begins(before, line, margins, leading):
            paragraphs.append([])
        paragraphs[-1].append(line.text)
    words = Counter(re.findall(r"\w+(?:-\w+)*", whole.casefold()))
    return [_joined(one, words) for one in paragraphs]


def headline_of(pages: Sequence[Sequence[Line]]) -> str:
    """Return the first lines, if they are in larger letters than the text below and not too many."""
    lines = _body(pages)
    if len(lines) < 3:
        return ""
    usual = median(line.size for line in lines)
    large: list[Line] = []
    for line in lines:
        if line.size < _SIZE_RATIO * usual or (large and not _alike(large[-1], line)):
            break
        large.append(line)
    headline = _joined([line.text for line in large], Counter())
    return headline if len(large) <= _HEADLINE_LINES and len(headline) <= _HEADLINE_LONGEST else ""


def _body(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """Return the lines without page numbers and without what stands above or below on most pages."""
    edges = [_edges(page) for page in pages]
    repeated: Counter[tuple[str, int]] = Counter()
    for lines in edges:
        for key in {key for line in lines for key in _keys(line)}:
            repeated[key] += 1
    least = max(2, (len([page for page in pages if page]) + 1) // 2)
    kept = []
    for page, lines in zip(pages, edges, strict=True):
        apart = {line for line in lines if any(repeated[key] >= least for key in _keys(line))}
        outer = {line for line in (lines[:1] + lines[-1:]) if _NUMBER.fullmatch(line.text)}
        outermost = {line for line in page if line not in apart and line not in outer}
        kept += [line for line in page if line in outermost]
    return kept


def _edges(page: Sequence[Line]) -> list[Line]:
    """Return the highest and the lowest lines of a page, from above."""
    ordered = sorted(page, key=lambda line: -line.bottom)
    return ordered if len(ordered) <= 2 * _EDGE_LINES else ordered[:_EDGE_LINES] + ordered[-_EDGE_LINES:]


def _keys(line: Line) -> list[tuple[str, int]]:
    """Return what is equal for the same running head on two pages: its letters, and about its height."""
    letters = _DIGITS.sub("", line.text.casefold())
    place = int(line.bottom // _NEAR_PT)
    return [(letters, place), (letters, place + 1)] if len(letters) > 2 else []


def _leading(lines: Sequence[Line]) -> float:
    """Return the usual distance between two lines of one paragraph, in heights of letters."""
    steps = [
        (before.bottom - line.bottom) / line.size
        for before, line in pairwise(lines)
        if _alike(before, line) and before.page == line.page and 0 < before.bottom - line.bottom < 2.5 * line.size
    ]
    if not steps:
        return 1.2
    steps.sort()
    return steps[len(steps) // 3]  # paragraphs stand farther apart than lines, if anything


Place = tuple[int, int, int]


def _margins(lines: Sequence[Line]) -> dict[Place, tuple[float, float]]:
    """Return from where to where the lines of a column reach, by page, size, and about where the column begins."""
    columns: defaultdict[Place, list[Line]] = defaultdict(list)
    for line in lines:
        page, size, place = _place(line)
        for near in (place - 1, place, place + 1):
            columns[page, size, near].append(line)
    return {
        place: (min(line.left for line in some), sorted(line.right for line in some)[_REACH * (len(some) - 1) // 100])
        for place, some in columns.items()
    }


def _place(line: Line) -> Place:
    return line.page, round(line.size), round(line.left / _COLUMN_PT)


def _alike(one: Line, other: Line) -> bool:
    return max(one.size, other.size) < _SIZE_RATIO * min(one.size, other.size)


def _begins(before: Line, line: Line, margins: dict[Place, tuple[float, float]], leading: float) -> bool:
    """Tell whether a line begins a paragraph, or goes on with the one above."""
    if not _alike(before, line):
        return True
    ended = _ENDED.search(before.text) is not None
    if ended and _DASH.match(line.text):
        return True
    step = before.bottom - line.bottom
    jumps = before.page != line.page or step < -0.5 * line.size
    if not jumps and step > _GAP_RATIO * leading * line.size:
        return True
    left, right = margins[_place(before)]
    room = right - before.right
    letter = min((line.right - line.left) / max(len(line.text), 1), 0.7 * line.size)
    first_word = letter * (len(line.text.split(None, 1)[0]) + 1)
    if room > 1.2 * first_word + 0.5 * line.size and (ended or room > _MUCH_ROOM * (right - left)):
        return True
    indented = line.left > margins[_place(line)][0] + _INDENT_EM * line.size
    return ended and indented and not line.left > before.left + 10 * line.size and abs(step) > 0.5 * line.size


def _joined(lines: Sequence[str], words: Counter[str]) -> str:
    """Join the lines of one paragraph; a word divided at the end of a line is put together again.

    A hyphen stays where it belongs to the word: before a capital or a digit, or where the document writes the
    same word with its hyphen in the middle of a line.
    """

    def whole(found: re.Match[str]) -> str:
        hyphened, joined = f"{found[1]}-{found[2]}", found[1] + found[2]
        if not re.match(rf"[{LOWER}]", found[2]) or words[hyphened.casefold()] > words[joined.casefold()]:
            return hyphened
        return joined

    return _DIVIDED.sub(whole, "\n".join(lines)).replace("\ufffe", "-").replace("\n", " ")
