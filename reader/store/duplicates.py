"""The same text at several places: one document that is shown, and further places of it."""

from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import apsw

from reader.corpus.place import place_name
from reader.records import dataclass
from reader.store.database import Database, below
from reader.store.documents import SAME_TEXT

_FILE = (
    "source_id, path, fragment, digest, size, modified_ns, encoding, title, title_key, date, date_origin, press_source,"
    " interviewee, language, content_hash, characters, body_start, preview_start, author, titled, own"
)


@dataclass(frozen=True, slots=True)
class Settled:
    """Which documents an index has to take anew, and which it must not hold any more, by id."""

    again: tuple[int, ...]
    hidden: tuple[int, ...]


class Duplicates:
    """Tell documents from further places of them, by the hash of their text without white space at its end.

    The lowest id of those whose files are there is shown. What follows changes only in a transaction.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, under: Sequence[Path] = ()) -> int:
        """Count the places, or those at or below some paths, that are not the first of their document."""
        where, values = below("document", under)
        sql = f"SELECT count(*) FROM document {where or 'WHERE true'} AND same_as IS NOT NULL AND NOT vanished"
        return int(self._database.rows(sql, values)[0][0])

    def places(self) -> list[tuple[str, list[Path]]]:
        """Return the title of every document that has several places, with all of them, the one shown first."""
        sql = (
            "SELECT first.id, first.title, first.path, first.fragment, other.path, other.fragment"
            " FROM document AS other JOIN document AS first ON first.id = other.same_as"
            " WHERE other.same_as IS NOT NULL AND NOT other.vanished"
            " ORDER BY first.title_key, first.id, other.path, other.fragment"
        )
        found: dict[int, tuple[str, list[Path]]] = {}
        for number, title, *place, path, fragment in self._database.rows(sql):
            paths = found.setdefault(number, (title, [_shown(*place)]))[1]
            paths.append(_shown(path, fragment))
        return list(found.values())

    def further(self, ids: Sequence[int]) -> list[tuple[int, int]]:
        """Return those of some documents that are further places, each with the document that is shown for it."""
        sql = "SELECT id, same_as FROM document WHERE id IN carray(?) AND same_as IS NOT NULL"
        return [(row[0], row[1]) for row in self._among(sql, ids)]

    def gone(self, ids: Sequence[int]) -> list[int]:
        """Return the places of some documents whose files are gone."""
        sql = "SELECT id FROM document WHERE same_as IN carray(?) AND vanished"
        return [row[0] for row in self._among(sql, ids)]

    def settle(self, joined: Iterable[str], left: Iterable[str]) -> Settled:
        """Find out anew who is shown, of texts that a document ``joined`` or ``left``; documents to index wait for it.

        One that is shown from now on has the corrections of the one that was shown for it before. A place whose file
        is gone is shown only where there is no other.
        """
        again: dict[int, None] = {}
        hidden: dict[int, None] = {}
        gone = set(left)
        asked = dict.fromkeys([*joined, *gone])
        shared = self._shared(list(asked))
        for text in (one for one in asked if one in shared or one in gone):
            sql = f"SELECT id, same_as FROM document WHERE {SAME_TEXT} = ? ORDER BY vanished, id"
            rows = self._database.rows(sql, (text,))
            for place, (number, before) in enumerate(rows):
                first = rows[0][0] if place else None
                if before != first:
                    self._database.run("UPDATE document SET same_as = ? WHERE id = ?", (first, number))
                    (hidden if place else again)[number] = None
                    if before is not None and not place:
                        self._inherit(before, number)
                    elif before is None and place:
                        self._inherit(number, rows[0][0])
            if len(rows) > 1 or (rows and text in gone):
                again[rows[0][0]] = None
        self._wait(again)
        return Settled(tuple(again), tuple(hidden))

    def _shared(self, hashes: Sequence[str]) -> set[str]:
        """Return those of some texts that several places have, or that is not shown: most texts are new."""
        sql = (
            f"SELECT {SAME_TEXT} FROM document WHERE {SAME_TEXT} IN carray(?)"
            f" GROUP BY {SAME_TEXT} HAVING count(*) > 1 OR max(same_as) IS NOT NULL"
        )
        return {row[0] for row in self._database.rows(sql, (apsw.carray(tuple(hashes)),))} if hashes else set()

    def take_over(self, leaving: Sequence[int]) -> dict[int, int]:
        """Let the next place of each document stand for it whose shown file is about to go; its id stays.

        Returns the ids of the documents by the ids that their next places had, which are no more.
        """
        heirs: dict[int, int] = {}
        going = set(leaving)
        for number in leaving:
            sql = "SELECT id, path, fragment FROM document WHERE same_as = ? AND NOT vanished ORDER BY id"
            heir = next((row for row in self._database.rows(sql, (number,)) if row[0] not in going), None)
            if heir is None:
                continue
            values = self._database.rows(f"SELECT {_FILE} FROM document WHERE id = ?", (heir[0],))[0]
            old = self._place(number)
            assert old is not None
            self._database.run("DELETE FROM document WHERE id = ?", (heir[0],))
            names = ", ".join(f"{name.strip()} = ?" for name in _FILE.split(","))
            self._database.run(f"UPDATE document SET {names}, indexed = NULL WHERE id = ?", (*values, number))
            content = "(SELECT content_hash FROM document WHERE id = document_id)"
            sql = f"UPDATE correction SET path = ?, fragment = ?, content_hash = {content} WHERE document_id = ?"
            self._database.run(sql, (*heir[1:], number))
            self._read_on(old, heir[1:])
            heirs[heir[0]] = number
        self._wait(heirs.values())
        return heirs

    def _inherit(self, old: int, new: int) -> None:
        self._database.run(
            "INSERT OR IGNORE INTO correction"
            " SELECT new.id, new.path, new.fragment, new.content_hash, one.title, one.date, one.source, one.speakers"
            " FROM correction AS one JOIN document AS new ON new.id = ? WHERE one.document_id = ?",
            (new, old),
        )
        before, now = self._place(old), self._place(new)
        if before and now:
            self._read_on(before, now)

    def _place(self, number: int) -> tuple[str, str] | None:
        found = self._database.rows("SELECT path, fragment FROM document WHERE id = ?", (number,))
        return (found[0][0], found[0][1]) if found else None

    def _read_on(self, old: Sequence[str], new: Sequence[str]) -> None:
        """Let reading go on at another place of a text."""
        sql = (
            "INSERT OR IGNORE INTO reading SELECT ?, ?, position, opened_at FROM reading"
            " WHERE path = ? AND fragment = ?"
        )
        self._database.run(sql, (*new, *old))

    def _among(self, sql: str, ids: Sequence[int]) -> list[tuple[Any, ...]]:
        return self._database.rows(sql, (apsw.carray(array("q", ids)),)) if ids else []

    def _wait(self, ids: Iterable[int]) -> None:
        self._database.run_many("UPDATE document SET indexed = NULL WHERE id = ?", [(number,) for number in ids])


def _shown(path: str, fragment: str) -> Path:
    return Path(place_name(Path(path), fragment))
