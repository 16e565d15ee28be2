"""The searches that the user saved under a name, and those made before."""

import datetime
import unicodedata
from collections.abc import Sequence
from itertools import count

from reader.language.fold import fold
from reader.records import dataclass
from reader.store.database import Database

_MOST_PAST = 500
_LONGEST_NAME = 200
_PATIENCE_MS = 200
"""How long noting a search waits for another process: it comes with every search, and is no great loss."""

_COLUMNS = "id, name, text, position, created_at"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name; ``position`` is its place among the others, counted from 0."""

    id: int
    name: str
    text: str
    position: int
    created: datetime.datetime


class Searches:
    """Keep the saved searches, in the user's order, and the history of searches.

    No two saved searches have names that differ only in capital letters: a name that is taken gets a number. A
    method that is given the id of a search that is no longer there does nothing.

    Raises:
        LibraryError: from every method; then nothing was changed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[SavedSearch]:
        """Return every saved search in the user's order."""
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM saved_search ORDER BY position, id")
        return [
            SavedSearch(saved_id, name, text, position, datetime.datetime.fromisoformat(created))
            for saved_id, name, text, position, created in rows
        ]

    def save(self, name: str, text: str) -> SavedSearch:
        """Keep a search at the end of the list; without a name it is named as its text.

        Raises:
            ValueError: the text is blank.
        """
        text = _plain(text)
        if not text:
            raise ValueError("a search that is saved looks for something")
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        with self._database.transaction():
            place = len(self.all())
            free, key = self._free(_name(name) or _name(text), None)
            added = self._database.run(
                "INSERT INTO saved_search (name, name_key, text, position, created_at) VALUES (?, ?, ?, ?, ?)",
                (free, key, text, place, now),
            )
        return SavedSearch(added, free, text, place, datetime.datetime.fromisoformat(now))

    def rename(self, saved_id: int, name: str) -> SavedSearch | None:
        """Give a saved search another name and return it; a blank name changes nothing."""
        with self._database.transaction():
            if _name(name):
                free, key = self._free(_name(name), saved_id)
                self._database.run("UPDATE saved_search SET name = ?, name_key = ? WHERE id = ?", (free, key, saved_id))
            return self._one(saved_id)

    def change(self, saved_id: int, text: str) -> SavedSearch | None:
        """Let a name stand for another search and return it; a blank text changes nothing."""
        with self._database.transaction():
            if _plain(text):
                self._database.run("UPDATE saved_search SET text = ? WHERE id = ?", (_plain(text), saved_id))
            return self._one(saved_id)

    def remove(self, saved_id: int) -> SavedSearch | None:
        """Forget a saved search; return what it was, for ``restore``."""
        with self._database.transaction():
            removed = self._one(saved_id)
            self._database.run("DELETE FROM saved_search WHERE id = ?", (saved_id,))
            self._number([one.id for one in self.all()])
        return removed

    def restore(self, removed: SavedSearch) -> SavedSearch:
        """Put a search that was removed back in its place; one that is there already stays as it is."""
        with self._database.transaction():
            if there := self._one(removed.id):
                return there
            free, key = self._free(removed.name, None)
            order = [one.id for one in self.all()]
            order.insert(removed.position, removed.id)
            self._database.run(
                "INSERT INTO saved_search (id, name, name_key, text, position, created_at) VALUES (?, ?, ?, ?, 0, ?)",
                (removed.id, free, key, removed.text, removed.created.isoformat()),
            )
            self._number(order)
            return next(one for one in self.all() if one.id == removed.id)

    def move(self, order: Sequence[int]) -> None:
        """Put the saved searches into another order, given by their ids; those not named come last."""
        with self._database.transaction():
            here = [one.id for one in self.all()]
            wanted = [one for one in dict.fromkeys(order) if one in here]
            self._number([*wanted, *(one for one in here if one not in wanted)])

    def note(self, text: str) -> None:
        """Remember, as the latest, that a text was searched; never waits long.

        Raises:
            LibraryInUse: another process is changing the library; nothing was noted.
        """
        if not (text := _plain(text)):
            return
        with self._database.patience(_PATIENCE_MS), self._database.transaction():
            self._database.run("INSERT OR REPLACE INTO past_search (text) VALUES (?)", (text,))
            self._database.run(
                "DELETE FROM past_search WHERE id NOT IN (SELECT id FROM past_search ORDER BY id DESC LIMIT ?)",
                (_MOST_PAST,),
            )

    def recent(self, limit: int, begin: str = "") -> list[str]:
        """Return what was searched, the latest first.

        With a ``begin``, only texts that have it: first those that begin so, then the others.
        """
        texts = [str(row[0]) for row in self._database.rows("SELECT text FROM past_search ORDER BY id DESC")]
        if wanted := fold(_plain(begin)):
            having = [text for text in texts if wanted in fold(text)]
            texts = sorted(having, key=lambda text: not fold(text).startswith(wanted))
        return texts[: max(limit, 0)]

    def forget(self, text: str) -> None:
        """Drop one text from the history."""
        self._database.run("DELETE FROM past_search WHERE text = ?", (_plain(text),))

    def clear(self) -> None:
        """Drop the whole history; saved searches stay."""
        self._database.run("DELETE FROM past_search")

    def _one(self, saved_id: int) -> SavedSearch | None:
        return next((one for one in self.all() if one.id == saved_id), None)

    def _number(self, order: Sequence[int]) -> None:
        places = [(place, saved_id) for place, saved_id in enumerate(order)]
        self._database.run_many("UPDATE saved_search SET position = ? WHERE id = ?", places)

    def _free(self, name: str, of: int | None) -> tuple[str, str]:
        """Return a name that no other search has, as it is shown and as it is compared."""
        taken = {_key(one.name) for one in self.all() if one.id != of}
        names = (name if number == 1 else f"{name} {number}" for number in count(1))
        return next((one, _key(one)) for one in names if _key(one) not in taken)


def _plain(text: str) -> str:
    """Return a text as it can be stored and compared: in NFC, without halves of characters, trimmed."""
    return unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8")).strip()


def _name(text: str) -> str:
    return " ".join(_plain(text).split())[:_LONGEST_NAME].rstrip()


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())
