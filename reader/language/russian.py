"""Russian words: what their forms have in common."""

import re
from functools import lru_cache

_REMEMBERED_FORMS = 65_536
_LIKE_A_PAST_TENSE = re.compile("..[аеиоуыюя]л")


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
