"""The command line: everything but the window, without Qt."""

import argparse
import csv
import importlib.metadata
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader import __version__, loader
from reader.cli.word_forms import learn_weights, list_forms
from reader.corpus.document import Document
from reader.corpus.hit import Count, Hit, KwicLine, Sort
from reader.corpus.query import How, Mode, ResolvedQuery, ResolvedTerm
from reader.errors import DocumentUnknown, Error, LibraryInUse, LibraryUnwritable
from reader.indexing.files import check_name, exists, plain
from reader.library import Library, default_folder
from reader.progress import Progress

_DONE, _FAILED = 0, 1
_MOST = 2**31 - 1
_LONGEST_ID = 18
_SHOWN_SPELLINGS = 5
_SHOWN_FORMS = 20
_QUERY_HELP = "words; a shell needs '\"quotes\"' kept in quotes, and -- before a query that begins with a dash"


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
        epilog="Options of the window: --library DIR, --theme system|light|sepia|dark, --search QUERY, --open N, "
        "--size WIDTHxHEIGHT, --screenshot OUT.png.",
    )
    top.add_argument("--version", action="version", version=f"oqyrman {__version__}")
    commands = top.add_subparsers(required=True, metavar="COMMAND", prog="oqyrman")

    index = _command(commands, "index", _index, "add folders and files, and load what is new or changed")
    index.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="without any: every known folder again")

    search = _command(commands, "search", _search, "list the documents that have all words of a query")
    search.add_argument("query", nargs="+", metavar="QUERY", help=_QUERY_HELP)
    search.add_argument("--limit", type=_whole, default=20, metavar="N", help="documents to list (default: 20)")
    search.add_argument("--offset", type=_whole, default=0, metavar="N", help="documents to leave out first")
    orders = [sort.value for sort in Sort]
    search.add_argument("--sort", choices=orders, default=orders[0], help=f"default: {orders[0]}")

    show = _command(commands, "show", _show, "print one document and its parts")
    show.add_argument("document", metavar="ID-or-PATH")

    kwic = _command(commands, "kwic", _kwic, "list every use of a word in its context")
    kwic.add_argument("query", nargs="+", metavar="QUERY", help=_QUERY_HELP)
    kwic.add_argument("--csv", action="store_true", help="print comma-separated values")
    kwic.add_argument("--context", type=_whole, default=60, metavar="N", help="letters on either side (default: 60)")

    forms = _command(commands, "forms", list_forms, "say how words are read, and which forms of them a library has")
    forms.add_argument("words", nargs="*", metavar="WORD")
    forms.add_argument("--vocabulary", type=Path, metavar="FILE", help="one word a line, in place of a library")
    forms.add_argument("--queries", type=Path, metavar="FILE", help="one word a line; prints what each finds")

    forms.set_defaults(misused=forms.error)

    learn = _command(commands, "learn", learn_weights, "learn the weights of Kazakh stems from a folder of texts")
    learn.add_argument("folder", type=Path, metavar="FOLDER")
    learn.add_argument("--output", type=Path, metavar="FILE", required=True, help="the table to write")
    learn.add_argument("--origin", default="", help="where the texts come from, for the table's first line")

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


def _open(given: argparse.Namespace) -> Library:
    return Library(given.library or default_folder())


def _open_to_search(given: argparse.Namespace) -> Library:
    library = _open(given)
    with suppress(LibraryInUse, LibraryUnwritable):  # then what is there is searched
        library.repair(Progress())
    return library


def _print_json(record: object) -> None:
    print(json.dumps(record, ensure_ascii=False, indent=1))


class _Counter(Progress):
    """Show progress in one line of a terminal."""

    def show(self, done: int, total: int | None) -> None:
        if sys.stderr.isatty():
            print(f"\r{done} of {total} " if total else f"\r{done} ", end="", file=sys.stderr, flush=True)


def _index(given: argparse.Namespace) -> int:
    report = _open(given).update(given.paths, _Counter())
    failed = [{"path": str(one.path), "reason": str(one.error)} for one in report.failed]
    named = {plain(path) for path in given.paths}
    code = _FAILED if any(one.path in named for one in report.failed) else _DONE
    if given.json:
        counts = {name: getattr(report, name) for name in ("documents", "added", "changed", "removed", "unchanged")}
        _print_json({**counts, "failed": failed})
        return code
    print(
        f"{_number(report.documents, 'document')}: {report.added} added, {report.changed} changed, "
        f"{report.removed} removed, {report.unchanged} unchanged, {len(failed)} failed"
    )
    for one in failed:
        print(f"{one['path']}: {one['reason']}", file=sys.stderr)
    return code


def _number(count: int, noun: str) -> str:
    """Return a count with its noun in English."""
    plural = noun + ("es" if noun.endswith("h") else "s")
    return f"{count} {noun if count == 1 else plural}"


def _search(given: argparse.Namespace) -> int:
    library = _open_to_search(given)
    query = library.parse(" ".join(given.query))
    page = library.search(query, Sort(given.sort), given.offset, given.limit)
    count = library.count_matches(query, Progress())
    resolved = library.forms.resolve(query)
    if given.json:
        _print_json(
            {
                "query": query.text,
                "explained": explain(resolved),
                "documents": page.documents,
                "matches": count.matches,
                "forms": _forms_found(resolved, count),
                "hits": [_hit(hit) for hit in page.hits],
            }
        )
        return _DONE
    print(f"{explain(resolved)}: {_number(count.matches, 'match')} in {_number(page.documents, 'document')}")
    forms = _forms_found(resolved, count)
    rest = f"  and {len(forms) - _SHOWN_FORMS} more" if len(forms) > _SHOWN_FORMS else ""
    print("  ".join(f"{one['form']} {one['count']}" for one in forms[:_SHOWN_FORMS]) + rest)
    if not library.documents.count():
        print(f"The library in {library.folder} is empty; add texts with: oqyrman index FOLDER", file=sys.stderr)
    for hit in page.hits:
        record = hit.record
        print(
            f"\n{record.id}  {record.title}\n    {record.date}  {record.source}  {_number(len(hit.matches), 'match')}"
        )
        print(f"    {hit.snippet.text}")
    return _DONE


def _hit(hit: Hit) -> dict[str, object]:
    record = hit.record
    return {
        "id": record.id,
        "path": str(record.path),
        "title": record.title,
        "date": record.date.isoformat(),
        "source": record.source,
        "matches": len(hit.matches),
        "snippet": hit.snippet.text,
        "spans": [[span.start, span.end] for span in hit.matches],
    }


def explain(query: ResolvedQuery) -> str:
    """Say in English what a query looks for, and what else was searched."""
    if not query.wanted:
        return "nothing to look for"
    wanted = " and ".join(map(_explain_term, query.wanted))
    unwanted = "".join(f", without {_explain_term(term)}" for term in query.unwanted)
    also = [spelling for word in query.words for spelling in word.also]
    searched = f"; also searched: {', '.join(also[:_SHOWN_SPELLINGS])}" if also else ""
    return f"documents with {wanted}{unwanted}{searched}"


def _explain_term(term: ResolvedTerm) -> str:
    words = " ".join(word.word.form for word in term.words)
    last = term.words[-1]
    if last.word.mode is Mode.EXACT:
        return f"exactly “{words}”"
    if last.begin:
        return f"“{words}” or what begins like “{last.begin}”"
    return f"“{words}” in all its forms"


def _forms_found(query: ResolvedQuery, count: Count) -> list[dict[str, object]]:
    """Return every form that was found, with how often and how it belongs to its word; the closest first."""
    how = {use.form: use.how.value for word in reversed(query.words) for use in word.uses}
    forms = [*(form for form in how if form in count.forms), *(form for form in count.forms if form not in how)]
    return [
        {
            "form": form,
            "count": count.forms[form],
            "how": how.get(form, How.EXACT.value if " " in form else How.RELATED.value),
        }
        for form in forms
    ]


def _show(given: argparse.Namespace) -> int:
    number, document = _find(_open(given), given.document)
    if given.json:
        _print_json({"id": number, "path": str(document.path), **_parts(document)})
        return _DONE
    byline = [document.date.isoformat(), *(one.name for one in (document.source, document.interviewee) if one)]
    print(f"{document.title}\n{' · '.join(byline)}\n")
    for paragraph in document.paragraphs:
        print(f"{paragraph.number:>4}  {paragraph.span.of(document.text)}")
    return _DONE


def _find(library: Library, name: str) -> tuple[int | None, Document]:
    """Return a document of the library by number or path, or else the file at that path."""
    if name.isascii() and name.isdigit() and len(name) <= _LONGEST_ID:
        return int(name), library.document(int(name))
    path = plain(name)
    check_name(path)
    if record := library.documents.at(path):
        return record.id, library.document(record.id)
    if not exists(path):
        raise DocumentUnknown(name)
    return None, loader.load(path)


def _parts(document: Document) -> dict[str, object]:
    return {
        "title": document.title,
        "date": document.date.isoformat(),
        "date_origin": document.date_origin.value,
        "source": document.source.name if document.source else "",
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
        "text": document.text,
    }


def _kwic(given: argparse.Namespace) -> int:
    library = _open_to_search(given)
    lines = library.kwic(library.parse(" ".join(given.query)), given.context)
    if given.csv:
        rows = csv.writer(sys.stdout, lineterminator="\n")
        rows.writerow(_KWIC_COLUMNS)
        rows.writerows([record[name] for name in _KWIC_COLUMNS] for record in map(_kwic_line, lines))
    elif given.json:
        _print_json([_kwic_line(line) for line in lines])
    else:
        for line in lines:
            said = f"  [{line.document_id}, {line.date}{', ' + line.speaker if line.speaker else ''}]"
            print(f"{line.left:>{given.context}} | {line.keyword} | {line.right:<{given.context}}{said}")
    return _DONE


_KWIC_COLUMNS = ("left", "keyword", "right", "id", "title", "date", "speaker", "start", "end")


def _kwic_line(line: KwicLine) -> dict[str, object]:
    values = (
        line.left,
        line.keyword,
        line.right,
        line.document_id,
        line.title,
        line.date,
        line.speaker,
        line.span.start,
        line.span.end,
    )
    return dict(zip(_KWIC_COLUMNS, values, strict=True))


@dataclass(frozen=True, slots=True)
class _Finding:
    name: str
    value: str | int
    sound: bool = True


def _doctor(given: argparse.Namespace) -> int:
    library = _open(given)
    findings = [*_versions(), *_state(library)]
    if given.json:
        _print_json({**{one.name: one.value for one in findings}, "sound": all(one.sound for one in findings)})
    else:
        for one in findings:
            print(f"{one.name:<20} {one.value}{'' if one.sound else '   <- not sound'}")
    return _DONE if all(one.sound for one in findings) else _FAILED


def _versions() -> Iterable[_Finding]:
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
    yield _Finding("unreadable files", len(library.failures.all()))
    yield _Finding("documents in index", indexed, sound=indexed == documents - waiting)
    yield _Finding("waiting for index", waiting)
    for name, verdict in library.integrity().items():
        yield _Finding(name, verdict, sound=verdict == "ok")
