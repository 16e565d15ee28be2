"""The tantivy index: which documents a query finds, and in what order."""

import errno
import json
import logging
import os
import re
import shutil
import struct
import tempfile
import threading
import time
import uuid
import weakref
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any

import tantivy

from reader.corpus.hit import Facets, Sort
from reader.corpus.query import ResolvedQuery, Term
from reader.errors import DerivedBroken, LibraryError, LibraryInUse, LibraryUnwritable, SearchTooLarge
from reader.index.analysis import ANALYZER_VERSION
from reader.index.clauses import Clauses, every
from reader.index.entries import IndexedDocument, IndexEntries
from reader.index.facets import facets, words_by_month
from reader.index.schema import SCHEMA_VERSION, schema
from reader.records import dataclass

_WRITER_BYTES = 48_000_000
_NO_DOCUMENT = -1
"""An id that no document has."""

_IDENTITY = "identity"
_NEW = ".new-"
_LONGEST_MAKING_S = 3_600
_PARTS = (".idx", ".pos", ".term", ".store", ".fast", ".fieldnorm")
_FOOTER = struct.Struct("<II")
_FOOTER_MAGIC = 1337
_BLOCK = 1 << 20
_OS_ERROR = re.compile(
    r"(?P<cause>[^'\"{}]+?) \(os error (?P<code>\d+)\)|code: (?P<number>\d+), .*?message: \"(?P<message>[^\"]*)\""
)
_REFUSED = re.compile("[Rr]egex|TooManyBooleanClauses|expansion")
"""What tantivy says of a query that it does not take; nothing is damaged then."""

_MAY_NOT_WRITE = (errno.EROFS, errno.EACCES, errno.EPERM)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a search's result: ids in order, and how many documents were found in all."""

    ids: tuple[int, ...]
    documents: int


class SearchIndex:
    """Hold the words of all documents in a folder of its own.

    The folder is named after the versions that made it; folders of other versions are removed, unless
    ``read_only``. ``identity`` is different for every index ever made, so that the store can tell which documents this
    one holds.

    Where its files are found to be damaged, the folder loses its name, so that ``mend`` or the next opening starts
    anew.

    Raises:
        LibraryUnwritable: the folder cannot be made or read.
        DerivedBroken: from every method; a file is damaged.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self._library = folder.parent
        self.folder = folder / f"s{SCHEMA_VERSION}a{ANALYZER_VERSION}"
        self._opening = threading.Lock()
        self._links: Path | None = None
        with self._errors():
            self._index, self.identity = self._open()
            for other in folder.iterdir():
                if other != self.folder and not _is_being_made(other) and not self._links and not read_only:
                    shutil.rmtree(other, ignore_errors=True)

    def mend(self) -> None:
        """Open the index anew, without documents, where it was found damaged by this or another program instance."""
        with self._opening, self._errors():
            if _read_identity(self.folder) != self.identity:
                self._index, self.identity = self._open()

    def integrity(self) -> str:
        """Return ``ok``, or which of the files is damaged; reads all of them."""
        wrong = self._damage()
        if wrong:
            with suppress(OSError):
                (self.folder / _IDENTITY).unlink(missing_ok=True)
        return wrong or "ok"

    @contextmanager
    def writing(self) -> Iterator["IndexWriter"]:
        """Change the index; changes that were not committed are dropped at the end.

        Raises:
            LibraryInUse: another program instance is changing it.
        """
        if self._links:
            raise LibraryUnwritable(self._library, os.strerror(errno.EROFS))
        with self._errors(writing=True):
            try:
                writer = self._index.writer(_WRITER_BYTES, num_threads=1)
            except ValueError as error:
                if "lock" in str(error).lower() and not _cause(error)[1]:
                    raise LibraryInUse(self._library) from error
                raise
        try:
            self._clear_way()
            # A new writer stamps its first change with the number of the last commit, and segments that were committed
            # with this number take it for done when a merge meets them: a document would be held twice.
            writer.delete_documents_by_term("id", _NO_DOCUMENT)
            yield IndexWriter(self._index, writer, self._errors)
        except BaseException:
            with suppress(LibraryError), self._errors(writing=True):
                writer.rollback()  # stops what merges, too
            raise
        finally:
            with suppress(LibraryError), self._errors(writing=True):  # of a full disk the commit has told
                writer.wait_merging_threads()  # stopped each time, merging would begin anew with every change

    def _clear_way(self) -> None:
        """Remove what a killed commit has left: the next one needs the names for its own files."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            segments = json.loads((self.folder / "meta.json").read_bytes())["segments"]
            opstamps = {one["segment_id"].replace("-", ""): one["deletes"] for one in segments if one["deletes"]}
            needed = {f"{name}.{deletes['opstamp']}.del" for name, deletes in opstamps.items()}
            for path in self.folder.glob("*.del"):
                if path.name not in needed:
                    path.unlink()

    def count(self) -> int:
        """Count the documents that the index holds."""
        with self._errors():
            return self._searcher().num_docs

    def search(self, query: ResolvedQuery, sort: Sort, offset: int, limit: int, under: Sequence[Path] = ()) -> Found:
        """Return a stretch of the documents that a query finds, by relevance or by date, newest first."""
        with self._errors():
            return self._search(query, sort, offset, limit, under)

    def _search(self, query: ResolvedQuery, sort: Sort, offset: int, limit: int, under: Sequence[Path]) -> Found:
        searcher = self._searcher()
        most = max(searcher.num_docs, 1)  # tantivy makes room for as many as it is asked for
        field = "date" if sort is Sort.DATE else None
        found = searcher.search(
            Clauses(self._index.schema, searcher).whole(query.root, under),
            limit=min(max(limit, 1), most),
            offset=min(offset, most),
            count=True,
            order_by_field=field,
        )
        ids = searcher.fast_field_values("id", [address for _, address in found.hits[:limit]])
        return Found(tuple(int(number) for number in ids if number is not None), _documents(found))

    def ids(self, query: ResolvedQuery, under: Sequence[Path] = ()) -> list[int]:
        """Return the ids of all documents that a query finds, in no particular order."""
        with self._errors():
            searcher = self._searcher()
            return _all_ids(searcher, Clauses(self._index.schema, searcher).whole(query.root, under))

    def candidates(self, term: Term) -> list[int]:
        """Return the ids of the documents in which a term that ``needs_reading`` may stand."""
        with self._errors():
            searcher = self._searcher()
            ways = Clauses(self._index.schema, searcher).candidates(term)
            asked = {id(query): query for way in ways for query in way}
            if all(len(way) == 1 for way in ways):  # put together by tantivy, which hands over only what all have
                return sorted(_all_ids(searcher, every(list(asked.values()))))
            found = {key: frozenset(_all_ids(searcher, query)) for key, query in asked.items()}
            return sorted(frozenset.intersection(*(_either(found[id(query)] for query in way) for way in ways)))

    def all_ids(self) -> list[int]:
        """Return the ids of all documents that the index holds."""
        with self._errors():
            searcher = self._searcher()
            return _all_ids(searcher, Clauses(self._index.schema, searcher).everything(()))

    def facets(self, query: ResolvedQuery | None, under: Sequence[Path] = ()) -> Facets:
        """Return what the documents of a result, or all documents, have in common."""
        with self._errors():
            searcher = self._searcher()
            clauses = Clauses(self._index.schema, searcher)
            return facets(searcher, clauses.whole(query.root, under) if query else clauses.everything(under))

    def words_by_month(
        self, query: ResolvedQuery | None = None, under: Sequence[Path] = ()
    ) -> dict[str, tuple[int, int]]:
        """Return the documents of each month in a result, or in all, and how many words they have."""
        with self._errors():
            searcher = self._searcher()
            clauses = Clauses(self._index.schema, searcher)
            return words_by_month(searcher, clauses.whole(query.root, under) if query else clauses.everything(under))

    def beginning(self, begin: str, limit: int) -> list[tuple[str, int]]:
        """Return the forms that begin so and stand in most documents, with how many."""
        with self._errors():
            return self._searcher().terms_with_prefix("form", begin, limit=limit)

    def documents(self, forms: Sequence[str]) -> int:
        """Return in how many documents any of some forms stands."""
        with self._errors():
            searcher = self._searcher()
            asked = Clauses(self._index.schema, searcher).any_form(forms)
            found = searcher.search(asked, limit=1, count=True, order_by_field="id")
        return _documents(found)

    def frequencies(self, forms: Sequence[str]) -> dict[str, int]:
        """Return in how many documents each of some forms stands."""
        with self._errors():
            searcher = self._searcher()
            return {form: searcher.doc_freq("form", form) for form in forms}

    def _searcher(self) -> tantivy.Searcher:
        """Return a view of all that was committed, also by other program instances; costs 0.04 ms."""
        index = self._index
        index.reload()
        return index.searcher()

    def _open(self) -> tuple[tantivy.Index, str]:
        if opened := self._open_existing():
            return opened
        identity = f"{self.folder.name}-{uuid.uuid4()}"
        new = self.folder.with_name(f"{_NEW}{uuid.uuid4()}")
        new.mkdir(parents=True)
        tantivy.Index(schema(), str(new))
        (new / _IDENTITY).write_text(identity, encoding="utf-8")
        if self.folder.exists() and not self._open_existing():  # another program instance may have been faster
            old = self.folder.rename(self.folder.with_name(f"{_NEW}{uuid.uuid4()}"))
            shutil.rmtree(old, ignore_errors=True)
        try:
            new.rename(self.folder)
        except OSError:
            shutil.rmtree(new, ignore_errors=True)
        if opened := self._open_existing():
            return opened
        raise LibraryUnwritable(self._library, "the index cannot be made")

    def _open_existing(self) -> tuple[tantivy.Index, str] | None:
        """Open the index that is there; ``None`` for one that is not whole."""
        identity = _read_identity(self.folder)
        if not identity or not (self.folder / "meta.json").is_file():  # without it tantivy starts anew, silently
            return None
        try:
            return tantivy.Index(schema(), str(self.folder), reuse=True), identity
        except BaseException as error:
            if not _is_panic(error) and not isinstance(error, ValueError):
                raise
            _, code = _cause(error)
            if code in _MAY_NOT_WRITE:
                return tantivy.Index(schema(), self._beside(), reuse=True), identity
            if code not in (0, errno.ENOENT):
                raise
            _log.warning("the index is made anew: %s", error)
            return None

    def _beside(self) -> str:
        """Return a folder with the same files in which tantivy can make its locks."""
        self._links = Path(tempfile.mkdtemp(prefix="oqyrman-"))
        weakref.finalize(self, shutil.rmtree, self._links, ignore_errors=True)
        for path in self.folder.iterdir():
            there = self._links / path.name
            if path.suffix == ".json":
                there.write_bytes(path.read_bytes())
            elif path.suffix != ".lock":
                there.symlink_to(path)
        return str(self._links)

    def _damage(self) -> str:
        """Return what is wrong with the committed files, or nothing."""
        before = None
        while True:
            try:
                meta = (self.folder / "meta.json").read_bytes()
                segments = json.loads(meta)["segments"]
                wrong = next((bad for one in segments for bad in _damaged_files(self.folder, one)), "")
            except (OSError, ValueError, KeyError, TypeError):
                return "meta.json"
            if not wrong or meta == before:
                return wrong
            before = meta  # another program instance may have merged the files away meanwhile

    @contextmanager
    def _errors(self, *, writing: bool = False) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise LibraryUnwritable(self._library, error.strerror or str(error)) from error
        except BaseException as error:
            if not isinstance(error, ValueError) and not _is_panic(error):
                raise
            if isinstance(error, ValueError) and _REFUSED.search(str(error)):
                raise SearchTooLarge from error
            cause, code = _cause(error)
            wrong = self.integrity()
            if wrong == "ok" and (writing or code not in (0, errno.ENOENT)):
                raise LibraryUnwritable(self._library, cause) from error
            raise DerivedBroken(self._library, self.folder.name, cause if wrong == "ok" else wrong) from error


class IndexWriter:
    """Change the index; nothing is found before ``commit``.

    Raises:
        LibraryUnwritable: from every method, when the disk is full or the folder went away.
        DerivedBroken: what is there already is damaged.
    """

    def __init__(
        self, index: tantivy.Index, writer: tantivy.IndexWriter, errors: Callable[..., AbstractContextManager[None]]
    ) -> None:
        self._index = index
        self._writer = writer
        self._errors = errors
        self._entries = IndexEntries()

    def put(self, document: IndexedDocument) -> None:
        """Add a document, in place of what the index holds under its id."""
        self._writer.delete_documents_by_term("id", document.id)
        entry = self._entries.entry(document)
        with self._errors(writing=True):
            self._writer.add_document(entry)

    def remove(self, ids: Iterable[int]) -> None:
        """Drop documents."""
        for number in ids:
            self._writer.delete_documents_by_term("id", number)

    def commit(self) -> None:
        """Make all changes so far lasting and visible."""
        with self._errors(writing=True):
            self._writer.commit()
            self._index.reload()


def _documents(found: tantivy.SearchResult) -> int:
    return int(getattr(found, "count"))  # noqa: B009 - the stubs do not know it


def _either(sets: Iterable[frozenset[int]]) -> frozenset[int]:
    return frozenset().union(*sets)


def _all_ids(searcher: tantivy.Searcher, query: tantivy.Query) -> list[int]:
    found = searcher.search(query, limit=max(searcher.num_docs, 1), count=False, order_by_field="id")
    return [int(number) for number, _ in found.hits]


def _is_panic(error: BaseException) -> bool:
    """Tell whether an error is the end of a Rust thread, which Python cannot name."""
    return type(error).__module__ == "pyo3_runtime"


def _cause(error: BaseException) -> tuple[str, int]:
    """Return what the system told tantivy, and its number; for another error its text and 0."""
    told = _OS_ERROR.search(str(error))
    if not told:
        return str(error), 0
    return told["cause"] or told["message"], int(told["code"] or told["number"])


def _read_identity(folder: Path) -> str:
    try:
        return (folder / _IDENTITY).read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except ValueError:
        return ""


def _is_being_made(folder: Path) -> bool:
    try:
        return folder.name.startswith(_NEW) and time.time() - folder.stat().st_mtime < _LONGEST_MAKING_S
    except OSError:
        return True


def _damaged_files(folder: Path, segment: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of those files of a segment whose content is not what was written."""
    name = segment["segment_id"].replace("-", "")
    endings = list(_PARTS)
    if segment["deletes"]:
        endings.append(f".{segment['deletes']['opstamp']}.del")
    for ending in endings:
        path = folder / (name + ending)
        if not path.is_file() or not _is_whole(path):
            yield path.name


def _is_whole(path: Path) -> bool:
    """Tell whether a file has the checksum that tantivy wrote at its end: content, JSON, its length, a constant."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        if size < _FOOTER.size:
            return False
        file.seek(size - _FOOTER.size)
        length, magic = _FOOTER.unpack(file.read())
        body = size - _FOOTER.size - length
        if magic != _FOOTER_MAGIC or body < 0:
            return False
        file.seek(body)
        try:
            expected = json.loads(file.read(length))["crc"]
        except (ValueError, KeyError, TypeError):
            return False
        file.seek(0)
        found = 0
        while body and (block := file.read(min(body, _BLOCK))):
            found = zlib.crc32(block, found)
            body -= len(block)
        return bool(found == expected)
