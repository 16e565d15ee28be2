"""Tests of putting filters into a query's text and taking them out."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.query import All, Either, Node, Without
from reader.gui.search.query_edit import toggled, with_dates, without_filters
from reader.gui.search.query_filters import Asked, filters, meaning, state
from reader.index.parser import parse
from tests.gui.queries import ANYTHING, QUERIES, VALUES

INCLUDED, EXCLUDED = Asked.INCLUDED, Asked.EXCLUDED


def bare(text: str) -> str:
    """Return a query without what may be added to balance it, and without what joins nothing."""
    return re.sub(r"[\s()\"«»“”„]|\bAND\b", "", text)


def spaced(text: str) -> str:
    return " ".join(text.split())


def must_hold(node: Node | None) -> list[Node]:
    """Return the parts of a query that must all hold."""
    if isinstance(node, All):
        return [one for part in node.parts for one in must_hold(part)]
    return [node] if node else []


def has_filter(text: str, means: Node, exclude: bool) -> bool:
    """Tell whether a query asks for a filter, by itself or among alternatives."""
    for part in must_hold(parse(text).root):
        if part == (Without(means) if exclude else means):
            return True
        if isinstance(part, Either) and means in part.parts and not exclude:
            return True
    return False


@pytest.mark.parametrize(
    ("text", "field", "value", "result"),
    [
        ("", "source", "KAZINFORM", "source:KAZINFORM"),
        ("минерал", "source", "KAZINFORM", "минерал source:KAZINFORM"),
        ("  минерал  ", "lang", "kk", "  минерал lang:kk"),
        ("минерал", "speaker", "Рүстем Мұстафин", 'минерал speaker:"Рүстем Мұстафин"'),
        ("минерал", "path", "/менің мәтіндерім/2025", 'минерал path:"/менің мәтіндерім/2025"'),
        ("минерал", "path", "/a/", 'минерал path:"/a/"'),
        ("минерал", "source", "НЕ", 'минерал source:"НЕ"'),
        ("минерал", "source", "«Егемен» газеті", 'минерал source:"Егемен газеті"'),
        ("source:A", "source", "B", "(source:A OR source:B)"),
        ("(source:A OR source:B) уран", "source", "C", "(source:A OR source:B OR source:C) уран"),
        ("source:(A OR B) уран", "source", "C D", 'source:(A OR B OR "C D") уран'),
        ("source:A OR source:B", "source", "C", "source:A OR source:B OR source:C"),
        ("уран OR көмір", "lang", "kk", "(уран OR көмір) lang:kk"),
        ("уран OR", "lang", "kk", "(уран OR) lang:kk"),
        ("уран NOT", "lang", "kk", "(уран NOT) lang:kk"),
        ("уран) a OR b", "lang", "kk", "уран) (a OR b) lang:kk"),
        ("«сирек мет", "lang", "kk", "«сирек мет» lang:kk"),
        ("(уран OR (көмір", "lang", "kk", "(уран OR (көмір)) lang:kk"),
    ],
)
def test_an_included_value_is_added(text: str, field: str, value: str, result: str) -> None:
    assert toggled(text, field, value, exclude=False) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("source:KAZINFORM", ""),
        ("уран source:kazinform көмір", "уран көмір"),
        ('уран source:"KAZINFORM" көмір', "уран көмір"),
        ("уран AND source:KAZINFORM", "уран"),
        ("source:KAZINFORM AND уран", "уран"),
        ("(source:A OR source:KAZINFORM) уран", "source:A уран"),
        ("(source:KAZINFORM OR source:A OR source:B)", "(source:A OR source:B)"),
        ("(source:A OR source:KAZINFORM OR source:B)", "(source:A OR source:B)"),
        ("source:(A OR KAZINFORM) уран", "source:A уран"),
        ("source:A OR source:KAZINFORM", "source:A"),
        ("(уран OR көмір) source:KAZINFORM", "уран OR көмір"),
        ("source:KAZINFORM уран source:KAZINFORM", "уран"),
        ("source:KAZINFORM (a", "(a"),
    ],
)
def test_a_second_click_takes_an_included_value_back(text: str, result: str) -> None:
    assert toggled(text, "source", "KAZINFORM", exclude=False) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("уран", "уран -source:KAZINFORM"),
        ("уран OR көмір", "(уран OR көмір) -source:KAZINFORM"),
        ("-source:A", "-source:A -source:KAZINFORM"),
        ("source:A", "source:A -source:KAZINFORM"),
        ("source:KAZINFORM", "-source:KAZINFORM"),
        ("(source:A OR source:KAZINFORM)", "source:A -source:KAZINFORM"),
        ("уран -source:KAZINFORM", "уран"),
        ("уран NOT source:KAZINFORM", "уран"),
        ("-(source:A OR source:KAZINFORM)", "-source:A"),
        ("-source:(A OR KAZINFORM)", "-source:A"),
    ],
)
def test_a_value_is_excluded_and_taken_back(text: str, result: str) -> None:
    assert toggled(text, "source", "KAZINFORM", exclude=True) == result


def test_including_an_excluded_value_turns_it() -> None:
    assert toggled("уран -source:A", "source", "A", exclude=False) == "уран source:A"


@pytest.mark.parametrize(
    ("text", "value", "exclude", "result"),
    [
        ("date:2025-10", "2025", False, "date:2025"),
        ("уран date:2025 көмір", "2025-10", False, "уран date:2025-10 көмір"),
        ("date:2025-10", "2025-11", False, "(date:2025-10 OR date:2025-11)"),
        ("(date:2025-10 OR date:2025-11) уран", "2025", False, "date:2025 уран"),
        ("(date:2025-10 OR date:2024-02 OR date:2025-11)", "2025", False, "(date:2025 OR date:2024-02)"),
        ("date:(2025-10 OR 2024-02)", "2025", False, "date:(2025 OR 2024-02)"),
        ("date:>2025-01-31", "2025-03", False, "date:2025-03"),
        ("date:>2025-01-31", "2024", False, "(date:>2025-01-31 OR date:2024)"),
        ("date:10.2025", "2025-10", False, ""),
        ("date:none", "2025", False, "(date:none OR date:2025)"),
        ("date:2025-10", "2025", True, "-date:2025"),
        ("date:2025", "2025-10", True, "date:2025 -date:2025-10"),
        ("-date:2025-10", "2025", True, "-date:2025"),
        ("-date:2025", "2025-10", False, "date:2025-10"),
        ("-date:2025-10", "2025", False, "-date:2025-10 date:2025"),
    ],
)
def test_dates_inside_each_other_take_each_others_place(text: str, value: str, exclude: bool, result: str) -> None:
    assert toggled(text, "date", value, exclude=exclude) == result


def test_folders_inside_each_other_take_each_others_place() -> None:
    assert toggled("path:/a/b", "path", "/a", exclude=False) == "path:/a"
    assert toggled("path:/a/b", "path", "/a/bc", exclude=False) == "(path:/a/b OR path:/a/bc)"
    assert toggled("path:/a/b", "path", "/", exclude=False) == "path:/"


def test_all_limits_to_dates_are_replaced_at_once() -> None:
    text = "(date:2025-10 OR date:2024-02) уран -date:2025-11"
    assert with_dates(text, "2025-01..2025-03") == "уран -date:2025-11 date:2025-01..2025-03"
    assert with_dates(text, "") == "уран -date:2025-11"
    assert with_dates("", "2025") == "date:2025"


def test_filters_leave_what_else_was_typed() -> None:
    assert without_filters("уран (source:A OR source:B) -lang:kk көмір") == "уран көмір"


@pytest.mark.parametrize("value", ["", "—", "xx"])
def test_a_value_that_cannot_be_written_changes_nothing(value: str) -> None:
    assert meaning("lang", value) is None
    assert toggled("уран", "lang", value, exclude=False) == "уран"
    assert state("уран", "lang", value) is None
    assert toggled("уран", "path", "/«а»", exclude=False) == "уран"


@given(QUERIES, VALUES, st.booleans())
def test_two_clicks_give_the_old_text(text: str, value: tuple[str, str], exclude: bool) -> None:
    once = toggled(text, *value, exclude=exclude)
    assert spaced(toggled(once, *value, exclude=exclude)) in (spaced(text), spaced(text).removeprefix("(")[:-1])


@given(ANYTHING, VALUES, st.booleans())
def test_a_click_asks_for_the_value_whatever_was_typed(text: str, value: tuple[str, str], exclude: bool) -> None:
    means = meaning(*value)
    assert means is not None
    if state(text, *value) is (EXCLUDED if exclude else INCLUDED):
        text = toggled(text, *value, exclude=exclude)
    once = toggled(text, *value, exclude=exclude)
    assert has_filter(once, means, exclude)
    assert state(once, *value) is (EXCLUDED if exclude else INCLUDED)
    again = toggled(once, *value, exclude=exclude)
    assert state(again, *value) is None
    if not filters(text):
        assert bare(again) == bare(text)


@given(st.lists(st.tuples(VALUES, st.booleans()), max_size=8), QUERIES)
def test_many_clicks_leave_what_was_typed(clicks: list[tuple[tuple[str, str], bool]], typed: str) -> None:
    text = typed
    for value, exclude in clicks:
        text = toggled(text, *value, exclude=exclude)
        assert text.count("(") == text.count(")")
        assert not set(parse(text).unread) - set(parse(typed).unread)
