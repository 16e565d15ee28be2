"""Tests of the table of weights."""

import time
from pathlib import Path

import pytest

from reader.language.kazakh import PartOfSpeech, read_weights, shipped_weights, write_weights
from reader.language.kazakh.categories import Category
from reader.language.kazakh.weights import GRAMMAR_ALONE, SHIPPED, Weights, posterior

NOUN, VERB = PartOfSpeech.NOUN, PartOfSpeech.VERB


def test_the_shipped_table_is_small_and_read_at_once() -> None:
    assert SHIPPED.stat().st_size <= 200_000
    took = []
    for _ in range(3):
        start = time.perf_counter()
        read_weights(SHIPPED)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.06


def test_the_shipped_table_tells_where_it_comes_from() -> None:
    first = SHIPPED.read_text(encoding="utf-8").splitlines()[0]
    assert "KazNERD" in first
    assert "CC BY 4.0" in first


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    weights = Weights(
        {("қала", NOUN): 2.5, ("айт", VERB): 1.25}, {(NOUN, (Category.PLURAL,)): 3.0, (NOUN, ()): 1.0}, 9.5
    )
    write_weights(weights, tmp_path / "a", "origin")
    again = read_weights(tmp_path / "a")
    assert (again.entries, again.chains, again.total) == (weights.entries, weights.chains, weights.total)
    write_weights(again, tmp_path / "b", "origin")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_foreign_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("something else\n", encoding="utf-8")
    with pytest.raises(ValueError, match="not a line of weights"):
        read_weights(tmp_path / "a")


def test_longer_unknown_entries_and_chains_are_less_likely() -> None:
    assert GRAMMAR_ALONE.log_entry("абв", NOUN) > GRAMMAR_ALONE.log_entry("абвг", NOUN)
    plural = (Category.PLURAL,)
    assert GRAMMAR_ALONE.log_chain(NOUN, plural) > GRAMMAR_ALONE.log_chain(NOUN, (*plural, Category.LOCATIVE))


def test_known_entries_are_likelier_and_may_leave_themselves_out() -> None:
    weights = shipped_weights()
    assert weights.count("қала", NOUN) > 1
    assert weights.log_entry("қала", NOUN) > weights.log_entry("қаба", NOUN)
    assert weights.log_entry("қала", NOUN, without=1e9) == pytest.approx(weights.log_entry("шшшш", NOUN))


def test_probabilities_sum_to_one() -> None:
    assert sum(posterior([-1000.0, -1001.0, -2000.0])) == pytest.approx(1.0)
