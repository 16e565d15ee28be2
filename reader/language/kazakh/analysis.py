"""Read Kazakh forms: their entries with weights, and the keys that forms are filed and asked for under."""

from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from reader.language.kazakh.categories import VOICES, Category, Chain, PartOfSpeech
from reader.language.kazakh.derivation import dictionary_form, verb_behind, verbs_named, voice_parents
from reader.language.kazakh.generate import voiced_stems
from reader.language.kazakh.hyphens import PARTICLES, split_tail, tail_chains
from reader.language.kazakh.irregular import headword
from reader.language.kazakh.segmentation import Cut, inflected_entry_cost, may_be_listed, segmentations
from reader.language.kazakh.weights import Entry, Weights, posterior

FILED = 0.01
"""The least weight of a reading that a form is filed under."""

_LONGEST_READ = 100  # no word of any language is longer; tokens are cut there
_NEGLIGIBLE = 0.0005
_FILED_AS_BARE_VERB = 0.9
_FILED_PARTS = 5
_SHORTEST_PART = 2
_PART_SHARE = 0.5
_ASKED_INFLECTED = 0.10
_ASKED_AS_ENTRY = 0.05
_CACHED_FORMS = 1 << 8
_CACHED_CHAINS = 1 << 13
_CACHED_PARTS = 1 << 12
"""Words of compounds, which come back in others: жыл in 2025-жыл, көлік in авто-көлік."""


_NAMED = (Category.GERUND,)
_NAMED_AGENT = (Category.GERUND, Category.AGENT)


class How(StrEnum):
    """How a form belongs to a key: as a form of the entry, or of a verb that is a voice of the entry."""

    ENTRY = "entry"
    VOICE = "voice"


_NOUN, _VERB = PartOfSpeech
_ENTRY, _VOICE = How


class Reading(NamedTuple):
    """One way to read a form; ``weight`` is its probability among the form's readings."""

    entry: str
    part_of_speech: PartOfSpeech
    chain: Chain
    weight: float


class Key(NamedTuple):
    """An entry that a form is filed under, or asked for; ``weight`` is its share among the form's readings."""

    entry: str
    part_of_speech: PartOfSpeech
    how: How
    weight: float


_Filed = tuple[str, PartOfSpeech, How]
_Shares = defaultdict[_Filed, float]


class Analyzer:
    """Reads folded forms by the grammar and the weights it is given; safe to share between threads."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._weighed = lru_cache(_CACHED_FORMS)(self._weigh)
        self._log_chain = lru_cache(_CACHED_CHAINS)(weights.log_chain)
        self._part_keys = lru_cache(_CACHED_PARTS)(self.filing_keys)
        self._part_readings = lru_cache(_CACHED_PARTS)(self._read)
        self.readings("сөз")  # builds the suffix automaton, which no first word should wait for

    def readings(self, form: str) -> tuple[Reading, ...]:
        """Return every reading of a folded form, the likeliest first; their weights sum to 1."""
        found = [Reading(*cut, share) for cut, share in self._weighed(form)]
        return tuple(sorted(found, key=lambda reading: (-reading.weight, reading)))

    def filing_keys(self, form: str) -> tuple[Key, ...]:
        """Return the keys that a folded form is found under: its entries, and what their voices derive from.

        A compound is filed under its parts as well. A form that cannot be analysed is its own key.
        """
        filed: _Shares = defaultdict(float)
        for cut, share in self._weigh(form):
            if share >= _NEGLIGIBLE:
                if cut[1] is _NOUN:
                    self._file_noun(filed, cut[0], share)
                else:
                    self._file_verb(filed, form, cut, share)
        if may_be_listed(form) and (listed := headword(form)) is not None:
            filed[listed, _NOUN, _ENTRY] += 1.0
        if "-" in form:
            self._file_words(filed, form)
        return _keys(filed, FILED) or _own_key(form)

    def query_keys(self, word: str) -> tuple[Key, ...]:
        """Return the keys that a typed word, folded, asks for.

        A word that can be a dictionary form (a bare noun, a verb with -у, a noun in -ушы) asks for that entry
        alone; any other asks for the entries of its readings of at least 0.10.
        """
        if (listed := headword(word)) is not None:
            return _own_key(listed)
        asked: dict[_Filed, float] = {}
        entries: list[tuple[Entry, float]] = []
        mass = 0.0
        for cut, share in self._weighed(word):
            entry, is_dictionary_form = _entry_named(word, cut, share)
            mass += share if is_dictionary_form else 0.0
            if entry:
                entries.append((entry, share))
        least = FILED
        if mass < _ASKED_AS_ENTRY:
            entries = [((entry, part), share) for (entry, part, _), share in self._weighed(word)]
            least = _ASKED_INFLECTED
        for (entry_text, part), share in entries:
            key = (entry_text, part, How.ENTRY)
            asked[key] = asked.get(key, 0.0) + share
        always = [(word, PartOfSpeech.NOUN, How.ENTRY)]
        if least == FILED:
            always += [(verb, PartOfSpeech.VERB, How.ENTRY) for verb in self._verbs_asked(word)]
        kept = {key: weight for key, weight in asked.items() if weight >= least}
        return _keys({key: asked.get(key, 0.0) for key in always} | kept)

    def _verbs_asked(self, word: str) -> tuple[str, ...]:
        """Return the verbs that a word in -у is the dictionary form of: the regular one, or any if it is unknown."""
        verbs = verbs_named(word)
        known = verbs and self._weights.count(verbs[0], PartOfSpeech.VERB) > 0
        return verbs[:1] if known else verbs

    def _weigh(self, form: str) -> tuple[tuple[Cut, float], ...]:
        if len(form) > _LONGEST_READ:
            return (((form, PartOfSpeech.NOUN, ()), 1.0),)
        if "-" in form:
            return self._weigh_hyphenated(form)
        return self._read(form)

    def _weigh_hyphenated(self, form: str) -> tuple[tuple[Cut, float], ...]:
        if parts := split_tail(form):
            head, tail = parts
            if tail in PARTICLES:
                return self._weigh(head)
            return self._shared_out({(head, PartOfSpeech.NOUN, chain): 0.0 for chain in tail_chains(head, tail)})
        first, _, last = form.rpartition("-")
        return tuple(
            ((f"{first}-{entry}", part, chain), share) for (entry, part, chain), share in self._part_readings(last)
        )

    def _read(self, form: str) -> tuple[tuple[Cut, float], ...]:
        return self._shared_out(segmentations(form))

    def _shared_out(self, cuts: dict[Cut, float]) -> tuple[tuple[Cut, float], ...]:
        log_entry, log_chain = self._weights.log_entry, self._log_chain
        scores = [
            log_entry(entry, part) - inflected_entry_cost(entry, part) + log_chain(part, chain) - cost
            for (entry, part, chain), cost in cuts.items()
        ]
        return tuple(zip(cuts, posterior(scores), strict=True))

    def _file_noun(self, filed: _Shares, noun: str, share: float) -> None:
        filed[noun, _NOUN, _ENTRY] += share
        if share >= FILED and (verb := verb_behind(noun, self._weights)) is not None:
            filed[verb, _VERB, _ENTRY] += share
            self._file_parents(filed, verb, share)

    def _file_verb(self, filed: _Shares, form: str, cut: Cut, share: float) -> None:
        verb, part, chain = cut
        if not chain and share < _FILED_AS_BARE_VERB:
            return
        voices = _leading_voices(chain)
        filed[verb, part, _VOICE if voices else _ENTRY] += share
        if share < FILED / 2:
            return
        stems = voiced_stems(verb, voices, form) if voices else []
        for place, stem in enumerate(stems, start=1):
            filed[stem, part, _ENTRY if place == len(voices) else _VOICE] += share
        if Category.AGENT in chain:
            for agent in ("шы", "ші"):
                if form.startswith(noun := dictionary_form(stems[-1] if stems else verb, part) + agent):
                    filed[noun, _NOUN, _ENTRY] += share
        if share >= FILED:
            self._file_parents(filed, verb, share)

    def _file_parents(self, filed: _Shares, verb: str, share: float) -> None:
        for parent in voice_parents(verb, self._weights):
            filed[parent, _VERB, _VOICE] += share

    def _file_words(self, filed: _Shares, compound: str) -> None:
        for word in _words_of(compound)[:_FILED_PARTS]:
            for entry, part, how, weight in self._part_keys(word):
                filed[entry, part, how] += weight * _PART_SHARE


@lru_cache(_CACHED_CHAINS)
def _leading_voices(chain: Chain) -> Chain:
    return tuple(takewhile(VOICES.__contains__, chain))


def _words_of(form: str) -> list[str]:
    """Return the words that a compound is made of; none for a simple word, or one with a hyphen before its ending."""
    if "-" not in form or len(form) > _LONGEST_READ:
        return []
    parts = split_tail(form)
    words = (parts[0] if parts else form).split("-")
    return [word for word in words if len(word) >= _SHORTEST_PART] if len(words) > 1 else []


def _entry_named(word: str, cut: Cut, share: float) -> tuple[Entry | None, bool]:
    """Return the entry that a word names if it is cut so, and whether it then is a dictionary form."""
    entry, part, chain = cut
    named = entry, part
    if part is PartOfSpeech.NOUN:
        return (named, True) if chain in ((), (Category.VARIANT,)) else (None, False)
    if not chain:
        return (named, True) if share > _FILED_AS_BARE_VERB else (None, False)
    rest = tuple(category for category in chain if category not in VOICES)
    if rest == _NAMED:
        return (named if chain == _NAMED else None), True
    if rest == _NAMED_AGENT:
        return (word, PartOfSpeech.NOUN), True
    return None, False


def _keys(weights: Mapping[_Filed, float], least: float = 0.0) -> tuple[Key, ...]:
    """Return keys with the likeliest first; an entry reached in both ways is told as a form of its own."""
    entries: dict[Entry, Key] = {}
    for (entry, part, how), weight in weights.items():
        if weight >= least:
            if before := entries.get((entry, part)):
                how = _ENTRY
                weight += before.weight
            entries[entry, part] = Key(entry, part, how, weight if weight < 1.0 else 1.0)
    return tuple(sorted(entries.values(), key=_likeliest_first) if len(entries) > 1 else entries.values())


def _likeliest_first(key: Key) -> tuple[float, Key]:
    return -key.weight, key


def _own_key(word: str) -> tuple[Key, ...]:
    return (Key(word, _NOUN, _ENTRY, 1.0),)
