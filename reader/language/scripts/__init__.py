"""One word on every keyboard and in every script: the keys under which a vocabulary is filed and looked up.

The words of a library are filed once; a query is never decoded. Two forms meet under a scheme if a key of the query is
a key of the form or is spelled like the form itself: no form is filed under a key that equals it.

Of the four folds, two are filed. The sounds (``latin.skeleton``) bring together whatever the deep keyboard fold does,
as precisely as it (0.016 other forms a query, as against 0.015) and in half the bytes; they serve Latin and Arabic
queries, and Latin and Arabic texts, as well. Kazakh press vocabulary of 21,800 types takes 1.7 keys a form: 261 KB of
``keyboard`` and 182 KB of ``sound`` keys for 360 KB of forms in UTF-8.
"""

from typing import Literal, NamedTuple

from reader.language.scripts import arabic, latin
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.scripts.letters import ARABIC, CYRILLIC, LATIN
from reader.language.scripts.lookalikes import repaired

Scheme = Literal["repaired", "keyboard", "sound"]
"""What a key keeps of a form: its letters in one alphabet, as on a Russian keyboard, or its sounds in any script."""

MOST_SOUNDS = 4
"""Sound keys that a Latin or Arabic form is filed under: its likeliest readings. A Cyrillic form has one."""


class ScriptKey(NamedTuple):
    """One key of a form: how it is made, and its spelling."""

    scheme: Scheme
    key: str


def vocabulary_keys(form: str) -> tuple[ScriptKey, ...]:
    """Return the keys to file a folded form or dictionary entry under: two for most Kazakh ones, at most six.

    A number has none. A word in Latin letters is filed too, so that Тоқаев finds Tokayev.
    """
    mended = repaired(form)
    clean = mended or form
    keys = [] if mended is None else [ScriptKey("repaired", mended)]
    typed = keyboard_fold(clean)
    if typed != clean and typed != form:
        keys.append(ScriptKey("keyboard", typed))
    keys.extend([ScriptKey("sound", sounds) for sounds in _skeletons(clean)[:MOST_SOUNDS] if sounds != form])
    return tuple(keys)


def query_folds(query_form: str) -> tuple[ScriptKey, ...]:
    """Return the keys to look a folded query form up under, in order of trust: none for a number.

    First its letters in one alphabet, which is the form itself if they are; then, for a Cyrillic query, the soft
    keyboard fold; then its sounds, the likeliest reading first (at most ``latin.MOST_READINGS``).
    """
    clean = repaired(query_form) or query_form
    skeletons = _skeletons(clean)
    if not skeletons:
        return ()
    keys = [ScriptKey("repaired", clean)]
    if CYRILLIC.search(clean):
        keys.append(ScriptKey("keyboard", keyboard_fold(clean)))
    keys.extend([ScriptKey("sound", sounds) for sounds in skeletons])
    return tuple(keys)


def _skeletons(form: str) -> tuple[str, ...]:
    """Return the sounds of a form in any script, the likeliest reading first; nothing for other scripts."""
    if ARABIC.search(form):
        return arabic.query_skeletons(form)
    if LATIN.search(form):
        return latin.query_skeletons(form)
    return (latin.skeleton(form),) if CYRILLIC.search(form) else ()
