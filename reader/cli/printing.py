"""What every command prints in the same way: JSON, numbers with their nouns, and how far slow work is."""

import json
import sys
import time
from collections.abc import Callable

from reader.progress import Pace, Progress

_WIDTH = 60


def print_json(record: object) -> None:
    """Print a record as JSON that people can read."""
    print(json.dumps(record, ensure_ascii=False, indent=1))


def number(count: int, noun: str) -> str:
    """Return a count with its noun in English."""
    if count == 1:
        return f"1 {noun}"
    return f"{count} {noun[:-1]}ies" if noun.endswith("y") else f"{count} {noun}{'es' if noun.endswith('h') else 's'}"


class Counter(Progress):
    """Show progress in one line of a terminal: how far work is, its ``steps`` a second, and how long it will take."""

    def __init__(self, steps: str = "steps", clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._steps = steps
        self._pace = Pace(clock)

    def show(self, done: int, total: int | None) -> None:
        """Write the line anew."""
        if not sys.stderr.isatty():
            return
        estimate = self._pace.told(done, total)
        line = f"{done} of {total}" if total else str(done)
        if estimate:
            line += f" · {max(round(estimate.rate), 1)} {self._steps}/s · {duration(estimate.left_s)} left"
        print(f"\r{line:<{_WIDTH}}", end="", file=sys.stderr, flush=True)


def duration(seconds: float) -> str:
    """Return a time as people say it, in whole seconds, minutes or hours."""
    whole = max(round(seconds), 1)
    minutes = round(seconds / 60)
    if whole < 60:
        return f"{whole} s"
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
