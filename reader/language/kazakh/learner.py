"""Learn weights from raw text: expectation maximisation over the readings of its distinct forms."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from reader.language.kazakh.categories import Chain, PartOfSpeech
from reader.language.kazakh.segmentation import (
    Cut,
    inflected_entry_cost,
    is_kazakh_word,
    segmentations,
)
from reader.language.kazakh.weights import Entry, Weights, posterior

ROUNDS = 6
DISCOUNT = 0.9
"""Taken off each entry's count at the end, so that a word seen in one form does not count as known."""

_LEAST_SHARE = 1e-3
_LEAST_ENTRY = 0.3
_LEAST_CHAIN = 0.5
_FIRST_LETTER_COST = 0.35
_FIRST_SUFFIX_COST = 1.2
_FIRST_VERB_COST = 0.7


def learn(forms: Iterable[str]) -> Weights:
    """Return weights learned from folded forms; the same forms, in any order, give the same weights.

    Every distinct form counts once, for how often a word is used says little about where it ends. Each round
    shares a form out among its readings by the weights of the round before, from which the form's own
    contribution is taken (leave one out): otherwise every form would become its own best explanation.
    """
    learned = sorted({form for form in forms if len(form) > 1 and is_kazakh_word(form)})
    cuts = [segmentations(form) for form in learned]
    shares = [posterior([_first_score(cut, cost) for cut, cost in of_form.items()]) for of_form in cuts]
    weights = _counted(cuts, shares)
    costs = {(entry, part): inflected_entry_cost(entry, part) for of_form in cuts for entry, part, _ in of_form}
    for _ in range(ROUNDS - 1):
        chain_scores: dict[tuple[PartOfSpeech, Chain], float] = {}
        shares = [
            posterior(list(_scores(weights, of_form, share, costs, chain_scores)))
            for of_form, share in zip(cuts, shares, strict=True)
        ]
        weights = _counted(cuts, shares)
    return _discounted(weights)


def _first_score(cut: Cut, cost: float) -> float:
    entry, part, chain = cut
    verb = _FIRST_VERB_COST if part is PartOfSpeech.VERB else 0.0
    return -_FIRST_LETTER_COST * len(entry) - _FIRST_SUFFIX_COST * len(chain) - cost - verb


def _scores(
    weights: Weights,
    cuts: dict[Cut, float],
    shares: list[float],
    costs: dict[Entry, float],
    chain_scores: dict[tuple[PartOfSpeech, Chain], float],
) -> Iterator[float]:
    own: dict[Entry, float] = defaultdict(float)
    for (entry, part, _), share in zip(cuts, shares, strict=True):
        own[entry, part] += share
    for (entry, part, chain), cost in cuts.items():
        if (part, chain) not in chain_scores:
            chain_scores[part, chain] = weights.log_chain(part, chain)
        likely = weights.log_entry(entry, part, without=own[entry, part]) + chain_scores[part, chain]
        yield likely - cost - costs[entry, part]


def _counted(cuts: list[dict[Cut, float]], shares: list[list[float]]) -> Weights:
    entries: dict[Entry, float] = defaultdict(float)
    chains: dict[tuple[PartOfSpeech, Chain], float] = defaultdict(float)
    for of_form, of_shares in zip(cuts, shares, strict=True):
        for (entry, part, chain), share in zip(of_form, of_shares, strict=True):
            if share >= _LEAST_SHARE:
                entries[entry, part] += share
                chains[part, chain] += share
    return Weights(entries, chains, sum(entries.values()))


def _discounted(weights: Weights) -> Weights:
    entries = {entry: count - DISCOUNT for entry, count in weights.entries.items()}
    return Weights(
        {entry: round(count, 2) for entry, count in entries.items() if count >= _LEAST_ENTRY},
        {chain: round(count, 2) for chain, count in weights.chains.items() if count >= _LEAST_CHAIN},
        round(weights.total, 3),
    )
