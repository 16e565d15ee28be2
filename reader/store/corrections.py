"""What the user corrected of documents: the truth, from which the documents' records are made."""

import datetime
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from reader.corpus.correction import NO_CORRECTION, Correction
from reader.records import dataclass
from reader.store.database import Database

_COLUMNS = "document_id, path, fragment, content_hash, title, date, source, speakers"


@dataclass(frozen=True, slots=True)
class KeptCorrection:
    """A correction with the document that it is for, and what that was when it was last seen."""

    document_id: int
    path: Path
    content_hash: str
    correction: Correction
    fragment: str = ""


class Corrections:
    """Keep corrections by the id of the document; they outlive it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, document_id: int) -> Correction:
        """Return what was corrected of a document; nothing by default."""
        found = self._database.rows(f"SELECT {_COLUMNS} FROM correction WHERE document_id = ?", (document_id,))
        return _kept(found[0]).correction if found else NO_CORRECTION

    def all(self) -> list[KeptCorrection]:
        """Return everything that was corrected, also of documents that are gone."""
        return [_kept(row) for row in self._database.rows(f"SELECT {_COLUMNS} FROM correction ORDER BY document_id")]

    def put(self, kept: KeptCorrection) -> None:
        """Keep what was corrected of a document, in place of what was corrected before."""
        one = kept.correction
        if one.empty:
            self._database.run("DELETE FROM correction WHERE document_id = ?", (kept.document_id,))
            return
        speakers = json.dumps(one.speakers, ensure_ascii=False)
        day = one.date.isoformat() if one.date else None
        place = str(kept.path), kept.fragment
        values = (kept.document_id, *place, kept.content_hash, one.title, day, one.source, speakers)
        self._database.run(f"INSERT OR REPLACE INTO correction ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)

    def hand_over(self, old: int, now: KeptCorrection) -> None:
        """Note which document a correction is for now, and how that looks."""
        self._database.run(
            "UPDATE OR REPLACE correction SET document_id = ?, path = ?, fragment = ?, content_hash = ?"
            " WHERE document_id = ?",
            (now.document_id, str(now.path), now.fragment, now.content_hash, old),
        )

    def rename(self, fragments: Iterable[tuple[int, str]]) -> None:
        """Note under which fragments documents are found now."""
        renamed = [(name, number) for number, name in fragments]
        self._database.run_many("UPDATE correction SET fragment = ? WHERE document_id = ?", renamed)


def _kept(row: Sequence[Any]) -> KeptCorrection:
    number, path, fragment, content_hash, title, day, source, speakers = row
    names = tuple((old, new) for old, new in json.loads(speakers))
    date = datetime.date.fromisoformat(day) if day else None
    return KeptCorrection(number, Path(path), content_hash, Correction(title, date, source, names), fragment)
