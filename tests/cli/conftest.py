"""What the tests of the command line share: a way to run a command on one library."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader import cli
from reader.library import Library


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Return a function that runs a command on one library, which is made, and returns what it prints."""

    def run(command: str, *arguments: object, code: int = 0) -> str:
        folder = tmp_path / "library"
        if command != "index" and not folder.exists():
            Library(folder).close()
        given = [command, "--library", str(folder), *map(str, arguments)]
        assert cli.main(given) == code
        printed = capsys.readouterr()
        assert (printed.err == "") == (code == 0)
        return printed.out if code == 0 else printed.err

    return run
