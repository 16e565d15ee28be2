"""The forms that a person's name takes in texts of the three languages."""

from collections.abc import Iterator
from functools import lru_cache

from reader.language.fold import fold
from reader.language.kazakh import PartOfSpeech, inflections
from reader.language.scripts import query_sounds, sounds
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.scripts.letters import CYRILLIC, LATIN
from reader.language.tokens import forms

_RUSSIAN = """
    ский | ского скому ским ском ская скую ской
    ов   | ова ову овым ове ов овой овы овых
    ев   | ева еву евым еве ев евой евы евых
    ин   | ина ину иным ине ин иной ины иных
    ын   | ына ыну ыным ыне ын ыной ыны ыных
    ова  | овой ову
    ева  | евой еву
    ина  | иной ину ине ины
    ый   | ого ому ым ом
    ий   | ия ию ием ии его ему им ем
    й    | я ю ем е
    ь    | я ю ем и ью
    а    | ы и у е ой ею ою
    я    | и ю е ей
    -    | а у ом ем е ы
"""
"""How a name ends | in its other cases. Source: Русская грамматика (Москва, 1980), склонение имён собственных."""

_KAZAKH = (
    "ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен"
    " мен бен пен дай дей тай тей ша ше дікі тікі нікі дағы дегі тағы тегі ндағы ндегі"
).split()
"""Case endings in both harmonies: a foreign name takes either (Мұстафиннің), and one in -ұлы, -қызы those of a form."""

_ENGLISH = ("'s", "s'", "s")
_SUFFIXES = 3
_KEPT = 512
_SHORTEST = 2


@lru_cache(_KEPT)
def name_forms(part: str) -> frozenset[str]:
    """Return the folded forms of one word of a name, the word itself among them."""
    word = fold(part)
    found = {word, *(word + ending for ending in _ENGLISH)}
    if CYRILLIC.search(word):
        found.update(one.form for one in inflections(word, PartOfSpeech.NOUN, _SUFFIXES))
        found.update(word + ending for ending in _KAZAKH)
        found.update(_russian(word))
    return frozenset(found)


def is_form(word: str, part: str) -> bool:
    """Tell whether a word is one word of a name in some form, also in another script, or as Russian texts write it."""
    form = fold(word)
    if form in name_forms(part) or keyboard_fold(form) in _typed_forms(part):
        return True
    other = bool(LATIN.search(form)) != bool(LATIN.search(fold(part)))
    return other and len(form) > _SHORTEST and not set(query_sounds(form)).isdisjoint(_sounds(part))


def names(text: str, name: str) -> bool:
    """Tell whether a text names a person: by the surname, or the only name there is, in some form."""
    parts = forms(name)
    wanted = [part for part in parts if len(part) > 1] or parts
    return bool(wanted) and any(is_form(word, wanted[-1]) for word in forms(text))


@lru_cache(_KEPT)
def _typed_forms(part: str) -> frozenset[str]:
    """Return the forms of a word of a name as they are typed without Kazakh letters, also those that it has then."""
    typed = keyboard_fold(fold(part))
    return frozenset(map(keyboard_fold, name_forms(part) | name_forms(typed)))


@lru_cache(_KEPT)
def _sounds(part: str) -> frozenset[str]:
    return frozenset(sound for form in name_forms(part) for sound in sounds(form))


def _russian(word: str) -> Iterator[str]:
    for line in _RUSSIAN.strip().splitlines():
        end, _, cases = line.partition("|")
        end = end.strip()
        if end == "-" and word[-1] in "бвгджзклмнпрстфхцчшщ":
            yield from (word + case for case in cases.split())
        elif end != "-" and word.endswith(end) and len(word) > len(end) + 1:
            yield from (word.removesuffix(end) + case for case in cases.split())
