"""How often something is found in the course of time: months, and the bars that they are joined into."""

from collections.abc import Iterable

from reader.records import dataclass

STEPS = (1, 3, 12, 120, 1200)
"""Months of a bar: a month, a quarter, a year; a decade and a century for dates that are centuries apart."""

_YEAR = 12


@dataclass(frozen=True, slots=True)
class Month:
    """One month of a timeline: what was found in it, and how much text it has to be found in.

    ``month`` is written as year and month: ``2025-10``. ``matches`` are all of the month; of them ``questions``
    stand in turns that ask and ``answers`` in turns that answer. ``documents`` are those that were found; ``words``
    are those of all documents of the month, found or not.
    """

    month: str
    matches: int
    questions: int
    answers: int
    documents: int
    words: int


@dataclass(frozen=True, slots=True)
class Bar:
    """The months from ``first`` to ``last`` as one; the numbers are their sums."""

    first: str
    last: str
    matches: int
    questions: int
    answers: int
    documents: int
    words: int

    @property
    def other(self) -> int:
        """Return the matches that stand neither in questions nor in answers."""
        return self.matches - self.questions - self.answers

    @property
    def per_thousand(self) -> float | None:
        """Return the matches among 1,000 words, or ``None`` where there are no words."""
        return per_thousand(self.matches, self.words)


def per_thousand(count: int, words: int) -> float | None:
    """Return how many there are among 1,000 words, or ``None`` where there are no words."""
    return 1000 * count / words if words else None


def filled(months: Iterable[Month]) -> tuple[Month, ...]:
    """Return every month from the first to the last in order, those without documents with zeros.

    Raises:
        ValueError: a month is not written as ``2025-10``.
    """
    return tuple(Month(bar.first, *_numbers(bar)) for bar in bars(months))


def bars(months: Iterable[Month], most: int | None = None) -> tuple[Bar, ...]:
    """Join months, gaps among them, into bars of the shortest of ``STEPS`` that makes at most ``most`` of them.

    Without ``most`` every month is a bar. Bars begin with the calendar's quarters and years; the outermost ones
    are cut to the first and the last month. Where even centuries are too many there are more than ``most`` bars.

    Raises:
        ValueError: a month is not written as ``2025-10``.
    """
    placed = [(_place(month.month), month) for month in months]
    if not placed:
        return ()
    first = min(place for place, _month in placed)
    last = max(place for place, _month in placed)
    step = _step(first, last, most)
    start = first // step
    sums = [[0, 0, 0, 0, 0] for _bar in range(last // step - start + 1)]
    for place, month in placed:
        row = sums[place // step - start]
        for column, number in enumerate(_numbers(month)):
            row[column] += number
    return tuple(
        Bar(_name(max(group * step, first)), _name(min(group * step + step - 1, last)), *row)
        for group, row in enumerate(sums, start)
    )


def total(months: Iterable[Month], first: str, last: str) -> Bar:
    """Return the months from one to another as one; of zeros where there are none."""
    inside = [_numbers(month) for month in months if first <= month.month <= last]
    return Bar(first, last, *(sum(column) for column in zip((0, 0, 0, 0, 0), *inside, strict=True)))


def _numbers(one: Month | Bar) -> tuple[int, ...]:
    return one.matches, one.questions, one.answers, one.documents, one.words


def _step(first: int, last: int, most: int | None) -> int:
    if most is None:
        return STEPS[0]
    return next((step for step in STEPS if last // step - first // step < most), STEPS[-1])


def _place(month: str) -> int:
    """Return the number of months since the beginning of the count of years."""
    year, dash, number = month.partition("-")
    if not (dash and year.isdecimal() and number.isdecimal() and 1 <= int(number) <= _YEAR):
        raise ValueError(f"not a month: {month!r}")
    return int(year) * _YEAR + int(number) - 1


def _name(place: int) -> str:
    return f"{place // _YEAR:04}-{place % _YEAR + 1:02}"
