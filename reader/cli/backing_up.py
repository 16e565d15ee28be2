"""The commands that copy a library's own file, and put such a copy back."""

import argparse
import sys

from reader.cli.opening import open_library
from reader.cli.printing import number, print_json
from reader.errors import Error
from reader.library import Library, default_folder
from reader.progress import Progress
from reader.store.backups import Backups, Contents, copy, restore
from reader.store.place import must_be_there


def back_up(given: argparse.Namespace) -> int:
    """Copy the library into a file and check the copy."""
    library = open_library(given)
    contents = copy(library.backups.store, given.backup.absolute(), Progress())
    if given.json:
        print_json({"file": str(given.backup.absolute()), **_record(contents)})
    else:
        print(f"{given.backup}: {_words(contents)}")
    return 0


def put_back(given: argparse.Namespace) -> int:
    """Put a backup in the place of the library, or list the backups."""
    folder = (given.library or default_folder()).absolute()
    if given.file is None:
        return _list(given, Backups(folder))
    restored = restore(folder, given.file.absolute(), Progress())
    if given.json:
        kept = str(restored.kept) if restored.kept else None
        print_json({"file": str(given.file.absolute()), **_record(restored.contents), "kept": kept})
        return 0
    print(f"{given.file} is the library now: {_words(restored.contents)}")
    if restored.kept:
        print(f"what was there before is kept as {restored.kept}")
    return 0


def back_up_if_due(library: Library) -> None:
    """Make the copy of the day after a change; that it cannot be made is no failure of what was done."""
    try:
        library.backups.make_if_due(Progress())
    except Error as error:
        print(f"oqyrman: {error}", file=sys.stderr)


def _list(given: argparse.Namespace, backups: Backups) -> int:
    if given.library:
        must_be_there(given.library.absolute())
    found = backups.all()
    if given.json:
        print_json([{"file": str(one.path), "made": one.made.isoformat()} for one in found])
        return 0
    for one in found:
        print(f"{one.made:%Y-%m-%d %H:%M}  {one.path}")
    if not found:
        print(f"there are no backups in {backups.folder}")
    return 0


def _record(contents: Contents) -> dict[str, int]:
    return {"documents": contents.documents, "sources": contents.sources, "searches": contents.searches}


def _words(contents: Contents) -> str:
    found = ((contents.documents, "document"), (contents.sources, "source"), (contents.searches, "saved search"))
    return ", ".join(number(count, noun) for count, noun in found)
