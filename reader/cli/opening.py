"""Open the library that a command is about."""

import argparse
import sys
from contextlib import suppress

from reader.cli.printing import Counter, number
from reader.corpus.place import possible_places
from reader.corpus.record import DocumentRecord
from reader.errors import DocumentUnknown, LibraryInUse, LibraryUnwritable
from reader.indexing.files import plain
from reader.library import Library, default_folder
from reader.store.place import must_be_there

_LONGEST_ID = 18
_WRITTEN = ("output", "export", "key", "backup")
"""The options of all commands that name a file to be written."""


def open_library(given: argparse.Namespace, *, new: bool = False) -> Library:
    """Return the library that was named, or else the one that the window opens.

    Raises:
        LibraryUnknown: none has that name, and no ``new`` one is to be made.
        SourceNotReplaced: what the command is to write would take the place of a text of the library.
    """
    if given.library and not new:
        must_be_there(given.library.absolute())
    library = Library(given.library or default_folder())
    for name in _WRITTEN:
        if output := getattr(given, name, None):
            library.must_not_be_source(output)
    return library


def open_to_search(given: argparse.Namespace) -> Library:
    """Return the library with all of its documents in the index, as far as it may be written."""
    library = open_library(given)
    with suppress(LibraryInUse, LibraryUnwritable):  # then what is there is searched
        library.repair(Counter("documents"))
    if waiting := len(library.documents.waiting(library.identity)):
        print(
            f"oqyrman: {number(waiting, 'document')} cannot be searched yet; numbers are without them", file=sys.stderr
        )
    return library


def find_record(library: Library, name: str) -> DocumentRecord:
    """Return the record of the document that has a number, or lies at a path.

    Raises:
        DocumentUnknown: the library has no such document.
    """
    if name.isascii() and name.isdigit() and len(name) <= _LONGEST_ID:
        found = library.documents.records([int(name)])
        record = found[0] if found else None
    else:
        places = possible_places(str(plain(name)))
        record = next(filter(None, (library.documents.at(*place) for place in places)), None)
    if record is None:
        raise DocumentUnknown(name)
    return record
