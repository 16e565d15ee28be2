"""The files of a library, opened together: the truth, what is derived from it, and where they lie."""

import logging
from pathlib import Path

from reader.errors import LibraryBroken, LibraryUnwritable
from reader.index.search_index import SearchIndex
from reader.store.backups import STORE, Backups
from reader.store.database import Database
from reader.store.place import Place

_log = logging.getLogger(__name__)


class Files:
    """Open what a library's folder holds.

    ``store`` is what the user reads and writes; ``own`` is what an update changes: the same, but of a library that
    cannot be written, where updates change a copy. ``cache`` and ``index`` are derived from it.

    Raises:
        LibraryError: the folder cannot be opened.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.place = Place(folder, read_only=read_only)
        self.folder = self.place.folder
        self.backups = Backups(self.folder)
        self.index = self._open_index()
        self.own = self._open_store("" if self.place.copied else self.read_only)
        self.store = self._open_store(self.read_only) if self.place.copied else self.own
        self.cache = Database(self.place.files / "cache.sqlite", "cache", derived=True)

    @property
    def read_only(self) -> str:
        """Return why nothing can be changed in this library; nothing where it can."""
        return self.place.read_only

    def close(self) -> None:
        """Close the files of the calling thread."""
        self.store.close()
        self.own.close()
        self.cache.close()

    def look_through(self) -> None:
        """Check every file quickly; what is derived and damaged is made anew by the next change.

        Raises:
            LibraryBroken: the library's own file is damaged.
        """
        found = {**self._verdicts(quick=True), "index": self.index.integrity()}
        _log.warning("looked through after an unclean end: %s", found)
        if found[STORE] != "ok":
            raise self.backups.offer(LibraryBroken(self.folder, STORE, found[STORE]))

    def integrity(self) -> dict[str, str]:
        """Return, for each database file and the index, ``ok`` or what is wrong with it.

        What is derived and damaged is made anew by the next ``update`` or ``repair``.
        """
        return {**self._verdicts(quick=False), "index": self.index.integrity()}

    def _verdicts(self, *, quick: bool) -> dict[str, str]:
        return {database.path.name: database.integrity(quick=quick) for database in (self.store, self.cache)}

    def _open_index(self) -> SearchIndex:
        try:
            return SearchIndex(self.place.files / "index", read_only=bool(self.read_only))
        except LibraryUnwritable:
            if not self.read_only or self.place.copied:
                raise
        self.place.copy()  # there is none of this version: one is made beside
        return SearchIndex(self.place.files / "index")

    def _open_store(self, read_only: str) -> Database:
        if cause := self.backups.missing():
            raise self.backups.offer(LibraryBroken(self.folder, STORE, cause))
        guard = None if self.place.copied else self.backups
        return Database(self.place.files / STORE, "library", guard=guard, read_only=read_only)
