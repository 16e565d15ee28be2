"""Russian words: what their forms have in common."""

import re
from collections.abc import Iterator
from functools import lru_cache

_REMEMBERED_FORMS = 65_536
_LIKE_A_PAST_TENSE = re.compile("..[аеиоуыюя]л")

_CASES = """
    ii  | ogo omu im om ; aia oi uiu ; ie ih imi
    ia  | i iu e ei
    a   | i u e oi ei
    ov  | ova ovu ovim ove ; ovoi ; ovi ovih
    ev  | eva evu evim eve ; evoi ; evi evih
    in  | ina inu inim ine ; inoi ; ini inih
    i   | ia iu em e
    -   | a u om em e ; i ia iu
"""
"""How a name sounds at its end | in the cases of the singular; of a woman's; of the plural or after a soft consonant.

Sounds are those of ``latin.skeleton``; - is any consonant. Source: Русская грамматика (Москва, 1980), склонение имён.
"""

_VOWELS = frozenset("aeiou")


def _rows() -> tuple[tuple[str, tuple[str, ...]], ...]:
    lines = (line.split("|") for line in _CASES.strip().splitlines())
    return tuple((end.strip().strip("-"), tuple(cases.replace(";", "").split())) for end, cases in lines)


_DECLENSIONS = _rows()


@lru_cache(maxsize=_REMEMBERED_FORMS)
def stem(form: str) -> str:
    """Return the stem of a folded Russian form, with ё as е; a form without a Russian ending is its own stem.

    Algorithm: Snowball's Russian stemmer, https://snowballstem.org/algorithms/russian/stemmer.html. It takes the
    л of минерал for a past tense's and keeps that of минералы, so what ends like a past tense is stemmed again.
    """
    from snowballstemmer.russian_stemmer import RussianStemmer  # type: ignore[import-untyped]  # not at every start

    # A stemmer keeps the word it works on, so that threads cannot share one.
    stemmer = RussianStemmer()
    stemmed: str = stemmer.stemWord(form.replace("ё", "е"))
    if _LIKE_A_PAST_TENSE.fullmatch(stemmed[-4:]):
        stemmed = stemmer.stemWord(stemmed)
    return stemmed


def declined(sound: str) -> tuple[str, ...]:
    """Return how a name sounds in its other cases, given the sound of its nominative: tokaev as tokaeva, tokaevim.

    Sounds are those of ``latin.skeleton``. A name in -o, -e or -u has no cases; what is no name gets cases as well.
    """
    cases = [sound.removesuffix(end) + case for end, others in _declensions_of(sound) for case in others]
    return tuple(dict.fromkeys(cases))


def nominatives(sound: str) -> tuple[str, ...]:
    """Return the sounds of which a sound may be another case: of tokaevim, tokaev among others; most are no name."""
    possible = [sound.removesuffix(case) + end for end, cases in _DECLENSIONS for case in cases if sound.endswith(case)]
    return tuple(dict.fromkeys(one for one in possible if sound in declined(one)))


def _declensions_of(sound: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the rows that a nominative may follow: that of its end, and of consonants the last row too.

    A name in -ов is one of a man or of a place: Токаевым, Ростовом.
    """
    *by_end, by_consonant = _DECLENSIONS
    yield from [(end, cases) for end, cases in by_end if sound.endswith(end) and sound != end][:1]
    if len(sound) > 1 and sound[-1] not in _VOWELS:
        yield by_consonant
