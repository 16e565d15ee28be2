"""Tests of what every command prints in the same way."""

import json

import pytest

from reader.cli.printing import Counter, duration, number, print_json


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
    Counter("files").report(3, 10)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    Counter("files").report(3, 10)
    Counter("files").report(4)
    shown = capsys.readouterr().err
    assert [line.rstrip() for line in shown.split("\r")] == ["", "3 of 10", "4"]


def test_the_rate_and_the_time_left_are_shown_when_they_are_known(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter([0.0, 2.0])
    counter = Counter("documents", lambda: next(clock))
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    counter.report(0, 1000)
    counter.report(200, 1000)
    assert capsys.readouterr().err.rstrip().endswith("200 of 1000 · 100 documents/s · 8 s left")


@pytest.mark.parametrize(("seconds", "said"), [(0.2, "1 s"), (59.4, "59 s"), (61, "1 min"), (4000, "1 h 7 min")])
def test_a_time_is_said_in_its_largest_unit(seconds: float, said: str) -> None:
    assert duration(seconds) == said
