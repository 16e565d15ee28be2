"""What the index is told of a text: the one analyzer that queries share through ``language.tokens``."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.corpus.document import Layout, TurnKind
from reader.corpus.query import Role
from reader.language.tokens import forms

ANALYZER_VERSION = 4
"""Raised with every change of what a text is filed under; an index of another version is rebuilt."""

BARRIER = "¶"
"""Stands between paragraphs in the index, so that no phrase reaches over a paragraph's end."""

SHORT_PREFIX = 2
"""Letters up to which a prefix has a field of its own, for search as the first letters are typed."""

ROLES = {TurnKind.QUESTION: Role.QUESTION, TurnKind.ANSWER: Role.ANSWER}
"""The turns that a search can be limited to."""

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class AnalyzedText:
    """A text as the index takes it: each field is words joined by spaces.

    ``forms`` holds every word in order, cut into chunks that bound memory, ``questions`` and ``answers`` those of such
    turns again; ``prefixes`` the distinct one- and two-letter beginnings. ``distinct`` is every form once, for the
    vocabulary; ``words`` counts all words. ``several`` tells that what a speaker says is not just all the answers.
    """

    forms: tuple[str, ...]
    prefixes: str
    distinct: tuple[str, ...]
    words: int = 0
    questions: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    title: str = ""
    source: str = ""
    speakers: tuple[str, ...] = ()
    roles: frozenset[Role] = frozenset()
    several: bool = False

    @property
    def speaker_words(self) -> str:
        """Return the words of all speakers' names."""
        return f" {BARRIER} ".join(" ".join(forms(name)) for name in self.speakers)


def analyze(text: str, layout: Layout, source: str = "") -> AnalyzedText:
    """Return what the index is told of a text with its layout and the name of its source."""
    chunks: list[str] = []
    distinct: set[str] = set()
    count = 0
    for lines in _chunks(text, layout.body_start):
        words: list[str] = []
        for line in lines:
            if found := forms(line):
                distinct.update(found)
                words += found
                words.append(BARRIER)
                count += len(found)
        chunks.append(" ".join(words))
    longest = {form[:SHORT_PREFIX] for form in distinct}
    prefixes = {begin[:length] for begin in longest for length in range(1, SHORT_PREFIX + 1)}
    analyzed = AnalyzedText(
        forms=tuple(chunks),
        prefixes=" ".join(sorted(prefixes)),
        distinct=tuple(distinct),
        words=count,
        questions=_words_of(text, layout, Role.QUESTION),
        answers=_words_of(text, layout, Role.ANSWER),
        title=" ".join(forms(layout.title.of(text))) if layout.title else "",
        roles=frozenset(ROLES[turn.kind] for turn in layout.turns if turn.kind in ROLES),
    )
    return renamed(analyzed, layout, source)


def renamed(analyzed: AnalyzedText, layout: Layout, source: str) -> AnalyzedText:
    """Return what the index is told of a text after its title, source or speakers were corrected."""
    heading = [] if layout.heading is None else forms(layout.heading)
    speakers = tuple(dict.fromkeys(turn.speaker for turn in layout.turns if turn.speaker))
    return replace(
        analyzed,
        distinct=tuple({*analyzed.distinct, *heading}),
        title=analyzed.title if layout.heading is None else " ".join(heading),
        source=" ".join(forms(source)),
        speakers=speakers,
        several=any((ROLES.get(turn.kind) is Role.ANSWER) is (turn.speaker is None) for turn in layout.turns)
        or len(speakers) > 1,
    )


def _words_of(text: str, layout: Layout, role: Role) -> tuple[str, ...]:
    return tuple(
        " ".join(_with_barriers(text[turn.span.start : turn.span.end].split("\n")))
        for turn in layout.turns
        if ROLES.get(turn.kind) is role
    )


def _with_barriers(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield from forms(line)
        yield BARRIER


def _chunks(text: str, start: int) -> Iterator[list[str]]:
    while start < len(text):
        end = text.find("\n", min(start + _CHUNK, len(text)))
        end = len(text) if end < 0 else end
        yield text[start:end].split("\n")
        start = end + 1
