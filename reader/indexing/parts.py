"""The documents of files one by one: files that hold many are opened, and only a few of their parts are in memory."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader import loader
from reader.errors import FileEmpty, LoadError
from reader.indexing.files import FoundFile
from reader.loader.part import Lost, Outline, Part
from reader.store.columns import TableColumns
from reader.store.documents import UNFINISHED
from reader.store.failures import Failure


@dataclass(frozen=True, slots=True)
class FoundPart:
    """One document of a file that holds many."""

    file: FoundFile
    part: Part


@dataclass(frozen=True, slots=True)
class Finished:
    """All parts of a file have come before this."""

    file: FoundFile


IsKnown = Callable[[Part], bool]

Item = FoundFile | FoundPart | Failure | Finished


class Parts:
    """Yield what has to be prepared of some files, in order, reading no further than it is asked for.

    ``begin`` is called before the first part of a file that holds many comes, with all that will come; it returns
    what tells of a part whether it is known as it is, and so need not be prepared.
    """

    def __init__(
        self,
        files: Sequence[FoundFile],
        columns: TableColumns,
        begin: Callable[[FoundFile, Callable[[], Sequence[Outline]]], IsKnown],
    ) -> None:
        self._files = files
        self._columns = columns
        self._begin = begin
        self._found = len(files)
        self._unopened = sum(loader.holds_many(file.name) for file in files)

    @property
    def total(self) -> int | None:
        """Return how many documents there are, or ``None`` while that is not known."""
        return None if self._unopened else self._found

    def __iter__(self) -> Iterator[Item]:
        for file in self._files:
            if loader.holds_many(file.name):
                yield from self._inside(file)
                self._unopened -= 1
            else:
                yield file

    def _inside(self, file: FoundFile) -> Iterator[Item]:
        last, count = "", 0
        try:
            columns = loader.columns_of(file.path, self._columns.of(file.path))
            is_known = self._begin(file, lambda: list(loader.outlines(file.path, columns)))
            self._columns.recognised(file.path, columns)
            for part in loader.parts(file.path, columns):
                last, count = part.fragment, count + 1
                if isinstance(part, Lost):
                    yield Failure(file.path, part.error, file.size, UNFINISHED, part.fragment)
                elif not is_known(part):
                    yield FoundPart(file, part)
            if not count:
                raise FileEmpty(file.path)
        except LoadError as error:  # what came before it breaks off is kept
            fragment = f"{last}+" if last else ""
            yield Failure(file.path, error, file.size, UNFINISHED if fragment else file.modified_ns, fragment)
        if count:
            yield Finished(file)
        self._found += count - 1
