"""Cut a long document into parts that a page can show at once."""

from bisect import bisect_right

from reader.corpus.document import Document, Paragraph
from reader.corpus.span import Span

MOST_LETTERS = 60_000
MOST_PARAGRAPHS = 1_500


def cut_into_parts(
    document: Document, most_letters: int = MOST_LETTERS, most_paragraphs: int = MOST_PARAGRAPHS
) -> tuple[Span, ...]:
    """Return spans that cover the whole text without a gap, cut between paragraphs where possible.

    A paragraph longer than ``most_letters`` is cut behind a space. Costs nothing per paragraph.
    """
    end = max(1, len(document.text))
    parts = []
    start = 0
    while start < end:
        cut = _next_cut(document, start, most_letters, most_paragraphs)
        parts.append(Span(start, cut))
        start = cut
    return tuple(parts)


def part_of(parts: tuple[Span, ...], position: int) -> int:
    """Return the number, from 0, of the part that holds a position; the nearest one for any other."""
    return max(0, bisect_right(parts, position, key=_start_of_part) - 1)


def _next_cut(document: Document, start: int, most_letters: int, most_paragraphs: int) -> int:
    paragraphs = document.paragraphs
    text_end = max(1, len(document.text))
    limit = min(start + most_letters, text_end)
    first = bisect_right(paragraphs, start, key=_end_of_paragraph)
    beyond = first + most_paragraphs
    if beyond < len(paragraphs) and paragraphs[beyond].span.start <= limit:
        return paragraphs[beyond].span.start
    if limit == text_end:
        return limit
    last = bisect_right(paragraphs, limit, key=_start_of_paragraph) - 1
    if last > first:
        return paragraphs[last].span.start
    return document.text.rfind(" ", start + 1, limit) + 1 or limit


def _start_of_part(part: Span) -> int:
    return part.start


def _start_of_paragraph(paragraph: Paragraph) -> int:
    return paragraph.span.start


def _end_of_paragraph(paragraph: Paragraph) -> int:
    return paragraph.span.end
