"""The user's marks: highlights, notes, tags and bookmarks."""

import datetime
import json
import uuid
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import apsw

from reader.corpus.annotation import Anchor, Annotation, Colour, Kind, State, Target
from reader.corpus.span import Span
from reader.language.fold import fold
from reader.language.tags import clean_tags, plain, tag_key
from reader.language.tokens import forms
from reader.records import dataclass
from reader.store.database import Database

_COLUMNS = (
    'id, uid, document_id, path, target_hash, kind, colour, body, tags, created_at, modified_at, state, start, "end",'
    " quote, prefix, suffix, content_hash, paragraph, rivals, extra"
)
_PUT = f"INSERT OR REPLACE INTO annotation ({_COLUMNS}) VALUES ({', '.join('?' * len(_COLUMNS.split(',')))})"


class Order(StrEnum):
    """The order of a list of marks."""

    PLACE = "place"
    CREATED = "created"
    MODIFIED = "modified"
    COLOUR = "colour"
    KIND = "kind"
    DOCUMENT = "document"


_ORDER = {
    Order.PLACE: "document_id IS NULL, document_id, path, start, id",
    Order.CREATED: "created_at DESC, id DESC",
    Order.MODIFIED: "modified_at DESC, id DESC",
    Order.COLOUR: "colour, document_id, start, id",
    Order.KIND: "kind, document_id, start, id",
    Order.DOCUMENT: "(SELECT title_key FROM document WHERE document.id = document_id) IS NULL,"
    " (SELECT title_key FROM document WHERE document.id = document_id), document_id, path, start, id",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which marks are asked for; an empty field asks for nothing, and of ``None`` everything is wanted."""

    kinds: frozenset[Kind] = frozenset()
    colours: frozenset[Colour] = frozenset()
    states: frozenset[State] = frozenset()
    tag: str = ""
    documents: frozenset[int] | None = None
    ids: frozenset[int] | None = None
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """Marks that were dropped, as the store had them: rows hold 100,000 marks without a pause to collect them."""

    rows: tuple[tuple[Any, ...], ...]
    words: tuple[tuple[Any, ...], ...]


@dataclass(frozen=True, slots=True)
class Retagged:
    """Marks whose tags were changed: ``uid``, tags and time before, tags and time after."""

    changes: tuple[tuple[str, str, str, str, str], ...]


class Annotations:
    """Keep the marks. What a method returns is stored: a crash after it loses nothing of it.

    ``restore`` puts any mark back exactly as it was, so that every change can be undone and done again.

    Raises:
        LibraryError: from every method; then nothing was changed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        target: Target,
        anchor: Anchor,
        kind: Kind = Kind.HIGHLIGHT,
        colour: Colour = Colour.YELLOW,
        body: str = "",
        tags: Iterable[str] = (),
    ) -> Annotation:
        """Keep a new mark and return it."""
        now = _now()
        made = Annotation(0, str(uuid.uuid4()), target, anchor, kind, colour, plain(body), clean_tags(tags), now, now)
        return self.restore(made)

    def change(self, changed: Annotation) -> Annotation | None:
        """Keep a mark with other values, as of now, and return what it was; ``None`` where it is no longer there."""
        changes = self.change_all([changed])
        return changes[0][0] if changes else None

    def change_all(self, changed: Sequence[Annotation]) -> list[tuple[Annotation, Annotation]]:
        """Keep marks with other values, all or none, and return what each was and is; what is gone is left out."""
        changes = []
        with self._database.transaction():
            there = {one.id: one for one in self.some([one.id for one in changed])}
            for one in changed:
                if one.id in there:
                    new = replace(one, body=plain(one.body), tags=clean_tags(one.tags), modified=_now())
                    changes.append((there[one.id], self._put(new)))
        return changes

    def remove(self, ids: Sequence[int]) -> Removed:
        """Drop marks and return what they were, for ``put_back``."""
        among = apsw.carray(array("q", sorted(set(ids)))) if ids else None
        if among is None:
            return Removed((), ())
        with self._database.transaction():
            rows = self._database.rows(f"SELECT {_COLUMNS} FROM annotation WHERE id IN carray(?)", (among,))
            sql = "SELECT form, annotation_id FROM annotation_word WHERE annotation_id IN carray(?)"
            words = self._database.rows(sql, (among,))
            self._database.run("DELETE FROM annotation WHERE id IN carray(?)", (among,))
        return Removed(tuple(rows), tuple(words))

    def put_back(self, removed: Removed) -> None:
        """Put dropped marks back exactly as they were, all or none, in place of what has their ``uid`` now."""
        with self._database.transaction():
            ids = apsw.carray(array("q", [row[0] for row in removed.rows] or [0]))
            taken = dict(self._database.rows("SELECT id, uid FROM annotation WHERE id IN carray(?)", (ids,)))
            strangers = {row[0] for row in removed.rows if taken.get(row[0], row[1]) != row[1]}
            self._database.run_many(_PUT, [row for row in removed.rows if row[0] not in strangers])
            words = [row for row in removed.words if row[1] not in strangers]
            self._database.run_many("INSERT OR REPLACE INTO annotation_word VALUES (?, ?)", words)
            for row in removed.rows:
                if row[0] in strangers:  # another mark has its number now
                    self._put(_annotation(row))

    def retag(self, ids: Sequence[int], tag: str, *, on: bool) -> Retagged:
        """Give marks a tag, or take it away, as of now, all or none; return what was changed, for ``turn_tags``."""
        cleaned, moment, changes = clean_tags([tag]), _now().isoformat(), []
        if not ids or (on and not cleaned):
            return Retagged(())
        with self._database.transaction():
            sql = "SELECT uid, tags, modified_at FROM annotation WHERE id IN carray(?)"
            for uid, before, modified in self._database.rows(sql, (apsw.carray(array("q", sorted(set(ids)))),)):
                tags = json.loads(before)
                others = [one for one in tags if fold(one) != fold(tag) and fold(one) not in map(fold, cleaned)]
                if on != (len(others) < len(tags)):
                    after = json.dumps([*others, *cleaned] if on else others, ensure_ascii=False)
                    changes.append((uid, before, modified, after, moment))
            retagged = Retagged(tuple(changes))
            self._turn_tags(retagged, back=False)
        return retagged

    def turn_tags(self, retagged: Retagged, *, back: bool) -> None:
        """Take a change of tags back, or make it again, all or none."""
        with self._database.transaction():
            self._turn_tags(retagged, back=back)

    def _turn_tags(self, retagged: Retagged, *, back: bool) -> None:
        values = [(*(one[1:3] if back else one[3:5]), one[0]) for one in retagged.changes]
        self._database.run_many("UPDATE annotation SET tags = ?, modified_at = ? WHERE uid = ?", values)

    def restore(self, one: Annotation) -> Annotation:
        """Put a mark back exactly as it was, in place of what has its ``uid`` now; return it with its number."""
        with self._database.transaction():
            return self._put(one)

    def turn(self, changes: Iterable[tuple[Annotation | None, Annotation | None]]) -> None:
        """Put marks back as they were or will be, all or none; where ``None`` comes of a mark it is dropped."""
        with self._database.transaction():
            for old, new in changes:
                if new is not None:
                    self._put(new)
                elif old is not None:
                    self._database.run("DELETE FROM annotation WHERE uid = ?", (old.uid,))

    def get(self, annotation_id: int) -> Annotation | None:
        """Return a mark by its number."""
        return next(iter(self.all(Wanted(ids=frozenset((annotation_id,))))), None)

    def by_uid(self, uids: Iterable[str]) -> dict[str, Annotation]:
        """Return those of some marks that are here, by the names that they have in every library."""
        sql = f"SELECT {_COLUMNS} FROM annotation WHERE uid IN (SELECT value FROM json_each(?))"
        return {row[1]: _annotation(row) for row in self._database.rows(sql, (json.dumps([*uids]),))}

    def numbers(self, uids: Iterable[str]) -> list[int]:
        """Return the numbers of those of some marks that are here."""
        sql = "SELECT id FROM annotation WHERE uid IN carray(?)"
        named = (*uids,)
        return [row[0] for row in self._database.rows(sql, (apsw.carray(named),))] if named else []

    def of_document(self, document_id: int) -> list[Annotation]:
        """Return the marks of a document in the order of their places."""
        return self.all(Wanted(documents=frozenset((document_id,))))

    def all(
        self, wanted: Wanted | None = None, order: Order = Order.PLACE, offset: int = 0, limit: int | None = None
    ) -> list[Annotation]:
        """Return the marks that are wanted, or a stretch of their list, in an order."""
        where, values = self._where(wanted or Wanted())
        sql = f"SELECT {_COLUMNS} FROM annotation{where} ORDER BY {_ORDER[order]} LIMIT ? OFFSET ?"
        return [_annotation(row) for row in self._database.rows(sql, (*values, -1 if limit is None else limit, offset))]

    def ids(self, wanted: Wanted | None = None, order: Order = Order.PLACE) -> list[int]:
        """Return the numbers of the marks that are wanted, in an order: a list of many is held by them."""
        where, values = self._where(wanted or Wanted())
        return [
            row[0] for row in self._database.rows(f"SELECT id FROM annotation{where} ORDER BY {_ORDER[order]}", values)
        ]

    def some(self, ids: Sequence[int]) -> list[Annotation]:
        """Return some marks in the order of their numbers; those that are gone are left out."""
        found = {one.id: one for one in self.all(Wanted(ids=frozenset(ids)))}
        return [found[number] for number in ids if number in found]

    def words(self) -> list[tuple[int, str]]:
        """Return what can be read of every mark: its number, and its quote, note and tags."""
        sql = "SELECT id, quote || char(10) || body || char(10) || tags FROM annotation"
        return [(row[0], row[1]) for row in self._database.rows(sql)]

    def count(self, wanted: Wanted | None = None) -> int:
        """Count the marks that are wanted."""
        where, values = self._where(wanted or Wanted())
        return int(self._database.rows(f"SELECT count(*) FROM annotation{where}", values)[0][0])

    def stale(self, document_id: int | None = None) -> list[Annotation]:
        """Return the marks whose document, or that one document, has another text than when they were looked for."""
        one = "" if document_id is None else " AND document_id = ?"
        sql = (
            f"SELECT {_COLUMNS} FROM annotation WHERE document_id IS NOT NULL{one} AND target_hash <>"
            " (SELECT content_hash FROM document WHERE document.id = annotation.document_id) ORDER BY document_id, id"
        )
        return [_annotation(row) for row in self._database.rows(sql, () if document_id is None else (document_id,))]

    def settle(self, settled: Sequence[Annotation]) -> None:
        """Keep where marks stand now; that does not count as a change of the user's."""
        rows = [(one.id, one.target, one.anchor, one.state) for one in settled]
        self._database.run_many(
            'UPDATE annotation SET target_hash = ?, state = ?, start = ?, "end" = ?, quote = ?, prefix = ?, suffix = ?,'
            " content_hash = ?, paragraph = ?, rivals = ? WHERE id = ?",
            [(target.content_hash, state.value, *_anchored(anchor), number) for number, target, anchor, state in rows],
        )

    def word_forms(self) -> list[str]:
        """Return every form that stands in a note."""
        return [row[0] for row in self._database.rows("SELECT DISTINCT form FROM annotation_word")]

    def having(self, some: Iterable[str]) -> set[int]:
        """Return the numbers of the marks in whose note any of some forms stands."""
        sql = "SELECT annotation_id FROM annotation_word WHERE form IN (SELECT value FROM json_each(?))"
        return {row[0] for row in self._database.rows(sql, (json.dumps([*some], ensure_ascii=False),))}

    def tags(self) -> dict[str, int]:
        """Return the tags of marks, with how many marks have each."""
        sql = "SELECT value, count(*) FROM annotation, json_each(tags) GROUP BY value ORDER BY 2 DESC, 1"
        return {str(tag): int(count) for tag, count in self._database.rows(sql)}

    def outlets(self) -> dict[str, int]:
        """Return the sources of the documents that have marks, with how many marks each has."""
        sql = (
            "SELECT press_source, count(*) FROM annotation JOIN document ON document.id = document_id"
            " WHERE press_source <> '' GROUP BY 1 ORDER BY 2 DESC, 1"
        )
        return {str(outlet): int(count) for outlet, count in self._database.rows(sql)}

    def documents(self, ids: Iterable[int] | None = None) -> frozenset[int]:
        """Return the documents that have marks, or some of the marks."""
        where, values = self._where(Wanted(ids=None if ids is None else frozenset(ids)))
        rows = self._database.rows(f"SELECT DISTINCT document_id FROM annotation{where}", values)
        return frozenset(row[0] for row in rows if row[0] is not None)

    def _where(self, wanted: Wanted) -> tuple[str, tuple[Any, ...]]:
        clauses: list[str] = []
        values: list[Any] = []
        for name, chosen in (("kind", wanted.kinds), ("colour", wanted.colours), ("state", wanted.states)):
            if chosen:
                clauses.append(f"{name} IN (SELECT value FROM json_each(?))")
                values.append(json.dumps(sorted(one.value for one in chosen)))
        for name, numbers in (("document_id", wanted.documents), ("id", wanted.ids)):
            if numbers is not None:
                clauses.append(f"{name} IN carray(?)" if numbers else "0")
                values += [apsw.carray(array("q", sorted(numbers)))] if numbers else []
        if wanted.outlet:
            clauses.append("document_id IN (SELECT id FROM document WHERE press_source = ?)")
            values.append(wanted.outlet)
        if wanted.tag:
            alike = [tag for tag in self.tags() if tag_key(tag) == tag_key(wanted.tag)]
            clauses.append("EXISTS (SELECT 1 FROM json_each(tags) WHERE value IN (SELECT value FROM json_each(?)))")
            values.append(json.dumps(alike, ensure_ascii=False))
        return (" WHERE " + " AND ".join(clauses) if clauses else ""), tuple(values)

    def _put(self, one: Annotation) -> Annotation:
        there = self._database.rows("SELECT id FROM annotation WHERE uid = ?", (one.uid,))
        number = there[0][0] if there else one.id or None
        if not there and number and self._database.rows("SELECT 1 FROM annotation WHERE id = ?", (number,)):
            number = None  # of another library
        target = one.target
        values = (
            one.uid, target.document_id, str(target.path), target.content_hash, one.kind.value, one.colour.value,
            one.body, json.dumps(one.tags, ensure_ascii=False), one.created.isoformat(), one.modified.isoformat(),
            one.state.value, *_anchored(one.anchor), one.extra,
        )  # fmt: skip
        number = self._database.run(_PUT, (number, *values))
        words = [(form, number) for form in sorted(set(forms(one.body)))]
        self._database.run("DELETE FROM annotation_word WHERE annotation_id = ?", (number,))
        self._database.run_many("INSERT INTO annotation_word VALUES (?, ?)", words)
        return replace(one, id=number)


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC).replace(microsecond=0)


def _anchored(anchor: Anchor) -> tuple[object, ...]:
    return (
        anchor.span.start, anchor.span.end, anchor.quote, anchor.prefix, anchor.suffix, anchor.content_hash,
        anchor.paragraph, anchor.rivals,
    )  # fmt: skip


def _annotation(row: Sequence[Any]) -> Annotation:
    number, uid, document, path, target, kind, colour, body, tags, created, modified, state, start, end, *rest = row
    quote, prefix, suffix, content, paragraph, rivals, extra = rest
    return Annotation(
        id=number,
        uid=uid,
        target=Target(document, Path(path), target),
        anchor=Anchor(Span(start, end), quote, prefix, suffix, content, paragraph, rivals),
        kind=Kind(kind),
        colour=Colour(colour),
        body=body,
        tags=tuple(json.loads(tags)),
        created=datetime.datetime.fromisoformat(created),
        modified=datetime.datetime.fromisoformat(modified),
        state=State(state),
        extra=extra,
    )
