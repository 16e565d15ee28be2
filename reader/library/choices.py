"""What the user says of files and documents in place of what the program read there."""

from pathlib import Path
from typing import TYPE_CHECKING

from reader.corpus.columns import Columns
from reader.corpus.correction import Correction
from reader.corpus.decoding import Decoding
from reader.indexing.files import plain
from reader.library.changing import Changing
from reader.library.files import Files
from reader.progress import Progress
from reader.store.columns import TableColumns
from reader.store.documents import Documents
from reader.store.failures import Failures
from reader.store.rules import Rule

if TYPE_CHECKING:
    from reader.indexing.report import UpdateReport


class Choices:
    """Keep what the user says, and make documents and index follow it."""

    def __init__(self, files: Files, changing: Changing) -> None:
        self._store = files.store
        self._changing = changing

    def choose_decoding(self, path: Path, decoding: Decoding, progress: Progress) -> "UpdateReport":
        """Read a file of the library in another way from now on, and load it again.

        Raises:
            DocumentUnknown: the library has no such file.
            EncodingFixed, EncodingUnknown: nothing can be chosen for such a file, or not this.
            Cancelled, LibraryError: what was chosen is kept, and the file is loaded at the next update.
        """
        from reader.indexing.choosing import choose  # with what reads files

        place = plain(path)
        with self._changing.alone(progress):
            choose(self._store, place, decoding)
        return self._changing.update([place], progress)

    def correct(self, document_id: int, correction: Correction, progress: Progress) -> None:
        """Keep what the user says of a document in place of its file, and let everything say it.

        Raises:
            DocumentUnknown: no document has that id.
            Cancelled, LibraryError: what was corrected is kept, and the index follows at the next update.
        """
        from reader.indexing.correcting import correct  # with what reads files

        with self._changing.alone(progress):
            correct(self._store, document_id, correction)
        self._changing.repair(progress)

    def set_rule(self, folder: Path, rule: Rule | None, progress: Progress) -> None:
        """Keep what holds for all documents of a folder, now and later; ``None`` takes it back.

        Raises:
            Cancelled, LibraryError: the rule is kept, and the index follows at the next update.
        """
        from reader.indexing.correcting import set_rule  # with what reads files

        with self._changing.alone(progress):
            set_rule(self._store, folder, rule)
        self._changing.repair(progress)

    def choose_columns(self, path: Path, columns: Columns) -> None:
        """Keep which columns the tables at or below a path have; the next ``update`` reads these tables again.

        Raises:
            LibraryError: it cannot be kept.
        """
        TableColumns(self._store).choose(path, columns)
        with self._store.transaction():
            Documents(self._store).mark_unread(path)
            Failures(self._store).mark_unread(path)
