"""What a search box offers: words that were likely meant, and words that begin as the one being typed."""

import math
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, product
from typing import Protocol

from reader.forms import Forms
from reader.language.edits import alphabet, edits_apart, log_chance, one_edit
from reader.language.entries import Language
from reader.language.fold import fold
from reader.language.kazakh import dictionary_form
from reader.language.scripts import query_sounds
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.scripts.latin import skeleton
from reader.language.scripts.letters import CYRILLIC, KAZAKH
from reader.language.tokens import forms as forms_of
from reader.store.vocabulary import Vocabulary

_LONGEST = 40
"""Letters of the longest word that is looked at: the longest forms of press texts have some thirty."""

_SHORTEST_BEGIN = 2
_KAZAKH_LETTERS = "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_ENGLISH_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SHORT_BEGINS = tuple("".join(two) for some in (_KAZAKH_LETTERS, _ENGLISH_LETTERS) for two in product(some, repeat=2))

_WEIGHT_OF_DOCUMENTS = 0.75
"""Below one, for words are searched more evenly than they are written: nobody looks for 'and'."""

_OTHER_LANGUAGE = 2.0
"""What a word loses, as a logarithm, that no Kazakh text has, where a Kazakh letter was typed."""

_RARE = 3
_MUCH_RARER = 100
_SHORTEST_RARE = 5
"""A word that the library has was a slip if it has this many letters at least, stands in so few documents, and another
in so many times as many."""

_SHORTEST_TWICE = 8
_SURE_OF_TWICE = 3
_MOST_LOOKED_AT = 4_000
"""Letters from which a word may have two slips, neither of them in its first third; words compared with it at most."""

_MOST_FORMS = 100
"""Forms with a beginning that are looked at, the most frequent ones."""

_COUNTED_AT_ONCE = 400
"""Forms whose documents a completion counts before it answers; a hundred cost about a millisecond."""

_KAZAKH = "k:"
_NO_ENTRY = "-:"

_MOST_SPELLINGS = 32
_MOST_READINGS = 4


def _written_as(written: Callable[[str], str]) -> dict[str, str]:
    pieces: dict[str, str] = {}
    for letter in _KAZAKH_LETTERS:
        pieces[written(letter)] = pieces.get(written(letter), "") + letter
    pieces.pop("", None)
    return pieces


_TYPED = _written_as(keyboard_fold)
"""The letters that one key of a Russian keyboard stands for."""

_HEARD = _written_as(skeleton)
"""The letters that sound alike."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word that is offered, and in how many documents it stands.

    ``documents`` counts what has a dictionary word in any of its forms, or at least one of these, where there are too
    many to count at once; for an inflected form, and for a word that was meant, what has this very form.
    """

    form: str
    documents: int


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that may be offered: one inflected form, or a dictionary word with all of its forms, some of them seen."""

    form: str
    inflected: bool
    seen: tuple[str, ...] = field(compare=False)
    least: int = field(compare=False)


class Counts(Protocol):
    """Tell how frequent the forms of a library are."""

    def beginning(self, begin: str, limit: int) -> Sequence[tuple[str, int]]:
        """Return the forms that begin so and how many documents have each, the most frequent first."""

    def frequencies(self, forms: Sequence[str]) -> Mapping[str, int]:
        """Return how many documents have each of some forms."""

    def documents(self, forms: Sequence[str]) -> int:
        """Return how many documents have any of some forms."""


class Suggestions:
    """Find the words of a library that are near a typed one, or that it begins.

    Safe to share between threads.
    """

    def __init__(self, forms: Forms, vocabulary: Vocabulary, counts: Counts) -> None:
        self._forms = forms
        self._vocabulary = vocabulary
        self._counts = counts
        self.forget()

    def suggest(self, word: str, limit: int = 3) -> tuple[Suggestion, ...]:
        """Return the words that were likely meant by one that a search finds nowhere or hardly, the likeliest first."""
        typed = _folded(word)
        if not 1 < len(typed) <= _LONGEST or forms_of(typed) != [typed] or not alphabet(typed):
            return ()
        here = self._counts.frequencies([typed]).get(typed, 0)
        if here > _RARE or (here and len(typed) < _SHORTEST_RARE):
            return ()
        near = sorted(one_edit(typed))
        found = self._near(typed, near, here)
        if not found and not here:
            found = self._dictionary_words(typed, near) or self._twice_mistyped(typed)
        return tuple(found[: max(limit, 0)])

    def complete(self, begin: str, limit: int = 8) -> tuple[Suggestion, ...]:
        """Return the likeliest words that begin so: dictionary words, or inflected forms where these begin otherwise.

        Words that are spelled so on another keyboard or in another script come last; room is kept for them.
        """
        typed = _folded(begin)
        if limit < 1 or not _SHORTEST_BEGIN <= len(typed) <= _LONGEST or forms_of(typed + "а") != [typed + "а"]:
            return ()
        exact = self._beginning([typed], limit)
        folded = [one for one in self._beginning(self._spellings(typed), limit) if one not in exact]
        exact = exact[: limit - min(len(folded), limit // 2)]
        return (*self._counted(exact), *self._counted(folded[: limit - len(exact)]))

    def prepare(self, limit: int) -> int:
        """Do some of the work that would keep a later completion waiting; return how many steps it took.

        These are the words that a completion left uncounted, and the beginnings of two letters that nobody typed yet.
        """
        words = list(islice(self._uncounted.copy(), limit))
        forms = self._in_all_forms({word.form: word.seen for word in words})
        for word in words:
            self._documents[word] = self._counts.documents(forms[word.form])
            self._uncounted.pop(word, None)
        begins = list(islice((begin for begin in _SHORT_BEGINS if begin not in self._short), limit - len(words)))
        for begin in begins:
            self._forms_beginning(begin)
        return len(words) + len(begins)

    def forget(self) -> None:
        """Drop what was looked up, because the library has changed or more of its forms are filed."""
        self._short: dict[str, Sequence[tuple[str, int]]] = {}
        self._documents: dict[_Word, int] = {}
        self._uncounted: dict[_Word, None] = {}

    def _near(self, typed: str, near: Sequence[str], here: int) -> list[Suggestion]:
        languages = self._vocabulary.languages(near)
        frequencies = self._counts.frequencies(list(languages))
        least = max(here * _MUCH_RARER, 1)
        found = {form: number for form, number in frequencies.items() if number >= least}
        if here and found:
            asked = self._forms.entries.asked(typed).keys()  # a form of the same word is no other word
            found = {form: n for form, n in found.items() if asked.isdisjoint(self._forms.entries.asked(form))}
        kazakh = KAZAKH.search(typed) is not None

        def likelihood(form: str) -> float:
            foreign = kazakh and not languages[form] & Language.KAZAKH
            prior = _WEIGHT_OF_DOCUMENTS * math.log(found[form])
            return log_chance(typed, form) + prior - foreign * _OTHER_LANGUAGE

        ranked = sorted(found, key=lambda form: (-likelihood(form), form))
        return [Suggestion(form, found[form]) for form in ranked]

    def _dictionary_words(self, typed: str, near: Sequence[str]) -> list[Suggestion]:
        """Return dictionary words an edit away of which the library has other forms only."""
        if not CYRILLIC.search(typed):
            return []
        sounds = sorted({skeleton(word) for word in near})
        known = set(near).intersection(self._vocabulary.sounding(sounds))
        forms = self._in_all_forms(dict.fromkeys(known, ()))
        found = [Suggestion(word, number) for word, own in forms.items() if (number := self._counts.documents(own))]
        return sorted(found, key=lambda one: (-log_chance(typed, one.form) - math.log(one.documents), one.form))

    def _twice_mistyped(self, typed: str) -> list[Suggestion]:
        """Return words two edits away, the most frequent first; the first third of the word is taken to be right."""
        if len(typed) < _SHORTEST_TWICE:
            return []
        size, letters = len(typed), set(typed)
        begin = typed[: max(_SURE_OF_TWICE, size // 3)]
        about = self._vocabulary.beginning_of_length(begin, size - 2, size + 2, _MOST_LOOKED_AT)
        similar = [form for form in about if len(letters.symmetric_difference(form)) <= 2 * 2]
        forms = [form for form in similar if edits_apart(typed, form, 2) == 2]
        frequencies = self._counts.frequencies(forms)
        found = [Suggestion(form, number) for form, number in frequencies.items() if number]
        return sorted(found, key=lambda one: (-one.documents, one.form))

    def _beginning(self, begins: Sequence[str], limit: int) -> list[_Word]:
        """Return the likeliest words that begin in one of some ways, those with the most frequent forms first."""
        forms = [pair for begin in begins for pair in self._forms_beginning(begin)]
        forms = sorted(forms, key=lambda pair: (-pair[1], pair[0]))[:_MOST_FORMS]
        languages = self._vocabulary.languages([form for form, _ in forms])
        numbers: dict[str, int] = dict(forms)
        seen: dict[str, list[str]] = {}
        for form in numbers:
            entry = self._entry(form, languages.get(form, 0))
            seen.setdefault(entry if entry[2:].startswith(tuple(begins)) else _NO_ENTRY + form, []).append(form)
            if len(seen) >= limit:
                break
        written = self._counts.frequencies([entry[2:] for entry in seen if entry.startswith(_KAZAKH)])
        found: dict[str, _Word] = {}
        for entry, own in seen.items():
            word = entry[2:] if entry.startswith(_KAZAKH) and written.get(entry[2:]) else own[0]
            found.setdefault(word, _Word(word, entry.startswith(_NO_ENTRY), tuple(own), numbers[own[0]]))
        return list(found.values())

    def _counted(self, words: Sequence[_Word]) -> list[Suggestion]:
        """Return words with the documents that have them, those in most documents first."""
        known = self._documents
        unknown = [word for word in words if word not in known]
        forms = self._in_all_forms({word.form: word.seen for word in unknown if not word.inflected})
        left = _COUNTED_AT_ONCE
        for word in unknown:
            own = forms.get(word.form, word.seen)
            left -= len(own)
            if left >= 0:
                known[word] = self._counts.documents(own)
            else:
                self._uncounted[word] = None
        found = [Suggestion(word.form, known.get(word, word.least)) for word in words]
        return sorted((one for one in found if one.documents), key=lambda one: (-one.documents, one.form))

    def _forms_beginning(self, begin: str) -> Sequence[tuple[str, int]]:
        known = self._short.get(begin)
        if known is None:
            known = self._counts.beginning(begin, _MOST_FORMS)
            if len(begin) <= _SHORTEST_BEGIN:
                self._short[begin] = known
        return known

    def _entry(self, form: str, languages: int) -> str:
        """Return the likeliest dictionary word of a form, or its stem where no Kazakh text has it, after a mark."""
        readings = self._forms.entries.readings(form) if languages & Language.KAZAKH else ()
        if readings:
            return _KAZAKH + dictionary_form(readings[0].entry, readings[0].part_of_speech)
        return next(iter(self._forms.entries.of(form, Language(languages))), _NO_ENTRY + form)

    def _in_all_forms(self, words: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
        """Return the forms of some words: themselves, those seen already, and those filed under their entries."""
        asked = {word: self._forms.entries.asked(word) for word in words}
        filed: dict[str, list[str]] = {}
        for entry, form in self._vocabulary.under(list({entry for some in asked.values() for entry in some})):
            filed.setdefault(entry, []).append(form)
        return {
            word: sorted({word, *seen, *(form for entry in asked[word] for form in filed.get(entry, ()))})
            for word, seen in words.items()
        }

    def _spellings(self, begin: str) -> list[str]:
        """Return the beginnings that the library has and that are written so elsewhere: каз for қаз, qaz for қаз."""
        if KAZAKH.search(begin):
            return []
        cyrillic = CYRILLIC.search(begin)
        found: dict[str, None] = {}
        for target in (keyboard_fold(begin),) if cyrillic else query_sounds(begin)[:_MOST_READINGS]:
            pieces = dict.fromkeys(target, "") | (_TYPED if cyrillic else _HEARD)
            written = {"": target}
            while written and any(written.values()):
                longer = {
                    head + letter: rest[len(piece) :]
                    for head, rest in written.items()
                    for piece, letters in pieces.items()
                    if rest.startswith(piece)
                    for letter in letters or piece
                }
                longer |= {head: rest for head, rest in written.items() if not rest}
                written = {head: longer[head] for head in self._vocabulary.begun(list(longer))[:_MOST_SPELLINGS]}
            found |= dict.fromkeys(written)
        found.pop(begin, None)
        return list(found)


def _folded(word: str) -> str:
    return fold(unicodedata.normalize("NFC", word.strip()))
