"""Which language a text is written in: letters that only one language has, and trigrams of letters."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from importlib import resources

_SAMPLE_CODE_POINTS = 20_000
_WHOLE_UP_TO = 320
_WINDOWS = 4
_WINDOW_CODE_POINTS = 80
_LONGEST_WORD = 24
_WORDS_KEPT = 20_000

_WORD = re.compile(r"[^\W\d_]+")
_KAZAKH_LETTER = re.compile("[әғқңөұүһі]")
# Letters of Ukrainian, Belarusian, Serbian, Macedonian, Tajik and Tatar that neither Kazakh nor Russian has.
_FOREIGN_LETTER = re.compile("[їєґўјљњћђџѓќҷҳӣӯҗ]")

# One word proves no more than this, in the table's quarters of a nat: names from another language are no majority.
_WORD_AT_MOST = 16
# What must stand against a text in plain Latin letters before it is said not to be English.
_ENGLISH_UNTIL = -14


def detect_language(text: str) -> str:
    """Return ``kk``, ``ru``, ``en`` or, where nothing speaks for one of them, ``und``.

    Judges some thirty words spread over the first 20,000 code points; good for one word as well, in about 5 µs.
    Cyrillic words are weighed between Kazakh and Russian, Latin ones between English and other languages, each as
    a sum of log odds of its letter trigrams (``trigrams.txt``); a letter that only Kazakh has decides its word.
    """
    words = _sample(text[:_SAMPLE_CODE_POINTS])
    cyrillic = [word for word in words if "\u0400" <= word < "\u0530"]
    latin = [word for word in words if word < "\u0250"]
    if 2 * max(len(cyrillic), len(latin)) < len(words) or not words:
        return "und"
    if len(latin) > len(cyrillic):
        return "en" if _weigh(latin, _english_evidence) > _ENGLISH_UNTIL else "und"
    if 8 * sum(_FOREIGN_LETTER.search(word) is not None for word in cyrillic) >= len(cyrillic):
        return "und"
    own = sum(_KAZAKH_LETTER.search(word) is not None for word in cyrillic)
    if 2 * own >= len(cyrillic):  # the others, whatever they are, cannot weigh more
        return "kk"
    return "kk" if _weigh(cyrillic, _kazakh_evidence) >= 0 else "ru"


def _sample(text: str) -> list[str]:
    """Return the words of a short text, or the whole words in a few windows spread over a long one."""
    if len(text) <= _WHOLE_UP_TO:
        return _words(text)
    step = len(text) // _WINDOWS
    windows = [text[start : start + _WINDOW_CODE_POINTS] for start in range(0, step * _WINDOWS, step)]
    return [word for window in windows for word in _words(window)[1:-1]] or _words(text)[:100]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("ё", "е"))


def _weigh(words: list[str], evidence: Callable[[str], int]) -> int:
    return sum([evidence(word[:_LONGEST_WORD]) for word in words])


@lru_cache(_WORDS_KEPT)
def _kazakh_evidence(word: str) -> int:
    return _WORD_AT_MOST if _KAZAKH_LETTER.search(word) else _bounded(_trigrams(word))


@lru_cache(_WORDS_KEPT)
def _english_evidence(word: str) -> int:
    return _bounded(_trigrams(word)) if word.isascii() else -_WORD_AT_MOST


def _bounded(weight: int) -> int:
    return max(-_WORD_AT_MOST, min(_WORD_AT_MOST, weight))


def _trigrams(word: str) -> int:
    weight = _weights().get
    padded = f"^^{word}$"
    return sum([weight(padded[place : place + 3], 0) for place in range(len(word) + 1)])


@cache
def _weights() -> dict[str, int]:
    return read_weights(resources.files(__package__).joinpath("trigrams.txt").read_text(encoding="utf-8"))


def read_weights(table: str) -> dict[str, int]:
    """Read a table: a weight in quarters of a nat, a tab, and the trigrams that have it, one after another.

    Positive weights speak for Kazakh among Cyrillic trigrams, and for English among Latin ones. How a table is
    made: ``detection_learner.py``.
    """
    weights = {}
    for line in table.splitlines():
        weight, trigrams = line.split("\t")
        weights.update(dict.fromkeys(map("".join, zip(*[iter(trigrams)] * 3, strict=True)), int(weight)))
    return weights
