"""Tests of choosing an encoding on the command line."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.loader.test_encoding import KAZAKH

Run = Callable[..., str]


def test_the_encoding_of_a_file_is_told_chosen_and_found_out_again(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "а.txt"
    path.write_bytes(KAZAKH.encode("kz1048"))
    run("index", path)
    assert run("encoding", path) == "kz1048\n"
    assert run("encoding", path, "--set", "windows-1251") == "cp1251 (chosen)\n" + (
        "seems to have been saved in a wrong encoding; --repair shows it repaired (cp1251:kz1048)\n"
    )
    run("index")
    assert json.loads(run("show", path, "--json"))["encoding"] == "cp1251"
    told = json.loads(run("encoding", path, "--auto", "--json"))
    assert told == {"path": str(path), "encoding": "kz1048", "chosen": False, "repair": "", "offered_repair": ""}


def test_a_text_that_was_saved_wrongly_is_shown_repaired(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "а.txt"
    path.write_text(KAZAKH.encode("kz1048").decode("cp1251"), encoding="utf-8")
    run("index", path)
    assert "shown repaired: cp1251:kz1048" in run("encoding", path, "--repair")
    assert json.loads(run("show", path, "--json"))["text"] == KAZAKH
    assert run("encoding", path, "--as-saved") == "utf-8\n"
    assert json.loads(run("show", path, "--json"))["text"] != KAZAKH


def test_what_is_not_known_is_said(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "а.txt"
    path.write_bytes(KAZAKH.encode("kz1048"))
    assert "no document" in run("encoding", path, code=1)
    run("index", path)
    assert "choose one of these: utf-8" in run("encoding", path, "--set", "klingon", code=1)
