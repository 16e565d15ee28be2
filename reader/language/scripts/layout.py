"""Text that was typed while another keyboard layout was on: rfpfr for казак, йфяфй for qazaq, т3л3 for тілі.

Layouts: United States QWERTY; Russian ЙЦУКЕН; Kazakh (the standard RST KazSSR 903-90, as Windows and X11 have it),
which is the Russian one with Kazakh letters on the digit row.
"""

import re

from reader.language.scripts.letters import CYRILLIC

_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,." + '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю" + "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"
"""What the same keys write: first alone, then with Shift."""

_DIGIT_ROW = "234589" + "0-="
_KAZAKH = "әіңғүұ" + "қөһ"
"""What the digit row writes; with Shift it writes quotes and brackets, which a query may have for their own sake."""

_TO_RUSSIAN = str.maketrans(_KEYS, _RUSSIAN) | {ord('"'): '"'}
_TO_US = str.maketrans(_RUSSIAN + _KAZAKH, _KEYS + _DIGIT_ROW)
_TO_KAZAKH = str.maketrans(_DIGIT_ROW, _KAZAKH)

_LATIN = re.compile("[a-zA-Z]")
_KAZAKH_TYPED = re.compile(r"(?!=)[\w=%+-]*[\u0400-\u052f][\w=%+-]*")


def retyped(text: str) -> tuple[str, ...]:
    """Return what the keys that wrote a query write on the other layouts, the likeliest first; at most two.

    Takes the query as it was typed, before it is cut into words, for letters may be commas or brackets. The answers
    are guesses: offer those whose words the library has. Quotes, and = before a word, stay what they are in a query.
    Nothing is returned for text that mixes both scripts.
    """
    latin, cyrillic = bool(_LATIN.search(text)), bool(CYRILLIC.search(text))
    if latin == cyrillic:
        return ()
    russian = text.translate(_TO_RUSSIAN) if latin else text
    kazakh = _KAZAKH_TYPED.sub(_with_digit_row, russian)
    other = russian if latin else text.translate(_TO_US)
    return tuple(dict.fromkeys(guess for guess in (kazakh, other) if guess != text))


def _with_digit_row(found: re.Match[str]) -> str:
    """Return a word with letters for the digits, - and = in it, if that makes it a word of letters only."""
    letters = found.group().translate(_TO_KAZAKH)
    return letters if letters.isalpha() else found.group()


def cyrillic_key(key: str) -> str:
    """Return the letters that a key of the US layout writes on the Russian and the Kazakh layout: none, one or two."""
    if len(key) != 1:
        return ""
    russian, kazakh = key.translate(_TO_RUSSIAN), key.translate(_TO_KAZAKH)
    return "".join(other for other in dict.fromkeys((russian, kazakh)) if CYRILLIC.match(other))


def latin_key(letter: str) -> str:
    """Return the key of the US layout, in upper case, that writes a Cyrillic letter; empty where there is none."""
    key = letter.lower().translate(_TO_US)
    return "" if key == letter.lower() else key.upper()
