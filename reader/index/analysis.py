"""What the index is told of a text: the one analyzer that queries share through ``language.tokens``."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from operator import itemgetter

from reader.corpus.document import Layout, TurnKind
from reader.corpus.query import Role
from reader.corpus.sent import Sent
from reader.language.tokens import forms, forms_of_lines
from reader.records import dataclass

ANALYZER_VERSION = 4
"""Raised with every change of what a text is filed under; an index of another version is rebuilt."""

BARRIER = "¶"
"""Stands between paragraphs in the index, so that no phrase reaches over a paragraph's end."""

SHORT_PREFIX = 2
"""Letters up to which a prefix has a field of its own, for search as the first letters are typed."""

ROLES = {TurnKind.QUESTION: Role.QUESTION, TurnKind.ANSWER: Role.ANSWER}
"""The turns that a search can be limited to."""

_CHUNK = 1 << 20
_LONGEST_PREFIX, _SHORTEST_PREFIX = itemgetter(slice(SHORT_PREFIX)), itemgetter(slice(1))


@dataclass(frozen=True, slots=True)
class AnalyzedText(Sent):
    """A text as the index takes it: each field is words joined by spaces.

    ``forms`` holds every word in order, cut into chunks that bound memory, ``questions`` and ``answers`` those of such
    turns again; ``prefixes`` the distinct one- and two-letter beginnings. ``distinct`` is every form once that the
    vocabulary is still to be told of; ``words`` counts all words. ``several`` tells that what a speaker says is not
    just all the answers.
    """

    forms: tuple[str, ...]
    prefixes: str
    distinct: Set[str]
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


def analyze(text: str, layout: Layout, source: str = "", gathered: set[str] | None = None) -> AnalyzedText:
    """Return what the index is told of a text with its layout and the name of its source.

    Forms that are ``gathered`` with those of other texts are left out of ``distinct``.
    """
    chunks: list[str] = []
    lines: list[str] = []
    distinct: dict[str, None] = {}
    count = 0
    for chunk in _chunks(text, layout.body_start):
        by_line, words, number = forms_of_lines(chunk)
        if layout.turns:
            lines += by_line
        count += number
        distinct = distinct | words if distinct else words
        chunks.append(f" {BARRIER} ".join(filter(None, by_line)))
    longest = dict.fromkeys(map(_LONGEST_PREFIX, distinct))
    prefixes = longest | dict.fromkeys(map(_SHORTEST_PREFIX, longest))
    spoken = _words_of_turns(text, layout, lines)
    if gathered is not None:
        gathered.update(distinct)
    speakers = _speakers(layout)
    analyzed = AnalyzedText(
        forms=tuple(chunks),
        prefixes=" ".join(prefixes),
        distinct=frozenset(() if gathered is not None else distinct),
        words=count,
        questions=spoken[Role.QUESTION],
        answers=spoken[Role.ANSWER],
        title=" ".join(forms(layout.title.of(text))) if layout.title else "",
        source=" ".join(forms(source)),
        speakers=speakers,
        roles=frozenset(ROLES[turn.kind] for turn in layout.turns if turn.kind in ROLES),
        several=_several(layout, speakers),
    )
    return analyzed if layout.heading is None else renamed(analyzed, layout, source)


def renamed(analyzed: AnalyzedText, layout: Layout, source: str) -> AnalyzedText:
    """Return what the index is told of a text after its title, source or speakers were corrected."""
    heading = [] if layout.heading is None else forms(layout.heading)
    speakers = _speakers(layout)
    return replace(
        analyzed,
        distinct=analyzed.distinct | set(heading),
        title=analyzed.title if layout.heading is None else " ".join(heading),
        source=" ".join(forms(source)),
        speakers=speakers,
        several=_several(layout, speakers),
    )


def _speakers(layout: Layout) -> tuple[str, ...]:
    return tuple(dict.fromkeys(turn.speaker for turn in layout.turns if turn.speaker))


def _several(layout: Layout, speakers: Sequence[str]) -> bool:
    """Tell whether what a speaker says is not just all the answers."""
    return len(speakers) > 1 or any(
        (ROLES.get(turn.kind) is Role.ANSWER) is (turn.speaker is None) for turn in layout.turns
    )


def _words_of_turns(text: str, layout: Layout, lines: Sequence[str]) -> dict[Role, tuple[str, ...]]:
    """Return the words of questions and of answers, turn by turn; turns are whole lines."""
    found: dict[Role, list[str]] = {role: [] for role in ROLES.values()}
    line, place = 0, layout.body_start
    for turn in layout.turns:
        line += text.count("\n", place, turn.span.start)
        last = line + text.count("\n", turn.span.start, turn.span.end)
        if role := ROLES.get(turn.kind):
            found[role].append(" ".join([word for one in lines[line : last + 1] for word in (one, BARRIER) if word]))
        line, place = last, turn.span.end
    return {role: tuple(turns) for role, turns in found.items()}


def _chunks(text: str, start: int) -> Iterator[str]:
    """Yield the lines of a text, from a place on, in stretches that bound memory."""
    while start < len(text):
        end = text.find("\n", min(start + _CHUNK, len(text)))
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 1
