"""Tests of what is said of a quote."""

from reader.comparing import Difference
from reader.corpus.span import Span
from reader.gui.proof.verdict_text import Told, as_html, attributed_text, names, pieces, sign_of, spoken
from reader.gui.theme import load_theme
from reader.verifying import Verdict, Verified

DIFFERS = Verified(
    "бар алты ел, оңай",
    Span(0, 17),
    Verdict.DIFFERS,
    1,
    "/a.txt",
    Span(3, 20),
    "бар бес ел оңай",
    "Ерлан",
    differences=(Difference("алты", "бес", 4, 4), Difference(",", "", 11, 10)),
)


def test_what_differs_is_cut_out_word_by_word() -> None:
    assert pieces(DIFFERS) == [
        ("same", "бар "),
        ("quoted", "алты"),
        ("source", "бес"),
        ("same", " ел"),
        ("quoted", ","),
        ("same", " оңай"),
    ]


def test_what_differs_is_told_apart_without_colour() -> None:
    html = as_html(Told(DIFFERS), load_theme("light"))
    assert "line-through" in html
    assert "<u" in html
    assert len({sign_of(one) for one in Verdict}) == len(Verdict)


def test_a_screen_reader_is_told_all_of_it() -> None:
    said = spoken(Told(DIFFERS))
    assert said.startswith("Differs. бар алты ел, оңай. “алты” is “бес” there")
    assert said.endswith("Ерлан")


def test_letters_that_mean_something_in_html_are_shown() -> None:
    odd = Verified("a <b> & c", Span(0, 9), Verdict.NOT_FOUND)
    assert "a &lt;b&gt; &amp; c" in as_html(Told(odd), load_theme("dark"))


def test_whom_the_text_names_is_told_only_where_someone_else_speaks() -> None:
    other = Verified("a", Span(0, 1), Verdict.OTHER_SPEAKER, attributed=("Есенов", "Асанов"))
    assert attributed_text(other) == "The text names Есенов, Асанов."
    assert attributed_text(DIFFERS) == ""


def test_files_have_words_for_every_verdict() -> None:
    assert {one.value for one in Verdict} <= set(names())
