"""Stable labels in the place of people's names, in every form that a name takes."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader.language.name_forms import is_form
from reader.language.scripts.keyboard import keyboard_fold
from reader.language.tokens import Token, forms, tokenize

LABEL = "Person {number}"
_SHORTEST = 3
_NEAR = 3
_PATRONYMIC = re.compile(r"\w{2,}(?:ұлы|қызы|улы|кызы|вич|вн[аыуео])\w{0,6}|\w{3,}(?:uly|qyzy|kyzy|vich|vna)")
"""Who somebody's father is, in some form: it tells as much as a surname, and stands where the name stands."""


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """The labels of some names; ``labels`` is name → label, and the key that has to be kept apart."""

    labels: Mapping[str, str] = field(default_factory=dict)

    def with_names(self, names: Iterable[str], label: str = LABEL) -> "Pseudonyms":
        """Return these labels and new ones, with a ``{number}``, for names that have none yet."""
        labels = dict(self.labels)
        for name in names:
            clean = " ".join(name.split())
            if forms(clean) and clean not in labels:
                taken = set(labels.values())
                labels[clean] = next(
                    one for number in range(1, len(labels) + 2) if (one := label.format(number=number)) not in taken
                )
        return Pseudonyms(labels)

    def hide(self, text: str) -> str:
        """Return a text with the label in the place of every name, whole or in part, of initials and of patronymics."""
        tokens = list(tokenize(text))
        pieces: list[str] = []
        done = place = 0
        while place < len(tokens):
            label, behind = self._at(text, tokens, place)
            if label:
                pieces += (text[done : tokens[place].start], label)
                done = tokens[behind - 1].end
                place = behind
            else:
                place += 1
        return "".join(pieces) + text[done:]

    def _at(self, text: str, tokens: list[Token], place: int) -> tuple[str, int]:
        """Return the label of the name that begins at a token, and the number of the token behind it."""
        for name, label in self.labels.items():
            parts = forms(name)
            behind, sure = place, False
            while behind < len(tokens) and behind - place < _NEAR + len(parts):
                if behind > place and not _close(text, tokens[behind - 1], tokens[behind]):
                    break
                form = tokens[behind].form
                named = [part for part in parts if len(part) >= _SHORTEST and is_form(form, part)]
                fathers = sure and _PATRONYMIC.fullmatch(form) is not None
                known = any(keyboard_fold(part).startswith(keyboard_fold(form)) for part in parts)
                initial = len(form) == 1 and (known or behind > place)
                if (
                    not named
                    and not fathers
                    and not (initial and text[tokens[behind].end : tokens[behind].end + 1] == ".")
                ):
                    break
                sure = sure or bool(named)
                behind += 1
            if sure:
                return label, behind
        return "", place

    def to_json(self) -> str:
        """Return the key: label → name."""
        return json.dumps({label: name for name, label in self.labels.items()}, ensure_ascii=False, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> "Pseudonyms":
        """Return the labels of a key; a text that is none gives no labels.

        Raises:
            ValueError: the text is no key.
        """
        try:
            read = json.loads(text)
        except RecursionError:
            raise ValueError("not a key") from None
        if not isinstance(read, dict) or not all(isinstance(name, str) for name in read.values()):
            raise ValueError("not a key")  # to be written as one it would lose what it holds
        return cls({name: label for label, name in read.items()})


def _close(text: str, one: Token, other: Token) -> bool:
    """Tell whether nothing but blanks and the full stop of an initial stands between two tokens of one line."""
    between = text[one.end : other.start]
    if between == ".-":  # Қ.-Ж.
        return True
    return (
        between.strip(" \u00a0.") == ""
        and (between.count(".") == 0 or other.start - one.end <= 2)
        and ("." not in between or len(one.form) == 1)
    )
