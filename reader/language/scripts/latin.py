"""Kazakh in Latin letters: the alphabets that were decreed or are in use, and what all of them have in common.

A Latin query is never turned into Cyrillic letters, for one spelling has many readings. Instead every Cyrillic form
is written once as a skeleton of its sounds, and a query is looked up under each skeleton that it may stand for.
"""

import re
import unicodedata
from enum import StrEnum

from reader.language.scripts.letters import letter_pairs

MOST_READINGS = 64
"""Skeletons that one query is looked up under; the least likely are left out."""

_MOST_CHOICES = 16
"""Spellings of one query that are read in every way; further ones, in no real word, are read in the likeliest only."""


class Alphabet(StrEnum):
    """One way to write Kazakh in Latin letters."""

    JANUARY_2021 = "2021-01"
    """Draft shown by the National Commission on 28 January 2021."""
    APRIL_2021 = "2021-04"
    """The same as improved on 22 April 2021: ñ for ŋ."""
    ACUTE_2018 = "2018"
    """Presidential Decree 637 of 19 February 2018."""
    APOSTROPHE_2017 = "2017-10"
    """Presidential Decree 569 of 26 October 2017."""
    DIGRAPH_2017 = "2017-09"
    """Draft shown in the Mazhilis on 11 September 2017."""
    WEB = "web"
    """The alphabet of the news agency QazAqparat and of many sites since the 2000s."""
    PASSPORT = "passport"
    """Letters without marks, as names stand in passports and in most of the English press."""
    ENGLISH = "english"
    """The older English romanisation with gh, q and ng (after BGN/PCGN 1979, without its marks)."""


_TABLE = """
      2021-01 2021-04 2018 2017-10 2017-09 web passport english
    а a       a       a    a       a       a   a        a
    ә ä       ä       á    a'      ae      ä   a        a
    б b       b       b    b       b       b   b        b
    в v       v       v    v       v       v   v        v
    г g       g       g    g       g       g   g        g
    ғ ğ       ğ       ǵ    g'      gh      ğ   g        gh
    д d       d       d    d       d       d   d        d
    е e       e       e    e       e       e   e        e
    ё io      io      ıo   i'o     io      yo  yo       yo
    ж j       j       j    j       zh      j   zh       zh
    з z       z       z    z       z       z   z        z
    и i       i       ı    i'      i       ï   i        i
    й i       i       ı    i'      j       y   y        y
    к k       k       k    k       k       k   k        k
    қ q       q       q    q       q       q   k        q
    л l       l       l    l       l       l   l        l
    м m       m       m    m       m       m   m        m
    н n       n       n    n       n       n   n        n
    ң ŋ       ñ       ń    n'      ng      ñ   n        ng
    о o       o       o    o       o       o   o        o
    ө ö       ö       ó    o'      oe      ö   o        o
    п p       p       p    p       p       p   p        p
    р r       r       r    r       r       r   r        r
    с s       s       s    s       s       s   s        s
    т t       t       t    t       t       t   t        t
    у u       u       ý    y'      w       w   u        u
    ұ ū       ū       u    u       u       u   u        u
    ү ü       ü       ú    u'      ue      ü   u        u
    ф f       f       f    f       f       f   f        f
    х h       h       h    h       h       x   kh       kh
    һ h       h       h    h       h       h   h        h
    ц ts      ts      ts   ts      ts      c   ts       ts
    ч ch      ch      ch   c'      ch      ç   ch       ch
    ш ş       ş       sh   s'      sh      ş   sh       sh
    щ şş      şş      sh   s'      sh      şç  shch     shch
    ъ -       -       -    -       -       -   -        -
    ы y       y       y    y       y       ı   y        y
    і ı       ı       i    i       i       i   i        i
    ь -       -       -    -       -       -   -        -
    э e       e       e    e       e       e   e        e
    ю iu      iu      ıý   i'y'    jw      yw  yu       yu
    я ia      ia      ıa   i'a     ja      ya  ya       ya
"""
"""A column for each alphabet and a row for each letter; - where the letter is not written."""

_DOTTED = {Alphabet.JANUARY_2021, Alphabet.APRIL_2021, Alphabet.WEB}
"""Alphabets with the capitals İ for i and I for ı; the 2018 decree has I for both."""

_WORD = re.compile(r"[^\W\d_]+")


def _columns() -> dict[Alphabet, dict[str, str]]:
    head, *rows = (line.split() for line in _TABLE.strip().splitlines())
    return {Alphabet(name): {row[0]: row[place].replace("-", "") for row in rows} for place, name in enumerate(head, 1)}


def _capital(latin: str, alphabet: Alphabet) -> str:
    return (latin.replace("i", "İ") if alphabet in _DOTTED else latin).upper()


def _written(column: dict[str, str], alphabet: Alphabet) -> dict[int, str]:
    titles = {letter.upper(): _capital(latin[:1], alphabet) + latin[1:] for letter, latin in column.items()}
    return str.maketrans(column | titles)


def _in_capitals(column: dict[str, str], alphabet: Alphabet) -> dict[int, str]:
    return str.maketrans({letter.upper(): _capital(latin, alphabet) for letter, latin in column.items()})


_WRITTEN = {alphabet: _written(column, alphabet) for alphabet, column in _columns().items()}
_CAPITALS = {alphabet: _in_capitals(column, alphabet) for alphabet, column in _columns().items()}


def to_latin(text: str, alphabet: Alphabet) -> str:
    """Return Cyrillic text in NFC in a Latin alphabet: Шымкент as Şymkent or Shymkent, ШЫМКЕНТ as SHYMKENT.

    What is not Cyrillic stays. Idempotent.
    """
    written, capitals = _WRITTEN[alphabet], _CAPITALS[alphabet]

    def in_latin(found: re.Match[str]) -> str:
        word = found.group()
        return word.translate(capitals if len(word) > 1 and word.isupper() else written)

    return _WORD.sub(in_latin, text)


_SOUNDS = """
    а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=e ж=j з=z и=i й=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t
    у=u ұ=u ү=u ф=f х=h һ=h ц=s ч=c ш=c щ=c ъ= ы=i і=i ь= э=e ю=iu я=ia '=
"""
"""What the Latin alphabets, taken together, keep of a letter; c is the one sound of ч, ш and щ."""

_MARKED = """
    ä=A á=A ə=A ğ=G ǵ=G ï=I í=I ı=I ñ=N ń=N ŋ=N ö=O ó=O ɵ=O ū=U ü=U ú=U ý=U ş=C ç=C š=C č=C ž=J
    ‘=' `=' ´=' ʻ=' ß=ss æ=ae œ=oe ø=o ł=l đ=d
"""
"""Letters of which there is one reading only: a capital is a sound that nothing around it changes any more."""

_READINGS = """
    sh  | c sh  | ш; с + һ
    sch | c sc  | щ and German sch
    shch| c cc  | щ; ш + ч
    CC  | c cc  | щ in 2021 and on the web; ш + ш
    tsh | tc sh | т + ш; ц + һ
    ts' | tc    | т + ш in 2017
    s'  | c     | ш in 2017
    c'  | c     | ч in 2017
    ch  | c     | ч
    zh  | j zh  | ж; з + һ
    gh  | g     | ғ
    kh  | h k   | х; қ in names as English writes them
    ng  | n ng  | ң; н + г
    ngh | ng nh | н + ғ; ң + һ
    ts  | ts s  | т + с; ц
    c   | k s c | к and с in English; ц on the web; ш and ч without their marks
    ck  | k sk  | к in English; ц + к on the web
    qq  | kk k  | ққ
    ph  | f ph  | ф in English
    x   | h ks  | х on the web; кс in English
    j   | j i   | ж; й in the digraph draft
    w   | u v   | у; в in English
    y'  | u     | у in 2017
    y   | i ii  | at the end of a word: ы, й; ий in names as English writes them
    's  | - s   | at the end of a word: English, of whom; ңс, әс and the like in 2017
    ye  | e ie  | е in names as English writes them; й + е
    yo  | io e  | й + о; ё, which every form writes е
    io  | io e  | и + о; ё in 2021
    Io  | io e  | the same in 2018
    i'o | io e  | the same in 2017
    ia  | ia iia| я; ия in names as English writes them
    iae | iae ia| и + ә in the digraph draft
    ae  | ae a  | а + е; ә in the digraph draft
    oe  | oe o  | о + е; ө
    ue  | ue u  | у + е; ү
"""
"""A spelling | the sounds it may stand for, the likeliest first, - for none | the Cyrillic letters behind them."""

_DOUBLED = "bdfghklmnprstvz"
"""Consonants that foreign spelling doubles: Kassym for Қасым."""


def _readings() -> dict[str, tuple[str, ...]]:
    rows = (line.split("|") for line in _READINGS.strip().splitlines())
    readings = {spelling.strip(): tuple(sound.strip("-") for sound in sounds.split()) for spelling, sounds, _ in rows}
    return readings | {letter * 2: (letter * 2, letter) for letter in _DOUBLED}


def _spelling_pattern(readings: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """Match the longest spelling, but no doubled consonant of which the second belongs to a digraph: басшы, basshy."""
    ends = {"y": r"y\b(?!')", "'s": r"'s\b(?!')"} | {letter * 2: f"{letter * 2}(?!['hg])" for letter in _DOUBLED}
    longest_first = sorted(readings, key=len, reverse=True)
    return re.compile("(" + "|".join(ends.get(spelling, spelling) for spelling in longest_first) + ")")


_SKELETON = str.maketrans(letter_pairs(_SOUNDS))
_DECIDED = str.maketrans({letter: sound.upper() for letter, sound in letter_pairs(_SOUNDS).items() if letter != "'"})
_DECIDED |= str.maketrans(letter_pairs(_MARKED))
_READING_OF = _readings()
_SPELLING = _spelling_pattern(_READING_OF)
_PLAIN = str.maketrans({"q": "k", "y": "i", "'": ""})
_MARKS = re.compile("[\u0300-\u036f]")


def skeleton(cyrillic_form: str) -> str:
    """Return the sounds of a folded Cyrillic form in ASCII letters, as the vocabulary is filed: қазақстан as kazakstan.

    Apostrophes go; what else is not Cyrillic stays. Idempotent. Forms with one ``deep_fold`` have one skeleton.
    """
    return cyrillic_form.translate(_SKELETON)


def query_skeletons(latin_query: str) -> tuple[str, ...]:
    """Return the skeletons of the Cyrillic forms that a Latin spelling may stand for, the likeliest first.

    Reads every alphabet of ``Alphabet``, without its marks too (save those of ş and ý), and English spelling.
    Cyrillic letters may stand among the Latin ones: covid-тің. At most ``MOST_READINGS``.
    """
    *stretches, rest = _SPELLING.split(_with_decided_letters(latin_query), maxsplit=_MOST_CHOICES)
    ranked = [(0, "")]
    for plain, spelling in zip(stretches[::2], stretches[1::2], strict=True):
        ends = [(further, plain + sound) for further, sound in enumerate(_READING_OF[spelling])]
        ranked = [(rank + further, begun + end) for rank, begun in ranked for further, end in ends]
        if len(ends) > 1:
            ranked = sorted(ranked, key=_rank)[:MOST_READINGS]
    rest = _SPELLING.sub(_likeliest, rest)
    return tuple(dict.fromkeys((begun + rest).translate(_PLAIN).lower() for _, begun in ranked))


def _likeliest(spelling: re.Match[str]) -> str:
    return _READING_OF[spelling.group()][0]


def _with_decided_letters(latin_query: str) -> str:
    """Return a query in which letters that have one reading only are capitals, and the others bare of marks."""
    lower = latin_query.lower()
    if lower.isascii():
        return lower
    decided = lower.translate(_DECIDED)
    return decided if decided.isascii() else _MARKS.sub("", unicodedata.normalize("NFD", decided))


def _rank(choice: tuple[int, str]) -> int:
    return choice[0]
