"""Words in context: from a text and its matches to snippets and KWIC lines."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.corpus.document import Layout
from reader.corpus.hit import KwicLine, LineOrder, Snippet
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.language.collation import sort_key
from reader.language.tokens import forms

SNIPPET_LEFT = 48
"""Code points that a snippet shows before its first match."""

SNIPPET_LENGTH = 200
"""Code points that a snippet shows at most."""

_NEAR = 8
_KEYS = 3
_OPENING = "«“„\"'([—–-"
_GAPS = str.maketrans(dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029", " "))
"""Everything that would end a line or jump in it."""


def snippet(text: str, start: int, matches: Sequence[Span]) -> Snippet:
    """Return a preview of a text: the line of words around its first match, or from ``start`` on without any."""
    begin, end = start, min(len(text), start + SNIPPET_LENGTH)
    if matches:
        begin = _word_start(text, max(start, matches[0].start - SNIPPET_LEFT), matches[0].start)
        end = min(len(text), max(begin + SNIPPET_LENGTH, matches[0].end))
    first = matches[0].start if matches else end
    while begin < first and not text[begin].isalnum() and text[begin] not in _OPENING:
        begin += 1
    before = text[max(0, begin - _NEAR) : begin].rstrip(" ")
    lead = "…" if before and not before.endswith("\n") and begin < end else ""
    shown = lead + _one_line(text[begin:end])
    shift = len(lead) - begin
    marks = tuple(Span(span.start + shift, span.end + shift) for span in matches if span.end <= end)
    return Snippet(shown, marks)


def kwic(
    record: DocumentRecord, text: str, layout: Layout, matches: Sequence[Span], context: int
) -> Iterator[KwicLine]:
    """Yield a line for each match with ``context`` code points of the body on either side."""
    end = len(text.rstrip())
    turns = iter(layout.turns)
    turn = next(turns, None)
    for span in matches:
        while turn is not None and turn.span.end <= span.start:
            turn = next(turns, None)
        inside = turn is not None and turn.span.start <= span.start
        left = _context(text[max(layout.body_start, span.start - context) : span.start])
        yield KwicLine(
            document_id=record.id,
            path=Path(record.place),
            title=record.title,
            date=record.date.isoformat(),
            source=record.source,
            speaker=(turn.speaker or "") if turn is not None and inside else "",
            left=left[max(0, len(left) - context) :],
            keyword=_one_line(span.of(text)),
            right=_context(text[span.end : min(span.end + context, end)])[:context],
            span=span,
        )


def line_key(line: KwicLine, order: LineOrder) -> tuple[str, ...]:
    """Return a key that sorts lines in an order, words by the Kazakh alphabet; equal keys keep the order of places."""
    match order:
        case LineOrder.DATE:
            return ()  # lines come newest first
        case LineOrder.DOCUMENT:
            return (sort_key(line.title),)
        case LineOrder.SPEAKER:
            return (sort_key(line.speaker),)
        case LineOrder.SOURCE:
            return (sort_key(line.source),)
        case LineOrder.KEYWORD:
            return (sort_key(line.keyword),)
    side, place = order.value[:-1], int(order.value[-1])
    words = forms(line.left)[::-1] if side == "left" else forms(line.right)
    return tuple(map(sort_key, words[place - 1 : _KEYS]))


def _word_start(text: str, earliest: int, latest: int) -> int:
    """Return the first place from ``earliest`` on at which a word starts, so that no word is shown cut."""
    if earliest == 0 or text[earliest - 1].isspace():
        return earliest
    gap = next((place for place in range(earliest, latest) if text[place].isspace()), None)
    return earliest if gap is None else gap + 1


def _context(text: str) -> str:
    """Return what stands beside a keyword, with the ends of paragraphs marked: the speaker may change there."""
    return _one_line(text.replace("\n", " ¶ "))


def _one_line(text: str) -> str:
    return text.translate(_GAPS)
