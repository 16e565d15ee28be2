"""The commands about marks and quotes."""

import argparse
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from reader.annotating import marks
from reader.basket import check_all, hide_names, keep_apart, take, taken
from reader.cli.opening import open_library
from reader.cli.printing import Counter, number, print_json
from reader.corpus.annotation import Annotation, Colour, Kind, State
from reader.corpus.quotation import Quotation, to_record
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.errors import LibraryInUse, LibraryUnwritable
from reader.export.citation import Style
from reader.export.quotes import Format, as_bytes, write_quotes
from reader.interchange import import_highlights, write_annotations
from reader.library import Library
from reader.store.annotations import Order, Wanted

_IMPORT_HELP = "read highlights of Web Annotations, Zotero, KOReader or calibre, or of another library"


def add_commands(commands: Any, command: Callable[..., argparse.ArgumentParser]) -> None:
    """Describe the commands."""
    listed = command(commands, "annotations", list_annotations, "list highlights, notes, tags and bookmarks")
    listed.add_argument("words", nargs="*", metavar="WORD", help="only with a note that has these words, in any form")
    listed.add_argument("--kind", action="append", choices=[one.value for one in Kind])
    listed.add_argument("--colour", action="append", choices=[one.value for one in Colour])
    listed.add_argument("--orphaned", action="store_true", help="only those whose place was lost")
    listed.add_argument("--tag", default="", metavar="TAG")
    listed.add_argument("--export", type=Path, metavar="FILE", help="write them as Web Annotations (JSON-LD)")
    listed.add_argument("--import", dest="source", type=Path, metavar="FILE", help=_IMPORT_HELP)
    orders = [one.value for one in Order]
    listed.add_argument("--sort", choices=orders, default=orders[0], help=f"default: {orders[0]}")

    quotes = command(commands, "quotes", run_quotes, "list, add, export or check the quotes of the basket")
    quotes.add_argument("verb", choices=list(_VERBS), metavar="VERB", help=", ".join(_VERBS))
    quotes.add_argument("place", nargs="*", type=int, metavar="ID START END", help="for add: a stretch of a document")
    quotes.add_argument("--format", choices=[one.value for one in Format], default=Format.MARKDOWN.value)
    quotes.add_argument("--style", choices=[one.value for one in Style], default=Style.GOST.value)
    quotes.add_argument("--output", type=Path, metavar="FILE", help="the file to write (default: print it)")
    quotes.add_argument("--title", default="")
    quotes.add_argument("--comment", default="", help="for add")
    quotes.add_argument("--hide", action="append", default=[], metavar="NAME", help="a label in place of this name")
    quotes.add_argument("--key", type=Path, metavar="FILE", help="where it is kept who is behind which label")
    quotes.set_defaults(misused=quotes.error)


def list_annotations(given: argparse.Namespace) -> int:
    """Print the marks of the library, looked for again where a text was changed."""
    library = open_library(given)
    with suppress(LibraryInUse, LibraryUnwritable):  # then what was found before is told
        library.reanchor(Counter())
    if given.source:
        return _import(library, given)
    wanted = Wanted(
        kinds=frozenset(map(Kind, given.kind or ())),
        colours=frozenset(map(Colour, given.colour or ())),
        states=frozenset((State.ORPHANED,)) if given.orphaned else frozenset(),
        tag=given.tag,
    )
    found = marks(library, " ".join(given.words), wanted, Order(given.sort))
    if given.export:
        write_annotations(library, found, given.export)
    records = _records(library, found)
    if given.json:
        print_json({"annotations": [annotation_record(one, records) for one in found]})
        return 0
    for one in found:
        lost = "  (orphaned)" if one.state is State.ORPHANED else ""
        print(f"{one.id}  {one.kind.value}, {one.colour.value}  {_place(one, records)}:{one.anchor.span.start}{lost}")
        print(f"    {' '.join(one.anchor.quote.split())}")
        for line in [*one.body.splitlines(), *([", ".join(one.tags)] if one.tags else [])]:
            print(f"    | {line}")
    print(number(len(found), "annotation"))
    return 0


def annotation_record(one: Annotation, records: dict[int, DocumentRecord]) -> dict[str, object]:
    """Return a mark as JSON has it, with the title and the place of its document among some records."""
    document = one.target.document_id
    record = records.get(document or 0)
    return {
        "id": one.id,
        "uid": one.uid,
        "kind": one.kind.value,
        "colour": one.colour.value,
        "state": one.state.value,
        "document": document,
        "path": _place(one, records),
        "title": record.title if record else "",
        "start": one.anchor.span.start,
        "end": one.anchor.span.end,
        "paragraph": one.anchor.paragraph,
        "quote": one.anchor.quote,
        "prefix": one.anchor.prefix,
        "suffix": one.anchor.suffix,
        "body": one.body,
        "tags": list(one.tags),
        "created": one.created.isoformat(),
        "modified": one.modified.isoformat(),
    }


def _records(library: Library, found: list[Annotation]) -> dict[int, DocumentRecord]:
    ids = sorted({one.target.document_id for one in found if one.target.document_id is not None})
    return {record.id: record for record in library.documents.records(ids)}


def _place(one: Annotation, records: dict[int, DocumentRecord]) -> str:
    record = records.get(one.target.document_id or 0)
    return record.place if record else str(one.target.path)


def run_quotes(given: argparse.Namespace) -> int:
    """Do what is asked with the basket."""
    return _VERBS[given.verb](open_library(given), given)


def _list(library: Library, given: argparse.Namespace) -> int:
    kept = library.basket.all()
    if given.json:
        print_json({"quotes": [{"id": one.id, "comment": one.comment, **_said(one.quotation)} for one in kept]})
        return 0
    for one in kept:
        print(f"{one.id}  {' '.join(one.quotation.text.split())}\n    {one.quotation.path} ¶ {one.quotation.first}")
    print(number(len(kept), "quote"))
    return 0


def _add(library: Library, given: argparse.Namespace) -> int:
    if len(given.place) != _PLACE or not 0 <= given.place[1] < given.place[2]:
        given.misused("add needs the ID of a document and two places, START before END")
    document, start, end = given.place
    opened = library.document(document)
    text, body = opened.text, opened.body_start
    if start >= len(text):
        given.misused(f"the text of document {document} ends at {len(text)}")
    if end <= body or not text[max(start, body) : end].strip():
        given.misused(f"there are no words to quote; the headline of document {document} begins at {body}")
    kept = take(library, document, Span(start, min(end, len(text))), given.comment, opened)
    if kept.quotation.crosses:
        print("oqyrman: more than one speaks in this passage; all of them are named", file=sys.stderr)
    if given.json:
        print_json({"id": kept.id, "comment": kept.comment, **_said(kept.quotation)})
    else:
        print(f"{kept.id}  {' '.join(kept.quotation.text.split())}")
    return 0


def _export(library: Library, given: argparse.Namespace) -> int:
    quotes, kind, style = taken(library), Format(given.format), Style(given.style)
    if given.hide:
        if given.key is None:
            given.misused("--hide needs --key FILE, for the labels alone do not tell who is meant")
        if given.output:
            keep_apart(given.key, given.output)
        quotes = hide_names(quotes, given.hide, given.key)
    if given.output:
        write_quotes(quotes, given.output, kind, given.title, style)
        print(f"{given.output}: {number(len(quotes), 'quote')}")
        return 0
    if kind is Format.DOCX:
        given.misused("a Word file needs --output FILE")
    print(as_bytes(quotes, kind, given.title, style).decode().replace("\r\n", "\n"), end="")
    return 0


def _check(library: Library, given: argparse.Namespace) -> int:
    checked = check_all(library)
    if given.json:
        print_json(
            {
                "quotes": [
                    {"id": kept.id, "standing": found.standing.value, **_said(kept.quotation)}
                    for kept, found in checked
                ]
            }
        )
    else:
        for kept, found in checked:
            print(f"{found.standing.value:<11} {' '.join(kept.quotation.text.split())}")
    return 0 if all(found.stands for _, found in checked) else 1


_PLACE = 3
_VERBS: Mapping[str, Callable[[Library, argparse.Namespace], int]] = {
    "list": _list,
    "add": _add,
    "export": _export,
    "check": _check,
}


def _said(quotation: Quotation) -> dict[str, object]:
    return {
        **to_record(quotation),
        "speakers": list(quotation.speakers),
        "link": quotation.link,
        "check": quotation.check,
    }


def _import(library: Library, given: argparse.Namespace) -> int:
    report = import_highlights(library, given.source, Counter())
    if given.json:
        told = {"added": report.added, "known": report.known, "documents": report.documents}
        print_json({**told, "unmatched": [one.text for one in report.unmatched]})
    else:
        print(f"{number(report.added, 'annotation')} added, {report.known} known, {len(report.unmatched)} not found")
        if report.documents:
            print(f"{number(report.documents, 'document')} with new stars, tags or reading marks")
        for one in report.unmatched:
            print(f"    {' '.join(one.text.split())}")
    return 0
