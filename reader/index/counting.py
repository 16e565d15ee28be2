"""Count matches text by text: of each form, and of each month and kind of turn."""

from bisect import bisect_right
from collections import Counter

from reader.corpus.document import Layout
from reader.corpus.hit import Count, MonthCount
from reader.corpus.query import Role
from reader.index.analysis import ROLES
from reader.index.matcher import Matcher


class Counting:
    """Count the matches of a query in texts given one by one."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._forms: Counter[str] = Counter()
        self._months: Counter[str] = Counter()
        self._roles: Counter[tuple[str, Role]] = Counter()
        self.matches = 0

    def add(self, month: str, text: str, layout: Layout) -> None:
        """Count the matches in a text of a month."""
        uses = list(self._matcher.uses(text, layout))
        if not uses:
            return
        self._forms.update(use.form for use in uses)
        self._months[month] += len(uses)
        self.matches += len(uses)
        if layout.turns:
            starts = [turn.span.start for turn in layout.turns]
            for use in uses:
                turn = layout.turns[bisect_right(starts, use.span.start) - 1]
                if turn.span.start <= use.span.start < turn.span.end and (role := ROLES.get(turn.kind)):
                    self._roles[month, role] += 1

    def count(self) -> Count:
        """Return what was counted so far."""
        months = {
            month: MonthCount(matches, self._roles[month, Role.QUESTION], self._roles[month, Role.ANSWER])
            for month, matches in sorted(self._months.items())
        }
        return Count(self.matches, dict(self._forms), months)
