"""Changes that can be undone and done again, in their order."""

from collections.abc import Callable
from typing import Generic, TypeVar

_MOST = 200

_Step = TypeVar("_Step")


class Steps(Generic[_Step]):
    """The last changes that were made; the oldest are forgotten, and a new one ends what could be done again."""

    def __init__(self) -> None:
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    @property
    def undoable(self) -> bool:
        """Tell whether there is something to take back."""
        return bool(self._done)

    @property
    def redoable(self) -> bool:
        """Tell whether there is something to do again."""
        return bool(self._undone)

    def note(self, step: _Step) -> None:
        """Note a change that was made."""
        self._done = [*self._done[1 - _MOST :], step]
        self._undone.clear()

    def undo(self, take_back: Callable[[_Step], None]) -> _Step | None:
        """Take the last change back and return it; if that fails, it stays the last one."""
        return _move(self._done, self._undone, take_back)

    def redo(self, do_again: Callable[[_Step], None]) -> _Step | None:
        """Do again what was taken back last, and return it; if that fails, it can still be done again."""
        return _move(self._undone, self._done, do_again)


def _move(here: list[_Step], there: list[_Step], turn: Callable[[_Step], None]) -> _Step | None:
    if not here:
        return None
    step = here[-1]
    turn(step)
    there.append(here.pop())
    return step
