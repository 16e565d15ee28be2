"""The honest counter: every number of a search, each of which opens what it counts."""

from collections.abc import Sequence
from enum import StrEnum
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.theme import Theme
from reader.records import dataclass

translate = QCoreApplication.translate

_LONGEST_QUERY = 80
_NUMBER = "\x02"


class Opens(StrEnum):
    """What a number of the counter opens."""

    MATCHES = "matches"
    FOUND = "found"
    ALL = "all"
    UNREADABLE = "unreadable"
    UNDATED = "undated"
    VANISHED = "vanished"
    DUPLICATES = "duplicates"


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a list counts; ``matches`` is ``None`` before the first of them are counted, ``undated`` is of the list.
    ``duplicates`` are further places of the documents in all.

    ``waiting`` are the documents that the index does not hold yet: no search finds them.
    Not ``settled`` where more documents may be found, because words are still being worked out.
    """

    documents: int
    total: int
    matches: int | None
    unreadable: int = 0
    undated: int = 0
    settled: bool = True
    vanished: int = 0
    waiting: int = 0
    duplicates: int = 0


Piece = tuple[str, Opens | None]
"""Some words of the counter, and what they open."""


def counter_pieces(numbers: Numbers, *, searching: bool, complete: bool, counting: bool = True) -> list[Piece]:
    """Say how much the list shows, piece by piece; without ``counting``, the search has no words to count."""
    if searching:
        pieces = _found_pieces(numbers, complete, counting)
    else:
        pieces = [(translate("Counter", "%n document(s)", "", numbers.total), Opens.ALL if numbers.total else None)]
    for count, sentence, opens in (
        (numbers.unreadable, translate("Counter", "{count} unreadable"), Opens.UNREADABLE),
        (numbers.undated, translate("Counter", "{count} undated"), Opens.UNDATED),
        (numbers.vanished, translate("Counter", "%n file(s) gone", "", numbers.vanished), Opens.VANISHED),
    ):
        if count:
            pieces += [("; ", None), (sentence.format(count=QLocale().toString(count)), opens)]
    if numbers.duplicates:
        words = translate("Counter", "%n duplicate(s)", "", numbers.duplicates)
        pieces += [("; ", None), (words, Opens.DUPLICATES)]
    if numbers.waiting:
        pieces += [("; ", None), (translate("Counter", "%n not indexed yet", "", numbers.waiting), None)]
    return pieces


def reading_pieces(done: int, total: int) -> list[Piece]:
    """Say how many texts were read for a search that the index alone cannot answer."""
    locale = QLocale()
    sentence = translate("Counter", "reading texts: {done} of {total}")
    return [(sentence.format(done=locale.toString(done), total=locale.toString(total)), None)]


def _found_pieces(numbers: Numbers, complete: bool, counting: bool) -> list[Piece]:
    total = translate("Counter", "%n document(s)", "of how many", numbers.total)
    found = QLocale().toString(numbers.documents)
    places: list[tuple[str, str, Opens | None]] = [("{found}", found, Opens.FOUND), ("{total}", total, Opens.ALL)]
    if not numbers.settled:
        sentence = translate("Counter", "{found} of {total} so far, looking for more forms")
    elif not counting:
        sentence = translate("Counter", "{found} of {total}")
    elif numbers.matches is None:
        sentence = translate("Counter", "counting matches in {found} of {total}")
    else:
        matches = translate("Counter", "%n match(es)", "", numbers.matches)
        places.append(("{matches}", matches, Opens.MATCHES if numbers.matches else None))
        sentence = (
            translate("Counter", "{matches} in {found} of {total}")
            if complete
            else translate("Counter", "{matches} so far, in {found} of {total}")
        )
    return _filled(sentence, places)


def _filled(sentence: str, places: Sequence[tuple[str, str, Opens | None]]) -> list[Piece]:
    """Return a sentence cut where its numbers stand, in whatever order a language has them."""
    for name, _, _ in places:
        sentence = sentence.replace(name, f"{_NUMBER}{name}{_NUMBER}")
    values = {name: (text, opens) for name, text, opens in places}
    return [values.get(part, (part, None)) for part in sentence.split(_NUMBER) if part]


def counter_html(pieces: Sequence[Piece], theme: Theme) -> str:
    """Return the counter as rich text in which what opens something is a link."""
    style = f"color:{theme.text.name()};text-decoration:none"
    return "".join(
        f'<a href="{opens.value}" style="{style}">{escape(text)}</a>' if opens else escape(text)
        for text, opens in pieces
    )


def counter_text(pieces: Sequence[Piece]) -> str:
    """Return the counter as plain text."""
    return "".join(text for text, _ in pieces)


def elided(text: str, most: int) -> str:
    """Return a text on one line, cut to a number of letters."""
    line = " ".join(text[: 2 * most].split())
    return f"{line[: most - 1].rstrip()}…" if len(line) > most or len(text) > 2 * most else line


def empty_text(query: str) -> str:
    """Say that nothing was found and what to try."""
    if not query:
        return translate("Counter", "No documents here yet.")
    nothing = translate("Counter", "Nothing was found for “{query}”.").format(query=elided(query, _LONGEST_QUERY))
    advice = translate(
        "Counter",
        "Every word must be in the document, in any of its forms. Try another spelling, fewer words, or only "
        "the beginning of a word with a star: “минерал*”.",
    )
    return f"{nothing}\n\n{advice}"
