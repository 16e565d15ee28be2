"""The command that says and changes what the user says of whole documents: stars, read or not, tags."""

import argparse
from collections.abc import Iterable

from reader.cli.opening import find_record, open_library
from reader.cli.printing import print_json
from reader.corpus.record import DocumentRecord
from reader.corpus.signs import PLAIN, UNREAD, Sign, Signs
from reader.errors import TagTooLong
from reader.language.tags import LONGEST_TAG, is_too_long


def add_options(command: argparse.ArgumentParser) -> None:
    """Describe what the command takes."""
    command.add_argument("documents", nargs="+", metavar="ID-or-PATH")
    star = command.add_mutually_exclusive_group()
    star.add_argument("--star", action="store_true", default=None, dest="starred")
    star.add_argument("--no-star", action="store_false", default=None, dest="starred")
    read = command.add_mutually_exclusive_group()
    read.add_argument("--read", action="store_true", default=None, dest="read")
    read.add_argument("--unread", action="store_false", default=None, dest="read")
    command.add_argument("--tag", action="append", default=[], metavar="TAG", help="give them this tag, too")
    command.add_argument("--untag", action="append", default=[], metavar="TAG", help="take this tag away")


def sign_documents(given: argparse.Namespace) -> int:
    """Print what is said of documents, after changing it where that was asked for.

    Raises:
        DocumentUnknown: the library has no such document.
        TagTooLong: a tag has more characters than a tag may have.
    """
    for tag in filter(is_too_long, given.tag):
        raise TagTooLong(len(tag), LONGEST_TAG)
    library = open_library(given)
    records = [find_record(library, name) for name in given.documents]
    ids = [record.id for record in records]
    if given.starred is not None:
        library.marks.star(ids, starred=given.starred)
    if given.read is not None:
        library.marks.mark_read(ids, read=given.read)
    if given.untag:
        library.marks.untag(ids, given.untag)
    if given.tag:
        library.marks.tag(ids, given.tag)
    found = library.marks.of(ids)
    said = [(record, found.get(record.id, PLAIN)) for record in records]
    if given.json:
        print_json([_record(record, signs) for record, signs in said])
    else:
        for record, signs in said:
            print(f"{record.id}  {record.title}\n    {signs_text(signs) or UNREAD}")
    return 0


def signs_record(signs: Signs) -> dict[str, object]:
    """Return what is said of a document as JSON has it."""
    return {Sign.STARRED.value: signs.starred, Sign.READ.value: signs.read, "tags": list(signs.tags)}


def signs_text(signs: Signs) -> str:
    """Return what is said of a document, in one line; nothing where nothing was."""
    words: Iterable[str] = (
        Sign.STARRED.value if signs.starred else "",
        Sign.READ.value if signs.read else "",
        f"tags: {', '.join(signs.tags)}" if signs.tags else "",
    )
    return "; ".join(filter(None, words))


def _record(record: DocumentRecord, signs: Signs) -> dict[str, object]:
    return {"id": record.id, "path": record.place, "title": record.title, **signs_record(signs)}
