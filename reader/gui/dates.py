"""Write dates for people, in the interface language."""

import datetime
import re

from PySide6.QtCore import QDate, QLocale


def long_date(day: datetime.date, locale: QLocale) -> str:
    """Return a date in the locale's long form without the day of the week."""
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    form = re.sub(r"^dddd[,،]?\s*|[,،]?\s*\(?dddd\)?", "", form)
    return locale.toString(QDate(day.year, day.month, day.day), form.strip())


def short_date(day: datetime.date, locale: QLocale | None = None) -> str:
    """Return a date as day, short month and year."""
    return (locale or QLocale()).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
