"""Somebody or something that a document names, and every place where it does."""

from dataclasses import dataclass

from reader.corpus.span import Span


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A name in its usual form, and where it stands in any form; spans are in order and do not overlap."""

    name: str
    spans: tuple[Span, ...]
