import re

from hypothesis import given
from hypothesis import strategies as st

from reader.index.alternatives import alternatives

FORMS = st.text(st.sampled_from("абв.+1-"), min_size=1, max_size=6)


@given(st.lists(FORMS, max_size=60), st.lists(FORMS, max_size=20))
def test_the_expressions_match_the_forms_and_nothing_else(forms: list[str], others: list[str]) -> None:
    written = alternatives(forms)
    assert all(any(re.fullmatch(one, form) for one in written) for form in forms)
    assert not any(re.fullmatch(one, other) for one in written for other in others if other not in forms)


def test_forms_of_one_word_share_one_expression() -> None:
    assert alternatives(["ел", "елде", "елдер", "ер"]) == ["е(?:л(?:де(?:р)?)?|р)"]


def test_no_expression_is_too_long() -> None:
    many = [f"{number:05}сөз" for number in range(0, 90_000, 7)]
    written = alternatives(many)
    assert max(map(len, written)) < 1_500
    assert sum(1 for one in written for _ in re.finditer("сөз", one)) == len(many)
