"""The endings that Kazakh and Russian put behind names, and what a name is without them."""

from collections.abc import Iterator
from functools import cache

_CASES = (
    "ның нің дың дің тың тің ға ге қа ке а е ны ні ды ді ты ті да де та те дан ден тан тен нан нен мен бен пен ша ше "
    "дағы дегі тағы тегі мыз міз ымыз іміз дар дер тар тер лар лер"
).split()
_OWNED = "ы і сы сі".split()
_BEHIND_OWNED = "ның нің на не н нда нде нан нен ндан нден мен ндағы ндегі".split()
_RUSSIAN = (
    "а я у ю ом ем ём ой ей ою ею е и ы ии ию ией ый ий ого его ому ему ым им ая яя ую юю ое ых их ам ах ами".split()
)
_LOST = "аяйьоеиы"
"""Letters at the end of a Russian name that its other forms lack: Россия, России; Китай, Китая; Казань, Казани."""


@cache
def kazakh_endings() -> frozenset[str]:
    """Return what Kazakh puts behind a name: cases, of the bare word and of an owned one, and 1st person plural."""
    owned = {owner + case for owner in _OWNED for case in ("", *_BEHIND_OWNED)}
    ours = {f"{our}{case}" for our in ("мыз", "міз", "ымыз", "іміз") for case in ("", *_CASES[:20])}
    return frozenset({*_CASES, *owned, *_BEHIND_OWNED, *ours})


@cache
def russian_endings() -> frozenset[str]:
    """Return what Russian puts behind a name or the stem of one."""
    return frozenset(_RUSSIAN)


def russian_stem(word: str) -> str:
    """Return a Russian word without the letters that change in its cases."""
    for ending in ("ая", "ое", "ые", "ий", "ый", "ия"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + ("и" if ending == "ия" else "")
    return word[:-1] if word[-1:] in _LOST and len(word) > 3 else word


def cuts(word: str, shortest: int = 2) -> Iterator[tuple[str, str]]:
    """Yield a lower-case word cut into a beginning and what may be an ending, the longest beginning first."""
    known = kazakh_endings() | russian_endings()
    yield word, ""
    for place in range(len(word) - 1, shortest - 1, -1):
        if word[place:] in known:
            yield word[:place], word[place:]
