"""Files broken at random end in documents or in our own errors, within limits of time and memory.

The long run: OQYRMAN_FUZZ_SECONDS=600 python -m pytest -m slow tests/loader/test_fuzz.py
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import loader
from tests.loader.fuzzing import models

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its limits are those of other systems")


def fuzz(seconds: float, seed: int, folder: Path) -> dict[str, int]:
    folder.mkdir()
    command = [sys.executable, "-m", "tests.loader.fuzzing", str(seconds), str(seed), str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"ended by {done.returncode}: {list(folder.iterdir())} {done.stderr[-2_000:]}"
    report = json.loads(done.stdout.splitlines()[-1])
    assert not report["bad"], "\n".join(report["bad"][:3])
    print(report)
    outcomes: dict[str, int] = report["outcomes"]
    return outcomes


def test_there_is_a_model_for_every_kind_of_file() -> None:
    assert set(models()) == loader.SUFFIXES
    assert all(models().values())


def test_some_broken_files_are_read_or_refused(tmp_path: Path) -> None:
    outcomes = fuzz(1.0, 20, tmp_path / "files")
    assert len(outcomes) >= 2


@pytest.mark.slow
def test_broken_files_are_read_or_refused_for_as_long_as_is_wished(tmp_path: Path) -> None:
    seconds = float(os.environ.get("OQYRMAN_FUZZ_SECONDS", "60"))
    outcomes = fuzz(seconds, int(os.environ.get("OQYRMAN_FUZZ_SEED", "1")), tmp_path / "files")
    assert sum(outcomes.values()) > seconds
