"""Tests of the names of categories."""

import pytest

from reader.gui.category_text import category_text
from reader.language.kazakh import Category


@pytest.mark.parametrize("category", list(Category))
def test_every_category_has_a_name_in_plain_words(category: Category) -> None:
    assert category_text(category.value)
    assert "-1sg" not in category_text(category.value)


def test_names_are_told_apart() -> None:
    assert len({category_text(category.value) for category in Category}) == len(Category)


def test_what_has_no_name_is_shown_as_it_is() -> None:
    assert category_text("unheard-of") == "unheard-of"
