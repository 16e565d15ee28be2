"""Tests of the names of categories."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from reader.gui.search.category_text import category_text
from reader.language.kazakh import Category, wording


class Shouting(QTranslator):
    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return text.upper() if context == "Category" else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def shouting(qapp: QCoreApplication) -> Iterator[None]:
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("category", list(Category))
def test_every_category_has_a_name_in_plain_words(category: Category) -> None:
    assert category_text(category.value)
    assert "-1sg" not in category_text(category.value)


def test_names_are_told_apart() -> None:
    assert len({category_text(category.value) for category in Category}) == len(Category)


def test_what_has_no_name_is_shown_as_it_is() -> None:
    assert category_text("unheard-of") == "unheard-of"


@pytest.mark.usefixtures("shouting")
def test_names_are_in_the_language_of_the_interface() -> None:
    assert [category_text(one.value) for one in Category] == [wording(one.value).upper() for one in Category]
