"""Which word of a query the cursor is in, for completing it."""

import re

from reader.index.lexer import FIELDS, QUOTES, Kind, pieces

_NO_WORDS = frozenset({"lang", "in", "date", "tag", "is", "note", "path"})
"""Fields whose values are no words of the texts."""

_STRETCH = re.compile(
    rf"(?P<regex>(?<![^\s(=:-])/\S*)|[{QUOTES}](?P<phrase>[^{QUOTES}]*)(?:[{QUOTES}](?:~\d*)?|$)"
    rf"|(?P<word>[^\s(){QUOTES}]+)"
)
_MARKS = re.compile(rf"(?:-|=|(?P<field>{'|'.join(sorted(FIELDS))}):)*", re.IGNORECASE)
_PATTERN = re.compile(r"[*?/\\~:]")


def word_at(text: str, cursor: int) -> tuple[str, int, int]:
    """Return the beginning, up to the cursor, of the word of a query that the cursor is in or behind, and its place.

    The place is where the whole word stands, without what belongs to the query language: ``title:``, quotation marks,
    a minus, parentheses. The beginning is empty where there is no word to complete: in a pattern, an operator, a date.
    """
    nothing = ("", cursor, cursor)
    field, field_end = "", -1
    for found in _STRETCH.finditer(text):
        if found.lastgroup == "word":
            marks = _MARKS.match(text, found.start(), found.end())
            start = marks.end() if marks else found.start()
            field = (marks["field"] or "").lower() if marks else ""
            field_end = found.end() if start == found.end() else -1
            spans = [(start, found.end())]
        elif found.lastgroup == "phrase":
            field = field if field_end == found.start() else ""
            first = found.start("phrase")
            spans = [(first + one.start(), first + one.end()) for one in re.finditer(r"\S+", found["phrase"])]
        else:
            spans, field = [], ""
        for start, end in spans:
            if start < cursor <= end:
                word = text[start:end]
                return nothing if field in _NO_WORDS or _no_word(word) else (text[start:cursor], start, end)
    return nothing


def _no_word(word: str) -> bool:
    return bool(_PATTERN.search(word)) or next(pieces(word)).kind is not Kind.WORD
