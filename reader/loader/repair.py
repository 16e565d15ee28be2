"""Texts that were decoded in a wrong encoding before they were saved: noticed, and read as they were meant.

A repair is named after the encoding that was taken for the right one: ``cp1251:kz1048`` encodes a text in cp1251, as
it was wrongly decoded, and decodes it in kz1048.
"""

import re
from collections.abc import Iterator
from functools import cache

from reader.corpus.decoding import NO_REPAIR

_UTF8 = "utf-8"
_BYTE_PAIRS = (
    ("cp1251", "kz1048"),
    ("cp1251", "ptcp154"),
    ("kz1048", "ptcp154"),
    ("cp1252", "cp1251"),
    ("cp1252", "kz1048"),
    ("cp1252", "ptcp154"),
    ("cp1251", "koi8-r"),
    ("koi8-r", "cp1251"),
    ("koi8-r", "kz1048"),
    ("cp1251", "cp866"),
    ("cp866", "cp1251"),
    ("cp866", "kz1048"),
)
_UTF8_READ_AS = ("cp1251", "cp1252", "kz1048", "ptcp154", "koi8-r", "cp866")
REPAIRS = (*(f"{wrong}:{_UTF8}" for wrong in _UTF8_READ_AS), *(f"{wrong}:{right}" for wrong, right in _BYTE_PAIRS))
"""The repairs that are known, those that prove themselves first."""

_SAMPLE = 20_000
_LEAST_TORN = 3
"""Sequences of UTF-8 that must have been read letter by letter: no text has so many by chance, or few bytes else."""

_TORN_SHARE = 0.9
_LEAST_WORDS = 6
_LEAST_TURNED = 3
_STRANGE_BEFORE = 0.3
_STRANGE_AFTER = 0.04
_LEAST_YERY = 0.01
"""The share of ы in the letters of every Kazakh and Russian text; Ukrainian, Serbian and Macedonian have none."""

_KAZAKH = frozenset("әғқңөұүһ")
_LEAST_KAZAKH = 3
_RUSSIAN_PAGES = ("cp1251", "koi8-r", "cp866")

_SMALL = "а-яёәғқңөұүһі"
_CAPITAL = "А-ЯЁӘҒҚҢӨҰҮҺІ"
_WORD = rf"(?:[{_CAPITAL}]?[{_SMALL}]+|[{_CAPITAL}]+(?:[{_SMALL}]{{1,2}})?|[A-Za-z\d]+)"
_JOINT = "[-‐‑–—/'’.,:%№°]{1,2}"
_NATURAL = re.compile(rf"{_WORD}(?:{_JOINT}{_WORD})*")
_EDGE = " \t.,:;!?…()[]{}<>«»“”„\"'’‘–—-‐‑*_/|№%$€₸°§©®™•·+=&@#\u00ad\u00a0\ufeff"
_UPPER_HALF = re.compile(r"[^\x00-\x7f]")
_TURNED = re.compile(rf"[{_SMALL}][{_CAPITAL}]")
_LETTER = re.compile(rf"[{_SMALL}{_CAPITAL}]")


def repair_for(text: str) -> str:
    """Return the repair that a text wants, or nothing.

    Hardly ever asks for a repair of a text that is as it should be: either many sequences of UTF-8 must stand in it
    letter by letter, or many words must be as no language writes them, and none after the repair.
    """
    sample = text[:_SAMPLE]
    if sample.isascii():
        return ""
    for wrong in _UTF8_READ_AS:
        if _is_torn(sample, wrong):
            return f"{wrong}:{_UTF8}"
    if _strangeness(sample) < _STRANGE_BEFORE and not _is_turned(sample):
        return ""
    ways = (name for name in REPAIRS[len(_UTF8_READ_AS) :] if _may_come_from(sample, name.split(":")[0]))
    found = sorted((_strangeness(repaired(sample, name)), name) for name in ways)
    found = [(after, name) for after, name in found if after <= _STRANGE_AFTER]
    return next((name for _, name in found if _is_ours(repaired(sample, name), name)), "")


def repaired(text: str, repair: str) -> str:
    """Return a text as it was meant; what no repair explains stays as it is.

    Raises:
        LookupError: there is no such repair.
    """
    if not repair or repair == NO_REPAIR:
        return text
    if repair not in REPAIRS:
        raise LookupError(repair)
    wrong, right = repair.split(":")
    if right != _UTF8:
        return text.translate(_table(wrong, right))
    return _runs(wrong).sub(lambda run: _joined(run[0], wrong), text)


@cache
def _bytes(encoding: str) -> dict[str, int]:
    """Return the upper half of a code page by letter; bytes without a letter count as the control of that number."""
    letters = (
        {chr(number): number for number in range(0x80, 0xA0)} if encoding in ("cp1251", "cp1252", "kz1048") else {}
    )
    for number in range(0x80, 0x100):
        letter = bytes([number]).decode(encoding, "replace")
        if letter != "\ufffd":
            letters[letter] = number
    return letters


@cache
def _table(wrong: str, right: str) -> dict[int, str]:
    found = {ord(letter): bytes([number]).decode(right, "replace") for letter, number in _bytes(wrong).items()}
    return {code: letter for code, letter in found.items() if letter != "\ufffd"}


@cache
def _runs(wrong: str) -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(_bytes(wrong)))}\ufffd]+")


def _joined(run: str, wrong: str) -> str:
    """Return a run of letters as the UTF-8 that they are, or as it stands where it is none."""
    numbers = _bytes(wrong)
    data = bytes(numbers.get(letter, 0xFF) for letter in run)  # a byte that was lost stays lost
    try:
        return data.decode()
    except UnicodeDecodeError:
        pass
    meant = data.decode("utf-8", "replace")
    return re.sub("\ufffd+", "\ufffd", meant) if meant.count("\ufffd") * 2 < len(meant) or "\ufffd" in run else run


def _may_come_from(text: str, encoding: str) -> bool:
    """Tell whether a code page has the letters of a text."""
    letters = [letter for letter in _UPPER_HALF.findall(text) if letter.isalpha()]
    return sum(letter not in _bytes(encoding) for letter in letters) * 50 <= len(letters)


def _is_torn(text: str, wrong: str) -> bool:
    """Tell whether what is not ASCII in a text is UTF-8 that was read in a code page."""
    numbers = _bytes(wrong)
    letters = _UPPER_HALF.findall(text)
    data = bytes(numbers.get(letter, 0) for letter in _UPPER_HALF.sub(lambda one: one[0], text))
    whole = sum(len(found[0]) for found in _SEQUENCE.finditer(data))
    sequences = sum(1 for _ in _SEQUENCE.finditer(data))
    lost = letters.count("\ufffd")
    return sequences >= _LEAST_TORN and whole + 2 * lost >= _TORN_SHARE * len(letters) and sequences > 2 * lost


_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


def _strangeness(text: str) -> float:
    """Return the share of words not in ASCII that no Kazakh, Russian or English text has; 0 for too few words."""
    words = [word for word in _words(text) if not word.isascii()]
    if len(words) < _LEAST_WORDS:
        return 0.0
    return sum(_NATURAL.fullmatch(word) is None for word in words) / len(words)


def _is_turned(text: str) -> bool:
    """Tell whether capitals and small letters have changed places, as those of koi8-r and cp1251 have."""
    words = [word for word in _words(text) if _LETTER.match(word)]
    turned = sum(_TURNED.match(word) is not None for word in words)
    capital = sum(word.isupper() for word in words)
    return turned >= _LEAST_TURNED and turned * 20 >= len(words) and (turned + capital) * 5 >= len(words) * 3


def _words(text: str) -> Iterator[str]:
    return filter(None, (word.strip(_EDGE) for word in text.split()))


def _is_ours(text: str, repair: str) -> bool:
    """Tell whether a repaired text is Kazakh or Russian, and Kazakh where the repair is for that."""
    letters = _LETTER.findall(text)
    yery = sum(letter in "ыЫ" for letter in letters)
    kazakh = {letter for letter in letters if letter in _KAZAKH}
    enough = len(kazakh) >= _LEAST_KAZAKH or repair.endswith(_RUSSIAN_PAGES)
    return bool(letters) and enough and yery >= _LEAST_YERY * len(letters)
