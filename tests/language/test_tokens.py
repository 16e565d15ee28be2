"""Tests of what a word is."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.language.tokens import LONGEST_FORM, forms, tokenize

LETTERS = "аӘқIİıßςΣ1٣%-‐‑+'’ʼ.,_ \n\t\u00ad\u200c\u200d\u2060\ufeff\u0301\u0307\u0345ً👩🏽²Ⓐªʺ中\u2028"
TEXTS = st.text() | st.text(st.sampled_from(LETTERS))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Сирек металдар, минералдар!", ["сирек", "металдар", "минералдар"]),
        ("АҚШ-тың «C5+1» саммиті", ["ақш-тың", "c5+1", "саммиті"]),
        ("13,5% 13%-дан 1.000,5", ["13,5%", "13%-дан", "1.000,5"]),
        ("Қасым-Жомарт Тоқаев", ["қасым-жомарт", "тоқаев"]),
        ("сөз- -сөз — сөз", ["сөз", "сөз", "сөз"]),
        ("са\u00adяси", ["саяси"]),
        ("бір\nекі_үш", ["бір", "екі", "үш"]),
        ("Ба\u0301сты", ["ба\u0301сты"]),
        ("п'еса п’еса пʼеса", ["п'еса", "п'еса", "п'еса"]),
        ("ʼсөзʼ 'сөз'", ["сөз", "сөз"]),
        ("👍🏽 — … !", []),
        ("", []),
    ],
)
def test_a_text_is_cut_into_its_words(text: str, expected: list[str]) -> None:
    assert forms(text) == expected
    assert [token.form for token in tokenize(text)] == expected


@given(TEXTS)
@example("ʼа")
@example("аʼ")
@example("İʼ1")
def test_the_fast_way_to_the_forms_agrees_with_the_tokens(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    assert forms(text) == [token.form for token in tokenize(text)]


@given(TEXTS)
def test_tokens_stand_in_order_inside_the_text(text: str) -> None:
    place = 0
    for token in tokenize(text):
        assert place <= token.start < token.end <= len(text)
        assert "\n" not in text[token.start : token.end]
        place = token.end


@given(TEXTS)
def test_a_form_is_never_empty_or_cut_at_spaces(text: str) -> None:
    for form in forms(text):
        assert 0 < len(form) <= LONGEST_FORM
        assert form.split() == [form]


@given(TEXTS, st.data())
def test_a_stretch_of_whole_lines_has_the_tokens_of_the_whole(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    assert [form for line in lines for form in forms(line)] == forms(text)
    end = data.draw(st.integers(0, len(text)))
    assert all(token.end <= end for token in tokenize(text, 0, end))


def test_an_endless_word_is_cut_for_search_only() -> None:
    (token,) = tokenize("ә" * 1000)
    assert len(token.form) == LONGEST_FORM
    assert (token.start, token.end) == (0, 1000)


def test_cutting_takes_time_in_step_with_the_length() -> None:
    for piece in ("a\u0301", "a\u00ad", "a-", "1,", "%-", "ʼ", "'"):
        assert len(forms(piece * 100_000)) <= 100_000
