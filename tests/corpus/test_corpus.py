"""Tests of what all nouns have in common."""

import dataclasses
import inspect
from enum import Enum

from reader.corpus import document, hit, query, record, span


def test_every_noun_is_a_frozen_record() -> None:
    for module in (document, hit, query, record, span):
        for name, noun in inspect.getmembers(module, inspect.isclass):
            if noun.__module__ != module.__name__ or issubclass(noun, Enum):
                continue
            assert dataclasses.is_dataclass(noun), name
            assert noun.__dataclass_params__.frozen, name  # type: ignore[attr-defined]
            assert "__slots__" in vars(noun), name


def test_the_orders_of_a_list_are_spelled_as_the_command_line_spells_them() -> None:
    assert [sort.value for sort in hit.Sort] == ["relevance", "date", "title"]
