"""Tests of the days that metadata give."""

import datetime

import pytest

from reader.loader.dates import day_of

DAY = datetime.date(2025, 11, 5)


@pytest.mark.parametrize(
    "written",
    [
        "2025-11-05",
        " 2025-11-05T23:30:00+05:00",
        "2025-11-05 10:00",
        "2025/11/05",
        "20251105",
        "D:20251105093000+05'00'",
        "20251105T093000Z",
        "05.11.2025",
        "5.11.2025 18:40",
        "Wed, 05 Nov 2025 23:59:59 +0500",
        "5 Nov 2025 10:00",
        "1762336800",
        "1762336800000",
    ],
)
def test_the_day_is_read_as_it_is_written(written: str) -> None:
    assert day_of(written) == DAY


@pytest.mark.parametrize("written", [None, "", "кеше", "2025-13-45", "0001-01-01", "9999-12-31", "12", "5 қараша", "0"])
def test_what_is_no_day_is_none(written: str | None) -> None:
    assert day_of(written) is None
