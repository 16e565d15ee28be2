"""The commands about what the library holds: its sources, and documents whose files are gone."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from reader.cli.opening import open_library
from reader.cli.printing import number, print_json
from reader.errors import DocumentUnknown
from reader.indexing.files import plain
from reader.library import Library


def list_sources(given: argparse.Namespace) -> int:
    """Print the sources, after taking one out or leaving something out, where that is asked for."""
    library = open_library(given)
    if given.remove:
        removed = library.drop_source(given.remove)
        if not given.json:
            print(f"{number(removed, 'document')} taken out of the library; the files are untouched")
    if given.ignore or given.allow:
        source = library.source_at(given.of).id if given.of else None
        kept = [one for one in library.ignoring.of(source) if one not in (given.allow or [])]
        library.ignoring.put(source, list(dict.fromkeys([*kept, *(given.ignore or [])])))
        if not given.json:
            print("kept; it takes effect with the next: oqyrman index")
    _print_sources(library, json=given.json)
    return 0


def _print_sources(library: Library, *, json: bool) -> None:
    states, everywhere = library.survey(skipped=True), library.ignoring.of(None)
    if json:
        sources = [
            {
                "path": str(one.path),
                "reachable": one.reachable,
                "documents": one.documents,
                "vanished": one.vanished,
                "failed": [{"path": str(bad.path), "reason": str(bad.error)} for bad in one.failures],
                "skipped": one.skipped,
                "ignored": list(one.ignored),
            }
            for one in states
        ]
        print_json({"sources": sources, "ignored": everywhere})
        return
    for one in states:
        away = "" if one.reachable else "; not reachable now, its texts are kept"
        gone = f", {number(one.vanished, 'file')} gone" if one.vanished else ""
        failed = f", {len(one.failures)} not read" if one.failures else ""
        print(f"{one.path}: {number(one.documents, 'document')}{gone}{failed}{away}")
        if one.ignored:
            print(f"    left out: {'  '.join(one.ignored)}")
        if one.skipped:
            kinds = ", ".join(f"{suffix or 'without a suffix'} {count}" for suffix, count in one.skipped.items())
            print(f"    {number(sum(one.skipped.values()), 'file')} of other kinds left out: {kinds}")
    if everywhere:
        print(f"left out everywhere: {'  '.join(everywhere)}")


def forget(given: argparse.Namespace) -> int:
    """Take documents whose files are gone out for good: all of them, or those at or below some paths."""
    library = open_library(given)
    places = [plain(path) for path in given.paths]
    gone = library.documents.records(library.vanished.ids())
    wanted = [one for one in gone if not places or any(one.path.is_relative_to(place) for place in places)]
    for place in places:
        if not any(one.path.is_relative_to(place) for one in wanted):
            raise DocumentUnknown(place)
    if wanted and not given.yes and not _agreed([one.path for one in wanted]):
        return 1
    forgotten = library.forget([one.id for one in wanted])
    if given.json:
        print_json({"forgotten": forgotten})
    else:
        print(f"{number(forgotten, 'document')} forgotten")
    return 0


def _agreed(paths: Sequence[Path]) -> bool:
    """Ask at a terminal; elsewhere nobody can answer."""
    for path in paths:
        print(path, file=sys.stderr)
    question = f"oqyrman: forget {number(len(paths), 'document')} for good? The kept texts cannot be made again."
    if not sys.stdin.isatty():
        print(f"{question} Say --yes.", file=sys.stderr)
        return False
    return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
