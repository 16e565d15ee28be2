"""Find the user's notes by words in any form: минерал finds a note that says минералдарды."""

from collections.abc import Sequence

from reader.corpus.query import Mode, Word
from reader.language.entries import IRREGULAR, Entries, Language, beginnings, named
from reader.language.patterns import from_wildcard, matching
from reader.language.scripts import query_sounds
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.scripts.letters import KAZAKH
from reader.language.tokens import forms
from reader.store.annotations import Annotations, Wanted

_SURE = 2
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


def _in_a_row(note: Sequence[str], meant: Sequence[frozenset[str]]) -> bool:
    return any(
        all(note[start + place] in some for place, some in enumerate(meant))
        for start in range(len(note) - len(meant) + 1)
    )
