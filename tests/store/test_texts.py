"""Tests of the cache of texts."""

import zlib
from dataclasses import replace
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.corpus.document import Layout, Turn, TurnKind
from reader.corpus.span import Span
from reader.store.database import Database
from reader.store.texts import KeptText, PackedText, Texts, pack

PLAIN = Layout(0)
ANSWER = Turn(TurnKind.ANSWER, "Рүстем «Р» Мұстафин", range(2, 4), Span(20, 90))
LAYOUT = Layout(17, Span(17, 19), (Turn(TurnKind.QUESTION, None, range(1, 2), Span(19, 20)), ANSWER))
MIGRATIONS = Path(__file__).parents[2] / "reader" / "store" / "cache"


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    return Texts(Database(tmp_path / "cache.sqlite", "cache"))


def test_texts_and_their_layouts_are_kept_by_hash(texts: Texts) -> None:
    first, second = KeptText("Сирек 👍🏽\nметал", LAYOUT), KeptText("", PLAIN)
    texts.put("1", pack("Сирек 👍🏽\nметал", LAYOUT))
    texts.put("2", pack("", PLAIN))
    assert texts.get("1") == first
    assert texts.get("3") is None
    assert texts.get_many(["2", "3", "1", "1"]) == {"1": first, "2": second}
    assert texts.get_many([]) == {}
    texts.remove(["1", "3"])
    assert texts.get("1") is None
    assert texts.get("2") == second


@pytest.mark.parametrize(
    "damaged", [b"", b"garbage", pack("Сирек металл", PLAIN).text[:-3], pack("ә", PLAIN).text[:2] + b"\0" * 9]
)
def test_a_damaged_text_counts_as_not_kept_and_can_be_kept_anew(texts: Texts, damaged: bytes) -> None:
    texts.put("1", replace(pack("", PLAIN), text=damaged))
    texts.put("2", pack("сау", PLAIN))
    assert texts.get("1") is None
    assert texts.get_many(["1", "2"]) == {"2": KeptText("сау", PLAIN)}
    texts.put("1", pack("жаңа", PLAIN))
    assert texts.get("1") == KeptText("жаңа", PLAIN)


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "garbage",
        "null",
        "7",
        "{}",
        "[]",
        "[1,2]",
        "[0,[],[],[]]",
        "[0,[5,5],[]]",
        "[0,[1,2,3],[]]",
        '[0,["a","b"],[]]',
        "[0,[],[7]]",
        "[0,[],[[]]]",
        '[0,[],[["shout",null,1,2,0,9]]]',
        '[0,[],[["answer",null,1,2,9,9]]]',
        '[0,[],[["answer",null,"a",2,0,9]]]',
    ],
)
def test_a_damaged_layout_counts_as_not_noted_and_spoils_no_text(texts: Texts, damaged: str) -> None:
    texts.put("1", PackedText(zlib.compress("сау".encode()), damaged))
    assert texts.get("1") == KeptText("сау", None)


def test_a_cache_from_before_layouts_keeps_its_texts(tmp_path: Path) -> None:
    connection = apsw.Connection(str(tmp_path / "cache.sqlite"))
    before = [path for path in sorted(MIGRATIONS.glob("*.sql")) if path.name < "0003"]
    assert len(before) == 2
    for path in before:
        connection.execute(path.read_text(encoding="utf-8"))
    connection.execute("INSERT INTO text VALUES (?, ?)", ("1", zlib.compress("ескі".encode())))
    connection.execute("PRAGMA user_version=2")
    connection.close()
    texts = Texts(Database(tmp_path / "cache.sqlite", "cache"))
    assert texts.get("1") == KeptText("ескі", None)
    texts.put("1", pack("ескі", LAYOUT))
    assert texts.get("1") == KeptText("ескі", LAYOUT)


SPANS = st.tuples(st.integers(0, 10**9), st.integers(1, 10**9)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
TURNS = st.builds(
    Turn,
    st.sampled_from(TurnKind),
    st.none() | st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    st.tuples(st.integers(1, 99), st.integers(0, 99)).map(lambda pair: range(pair[0], sum(pair))),
    SPANS,
)
LAYOUTS = st.builds(Layout, st.integers(0, 10**9), st.none() | SPANS, st.lists(TURNS, max_size=9).map(tuple))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    return Texts(Database(tmp_path_factory.mktemp("texts") / "cache.sqlite", "cache"))


@settings(deadline=None)
@given(text=st.text(), layout=LAYOUTS)
def test_packing_loses_nothing(shared: Texts, text: str, layout: Layout) -> None:
    shared.put("1", pack(text, layout))
    assert shared.get("1") == KeptText(text, layout)
    assert shared.alone(["1", "2"]) == {"1": text}


@pytest.mark.parametrize("line", ["Бірінші жол 😀\n", "Бірінші жол\n"])
def test_the_beginning_of_a_text_is_unpacked_alone_up_to_the_end_of_a_line(texts: Texts, line: str) -> None:
    text = line * 50_000
    texts.put("h", pack(text, Layout(0)))
    begun = texts.beginning("h", 1_000)
    assert begun is not None
    assert text.startswith(begun)
    assert begun.endswith("\n")
    assert 900 < len(begun) <= 1_000
    assert texts.beginning("жоқ", 10) is None
