"""What the user says of all documents of a folder."""

from collections.abc import Sequence
from pathlib import Path

from reader.records import dataclass
from reader.store.database import Database


@dataclass(frozen=True, slots=True)
class Rule:
    """The source of all documents below a folder, also of those whose file names another one if it ``replaces``."""

    folder: Path
    source: str
    replaces: bool = False


class Rules:
    """Keep the rules of folders."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Rule]:
        """Return every rule, by folder."""
        rows = self._database.rows("SELECT folder, source, replaces FROM rule ORDER BY folder")
        return [Rule(Path(row[0]), row[1], bool(row[2])) for row in rows]

    def put(self, rule: Rule) -> None:
        """Keep a rule, in place of the one that the folder had."""
        self._database.run(
            "INSERT OR REPLACE INTO rule VALUES (?, ?, ?)", (str(rule.folder), rule.source, rule.replaces)
        )

    def remove(self, folder: Path) -> None:
        """Forget the rule of a folder."""
        self._database.run("DELETE FROM rule WHERE folder = ?", (str(folder),))


def source_by_rule(rules: Sequence[Rule], path: Path, own: str) -> str | None:
    """Return the source that the rule of the deepest folder gives a file, ``None`` where it leaves the file's own."""
    above = [rule for rule in rules if rule.folder in path.parents]
    deepest = max(above, key=lambda rule: len(rule.folder.parts), default=None)
    if deepest is None or (own and not deepest.replaces):
        return None
    return deepest.source
