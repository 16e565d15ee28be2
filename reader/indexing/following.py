"""Let the columns of a table, and the rule of a folder, follow it when it was moved or renamed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from reader.corpus.columns import Columns
from reader.corpus.place import is_archive
from reader.indexing.files import FoundFile, exists
from reader.loader import holds_many
from reader.store.columns import TableColumns
from reader.store.database import Database
from reader.store.documents import Documents
from reader.store.rules import Rules


def follow_columns(library: Database, files: Sequence[FoundFile]) -> None:
    """Note for files that are about to be loaded, and of which nothing is known, the columns that they had elsewhere.

    A table is known again by its kind, its size and its time of change, where none is left at its place: read by
    other columns its rows would be other texts, and lose what the user made of them.
    """
    columns = TableColumns(library)
    tables = [file for file in files if holds_many(file.name) and not is_archive(file.path)]
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


def follow_rules(library: Database, moved: Iterable[tuple[Path, Path]]) -> bool:
    """Let the rules of folders that are gone go to where their files are now, and tell whether any did.

    ``moved`` are the old and the new paths of files. A folder has moved if a file of it has the same place in one of
    which the library knows nothing yet.
    """
    rules, documents = Rules(library), Documents(library)
    kept = {rule.folder: rule for rule in rules.all()}
    followed = False
    for old, new in moved if kept else ():
        for folder in old.parents:
            inside = old.relative_to(folder).parts
            now = Path(*new.parts[: -len(inside)])
            if folder not in kept or new.parts[-len(inside) :] != inside or now in kept or exists(folder):
                continue
            if not documents.looks(now):
                with library.transaction():
                    rules.remove(folder)
                    rules.put(replace(kept[folder], folder=now))
                kept[now] = kept.pop(folder)
                followed = True
    return followed
