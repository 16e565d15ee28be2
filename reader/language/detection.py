"""Which language a text is written in."""

import re

_SAMPLE_CODE_POINTS = 20_000
_SAMPLE_WORDS = 200
_KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ"
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile("[а-яёәғқңөұүһі]")
_KAZAKH_LETTER = re.compile("[әғқңөұүһі]")
_RUSSIAN_ENDING = re.compile(
    "[а-яё]+(?:[ыи]й|[ая]я|[ое]е|[ое]го|[ое]му|[ыи]х|[ая]ми|[аие]ть|т?ся|[аи]л[аои]?"
    "|ств[оаеу]|ени[еяю]|ост[ьи]|ци[яию]|ой|ом|ов)"
)
_KAZAKH_WORDS = frozenset(
    "мен бен пен бұл да де та те үшін деп бар жоқ еді емес ол біз сіз осы сол бір және ғана туралы бойынша "
    "болып отыр келеді жатыр деді дейді болды керек ме ма ба бе па пе не сондай бірақ барлық сен олар "
    "ал сонда онда дейін кейін бері жылы соң екен".split()
)
_RUSSIAN_WORDS = frozenset(
    "и в во не на что с со по как это для из от за у о об к но был была было были он она они мы вы я его её ее "
    "их при также до или уже так же бы только если который которые которая чтобы года году лет а есть нет "
    "мне меня нам вам этот эта эти того том чем все всё ещё еще между после перед под над где когда почему".split()
)
_ENGLISH_WORDS = frozenset(
    "the of and to in a is that for on with as was by it at from be are this an or has have its not he they "
    "we you i but will said which their his her were been who what how do does can".split()
)


def detect_language(text: str) -> str:
    """Return ``kk``, ``ru``, ``en`` or, where nothing speaks for one of them, ``und``.

    Judges the first 20,000 code points by letters that only Kazakh has, Russian endings and frequent words.
    """
    sample = text[:_SAMPLE_CODE_POINTS]
    if sum(map(sample.count, _KAZAKH_LETTERS)) * 20 > len(sample):  # a seventh of Kazakh, hardly any of Russian
        return "kk"
    words = _WORD.findall(sample.lower())
    if not words:
        return "und"
    words = words[:: 1 + len(words) // _SAMPLE_WORDS]
    cyrillic = [word for word in words if _CYRILLIC.match(word)]
    if 2 * len(cyrillic) < len(words):
        return _among_latin(words)
    kazakh = sum(word in _KAZAKH_WORDS or _KAZAKH_LETTER.search(word) is not None for word in cyrillic)
    russian = sum(word in _RUSSIAN_WORDS or _RUSSIAN_ENDING.fullmatch(word) is not None for word in cyrillic)
    return "kk" if kazakh > russian else "ru"


def _among_latin(words: list[str]) -> str:
    known = sum(word in _ENGLISH_WORDS for word in words)
    short_and_plain = len(words) <= 8 and all(word.isascii() for word in words)
    return "en" if known * 8 >= len(words) or short_and_plain else "und"
