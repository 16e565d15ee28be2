"""Which documents the user's marks belong to, also after documents went away, moved or came back."""

from reader.store.database import Database

TARGETED = ("annotation", "document_mark", "basket")
"""The tables whose rows belong to a document by ``document_id``, ``path`` and ``target_hash``."""

_SHOWN = "coalesce(same_as, document.id)"
_ONE_OF_IT = f"(SELECT min({_SHOWN}) FROM document WHERE {{match}} HAVING count(DISTINCT {_SHOWN}) = 1)"
_SAME_CONTENT = "document.content_hash = {table}.target_hash"
_SAME_PATH = "document.path = {table}.path AND document.fragment = ''"  # of many in a file, none is known by it
_LOST = (
    "document_id IS NULL OR NOT EXISTS"
    " (SELECT 1 FROM document WHERE document.id = {table}.document_id AND same_as IS NULL)"
)


class Targets:
    """Keep the ties between marks and documents."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tie(self) -> None:
        """Give every mark whose document is gone, or not shown, that with its content, or else the one at its path.

        Where several documents have the content, the one at the path is it; a file that holds many is no such path. A
        mark without a document keeps what it says, and waits.
        """
        for table in TARGETED:
            lost = f"SELECT id, document_id FROM {table} WHERE {_LOST.format(table=table)}"
            rows = self._database.rows(lost)
            if not rows:
                continue
            same, at = (match.format(table=table) for match in (_SAME_CONTENT, _SAME_PATH))
            ways = [f"{same} AND {at}", same, at]
            found = ", ".join(_ONE_OF_IT.format(match=match) for match in ways)
            sql = f"UPDATE OR IGNORE {table} SET document_id = coalesce({found}) WHERE id = ?"
            with self._database.transaction():
                self._database.run_many(sql, [(number,) for number, _ in rows])
                if table == "document_mark":
                    self._join(
                        [number for number, _ in rows], ", ".join(_ONE_OF_IT.format(match=one) for one in ways[:2])
                    )
                none = f"UPDATE {table} SET document_id = NULL WHERE id = ? AND document_id = ?"
                self._database.run_many(
                    f"{none} AND {_LOST.format(table=table)}",
                    [(number, document) for number, document in rows if document is not None],
                )

    def _join(self, lost: list[int], found: str) -> None:
        """Let a document say what was said of it at either of two places that turned out to have the same text."""
        lost_one = f"id = ? AND ({_LOST.format(table='document_mark')})"
        document = f"(SELECT coalesce({found}) FROM document_mark WHERE {lost_one})"
        same = f"SELECT id FROM document_mark WHERE document_id = {document}"
        for other in lost:
            for (ours,) in self._database.rows(same, (other,)):
                said = "SELECT max(starred), max(read) FROM document_mark WHERE id IN (?1, ?2)"
                self._database.run(f"UPDATE document_mark SET (starred, read) = ({said}) WHERE id = ?1", (ours, other))
                tags = "INSERT OR IGNORE INTO document_tag SELECT ?1, key, tag FROM document_tag WHERE mark_id = ?2"
                self._database.run(tags, (ours, other))
                self._database.run("DELETE FROM document_mark WHERE id = ?", (other,))

    def follow(self) -> None:
        """Note the path, and where nothing else is needed the content, of the documents that marks belong to."""
        for table in TARGETED:
            moved = f"SELECT {table}.id FROM {table} JOIN document ON document.id = document_id WHERE "
            rows = self._database.rows(moved + f"{table}.path <> document.path")
            path = f"UPDATE {table} SET path = (SELECT path FROM document WHERE id = document_id) WHERE id = ?"
            if rows:
                self._database.run_many(path, rows)
            if table == "document_mark":
                rows = self._database.rows(moved + "target_hash <> content_hash")
                content = "UPDATE document_mark SET target_hash ="
                content += " (SELECT content_hash FROM document WHERE id = document_id) WHERE id = ?"
                if rows:
                    self._database.run_many(content, rows)
