"""Tests of the parts of files."""

from reader.loader.part import Part


def test_a_part_weighs_about_what_it_takes_in_memory() -> None:
    assert Part("а.pdf", data=b"x" * 50).weight == 50
    assert Part("2", {"text": "сөз " * 5}).weight == 40
