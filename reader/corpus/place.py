"""Where a document lies: its file and, in a file that holds many, which of them it is."""

from pathlib import Path, PurePosixPath

ARCHIVES: frozenset[str] = frozenset({".zip"})
"""The suffixes of files whose fragments are names of files; those of others are rows."""


def is_archive(path: Path) -> bool:
    """Tell whether the fragments of a file are names of files in it."""
    return path.suffix.lower() in ARCHIVES


def place_name(path: Path, fragment: str = "") -> str:
    """Return the place of a document as it is shown: ``a.txt``, ``table.csv#17``, ``archive.zip/news/a.txt``."""
    if not fragment:
        return str(path)
    return f"{path}/{fragment}" if is_archive(path) else f"{path}#{fragment}"


def short_place(path: Path, fragment: str) -> str:
    """Return the place of a document in a file that holds many, without folders; of others nothing."""
    return place_name(Path(path.name), fragment) if fragment else ""


def file_name(path: Path, fragment: str = "") -> str:
    """Return the name under which somebody saved the text: of the file, or of the file in the archive."""
    return PurePosixPath(fragment).name if fragment and is_archive(path) else path.name


def folder_place(path: Path, fragment: str = "") -> Path:
    """Return where a document lies among folders: an archive is one, a table is a file."""
    return path.joinpath(*PurePosixPath(fragment).parts) if fragment and is_archive(path) else path


def possible_places(name: str) -> list[tuple[Path, str]]:
    """Return the files and fragments that a place as it is shown may mean, the likeliest first."""
    path = Path(name)
    found = [(path, "")]
    found += [(Path(name[:at]), name[at + 1 :]) for at, letter in enumerate(name) if letter == "#" and at > 0]
    found += [(folder, path.relative_to(folder).as_posix()) for folder in path.parents if is_archive(folder)]
    return found
