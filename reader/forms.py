"""From a word that was typed to the forms that a library has of it."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, reduce
from itertools import chain
from operator import or_

from reader.corpus.query import FormUse, How, Mode, Query, ResolvedQuery, Term, Word, WordForms, Zone, with_terms
from reader.language.english import stem
from reader.language.entries import (
    ENGLISH,
    IRREGULAR,
    NOUN,
    Entries,
    Language,
    NewForms,
    beginnings,
    named,
    parts,
    shipped_entries,
    sounds_of,
)
from reader.language.exonyms import Exonym, exonyms_of
from reader.language.fold import fold
from reader.language.patterns import matching, sure_begin
from reader.language.russian import declined, nominatives
from reader.language.scripts import all_sounds, query_sounds
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.scripts.layout import retyped
from reader.language.scripts.letters import CYRILLIC, KAZAKH
from reader.language.scripts.lookalikes import repaired
from reader.progress import Budget
from reader.store.vocabulary import Vocabulary

_RANK = {how: rank for rank, how in enumerate(How)}
_FILED_AT_ONCE = 500
_NAMED_ZONES = (Zone.SOURCE, Zone.SPEAKER)
_SHORTEST_BEGIN = 2
_SHORTEST_NAME = 4
_SHORTEST_DECLINED = 5
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
        gathered: dict[int, set[str]] = {}
        for one in new:
            gathered.setdefault(one.languages, set()).update(one.forms)
        listed = [(form, languages) for languages, forms in gathered.items() for form in IRREGULAR & forms]
        entries = self._entries_of(listed)
        told = {languages: sorted(forms) for languages, forms in gathered.items()}
        every = list(dict.fromkeys(sorted(chain.from_iterable(told.values()))))  # runs that are sorted are soon merged
        self._vocabulary.add(told, [*all_sounds(every), *sounds_of(entries)], entries, listed, parts(every))

    def resolve(self, query: Query, budget: Budget | None = None) -> ResolvedQuery:
        """Return a query with the forms that each of its words stands for, as far as a budget allows."""
        budget = budget or Budget()
        if query.root is None:
            return ResolvedQuery(query, None)
        faulty: dict[str, None] = {}

        def resolve(term: Term, wanted: bool) -> Term:
            related, without = (query.related, query.without) if wanted else (False, frozenset[str]())
            forms = tuple(self.word(word, related=related, without=without, budget=budget) for word in term.words)
            faulty.update((one.word.form, None) for one in forms if one.faulty)
            if term.zone in _NAMED_ZONES:
                forms = tuple(map(self._named, forms))
            alike = tuple(tuple(resolve(name, wanted) for name in names) for names in term.scope.speakers)
            return replace(term, forms=forms, scope=replace(term.scope, speakers=alike))

        root = with_terms(query.root, resolve)
        return ResolvedQuery(query, root, complete=not budget.short, faulty=tuple(faulty))

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
        if word.mode in (Mode.WILDCARD, Mode.REGEX):
            return self._pattern(word, without)
        short = word.mode is Mode.RELATED and len(word.form) <= _SHORTEST_BEGIN  # its beginning has all of its forms
        uses, sure = ({}, True) if short else self._own(word.form, budget)
        also: tuple[str, ...] = ()
        if not sure and word.mode is Mode.FORMS:
            also, folded = self._folded(word.form, budget)
            uses = folded or uses
        if uses or word.mode is Mode.FORMS:
            abroad, others = self._abroad(word.form, also, uses, budget)
            also, uses = (*also, *(one for one in abroad if one not in also)), others | uses
        if not uses and word.mode is Mode.FORMS and not self._vocabulary.begins(word.form):
            also, uses = self._mistyped(word.form, budget)
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

    def _named(self, found: WordForms) -> WordForms:
        """Return the forms of a word of a name, which need not stand in a text as the name is given."""
        if found.word.mode is not Mode.FORMS:
            return found
        names = [found.word.form, *found.also, *filter(None, map(named, self.entries.asked(found.word.form)))]
        there = {use.form for use in found.uses}
        more = tuple(FormUse(name, How.FOLD) for name in dict.fromkeys(names) if name not in there)
        return replace(found, uses=(*found.uses, *more))

    def _pattern(self, word: Word, without: frozenset[str]) -> WordForms:
        """Return the forms that a wildcard or a regular expression matches whole."""
        if word.mode is Mode.WILDCARD:
            found: list[str] | None = self._vocabulary.like(word.form)
        else:
            found = matching(word.form, self._vocabulary.each(sure_begin(word.form)))
        uses = tuple(FormUse(form, How.EXACT) for form in found or () if form not in without)
        return WordForms(word, uses, faulty=found is None)

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

    def _abroad(
        self, word: str, also: Sequence[str], uses: Mapping[str, How], budget: Budget
    ) -> tuple[tuple[str, ...], dict[str, How]]:
        """Return the spellings of a name in texts of other languages and by other traditions, and their forms."""
        nouns = {entry[2:] for name in (word, *also) for entry in self.entries.asked(name) if entry[:2] == NOUN}
        names: dict[str, Iterable[str]] = {}
        if uses or not self._vocabulary.begins(word):
            names |= self._sounded_alike(sorted({word, *also, *nouns}), word, uses, budget)
        for row in exonyms_of(word, [*also, *nouns]):
            names |= self._named_by(row, budget)
        told: list[str] = []
        found: dict[str, How] = {}
        for name, forms in names.items():
            if new := [form for form in forms if form not in uses and form not in found]:
                told.append(name)
                found |= dict.fromkeys(new, How.FOLD)
        return tuple(told), found

    def _sounded_alike(
        self, names: Sequence[str], word: str, uses: Mapping[str, How], budget: Budget
    ) -> dict[str, Iterable[str]]:
        """Return the words of other languages, each with its forms, that sound like names or like their Russian cases.

        Of words that are one language's, those that sound alike are different words: болу, бөлу. A Russian word is one
        case of a name, so the words are looked for as well that sound like what it may be a case of.
        """
        spoken = [
            sound for name in names if len(name) >= _SHORTEST_NAME for sound in query_sounds(name)[:_MOST_READINGS]
        ]
        here = self._at_home(uses) if len(word) >= _SHORTEST_DECLINED else self._used_in(uses)
        alike = self._spelled(spoken, uses, budget)
        for sound in spoken:
            if len(sound) >= _SHORTEST_DECLINED and (cases := self._sounding(declined(sound))):
                alike.setdefault(cases[0], cases)
        found = {one: forms for one, forms in alike.items() if not self._at_home(set(forms) - uses.keys()) & here}
        if CYRILLIC.search(word) and not KAZAKH.search(word) and not here & Language.KAZAKH:
            meant = [one for sound in query_sounds(word) for one in nominatives(sound)]
            alike = self._spelled([one for one in meant if len(one) >= _SHORTEST_DECLINED], (), budget)
            near = here | Language.RUSSIAN
            found |= {one: forms for one, forms in alike.items() if not self._at_home(set(forms) - uses.keys()) & near}
        return found

    def _spelled(self, sounds: Sequence[str], known: Container[str], budget: Budget) -> dict[str, Iterable[str]]:
        """Return the words that sound so, each with its forms, except those that are known."""
        self._file_sounding(sounds, budget)
        alike = {one: None for sound in sounds for one in self._vocabulary.same_sound(sound) if one not in known}
        return {one: self._own(one, budget)[0] for one in alike}

    def _named_by(self, row: Exonym, budget: Budget) -> dict[str, list[str]]:
        """Return the forms of each name in a row of the table of exonyms."""
        by_entry = {NOUN + name: name for name in row.kazakh} | {ENGLISH + stem(name): name for name in row.english}
        self._file_near(by_entry, budget)
        found: dict[str, list[str]] = {name: [] for name in row.kazakh}
        found |= {name: self._sounding(sounds) for name, sounds in row.russian}
        found |= {name: [] for name in row.english}
        for entry, form in self._vocabulary.under(list(by_entry)):
            found[by_entry[entry]].append(form)
        return {name: forms for name, forms in found.items() if forms}

    def _sounding(self, sounds: Iterable[str]) -> list[str]:
        """Return the forms of Russian texts that sound so."""
        alike = [form for sound in sounds for form in self._vocabulary.same_sound(sound) if not KAZAKH.search(form)]
        languages = self._vocabulary.languages(alike)
        return [form for form in dict.fromkeys(alike) if languages.get(form, 0) & Language.RUSSIAN]

    def _used_in(self, forms: Iterable[str]) -> int:
        """Return the bits of all languages in which some of the forms are used."""
        return reduce(or_, self._vocabulary.languages(list(forms)).values(), 0)

    def _at_home(self, forms: Iterable[str]) -> int:
        """Return the bits of the language, or languages, in which most of some forms of one word are used."""
        seen = Counter(self._vocabulary.languages(list(forms)).values())
        times = {one.value: sum(count for bits, count in seen.items() if bits & one.value) for one in Language}
        most = max(times.values())
        return sum(language for language, count in times.items() if count == most > 0)

    def _common_begin(self, word: str) -> str:
        """Return the beginning that a word shares with all words related to it: its shortest entry, or itself."""
        asked = self.entries.asked(word)
        kazakh = [entry[2:] for entry in asked if named(entry)]
        begins = [entry for entry in kazakh or [entry[2:] for entry in asked] if word.startswith(entry)]
        return min(begins, key=len, default=word)

    def _file_near(self, asked: Iterable[str], budget: Budget) -> None:
        for begin in sorted(beginnings(asked)):
            while budget.allow(len(forms := self._vocabulary.unfiled(begin, budget.most(_FILED_AT_ONCE)))) and forms:
                self._file(forms)

    def _file_sounding(self, asked: Iterable[str], budget: Budget) -> None:
        for begin in sorted({sound[: max(_SHORTEST_BEGIN, len(sound) - _CHANGED_END)] for sound in asked}):
            most = budget.most(_FILED_AT_ONCE)
            while budget.allow(len(forms := self._vocabulary.unfiled_sounding(begin, most))) and forms:
                self._file(forms)
                most = budget.most(_FILED_AT_ONCE)

    def _file(self, forms: Sequence[tuple[str, int]]) -> int:
        """Work out the entries of forms and keep them; return how many forms there were."""
        if forms:
            entries = self._entries_of(forms)
            self._vocabulary.file(forms, entries, sounds_of(entries), parts(form for form, _ in forms))
        return len(forms)

    def _entries_of(self, forms: Iterable[tuple[str, int]]) -> list[tuple[str, str]]:
        return [(entry, form) for form, languages in forms for entry in self.entries.of(form, Language(languages))]
