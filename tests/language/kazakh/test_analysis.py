"""Tests of reading, filing and asking."""

import time
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.language.kazakh import Analyzer, How, PartOfSpeech, shipped_weights
from reader.language.kazakh.suffixes import SUFFIXES
from reader.language.tokens import forms
from tests.language.kazakh.stems import BY_GRAMMAR, SHIPPED

NOUN, VERB = PartOfSpeech.NOUN, PartOfSpeech.VERB
INTERVIEWS = sorted((Path(__file__).parents[4] / "shared" / "seeds").glob("*.txt"))
LETTERS = "аәбвгғдежзийкқлмнңопөрстуұүфхһцчшщыіьэюя"
ENDINGS = sorted({variant for suffix in SUFFIXES for variant in (suffix.back, suffix.front)})
WORDS = (
    st.text(max_size=100)
    | st.text(LETTERS, max_size=100)
    | st.text(LETTERS + "-%1az'", max_size=100)
    | st.lists(st.sampled_from(ENDINGS), max_size=30).map(lambda endings: ("бар" + "".join(endings))[:100])
    | st.lists(st.sampled_from(ENDINGS), max_size=30).map(lambda endings: "-".join(endings)[:100])
    | st.sampled_from(ENDINGS).map(lambda ending: (ending * 100)[:100])
)


def found(word: str, vocabulary: Counter[str], analyzer: Analyzer = SHIPPED) -> dict[str, int]:
    index = defaultdict(set)
    for form in vocabulary:
        for key in analyzer.filing_keys(form):
            index[key[:2]].add(form)
    hits = set().union(*(index.get(key[:2], set()) for key in analyzer.query_keys(word)))
    return {form: vocabulary[form] for form in sorted(hits)}


def filed(form: str) -> dict[tuple[str, str], str]:
    return {(key.entry, key.part_of_speech.value): key.how.value for key in SHIPPED.filing_keys(form)}


@pytest.mark.parametrize(
    ("form", "entry", "part", "how"),
    [
        ("минералдардың", "минерал", NOUN, How.ENTRY),
        ("айтылды", "айтыл", VERB, How.ENTRY),
        ("айтылды", "айт", VERB, How.VOICE),
        ("оқиды", "оқы", VERB, How.ENTRY),
        ("айтуға", "айт", VERB, How.ENTRY),
        ("тауып", "тап", VERB, How.ENTRY),
        ("халқының", "халық", NOUN, How.ENTRY),
        ("оқушылар", "оқушы", NOUN, How.ENTRY),
        ("ақш-тың", "ақш", NOUN, How.ENTRY),
        ("13%-дан", "13%", NOUN, How.ENTRY),
        ("қарым-қатынастарды", "қарым-қатынас", NOUN, How.ENTRY),
        ("қарым-қатынастарды", "қатынас", NOUN, How.ENTRY),
        ("қазақстан-ақш", "қазақстан", NOUN, How.ENTRY),
        ("біріншіден", "бірінші", NOUN, How.ENTRY),
        ("біріншіден", "бір", NOUN, How.ENTRY),
        ("еді", "е", VERB, How.ENTRY),
        ("те", "да", NOUN, How.ENTRY),
        ("c5+1", "c5+1", NOUN, How.ENTRY),
        ("hello", "hello", NOUN, How.ENTRY),
    ],
)
def test_a_form_is_filed_under_its_entries(form: str, entry: str, part: PartOfSpeech, how: How) -> None:
    assert filed(form).get((entry, part.value)) == how.value


def test_a_derived_word_is_not_filed_under_its_base() -> None:
    assert ("қазақстан", "noun") not in filed("қазақстандық")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("минерал", {("минерал", NOUN)}),
        ("минералдардың", {("минерал", NOUN), ("минералдардың", NOUN)}),
        ("айту", {("айту", NOUN), ("айт", VERB)}),
        ("бесінші", {("бесінші", NOUN)}),
        ("емес", {("емес", NOUN)}),
    ],
)
def test_a_word_asks_for_its_entries_alone(word: str, expected: set[tuple[str, PartOfSpeech]]) -> None:
    assert {key[:2] for key in SHIPPED.query_keys(word)} == expected


@pytest.mark.skipif(not INTERVIEWS, reason="the two interviews lie outside the project")
@pytest.mark.parametrize(
    ("word", "distinct", "uses"),
    [("минерал", 5, 7), ("минералдардың", 5, 7), ("қазақстан", 6, 54), ("тоқаев", 2, 3), ("саммит", 8, 9)],
)
def test_the_words_of_two_interviews_are_found(word: str, distinct: int, uses: int) -> None:
    vocabulary = Counter(form for path in INTERVIEWS for form in forms(path.read_text(encoding="utf-8")))
    hits = found(word, vocabulary)
    assert (len(hits), sum(hits.values())) == (distinct, uses), hits
    assert not any(form.startswith("қазақстандық") for form in hits)


@given(WORDS)
@example("")
@example("-")
@example("а" + "-ақ" * 20_000)
@example("адам" + "лар" * 20_000)
@example("а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а-а")
def test_no_input_fails_and_weights_are_probabilities(form: str) -> None:
    for analyzer in (SHIPPED, BY_GRAMMAR):
        readings = analyzer.readings(form)
        assert 0 < sum(reading.weight for reading in readings) <= 1 + 1e-9
        assert [reading.weight for reading in readings] == sorted((r.weight for r in readings), reverse=True)
        for keys in (analyzer.filing_keys(form), analyzer.query_keys(form)):
            assert keys
            assert len({key[:2] for key in keys}) == len(keys)
            assert all(0 <= key.weight <= 1 for key in keys)


@given(WORDS)
def test_no_input_takes_long(form: str) -> None:
    took = []
    for _ in range(3):
        fresh = Analyzer(shipped_weights())
        start = time.thread_time()
        fresh.filing_keys(form)
        took.append(time.thread_time() - start)
    assert min(took) < 0.005


@given(WORDS)
def test_keys_are_stable(form: str) -> None:
    assert SHIPPED.filing_keys(form) == Analyzer(shipped_weights()).filing_keys(form)
    assert SHIPPED.query_keys(form) == Analyzer(shipped_weights()).query_keys(form)
