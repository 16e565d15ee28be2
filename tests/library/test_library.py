"""Tests of one open library."""

import threading
from pathlib import Path

import pytest

from reader.library import Library, default_folder
from tests.words import names, search


def test_other_threads_may_search(filled: Library) -> None:
    pages: list[list[str]] = []

    def read() -> None:
        pages.append(names(search(filled, "минерал")))
        filled.close()

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert pages == [["жаңалық", "сұхбат"]] * 4


def test_a_library_opened_again_holds_what_it_held(filled: Library) -> None:
    filled.close()
    assert names(search(Library(filled.folder), "минерал")) == ["жаңалық", "сұхбат"]


def test_the_library_lies_beside_a_portable_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", [str(tmp_path / "main.py")])
    assert default_folder() != tmp_path / "portable"
    (tmp_path / "portable").mkdir()
    assert default_folder() == tmp_path / "portable"
