import datetime

import pytest
from PySide6.QtCore import QLocale

from reader.gui.dates import long_date


@pytest.mark.parametrize(
    ("language", "words"),
    [("kk", ["2025", "5 қараша"]), ("ru", ["5 ноября 2025"]), ("en", ["November 5, 2025"])],
)
def test_a_long_date_names_day_month_and_year_in_the_language(language: str, words: list[str]) -> None:
    said = long_date(datetime.date(2025, 11, 5), QLocale(language))
    assert all(word in said for word in words)


@pytest.mark.parametrize("language", ["kk", "ru", "en", "de", "uz", "tr", "zh", "ar"])
def test_a_long_date_leaves_out_the_day_of_the_week(language: str) -> None:
    locale = QLocale(language)
    said = long_date(datetime.date(2025, 11, 5), locale)
    assert locale.dayName(3, QLocale.FormatType.LongFormat) not in said
    assert said == said.strip(" ,،")
