"""What every command prints in the same way: JSON, numbers with their nouns, and how far slow work is."""

import json
import sys

from reader.progress import Progress


def print_json(record: object) -> None:
    """Print a record as JSON that people can read."""
    print(json.dumps(record, ensure_ascii=False, indent=1))


def number(count: int, noun: str) -> str:
    """Return a count with its noun in English."""
    if count == 1:
        return f"1 {noun}"
    return f"{count} {noun[:-1]}ies" if noun.endswith("y") else f"{count} {noun}{'es' if noun.endswith('h') else 's'}"


class Counter(Progress):
    """Show progress in one line of a terminal."""

    def show(self, done: int, total: int | None) -> None:
        """Write the line anew."""
        if sys.stderr.isatty():
            print(f"\r{done} of {total} " if total else f"\r{done} ", end="", file=sys.stderr, flush=True)
