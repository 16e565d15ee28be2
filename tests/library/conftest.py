"""What the tests of an open library share."""

from pathlib import Path

import pytest

from reader.library import Library
from reader.progress import Progress

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


@pytest.fixture
def filled(library: Library, texts: Path) -> Library:
    """Return a library of the three small texts."""
    library.update([texts], Progress())
    return library


@pytest.fixture
def press(library: Library) -> Library:
    """Return a library of the two real files."""
    if not SEEDS.is_dir():
        pytest.skip("the two real files are not here")
    library.update([SEEDS], Progress())
    return library
