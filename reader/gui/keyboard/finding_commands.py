"""Which commands are meant by what was typed, however it was typed."""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QTranslator

from reader.errors import ResourceMissing
from reader.gui.commands import LANGUAGES, Command, commands
from reader.gui.resources import resource
from reader.language.fold import fold
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.scripts.layout import retyped

_WORD = re.compile(r"\w+")
_GUESSED = 100
"""How much worse a name is that was found only on another keyboard layout."""

_OTHER_LANGUAGE = 10
_MENU = 5
_LEAST_INSIDE = 3


@dataclass(frozen=True, slots=True)
class Findable:
    """A command with the words by which it is found: its name and its menu, in the language shown and the others."""

    id: str
    names: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    keys: tuple[str, ...]


def findables(shown: Sequence[Command], keys_of: Callable[[str], Sequence[str]]) -> list[Findable]:
    """Return commands as they are found; ``keys_of`` returns the shortcuts of one as they are written."""
    others = [{row.id: row for row in commands(_speaking(code))} for code in LANGUAGES]
    found = []
    for row in shown:
        rows = [row, *(other[row.id] for other in others)]
        names = dict.fromkeys((_words(one.text), _words(one.menu)) for one in rows)
        found.append(Findable(row.id, tuple(names), tuple(fold(keys) for keys in keys_of(row.id))))
    return found


def found_ids(typed: str, entries: Iterable[Findable], recent: Sequence[str] = ()) -> list[str]:
    """Return the ids of the commands that are meant, the likeliest first; recent ones before others as likely.

    Every word that was typed begins a word of the name or its menu, in any language; or the letters begin words
    one after the other: ``cws`` finds “Copy with source”. Kazakh letters may be typed as Russian ones, and on the
    wrong keyboard layout. A shortcut finds its command, too. With nothing typed, all are returned.
    """
    places = {name: place for place, name in enumerate(recent)}
    guesses = [(typed, 0), *((other, _GUESSED) for other in retyped(typed))]
    ranked = []
    for order, entry in enumerate(entries):
        ranks = [_rank(guess, entry) + far for guess, far in guesses if _rank(guess, entry) >= 0]
        if ranks:
            ranked.append((min(ranks), places.get(entry.id, len(places)), order, entry.id))
    return [name for *_, name in sorted(ranked)]


def _rank(typed: str, entry: Findable) -> int:
    """Return how near a command is to what was typed, 0 the nearest; -1 where it is not meant."""
    query = fold(typed.strip())
    if not query or query in entry.keys:
        return 0
    wanted = _words(typed)
    if not wanted:
        return -1
    ranks = []
    for place, (name, menu) in enumerate(entry.names):
        for words, worse in ((name, 0), (name + menu, _MENU)):
            if (rank := _rank_among(wanted, words)) >= 0:
                ranks.append(rank + worse + (_OTHER_LANGUAGE if place else 0))
    return min(ranks, default=-1)


def _rank_among(wanted: Sequence[str], words: Sequence[str]) -> int:
    if " ".join(words).startswith(" ".join(wanted)):
        return 0
    if all(any(word.startswith(one) for word in words) for one in wanted):
        return 1
    if _begin_words("".join(wanted), words):
        return 2
    return 3 if all(any(_is_in(one, word) for word in words) for one in wanted) else -1


def _is_in(part: str, word: str) -> bool:
    """Tell whether a word begins so, or has it inside if it is long enough to say something."""
    return word.startswith(part) or (len(part) >= _LEAST_INSIDE and part in word)


def _begin_words(letters: str, words: Sequence[str]) -> bool:
    """Tell whether letters are the first ones of words, one or more of each, in the order of the words."""
    if not letters:
        return True
    for place, word in enumerate(words):
        most = next((same for same in range(len(letters), 0, -1) if word.startswith(letters[:same])), 0)
        if any(_begin_words(letters[same:], words[place + 1 :]) for same in range(most, 0, -1)):
            return True
    return False


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(keyboard_fold(fold(text))))


def _speaking(code: str) -> Callable[[str, str], str]:
    """Return what translates into a language, whichever is shown."""
    translator = QTranslator()
    with suppress(ResourceMissing):  # English stands in the sources
        translator.load(str(resource(f"i18n/reader_{code}.qm")))
    return lambda context, text: translator.translate(context, text) or text
