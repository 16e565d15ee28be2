"""Let what is known of the columns of a table follow it when it was moved or renamed."""

from collections.abc import Sequence

from reader.corpus.columns import Columns
from reader.corpus.place import is_archive
from reader.indexing.files import FoundFile, exists
from reader.loader import holds_many
from reader.store.columns import TableColumns
from reader.store.database import Database
from reader.store.documents import Documents


def follow_columns(library: Database, files: Sequence[FoundFile]) -> None:
    """Note for files that are about to be loaded, and of which nothing is known, the columns that they had elsewhere.

    A table is known again by its kind, its size and its time of change, where none is left at its place: read by
    other columns its rows would be other texts, and lose what the user made of them.
    """
    columns = TableColumns(library)
    tables = [file for file in files if holds_many(file.path) and not is_archive(file.path)]
    fresh = [file for file in tables if columns.of(file.path) == Columns()]
    if not fresh:
        return
    known = Documents(library).looks_of_many()
    with library.transaction():
        for file in fresh:
            alike = known.get((file.size, file.modified_ns), ())
            fitting = (old for old in alike if old.suffix.lower() == file.path.suffix.lower() and not exists(old))
            if old := next(fitting, None):
                columns.follow(old, file.path)
