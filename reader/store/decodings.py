"""The encodings and repairs that the user chose for files."""

from pathlib import Path

from reader.corpus.decoding import Decoding
from reader.records import dataclass
from reader.store.database import Database


@dataclass(frozen=True, slots=True)
class ChosenDecoding:
    """What was chosen for a file, and by what the file is known again elsewhere: its size in bytes and its hash."""

    decoding: Decoding
    size: int
    file_hash: str


class Decodings:
    """Keep what was chosen, by the path of the file; it outlives a file that is away for a while."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, path: Path) -> Decoding:
        """Return what was chosen for a file; nothing by default."""
        found = self._database.rows("SELECT encoding, repair FROM decoding WHERE path = ?", (str(path),))
        return Decoding(*found[0]) if found else Decoding()

    def all(self) -> dict[Path, ChosenDecoding]:
        """Return everything that was chosen, by path."""
        rows = self._database.rows("SELECT path, encoding, repair, size, file_hash FROM decoding ORDER BY path")
        return {Path(row[0]): ChosenDecoding(Decoding(row[1], row[2]), row[3], row[4]) for row in rows}

    def put(self, path: Path, chosen: ChosenDecoding) -> None:
        """Keep what was chosen for a file, in place of what was chosen before."""
        if not chosen.decoding.chosen:
            self._database.run("DELETE FROM decoding WHERE path = ?", (str(path),))
            return
        values = (str(path), chosen.decoding.encoding, chosen.decoding.repair, chosen.size, chosen.file_hash)
        self._database.run("INSERT OR REPLACE INTO decoding VALUES (?, ?, ?, ?, ?)", values)

    def move(self, old: Path, new: Path) -> None:
        """Note that a file lies elsewhere now."""
        self._database.run("UPDATE OR REPLACE decoding SET path = ? WHERE path = ?", (str(new), str(old)))
