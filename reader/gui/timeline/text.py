"""What a timeline says of its months and its bars, in the language of the interface."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.corpus.timeline import Bar

translate = QCoreApplication.translate

NONE = "–"
"""Stands for a number that there is not."""


def month_text(month: str) -> str:
    """Return a month as its short name and year in the language of the interface."""
    year, number = month.split("-")
    return QLocale().toString(QDate(int(year), int(number), 1), "MMM yyyy")


def range_text(first: str, last: str) -> str:
    """Return the months from one to another in as few words as say it."""
    if first == last:
        return month_text(first)
    start, end = first[:-3], last[:-3]
    if first.endswith("-01") and last.endswith("-12"):
        if start == end:
            return start
    else:
        start = QLocale().toString(QDate(2000, int(first[-2:]), 1), "MMM") if start == end else month_text(first)
        end = month_text(last)
    return translate("Timeline", "{first} – {last}").format(first=start, last=end)


def bar_text(bar: Bar) -> str:
    """Say everything that is known of a bar, line by line."""
    locale = QLocale()
    lines = [range_text(bar.first, bar.last)]
    for text, number in (
        (translate("Timeline", "Matches: {number}"), bar.matches),
        (translate("Timeline", "in questions: {number}"), bar.questions),
        (translate("Timeline", "in answers: {number}"), bar.answers),
        (translate("Timeline", "Documents: {number}"), bar.documents),
        (translate("Timeline", "Per 1,000 words: {number}"), bar.per_thousand),
    ):
        lines.append(text.format(number=number_text(number, locale) or NONE))
    return "\n".join(lines)


def description(
    bars: Sequence[Bar], peak: int | None, chosen: tuple[str, str] | None, *, relative: bool, complete: bool
) -> str:
    """Say for a screen reader from when to when the bars reach, which is the highest, and what is chosen."""
    if not bars:
        return ""
    said = [range_text(bars[0].first, bars[-1].last)]
    if peak is not None:
        highest = bars[peak]
        text = translate("Timeline", "Peak: {value} in {months}")
        said.append(text.format(value=value_text(highest, relative), months=range_text(highest.first, highest.last)))
    if chosen is not None:
        said.append(translate("Timeline", "Chosen: {months}").format(months=range_text(*chosen)))
    if not complete:
        said.append(translate("Timeline", "Still counting"))
    return ". ".join(said)


def value_of(bar: Bar, relative: bool) -> float | None:
    """Return what the height of a bar shows."""
    return bar.per_thousand if relative else bar.matches


def value_text(bar: Bar, relative: bool, *, short: bool = False) -> str:
    """Return what the height of a bar shows, as text; a short one is for the place above the bar."""
    number = number_text(value_of(bar, relative), QLocale()) or NONE
    if not relative:
        return number
    return f"{number} ‰" if short else translate("Timeline", "{number} per 1,000 words").format(number=number)


def number_text(number: float | None, locale: QLocale) -> str:
    """Return a number with as many digits as say something; nothing where there is none."""
    if number is None:
        return ""
    if isinstance(number, int):
        return locale.toString(number)
    return locale.toString(number, "f", 2 if number < 10 else 1)
