"""Tests of cutting a query into its pieces."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.index.lexer import FIELDS, QUOTES, Kind, Piece, pieces


def cut(text: str) -> list[tuple[str, str]]:
    return [(piece.kind.name, piece.text) for piece in pieces(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  \t\n\u00a0\u2003 ", []),
        ("сирек  металл\n", [("WORD", "сирек"), ("WORD", "металл")]),
        ("a AND b OR c NOT d", "WORD a AND AND WORD b OR OR WORD c NOT NOT WORD d"),
        ("а ЖӘНЕ б НЕМЕСЕ в ЕМЕС г", "WORD а AND ЖӘНЕ WORD б OR НЕМЕСЕ WORD в NOT ЕМЕС WORD г"),
        ("а И б ИЛИ в НЕ г", "WORD а AND И WORD б OR ИЛИ WORD в NOT НЕ WORD г"),
        ("and Or жӘне емес и Или не", "WORD and WORD Or WORD жӘне WORD емес WORD и WORD Или WORD не"),
        ("(a)b", "OPEN ( WORD a CLOSE ) WORD b"),
        ("-a", "NOT - WORD a"),
        ("a-b -(c -=d", "WORD a-b NOT - OPEN ( WORD c NOT - EXACT = WORD d"),
        ("- a -- --a", "WORD - WORD a WORD -- WORD --a"),
        ("=a ==b a=b = c", "EXACT = WORD a WORD = EXACT = WORD b WORD a=b WORD = WORD c"),
        ("title:a TITLE:b", "FIELD title WORD a FIELD title WORD b"),
        ("title: a subtitle:b title:)", "WORD title: WORD a WORD subtitle:b WORD title: CLOSE )"),
        ("in:(a date:>2025..", "FIELD in OPEN ( WORD a FIELD date WORD >2025.."),
        ("title:title:a title:=a", "FIELD title FIELD title WORD a FIELD title EXACT = WORD a"),
        (":a http://b.kz/c", "WORD : WORD a WORD http://b.kz/c"),
        ("/а.*/ а/б/ /в", "REGEX а.* WORD а/б/ WORD /в"),
        (r"/а\/б/ (/в/) -/г/", r"REGEX а\/б OPEN ( REGEX в CLOSE ) NOT - REGEX г"),
        ("title:/д/ =/е/", "FIELD title REGEX д EXACT = REGEX е"),
        ("// /а/б", "WORD // WORD /а/б"),
        ("м?т* ??", "WORD м?т* WORD ??"),
    ],
)  # fmt: skip
def test_a_text_is_cut_into_pieces(text: str, expected: str | list[tuple[str, str]]) -> None:
    if isinstance(expected, str):
        words = expected.split()
        expected = list(zip(words[::2], words[1::2], strict=True))
    assert cut(text) == expected


@pytest.mark.parametrize("marks", ['""', "“”", "„“", "«»", "„”", '”"'])
def test_every_quotation_mark_holds_a_phrase(marks: str) -> None:
    (piece,) = pieces(f"{marks[0]}(сирек -металл OR:{marks[1]}")
    assert piece == Piece(Kind.PHRASE, "(сирек -металл OR:")


def test_a_phrase_without_its_end_reaches_to_the_end_and_is_not_whole() -> None:
    assert list(pieces("а «бір екі")) == [Piece(Kind.WORD, "а"), Piece(Kind.PHRASE, "бір екі", whole=False)]
    assert list(pieces("«")) == [Piece(Kind.PHRASE, "", whole=False)]
    assert list(pieces("«»")) == [Piece(Kind.PHRASE, "")]


@pytest.mark.parametrize(
    ("text", "within"),
    [("~5", 5), ("~0", 0), ("~007", 7), ("~123456", 1234), ("~" + "9" * 5000, 9999), ("~٣", 3), ("", None)],
)
def test_a_number_behind_a_phrase_belongs_to_it(text: str, within: int | None) -> None:
    (piece,) = pieces(f"“а б”{text}")
    assert piece.within == within


def test_what_is_no_number_behind_a_phrase_is_a_word() -> None:
    assert cut("“а”~") == [("PHRASE", "а"), ("WORD", "~")]
    assert cut("“а” ~5") == [("PHRASE", "а"), ("WORD", "~5")]


SIGNS = st.sampled_from([*' \n()-=:"«”/\\~?*аб2', *(f"{name}:" for name in sorted(FIELDS))])
GARBAGE = st.text() | st.lists(SIGNS).map("".join)


@given(GARBAGE)
def test_nothing_but_marks_and_white_space_is_lost(text: str) -> None:
    marks = re.compile(rf"[\s{QUOTES}/:~\d]")
    told = "".join(piece.text for piece in pieces(text))
    kept = sorted(marks.sub("", text.lower()))
    assert sorted(marks.sub("", told.lower())) == kept
