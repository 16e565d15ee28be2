"""Read what the user typed into a query; never fails."""

import re
import unicodedata

from reader.corpus.query import Query, Term, Word
from reader.language.tokens import forms

_PIECE = re.compile(
    r"""(?P<minus>(?<!\S)-)?(?P<exact>=)?(?:["“”„«»](?P<phrase>[^"“”„«»]*)(?:["“”„«»]|$)|(?P<word>[^\s"“”„«»]+))"""
)


def parse(text: str) -> Query:
    """Return the query that a text means.

    Words are all wanted; each is found in its exact form and as the beginning of a word. ``"…"`` in any quotation
    marks is an exact phrase, ``=word`` an exact form, ``-word`` is unwanted. Whatever else is typed is read as
    words; an unfinished quotation reaches to the end.
    """
    wanted: list[Term] = []
    unwanted: list[Term] = []
    for piece in _PIECE.finditer(unicodedata.normalize("NFC", text)):
        found = forms(piece["phrase"] if piece["phrase"] is not None else piece["word"])
        if not found:
            continue
        exact = piece["phrase"] is not None or piece["exact"] is not None
        *first, last = found
        term = Term((*(Word(form, exact=True) for form in first), Word(last, exact=exact)))
        chosen = unwanted if piece["minus"] else wanted
        if term not in chosen:
            chosen.append(term)
    return Query(text, tuple(wanted), tuple(unwanted))
