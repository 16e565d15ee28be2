"""The documents of a library: metadata, state of loading and state of indexing."""

import datetime
import json
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, cast

import apsw

from reader.corpus.document import DateOrigin
from reader.corpus.hit import Sort
from reader.corpus.record import DocumentRecord, OwnRecord
from reader.corpus.sent import Sent
from reader.records import dataclass
from reader.store.database import Database, below

_METADATA = (
    "path, title, date, date_origin, press_source, interviewee, language, encoding, content_hash, characters,"
    " body_start, preview_start, author, titled, fragment, own"
)
_ALSO = (
    "(SELECT json_group_array(json_array(path, fragment)) FROM (SELECT path, fragment FROM document AS place"
    " WHERE place.same_as = document.id AND NOT place.vanished ORDER BY path, fragment))"
)
_RECORD = f"id, {_METADATA}, vanished, {_ALSO}"
SAME_TEXT = "coalesce(same_text, content_hash)"
"""By what documents are known to have the same text: as far as it is not known, by all that they hold."""

_SHOWN = "WHERE same_as IS NULL"
_STORED = [
    name.strip() for name in f"source_id, size, modified_ns, title_key, digest, same_text, {_METADATA}".split(",")
]
_PUT = (
    f"INSERT INTO document ({', '.join(_STORED)}) VALUES ({', '.join('?' * len(_STORED))})"
    " ON CONFLICT (path, fragment) DO UPDATE"
    f" SET {', '.join(f'{name} = excluded.{name}' for name in _STORED)}, indexed = NULL"
    ", vanished = 0, same_as = NULL RETURNING id"
)
_STATE = f"id, size, modified_ns, content_hash, fragment, digest, vanished, same_as, {SAME_TEXT}"
_REVISE = (
    "UPDATE document SET title = ?, title_key = ?, date = ?, date_origin = ?, press_source = ?, interviewee = ?,"
    " preview_start = ?, own = ?, indexed = NULL WHERE id = ?"
)
_ORDER = {
    Sort.RELEVANCE: "date DESC, id",
    Sort.DATE: "date DESC, id",
    Sort.TITLE: "title_key, id",
}


UNFINISHED = -1
"""The time of change of a file of which not all documents have been read."""


@dataclass(frozen=True, slots=True)
class FileState:
    """What the file of a document looked like when it was loaded: size in bytes, time of change in nanoseconds.

    ``modified_ns`` is ``UNFINISHED`` while not all documents of the file have been read. ``same_as`` is the id of the
    document that its text is shown as, ``None`` where it is that itself; ``same_text`` is by what that is known.
    """

    document_id: int
    size: int
    modified_ns: int
    content_hash: str
    fragment: str = ""
    digest: str = ""
    vanished: int = 0
    same_as: int | None = None
    same_text: str = ""


@dataclass(frozen=True, slots=True)
class LoadedFile(Sent):
    """A document ready to be stored; ``id`` in its record is 0 until it is.

    ``digest`` is that of the part of the file that it was made from, empty where that is the file; ``same_text`` is by
    what the same text at another place is known, the hash of the content where it is empty.
    """

    record: DocumentRecord
    title_key: str
    size: int
    modified_ns: int
    digest: str = ""
    same_text: str = ""


class Documents:
    """Keep the documents' records; texts are kept in ``Texts``.

    What lists and counts documents leaves out further places of the same text (``Duplicates``); limited to paths, it
    takes a document that has any of its places there.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, under: Sequence[Path] = ()) -> int:
        """Count the documents, or those at or below some paths."""
        if not under:  # each of these is counted without looking at a row
            further = "SELECT count(*) FROM document WHERE same_as IS NOT NULL"
            return int(self._database.rows(f"SELECT (SELECT count(*) FROM document) - ({further})")[0][0])
        where, values = _shown(under)
        return int(self._database.rows(f"SELECT count(*) FROM document {where}", values)[0][0])

    def page(self, sort: Sort, offset: int, limit: int, under: Sequence[Path] = ()) -> list[DocumentRecord]:
        """Return a stretch of the list of all documents, or of those at or below some paths."""
        where, values = _shown(under)
        sql = f"SELECT {_RECORD} FROM document {where} ORDER BY {_ORDER[sort]} LIMIT ? OFFSET ?"
        return [_record(row) for row in self._database.rows(sql, (*values, limit, offset))]

    def records(self, ids: Sequence[int]) -> list[DocumentRecord]:
        """Return the records of some documents in the order of their ids; unknown ids are left out."""
        sql = f"SELECT {_RECORD} FROM document WHERE id IN carray(?)"
        found = {row[0]: _record(row) for row in self._database.rows(sql, (_among(ids),))} if ids else {}
        return [found[number] for number in ids if number in found]

    def contents(self, ids: Sequence[int]) -> list[tuple[str, str]]:
        """Return the content hash and the month of some documents, in no particular order."""
        if not ids:
            return []
        sql = "SELECT content_hash, substr(date, 1, 7) FROM document WHERE id IN carray(?)"
        return [(row[0], row[1]) for row in self._database.rows(sql, (_among(ids),))]

    def same_texts(self, ids: Sequence[int]) -> list[str]:
        """Return by what the texts of some documents are known at other places, in no particular order."""
        if not ids:
            return []
        return [
            row[0]
            for row in self._database.rows(f"SELECT {SAME_TEXT} FROM document WHERE id IN carray(?)", (_among(ids),))
        ]

    def sorted_ids(self, ids: Sequence[int], sort: Sort, offset: int, limit: int) -> list[int]:
        """Return a stretch of some documents' ids, put into order."""
        if not ids:
            return []
        sql = f"SELECT id FROM document WHERE id IN carray(?) ORDER BY {_ORDER[sort]} LIMIT ? OFFSET ?"
        return [row[0] for row in self._database.rows(sql, (_among(ids), limit, offset))]

    def ids(self) -> list[int]:
        """Return the ids of all documents."""
        return [row[0] for row in self._database.rows(f"SELECT id FROM document {_SHOWN}")]

    def at(self, path: Path, fragment: str = "") -> DocumentRecord | None:
        """Return the record of the document loaded from an absolute path, and from which part of the file.

        Where its text is shown for another place, that is the document.
        """
        shown = "id = (SELECT coalesce(same_as, id) FROM document WHERE path = ? AND fragment = ?)"
        found = self._database.rows(f"SELECT {_RECORD} FROM document WHERE {shown}", (str(path), fragment))
        return _record(found[0]) if found else None

    def with_content(self, begin: str) -> list[DocumentRecord]:
        """Return the records of the documents the hash of whose content, at any of their places, begins so."""
        shown = "SELECT coalesce(same_as, id) FROM document WHERE content_hash >= ? AND content_hash < ?"
        sql = f"SELECT {_RECORD} FROM document WHERE id IN ({shown}) ORDER BY id"
        return [_record(row) for row in self._database.rows(sql, (begin, begin + "g"))]

    def states(self, under: Path) -> dict[str, list[FileState]]:
        """Return what the file of each document at or below a path looked like when it was loaded, by path."""
        where, values = below("document", [under])
        return self._states(where, values)

    def looks(self, under: Path) -> dict[str, tuple[int, int, int, str]]:
        """Return size, time of change, 1 if it is gone, and path of each file at or below a path, by path."""
        where, values = below("document", [under])
        sql = f"SELECT size, modified_ns, vanished, path FROM document {where}"
        rows = cast("list[tuple[int, int, int, str]]", self._database.rows(sql, values))
        return {row[3]: row for row in rows}

    def parts(self) -> dict[str, int]:
        """Return how many documents each file has that holds many."""
        sql = "SELECT path, count(*) FROM document WHERE fragment <> '' GROUP BY path"
        return {row[0]: row[1] for row in self._database.rows(sql)}

    def looks_of_many(self) -> dict[tuple[int, int], list[Path]]:
        """Return the paths of the files that hold many documents, by size and time of change."""
        found: dict[tuple[int, int], list[Path]] = {}
        sql = "SELECT DISTINCT size, modified_ns, path FROM document WHERE fragment <> '' ORDER BY path"
        for size, modified_ns, path in self._database.rows(sql):
            found.setdefault((size, modified_ns), []).append(Path(path))
        return found

    def states_at(self, paths: Sequence[str]) -> dict[str, list[FileState]]:
        """Return what some files looked like when they were loaded, by path, of those that are known."""
        if not paths:
            return {}
        return self._states("WHERE path IN carray(?)", (apsw.carray(tuple(paths)),))

    def state(self, path: Path, fragment: str = "") -> FileState | None:
        """Return what the file of one document looked like when it was loaded."""
        sql = f"SELECT {_STATE} FROM document WHERE path = ? AND fragment = ?"
        found = self._database.rows(sql, (str(path), fragment))
        return FileState(*found[0]) if found else None

    def states_of(self, ids: Sequence[int]) -> dict[int, FileState]:
        """Return what the files of some documents looked like when they were loaded, by id."""
        if not ids:
            return {}
        rows = self._database.rows(f"SELECT {_STATE} FROM document WHERE id IN carray(?)", (_among(ids),))
        return {row[0]: FileState(*row) for row in rows}

    def _states(self, where: str, values: Sequence[Any]) -> dict[str, list[FileState]]:
        found: dict[str, list[FileState]] = {}
        for path, *state in self._database.rows(f"SELECT path, {_STATE} FROM document {where} ORDER BY id", values):
            found.setdefault(path, []).append(FileState(*state))
        return found

    def rename(self, fragments: Iterable[tuple[int, str]]) -> None:
        """Note under which fragments documents are found now; call it in a transaction."""
        new = list(fragments)
        parked = [(f"\0{number}", number) for number, _ in new]  # no two documents may have one fragment meanwhile
        self._database.run_many("UPDATE document SET fragment = ? WHERE id = ?", parked)
        self._database.run_many("UPDATE document SET fragment = ? WHERE id = ?", [(name, at) for at, name in new])

    def finish(self, path: Path, size: int, modified_ns: int) -> None:
        """Note that all documents of a file have been read, and what the file looked like then."""
        sql = "UPDATE document SET size = ?, modified_ns = ? WHERE path = ?"
        self._database.run(sql, (size, modified_ns, str(path)))

    def mark_unread(self, under: Path) -> None:
        """Note that the files at or below a path that hold many documents have to be read again."""
        where, values = below("document", [under])
        rows = f"SELECT id FROM document {where}"
        sql = f"UPDATE document SET modified_ns = ? WHERE fragment <> '' AND id IN ({rows})"
        self._database.run(sql, (UNFINISHED, *values))

    def put(self, source_id: int, loaded: LoadedFile) -> int:
        """Store a document, new or in place of the one from its place, and return its id; it waits to be indexed."""
        record = loaded.record
        values = (
            source_id,
            loaded.size,
            loaded.modified_ns,
            loaded.title_key,
            loaded.digest,
            loaded.same_text or record.content_hash,
            str(record.path),
            record.title,
            record.date.isoformat(),
            record.date_origin.value,
            record.source,
            record.interviewee,
            record.language,
            record.encoding,
            record.content_hash,
            record.characters,
            record.body_start,
            record.preview_start,
            record.author,
            record.titled,
            record.fragment,
            _written(record.own),
        )
        return int(self._database.rows(_PUT, values)[0][0])

    def revise(self, record: DocumentRecord, title_key: str) -> None:
        """Store other metadata of a document; it waits to be indexed with them."""
        values = (
            record.title,
            title_key,
            record.date.isoformat(),
            record.date_origin.value,
            record.source,
            record.interviewee,
            record.preview_start,
            _written(record.own),
            record.id,
        )
        self._database.run(_REVISE, values)

    def without_same_text(self, after: int, limit: int) -> list[tuple[int, str]]:
        """Return ids and content hashes of documents, from an id on, of which it is not known who has their text."""
        sql = "SELECT id, content_hash FROM document WHERE same_text IS NULL AND id > ? ORDER BY id LIMIT ?"
        return cast("list[tuple[int, str]]", self._database.rows(sql, (after, limit)))

    def note_same_texts(self, texts: Iterable[tuple[str, int]]) -> None:
        """Note by what the texts of some documents are known at other places."""
        self._database.run_many("UPDATE document SET same_text = ? WHERE id = ?", texts)

    def touch(self, document_id: int, loaded: LoadedFile) -> None:
        """Note that a file was written again with the same content and date."""
        self._database.run(
            "UPDATE document SET size = ?, modified_ns = ?, encoding = ?, digest = ?, vanished = 0 WHERE id = ?",
            (loaded.size, loaded.modified_ns, loaded.record.encoding, loaded.digest, document_id),
        )

    def look_again(self, path: Path) -> None:
        """Forget what a file looked like, so that it is loaded again."""
        self._database.run("UPDATE document SET modified_ns = -1 WHERE path = ?", (str(path),))

    def mark_indexed(self, ids: Iterable[int], identity: str) -> None:
        """Note that an index, once committed, holds these documents."""
        self._database.run_many("UPDATE document SET indexed = ? WHERE id = ?", [(identity, number) for number in ids])

    def mark_waiting(self, ids: Iterable[int]) -> None:
        """Note that no index can be relied on to hold these documents."""
        self._database.run_many("UPDATE document SET indexed = NULL WHERE id = ?", [(number,) for number in ids])

    def waiting(self, identity: str) -> list[int]:
        """Return the ids of the documents that the index with this identity does not hold."""
        sql = "SELECT id FROM document WHERE +same_as IS NULL AND (indexed IS NULL OR indexed < ? OR indexed > ?)"
        return sorted(row[0] for row in self._database.rows(sql, (identity, identity)))

    def count_waiting(self, identity: str) -> int:
        """Count the documents that the index with this identity does not hold; at once where there are none."""
        waiting = "(indexed IS NULL OR indexed < ?1 OR indexed > ?1)"
        sql = f"SELECT count(*) FROM document WHERE +same_as IS NULL AND {waiting}"  # by the index of what waits
        return int(self._database.rows(sql, (identity,))[0][0])

    def remove(self, ids: Iterable[int]) -> None:
        """Forget documents."""
        self._database.run_many("DELETE FROM document WHERE id = ?", [(number,) for number in ids])

    def move(self, document_id: int, path: Path, fragment: str) -> None:
        """Note that a document lies elsewhere now; the place where reading stopped moves along."""
        before = "(SELECT path, fragment FROM document WHERE id = ?)"
        sql = f"UPDATE OR REPLACE reading SET path = ?, fragment = ? WHERE (path, fragment) = {before}"
        self._database.run(sql, (str(path), fragment, document_id))
        sql = "UPDATE document SET path = ?, fragment = ? WHERE id = ?"
        self._database.run(sql, (str(path), fragment, document_id))

    def with_contents(self, hashes: Sequence[str]) -> list[tuple[int, str, str, str]]:
        """Return the id, path, fragment and content hash of all documents that have one of some contents, by id."""
        if not hashes:
            return []
        sql = "SELECT id, path, fragment, content_hash FROM document WHERE content_hash IN carray(?) ORDER BY id"
        rows = self._database.rows(sql, (apsw.carray(tuple(hashes)),))
        return cast("list[tuple[int, str, str, str]]", rows)

    def of_source(self, source_id: int) -> list[int]:
        """Return the ids of the documents of a source."""
        return [row[0] for row in self._database.rows("SELECT id FROM document WHERE source_id = ?", (source_id,))]

    def has_content(self, content_hash: str) -> bool:
        """Tell whether some document has this content."""
        return bool(self._database.rows("SELECT 1 FROM document WHERE content_hash = ? LIMIT 1", (content_hash,)))


def _shown(under: Sequence[Path]) -> tuple[str, tuple[str, ...]]:
    """Return a WHERE clause, and its values, for the documents that have any place at or below some paths."""
    where, values = below("document", under)
    if not where:
        return _SHOWN, ()
    here = f"({where.removeprefix('WHERE ')})"
    return (
        f"{_SHOWN} AND ({here} OR id IN (SELECT same_as FROM document"
        f" WHERE same_as IS NOT NULL AND NOT vanished AND {here}))",
        values * 2,
    )


def _record(row: Sequence[Any]) -> DocumentRecord:
    number, path, title, date, origin, *rest, titled, fragment, own, vanished, also = row
    day = datetime.date.fromisoformat(date)
    places = () if also == "[]" else tuple((Path(place), part) for place, part in json.loads(also))
    rest += (bool(titled), fragment, bool(vanished), _own(own), places)
    return DocumentRecord(number, Path(path), title, day, DateOrigin(origin), *rest)


def _written(own: OwnRecord | None) -> str:
    if own is None:
        return ""
    rest = (own.source, own.interviewee, own.preview_start, own.speakers)
    return json.dumps([own.title, own.date.isoformat(), own.date_origin.value, *rest], ensure_ascii=False)


def _own(written: str) -> OwnRecord | None:
    if not written:
        return None
    title, date, origin, source, interviewee, start, speakers = json.loads(written)
    names = tuple((old, new) for old, new in speakers)
    return OwnRecord(title, datetime.date.fromisoformat(date), DateOrigin(origin), source, interviewee, start, names)


def _among(ids: Sequence[int]) -> "apsw.CArrayBinding":
    return apsw.carray(array("q", ids))
