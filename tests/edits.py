"""Random edits of a text whose every letter is followed, so that the truth about a place is known."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

Letter = tuple[str, int, bool]
"""A letter, the number of the letter that it was at first (below 0: a new one), and whether it is a copy."""

_TYPOGRAPHY = {"«": "“", "»": "”", "—": "–", "–": "-", " ": "\u00a0", "…": "...", "ё": "е"}


@dataclass
class Edited:
    """A text under edits."""

    letters: list[Letter]

    @classmethod
    def of(cls, text: str) -> "Edited":
        return cls([(letter, number, False) for number, letter in enumerate(text)])

    @property
    def text(self) -> str:
        return "".join(letter for letter, _, _ in self.letters)

    def lines(self) -> list[list[Letter]]:
        found: list[list[Letter]] = [[]]
        for one in self.letters:
            if one[0] == "\n":
                found.append([])
            else:
                found[-1].append(one)
        return found

    def put_lines(self, lines: Sequence[Sequence[Letter]]) -> None:
        self.letters = [
            one for number, line in enumerate(lines) for one in ([("\n", -1, False)] if number else []) + [*line]
        ]

    def edit(self, chance: random.Random, words: Sequence[str]) -> str:
        """Make one edit and return its name."""
        verb = chance.choice(
            "insert insert delete delete replace move move copy copy typography drop join split".split()
        )
        getattr(self, f"_{verb}")(chance, words)
        return verb

    def _place(self, chance: random.Random) -> int:
        return chance.randrange(len(self.letters) + 1)

    def _insert(self, chance: random.Random, words: Sequence[str]) -> None:
        new = " " + " ".join(chance.choice(words) for _ in range(chance.choice([1, 1, 3, 12]))) + " "
        place = self._place(chance)
        self.letters[place:place] = [(letter, -1, False) for letter in new]

    def _delete(self, chance: random.Random, words: Sequence[str]) -> None:
        place = self._place(chance)
        del self.letters[place : place + chance.choice([1, 4, 30, 150])]

    def _replace(self, chance: random.Random, words: Sequence[str]) -> None:
        place = self._place(chance)
        self.letters[place : place + chance.choice([1, 3, 8])] = [
            (letter, -1, False) for letter in chance.choice(words)
        ]

    def _move(self, chance: random.Random, words: Sequence[str]) -> None:
        lines = self.lines()
        line = lines.pop(chance.randrange(len(lines)))
        lines.insert(chance.randrange(len(lines) + 1), line)
        self.put_lines(lines)

    def _copy(self, chance: random.Random, words: Sequence[str]) -> None:
        if chance.random() < 0.5:
            lines = self.lines()
            copied = [(letter, number, True) for letter, number, _ in chance.choice(lines)]
            lines.insert(chance.randrange(len(lines) + 1), copied)
            self.put_lines(lines)
        else:
            start = self._place(chance)
            copied = [
                (letter, number, True) for letter, number, _ in self.letters[start : start + chance.choice([40, 200])]
            ]
            place = self._place(chance)
            self.letters[place:place] = copied

    def _typography(self, chance: random.Random, words: Sequence[str]) -> None:
        old = chance.choice(list(_TYPOGRAPHY))
        changed: list[Letter] = []
        for letter, number, copy in self.letters:
            new = _TYPOGRAPHY[old] if letter == old else letter
            changed += [(one, number, copy) for one in new]
        self.letters = changed

    def _drop(self, chance: random.Random, words: Sequence[str]) -> None:
        lines = self.lines()
        if len(lines) > 2:
            lines.pop(chance.randrange(len(lines)))
            self.put_lines(lines)

    def _join(self, chance: random.Random, words: Sequence[str]) -> None:
        ends = [place for place, one in enumerate(self.letters) if one[0] == "\n"]
        if ends:
            self.letters[chance.choice(ends)] = (" ", -1, False)

    def _split(self, chance: random.Random, words: Sequence[str]) -> None:
        blanks = [place for place, one in enumerate(self.letters) if one[0] == " "]
        if blanks:
            self.letters[chance.choice(blanks)] = ("\n", -1, False)

    def verdict(self, start: int, end: int, first: int, behind: int) -> bool:
        """Tell whether most letters from ``start`` on are those that were ``first`` to ``behind``, in their order.

        The rest may be letters that are equal by chance, such as a name that opens the next paragraph. A copy of a
        passage is another passage, unless nothing of the passage itself is left: then it was moved in two steps.
        """
        found = [(number, copy) for letter, number, copy in self.letters[start:end] if not letter.isspace()]
        own = [number for number, copy in found if first <= number < behind and not copy]
        copies = [number for number, copy in found if first <= number < behind and copy]
        if own == sorted(own) and len(own) >= 0.6 * len(found):
            return True
        standing = {number for number, copy in found if not copy}
        left = sum(
            first <= number < behind and not copy and number not in standing and not letter.isspace()
            for letter, number, copy in self.letters
        )
        both = own + copies
        return sorted(both) == [one for one, _ in found if one in set(both)] and left <= 0.2 * (behind - first)
