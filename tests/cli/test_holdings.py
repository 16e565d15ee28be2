"""Tests of the commands about sources and vanished documents."""

import json
from pathlib import Path

import pytest

from reader.cli import main


@pytest.fixture
def indexed(tmp_path: Path, texts: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    place = ["--library", str(tmp_path / "library")]
    assert main(["index", *place, str(texts)]) == 0
    capsys.readouterr()
    return place


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def test_a_vanished_document_is_said_and_forgotten(
    indexed: list[str], texts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (texts / "жаңалық.txt").unlink()
    assert main(["index", "--json", *indexed]) == 0
    report = told(capsys)
    assert [report[name] for name in ("documents", "removed", "vanished", "moved")] == [2, 1, 1, 0]
    assert main(["search", "--json", *indexed, "минерал"]) == 0
    hits = told(capsys)["hits"]
    assert isinstance(hits, list)
    assert sorted(hit["vanished"] for hit in hits) == [False, True]
    assert main(["forget", *indexed]) == 1
    assert "--yes" in capsys.readouterr().err
    assert main(["forget", *indexed, "--yes", str(texts / "көктем.txt")]) == 1
    capsys.readouterr()
    assert main(["forget", "--json", *indexed, "--yes", str(texts)]) == 0
    assert told(capsys) == {"forgotten": 1}


def test_sources_are_listed_left_out_of_and_removed(
    indexed: list[str], texts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (texts / "а.jpg").touch()
    assert main(["sources", "--json", *indexed, "--ignore", "*.bak", "--ignore", "x/"]) == 0
    assert told(capsys)["ignored"] == ["*.bak", "x/"]
    assert main(["sources", *indexed, "--allow", "x/"]) == 0
    shown = capsys.readouterr().out
    assert "3 documents" in shown
    assert "1 file of other kinds left out: .jpg 1" in shown
    assert shown.endswith("left out everywhere: *.bak\n")
    assert main(["sources", "--json", *indexed, "--ignore", "көк*", "--of", str(texts)]) == 0
    capsys.readouterr()
    assert main(["index", "--json", *indexed]) == 0
    assert told(capsys)["documents"] == 2
    assert main(["sources", "--json", *indexed, "--remove", str(texts)]) == 0
    assert told(capsys)["sources"] == []
    assert main(["sources", *indexed, "--remove", str(texts)]) == 1
