"""Tests of reading the dates of a query."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.query import Dates
from reader.index.when import read_dates


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-10", "2025-10-01", "2025-10-31"),
        ("2025-2", "2025-02-01", "2025-02-28"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-10-29", "2025-10-29", "2025-10-29"),
        ("2025-1-9", "2025-01-09", "2025-01-09"),
        ("29.10.2025", "2025-10-29", "2025-10-29"),
        ("1.2.2025", "2025-02-01", "2025-02-01"),
        ("10.2025", "2025-10-01", "2025-10-31"),
        ("0001", "0001-01-01", "0001-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("2025..2026", "2025-01-01", "2026-12-31"),
        ("2025-10..2025-11", "2025-10-01", "2025-11-30"),
        ("2025-11..2025-10", "2025-10-01", "2025-11-30"),
        ("2025-10-29..2026", "2025-10-29", "2026-12-31"),
        ("1.10.2025..29.10.2025", "2025-10-01", "2025-10-29"),
        ("2025/2026", "2025-01-01", "2026-12-31"),
        ("2025-10-01/2025-10-05", "2025-10-01", "2025-10-05"),
        (" 2025 .. 2026 ", "2025-01-01", "2026-12-31"),
        ("2025..", "2025-01-01", None),
        ("2025-10..", "2025-10-01", None),
        ("..2025-10", None, "2025-10-31"),
        (">2025", "2026-01-01", None),
        (">2025-10-29", "2025-10-30", None),
        (">=2025-10", "2025-10-01", None),
        ("<2025-10", None, "2025-09-30"),
        ("<=2025-10", None, "2025-10-31"),
        ("<=9999", None, "9999-12-31"),
        (">=0001", "0001-01-01", None),
    ],
)
def test_a_text_means_days(text: str, first: str | None, last: str | None) -> None:
    expected = (datetime.date.fromisoformat(day) if day else None for day in (first, last))
    assert read_dates(text) == Dates(*expected)


@pytest.mark.parametrize(
    "text",
    "2025-13 2025-00 2025-02-30 2023-02-29 32.01.2025 0.2025 13.2025 0000 25 20255 2025- 2025-10- 2025-10-29-1"
    " 2025.10 29-10-2025 2025..2026..2027 2025...2026 .. / 2025/ /2025 2025..x x..2025 > < >= <= >x >>2025 =2025"
    " >9999 <0001 >2025..2026 сөз ٢ -2025 2025-1x 2025-13..2026".split(),
)  # fmt: skip
def test_what_is_no_date_means_nothing(text: str) -> None:
    assert read_dates(text) is None


@pytest.mark.parametrize("text", ["", " ", "2025 2026", "2025 ж"])
def test_several_words_or_none_are_no_date(text: str) -> None:
    assert read_dates(text) is None


DAYS = st.dates()


@given(DAYS, DAYS)
def test_a_range_is_the_same_in_either_order(one: datetime.date, other: datetime.date) -> None:
    expected = Dates(min(one, other), max(one, other))
    assert read_dates(f"{one}..{other}") == read_dates(f"{other}/{one}") == expected


@given(DAYS)
def test_every_day_is_in_its_month_and_its_year(day: datetime.date) -> None:
    for text in (f"{day:%d.%m.}{day.year:04}", day.isoformat()[:7], day.isoformat()[:4]):
        found = read_dates(text)
        assert found is not None
        assert found.first is not None
        assert found.last is not None
        assert found.first <= day <= found.last


@given(st.text() | st.text(st.sampled_from("0123456789.-/<>= ٣²")))
def test_reading_never_fails_and_never_turns_days_round(text: str) -> None:
    found = read_dates(text)
    assert found is None or found.first or found.last
    assert not (found and found.first and found.last) or found.first <= found.last
