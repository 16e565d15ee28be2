"""Where the bars of a timeline and their words stand, laid out for a width."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF

from reader.corpus.timeline import Month, bars
from reader.gui.timeline.text import month_text, range_text, value_of, value_text

translate = QCoreApplication.translate

_MARGIN_X = 16
_PAD_TOP = 3
_PAD_BOTTOM = 4
_LEAST_PLOT = 30
_LOWEST_PLOT = 14
_GAP = 4
_LEAST_PITCH = 3.0
"""Pixels of the narrowest bar with its gap; where there are more bars, months are joined."""

_WIDEST_BAR = 28.0
_LEAST_HEIGHT = 2.0
_BAR_SHARE = 0.8
_SWATCH_SHARE = 0.5
_WORD_GAP = 12.0
_LEAST_LABEL = 24
"""Pixels that the name of a month takes at least."""

_OTHER = 2
_LEAST_NAME = 3
"""Letters of a name that are shown at least."""

_PEAK = "↑ "
"""Before the number of the highest bar where it does not stand above it."""


class TimelineChart:
    """Everything that is painted, laid out once for a width: columns of bars, the parts of bars, and words.

    ``slots`` are the columns; ``read`` are stretches of the base line below months that have text. ``legend`` has
    the number of a part, a place and a word each.
    """

    def __init__(
        self, months: Sequence[Month], size: QSize, metrics: QFontMetricsF, ratio: float, *, relative: bool
    ) -> None:
        area = _area(size, metrics, ratio)
        self.bars = bars(months, max(1, int(area.width() / _LEAST_PITCH)))
        self.area = area
        self.slots: list[QRectF] = []
        self.parts: tuple[list[QRectF], ...] = ([], [], [])
        self.read: list[QRectF] = []
        self.values: list[tuple[QRectF, str]] = []
        self.labels: list[tuple[QRectF, str]] = []
        self.legend: list[tuple[int, QRectF, str]] = []
        self.note_room = QRectF(area.left(), area.bottom() + _GAP, area.width(), metrics.height())
        self.label_each = False
        self.swatch = round(metrics.height() * _SWATCH_SHARE)
        self._bar_width = 0.0
        self._ratio = ratio
        self._metrics = metrics
        self._relative = relative
        found = [place for place, bar in enumerate(self.bars) if bar.matches and value_of(bar, relative) is not None]
        self.peak = max(found, key=self._height, default=None)
        if self.bars:
            self._place_labels()
            self._place_bars(found)
            self._place_legend()

    def _height(self, place: int) -> float:
        return value_of(self.bars[place], self._relative) or 0

    def bar_room(self, place: int) -> QRectF:
        """Return the part of a column that its bar can fill."""
        slot = self.slots[place]
        left = round((slot.center().x() - self._bar_width / 2) * self._ratio) / self._ratio
        return QRectF(left, slot.top(), self._bar_width, slot.height())

    def place_at(self, x: float) -> int:
        """Return the bar at a place, or the nearest one."""
        area, count = self.area, len(self.bars)
        return min(max(int((x - area.left()) / area.width() * count), 0), count - 1)

    def _place_bars(self, found: Sequence[int]) -> None:
        """Give every bar its column, and those that are not empty their parts; all edges on the screen's pixels."""
        area, ratio = self.area, self._ratio
        pitch = area.width() / len(self.bars)
        edges = [round((area.left() + place * pitch) * ratio) / ratio for place in range(len(self.bars) + 1)]
        self._bar_width = max(1, int(min(pitch * _BAR_SHARE, pitch - 1, _WIDEST_BAR) * ratio)) / ratio
        for left, right, bar in zip(edges, edges[1:], self.bars, strict=False):
            self.slots.append(QRectF(left, area.top(), right - left, area.height()))
            if bar.words or bar.documents:
                self.read.append(QRectF(left, area.bottom(), right - left, 1))
        tallest = self._height(self.peak) if self.peak is not None else 1
        for place in found:
            bar, room = self.bars[place], self.bar_room(place)
            height = max(_LEAST_HEIGHT, area.height() * self._height(place) / tallest)
            steps = (0, bar.questions, bar.questions + bar.answers, bar.matches)
            tops = [area.bottom() - round(height * step / bar.matches * ratio) / ratio for step in steps]
            for part, low, high in zip(self.parts, tops, tops[1:], strict=False):
                if high < low:
                    part.append(QRectF(room.left(), high, room.width(), low - high))
            if self.label_each or place == self.peak:
                self._place_value(place, tops[-1])

    def _place_value(self, place: int, top: float) -> None:
        """Write a number above its bar, wholly inside."""
        short = self.label_each
        text = value_text(self.bars[place], self._relative, short=short)
        width = min(self._metrics.horizontalAdvance(text) + 2, self.area.width())
        left = self.slots[place].center().x() - width / 2
        left = min(max(left, self.area.left()), self.area.right() - width)
        height = self._metrics.height()
        self.values.append((QRectF(left, top - height, width, height), text))

    def _place_labels(self) -> None:
        """Name every bar where all names fit, else the first and the last month, else both in one."""
        line, area = self.note_room, self.area
        names = [range_text(bar.first, bar.last) for bar in self.bars[: int(area.width() / _LEAST_LABEL) + 1]]
        pitch = area.width() / len(self.bars)
        if len(names) == len(self.bars) and max(map(self._width, names)) + _WORD_GAP <= pitch:
            self.label_each = True
            for place, name in enumerate(names):
                self.labels.append((QRectF(area.left() + place * pitch, line.top(), pitch, line.height()), name))
            return
        first, last = month_text(self.bars[0].first), month_text(self.bars[-1].last)
        room = area.width() - self._width(first) - self._width(last) - 2 * _WORD_GAP
        if room < 0:
            both = range_text(self.bars[0].first, self.bars[-1].last)
            if self._width(both) > area.width():
                both = range_text(f"{self.bars[0].first[:-3]}-01", f"{self.bars[-1].last[:-3]}-12")
            self.labels.append((line, self._metrics.elidedText(both, Qt.TextElideMode.ElideRight, area.width())))
            return
        self.labels.append((QRectF(area.left(), line.top(), self._width(first), line.height()), first))
        left = area.right() - self._width(last)
        self.labels.append((QRectF(left, line.top(), self._width(last), line.height()), last))
        self.note_room = QRectF(area.left() + self._width(first) + _WORD_GAP, line.top(), room, line.height())

    def _place_legend(self) -> None:
        """Explain the parts below the bars, or else above them where no number stands.

        A number that stands in the way gives way to the end of the line; ``other`` is explained only if it fits.
        """
        names = (
            translate("Timeline", "questions"),
            translate("Timeline", "answers"),
            translate("Timeline", "elsewhere"),
        )
        kinds = [kind for kind, part in enumerate(self.parts) if part]
        if kinds in ([], [_OTHER]):
            return
        area, line = self.area, self.note_room.height()
        taken = [place for place, _text in (*self.values, *self.labels)]
        for shown in (kinds, [kind for kind in kinds if kind != _OTHER]):
            widths = [1.5 * self.swatch + self._width(names[kind]) for kind in shown]
            width = sum(widths) + _WORD_GAP * (len(shown) - 1)
            below = QRectF(self.note_room.center().x() - width / 2, self.note_room.top(), width, line)
            left = QRectF(area.left(), area.top() - line, width, line)
            right = QRectF(area.right() - width, area.top() - line, width, line)
            for room in (below, left, right):
                padded = room.adjusted(-_WORD_GAP, 1, _WORD_GAP, -1)
                if width <= area.width() and not any(padded.intersects(place) for place in taken):
                    self._write_legend(room, shown, widths, names)
                    return
            if len(shown) == len(kinds) and (short := self._make_way(shown, names)):
                widths = [1.5 * self.swatch + self._width(short[kind]) for kind in shown]
                self._write_legend(left, shown, widths, short)
                return

    def _write_legend(self, room: QRectF, kinds: Sequence[int], widths: Sequence[float], names: Sequence[str]) -> None:
        at = room.left()
        for kind, width in zip(kinds, widths, strict=True):
            self.legend.append((kind, QRectF(at, room.top(), width, room.height()), names[kind]))
            at += width + _WORD_GAP

    def _make_way(self, kinds: Sequence[int], names: Sequence[str]) -> Sequence[str]:
        """Write the number of the peak at the end of its line; return names that fit beside it, none if they cannot."""
        if self.label_each or len(self.values) > 1:
            return ()
        said = "".join(f"{_PEAK}{text}" for _place, text in self.values)
        number = self._width(said)
        room = self.area.width() - number - len(kinds) * (_WORD_GAP + 1.5 * self.swatch)
        widths = {kind: self._width(names[kind]) for kind in kinds}
        least = max(self._width(f"{names[kind][:_LEAST_NAME]}…") for kind in kinds)
        most = max(widths.values())
        while sum(min(width, most) for width in widths.values()) > room and most >= least:
            most -= 1
        if most < least:
            return ()
        if self.values:
            line = self._metrics.height()
            self.values[0] = (QRectF(self.area.right() - number, self.area.top() - line, number, line), said)
        return [self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, most + 0.5) for name in names]

    def _width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)


def usual_height(metrics: QFontMetricsF) -> int:
    """Return the height of the bars and of two lines of small text."""
    line = round(metrics.height())
    return _PAD_TOP + line + max(_LEAST_PLOT, 2 * line) + 2 + line + _PAD_BOTTOM


def least_height(metrics: QFontMetricsF) -> int:
    """Return the height of the lowest bars that can be told from each other, and of two lines of small text."""
    return usual_height(metrics) - max(_LEAST_PLOT, 2 * round(metrics.height())) + _LOWEST_PLOT


def _area(size: QSize, metrics: QFontMetricsF, ratio: float) -> QRectF:
    """Return where the bars stand, between a line of text above and one below; the base on the screen's pixels."""
    line = round(metrics.height())
    top = _PAD_TOP + line
    bottom = max(top + 1, size.height() - _PAD_BOTTOM - line - 2)
    area = QRectF(_MARGIN_X, top, max(1, size.width() - 2 * _MARGIN_X), 0)
    area.setBottom(round(bottom * ratio) / ratio)
    return area
