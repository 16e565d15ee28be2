"""Write a file in one step: a new one, or the old one until the new one is there whole."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from reader.errors import TableUnwritable


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place, and put it there when it is complete.

    Raises:
        TableUnwritable: the folder cannot be written.
    """
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    part = target.with_name(f".oqyrman-{secrets.token_hex(8)}.part")
    try:
        try:
            with part.open("xb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(target)
        finally:
            with suppress(OSError):
                part.unlink()
    except OSError as error:
        raise TableUnwritable(path, error.strerror or str(error)) from None
