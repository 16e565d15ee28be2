"""The command that says and corrects what is said of a document."""

import argparse
import datetime
from dataclasses import replace
from pathlib import Path

from reader.cli.opening import find_record, open_library
from reader.cli.printing import print_json
from reader.corpus.correction import NO_CORRECTION, UNNAMED, Correction
from reader.corpus.document import Document
from reader.corpus.record import DocumentRecord
from reader.errors import SpeakerUnknown
from reader.indexing.correcting import speakers_of
from reader.indexing.files import plain
from reader.progress import Progress
from reader.store.rules import Rule

_NONE = "-"
_FIELD = "source="


def add_options(command: argparse.ArgumentParser) -> None:
    """Describe what the command takes."""
    command.add_argument("document", metavar="ID-or-PATH")
    command.add_argument("--title", metavar="TEXT")
    command.add_argument("--date", type=_day, metavar="YYYY-MM-DD")
    command.add_argument("--source", metavar="NAME", help="'' for none")
    command.add_argument(
        "--speaker",
        action="append",
        default=[],
        metavar="OLD=NEW",
        help="another name for who speaks; =NEW names the answerer whom the text does not name",
    )
    command.add_argument("--undo", action="store_true", help="all as in the file, before what else is asked for")


def correct_document(given: argparse.Namespace) -> int:
    """Print what is said of a document, after correcting it where that was asked for."""
    library = open_library(given)
    record = find_record(library, given.document)
    correction = before = library.corrections.of(record.id)
    if given.undo:
        correction = NO_CORRECTION
    if given.title is not None:
        correction = replace(correction, title=given.title)
    if given.date:
        correction = replace(correction, date=given.date)
    if given.source is not None:
        correction = replace(correction, source=given.source)
    if given.speaker:
        own = library.document(record.id, as_in_file=True)
        for pair in given.speaker:
            correction = with_speaker(correction, own, *_names(pair))
    if correction != before:
        library.correct(record.id, correction, Progress())
        record = find_record(library, str(record.id))
    own_record = record.in_file
    if given.json:
        print_json(
            {
                "id": record.id,
                "path": record.place,
                "title": record.title,
                "date": record.date.isoformat(),
                "source": record.source,
                "interviewee": record.interviewee,
                "corrected": correction_record(record),
            }
        )
        return 0
    for name, now, own_value in (
        ("title", record.title, own_record.title),
        ("date", record.date.isoformat(), own_record.date.isoformat()),
        ("source", record.source, own_record.source),
        ("interviewee", record.interviewee, own_record.interviewee),
    ):
        print(f"{name:<12} {now or _NONE}" + ("" if now == own_value else f"  (in the file: {own_value or _NONE})"))
    return 0


def add_rule_options(command: argparse.ArgumentParser) -> None:
    """Describe what the command for rules takes."""
    which = command.add_mutually_exclusive_group()
    which.add_argument("--set", nargs=2, metavar=("FOLDER", "source=NAME"), help="the source of all its documents")
    which.add_argument("--remove", type=Path, metavar="FOLDER")
    command.add_argument("--replace", action="store_true", help="with --set: also where a text names another source")
    command.set_defaults(misused=command.error)


def list_rules(given: argparse.Namespace) -> int:
    """Print what holds for folders, after changing it where that was asked for."""
    library = open_library(given)
    if given.set:
        folder, words = plain(given.set[0]), given.set[1]
        name = " ".join(words.removeprefix(_FIELD).split())
        if not words.startswith(_FIELD) or not name:
            given.misused(f"not {_FIELD}NAME: {words}")
        library.set_rule(folder, Rule(folder, name, given.replace), Progress())
    elif given.remove:
        library.set_rule(plain(given.remove), None, Progress())
    rules = [{"folder": str(one.folder), "source": one.source, "replaces": one.replaces} for one in library.rules.all()]
    if given.json:
        print_json(rules)
    else:
        for one in rules:
            print(
                f"{one['folder']}  {_FIELD}{one['source']}{'  also where another is named' if one['replaces'] else ''}"
            )
    return 0


def correction_record(record: DocumentRecord) -> dict[str, object]:
    """Return, for everything that is not as in the file, what the file says."""
    own = record.own
    if own is None:
        return {}
    correction = record.correction
    told: dict[str, object] = {}
    if correction.title is not None:
        told["title"] = own.title
    if correction.date:
        told["date"] = own.date.isoformat()
    if correction.source is not None:
        told["source"] = own.source
    if correction.speakers:
        told["speakers"] = {new: old for old, new in correction.speakers}
    return told


def with_speaker(correction: Correction, own: Document, old: str, new: str) -> Correction:
    """Return a correction with another name for a speaker, who may be called as in the file or as corrected before.

    Raises:
        SpeakerUnknown: nobody of that name speaks in the document as it is in its file.
    """
    names = dict(correction.speakers)
    known = speakers_of(own)
    if old not in known:
        before = next((name for name, right in names.items() if right == old and name in known), None)
        if before is None:
            raise SpeakerUnknown(old, [name for name in known if name])
        old = before
    return replace(correction, speakers=tuple({**names, old: new}.items()))


def _names(pair: str) -> tuple[str, str]:
    old, _, new = pair.partition("=")
    return old.strip() or UNNAMED, new.strip()


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("a day is written 2025-10-29") from None
