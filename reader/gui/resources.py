"""Find the program's own files, in a checkout and in an installed package alike."""

from functools import cache
from pathlib import Path

from reader.errors import ResourceMissing

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE.parent / "resources", _PACKAGE / "resources")
_SEED_PLACES = (_PACKAGE.parent / "seeds", _PACKAGE / "seeds")


@cache
def resource(name: str) -> Path:
    """Return the path of a file under ``resources/``.

    Raises:
        ResourceMissing: there is no such file.
    """
    for place in _PLACES:
        if (path := place / name).is_file():
            return path
    raise ResourceMissing(name)


def starter_library() -> Path | None:
    """Return the folder of the starter texts, or ``None`` where they are not installed."""
    return next((place for place in _SEED_PLACES if place.is_dir()), None)
