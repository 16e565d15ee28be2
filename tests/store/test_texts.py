"""Tests of the cache of texts."""

import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.store.database import Database
from reader.store.texts import Texts, pack


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    return Texts(Database(tmp_path / "cache.sqlite", "cache"))


def test_texts_are_kept_by_hash(texts: Texts) -> None:
    texts.put("1", pack("Сирек 👍🏽\nметал"))
    texts.put("2", pack(""))
    assert texts.get("1") == "Сирек 👍🏽\nметал"
    assert texts.get("3") is None
    assert texts.get_many(["2", "3", "1", "1"]) == {"1": "Сирек 👍🏽\nметал", "2": ""}
    assert texts.get_many([]) == {}
    texts.remove(["1", "3"])
    assert texts.get("1") is None
    assert texts.get("2") == ""


@pytest.mark.parametrize("damaged", [b"", b"garbage", pack("Сирек металл")[:-3], pack("ә")[:2] + b"\0" * 9])
def test_a_damaged_text_counts_as_not_kept_and_can_be_kept_anew(texts: Texts, damaged: bytes) -> None:
    texts.put("1", damaged)
    texts.put("2", pack("сау"))
    assert texts.get("1") is None
    assert texts.get_many(["1", "2"]) == {"2": "сау"}
    texts.put("1", pack("жаңа"))
    assert texts.get("1") == "жаңа"


@given(st.text())
def test_packing_loses_nothing(text: str) -> None:
    assert zlib.decompress(pack(text)).decode() == text
