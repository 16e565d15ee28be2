"""Tests of what every command prints in the same way."""

import json

import pytest

from reader.cli.printing import Counter, number, print_json


@pytest.mark.parametrize(
    ("count", "noun", "said"),
    [
        (1, "match", "1 match"),
        (2, "match", "2 matches"),
        (0, "document", "0 documents"),
        (1, "query", "1 query"),
        (3, "query", "3 queries"),
    ],
)
def test_a_number_stands_with_its_noun(count: int, noun: str, said: str) -> None:
    assert number(count, noun) == said


def test_json_keeps_the_letters(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"сөз": ["әңгіме"]})
    printed = capsys.readouterr().out
    assert json.loads(printed) == {"сөз": ["әңгіме"]}
    assert "әңгіме" in printed


def test_progress_is_shown_in_a_terminal_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Counter().report(3, 10)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    Counter().report(3, 10)
    Counter().report(4)
    assert capsys.readouterr().err == "\r3 of 10 \r4 "
