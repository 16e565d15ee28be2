"""What the index is told of a text: the one analyzer that queries share through ``language.tokens``."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.language.tokens import forms

ANALYZER_VERSION = 3
"""Raised with every change of what a text is filed under; an index of another version is rebuilt."""

BARRIER = "¶"
"""Stands between paragraphs in the index, so that no phrase reaches over a paragraph's end."""

SHORT_PREFIX = 2
"""Letters up to which a prefix has a field of its own, for search as the first letters are typed."""

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class AnalyzedText:
    """A text as the index takes it: each field is words joined by spaces.

    ``forms`` holds every word in order, cut into chunks that bound memory; ``prefixes`` the distinct one- and
    two-letter beginnings. ``distinct`` is every form once, for the vocabulary.
    """

    forms: tuple[str, ...]
    prefixes: str
    distinct: tuple[str, ...]


def analyze(text: str, start: int) -> AnalyzedText:
    """Return what the index is told of a text from the code point ``start`` on."""
    chunks: list[str] = []
    distinct: set[str] = set()
    for lines in _chunks(text, start):
        words: list[str] = []
        for line in lines:
            if found := forms(line):
                distinct.update(found)
                words += found
                words.append(BARRIER)
        chunks.append(" ".join(words))
    longest = {form[:SHORT_PREFIX] for form in distinct}
    prefixes = {begin[:length] for begin in longest for length in range(1, SHORT_PREFIX + 1)}
    return AnalyzedText(tuple(chunks), " ".join(sorted(prefixes)), tuple(distinct))


def _chunks(text: str, start: int) -> Iterator[list[str]]:
    while start < len(text):
        end = text.find("\n", min(start + _CHUNK, len(text)))
        end = len(text) if end < 0 else end
        yield text[start:end].split("\n")
        start = end + 1
