"""What changes a library's documents: one at a time, and never two program instances at once."""

import threading
from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import DerivedBroken, LibraryError, LibraryReadOnly, PathUnknown
from reader.indexing.files import check_kind, check_name, exists, plain, reaches
from reader.library.files import Files
from reader.library.mending import mending
from reader.library.words import Words
from reader.progress import Progress
from reader.store.instance import CHANGING, Lock, holding
from reader.store.sources import Source, Sources
from reader.store.texts import Texts

if TYPE_CHECKING:
    from reader.indexing.report import UpdateReport
    from reader.indexing.update import Update

_PATIENCE_S = 3.0
"""How long an update waits for another that is going on."""


class Changing:
    """Make a library's documents agree with the files on disk, and mend what is derived from them.

    ``update`` and ``repair`` may be called from one thread at a time.
    """

    def __init__(self, files: Files, words: Words) -> None:
        self._files = files
        self._words = words
        self._sources = Sources(files.store)
        self._lock = threading.RLock()

    @property
    def identity(self) -> str:
        """Return a name for what is derived from the documents; a document that was derived under another waits."""
        return f"{self._files.index.identity}+{self._words.vocabulary.identity}"

    @contextmanager
    def alone(self, progress: Progress, patience_s: float = _PATIENCE_S) -> Iterator[None]:
        """Keep all others from changing what is derived; looks through the library after an unclean end.

        Raises:
            LibraryReadOnly, LibraryInUse: nothing can be changed, or another instance was longer at it.
        """
        if self._files.read_only and not self._files.place.copied:
            raise LibraryReadOnly(self._files.folder, self._files.read_only)
        lock = Lock(self._files.place.files / CHANGING)
        with self._lock, holding(lock, patience_s, progress.check):
            if lock.unclean:
                self._files.look_through()
            yield

    @mending
    def update(self, paths: Sequence[Path], progress: Progress) -> "UpdateReport":
        """Add folders and files, and bring them up to date; without any, bring every source up to date.

        Raises:
            PathUnknown, LoadError: there is nothing at one of the paths, or it has no name that can be kept; then
                nothing was done.
            Cancelled, LibraryError: the work stopped early; what was finished is kept.
        """
        if self._files.read_only:
            raise LibraryReadOnly(self._files.folder, self._files.read_only)
        with self.alone(progress, _PATIENCE_S):
            places = self._places([plain(path) for path in paths])
            update = self._update(progress)
            update.index_waiting()
            update.bring_up_to_date(places, [source.path for source in self._sources.all()])
            self.reanchor(progress)
            return update.report()

    def refresh(self, paths: Sequence[Path], progress: Progress) -> "UpdateReport":
        """Bring up to date what is at some paths; those that no source reaches are left alone.

        Raises:
            Cancelled, LibraryError: as ``update``.
        """
        sources = {source.path for source in self._sources.all()}
        reached = [path for path in paths if _reaching(path, sources)]
        with self._lock:
            if reached:
                return self.update(reached, progress)
            return self._update(progress).report()

    @mending
    def forget(self, ids: Sequence[int]) -> int:
        """Take documents out of the library for good, and return how many there were.

        Their files stay, and those that an update finds are added again.

        Raises:
            LibraryError: nothing, or not all of it, was done; what is left can be taken out again.
        """
        with self._lock:
            forgotten = self._update(Progress()).forget(ids)
            self.reanchor(Progress())
            return forgotten

    @mending
    def drop_source(self, path: Path) -> int:
        """Take a folder or file out of the library with its documents, and return how many there were.

        The files stay, and so do the places where reading stopped: added again, all is as before.

        Raises:
            PathUnknown: the library does not read from there.
        """
        with self._lock:
            dropped = self._update(Progress()).drop(self.source_at(path))
            self.reanchor(Progress())
            return dropped

    def source_at(self, path: Path) -> Source:
        """Return the source at a path.

        Raises:
            PathUnknown: the library does not read from there.
        """
        found = next((source for source in self._sources.all() if source.path == plain(path)), None)
        if found is None:
            raise PathUnknown(path)
        return found

    def repair(self, progress: Progress) -> None:
        """Index what the index should hold and does not: after a crash, or for an index of another version.

        Raises:
            Cancelled, LibraryError: the work stopped early; what was finished is kept.
        """
        with self.alone(progress, 0.0):
            self._update(progress).index_waiting()

    def reanchor(self, progress: Progress, document_id: int | None = None) -> int:
        """Find the marks of changed documents again, or of one that is opened; return how many were orphaned.

        Raises:
            Cancelled: the work stopped early.
        """
        from reader.indexing.reanchoring import Reanchoring  # not before the first window is painted

        return Reanchoring(self._files.store, Texts(self._files.cache)).catch_up(progress, document_id)

    def mend(self, error: DerivedBroken) -> None:
        """Make anew what was found damaged, unless another is changing the library: then the error is raised."""
        if not self._lock.acquire(blocking=False):
            raise error
        try:
            self.repair(Progress())
        except LibraryError as worse:
            raise error from worse
        finally:
            self._lock.release()

    def _update(self, progress: Progress) -> "Update":
        self._files.index.mend()
        from reader.indexing.update import Update  # with what reads files: not before the first window is painted

        files = self._files
        return Update(files.own, files.cache, files.index, self._words.forms, self.identity, progress)

    def _places(self, paths: Sequence[Path]) -> list[tuple[Source, Path]]:
        """Return what an update has to scan, nothing twice; a path that no source reaches becomes a source."""
        sources = {source.path: source for source in self._sources.all()}
        wanted = dict.fromkeys(paths or sources)
        places = [(_reaching(path, sources), path) for path in wanted]
        for source, path in places:
            check_name(path)
            if source is None:
                if not exists(path):
                    raise PathUnknown(path)
                check_kind(path)
        scanned = [(source, path) for source, path in places if not _reaching(path.parent, wanted, path)]
        if all(source for source, _ in scanned):
            return [(sources[source], path) for source, path in scanned if source]
        with self._files.store.transaction():
            return [(sources[source] if source else self._sources.add(path), path) for source, path in scanned]


def _reaching(near: Path, folders: Container[Path], path: Path | None = None) -> Path | None:
    """Return the nearest of some folders, from ``near`` upwards, whose scan finds ``path`` (by default ``near``)."""
    wanted = path or near
    return next((one for one in (near, *near.parents) if one in folders and reaches(one, wanted)), None)
