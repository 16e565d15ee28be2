"""Quotes for the tests of panes, without a library."""

import datetime
from dataclasses import replace
from pathlib import Path

from reader.corpus.annotation import Target
from reader.corpus.quotation import Quotation
from reader.gui.basket.quote_text import QuoteRow
from reader.store.basket import Kept
from tests.export.test_citation import KAZAKH

DAY = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)


def kept(number: int, text: str, comment: str = "", quotation: Quotation = KAZAKH) -> Kept:
    """Return a quote as the store has it."""
    target = Target(1, Path("а.txt"), quotation.content_hash)
    return Kept(number, f"u{number}", target, replace(quotation, text=text), comment, DAY)


def rows(*texts: str) -> list[QuoteRow]:
    """Return rows with these passages."""
    return [QuoteRow(kept(number, text), number) for number, text in enumerate(texts, 1)]
