"""The command line: everything but the window, without Qt."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader import __version__, loader
from reader.cli.annotating import add_commands
from reader.cli.backing_up import back_up, back_up_if_due, put_back
from reader.cli.batching import search_list
from reader.cli.columns import COLUMNS_HELP, columns
from reader.cli.correcting import add_options as add_correction_options
from reader.cli.correcting import add_rule_options, correct_document, correction_record, list_rules
from reader.cli.encodings import add_options as add_encoding_options
from reader.cli.encodings import choose_encoding
from reader.cli.holdings import forget, list_sources
from reader.cli.opening import open_library
from reader.cli.printing import Counter, number, print_json
from reader.cli.searching import list_uses, search_documents
from reader.cli.signing import add_options as add_sign_options
from reader.cli.signing import sign_documents
from reader.cli.verifying import verify_draft
from reader.cli.word_forms import learn_weights, list_forms
from reader.corpus.document import Document
from reader.corpus.hit import LineOrder, Sort
from reader.corpus.place import place_name, possible_places
from reader.corpus.record import DocumentRecord
from reader.errors import DocumentUnknown, Error, LibraryUnknown
from reader.export.table import SUFFIXES
from reader.indexing.files import check_name, exists, plain
from reader.language.numbers import values
from reader.language.sentences import sentences
from reader.library import Library, default_folder

_DONE, _FAILED = 0, 1
_MOST = 2**31 - 1
_COUNTS = ("documents", "added", "changed", "removed", "unchanged")
_MOVES = ("moved", "returned", "vanished", "duplicates")
_LONGEST_ID = 18
_QUERY_HELP = "words; a shell needs '\"quotes\"' kept in quotes, and -- before a query that begins with a dash"
_OUTPUT_HELP = f"write a table to this file: {', '.join(SUFFIXES)}"


def main(arguments: Sequence[str]) -> int:
    """Run one command and return the exit code: 0 done, 1 it failed, 2 it was not understood."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = parser().parse_args(arguments)
    try:
        code: int = given.run(given)
        sys.stdout.flush()
    except Error as error:
        print(f"oqyrman: {error}", file=sys.stderr)
        return _FAILED
    except KeyboardInterrupt:
        print("oqyrman: stopped; what was finished is kept.", file=sys.stderr)
        return _FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _DONE
    return code


def parser() -> argparse.ArgumentParser:
    """Return the description of every command and option."""
    top = argparse.ArgumentParser(
        prog="oqyrman",
        usage="oqyrman COMMAND …  or  oqyrman [OPTION …] [PATH …]",
        description="Read and search collections of press texts. Without a command, the window opens on the PATHs.",
        epilog="Options of the window: --library DIR, --new-window, "
        "--theme system|light|sepia|dark|contrast|contrast-dark, --language system|kk|ru|en, "
        "--search QUERY, --open N, --size WIDTHxHEIGHT, --screenshot OUT.png.",
    )
    top.add_argument("--version", action="version", version=f"oqyrman {__version__}")
    commands = top.add_subparsers(required=True, metavar="COMMAND", prog="oqyrman")

    index = _command(commands, "index", _index, "add folders and files, and load what is new or changed")
    index.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="without any: every known folder again")
    index.add_argument("--columns", type=columns, metavar="PART=HEADING,…", help=COLUMNS_HELP)
    index.set_defaults(misused=index.error)

    search = _command(commands, "search", search_documents, "list the documents that a query finds")
    search.add_argument("query", nargs="+", metavar="QUERY", help=_QUERY_HELP)
    search.add_argument("--limit", type=_whole, default=20, metavar="N", help="documents to list (default: 20)")
    search.add_argument("--offset", type=_whole, default=0, metavar="N", help="documents to leave out first")
    orders = [sort.value for sort in Sort]
    search.add_argument("--sort", choices=orders, default=orders[0], help=f"default: {orders[0]}")
    search.add_argument("--facets", type=_whole, metavar="N", help="values of each facet (default: 0; in JSON all)")

    show = _command(commands, "show", _show, "print one document and its parts")
    show.add_argument("document", metavar="ID-or-PATH")

    kwic = _command(commands, "kwic", list_uses, "list every use of a word in its context")
    kwic.add_argument("query", nargs="+", metavar="QUERY", help=_QUERY_HELP)
    kwic.add_argument("--csv", action="store_true", help="print comma-separated values")
    kwic.add_argument("--context", type=_whole, default=60, metavar="N", help="letters on either side (default: 60)")
    places = [order.value for order in LineOrder]
    kwic.add_argument("--sort", choices=places, default=places[0], help=f"default: {places[0]}, newest first")
    kwic.add_argument("--limit", type=_whole, metavar="N", help="lines to list (default: all)")
    kwic.add_argument("--output", type=Path, metavar="FILE", help=_OUTPUT_HELP)

    batch = _command(commands, "batch", search_list, "run a list of queries, and say what each finds")
    batch.add_argument("file", type=Path, metavar="FILE", help=".txt, a query on each line; or .csv, .tsv")
    batch.add_argument("--lines", action="store_true", help="list every use of every query in its context, too")
    batch.add_argument("--output", type=Path, metavar="FILE", help=_OUTPUT_HELP)

    verify = _command(commands, "verify", verify_draft, "tell whether the quotes of a draft stand in the library")
    verify.add_argument("file", type=Path, metavar="FILE", help="a draft: .txt, .md, .docx, or any other kind")
    verify.add_argument("--output", type=Path, metavar="FILE", help=f"{_OUTPUT_HELP}; here also .json")
    add_commands(commands, _command)

    forms = _command(commands, "forms", list_forms, "say how words are read, and which forms of them a library has")
    forms.add_argument("words", nargs="*", metavar="WORD")
    forms.add_argument("--vocabulary", type=Path, metavar="FILE", help="one word a line, in place of a library")
    forms.add_argument("--queries", type=Path, metavar="FILE", help="one word a line; prints what each finds")

    forms.set_defaults(misused=forms.error)

    learn = _command(commands, "learn", learn_weights, "learn the weights of Kazakh stems from a folder of texts")
    learn.add_argument("folder", type=Path, metavar="FOLDER")
    learn.add_argument("--output", type=Path, metavar="FILE", required=True, help="the table to write")
    learn.add_argument("--origin", default="", help="where the texts come from, for the table's first line")

    sources = _command(commands, "sources", list_sources, "list the folders that are read, and what is left out")
    sources.add_argument("--remove", type=Path, metavar="PATH", help="take a folder or file out; its files stay")
    sources.add_argument("--ignore", action="append", metavar="PATTERN", help="leave out *.bak, drafts/, /a/b*.txt …")
    sources.add_argument("--allow", action="append", metavar="PATTERN", help="take such a pattern back")
    sources.add_argument("--of", type=Path, metavar="PATH", help="the folder that a pattern is for (default: all)")

    forgetting = _command(commands, "forget", forget, "take documents whose files are gone out for good")
    forgetting.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="without any: all that are gone")
    forgetting.add_argument("--yes", action="store_true", help="do not ask")
    backup = _command(commands, "backup", back_up, "copy what the library alone knows into one file")
    backup.add_argument("backup", type=Path, metavar="FILE", help="a backup that is there is replaced")

    restore = _command(commands, "restore", put_back, "put a backup in the place of the library")
    restore.add_argument("file", nargs="?", type=Path, metavar="FILE", help="without it: list the backups there are")

    description = "say or correct title, date, source and speakers of a document"
    add_correction_options(_command(commands, "correct", correct_document, description))
    add_rule_options(_command(commands, "rules", list_rules, "say or set what holds for all documents of folders"))
    add_encoding_options(
        _command(commands, "encoding", choose_encoding, "say or choose in which encoding a file is read")
    )

    description = "say or change the star, the tags and whether it was read, of documents"
    add_sign_options(_command(commands, "mark", sign_documents, description))
    _command(commands, "doctor", _doctor, "print versions, places and counts, and check that all is sound")
    return top


def _command(
    commands: Any, name: str, run: Callable[[argparse.Namespace], int], description: str
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=description, description=description)
    command.add_argument("--library", type=Path, metavar="DIR", help=f"default: {default_folder()}".replace("%", "%%"))
    command.add_argument("--json", action="store_true", help="print JSON")
    command.set_defaults(run=run)
    return command


def _whole(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("not below 0")
    return min(number, _MOST)


def _index(given: argparse.Namespace) -> int:
    if given.columns and not given.paths:
        given.misused("--columns needs the PATHs that it is for")
    library = open_library(given, new=True)
    for path in map(plain, given.paths if given.columns else ()):
        library.choose_columns(path, given.columns)
    report = library.update(given.paths, Counter("documents"))
    if report.added or report.changed or report.removed:
        back_up_if_due(library)
    failed = [{"path": one.place, "reason": str(one.error)} for one in report.failed]
    named = {plain(path) for path in given.paths}
    code = _FAILED if any(one.path in named and not one.fragment for one in report.failed) else _DONE
    if given.json:
        counts = {name: getattr(report, name) for name in _COUNTS}
        moves = {name: getattr(report, name) for name in _MOVES}
        print_json({**counts, "failed": failed, "skipped": report.skipped, **moves})
        return code
    print(
        f"{number(report.documents, 'document')}: {report.added} added, {report.changed} changed, "
        f"{report.removed} removed, {report.unchanged} unchanged, {len(failed)} failed"
    )
    apart = [(report.moved, "moved"), (report.returned, "there again"), (report.vanished, "gone; their texts are kept")]
    if any(count for count, _ in apart):
        print(", ".join(f"{count} {what}" for count, what in apart if count))
    if report.duplicates:
        print(f"{number(report.duplicates, 'duplicate')}: the same text at another place")
    if report.skipped:
        kinds = ", ".join(f"{count} {suffix or 'without a suffix'}" for suffix, count in report.skipped.items())
        print(f"left out, of kinds that are not read: {kinds}")
    for one in failed:
        print(f"{one['path']}: {one['reason']}", file=sys.stderr)
    return code


def _show(given: argparse.Namespace) -> int:
    record, document = _find(given)
    if given.json:
        place = place_name(document.path, document.fragment)
        vanished = record is not None and record.vanished
        beside = {"corrected": correction_record(record), "places": list(map(str, record.places))} if record else {}
        print_json(
            {"id": record.id if record else None, "path": place, **_parts(document), "vanished": vanished, **beside}
        )
        return _DONE
    guest = document.interviewee.name if document.interviewee else ""
    byline = filter(None, (document.date.isoformat(), document.outlet, document.metadata.author, guest))
    print(f"{document.title}\n{' · '.join(byline)}\n")
    for paragraph in document.paragraphs:
        print(f"{paragraph.number:>4}  {paragraph.span.of(document.text)}")
    return _DONE


def _find(given: argparse.Namespace) -> tuple[DocumentRecord | None, Document]:
    """Return a document of the library by number or path, or else the file at that path."""
    name: str = given.document
    try:
        library = open_library(given)
    except LibraryUnknown:
        if (document := _outside(plain(name), None)) is None:
            raise
        return None, document
    if name.isascii() and name.isdigit() and len(name) <= _LONGEST_ID:
        return next(iter(library.documents.records([int(name)])), None), library.document(int(name))
    path = plain(name)
    check_name(path)
    places = possible_places(str(path))
    for file, fragment in places:
        if record := library.documents.at(file, fragment):
            return record, library.document(record.id)
    if document := _outside(path, library):
        return None, document
    if not exists(path):
        raise DocumentUnknown(name)
    return None, loader.load(path)


def _outside(path: Path, library: Library | None) -> Document | None:
    """Return what lies at a path, or in the file there, whether a library knows it or not."""
    for file, fragment in possible_places(str(path)):
        if exists(file) and not file.is_dir() and (not fragment or loader.holds_many(file)):
            return loader.load(file, fragment, library.columns.of(file)) if library else loader.load(file, fragment)
    return None


def _parts(document: Document) -> dict[str, object]:
    return {
        "title": document.title,
        "date": document.date.isoformat(),
        "date_origin": document.date_origin.value,
        "source": document.outlet,
        "author": document.metadata.author,
        "language": document.language,
        "encoding": document.encoding,
        "interviewee": document.interviewee.name if document.interviewee else "",
        "people": [person.name for person in document.people],
        "paragraphs": [
            {"number": one.number, "start": one.span.start, "end": one.span.end} for one in document.paragraphs
        ],
        "turns": [
            {
                "kind": turn.kind.value,
                "speaker": turn.speaker,
                "paragraphs": list(turn.paragraphs),
                "start": turn.span.start,
                "end": turn.span.end,
            }
            for turn in document.turns
        ],
        "sentences": [
            [sentence.start, sentence.end]
            for one in document.paragraphs
            for sentence in sentences(document.text, one.span.start, one.span.end)
        ],
        "values": [
            {
                "kind": value.kind.value,
                "amount": value.amount,
                "unit": value.unit,
                "start": value.span.start,
                "end": value.span.end,
            }
            for value in values(document.text, document.body_start)
        ],
        "text": document.text,
    }


@dataclass(frozen=True, slots=True)
class _Finding:
    name: str
    value: str | int
    sound: bool = True


def _doctor(given: argparse.Namespace) -> int:
    library = open_library(given)
    findings = [*_versions(), *_state(library)]
    if given.json:
        print_json({**{one.name: one.value for one in findings}, "sound": all(one.sound for one in findings)})
    else:
        for one in findings:
            print(f"{one.name:<20} {one.value}{'' if one.sound else '   <- not sound'}")
    return _DONE if all(one.sound for one in findings) else _FAILED


def _versions() -> Iterable[_Finding]:
    import importlib.metadata  # a third of the time that the command line takes to start

    yield _Finding("oqyrman", __version__)
    yield _Finding("python", sys.version.split()[0])
    for name in ("PySide6-Essentials", "apsw", "tantivy", "chardet"):
        try:
            yield _Finding(name, importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            yield _Finding(name, "not installed", sound=False)


def _state(library: Library) -> Iterable[_Finding]:
    documents, indexed = library.documents.count(), library.index.count()
    waiting = len(library.documents.waiting(library.identity))
    yield _Finding("library", str(library.folder))
    yield _Finding("sources", len(library.sources.all()))
    yield _Finding("documents", documents)
    yield _Finding("files that are gone", library.vanished.count())
    yield _Finding("unreadable files", len(library.failures.all()))
    sound = indexed >= documents - waiting if waiting else indexed == documents  # what waits may be there as it was
    yield _Finding("documents in index", indexed, sound=sound)
    yield _Finding("waiting for index", waiting)
    newest = next(iter(library.backups.all()), None)
    yield _Finding("newest backup", f"{newest.made:%Y-%m-%d %H:%M}" if newest else "none yet")
    for name, verdict in library.integrity().items():
        yield _Finding(name, verdict, sound=verdict == "ok")
