"""Scores on the development half of the gold set, where it is at hand; see ../shared/tools/check_forms.py."""

import importlib.util
import time
from collections import defaultdict
from pathlib import Path

import pytest

from reader.language.kazakh import Analyzer, shipped_weights
from reader.language.tokens import forms
from tests.language.kazakh.stems import BY_GRAMMAR, SHIPPED

SHARED = Path(__file__).parents[4] / "shared"
GOLD = SHARED / "data" / "kazakh_forms_dev.tsv"
VOCABULARY = SHARED / "data" / "kazakh_vocabulary.txt"
NEWS = SHARED / "data" / "news_sentences_kk.txt"


def macro_f(analyzer: Analyzer) -> float:
    """Return the mean F over the gold queries, computed as check_forms.py does."""
    spec = importlib.util.spec_from_file_location("check_forms", SHARED / "tools" / "check_forms.py")
    assert spec is not None
    assert spec.loader is not None
    checker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(checker)
    relevant: dict[str, set[str]] = defaultdict(set)
    neutral: dict[str, set[str]] = defaultdict(set)
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        form, lemma, part = line.split("\t")[:3]
        query = checker.dictionary_form(lemma, "V" if part == "V" else "N")
        relevant[query].add(form)
        neutral[lemma].add(form)
        if part == "V":
            neutral[query].add(form)
    index: dict[tuple[str, str], set[str]] = defaultdict(set)
    vocabulary = set(VOCABULARY.read_text(encoding="utf-8").split())
    for form in vocabulary:
        for key in analyzer.filing_keys(form):
            index[key[:2]].add(form)
    scores = []
    for query in (query for query in relevant if relevant[query] - {query}):
        hits = set().union(*(index.get(key[:2], set()) for key in analyzer.query_keys(query)))
        hits = (hits | ({query} & vocabulary)) - (neutral[query] - relevant[query])
        recall = len((hits & relevant[query]) - {query}) / len(relevant[query] - {query})
        precision = len(hits & relevant[query]) / max(1, len(hits))
        scores.append(2 * recall * precision / (recall + precision) if recall + precision else 0.0)
    return sum(scores) / len(scores)


@pytest.mark.skipif(not GOLD.exists(), reason="the gold set lies outside the project")
def test_the_gold_forms_are_found() -> None:
    assert macro_f(SHIPPED) >= 0.93


@pytest.mark.skipif(not GOLD.exists(), reason="the gold set lies outside the project")
def test_the_gold_forms_are_found_by_grammar_alone() -> None:
    assert macro_f(BY_GRAMMAR) >= 0.89


@pytest.mark.bench
@pytest.mark.skipif(not NEWS.exists(), reason="the news sentences lie outside the project")
def test_eight_thousand_new_words_are_filed_in_a_second() -> None:
    words = sorted(set(forms(NEWS.read_text(encoding="utf-8"))))
    analyzer = Analyzer(shipped_weights())
    start = time.thread_time()
    for word in words:
        analyzer.filing_keys(word)
    assert len(words) / (time.thread_time() - start) >= 8000
