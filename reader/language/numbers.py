"""Numbers in press texts: money, percentages, quantities and dates in Kazakh, Russian and English."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.corpus.span import Span


class ValueKind(StrEnum):
    """What a number counts."""

    MONEY = "money"
    PERCENT = "percent"
    QUANTITY = "quantity"
    DATE = "date"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Value:
    """A number in place, with the words that belong to it.

    ``amount`` is the whole number, 4.2e9 for 4,2 млрд, and ``None`` for a date. ``unit`` is an ISO 4217 code for
    money, ``%``, a short English name or symbol for a quantity, empty for a plain number; for a date it is the
    day in ISO 8601, as far as the text gives it: 2025-11-06, 2025-11, 2025, --11-06, 2015/2020, 201X (a decade).
    """

    kind: ValueKind
    span: Span
    amount: float | None
    unit: str


_GAP = r"[ \u00a0\u202f]{0,2}"
_SPACE = r"[ \u00a0\u202f]{1,2}"
_LETTER = r"[^\W\d_]"
_END = r"(?!\w)"
_LONGEST_INTEGER = 15

_MONTH_STEMS = (
    r"қаңтар|январ|january|jan\b",
    r"ақпан|феврал|february|feb\b",
    r"наурыз|март|march|mar\b",
    r"сәуір|апрел|april|apr\b",
    r"мамыр|ма[йяею]\b|may\b",
    r"маусым|июн|june|jun\b",
    r"шілде|июл|july|jul\b",
    r"тамыз|август|august|aug\b",
    r"қыркүйе[кг]|сентябр|september|sept?\b",
    r"қазан|октябр|october|oct\b",
    r"қараша|ноябр|november|nov\b",
    r"желтоқсан|декабр|december|dec\b",
)
_MONTHS = tuple(re.compile(stems, re.IGNORECASE) for stems in _MONTH_STEMS)
_ANY_MONTH = "|".join(_MONTH_STEMS)
_MONTH = rf"(?P<month>(?:{_ANY_MONTH})[а-яәғқңөұүһі]{{0,6}}+){_END}"
_DAY = r"(?P<day>[0-3]?[0-9])(?![0-9])"
_YEAR = r"(?P<year>(?:1[0-9]|20)[0-9]{2})(?![0-9])"
_UNTIL = r"(?P<until>(?:1[0-9]|20)[0-9]{2})(?![0-9])"
_KAZAKH_YEAR = rf"жыл(?!қы|ан|дық)(?:{_LETTER}{{0,8}}+)"
_YEAR_WORD = rf"(?:{_GAP}-?(?:{_KAZAKH_YEAR}|год(?:[ауеы]|ом|ах|ов)?{_END}|гг?{_END}\.?))"
_ORDINAL = "(?:st|nd|rd|th)?"

# Tried in this order where a number or the name of a month stands.
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>(?:1[0-9]|20)[0-9]{2})-(?P<number>[01][0-9])-(?P<day>[0-3][0-9])(?![0-9])",
        r"(?P<day>[0-3]?[0-9])\.(?P<number>[01]?[0-9])\.(?P<year>(?:1[0-9]|20)[0-9]{2})(?![0-9.])",
        rf"{_YEAR}{_YEAR_WORD}{_SPACE}{_DAY}{_GAP}-?{_MONTH}",
        rf"{_YEAR}{_YEAR_WORD}{_SPACE}{_MONTH}",
        rf"{_DAY}{_ORDINAL}(?: of)?{_GAP}-?{_MONTH}(?:\.?,?{_SPACE}{_YEAR}{_YEAR_WORD}?)?",
        rf"(?=[a-z]){_MONTH}\.?{_SPACE}{_DAY}{_ORDINAL}{_END}(?:,?{_SPACE}{_YEAR}{_END})?",
        rf"{_MONTH}(?:{_SPACE}айының)?{_SPACE}{_DAY}-(?:сы|ы|і|сі|ші){_LETTER}{{0,6}}+",
        rf"{_MONTH}\.?{_SPACE}(?:of )?{_YEAR}{_END}{_YEAR_WORD}?",
        rf"{_YEAR}{_GAP}[-–—]{_GAP}{_UNTIL}{_YEAR_WORD}",
        rf"{_YEAR}(?P<decade>s|-(?:е|х|ми)){_END}(?:{_SPACE}год(?:ы|ах|ов|ам){_END})?",
        rf"{_YEAR}(?P<decade>(?<=0){_GAP}-?жылдар{_LETTER}{{0,6}}+)",
        rf"{_YEAR}{_YEAR_WORD}",
    )
)
_YEAR_ALONE = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_BEFORE_A_YEAR = re.compile(
    r"\b(?:in|since|by|until|till|from|during|before|after|late|early|mid)[ \u00a0]\Z", re.IGNORECASE
)

_CANDIDATE = re.compile(rf"(?<![\w+])(?:[0-9]++(?:[.,:/][0-9]++)*+|(?:{_ANY_MONTH}))", re.IGNORECASE)
_IN_A_NAME = re.compile(rf"{_LETTER}[-–‑]\Z")
_GROUPS = re.compile(r"(?:[ \u00a0\u202f][0-9]{3}(?![0-9])){1,4}+(?:[.,][0-9]{1,6}(?![0-9]))?")
_PLAIN = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_COMMA_GROUPS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_DOT_GROUPS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}")
_WORD = re.compile(rf"{_GAP}(%|[₸$€₽£¥]|°C|per cent|{_LETTER}{{1,24}}+{_END})", re.IGNORECASE)
_DOT_AND_WORD = re.compile(rf"\.(?={_SPACE}(?:{_LETTER}|[₸$€₽£¥]))")
_LATIN_BEHIND = re.compile(r"[ \u00a0-]{0,2}[A-Za-z]{2}")
_CURRENCY_BEFORE = re.compile(rf"(?:(?<!\w)US)?([$€£₸₽¥]){_GAP}\Z|(?<!\w)(USD|EUR|KZT|RUB|GBP|CNY){_GAP}\Z")
_PERCENT_ENDING = re.compile(rf"-{_LETTER}{{1,8}}+")

_SCALES = (
    (re.compile(r"мың\w{0,5}|тыс|тысяч\w{0,3}|thousand"), 3),
    (re.compile(r"млн|миллион\w{0,5}|million|mln|mn"), 6),
    (re.compile(r"млрд|миллиард\w{0,5}|billion|bln|bn"), 9),
    (re.compile(r"трлн|триллион\w{0,5}|trillion|trn"), 12),
)
_DOLLAR_LANDS = re.compile(r"ақш|сша|us|америка\w{0,9}")
_CURRENCIES = (
    (re.compile(r"доллар\w{0,8}|dollars?|usd|\$|долл"), "USD"),
    (re.compile(r"теңге\w{0,8}|тенге|tenge|тг|тнг|kzt|₸"), "KZT"),
    (re.compile(r"еуро\w{0,6}|евро|euros?|eur|€"), "EUR"),
    (re.compile(r"рубл\w{0,8}|руб|rou?bles?|rub|₽"), "RUB"),
    (re.compile(r"юан\w{0,8}|yuan|cny"), "CNY"),
    (re.compile(r"фунт\w{0,8}|pounds?|gbp|£"), "GBP"),
    (re.compile(r"[ий]ен[аеыу]?|yen|¥"), "JPY"),
)
_PERCENT = re.compile(r"%|пайыз\w{0,8}|процент\w{0,4}|percent|per cent")
_QUANTITIES = (
    (re.compile(r"тонн\w{0,8}|tonnes?|tons?"), "t"),
    (re.compile(r"килограм\w{0,8}|кг|kg|kilograms?"), "kg"),
    (re.compile(r"километр\w{0,8}|шақырым\w{0,8}|км|km|kilomet(?:re|er)s?"), "km"),
    (re.compile(r"метр(?!о)\w{0,7}|м|met(?:re|er)s?"), "m"),
    (re.compile(r"гектар\w{0,8}|га|hectares?|ha"), "ha"),
    (re.compile(r"литр\w{0,8}|lit(?:re|er)s?"), "l"),
    (re.compile(r"баррел\w{0,8}|barrels?"), "barrel"),
    (re.compile(r"мегаватт\w{0,8}|мвт|mw|megawatts?"), "MW"),
    (re.compile(r"гигаватт\w{0,8}|гвт|gw|gigawatts?"), "GW"),
    (re.compile(r"градус\w{0,8}|°c|degrees?"), "degree"),
    (re.compile(r"адам(?!зат|гершіл)\w{0,8}|человека?|people|persons?"), "person"),
    (re.compile(r"сағат\w{0,8}|час(?:а|ов)?|hours?"), "hour"),
    (re.compile(r"минут\w{0,8}|minutes?"), "minute"),
    (re.compile(r"күн(?:нен|ге|дік|нің|ді|де|і)?|д(?:ень|ня|ней)|days?"), "day"),
    (re.compile(r"ай(?:да|дан|ға|дың|ды|дық|лық)?|месяц(?:а|ев)?|months?"), "month"),
    (re.compile(r"жыл(?!қы|ан)\w{0,8}|год(?:а|у)?|лет|years?"), "year"),
)
_POWERS = {"текше": "3", "куб": "3", "кубических": "3", "cubic": "3", "шаршы": "2", "кв": "2", "square": "2"}


def values(text: str, start: int = 0, end: int | None = None) -> Iterator[Value]:
    """Yield the numbers of a stretch of text, in order: each with its scale, its unit and the endings of these.

    A number inside a name (C5+1, COVID-19, Ту-154, 5G), a time of day and a version number are no values.
    """
    limit = len(text) if end is None else end
    place = start
    for candidate in _CANDIDATE.finditer(text, start, limit):
        begin = candidate.start()
        if begin < place or _IN_A_NAME.search(text, max(start, begin - 2), begin):
            continue
        value = _date(text, begin, limit)
        if value is None and candidate.group()[0] in "0123456789":
            value = _number(text, place, candidate, limit)
        if value:
            yield value
            place = value.span.end


def _date(text: str, begin: int, limit: int) -> Value | None:
    for pattern in _DATES:
        found = pattern.match(text, begin, limit)
        unit = _iso(found.groupdict()) if found else None
        if found and unit:
            return Value(ValueKind.DATE, Span(*found.span()), None, unit)
    return None


def _iso(parts: dict[str, str | None]) -> str | None:
    """Return a date in ISO 8601, or ``None`` where there is no such month or day."""
    name, number, day, year = (parts.get(key) for key in ("month", "number", "day", "year"))
    if name:
        number = str(next(place for place, stems in enumerate(_MONTHS, 1) if stems.match(name)))
    if (number and not 1 <= int(number) <= 12) or (day and not 1 <= int(day) <= 31):
        return None
    if year and parts.get("until"):
        return f"{year}/{parts['until']}"
    if year and parts.get("decade"):
        return f"{year[:3]}X"
    return "-".join([year or "-", *(f"{int(part):02}" for part in (number, day) if part)])


def _number(text: str, place: int, candidate: re.Match[str], limit: int) -> Value | None:
    begin, stop = candidate.span()
    currency = _CURRENCY_BEFORE.search(text, max(place, begin - 6), begin)
    english = currency is not None or _LATIN_BEHIND.match(text, stop, limit) is not None
    digits = _digits(candidate.group(), english)
    if digits is None:
        return None
    groups = _GROUPS.match(text, stop, limit) if digits == candidate.group() and len(digits) <= 3 else None
    if groups:
        digits, stop = re.sub(r"\s", "", digits + groups.group()).replace(",", "."), groups.end()
    if currency is None and "." not in digits and _is_bare_year(text, place, candidate, limit):
        return Value(ValueKind.DATE, Span(begin, stop), None, digits)
    exponent, behind = _scale(text, stop, limit, after_currency=currency is not None)
    kind, unit, behind = _unit(text, behind, limit)
    if currency and kind is not ValueKind.PERCENT:
        kind, unit = ValueKind.MONEY, unit if kind is ValueKind.MONEY else _currency_of(currency[1] or currency[2])
        begin = currency.start()
    if behind == stop and stop < limit and (text[stop].isalpha() or text[stop] in "_+"):
        return None
    return Value(kind, Span(begin, behind), float(f"{digits}e{exponent}"), unit)


def _digits(written: str, english: bool) -> str | None:
    """Return a number as Python writes it, or ``None`` for a time, a version, a fraction or an endless number."""
    if _DOT_GROUPS.fullmatch(written):
        written = written.replace(".", "")
    elif _COMMA_GROUPS.fullmatch(written) and (english or written.count(",") > 1):
        written = written.replace(",", "")
    if not _PLAIN.fullmatch(written):
        return None
    written = written.replace(",", ".")
    return written if len(written.partition(".")[0]) <= _LONGEST_INTEGER else None


def _is_bare_year(text: str, place: int, candidate: re.Match[str], limit: int) -> bool:
    """Tell an English year without a word of its own: in 2015."""
    begin, stop = candidate.span()
    if not (_YEAR_ALONE.fullmatch(candidate.group()) and _BEFORE_A_YEAR.search(text, max(place, begin - 8), begin)):
        return False
    kind, _, _ = _unit(text, _scale(text, stop, limit, after_currency=False)[1], limit)
    return kind is ValueKind.NUMBER and not text[stop : min(stop + 1, limit)].isalpha()


def _scale(text: str, stop: int, limit: int, *, after_currency: bool) -> tuple[int, int]:
    """Return the power of ten that a word behind a number stands for, and where what comes next begins."""
    found = _WORD.match(text, stop, limit)
    if found is None:
        return 0, stop
    word = found[1].lower()
    if after_currency and word == "m":
        return 6, found.end()
    exponent = next((power for words, power in _SCALES if words.fullmatch(word)), None)
    return (0, stop) if exponent is None else (exponent, found.end())


def _unit(text: str, stop: int, limit: int) -> tuple[ValueKind, str, int]:
    """Read the unit behind a number and its scale; without one, what is counted is a plain number."""
    none = (ValueKind.NUMBER, "", stop)
    dot = _DOT_AND_WORD.match(text, stop, limit)
    found = _WORD.match(text, dot.end() if dot and text[stop - 1].isalpha() else stop, limit)
    word = found[1].lower() if found else ""
    if not found:
        return none
    if _PERCENT.fullmatch(word):
        ending = _PERCENT_ENDING.match(text, found.end(), limit) if word == "%" else None
        return ValueKind.PERCENT, "%", (ending or found).end()
    after, next_word = _word_behind(text, found.end(), limit)
    if currency := _currency_of(word):
        return (
            ValueKind.MONEY,
            currency,
            after if currency == "USD" and _DOLLAR_LANDS.fullmatch(next_word) else found.end(),
        )
    if _DOLLAR_LANDS.fullmatch(word) and _currency_of(next_word) == "USD":
        return ValueKind.MONEY, "USD", after
    power = _POWERS.get(word, "")
    if power:
        word = next_word
    unit = next((unit for words, unit in _QUANTITIES if words.fullmatch(word)), "")
    return (ValueKind.QUANTITY, unit + power, after if power else found.end()) if unit else none


def _word_behind(text: str, stop: int, limit: int) -> tuple[int, str]:
    dot = _DOT_AND_WORD.match(text, stop, limit)
    found = _WORD.match(text, dot.end() if dot else stop, limit)
    return (found.end(), found[1].lower()) if found else (stop, "")


def _currency_of(word: str) -> str:
    return next((code for words, code in _CURRENCIES if words.fullmatch(word.lower())), "")
