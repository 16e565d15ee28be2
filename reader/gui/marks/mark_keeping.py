"""Changes of marks, kept one after the other in their order."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.gui.jobs import Jobs
from reader.gui.keeping import Keeping

if TYPE_CHECKING:
    from reader.annotating import Annotating
    from reader.library import Library


class MarkKeeping(Keeping["Annotating"]):
    """Keep changes of marks in the background."""

    def __init__(self, library: "Library", jobs: Jobs, changed: Callable[[], None]) -> None:
        def make() -> "Annotating":
            from reader.annotating import Annotating  # not before the first window is painted

            return Annotating(library)

        super().__init__(jobs, "keep-marks", make, changed)
