"""From a word that was typed to the forms that a library has of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from reader.corpus.query import FormUse, How, Mode, Query, ResolvedQuery, ResolvedTerm, Term, Word, WordForms
from reader.language.entries import NOUN, Entries, Language, NewForms, beginnings, named, shipped_entries, sounds_of
from reader.language.fold import fold
from reader.language.scripts import query_sounds
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.scripts.layout import retyped
from reader.language.scripts.letters import KAZAKH
from reader.language.scripts.lookalikes import repaired
from reader.progress import Budget
from reader.store.vocabulary import Vocabulary

_RANK = {how: rank for rank, how in enumerate(How)}
_FILED_AT_ONCE = 500
_SHORTEST_BEGIN = 2
_SHORTEST_NAME = 4
_MOST_READINGS = 8
_CHANGED_END = 2


class Forms:
    """Find the forms of words in a vocabulary.

    A form's entries are worked out when a search first comes near it, and kept. Safe to share between threads.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    @cached_property
    def entries(self) -> Entries:
        """Return the entries of forms by the shipped weights, read when they are first asked for."""
        return shipped_entries()

    def add(self, new: Iterable[NewForms]) -> None:
        """Add forms that were gathered from texts."""
        gathered = list(new)
        entries = [pair for one in gathered for pair in one.entries]
        self._vocabulary.add(
            sorted(pair for one in gathered for pair in one.forms),
            sorted(pair for one in gathered for pair in one.sounds) + sounds_of(entries),
            entries,
            [pair for one in gathered for pair in one.filed],
        )

    def resolve(self, query: Query, budget: Budget | None = None) -> ResolvedQuery:
        """Return a query with the forms that each of its words stands for, as far as a budget allows."""
        budget = budget or Budget()
        plain = replace(query, without=frozenset(), related=False)  # what is unwanted stays as it was typed
        wanted, unwanted = self._terms(query, query.wanted, budget), self._terms(plain, query.unwanted, budget)
        return ResolvedQuery(query, wanted, unwanted, complete=not budget.short)

    def file_more(self, limit: int) -> int:
        """Work out the entries of some forms that no search has come near yet; return how many there were."""
        return self._file(self._vocabulary.unfiled("", limit))

    def word(
        self,
        word: Word,
        *,
        related: bool = False,
        without: frozenset[str] = frozenset(),
        budget: Budget | None = None,
    ) -> WordForms:
        """Return the forms that a word stands for."""
        budget = budget or Budget()
        if word.mode is Mode.EXACT:
            return WordForms(word, (FormUse(word.form, How.EXACT),))
        short = word.mode is Mode.RELATED and len(word.form) <= _SHORTEST_BEGIN  # its beginning has all of its forms
        uses, sure = ({}, True) if short else self._own(word.form, budget)
        also: tuple[str, ...] = ()
        if not sure and word.mode is Mode.FORMS:
            also, folded = self._folded(word.form, budget)
            uses = folded or uses
            if not uses and not self._vocabulary.begins(word.form):
                also, uses = self._mistyped(word.form, budget)
        if uses and not also:
            also, abroad = self._abroad(word.form, uses, budget)
            uses = abroad | uses
        begin = ""
        if word.mode is Mode.RELATED or related:
            begin = self._common_begin(word.form)
        elif not uses:
            begin = word.form
        if begin and without:  # a beginning cannot leave forms out, so the words that begin so are named one by one
            uses |= {form: How.RELATED for form in self._vocabulary.beginning(begin) if form not in uses}
            begin = ""
        kept = [FormUse(form, how) for form, how in uses.items() if form not in without]
        kept.sort(key=lambda use: (_RANK[use.how], use.form))
        return WordForms(word, tuple(kept), begin, also)

    def _terms(self, query: Query, terms: Iterable[Term], budget: Budget) -> tuple[ResolvedTerm, ...]:
        return tuple(
            ResolvedTerm(
                tuple(
                    self.word(word, related=query.related, without=query.without, budget=budget) for word in term.words
                )
            )
            for term in terms
        )

    def _own(self, word: str, budget: Budget) -> tuple[dict[str, How], bool]:
        """Return the forms of a word that is spelled as the library spells it, and whether that is sure.

        It is sure where the library has the word itself, forms of an entry that the word names, or of a Russian or
        English stem: these are seen in texts of their own language only. Otherwise the word
        may be an inflected form that is not there, or another word typed on another keyboard: енбек for еңбек.
        """
        asked = self.entries.asked(word)
        self._file_near(asked, budget)
        uses: dict[str, How] = {}
        found = self._vocabulary.under(list(asked))
        for entry, form in found:
            if form not in uses or _RANK[asked[entry]] < _RANK[uses[form]]:
                uses[form] = asked[entry]
        if self._vocabulary.languages([word]):
            uses[word] = How.EXACT
        names = {named(entry) for entry, _ in found}
        return uses, word in uses or word in names or None in names

    def _folded(self, word: str, budget: Budget) -> tuple[tuple[str, ...], dict[str, How]]:
        """Return the spellings that a word may stand for on another keyboard or in another script, and their forms."""
        mended = repaired(word)
        if mended and (uses := self._own(mended, budget)[0]):
            return (mended,), dict.fromkeys(uses, How.FOLD)
        clean = mended or word
        asked = query_sounds(clean)
        self._file_sounding(asked, budget)
        alike = {sound: self._vocabulary.same_sound(sound) for sound in asked}
        if KAZAKH.search(clean):  # typed on a keyboard that has these letters, so no other Kazakh word is meant
            alike = {sound: [one for one in words if not KAZAKH.search(one)] for sound, words in alike.items()}
        typed = keyboard_fold(clean)
        on_keyboard = [one for words in alike.values() for one in words if keyboard_fold(one) == typed]
        for words in (on_keyboard, *alike.values()):
            found: dict[str, How] = {}
            for one in words:
                found |= dict.fromkeys(self._own(one, budget)[0], How.FOLD)
            if found:
                return tuple(dict.fromkeys(words)), found
        return (), {}

    def _mistyped(self, word: str, budget: Budget) -> tuple[tuple[str, ...], dict[str, How]]:
        """Return the word that was meant where the keyboard was set to another layout, and its forms."""
        for guess in map(fold, retyped(word)):
            uses, sure = self._own(guess, budget)
            if sure:
                return (guess,), dict.fromkeys(uses, How.FOLD)
            also, folded = self._folded(guess, budget)
            if folded:
                return also, folded
        return (), {}

    def _abroad(self, word: str, uses: Mapping[str, How], budget: Budget) -> tuple[tuple[str, ...], dict[str, How]]:
        """Return the spellings of a name in texts of other languages, which write it as it sounds, and their forms."""
        names = {word, *(name for entry in self.entries.asked(word) if entry[:2] == NOUN and (name := entry[2:]))}
        asked = [
            sound for name in names if len(name) >= _SHORTEST_NAME for sound in query_sounds(name)[:_MOST_READINGS]
        ]
        self._file_sounding(asked, budget)
        alike = {form: None for sound in asked for form in self._vocabulary.same_sound(sound) if form not in uses}
        languages = self._vocabulary.languages([*uses, *alike])
        here = 0
        for form in uses:
            here |= languages.get(form, 0)
        spelled = tuple(form for form in alike if languages.get(form) and not languages[form] & here)
        found: dict[str, How] = {}
        for form in spelled:
            found |= dict.fromkeys(self._own(form, budget)[0], How.FOLD)
        return spelled, found

    def _common_begin(self, word: str) -> str:
        """Return the beginning that a word shares with all words related to it: its shortest entry, or itself."""
        asked = self.entries.asked(word)
        kazakh = [entry[2:] for entry in asked if named(entry)]
        begins = [entry for entry in kazakh or [entry[2:] for entry in asked] if word.startswith(entry)]
        return min(begins, key=len, default=word)

    def _file_near(self, asked: Iterable[str], budget: Budget) -> None:
        for begin in sorted(beginnings(asked)):
            while budget.allow(len(forms := self._vocabulary.unfiled(begin, _FILED_AT_ONCE))) and forms:
                self._file(forms)

    def _file_sounding(self, asked: Iterable[str], budget: Budget) -> None:
        for begin in sorted({sound[: max(_SHORTEST_BEGIN, len(sound) - _CHANGED_END)] for sound in asked}):
            while budget.allow(len(forms := self._vocabulary.unfiled_sounding(begin, _FILED_AT_ONCE))) and forms:
                self._file(forms)

    def _file(self, forms: Sequence[tuple[str, int]]) -> int:
        """Work out the entries of forms and keep them; return how many forms there were."""
        if forms:
            entries = [
                (entry, form) for form, languages in forms for entry in self.entries.of(form, Language(languages))
            ]
            self._vocabulary.file(forms, entries, sounds_of(entries))
        return len(forms)
