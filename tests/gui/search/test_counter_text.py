import pytest

from reader.gui.search.counter_text import (
    Numbers,
    Opens,
    counter_html,
    counter_pieces,
    counter_text,
    elided,
    empty_text,
    reading_pieces,
)
from reader.gui.theme import load_theme


@pytest.mark.parametrize(
    ("documents", "total", "matches", "complete", "text"),
    [
        (37, 512, 143, True, "143 matches in 37 of 512 documents"),
        (1, 1, 1, True, "1 match in 1 of 1 document"),
        (0, 2, 0, True, "0 matches in 0 of 2 documents"),
        (1200, 10000, 34567, True, "34,567 matches in 1,200 of 10,000 documents"),
        (1200, 10000, 345, False, "345 matches so far, in 1,200 of 10,000 documents"),
        (1200, 10000, None, False, "counting matches in 1,200 of 10,000 documents"),
    ],
)
def test_the_counter_is_honest(documents: int, total: int, matches: int | None, complete: bool, text: str) -> None:
    pieces = counter_pieces(Numbers(documents, total, matches), searching=True, complete=complete)
    assert counter_text(pieces) == text


@pytest.mark.parametrize(("total", "text"), [(0, "0 documents"), (1, "1 document"), (10000, "10,000 documents")])
def test_without_a_search_documents_are_counted(total: int, text: str) -> None:
    assert counter_text(counter_pieces(Numbers(total, total, None), searching=False, complete=True)) == text


def test_a_list_that_may_grow_says_so() -> None:
    pieces = counter_pieces(Numbers(37, 512, None, settled=False), searching=True, complete=False)
    assert counter_text(pieces) == "37 of 512 documents so far, looking for more forms"


def test_every_number_opens_what_it_counts() -> None:
    pieces = counter_pieces(Numbers(37, 512, 143, 3, 2), searching=True, complete=True)
    assert counter_text(pieces) == "143 matches in 37 of 512 documents; 3 unreadable; 2 undated"
    assert [(text, opens) for text, opens in pieces if opens] == [
        ("143 matches", Opens.MATCHES),
        ("37", Opens.FOUND),
        ("512 documents", Opens.ALL),
        ("3 unreadable", Opens.UNREADABLE),
        ("2 undated", Opens.UNDATED),
    ]
    assert counter_html(pieces, load_theme("light")).count("<a href=") == 5


def test_what_is_no_number_of_ours_cannot_become_a_link() -> None:
    assert counter_html([("<a href='x'>&", None)], load_theme("dark")) == "&lt;a href=&#x27;x&#x27;&gt;&amp;"


@pytest.mark.parametrize("query", ["{", "{query}", "%1 %n", "a & b"])
def test_what_was_searched_is_said_as_it_is(query: str) -> None:
    assert empty_text(query).startswith(f"Nothing was found for “{query}”.\n\n")


def test_an_empty_list_without_a_search_says_so() -> None:
    assert empty_text("") == "No documents here yet."


def test_a_long_query_is_cut_in_the_sentence_that_names_it() -> None:
    said = empty_text("сөз\n" * 2_000).split("\n")[0]
    assert said.startswith("Nothing was found for “сөз сөз")
    assert said.endswith("…”.")
    assert len(said) < 120


def test_a_text_that_fits_is_left_alone() -> None:
    assert elided("екі  сөз", 20) == "екі сөз"


def test_while_texts_are_read_the_counter_says_how_many() -> None:
    assert counter_text(reading_pieces(1200, 4000)) == "reading texts: 1,200 of 4,000"
