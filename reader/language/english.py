"""English words: what their forms have in common."""

from functools import lru_cache

_REMEMBERED_FORMS = 65_536


@lru_cache(maxsize=_REMEMBERED_FORMS)
def stem(form: str) -> str:
    """Return the stem of a folded English form; a form without an English ending is its own stem.

    Algorithm: Snowball's English stemmer (Porter2), https://snowballstem.org/algorithms/english/stemmer.html.
    """
    from snowballstemmer.english_stemmer import EnglishStemmer  # type: ignore[import-untyped]  # not at every start

    # A stemmer keeps the word it works on, so that threads cannot share one.
    stemmed: str = EnglishStemmer().stemWord(form)
    return stemmed
