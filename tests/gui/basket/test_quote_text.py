from dataclasses import replace

import pytest

from reader.corpus.document import TurnKind
from reader.corpus.quotation import Checked, Standing, Voice
from reader.corpus.span import Span
from reader.gui.basket.quote_text import (
    QuoteRow,
    below,
    checked_text,
    described,
    quote_line,
    short,
    source_line,
    standing_text,
    warnings,
)
from tests.export.test_citation import KAZAKH
from tests.gui.basket.written_quotes import kept

TWO = replace(KAZAKH, voices=(Voice("", "", TurnKind.QUESTION), Voice("А Б", "", TurnKind.ANSWER)))


def test_a_quote_and_its_source_stand_on_a_line_each() -> None:
    assert quote_line(replace(KAZAKH, text="бір\nекі")) == "«бір екі»"
    assert source_line(KAZAKH) == "Ерлан Бекмұратов · Су мәселесі · DALA PRESS · 3 Nov 2025 · ¶ 12"
    assert source_line(replace(KAZAKH, voices=(), date=None, first=0, author="А")) == "А · Су мәселесі · DALA PRESS"
    assert source_line(TWO).startswith("тілші, А Б · ")
    assert short(replace(KAZAKH, text="сөз " * 40)).endswith("сөз…")


@pytest.mark.parametrize("standing", list(Standing))
def test_every_standing_is_said_and_what_does_not_stand_is_a_warning(standing: Standing) -> None:
    checked = Checked(standing, Span(1, 2))
    row = QuoteRow(kept(1, "су"), 1, checked)
    assert standing_text(checked) in below(row)
    assert bool(warnings(row)) == (standing not in (Standing.VERBATIM, Standing.MOVED))
    gone = QuoteRow(kept(1, "су"), 1, replace(checked, gone=True))
    assert warnings(gone)


def test_several_speakers_and_the_same_words_are_warnings() -> None:
    row = QuoteRow(kept(2, "су", "ой", TWO), 2, None, 1)
    assert warnings(row) == ("more than one speaks", "the same words as quote 1")
    assert described(row).split("\n")[2] == "ой"
    assert f"check {row.kept.quotation.check}" in described(row)
    assert below(QuoteRow(kept(1, "су"), 1)) == ()


def test_what_came_of_checking_is_counted() -> None:
    found = [Checked(one) for one in Standing]
    assert checked_text(found) == (
        "2 quotes stand word for word · 1 with other typography · 1 changed · 1 without a file"
    )
    assert checked_text([Checked(Standing.VERBATIM)]) == "1 quote stands word for word"
