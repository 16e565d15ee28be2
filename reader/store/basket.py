"""The quote basket: passages taken out of documents, in the user's order."""

import datetime
import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.corpus.annotation import Target
from reader.corpus.quotation import Quotation, from_record, to_record
from reader.store.annotations import plain
from reader.store.database import Database

_COLUMNS = "id, uid, document_id, path, target_hash, comment, record, added_at"


@dataclass(frozen=True, slots=True)
class Kept:
    """One quote in the basket, as it stood in its document when it was taken out."""

    id: int
    uid: str
    target: Target
    quotation: Quotation
    comment: str
    added: datetime.datetime


class Basket:
    """Keep quotes in order. A method that is given the id of a quote that is no longer there does nothing.

    Raises:
        LibraryError: from every method; then nothing was changed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Kept]:
        """Return every quote in the user's order."""
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM basket ORDER BY position, id")
        return [
            Kept(
                number, uid, Target(document, Path(path), content), from_record(json.loads(record)), comment,
                datetime.datetime.fromisoformat(added),
            )
            for number, uid, document, path, content, comment, record, added in rows
        ]  # fmt: skip

    def add(self, target: Target, quotation: Quotation, comment: str = "") -> Kept:
        """Keep a quote at the end and return it."""
        now = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
        with self._database.transaction():
            return self._put(Kept(0, str(uuid.uuid4()), target, quotation, plain(comment), now), len(self.all()))

    def comment(self, kept_id: int, comment: str) -> None:
        """Give a quote another comment."""
        self._database.run("UPDATE basket SET comment = ? WHERE id = ?", (plain(comment), kept_id))

    def remove(self, ids: Sequence[int]) -> list[tuple[int, Kept]]:
        """Take quotes out and return them with their places, for ``restore``."""
        with self._database.transaction():
            removed = [(place, one) for place, one in enumerate(self.all()) if one.id in ids]
            self._database.run_many("DELETE FROM basket WHERE id = ?", [(one.id,) for _, one in removed])
            self._number([one.id for one in self.all()])
        return removed

    def restore(self, removed: Sequence[tuple[int, Kept]]) -> None:
        """Put quotes back in their places; one that is there already stays as it is."""
        with self._database.transaction():
            for place, one in sorted(removed, key=lambda pair: pair[0]):
                order = [kept.id for kept in self.all() if kept.uid != one.uid]
                if len(order) == len(self.all()):
                    order.insert(place, self._put(one, place).id)
                    self._number(order)

    def move(self, order: Sequence[int]) -> None:
        """Put the quotes into another order, given by their ids; those not named come last."""
        with self._database.transaction():
            here = [one.id for one in self.all()]
            wanted = [one for one in dict.fromkeys(order) if one in here]
            self._number([*wanted, *(one for one in here if one not in wanted)])

    def _put(self, one: Kept, place: int) -> Kept:
        target = one.target
        record = json.dumps(to_record(one.quotation), ensure_ascii=False)
        taken = self._database.rows("SELECT 1 FROM basket WHERE id = ?", (one.id,))
        number = self._database.run(
            "INSERT INTO basket (id, uid, document_id, path, target_hash, position, comment, record, added_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                None if taken or not one.id else one.id, one.uid, target.document_id, str(target.path),
                target.content_hash, place, one.comment, record, one.added.isoformat(),
            ),
        )  # fmt: skip
        return replace(one, id=number)

    def _number(self, order: Sequence[int]) -> None:
        places = [(place, number) for place, number in enumerate(order)]
        self._database.run_many("UPDATE basket SET position = ? WHERE id = ?", places)
