"""Kazakh in Arabic letters: töte jazu, the spelling of Akhmet Baitursynuly that is in use in China and Mongolia.

The query is never turned into Cyrillic letters, for ا may be а or ә. The vocabulary is written in Arabic letters, and
the hamza, which tells the two apart, is left out of the key: many leave it out, and few words then fall together.
"""

import re
import unicodedata
from itertools import chain

from reader.language.scripts import latin
from reader.language.scripts.letters import letter_pairs

HAMZA = "\u0674"
"""The high hamza that stands before a front word."""

_LETTERS = """
    а=ا ә=ا б=ب в=ۆ г=گ ғ=ع д=د е=ە ё=يو ж=ج з=ز и=ي й=ي к=ك қ=ق л=ل м=م н=ن ң=ڭ о=و ө=و п=پ р=ر с=س т=ت
    у=ۋ ұ=ۇ ү=ۇ ф=ف х=ح һ=ھ ц=تس ч=چ ш=ش щ=شش ъ= ы=ى і=ى ь= э=ە ю=يۋ я=يا
"""

_VARIANTS = """
    غ=ع خ=ح ه=ھ ہ=ھ ک=ك ی=ى ئ=ى ڠ=ڭ ݣ=ڭ أ=ا إ=ا آ=ا ؤ=و ء=ٴ ٵ=ٴا ٶ=ٴو ٷ=ٴۇ ٸ=ٴى
"""
"""Letters of Arabic, Persian, Uyghur and old Kazakh keyboards, and the letter of töte jazu that is meant."""

_DROPPED = [0x0640, 0x0670, 0x200C, 0x200D, *range(0x064B, 0x0660)]
"""Tatweel, joiners and vowel signs."""

_PRESENTATION = [*range(0xFB50, 0xFDFD), *range(0xFE70, 0xFEFD)]
"""Letters in the shape they take at a place in the word, as old converters and PDF files have them."""

_FRONT = frozenset("әөүі")
_SHOWING_FRONT = frozenset("екгэ")
"""Letters whose Arabic letters (ە ك گ) show by themselves that the word is front."""

_SHARED = "ا=а ى=ы و=о ۇ=ұ ي=и ە=е"
"""Arabic letters of several Cyrillic ones, and one of these: in the skeleton of sounds they are the same."""

_WORD = re.compile("[а-яёәғқңөұүһі]+")


def _standard() -> dict[int, str]:
    """Return the letter or letters of töte jazu for every other shape of them."""
    letters = str.maketrans(letter_pairs(_VARIANTS)) | dict.fromkeys(_DROPPED, "")
    shapes = {shape: unicodedata.normalize("NFKC", chr(shape)).translate(letters) for shape in _PRESENTATION}
    return letters | {shape: same for shape, same in shapes.items() if same != chr(shape)}


def _sounded_alike() -> dict[int, str]:
    own = {arabic: letter for letter, arabic in letter_pairs(_LETTERS).items() if len(arabic) == 1}
    return str.maketrans(own | letter_pairs(_SHARED))


_ARABIC = str.maketrans(letter_pairs(_LETTERS))
_STANDARD = _standard()
_KEY = {letter: same.replace(HAMZA, "") for letter, same in (_STANDARD | {ord(HAMZA): ""} | _ARABIC).items()}
_SOUNDED_ALIKE = _sounded_alike()


def normalized(text: str) -> str:
    """Return Arabic text in the letters of töte jazu: one shape of each letter, one hamza, no joiners. Idempotent."""
    return text.translate(_STANDARD)


def to_arabic(text: str) -> str:
    """Return Cyrillic text in Arabic letters, with a hamza before each front word that has none of е к г э.

    Source: the spelling rules of töte jazu as the Kazakh press of Xinjiang follows them. What is not Cyrillic
    stays, in lower case. Idempotent.
    """
    return _WORD.sub(_in_arabic, text.lower())


def _in_arabic(found: re.Match[str]) -> str:
    word = found.group()
    marked = not _FRONT.isdisjoint(word) and _SHOWING_FRONT.isdisjoint(word)
    return (HAMZA if marked else "") + word.translate(_ARABIC)


def arabic_key(form: str) -> str:
    """Return the key under which a Cyrillic form and its Arabic spelling meet: قازاقستان for қазақстан. Idempotent.

    Takes folded forms of the vocabulary and queries, in either script.
    """
    return form.translate(_KEY)


def query_skeletons(arabic_query: str) -> tuple[str, ...]:
    """Return the skeletons (``latin.skeleton``) of the Cyrillic forms that an Arabic spelling may stand for.

    One for most; more where it has تس (т + с or ц), شش (ш + ш or щ), يو (и + о or ё) or Latin letters.
    """
    sounded = arabic_key(arabic_query).translate(_SOUNDED_ALIKE)
    readings = [latin.query_skeletons(sounded), latin.query_skeletons(sounded.replace("тс", "ц"))]
    return tuple(dict.fromkeys(chain(*readings)))[: latin.MOST_READINGS]
