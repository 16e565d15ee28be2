import random

import pytest

from reader.concordance import line_key
from reader.corpus.hit import KwicLine, LineOrder
from reader.errors import Cancelled
from reader.gui.concordance.arrangement import arranged, filter_words
from reader.gui.concordance.packing import PACK, PackedLines
from reader.progress import Progress
from tests.gui.concordance.test_packing import line, packs

WORDS = "әдемі ақ бір екі ең қала кісі һәм үй ұл ыстық із жер".split()


def some_lines(count: int) -> list[KwicLine]:
    chance = random.Random(1)
    return [
        line(
            number,
            left=" ".join(chance.choices(WORDS, k=chance.randrange(4))),
            right=" ".join(chance.choices(WORDS, k=chance.randrange(4))),
            speaker=chance.choice(WORDS),
        )
        for number in range(count)
    ]


@pytest.mark.parametrize("order", LineOrder)
def test_lines_stand_in_the_order_of_their_keys(order: LineOrder) -> None:
    lines = some_lines(5_000)
    packed = [PackedLines(lines[start : start + PACK]) for start in range(0, len(lines), PACK)]
    found = arranged(packed, order, (), Progress())
    assert list(found) == sorted(range(len(lines)), key=lambda number: line_key(lines[number], order))


def test_a_filter_keeps_lines_with_all_words_anywhere() -> None:
    lines = [
        line(0, left="Сирек ", right=" қоры"),
        line(1, left="сирек ", right=" металл", speaker="Қорқыт"),
        line(2, left="Жер қорын ", right=" сиреткен"),
    ]
    for text, expected in (("СИРЕК", [0, 1]), ("қор сире", [0, 1, 2]), ("1-ТАҚ", [2]), ("минерал2", [2]), ("жоқ", [])):
        found = arranged([PackedLines(lines)], LineOrder.DATE, filter_words(text), Progress())
        assert list(found) == expected, text


def test_a_filter_and_an_order_hold_together() -> None:
    lines = [line(0, left="б "), line(1, left="а ", right=" жоқ"), line(2, left="ә "), line(3, left="а ")]
    found = arranged([PackedLines(lines)], LineOrder.LEFT1, ("кейін",), Progress())
    assert list(found) == [3, 2, 0]


def test_arranging_reports_and_stops() -> None:
    class Stopping(Progress):
        def show(self, done: int, total: int | None) -> None:
            reports.append((done, total))
            if done:
                self.cancel()

    reports: list[tuple[int, int | None]] = []
    with pytest.raises(Cancelled):
        arranged(packs(500), LineOrder.LEFT1, (), Stopping())
    assert reports == [(0, 500), (PACK, 500)]
