"""Start the program: a command, or the window."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command if the first argument names one, else open the window; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    from reader import cli

    if given and (given[0] in cli.COMMANDS or given[0] == "--version"):
        return cli.main(given)
    try:
        from reader.gui.app import run
    except ImportError as error:
        print(_why_no_window(error), file=sys.stderr)
        return 1
    return run(given)


def _why_no_window(error: ImportError) -> str:
    """Say what to install when Qt cannot be loaded."""
    advice = "install PySide6-Essentials again"
    if sys.platform.startswith("linux"):
        advice = (
            "install the system's libraries for it, on Debian and Ubuntu: apt install libegl1 libgl1 libxkbcommon0 "
            "libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 "
            "libxcb-shape0 libxcb-xkb1"
        )
    return f"oqyrman: the window needs Qt, which cannot be loaded ({error}). Please {advice}."


if __name__ == "__main__":
    sys.exit(main())
