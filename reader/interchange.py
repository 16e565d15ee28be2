"""Marks from and to other programs and other libraries."""

import datetime
import json
import shutil
import tempfile
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from reader.anchoring import TextPlaces, anchor
from reader.annotating import listed
from reader.corpus.annotation import Annotation, Kind, State, Target
from reader.corpus.document import Document
from reader.corpus.link import Link
from reader.corpus.span import Span
from reader.errors import ExchangeUnreadable, LoadError
from reader.export.column import Kind as ColumnKind
from reader.export.column import Row
from reader.export.replacing import replacing
from reader.export.table import Column, Table, write
from reader.export.web_annotation import from_json, items_of, sound, to_page
from reader.library import Library
from reader.loader.highlights import ForeignHighlight, read_highlights
from reader.progress import Progress
from reader.store.annotations import Annotations
from reader.store.database import Database
from reader.store.marks import Marks, SignedDocument
from reader.verifying import Verifying

_NAMES = uuid.UUID("5d3f6f0e-6f0d-4c5e-9f51-0c2b8f0d7a11")
"""The space in which highlights without a name of their own get one, the same each time that they are read."""

WEB_SUFFIXES = (".jsonld", ".json")
_AT_A_TIME = 500


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What was read: marks that are new or newer than ours, marks that were known, and those without a document.

    ``changes`` are the marks that were taken in, each with what it was before, if it was here.
    ``documents`` have got a star, a tag or a reading mark that they had in the other library only.
    """

    added: int
    known: int
    unmatched: tuple[ForeignHighlight, ...] = ()
    changes: tuple[tuple[Annotation | None, Annotation], ...] = ()
    documents: int = 0


def write_annotations(library: Library, annotations: Sequence[Annotation], path: Path) -> None:
    """Write marks as Web Annotations; whole or not at all.

    Raises:
        SourceNotReplaced: a text of the library lies there.
        TableUnwritable: the file cannot be written.
    """
    library.must_not_be_source(path)
    with replacing(path) as stream:
        stream.write((json.dumps(to_page(annotations), ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace"))


_COLUMNS = (
    "quote", "note", "tags", "colour", "kind", "state", "title", "source", "date", "paragraph", "created", "link",
)  # fmt: skip


def write_marks(
    library: Library, ids: Sequence[int], path: Path, title: str = "", words: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Write some marks as Web Annotations (``.jsonld``, ``.json``) or as a table in any format of tables.

    ``words`` are what a reader reads in place of the names of colours, kinds and states and, as ``column …``, columns.

    Raises:
        SourceNotReplaced: a text of the library lies there.
        TableFormatUnknown: the suffix is of no format.
        TableUnwritable: the file cannot be written.
        TableTooLong: the format does not take so many rows.
    """
    if path.suffix.lower() in WEB_SUFFIXES:
        write_annotations(library, library.annotations.some(ids), path)
        return
    library.must_not_be_source(path)
    columns = [
        Column(name, words.get(f"column {name}", name), ColumnKind.NUMBER if name == "paragraph" else ColumnKind.TEXT)
        for name in _COLUMNS
    ]

    def rows() -> Iterator[Row]:
        for start in range(0, len(ids), _AT_A_TIME):
            for one in listed(library, ids[start : start + _AT_A_TIME]):
                mark, record = one.mark, one.record
                yield (
                    mark.anchor.quote,
                    mark.body,
                    ", ".join(mark.tags),
                    *(words.get(each, each) for each in (mark.colour.value, mark.kind.value, mark.state.value)),
                    record.title if record else mark.target.path.name,
                    record.source if record else "",
                    record.date.isoformat() if record else "",
                    mark.anchor.paragraph,
                    mark.created.date().isoformat(),
                    str(Link.to(mark.target.content_hash, mark.anchor.paragraph)),
                )

    write(Table(title, columns, rows()), path)


def import_highlights(library: Library, path: Path, progress: Progress) -> ImportReport:
    """Read the marks of a file of another program, of Web Annotations, or of another library's folder.

    A highlight without a document of ours is marked where its words stand in one place of the library only.

    Raises:
        ExchangeUnreadable: the file has no marks of a kind that is known.
        LoadError: the file cannot be read.
        Cancelled: the work stopped early; what was read so far is kept.
    """
    stored = path / "library.sqlite" if path.is_dir() else path
    if stored.suffix == ".sqlite":
        marks, said = _marks_of(stored)
        report = merge(library, marks, progress)
        return replace(report, documents=merge_signs(library, said))
    try:
        items = items_of(sound(json.loads(stored.read_text(encoding="utf-8-sig"))))
    except (OSError, ValueError, RecursionError):
        items = []
    if items and all("target" in one for one in items):
        read = []
        for one in items:
            with suppress(ValueError):
                read.append(from_json(one))
        return merge(library, read, progress)
    highlights = read_highlights(stored)
    if not highlights:
        raise ExchangeUnreadable(path)
    return _import_foreign(library, highlights, progress)


def merge(library: Library, annotations: Iterable[Annotation], progress: Progress) -> ImportReport:
    """Take marks of another library in; of two that are the same mark the one that was changed last stays.

    A mark whose document is not here waits for it.

    Raises:
        Cancelled: the work stopped early; what was taken in so far is kept.
    """
    added = known = 0
    unmatched: list[ForeignHighlight] = []
    changes: list[tuple[Annotation | None, Annotation]] = []
    verifying = Verifying(library)
    for number, one in enumerate(annotations):
        progress.report(number)
        one = _named(one)
        ours = library.annotations.by_uid([one.uid]).get(one.uid)
        if ours is not None and ours.modified >= one.modified:
            known += 1
            continue
        placed = _placed(library, verifying, one)
        if placed is None:
            unmatched.append(ForeignHighlight(one.anchor.quote, one.body))
        else:
            changes.append((ours, library.annotations.restore(placed)))
            added += 1
    library.reanchor(progress)
    return ImportReport(added, known, tuple(unmatched), tuple(changes))


def merge_signs(library: Library, said: Iterable[SignedDocument]) -> int:
    """Take over what another library says of documents, beside what ours says; return how many say more now.

    What is said of a document that is not here waits for it.
    """
    changed = 0
    for one in said:
        records = library.documents.with_content(one.content_hash)
        record = next((record for record in records if str(record.path) == one.path), next(iter(records), None))
        record = record or library.documents.at(Path(one.path))
        if record is None:
            library.marks.await_document(one)
            continue
        before = library.marks.of([record.id])
        if one.signs.starred:
            library.marks.star([record.id])
        if one.signs.read:
            library.marks.mark_read([record.id])
        library.marks.tag([record.id], one.signs.tags)
        changed += library.marks.of([record.id]) != before
    return changed


def _named(one: Annotation) -> Annotation:
    if one.uid:
        return one
    return replace(one, uid=str(uuid.uuid5(_NAMES, f"{one.anchor.quote}\0{one.body}\0{one.created}")))


def _placed(library: Library, verifying: Verifying, one: Annotation) -> Annotation | None:
    """Return a mark tied to a document of ours, or to wait for one; ``None`` for a stranger without a document."""
    wanted = one.target.content_hash
    records = library.documents.with_content(wanted) if wanted else []
    record = next((record for record in records if record.path == one.target.path), next(iter(records), None))
    record = record or library.documents.at(one.target.path)
    if record is not None:
        with suppress(LoadError):
            return _tied(one, record.id, library.document(record.id))
    if one.anchor.content_hash:  # ours: it waits
        return replace(one, target=replace(one.target, document_id=None))
    places = verifying.places(one.anchor.quote)
    if len(places) != 1:
        return None
    number, span = places[0]
    document = library.document(number)
    target = Target(number, document.path, document.content_hash)
    return replace(one, target=target, anchor=anchor(document, span), state=State.ANCHORED)


def _tied(one: Annotation, number: int, document: Document) -> Annotation:
    target = Target(number, document.path, document.content_hash)
    span = one.anchor.span
    if one.anchor.content_hash == document.content_hash and one.state is State.ANCHORED:
        return replace(one, target=target)
    if not one.anchor.content_hash and document.text[span.start : span.end] == one.anchor.quote:
        return replace(one, target=target, anchor=anchor(document, span), state=State.ANCHORED)
    found = TextPlaces(document.text).locate(one.anchor).span
    if found is None:
        return replace(one, target=target, state=State.ORPHANED)
    return replace(one, target=target, anchor=anchor(document, found), state=State.ANCHORED)


def _import_foreign(library: Library, highlights: Sequence[ForeignHighlight], progress: Progress) -> ImportReport:
    added = known = 0
    unmatched: list[ForeignHighlight] = []
    changes: list[tuple[Annotation | None, Annotation]] = []
    verifying = Verifying(library)
    for number, one in enumerate(highlights):
        progress.report(number, len(highlights))
        uid = str(uuid.uuid5(_NAMES, one.uid or f"{one.title}\0{one.text}\0{one.note}"))
        if library.annotations.by_uid([uid]):
            known += 1
            continue
        place = _only_place(library, verifying, one)
        if place is None:
            unmatched.append(one)
            continue
        document_id, span = place
        document = library.document(document_id)
        created = one.created or datetime.datetime.now(datetime.UTC).replace(microsecond=0)
        made = library.annotations.restore(
            Annotation(
                id=0,
                uid=uid,
                target=Target(document_id, document.path, document.content_hash),
                anchor=anchor(document, span),
                kind=Kind.NOTE if one.note else Kind.HIGHLIGHT,
                colour=one.colour,
                body=one.note,
                tags=one.tags,
                created=created,
                modified=created,
            )
        )
        changes.append((None, made))
        added += 1
    return ImportReport(added, known, tuple(unmatched), tuple(changes))


def _only_place(library: Library, verifying: Verifying, one: ForeignHighlight) -> tuple[int, Span] | None:
    """Return the one place where a highlight stands; of several that in the document of its title."""
    places = verifying.places(one.text)
    if len(places) > 1 and one.title:
        titles = {record.id: record.title for record in library.documents.records([number for number, _ in places])}
        wanted = one.title.strip().casefold()
        places = [place for place in places if titles.get(place[0], "").strip().casefold() == wanted]
    return places[0] if len(places) == 1 else None


def _marks_of(stored: Path) -> tuple[list[Annotation], list[SignedDocument]]:
    """Return the marks of another library and what it says of documents; it is not touched: a copy is read."""
    if not stored.is_file():
        raise ExchangeUnreadable(stored)
    with tempfile.TemporaryDirectory(prefix="oqyrman-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder, "library.sqlite")
        for suffix in ("", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{stored}{suffix}", f"{copy}{suffix}")
        database = Database(copy, "library")
        try:
            found, said = Annotations(database).all(), Marks(database).all()
        finally:
            database.close()
    return [replace(one, id=0, target=replace(one.target, document_id=None)) for one in found], said
