"""Find the user's notes by words in any form: минерал finds a note that says минералдарды."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, takewhile

from reader.corpus.query import Mode, Word, WordForms
from reader.language.entries import IRREGULAR, Entries, Language, beginnings, named
from reader.language.fold import fold
from reader.language.patterns import from_wildcard, matching
from reader.language.scripts import query_sounds
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.scripts.letters import KAZAKH
from reader.language.tokens import forms
from reader.store.annotations import Annotations, Wanted

_SURE = 2
_NOTE = "note:"
_EVERY = Language.KAZAKH | Language.RUSSIAN | Language.ENGLISH


class NoteSearch:
    """Look for words in the notes of a library; safe to share between threads."""

    def __init__(self, annotations: Annotations, entries: Entries) -> None:
        self._annotations = annotations
        self._entries = entries

    def find(self, words: Sequence[Word]) -> set[int]:
        """Return the numbers of the marks whose note has some words, next to each other where they are several."""
        there = self._annotations.word_forms()
        meant = [self._meant(word, there) for word in words]
        if not all(meant):
            return set()
        found = set.intersection(*(self._annotations.having(some) for some in meant))
        if len(words) == 1:
            return found
        notes = self._annotations.all(Wanted(ids=frozenset(found)))
        return {one.id for one in notes if _in_a_row(forms(one.body), meant)}

    def text(self, text: str) -> set[int]:
        """Return the numbers of the marks whose note has all words of a text, in any form; the last may go on."""
        words = [Word(form, Mode.FORMS) for form in forms(text)]
        found = [self.find([word]) for word in words[:-1]]
        if words:
            last = words[-1].form
            found.append(self.find([words[-1]]) | self.find([Word(last, Mode.RELATED)]))
        return set.intersection(*found) if found else set()

    def anywhere(self, text: str, known: Callable[[Word], WordForms]) -> set[int] | None:
        """Return the numbers of the marks that have all words of a text, in any form, in quote, note or tags.

        The last word may go on; a word behind ``note:`` is looked for in notes alone. ``known`` tells the forms that
        the library has of a word. ``None`` where there is no word to look for.
        """
        found: set[int] | None = None
        asked = [(part[len(_NOTE) :], True) if part.startswith(_NOTE) else (part, False) for part in text.split()]
        words = [(form, noted) for part, noted in asked for form in forms(part)]
        readable: list[tuple[int, str]] | None = None
        for place, (form, noted) in enumerate(words):
            last = place == len(words) - 1
            here = self.text(form) if last else self.find([Word(form, Mode.FORMS)])
            if not noted:
                if readable is None:
                    readable = [(number, fold(words)) for number, words in self._annotations.words()]
                here |= _having(readable, known(Word(form, Mode.FORMS)), goes_on=last)
            found = here if found is None else found & here
            if not found:
                break
        return found

    def _meant(self, word: Word, there: Sequence[str]) -> frozenset[str]:
        """Return those of some forms that a word means."""
        form = word.form
        if word.mode is Mode.EXACT:
            return frozenset((form,)).intersection(there)
        if word.mode is Mode.RELATED:
            return frozenset(one for one in there if one.startswith(form))
        if word.mode in (Mode.WILDCARD, Mode.REGEX):
            return frozenset(matching(from_wildcard(form) if word.mode is Mode.WILDCARD else form, there) or ())
        found = self._forms_of(form, there)
        if not found and not KAZAKH.search(form):
            spelled = self._spelled(form, there) or self._sounding(form, there)
            found = frozenset(other for one in spelled for other in self._forms_of(one, there))
        return found

    def _spelled(self, form: str, there: Sequence[str]) -> list[str]:
        """Return the words, or dictionary words, of notes that are typed so on a Russian keyboard: баға for бага."""
        typed = keyboard_fold(form)
        near = [one for one in there if keyboard_fold(one).startswith(typed[:_SURE])]
        words = {one: {one, *filter(None, map(named, self._entries.of(one, _EVERY)))} for one in near}
        return [one for one, meant in words.items() if any(keyboard_fold(word) == typed for word in meant)]

    def _sounding(self, form: str, there: Sequence[str]) -> list[str]:
        asked = set(query_sounds(form))
        begins = tuple(sound[:_SURE] for sound in asked if sound)
        near = [one for one in there if begins and any(sound.startswith(begins) for sound in query_sounds(one))]
        words = {one: {one, *filter(None, map(named, self._entries.of(one, _EVERY)))} for one in near}
        return [one for one, meant in words.items() if any(asked.intersection(query_sounds(word)) for word in meant)]

    def _forms_of(self, form: str, there: Sequence[str]) -> frozenset[str]:
        asked = self._entries.asked(form)
        begins = tuple(beginnings(asked))
        near = [one for one in there if one.startswith(begins) or "-" in one or one in IRREGULAR]
        return frozenset(
            one for one in near if one == form or not asked.keys().isdisjoint(self._entries.of(one, _EVERY))
        ).union({form}.intersection(there))


def _having(readable: Sequence[tuple[int, str]], known: WordForms, *, goes_on: bool) -> set[int]:
    """Return the numbers of folded texts that have any form of a word; it may also be the beginning of one."""
    wanted = {known.word.form, *(use.form for use in known.uses)}
    begins = tuple(filter(None, (known.begin, known.word.form if goes_on else "")))
    parts = tuple(_stems(wanted))
    return {
        number
        for number, words in readable
        if any(part in words for part in parts)
        and any(one in wanted or (begins and one.startswith(begins)) for one in forms(words))
    }


def _stems(wanted: Iterable[str]) -> Iterator[str]:
    """Yield beginnings of which every word has one: a text without any of them need not be read."""
    for _, near in groupby(sorted(wanted), key=lambda form: form[:_SURE]):
        first, *others = near
        last = others[-1] if others else first
        yield first[: sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False)))]


def _in_a_row(note: Sequence[str], meant: Sequence[frozenset[str]]) -> bool:
    return any(
        all(note[start + place] in some for place, some in enumerate(meant))
        for start in range(len(note) - len(meant) + 1)
    )
