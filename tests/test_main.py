"""Tests of the start: a command, or the window."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import __version__, cli
from reader.__main__ import COMMANDS, main
from reader.library import Library

ROOT = Path(__file__).parents[1]


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("way", [["main.py"], ["-m", "reader"]])
def test_both_ways_to_start_know_the_version(way: list[str]) -> None:
    done = start(*way, "--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"oqyrman {__version__}\n", "")


def test_a_command_is_run_and_its_exit_code_returned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Library(tmp_path).close()
    assert main(["search", "--library", str(tmp_path), "сөз"]) == 0
    assert "nothing" not in capsys.readouterr().out
    assert main(["show", "--library", str(tmp_path), "7"]) == 1


def test_without_arguments_of_its_own_the_start_takes_those_of_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Library(tmp_path).close()
    monkeypatch.setattr("sys.argv", ["oqyrman", "search", "--library", str(tmp_path), "--json", ""])
    assert main() == 0
    assert '"documents": 0' in capsys.readouterr().out


@pytest.mark.parametrize(("typed", "meant"), [("serch", "search"), ("Index", "index"), ("kwik", "kwic")])
def test_a_misspelt_command_is_told_from_a_path(typed: str, meant: str) -> None:
    done = start("main.py", typed, "минерал")
    assert done.returncode == 2
    assert f"“{meant}”" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_command_is_misused_with_exit_code_two(tmp_path: Path) -> None:
    done = start("main.py", "search", "--library", os.fspath(tmp_path))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_every_command_of_the_command_line_is_known_at_the_start() -> None:
    (commands,) = (one for one in cli.parser()._actions if isinstance(one, argparse._SubParsersAction))
    assert set(COMMANDS) == set(commands.choices)
