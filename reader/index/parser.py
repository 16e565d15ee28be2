"""Read what the user typed into a query; never fails."""

import re
import unicodedata

from reader.corpus.query import Mode, Query, Term, Word
from reader.language.tokens import forms

_QUOTES = '"“”„«»'
_PIECE = re.compile(
    rf"""(?P<minus>(?<!\S)-)?(?P<exact>=)?(?P<related>related:)?"""
    rf"""(?:[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?:[{_QUOTES}]|$)|(?P<word>[^\s{_QUOTES}]+))"""
)


def parse(text: str) -> Query:
    """Return the query that a text means.

    Words are all wanted, each in all of its forms. ``"…"`` in any quotation marks is an exact phrase, ``=word`` an
    exact form, ``related:word`` and ``word*`` every word that begins so, ``-word`` is unwanted. Whatever else is
    typed is read as words; an unfinished quotation reaches to the end.
    """
    wanted: dict[Term, None] = {}
    unwanted: dict[Term, None] = {}
    for piece in _PIECE.finditer(unicodedata.normalize("NFC", text)):
        written = piece["phrase"] if piece["phrase"] is not None else piece["word"]
        found = forms(written)
        if not found:
            continue
        mode = Mode.FORMS
        if piece["phrase"] is not None or piece["exact"]:
            mode = Mode.EXACT
        elif piece["related"] or written.endswith("*"):
            mode = Mode.RELATED
        *first, last = found
        term = Term((*(Word(form, Mode.EXACT) for form in first), Word(last, mode)))
        (unwanted if piece["minus"] else wanted)[term] = None
    return Query(text, tuple(wanted), tuple(unwanted))
