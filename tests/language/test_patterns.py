"""Tests of regular expressions over words."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.patterns import from_wildcard, matching, sure_begin

FORMS = ["минерал", "минералдар", "биоминерал", "елка", "c5+1", "13%-дан", "қала", "2025"]


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("минерал", ["минерал"]),
        ("минерал.*", ["минерал", "минералдар"]),
        (".*минерал", ["минерал", "биоминерал"]),
        ("МИНЕРАЛ", ["минерал"]),
        ("[Ққ]ала", ["қала"]),
        ("Ёлк[аи]", ["елка"]),
        (r"\d+", ["2025"]),
        (r"\d.*", ["13%-дан", "2025"]),
        (r"c5\+1", ["c5+1"]),
        ("қала|2025", ["қала", "2025"]),
        (r"\p{L}{4}", ["елка", "қала"]),
        (".{9,}", ["минералдар", "биоминерал"]),
        ("(?:минирал){e<=1}", ["минерал"]),
        ("", []),
        ("жоқ", []),
    ],
)
def test_an_expression_matches_whole_forms_in_any_case(expression: str, found: list[str]) -> None:
    assert matching(expression, FORMS) == found
    assert all(form.startswith(sure_begin(expression)) for form in found)


@pytest.mark.parametrize(
    "expression",
    ["[", "(", "*", "а**", "(?P<а>", r"\1", "(?R)", "{1}*", "(?&q)", "x{99999999999}", "(((а{999}){999}){999}){999}"],
)
def test_what_is_no_expression_is_told(expression: str) -> None:
    assert matching(expression, FORMS) is None


def test_an_expression_that_takes_for_ever_is_told() -> None:
    begin = time.monotonic()
    assert matching("(а|аа)+я", ["ел", "а" * 100]) is None
    assert time.monotonic() - begin < 5


@pytest.mark.parametrize(
    ("expression", "begin"),
    [
        ("минерал", "минерал"),
        ("минерал.*", "минерал"),
        ("минерал*", "минера"),
        ("минерал?ы", "минера"),
        ("минерал{0}", "минера"),
        ("минерал+", "минера"),
        ("мин[ея]рал", "мин"),
        ("Мин(ерал)?", "мин"),
        ("Ёл.*", "ел"),
        (r"ел\w", "ел"),
        ("ел|жер", ""),
        ("(ел)", ""),
        (".ел", ""),
        ("?", ""),
        ("^ел", ""),
        ("", ""),
    ],
)
def test_the_letters_with_which_all_matches_begin_are_known(expression: str, begin: str) -> None:
    assert sure_begin(expression) == begin


@given(
    st.lists(st.sampled_from([*"абБ.*?+|()", "[аб]", "{2}", "{0,1}", "\\w"])).map("".join),
    st.lists(st.text("абв", min_size=1, max_size=5)),
)  # fmt: skip
def test_no_match_begins_otherwise_and_nothing_fails(expression: str, forms: list[str]) -> None:
    begin = sure_begin(expression)
    for form in matching(expression, forms) or ():
        assert form.startswith(begin)


@given(st.text())
def test_any_text_may_be_an_expression(expression: str) -> None:
    matching(expression, FORMS)
    sure_begin(expression)


@pytest.mark.parametrize(
    ("form", "found"),
    [
        ("минерал*", ["минерал", "минералдар"]),
        ("*минерал*", ["минерал", "минералдар", "биоминерал"]),
        ("?ала", ["қала"]),
        ("????", ["елка", "c5+1", "қала", "2025"]),
        ("c5+?", ["c5+1"]),
        ("13%-*", ["13%-дан"]),
    ],
)
def test_a_wildcard_is_an_expression(form: str, found: list[str]) -> None:
    assert matching(from_wildcard(form), FORMS) == found


@given(st.text(), st.text())
def test_only_the_two_signs_of_a_wildcard_mean_something(form: str, other: str) -> None:
    plain = form.replace("*", "").replace("?", "")
    pattern = re.compile(from_wildcard(plain), re.DOTALL)
    assert pattern.fullmatch(plain)
    assert not pattern.fullmatch(other) or other == plain
