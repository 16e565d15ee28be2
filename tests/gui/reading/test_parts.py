from itertools import pairwise

from reader.gui.reading.parts import cut_into_parts, part_of
from tests.gui.written_documents import document, interview


def test_a_short_text_is_one_part() -> None:
    source = interview()
    assert [(part.start, part.end) for part in cut_into_parts(source)] == [(0, len(source.text))]


def test_parts_follow_one_another_without_a_gap_and_begin_with_a_paragraph() -> None:
    source = document(["бір екі үш төрт"] * 200)
    parts = cut_into_parts(source, most_letters=500)
    starts = {paragraph.span.start for paragraph in source.paragraphs}
    assert parts[0].start == 0
    assert parts[-1].end == len(source.text)
    assert all(before.end == after.start for before, after in pairwise(parts))
    assert all(part.start in starts for part in parts[1:])
    assert all(len(part) <= 500 for part in parts)


def test_a_paragraph_that_is_too_long_is_cut_behind_a_space() -> None:
    source = document(["сөз тіркес " * 100], headline=None)
    parts = cut_into_parts(source, most_letters=300)
    assert len(parts) == 4
    assert all(source.text[part.start - 1] == " " for part in parts[1:])


def test_a_paragraph_without_any_space_is_cut_all_the_same() -> None:
    parts = cut_into_parts(document(["қ" * 1000], headline=None), most_letters=300)
    assert [len(part) for part in parts[1:3]] == [300, 300]


def test_very_many_tiny_paragraphs_are_not_one_part() -> None:
    source = document(["а"] * 50)
    parts = cut_into_parts(source, most_paragraphs=20)
    assert [part.start for part in parts[1:]] == [source.paragraphs[20].span.start, source.paragraphs[40].span.start]


def test_an_empty_text_is_one_part() -> None:
    assert len(cut_into_parts(document([], headline=None))) == 1


def test_every_position_has_its_part() -> None:
    parts = cut_into_parts(document(["бір екі үш төрт"] * 200), most_letters=500)
    for number, part in enumerate(parts):
        assert part_of(parts, part.start) == part_of(parts, part.end - 1) == number
    assert part_of(parts, 10**9) == len(parts) - 1
