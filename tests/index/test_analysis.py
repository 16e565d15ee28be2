"""Tests of what the index is told of a text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.index.analysis import BARRIER, analyze
from reader.language.tokens import forms


def test_paragraphs_are_parted_and_what_precedes_the_start_is_left_out() -> None:
    text = " date 2025-11-05 Сирек металл\n\nАҚШ-тың медиа-ортасы."
    analyzed = analyze(text, 17)
    assert analyzed.forms == (f"сирек металл {BARRIER} ақш-тың медиа-ортасы {BARRIER}",)
    assert sorted(analyzed.distinct) == ["ақш-тың", "медиа-ортасы", "металл", "сирек"]
    assert analyzed.prefixes == "а ақ м ме с си"


def test_a_text_without_words_has_nothing_to_tell() -> None:
    assert analyze("… !\n—", 0).distinct == ()
    assert analyze("", 0).forms == ()
    assert analyze("сөз", 3).forms == ()


def test_a_long_text_comes_in_chunks_of_whole_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.index.analysis._CHUNK", 10)
    analyzed = analyze("бір екі үш\nтөрт\nбес алты жеті\nсегіз", 0)
    assert len(analyzed.forms) > 1
    assert " ".join(analyzed.forms).split() == "бір екі үш ¶ төрт ¶ бес алты жеті ¶ сегіз ¶".split()


@given(st.text() | st.text(st.sampled_from("аӘ1-ʼ'.%\n \u00ad\u0301İ¶")))
def test_every_word_is_told_once_in_order(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    told = [form for chunk in analyze(text, 0).forms for form in chunk.split() if form != BARRIER]
    assert told == forms(text)
    assert sorted(analyze(text, 0).distinct) == sorted(set(told))
