"""Start the program: a command, or the window."""

import sys
from collections.abc import Sequence

COMMANDS = (
    *("index", "search", "show", "kwic", "batch", "verify", "annotations", "quotes", "forms", "learn", "sources"),
    *("forget", "backup", "restore", "correct", "rules", "encoding", "mark", "doctor"),
)
_OWN_OPTIONS = ("--version", "--help", "-h")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command if the first argument names one, else open the window; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0] in COMMANDS or given[0] in _OWN_OPTIONS):
        from reader import cli

        return cli.main(given)
    if given == ["--speak"]:  # the window starts itself so, to speak in a program of its own
        from reader.gui.speech.speaking import run as speak

        return speak()
    if misused := _misused(given):
        print(f"oqyrman: {misused}", file=sys.stderr)
        return 2
    try:
        from reader.gui.app import run
    except ImportError as error:
        print(_why_no_window(error), file=sys.stderr)
        return 1
    return run(given)


def _misused(given: Sequence[str]) -> str | None:
    """Say what is wrong where a command is misspelt or does not come first; a file of that name is a file."""
    import difflib
    from pathlib import Path

    for place, word in enumerate(given):
        alike = difflib.get_close_matches(word.lower(), COMMANDS, n=1, cutoff=0.7)
        if not alike or Path(word).exists() or (place and given[place - 1].startswith("--")):
            continue
        if place == 0:
            return f"There is no command “{word}” and no file; did you mean “{alike[0]}”?"
        if word in COMMANDS:
            return f"The command comes first: oqyrman {word} …"
    return None


def _why_no_window(error: ImportError) -> str:
    """Say what to install when Qt cannot be loaded."""
    advice = "install PySide6-Essentials again"
    if sys.platform.startswith("linux"):
        advice = (
            "install the system's libraries for it, on Debian and Ubuntu: apt install libegl1 libgl1 libxkbcommon0 "
            "libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 "
            "libxcb-shape0 libxcb-xkb1 libxcb-image0 libxcb-render-util0"
        )
    return f"oqyrman: the window needs Qt, which cannot be loaded ({error}). Please {advice}."


if __name__ == "__main__":
    sys.exit(main())
