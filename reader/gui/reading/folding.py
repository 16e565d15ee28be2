"""Which answers of an interview are folded."""

from bisect import bisect_right
from collections.abc import Sequence

from reader.corpus.document import Turn, TurnKind


class Folding:
    """Know the folded answers of one document, by the numbers of their turns."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._turns = turns
        self.folded: frozenset[int] = frozenset()

    def go_on(self, turns: Sequence[Turn]) -> None:
        """Take the turns of the whole document; what is folded stays so."""
        self._turns = turns

    def answer_at(self, position: int) -> int | None:
        """Return the answer at a code point; in a question, the answer to it; elsewhere, nothing."""
        turn = bisect_right(self._turns, position, key=lambda one: one.span.start) - 1
        if turn < 0:
            return None
        if self._turns[turn].kind is TurnKind.QUESTION:
            turn += 1
        return turn if turn < len(self._turns) and self._turns[turn].kind is TurnKind.ANSWER else None

    def toggle(self, turn: int | None) -> bool:
        """Fold or unfold an answer; tell whether anything changed."""
        if turn is None or self._turns[turn].kind is not TurnKind.ANSWER:
            return False
        self.folded ^= {turn}
        return True

    def toggle_all(self) -> bool:
        """Fold all answers, or unfold them where all are folded; tell whether anything changed."""
        answers = frozenset(number for number, turn in enumerate(self._turns) if turn.kind is TurnKind.ANSWER)
        self.folded = answers if self.folded != answers else frozenset()
        return bool(answers)

    def unfold_at(self, position: int) -> bool:
        """Unfold the answer that hides a code point; tell whether one did."""
        for turn in self.folded:
            if turn >= len(self._turns):
                continue  # folded in the whole document, of which the beginning is shown so far
            span = self._turns[turn].span
            if span.start <= position < span.end:
                self.folded -= {turn}
                return True
        return False
