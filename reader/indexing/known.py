"""What the library knows of files that are read again."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from reader.store.documents import FileState
from reader.store.failures import Failure


class Known:
    """Find the states of documents by file, and in a file by fragment."""

    def __init__(self, states: Mapping[str, Sequence[FileState]]) -> None:
        self._states = dict(states)
        self._last: tuple[str, dict[str, FileState]] = ("", {})

    def of(self, path: Path) -> Sequence[FileState]:
        """Return the states of all documents of a file."""
        return self._states.get(str(path), ())

    def at(self, path: Path, fragment: str) -> FileState | None:
        """Return the state of one document of a file; quickest for those of the same file in a row."""
        name = str(path)
        if self._last[0] != name:
            self._last = (name, {state.fragment: state for state in self.of(path)})
        return self._last[1].get(fragment)

    def replace(self, path: Path, states: Sequence[FileState]) -> None:
        """Take other states of the documents of a file for known from now on."""
        self._states[str(path)] = states
        self._last = ("", {})

    def spoilt_by(self, failure: Failure) -> list[FileState]:
        """Return the states of the documents that a failure leaves without a file: all, or the one that it names."""
        return [state for state in self.of(failure.path) if failure.fragment in ("", state.fragment)]
