"""Open the library that a command is about."""

import argparse
import sys
from contextlib import suppress

from reader.cli.printing import Counter, number
from reader.errors import LibraryInUse, LibraryUnwritable
from reader.library import Library, default_folder


def open_library(given: argparse.Namespace) -> Library:
    """Return the library that was named, or else the one that the window opens."""
    return Library(given.library or default_folder())


def open_to_search(given: argparse.Namespace) -> Library:
    """Return the library with all of its documents in the index, as far as it may be written."""
    library = open_library(given)
    with suppress(LibraryInUse, LibraryUnwritable):  # then what is there is searched
        library.repair(Counter())
    if waiting := len(library.documents.waiting(library.identity)):
        print(
            f"oqyrman: {number(waiting, 'document')} cannot be searched yet; numbers are without them", file=sys.stderr
        )
    return library
