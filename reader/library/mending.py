"""What lets a verb that meets damage in what is derived make it anew, and try once more."""

import functools
import logging
from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from reader.errors import DerivedBroken

_log = logging.getLogger(__name__)

_Given = ParamSpec("_Given")
_Result = TypeVar("_Result")


class Mends(Protocol):
    """A part of a library whose verbs may meet damage."""

    def mend(self, error: DerivedBroken) -> None:
        """Make anew what was found damaged, or raise the error."""


_Part = TypeVar("_Part", bound=Mends)


def mending(verb: Callable[Concatenate[_Part, _Given], _Result]) -> Callable[Concatenate[_Part, _Given], _Result]:
    """Let a part's verb mend what it finds damaged, and try once more."""

    @functools.wraps(verb)
    def twice(part: _Part, /, *given: _Given.args, **named: _Given.kwargs) -> _Result:
        try:
            return verb(part, *given, **named)
        except DerivedBroken as error:
            _log.warning("%s", error)
            part.mend(error)
            return verb(part, *given, **named)

    return twice
