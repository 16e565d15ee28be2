"""Tests of the parts of files."""

from reader.loader.part import Part


def test_a_part_is_known_by_all_that_it_is_made_of() -> None:
    parts = [
        Part("2", {"text": "а", "date": "2025-01-01"}),
        Part("2", {"text": "а", "date": "2025-01-02"}),
        Part("2", {"text": "а", "title": "2025-01-01"}),
        Part("2", {"text": "а\ud800"}),
        Part("2", {"text": "а"}, "cp1251"),
        Part("а.txt", data=b"x"),
        Part("а.txt", data=b"y"),
    ]
    assert len({part.digest for part in parts}) == len(parts)
    assert Part("2", {"text": "а"}).digest == Part("3", {"text": "а"}).digest


def test_a_part_weighs_about_what_it_takes_in_memory() -> None:
    assert Part("а.pdf", data=b"x" * 50).weight == 50
    assert Part("2", {"text": "сөз " * 5}).weight == 40
