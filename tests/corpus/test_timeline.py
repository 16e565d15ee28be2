"""Tests of months and of the bars that they are joined into."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.timeline import Bar, Month, bars, filled, per_thousand, total


def month(name: str, matches: int = 1, words: int = 100) -> Month:
    return Month(name, matches, questions=0, answers=matches // 2, documents=1, words=words)


def run(start: int, count: int) -> list[Month]:
    """Return months one after another, from January of a year on."""
    return [month(f"{start + place // 12}-{place % 12 + 1:02}") for place in range(count)]


def spans(joined: tuple[Bar, ...]) -> list[tuple[str, str]]:
    return [(bar.first, bar.last) for bar in joined]


def test_months_without_documents_are_filled_with_zeros() -> None:
    months = filled([month("2024-02", 5), month("2023-11", 3)])
    assert [(one.month, one.matches, one.words) for one in months] == [
        ("2023-11", 3, 100),
        ("2023-12", 0, 0),
        ("2024-01", 0, 0),
        ("2024-02", 5, 100),
    ]


def test_nothing_has_no_months_and_no_bars() -> None:
    assert filled([]) == ()
    assert bars([], 5) == ()


def test_a_month_given_twice_is_added_up() -> None:
    assert filled([month("2024-02", 5), month("2024-02", 3)]) == (Month("2024-02", 8, 0, 3, 2, 200),)


def test_months_that_fit_stay_months() -> None:
    assert spans(bars(run(2020, 12), 12)) == [(f"2020-{number:02}",) * 2 for number in range(1, 13)]


@pytest.mark.parametrize(
    ("count", "most", "expected", "first", "last"),
    [
        (12, 11, 4, ("2020-01", "2020-03"), ("2020-10", "2020-12")),
        (13, 5, 5, ("2020-01", "2020-03"), ("2021-01", "2021-01")),
        (13, 4, 2, ("2020-01", "2020-12"), ("2021-01", "2021-01")),
        (240, 20, 20, ("2020-01", "2020-12"), ("2039-01", "2039-12")),
        (240, 19, 2, ("2020-01", "2029-12"), ("2030-01", "2039-12")),
        (240, 1, 1, ("2020-01", "2039-12"), ("2020-01", "2039-12")),
    ],
)
def test_too_many_months_are_joined_into_quarters_years_and_decades(
    count: int, most: int, expected: int, first: tuple[str, str], last: tuple[str, str]
) -> None:
    joined = spans(bars(run(2020, count), most))
    assert (len(joined), joined[0], joined[-1]) == (expected, first, last)


def test_quarters_are_those_of_the_calendar_and_the_outermost_are_cut() -> None:
    joined = bars([month("2024-02"), month("2024-12")], 4)
    assert spans(joined) == [
        ("2024-02", "2024-03"),
        ("2024-04", "2024-06"),
        ("2024-07", "2024-09"),
        ("2024-10", "2024-12"),
    ]
    assert [bar.matches for bar in joined] == [1, 0, 0, 1]


def test_a_date_that_is_centuries_away_makes_few_bars() -> None:
    joined = bars([month("0001-01"), month("2025-10"), month("9999-12")], 102)
    assert len(joined) == 100
    assert (joined[0].first, joined[-1].last) == ("0001-01", "9999-12")


@given(
    st.lists(st.tuples(st.integers(1, 2100), st.integers(1, 12), st.integers(0, 99)), max_size=40), st.integers(1, 200)
)
def test_joining_loses_no_match_and_leaves_no_gap(rows: list[tuple[int, int, int]], most: int) -> None:
    months = [month(f"{year:04}-{number:02}", matches) for year, number, matches in rows]
    joined = bars(months, most)
    assert sum(bar.matches for bar in joined) == sum(one.matches for one in months)
    assert sum(bar.words for bar in joined) == sum(one.words for one in months)
    for before, after in pairwise(joined):
        assert before.first <= before.last < after.first


def test_the_share_is_counted_among_a_thousand_words() -> None:
    assert per_thousand(3, 1500) == 2
    assert per_thousand(0, 1500) == 0
    assert per_thousand(0, 0) is None
    assert bars([Month("2024-01", 3, 1, 1, 1, 1500)])[0].per_thousand == 2


def test_what_is_neither_question_nor_answer_is_other() -> None:
    assert bars([Month("2024-01", 9, 2, 4, 1, 100)])[0].other == 3


def test_the_months_of_a_range_are_added_up() -> None:
    months = run(2020, 24)
    assert total(months, "2020-11", "2021-02") == Bar("2020-11", "2021-02", 4, 0, 0, 4, 400)
    assert total(months, "2030-01", "2030-12") == Bar("2030-01", "2030-12", 0, 0, 0, 0, 0)


@pytest.mark.parametrize("name", ["2024", "2024-13", "2024-00", "2024-", "-10", "Oct 2024", ""])
def test_what_is_not_a_month_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a month"):
        bars([month(name)])
