"""Write dates for people, in the interface language."""

import datetime
import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def long_date(day: datetime.date, locale: QLocale) -> str:
    """Return a date in the locale's long form without the day of the week."""
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    form = re.sub(r"^dddd[,،]?\s*|[,،]?\s*\(?dddd\)?", "", form)
    return locale.toString(QDate(day.year, day.month, day.day), form.strip())


def short_date(day: datetime.date, locale: QLocale | None = None) -> str:
    """Return a date as day, short month and year, in the order of the language."""
    locale = locale or QLocale()
    date = QDate(day.year, day.month, day.day)
    if locale.language() is QLocale.Language.Kazakh:
        return locale.toString(date, "yyyy 'ж.' d MMM")
    return locale.toString(date, "d MMM yyyy")


def period(written: str) -> str:
    """Return a day, a month or a year, given as ISO 8601 writes it, in the language of the interface."""
    year, *rest = written.split("-")
    if len(rest) == 2:
        return long_date(datetime.date.fromisoformat(written), QLocale())
    if rest:
        month = month_name(int(rest[0]), QLocale())
        return translate("Dates", "{month} {year}").format(month=month, year=year)
    return translate("Dates", "{year}").format(year=year)


def month_name(month: int, locale: QLocale) -> str:
    """Return the name of a month, from 1 on, as it stands inside a sentence but without a day."""
    alone, dated = locale.standaloneMonthName(month), locale.monthName(month)
    return dated if dated.casefold() == alone.casefold() else alone
