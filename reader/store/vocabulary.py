"""The forms of a library's texts, the entries they are filed under, and what they sound like; derived."""

import logging
import re
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

import apsw

from reader.errors import LibraryInUse, LibraryUnwritable
from reader.records import dataclass
from reader.store.database import Database

_log = logging.getLogger(__name__)

_LAST = chr(0x10FFFF)
_AT_A_TIME = 20_000
_ADD_FORMS = (
    "INSERT INTO form SELECT value, ?, 0 FROM carray(?) WHERE true ON CONFLICT (form) DO UPDATE"
    " SET languages = languages | excluded.languages, filed = 0"
    " WHERE languages | excluded.languages <> languages"
)
_ADD_PAIRS = (
    "INSERT OR IGNORE INTO {table} SELECT substr(value, 1, instr(value, char(9)) - 1),"
    " substr(value, instr(value, char(9)) + 1) FROM carray(?)"
)
"""Of words that hold no white space."""


@dataclass(frozen=True, slots=True)
class _Filed:
    """What was worked out while the file could not be written: forms, (entry, form) and (sound, word) pairs."""

    forms: tuple[str, ...] = ()
    entries: tuple[tuple[str, str], ...] = ()
    sounds: tuple[tuple[str, str], ...] = ()


class Vocabulary:
    """Keep every form, found by itself, by an entry, by how it begins, or by its sound."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._unkept = _Filed()
        self._keeping = threading.Lock()

    @property
    def identity(self) -> str:
        """Return a name that no other vocabulary ever had."""
        return str(self._database.rows("SELECT id FROM identity")[0][0])

    def add(
        self,
        forms: Mapping[int, Iterable[str]],
        sounds: Iterable[tuple[str, str]],
        entries: Iterable[tuple[str, str]] = (),
        filed: Iterable[tuple[str, int]] = (),
        parts: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Add forms by the bits of their languages, and (sound, form) pairs; what is there already is kept.

        Some of the forms may come ``filed``, with their (entry, form) pairs. ``parts`` are pairs of how a part of a
        compound begins or sounds, and the compound. All of it is written, or nothing.
        """
        with self._database.transaction():
            for languages, some in forms.items():
                for asked in _arrays(some):
                    self._database.run(_ADD_FORMS, (languages, asked))
            self._put_pairs("part", parts)
            self._write(filed, entries, sounds)

    def file(
        self,
        forms: Iterable[tuple[str, int]],
        entries: Iterable[tuple[str, str]],
        sounds: Iterable[tuple[str, str]],
        parts: Iterable[tuple[str, str]] = (),
    ) -> None:
        """Note that forms are done with: their (entry, form) pairs, and the (sound, word) pairs of those entries.

        Each form comes with the bits of the languages it was worked out for; one that was seen in another language
        meanwhile stays to be done. Their ``parts`` are not looked up any more. Where the file cannot be
        written now, they are kept in memory: a search answers all the same.
        """
        done, found, heard = list(forms), list(entries), list(sounds)
        try:
            with self._database.transaction():
                self._write(done, found, heard)
                self._database.run_many(
                    "DELETE FROM part WHERE begin = ? AND form = ?"
                    " AND (SELECT filed FROM form WHERE form.form = part.form)",
                    list(parts),
                )
        except (LibraryInUse, LibraryUnwritable) as error:
            _log.info("entries of %d forms are not kept: %s", len(done), error)
            names = (form for form, _ in done)
            with self._keeping:
                past = self._unkept
                self._unkept = _Filed((*past.forms, *names), (*past.entries, *found), (*past.sounds, *heard))

    def _write(
        self, forms: Iterable[tuple[str, int]], entries: Iterable[tuple[str, str]], sounds: Iterable[tuple[str, str]]
    ) -> None:
        self._put_pairs("filing", entries)
        self._put_pairs("sound", sounds)
        self._database.run_many("UPDATE form SET filed = 1 WHERE form = ? AND languages & ~? = 0", list(forms))

    def _put_pairs(self, table: str, pairs: Iterable[tuple[str, str]]) -> None:
        """Add pairs to a table by one statement."""
        for asked in _arrays(map("\t".join, pairs)):
            self._database.run(_ADD_PAIRS.format(table=table), (asked,))

    def languages(self, forms: Sequence[str]) -> dict[str, int]:
        """Return the bits of the languages of those of some forms that are here, by form."""
        asked = _kept(forms)
        if not asked:
            return {}
        sql = "SELECT form, languages FROM form WHERE form IN carray(?)"
        return dict(self._database.rows(sql, (apsw.carray(asked),)))

    def beginning(self, begin: str) -> list[str]:
        """Return the forms that begin so."""
        sql = "SELECT form FROM form WHERE form >= ? AND form < ?"
        return [row[0] for row in self._database.rows(sql, (begin, begin + _LAST))]

    def each(self, begin: str) -> Iterator[str]:
        """Yield the forms that begin so, in order; few are in memory at a time."""
        sql = "SELECT form FROM form WHERE form > ? AND form < ? LIMIT ?"
        last = begin
        if begin and self.languages([begin]):
            yield begin
        while some := self._database.rows(sql, (last, begin + _LAST, _AT_A_TIME)):
            yield from (row[0] for row in some)
            last = some[-1][0]

    def like(self, pattern: str) -> list[str]:
        """Return the forms that a pattern with ``*`` for any letters and ``?`` for one matches."""
        begin = pattern[: min(pattern.find(sign) % (len(pattern) + 1) for sign in "*?")]
        inner = max(re.split(r"[*?]+", pattern), key=len)  # of a pattern, letters alone are compared fastest
        sql = "SELECT form FROM form WHERE form >= ? AND form < ? AND instr(form, ?) AND form GLOB ?"
        asked = (begin, begin + _LAST, inner, pattern.replace("[", "[[]"))
        return [row[0] for row in self._database.rows(sql, asked)]

    def unfiled(self, begin: str, limit: int) -> list[tuple[str, int]]:
        """Return forms that begin so, or have a part that does, and are not filed yet, with their languages' bits."""
        apart, unkept = self._apart()
        sql = f"SELECT form, languages FROM form WHERE filed = 0 AND form >= ? AND form < ? {apart} LIMIT ?"
        found = self._database.rows(sql, (begin, begin + _LAST, *unkept, limit))
        return [(row[0], row[1]) for row in found] or (self._unfiled_parts(begin, limit) if begin else [])

    def _unfiled_parts(self, begin: str, limit: int) -> list[tuple[str, int]]:
        """Return compounds of which a further part begins or sounds so and that are not filed yet."""
        apart, unkept = self._apart()
        sql = (
            "SELECT DISTINCT form.form, languages FROM part JOIN form ON form.form = part.form"
            f" WHERE begin >= ? AND begin < ? AND filed = 0 {apart} LIMIT ?"
        )
        return [(row[0], row[1]) for row in self._database.rows(sql, (begin, begin + _LAST, *unkept, limit))]

    def under(self, entries: Sequence[str]) -> list[tuple[str, str]]:
        """Return the (entry, form) pairs of some entries."""
        asked = _kept(entries)
        if not asked:
            return []
        sql = "SELECT entry, form FROM filing WHERE entry IN carray(?)"
        kept = [(row[0], row[1]) for row in self._database.rows(sql, (apsw.carray(asked),))]
        wanted = set(entries)
        return kept + [pair for pair in self._unkept.entries if pair[0] in wanted and pair not in kept]

    def begins(self, begin: str) -> bool:
        """Tell whether some form begins so."""
        sql = "SELECT 1 FROM form WHERE form >= ? AND form < ? LIMIT 1"
        return bool(self._database.rows(sql, (begin, begin + _LAST)))

    def begun(self, begins: Sequence[str]) -> list[str]:
        """Return those of some beginnings that some form has, in their order."""
        sql = (
            "SELECT value FROM carray(?) AS one WHERE EXISTS"
            " (SELECT 1 FROM form WHERE form >= one.value AND form < one.value || ?)"
        )
        asked = _kept(begins)
        return [row[0] for row in self._database.rows(sql, (apsw.carray(asked), _LAST))] if asked else []

    def beginning_of_length(self, begin: str, shortest: int, longest: int, limit: int) -> list[str]:
        """Return forms that begin so and have so many letters."""
        sql = "SELECT form FROM form WHERE form >= ? AND form < ? AND length(form) BETWEEN ? AND ? LIMIT ?"
        values = (begin, begin + _LAST, shortest, longest, limit)
        return [row[0] for row in self._database.rows(sql, values)]

    def sounding(self, sounds: Sequence[str]) -> list[str]:
        """Return the forms, and the dictionary words of forms that are filed, that have one of some sounds."""
        asked = _kept(sounds)
        if not asked:
            return []
        sql = "SELECT DISTINCT form FROM sound WHERE sound IN carray(?)"
        kept = [row[0] for row in self._database.rows(sql, (apsw.carray(asked),))]
        wanted = set(sounds)
        return list(dict.fromkeys([*kept, *(word for heard, word in self._unkept.sounds if heard in wanted)]))

    def same_sound(self, sound: str) -> list[str]:
        """Return the forms, and the dictionary words of forms that are filed, that sound so."""
        kept = [row[0] for row in self._database.rows("SELECT form FROM sound WHERE sound = ?", (sound,))]
        return kept + [word for heard, word in self._unkept.sounds if heard == sound and word not in kept]

    def unfiled_sounding(self, begin: str, limit: int) -> list[tuple[str, int]]:
        """Return forms whose sound begins so and that are not filed yet, with the bits of their languages."""
        if not self.unfiled("", 1):
            return []  # else all that sounds so would be looked through
        apart, unkept = self._apart()
        sql = (
            "SELECT DISTINCT form.form, languages FROM sound JOIN form ON form.form = sound.form"
            f" WHERE sound >= ? AND sound < ? AND filed = 0 {apart} LIMIT ?"
        )
        found = self._database.rows(sql, (begin, begin + _LAST, *unkept, limit))
        return [(row[0], row[1]) for row in found] or self._unfiled_parts(begin, limit)

    def _apart(self) -> tuple[str, tuple["apsw.CArrayBinding", ...]]:
        """Return a condition that leaves out forms that are filed in memory only, and its values."""
        forms = self._unkept.forms
        return ("AND form.form NOT IN carray(?)", (apsw.carray(forms),)) if forms else ("", ())


def _arrays(words: Iterable[str]) -> Iterator["apsw.CArrayBinding"]:
    """Yield arrays of words, of which few are in memory at a time."""
    rest = iter(words)
    while some := tuple(islice(rest, _AT_A_TIME)):
        if kept := _kept(some):
            yield apsw.carray(kept)


def _kept(words: Iterable[str]) -> tuple[str, ...]:
    """Return those of some words that a table can hold: none has a null, which an array for SQLite must not have."""
    some = tuple(words)
    return tuple(word for word in some if "\0" not in word) if "\0" in "".join(some) else some
