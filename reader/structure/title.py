"""A short title, cut from a lead that has no headline."""

import re

from reader.corpus.span import Span
from reader.structure.names import UPPER

TITLE_LONGEST = 90
_CLAUSE_SHORTEST = 45

_SENTENCE_END = re.compile(rf"(?<![\s.«\"“(][{UPPER}])[.!?…]+[»”\"’)\]]*(?=\s+[«“\"(—–-]*\s?[{UPPER}0-9]|\s*$)")
_NO_END = frozenset("млн млрд трлн г ғ ж жж гг т.б т.с.с ул им см проф акад mr mrs dr st no".split())
_CLAUSE_END = re.compile(r"[,;:](?=\s)|(?=\s[—–-]\s)")
_LAST_WORD = re.compile(r"\s(\S+)$")
_DANGLING = frozenset(
    "мен бен пен және әрі ал бірақ немесе я яки әлде үшін и а но или да что как в во на с со к по о об от из у за "
    "для не and or but the a an of in on at to for with by as that".split()
)
_LOOSE_ENDS = ' \t\u00a0,;:.—–−-/&(«“„‘"[<'


def cut_title(text: str, line: Span) -> tuple[str, Span]:
    """Return the first sentence of a line as a title, and the place that it shows.

    A sentence longer than ``TITLE_LONGEST`` code points ends at its last clause or word within them; what
    was cut is closed with “…”. No title ends in a comma, a dash, an opening quote or a conjunction.
    """
    window = text[line.start : min(line.end, line.start + 4 * TITLE_LONGEST)]
    sentence = _first_sentence(window)
    if len(sentence) <= TITLE_LONGEST:
        whole = sentence.removesuffix(".") if not sentence.endswith("..") else sentence
        if whole and _trimmed(whole + ".") == whole:
            return whole, Span(line.start, line.start + len(whole))
    shown = _trimmed(_shortened(sentence)) or sentence[:TITLE_LONGEST].rstrip()
    return f"{shown}…", Span(line.start, line.start + len(shown))


def _first_sentence(window: str) -> str:
    for end in _SENTENCE_END.finditer(window, 2):
        if end[0] != "." or window[: end.start()].rsplit(None, 1)[-1].lower() not in _NO_END:
            return window[: end.end()]
    return window


def _shortened(sentence: str) -> str:
    if len(sentence) <= TITLE_LONGEST:
        return sentence
    head = sentence[: TITLE_LONGEST + 1]
    clauses = [end.start() for end in _CLAUSE_END.finditer(head, _CLAUSE_SHORTEST)]
    spaces = [place for place, character in enumerate(head) if character.isspace()]
    return head[: clauses[-1] if clauses else spaces[-1] if spaces else TITLE_LONGEST]


def _trimmed(head: str) -> str:
    while True:
        head = head.rstrip(_LOOSE_ENDS)
        last = _LAST_WORD.search(head)
        if last is None or last[1].lower() not in _DANGLING:
            return head
        head = head[: last.start()]
