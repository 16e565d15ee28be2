"""The one way in which files are written: whole or not at all."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from reader.errors import LibraryNotReplaced, TableUnwritable

_DATABASE = b"SQLite format 3\0"


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a stream whose content takes the place of a file when all of it is written, in one step.

    What was there stays as it was until then, and for good if something goes wrong.

    Raises:
        LibraryNotReplaced: there is a database, and so what the user made in a library.
        TableUnwritable: the system refuses, the disk is full, or another program holds the file.
    """
    try:
        target = Path(os.path.realpath(path)) if path.is_symlink() else path
        part = target.with_name(f".oqyrman-{secrets.token_hex(8)}.part")
        with suppress(FileNotFoundError), target.open("r+b") as before:
            # what may not be changed, or is in use on Windows, is refused before the work
            if before.read(len(_DATABASE)) == _DATABASE:
                raise LibraryNotReplaced(path)
        try:
            with part.open("xb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            with suppress(OSError):
                shutil.copymode(target, part)
            part.replace(target)
        finally:
            with suppress(OSError):
                part.unlink()
    except OSError as error:
        raise TableUnwritable(path, error.strerror or str(error)) from None


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, or leave what was there.

    Raises:
        LibraryNotReplaced: there is a database, and so what the user made in a library.
        TableUnwritable: the system refuses, the disk is full, or another program holds the file.
    """
    with replacing(path) as stream:
        stream.write(content)
