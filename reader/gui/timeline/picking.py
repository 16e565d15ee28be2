"""Which months of a timeline are chosen, and which the user is picking."""

from collections.abc import Sequence

from reader.corpus.timeline import Bar


class Picking:
    """Months between an anchor and a cursor, in whole bars.

    Months are kept, not bars: what is picked stays where it is when there are more bars, or joined ones.
    """

    def __init__(self) -> None:
        self.bars: Sequence[Bar] = ()
        self.chosen: tuple[str, str] | None = None
        self.cursor: str | None = None
        self.dragging = False
        self._anchor: str | None = None

    @property
    def active(self) -> bool:
        """Tell whether months are being picked."""
        return self.dragging or self._anchor != self.cursor

    def begin(self, place: int) -> None:
        """Begin a drag at a bar."""
        self.dragging = True
        self.go(place)

    def go(self, place: int, *, extend: bool = False) -> None:
        """Put the cursor at a bar, and the anchor as well unless what is picked grows or shrinks."""
        self.start_at(self.bars[place].first, extend=extend)

    def start_at(self, month: str, *, extend: bool = False) -> None:
        """Put the cursor at a month."""
        self.cursor = month
        if not extend or self._anchor is None:
            self._anchor = month

    def stop(self) -> None:
        """Pick nothing any more; the cursor stays."""
        self.dragging = False
        self._anchor = self.cursor

    def picked(self) -> tuple[str, str] | None:
        """Return the months between the anchor and the cursor, in whole bars."""
        anchor, cursor = self.place(self._anchor), self.place(self.cursor)
        if anchor is None or cursor is None:
            return None
        return self.bars[min(anchor, cursor)].first, self.bars[max(anchor, cursor)].last

    def shown(self) -> tuple[str, str] | None:
        """Return the months that are being picked, else those that are chosen."""
        return self.picked() if self.active else self.chosen

    def anchor_chosen(self) -> bool:
        """Tell whether the bar at the anchor is one of those chosen."""
        place, chosen = self.place(self._anchor), self.places(self.chosen)
        return place is not None and chosen is not None and chosen[0] <= place <= chosen[1]

    def place(self, month: str | None) -> int | None:
        """Return the bar that has a month, or the nearest one."""
        if month is None or not self.bars:
            return None
        last = len(self.bars) - 1
        return next((place for place, bar in enumerate(self.bars) if bar.last >= month), last)

    def places(self, months: tuple[str, str] | None) -> tuple[int, int] | None:
        """Return the first and the last bar that have some of the months between two."""
        shown = self.bars
        if months is None or not shown or months[1] < shown[0].first or months[0] > shown[-1].last:
            return None
        first = self.place(months[0])
        last = next((place for place in range(len(shown) - 1, -1, -1) if shown[place].first <= months[1]), 0)
        return None if first is None or last < first else (first, last)
