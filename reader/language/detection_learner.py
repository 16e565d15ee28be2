"""The maker of ``trigrams.txt``, for whoever wants to make that table again; nothing of the program calls it.

The table in use was learned from sentences of KazNERD, one a line, and from the ``best`` lists of wordfreq 3.1.1
(NOTICE), without a tenth of both, which was kept for measuring. These lines make it again, to the byte::

    is_word = re.compile(r"[^\\W\\d_]+").fullmatch
    kept = lambda word: zlib.crc32(word.encode()) % 10 == 5
    sentences = [line for number, line in enumerate(kaznerd_lines) if number % 10 != 5]
    words = {"kk": count_words(sentences)}
    for language in "ru en de tr fr es pl it nl id sv cs pt fi".split():
        listed = wordfreq.get_frequency_dict(language, "best")
        words[language] = {word: often for word, often in listed.items() if is_word(word) and not kept(word)}
    Path("trigrams.txt").write_text(learn_letters(words), encoding="utf-8")
"""

import math
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[^\W\d_]+")
_SHARED_CYRILLIC = re.compile("[а-яё]+")
_PLAIN_LATIN = re.compile("[a-z]+")
# Kazakh as it is often spelt in plain Latin letters: it must not pass for English.
_LATIN_FOR = dict(
    zip(
        "абвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяә",
        "a b v g g d e zh z i i k q l m n ng o o p r s t u u u f h h ts ch sh sh _ y i _ e iu ia a".split(),
        strict=True,
    )
)
# Frequent words count for less than their share, so that rarer ones teach as well.
_DAMPING = 0.8
# Other lists hold English words too: such a word is left out where it is about as frequent in English. Those are
# the first 40,000 words of the English list without the tenth that was kept.
_ENGLISH_WORDS = 35_986
_SEED = 7
_ROUNDS = 4
_FIRST_STEP = 0.12
_RARE = 2e-5
_LARGEST = 4.0
_QUARTER = 0.25
_LEAST = 0.6

_Words = Mapping[str, float]


def count_words(texts: Iterable[str]) -> Counter[str]:
    """Count the words of running text, in lower case."""
    return Counter(word for text in texts for word in _WORD.findall(text.lower()))


def learn_letters(words_by_language: Mapping[str, _Words], examples: int = 400_000) -> str:
    """Return the table that tells Kazakh from Russian, and English from all else, by trigrams of letters.

    Takes how often each word stands in ``kk``, ``ru``, ``en`` and at least one other language in Latin letters.
    Each half is a logistic regression that begins at the trigrams' log odds and learns from as many ``examples``
    of each side; the same words, in the same order, give the same table. Takes a minute for the whole lists.
    """
    chance = random.Random(_SEED)
    others = {name: words for name, words in words_by_language.items() if name not in ("kk", "ru", "en")}
    kazakh, english = words_by_language["kk"], words_by_language["en"]
    halves = (
        (_plain(_SHARED_CYRILLIC, kazakh, 1), _plain(_SHARED_CYRILLIC, words_by_language["ru"], _DAMPING)),
        (_plain(_PLAIN_LATIN, english, _DAMPING), _not_english(others, english, kazakh)),
    )
    return "".join(_table(_learn(ours, theirs, examples, chance)) for ours, theirs in halves)


def _plain(letters: re.Pattern[str], words: _Words, damping: float) -> dict[str, float]:
    plain: dict[str, float] = defaultdict(float)
    for word, often in words.items():
        if letters.fullmatch(word):
            plain[word.replace("ё", "е")] += often**damping
    return plain


def _not_english(others: Mapping[str, _Words], english: _Words, kazakh: _Words) -> dict[str, float]:
    """Put the other languages together, each with the same weight, and Kazakh in Latin letters with them."""
    known = set(sorted(english, key=lambda word: -english[word])[:_ENGLISH_WORDS])
    lists = [
        {word: often for word, often in words.items() if word not in known or english[word] * 2 <= often}
        for words in others.values()
    ]
    latin: dict[str, float] = defaultdict(float)
    for word, often in kazakh.items():
        if all(letter in _LATIN_FOR for letter in word):
            latin["".join(_LATIN_FOR[letter] for letter in word).replace("_", "")] += often
    together: dict[str, float] = defaultdict(float)
    for words in (*lists, latin):
        plain = _plain(_PLAIN_LATIN, words, _DAMPING)
        total = sum(plain.values())
        for word, often in plain.items():
            together[word] += often / total
    return together


def _learn(ours: _Words, theirs: _Words, examples: int, chance: random.Random) -> dict[str, float]:
    shares = _shares(ours), _shares(theirs)
    weights = {
        trigram: 0.5 * math.log((shares[0][trigram] + _RARE) / (shares[1][trigram] + _RARE))
        for trigram in sorted(shares[0].keys() | shares[1].keys())
    }
    drawn = [
        (word, truth)
        for words, truth in ((ours, 1), (theirs, 0))
        for word in chance.choices(list(words), list(words.values()), k=examples)
    ]
    for earlier in range(_ROUNDS):
        chance.shuffle(drawn)
        step = _FIRST_STEP / (1 + earlier)
        for word, truth in drawn:
            trigrams = _trigrams(word)
            evidence = sum([weights[trigram] for trigram in trigrams])
            change = step * (truth - 1 / (1 + math.exp(-max(-30.0, min(30.0, evidence)))))
            for trigram in trigrams:
                weights[trigram] += change
    return weights


def _shares(words: _Words) -> dict[str, float]:
    total = sum(words.values())
    shares: dict[str, float] = defaultdict(float)
    for word, often in words.items():
        for trigram in _trigrams(word):
            shares[trigram] += often / total
    return shares


def _trigrams(word: str) -> list[str]:
    padded = f"^^{word}$"
    return [padded[place : place + 3] for place in range(len(padded) - 2)]


def _table(weights: Mapping[str, float]) -> str:
    """Write a line for each weight, in quarters: the number, a tab, and its trigrams one after another."""
    by_quarter: dict[int, list[str]] = defaultdict(list)
    for trigram, weight in weights.items():
        quarters = round(max(-_LARGEST, min(_LARGEST, weight)) / _QUARTER)
        if quarters and abs(weight) >= _LEAST:
            by_quarter[quarters].append(trigram)
    return "".join(f"{quarters}\t{''.join(sorted(trigrams))}\n" for quarters, trigrams in sorted(by_quarter.items()))
