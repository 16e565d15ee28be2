"""The window: the only room that imports Qt."""

import builtins
import gc

_STARTING = 100_000, 20, 20
"""New objects, and collections of those, after which garbage is looked for until the window is filled.

Nearly all that is loaded stays: looking through it again and again is a tenth of the start. What is set for the rest of
the time is in ``reader.gui.app``.
"""


def _load_qt() -> None:
    """Load Qt, and keep the way in which Python imports modules.

    PySide6 replaces it by one that reads the source of every module imported after it, and looks there for
    ``from __feature__ import …``, which this program does not use.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - for what it does to imports

    builtins.__import__ = plain


gc.set_threshold(*_STARTING)
_load_qt()
