"""Tests of the command that verifies a draft."""

import json
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., str]


def test_every_quote_of_a_draft_has_a_verdict_and_a_place(run: Run, texts: Path, tmp_path: Path) -> None:
    run("index", texts)
    draft = tmp_path / "draft.md"
    draft.write_text(
        "«Саммит қараша айында өтеді», — деді Рүстем Мұстафин. "
        "Тағы «Қар еріп, жер беті кеңіді». «Мұны ешкім айтқан жоқ».",
        encoding="utf-8",
    )
    quotes = json.loads(run("verify", draft, "--json"))["quotes"]
    assert [one["verdict"] for one in quotes] == ["verbatim", "differs", "not found"]
    first = quotes[0]
    assert list(first)[:8] == ["quote", "verdict", "id", "path", "start", "end", "found", "speaker"]
    assert (first["path"], first["speaker"]) == (str(texts / "сұхбат.txt"), "Рүстем Мұстафин")
    text = (texts / "сұхбат.txt").read_text(encoding="utf-8")
    assert text[first["start"] : first["end"]] == first["found"] == "Саммит қараша айында өтеді"
    assert [quotes[2][name] for name in ("id", "path", "start", "end", "found", "speaker")] == [None] * 6
    printed = run("verify", draft)
    assert "“беті” is “аяғы” there" in printed
    assert printed.endswith("3 quotes, 1 verbatim\n")
    for name, begin in (("out.json", "{"), ("out.csv", "\ufeff"), ("out.md", "#")):
        run("verify", draft, "--output", tmp_path / name)
        assert (tmp_path / name).read_text("utf-8").startswith(begin)
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["quotes"] == quotes
    assert "беті → аяғы" in (tmp_path / "out.csv").read_text("utf-8")


def test_a_draft_that_cannot_be_read_is_told(run: Run, tmp_path: Path) -> None:
    assert "no longer there" in run("verify", tmp_path / "жоқ.txt", code=1)
