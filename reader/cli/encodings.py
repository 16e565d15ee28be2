"""The command that says and chooses in which encoding a file is read."""

import argparse
from dataclasses import replace
from pathlib import Path

from reader.cli.opening import open_library
from reader.cli.printing import print_json
from reader.corpus.decoding import NO_REPAIR
from reader.errors import DocumentUnknown
from reader.indexing.choosing import named
from reader.indexing.files import plain
from reader.library import Library
from reader.loader.encoding import CHOICES
from reader.loader.repair import REPAIRS, repair_for
from reader.progress import Progress

_OFFERED = "offered"


def add_options(command: argparse.ArgumentParser) -> None:
    """Describe what the command takes."""
    command.add_argument("path", metavar="PATH")
    which = command.add_mutually_exclusive_group()
    which.add_argument("--set", metavar="NAME", help=f"read it so from now on: {', '.join(CHOICES)}")
    which.add_argument("--auto", action="store_true", help="let the program find the encoding out again")
    repair = command.add_mutually_exclusive_group()
    repair.add_argument(
        "--repair",
        nargs="?",
        const=_OFFERED,
        metavar="FROM:TO",
        help=f"show repaired what was saved in a wrong encoding (default: as is offered): {', '.join(REPAIRS)}",
    )
    repair.add_argument("--as-saved", action="store_true", help="show the text as it was saved")


def choose_encoding(given: argparse.Namespace) -> int:
    """Print how a file is read, after choosing it where that was asked for."""
    library = open_library(given)
    path = plain(given.path)
    before = chosen = library.decodings.of(path)
    if given.set or given.auto:
        chosen = replace(chosen, encoding=named(given.set) if given.set else "")
    if given.as_saved:
        chosen = replace(chosen, repair=NO_REPAIR)
    elif given.repair:
        chosen = replace(chosen, repair=_offered(library, path) if given.repair == _OFFERED else given.repair)
    if chosen != before or given.set or given.auto:
        report = library.choose_decoding(path, chosen, Progress())
        for failure in report.failed:
            if failure.path == path:
                raise failure.error
    record = library.documents.at(path)
    if record is None:
        raise DocumentUnknown(path)
    offered = "" if chosen.repair else repair_for(library.document(record.id).text)
    told = {
        "path": str(path),
        "encoding": record.encoding,
        "chosen": bool(chosen.encoding),
        "repair": "" if chosen.repair == NO_REPAIR else chosen.repair,
        "offered_repair": offered,
    }
    if given.json:
        print_json(told)
        return 0
    print(f"{record.encoding}{' (chosen)' if chosen.encoding else ''}")
    if told["repair"]:
        print(f"shown repaired: {told['repair']}")
    elif offered:
        print(f"seems to have been saved in a wrong encoding; --repair shows it repaired ({offered})")
    return 0


def _offered(library: Library, path: Path) -> str:
    record = library.documents.at(path)
    return repair_for(library.document(record.id).text) if record else ""
