"""Tests of the names of categories."""

import re

from reader.language.kazakh.categories import VOICES, Category


def test_every_category_has_a_plain_stable_name() -> None:
    for category in Category:
        assert re.fullmatch("[a-z]+(-[a-z0-9]+)*", category.value)
        assert category.name == category.value.replace("-", "_").upper()


def test_voices_are_categories() -> None:
    assert set(Category) > VOICES
