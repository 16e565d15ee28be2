"""How likely entries and chains of suffixes are: the learned table, and the smoothing of what it has not seen."""

import math
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from reader.language.kazakh.categories import Category, Chain, PartOfSpeech

LETTER_COST = 2.3
"""Nats that each letter of an unseen entry costs."""

UNSEEN_ENTRIES = 10.0
"""How many counted words all unseen entries weigh together."""

UNSEEN_VERBS = 0.4
"""How likely an unseen entry is a verb, against a noun: new words and names are hardly ever verbs."""

UNSEEN_CHAINS = 3000.0
"""How many counted words all unseen chains weigh together, shared out by which category follows which."""

_UNSEEN_STEP = 0.5
_STEPS_AT_A_PLACE = 60
_RARE_COST = 1.0
_RARE_IN_PRESS = frozenset({Category.POSSESSIVE_2SG})
"""Nobody is addressed as сен in the press, and -ң, -ың looks like many other endings."""

SHIPPED = Path(__file__).with_name("weights.tsv")
"""The table that comes with the program; see NOTICE for what it was learned from."""

Entry = tuple[str, PartOfSpeech]


class Weights:
    """Expected counts of entries and of chains; immutable.

    ``entries`` are expected numbers of distinct forms, less a discount; ``total`` is their sum before the
    discount. Empty tables give the grammar alone.
    """

    def __init__(
        self, entries: Mapping[Entry, float], chains: Mapping[tuple[PartOfSpeech, Chain], float], total: float
    ) -> None:
        self.entries: Mapping[Entry, float] = dict(entries)
        self.chains: Mapping[tuple[PartOfSpeech, Chain], float] = dict(chains)
        self.total = total
        self._log_unseen = {
            part: math.log(
                UNSEEN_ENTRIES * (UNSEEN_VERBS if part is PartOfSpeech.VERB else 1.0) / (total + UNSEEN_ENTRIES)
            )
            for part in PartOfSpeech
        }
        self._chain_totals = {part: sum(n for (p, _), n in self.chains.items() if p is part) for part in PartOfSpeech}
        self._steps: dict[tuple[PartOfSpeech, Category | None, Category | None], float] = {}
        self._places: dict[tuple[PartOfSpeech, Category | None], float] = {}
        for (part, chain), count in self.chains.items():
            for before, after in zip((None, *chain), (*chain, None), strict=True):
                self._steps[part, before, after] = self._steps.get((part, before, after), 0.0) + count
                self._places[part, before] = self._places.get((part, before), 0.0) + count

    def count(self, entry: str, part_of_speech: PartOfSpeech) -> float:
        """Return the expected number of distinct forms of an entry; 0 where the table lacks it."""
        return self.entries.get((entry, part_of_speech), 0.0)

    def log_entry(self, entry: str, part_of_speech: PartOfSpeech, without: float = 0.0) -> float:
        """Return the log probability of an entry, ``without`` so many of its counts (leave-one-out)."""
        log_unseen = self._log_unseen[part_of_speech] - LETTER_COST * len(entry)
        count = self.entries.get((entry, part_of_speech))
        if count is None or count <= without:
            return log_unseen
        return math.log((count - without) / (self.total + UNSEEN_ENTRIES) + math.exp(log_unseen))

    def log_chain(self, part_of_speech: PartOfSpeech, chain: Chain) -> float:
        """Return the log probability of a chain, given the part of speech."""
        guess = 1.0
        for before, after in zip((None, *chain), (*chain, None), strict=True):
            steps = self._steps.get((part_of_speech, before, after), 0.0) + _UNSEEN_STEP
            guess *= steps / (self._places.get((part_of_speech, before), 0.0) + _UNSEEN_STEP * _STEPS_AT_A_PLACE)
        count = self.chains.get((part_of_speech, chain), 0.0) + UNSEEN_CHAINS * guess
        rare = _RARE_COST if not _RARE_IN_PRESS.isdisjoint(chain) else 0.0
        return math.log(count / (self._chain_totals[part_of_speech] + UNSEEN_CHAINS)) - rare


GRAMMAR_ALONE = Weights({}, {}, 0.0)
"""The weights of somebody who knows the suffixes and no word."""


def posterior(scores: list[float]) -> list[float]:
    """Return the probabilities of alternatives, given their log scores up to a constant."""
    if len(scores) == 1:
        return [1.0]
    best = max(scores)
    ratios = [math.exp(score - best) for score in scores]
    whole = sum(ratios)
    return [ratio / whole for ratio in ratios]


def write_weights(weights: Weights, path: Path, origin: str) -> None:
    """Write weights as UTF-8 lines in a fixed order, with ``origin`` as the first line's comment."""
    rows = [f"# {origin}", f"total\t{weights.total:.3f}"]
    rows += sorted(f"chain\t{part}\t{' '.join(chain)}\t{n:.2f}" for (part, chain), n in weights.chains.items())
    rows += sorted(f"{part}\t{entry}\t{n:.2f}" for (entry, part), n in weights.entries.items())
    path.write_bytes(("\n".join(rows) + "\n").encode())


def read_weights(path: Path) -> Weights:
    """Read what ``write_weights`` wrote.

    Raises:
        OSError: the file cannot be read.
        ValueError: a line is not of the table.
    """
    entries: dict[Entry, float] = {}
    chains: dict[tuple[PartOfSpeech, Chain], float] = {}
    total = 0.0
    parts = {part.value: part for part in PartOfSpeech}
    for line in path.read_text(encoding="utf-8").splitlines():
        match line.split("\t"):
            case ["total", number]:
                total = float(number)
            case ["chain", part, names, number]:
                chains[PartOfSpeech(part), tuple(map(Category, names.split()))] = float(number)
            case [part, entry, number] if part in parts:
                entries[entry, parts[part]] = float(number)
            case _ if not line.startswith("#"):
                raise ValueError(f"not a line of weights: {line[:80]!r}")
    return Weights(entries, chains, total)


@cache
def shipped_weights() -> Weights:
    """Return the weights that come with the program, read once."""
    return read_weights(SHIPPED)
