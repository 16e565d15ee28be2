"""Kazakh as it is typed where the nine Kazakh letters are missing.

The pairs are what writers put for a letter that a Russian keyboard (ЙЦУКЕН) lacks; they were counted in our own
experiments on press text (docs: design of Kazakh search, section 3).
"""

from reader.language.scripts.letters import letter_pairs

_SOFT = "ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и ё=е"
_DEEP = "ы=и й=и э=е ц=с щ=ш ъ= ь="

_KEYBOARD = str.maketrans(letter_pairs(_SOFT))
_DEEPER = _KEYBOARD | str.maketrans(letter_pairs(_DEEP))


def keyboard_fold(form: str) -> str:
    """Return a folded form as it is typed on a Russian keyboard: қазақ as казак.

    Every letter stays one letter. Idempotent.
    """
    return form.translate(_KEYBOARD)


def deep_fold(form: str) -> str:
    """Return a folded form as a hurried writer spells it: also ы and й as и, э as е, ц as с, щ as ш, no ъ or ь.

    Forms that agree here agree in ``latin.skeleton`` too. Idempotent.
    """
    return form.translate(_DEEPER)
