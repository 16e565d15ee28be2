from pathlib import Path

import pytest

from reader.corpus.hit import KwicLine
from reader.corpus.span import Span
from reader.gui.concordance.packing import PACK, LineStore, PackedLines


def line(number: int, *, left: str = "Бұрын ", right: str = " кейін", speaker: str = "") -> KwicLine:
    """Return a line; two of them share a document."""
    name = number // 2
    return KwicLine(
        document_id=name,
        path=Path(f"/мәтіндер/{name}.txt"),
        title=f"{name}-тақырып",
        date=f"2025-10-{28 - name % 28:02}",
        source="KAZINFORM",
        speaker=speaker,
        left=left,
        keyword=f"минерал{number}",
        right=right,
        span=Span(number, number + 7),
    )


def packs(count: int) -> list[PackedLines]:
    """Return numbered lines in packs."""
    lines = [line(number) for number in range(count)]
    return [PackedLines(lines[start : start + PACK]) for start in range(0, count, PACK)]


def test_packed_lines_are_the_lines() -> None:
    lines = [line(number) for number in range(5)]
    packed = PackedLines(lines)
    assert list(packed) == lines
    assert packed[3] == lines[3]
    assert list(packed[1:3]) == lines[1:3]
    assert len(packed) == 5
    assert packed.longest_keyword == "минерал0"
    assert not packed.spoken
    assert PackedLines([line(1, speaker="Рүстем Мұстафин")]).spoken


def test_no_lines_can_be_packed() -> None:
    assert list(PackedLines([])) == []
    assert PackedLines([]).longest_keyword == ""


@pytest.mark.parametrize("text", ["😀 emoji", "\0", "", "a\nb\tc", "ә\u0301"])
def test_any_text_survives_packing(text: str) -> None:
    one = line(0, left=text, right=text, speaker=text)
    assert list(PackedLines([one])) == [one]


def test_a_path_that_is_no_text_survives_packing() -> None:
    one = KwicLine(1, Path("/\udcff.txt"), "", "2025-01-01", "", "", "", "x", "", Span(0, 1))
    assert list(PackedLines([one])) == [one]


def test_lines_are_found_by_number_in_any_order() -> None:
    store = LineStore(packs(200))
    assert len(store) == 200
    assert [one.keyword for one in store.lines([150, 3, 64, 63, 3])] == [f"минерал{n}" for n in (150, 3, 64, 63, 3)]


def test_packs_may_have_any_length() -> None:
    store = LineStore()
    for some in ([line(0)], [line(1), line(2)], [line(3)]):
        store.add(PackedLines(some))
    assert [store.place(number) for number in range(4)] == [(0, 0), (1, 0), (1, 1), (2, 0)]
    assert [one.keyword for one in store.lines(range(4))] == [f"минерал{n}" for n in range(4)]
