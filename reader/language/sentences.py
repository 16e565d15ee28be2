"""Sentences: where each one begins and ends in a paragraph of Kazakh, Russian or English."""

import re
from collections.abc import Iterator

from reader.corpus.span import Span

_UPPER = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
_LOWER = "а-яёәғқңөұүһі"
_CLOSING = '»"”“’)]'
_BEFORE_A_SENTENCE = "«\"“„‘'([–—-−… \u00a0"

_MARK = re.compile(
    rf"(?<![.!?…؟])[.!?…؟]++[{re.escape(_CLOSING)}]*+(?=\s)"
    # A mark without the space behind it: келді.Сосын.
    rf"|(?<=[{_LOWER}]{{3}})[.!?…]++(?=[{_UPPER}][{_LOWER}])"
    r"|\n"
)
_SPACE = re.compile(r"\s*")
_WORD_BEFORE = re.compile(r"[^\s«\"“„(\[]+\Z")
_WORD_BEHIND = re.compile(r"[^\W\d_]+")
_LONGEST_LOOK = 48

_DATELINE = re.compile(rf"[{_UPPER}’'-]{{3,}}(?:,?\s[^.!?\n]{{1,30}})?")
_OUTLET_AND_DASH = re.compile(r"(?:[^.!?\n]|\.(?=\w)){2,40}?\s[–—]\s")
_LIST_NUMBER = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})*|[IVXІХ]{1,4}")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]")
_COUNT = re.compile(r"[0-9][0-9.,–-]*|[IVXІХ]{1,5}")

# What comes next is the name that they belong to.
_BEFORE_NAMES = frozenset(
    "проф акад доц д-р инж ген полк подполк лейт кап адм зам зав нач пом им см ср напр рис табл гл разд ул пр-т "
    "просп пл пер пос дер оз обл г-н г-жа тов св т.н т.е т.к дж "
    "қ-қ к-сі көш даң мкр ауд төр орынб "
    "mr mrs ms dr prof gen sen rep gov lt col capt sgt st mt messrs hon rev pres fig figs vs e.g i.e cf approx".split()
)
# What comes next is their number; before anything else they are words, or close the sentence.
_BEFORE_NUMBERS = frozenset(
    "no nos p pp vol ch art sec jan feb mar apr jun jul aug sep sept oct nov dec тел ст сур кес қар п пп б бб".split()
)
# Words of their own (copper, snow) that are abbreviations only where a remark begins.
_BEGINNING_A_REMARK = frozenset("мыс қар".split())
# They close a list, and often the sentence with it.
_CLOSING_LISTS = frozenset("т.б т.с.с т.т т.б.с т.ж.б ж.б т.д т.п др проч пр etc al".split())
# They follow a number, a year or a name, and end the sentence only where a capital letter comes next.
_BEHIND_NUMBERS = frozenset(
    "тыс млн млрд трлн мың тг тнг руб коп долл ж жж ғ ғғ г гг в вв кк м чел экз шт га км кг мин сек сағ "
    "н.э б.з б.э б.з.д б.з.б inc ltd corp co jr sr bros a.m p.m mln bln".split()
)
_CURRENCIES = frozenset("ақш сша usd eur rub us kzt".split())
_ENGLISH_OPENERS = frozenset(
    "the a an it its he his she her they their we our you i this that these those in on at by for from with but and "
    "so if as when while after before there then now what who why how more most some many not".split()
)


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Yield the sentences of a stretch of text, in order, without the white space between them.

    A line break always parts two sentences. Quotation marks, brackets and full stops belong to the sentence that
    they close, dashes to the one that they open. Rules: design/kazakh.md, section 4.
    """
    limit = len(text) if end is None else end
    begin = _behind_space(text, start, limit)
    for mark in _MARK.finditer(text, begin, limit):
        if mark.end() <= begin or not _ends(text, begin, mark, limit):
            continue
        yield Span(begin, mark.end() if mark.group() != "\n" else _before_space(text, begin, mark.start()))
        begin = _behind_space(text, mark.end(), limit)
    if begin < limit:
        yield Span(begin, _before_space(text, begin, limit))


def _behind_space(text: str, place: int, limit: int) -> int:
    found = _SPACE.match(text, place, limit)
    return found.end() if found else limit


def _before_space(text: str, begin: int, end: int) -> int:
    while end > begin and text[end - 1].isspace():
        end -= 1
    return end


def _ends(text: str, begin: int, mark: re.Match[str], limit: int) -> bool:
    """Tell whether a mark ends the sentence that begins at ``begin``."""
    behind = text[mark.end() : min(limit, mark.end() + _LONGEST_LOOK)]
    following = behind.lstrip()
    if "\n" in mark.group() or "\n" in behind[: len(behind) - len(following)]:
        return True
    opening = following.lstrip(_BEFORE_A_SENTENCE)
    if opening[:1].islower():
        return False
    if mark.group().rstrip(_CLOSING) != ".":
        return True
    before = text[max(begin, mark.start() - _LONGEST_LOOK) : mark.start()]
    word = _WORD_BEFORE.search(before)
    if word is None:
        return True
    if len(before) == mark.start() - begin and _opens_a_line(before, following):
        return False
    return _full_stop_ends(word.group(), before[: word.start()], opening)


def _opens_a_line(before: str, behind: str) -> bool:
    """Tell the number of a list's line, and a dateline (АСТАНА. KAZINFORM —), from a whole sentence."""
    if _LIST_NUMBER.fullmatch(before):
        return True
    return _DATELINE.fullmatch(before) is not None and _OUTLET_AND_DASH.match(behind) is not None


def _full_stop_ends(word: str, before: str, behind: str) -> bool:
    """Tell whether the full stop behind ``word`` ends a sentence; what comes next is not in lower case."""
    form = word.lower()
    capital, digit = behind[:1].isupper(), behind[:1].isdigit()
    if form in _CLOSING_LISTS:
        return capital or digit
    if form in _BEFORE_NAMES or (form in _BEFORE_NUMBERS and digit):
        return False
    if form in _BEGINNING_A_REMARK:
        return not before.rstrip().endswith(("(", ",", ";", "–", "—"))
    follower = _WORD_BEHIND.match(behind)
    following = follower.group().lower() if follower else ""
    counted = _COUNT.fullmatch((before.split() or [""])[-1]) is not None
    if form in _BEHIND_NUMBERS and (len(form) > 1 or (word.islower() and counted)):
        return capital and following not in _CURRENCIES
    if _INITIALS.fullmatch(word) and word != "я":
        return len(word) > 1 and word.isascii() and word.isupper() and following in _ENGLISH_OPENERS
    return not (digit and len(word) <= 2 and word.isdigit())
