"""Words that mix letters of two alphabets because they look alike: қaзақстан with a Latin a.

Such words are repaired for search only; the text of a document is never touched.
"""

import re

from reader.language.scripts.letters import CYRILLIC, LATIN, letter_pairs

_TWINS = "a=а b=в c=с e=е h=һ i=і k=к m=м n=п o=о p=р t=т x=х y=у ə=ә ɵ=ө ö=ө ü=ү ı=і"
"""Latin letters typed for Cyrillic ones. h is һ, as in гауhар, for the Kazakh letter is missing on keyboards."""

_STRANGERS = "ӊ=ң ҥ=ң ӈ=ң ѳ=ө ӫ=ө ї=і ӏ=і ӷ=ғ ӄ=қ ҡ=қ ҝ=к ӯ=ү ў=ұ"
"""Cyrillic letters of other languages, and old ones, that fonts and converters left in the place of Kazakh ones."""

_BACK = "а=a в=b с=c е=e һ=h н=h і=i к=k м=m о=o р=p т=t х=x у=y ә=ə"
"""Cyrillic letters typed in a Latin word, where one of its letters has no Cyrillic twin."""

_TO_CYRILLIC = str.maketrans(letter_pairs(_TWINS) | letter_pairs(_STRANGERS))
_TO_LATIN = str.maketrans(letter_pairs(_BACK))
_RUN = re.compile(r"[^\W\d_]+")
_STRANGE = re.compile(f"[{''.join(letter_pairs(_STRANGERS))}]")


def repaired(form: str) -> str | None:
    """Return a folded form with every mixed word in one alphabet, or ``None`` where there is nothing to repair.

    A word is Cyrillic if all its Latin letters have a Cyrillic twin; else Latin, if the reverse is so; else it stays.
    Words joined by a hyphen are judged apart: iphone-ның is no mixed word. What is repaired needs no other repair.
    """
    if not CYRILLIC.search(form) or not (LATIN.search(form) or _STRANGE.search(form)):
        return None
    better = _RUN.sub(_in_one_alphabet, form)
    return better if better != form else None


def _in_one_alphabet(found: re.Match[str]) -> str:
    run = found.group()
    if not CYRILLIC.search(run):
        return run
    cyrillic = run.translate(_TO_CYRILLIC)
    if not LATIN.search(cyrillic):
        return cyrillic
    latin = run.translate(_TO_LATIN)
    return run if CYRILLIC.search(latin) else latin
