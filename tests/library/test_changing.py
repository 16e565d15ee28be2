"""Tests of what changes a library."""

from pathlib import Path

import pytest

from reader.errors import (
    LibraryInUse,
)
from reader.library import Library
from reader.progress import Progress
from reader.store.instance import CHANGING, Lock


def test_a_second_that_adds_a_folder_waits_or_leaves_no_trace(
    library: Library, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.changing._PATIENCE_S", 0.01)
    lock = Lock(library.folder / CHANGING)
    assert lock.take()
    with pytest.raises(LibraryInUse):
        library.update([texts], Progress())
    assert library.sources.all() == []
    lock.release()
    assert library.update([texts], Progress()).added == 3
