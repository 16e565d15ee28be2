import pytest
from PySide6.QtCore import QLocale

from reader.corpus.timeline import bars
from reader.gui.timeline.text import bar_text, description, month_text, number_text, range_text, value_text
from tests.gui.written_timelines import month, run


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2020-03", "2020-03", "Mar 2020"),
        ("2020-03", "2020-06", "Mar – Jun 2020"),
        ("2020-01", "2020-12", "2020"),
        ("2020-01", "2029-12", "2020 – 2029"),
        ("2020-11", "2021-02", "Nov 2020 – Feb 2021"),
    ],
)
def test_ranges_are_written_in_few_words(first: str, last: str, text: str) -> None:
    assert range_text(first, last) == text


def test_a_month_without_text_has_no_share() -> None:
    assert bar_text(bars([month(0), month(2)])[1]).endswith("Per 1,000 words: –")


@pytest.mark.parametrize(("number", "text"), [(None, ""), (1234, "1,234"), (9.876, "9.88"), (1234.56, "1,234.6")])
def test_a_number_has_as_many_digits_as_say_something(number: float | None, text: str) -> None:
    assert number_text(number, QLocale()) == text


def test_the_value_of_a_bar_is_a_number_or_a_share() -> None:
    [bar] = bars([month(0, 30)])
    assert value_text(bar, relative=False) == "30"
    assert value_text(bar, relative=True) == "30.0 per 1,000 words"
    assert value_text(bar, relative=True, short=True) == "30.0 ‰"
    [empty] = bars([month(0, 0, words=0)])
    assert value_text(empty, relative=True, short=True) == "– ‰"


def test_everything_is_described_for_who_does_not_see_it() -> None:
    assert description((), None, None, relative=False, complete=False) == ""
    shown = bars(run(4))
    said = description(shown, 3, ("2020-02", "2020-03"), relative=False, complete=False)
    assert said == "Jan – Apr 2020. Peak: 4 in Apr 2020. Chosen: Feb – Mar 2020. Still counting"


def test_a_month_is_a_short_name_with_a_year() -> None:
    assert month_text("2025-11") == "Nov 2025"
