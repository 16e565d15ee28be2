import datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reader.gui.dates import long_date, month_name, period, short_date
from reader.gui.languages import Languages


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


@pytest.mark.parametrize(
    ("language", "words"), [("kk", "2025 ж. 5 қар."), ("ru", "5 нояб. 2025"), ("en", "5 Nov 2025")]
)
def test_a_short_date_has_the_order_of_its_language(language: str, words: str) -> None:
    assert short_date(datetime.date(2025, 11, 5), QLocale(language)) == words


@pytest.mark.parametrize(("language", "name"), [("kk", "қараша"), ("ru", "ноябрь"), ("en", "November")])
def test_a_month_without_a_day_stands_in_its_own_case(language: str, name: str) -> None:
    assert month_name(11, QLocale(language)) == name


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("kk", ["2025 ж.", "2025 ж. қараша", "2025 ж. 5 қараша"]),
        ("ru", ["2025 г.", "ноябрь 2025 г.", "5 ноября 2025 г."]),
        ("en", ["2025", "November 2025", "5 November 2025"]),
    ],
)
def test_a_period_is_said_in_the_language_of_the_interface(language: str, said: list[str], app: QApplication) -> None:
    languages = Languages(app)
    languages.choose(language)
    try:
        told = [period(one).replace("\xa0", " ").replace("\u202f", " ") for one in ("2025", "2025-11", "2025-11-05")]
    finally:
        languages.choose("en")
    assert told == said
