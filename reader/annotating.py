"""What the user does with marks: make them, change them, take it back, find them again."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from reader.anchoring import TextPlaces, anchor
from reader.corpus.annotation import Annotation, Candidate, Colour, Kind, State, Target
from reader.corpus.document import Document
from reader.corpus.link import Link
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.errors import DocumentUnknown, LibraryInUse, LibraryUnwritable
from reader.library import Library
from reader.progress import Progress
from reader.steps import Steps
from reader.store.annotations import Annotations, Order, Removed, Retagged, Wanted


@dataclass(frozen=True, slots=True)
class Step:
    """One change of marks that can be taken back: what they were and what they became; ``None`` is no mark."""

    changes: tuple[tuple[Annotation | None, Annotation | None], ...]

    def take_back(self, kept: Annotations) -> None:
        """Make the marks what they were."""
        kept.turn((after, before) for before, after in reversed(self.changes))

    def do_again(self, kept: Annotations) -> None:
        """Make the marks what they became."""
        kept.turn(self.changes)


@dataclass(frozen=True, slots=True)
class Removal:
    """Marks that were removed, of which there may be very many."""

    removed: Removed

    def take_back(self, kept: Annotations) -> None:
        """Put the marks back."""
        kept.put_back(self.removed)

    def do_again(self, kept: Annotations) -> None:
        """Remove the marks."""
        kept.remove(kept.numbers(row[1] for row in self.removed.rows))


@dataclass(frozen=True, slots=True)
class Retagging:
    """Marks that got a tag or lost one, of which there may be very many."""

    retagged: Retagged

    def take_back(self, kept: Annotations) -> None:
        """Give the marks the tags that they had."""
        kept.turn_tags(self.retagged, back=True)

    def do_again(self, kept: Annotations) -> None:
        """Give the marks the tags that they got."""
        kept.turn_tags(self.retagged, back=False)


Undoable = Step | Removal | Retagging


class Annotating:
    """Make and change marks so that everything can be undone and done again.

    Every method keeps what it does before it returns.

    Raises:
        LibraryError: from every method; then nothing was changed.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._steps = Steps[Undoable]()

    def mark(
        self,
        document_id: int,
        span: Span,
        kind: Kind = Kind.HIGHLIGHT,
        colour: Colour = Colour.YELLOW,
        body: str = "",
        tags: Sequence[str] = (),
        document: Document | None = None,
    ) -> Annotation:
        """Mark a stretch of a document, which may be given where it is open already.

        Raises:
            DocumentUnknown: no document has that id.
        """
        document = document or self._library.document(document_id)
        target = Target(document_id, document.path, document.content_hash)
        made = self._library.annotations.add(target, anchor(document, span), kind, colour, body, tags)
        self._note((None, made))
        return made

    def change(self, changed: Annotation) -> Annotation | None:
        """Keep a mark with other values and return it; ``None`` where it is no longer there."""
        before = self._library.annotations.change(changed)
        after = self._library.annotations.get(changed.id)
        if before is not None and after is not None:
            self._note((before, after))
        return after

    def retag(self, ids: Sequence[int], tag: str, *, on: bool) -> int:
        """Give marks a tag, or take it away; return how many were changed. It is one step."""
        retagged = self._library.annotations.retag(ids, tag, on=on)
        if retagged.changes:
            self._steps.note(Retagging(retagged))
        return len(retagged.changes)

    def adopt(self, changes: Sequence[tuple[Annotation | None, Annotation]]) -> None:
        """Note changes that were kept elsewhere, so that they can be undone as one step."""
        self._note(*changes)

    def remove(self, ids: Sequence[int]) -> int:
        """Drop marks; return how many there were."""
        removed = self._library.annotations.remove(ids)
        if removed.rows:
            self._steps.note(Removal(removed))
        return len(removed.rows)

    def settle(self, orphan: Annotation, span: Span) -> Annotation | None:
        """Give an orphan the place that the user chose."""
        if orphan.target.document_id is None:
            return None
        document = self._library.document(orphan.target.document_id)
        target = replace(orphan.target, content_hash=document.content_hash)
        return self.change(replace(orphan, target=target, anchor=anchor(document, span), state=State.ANCHORED))

    @property
    def undoable(self) -> bool:
        """Tell whether there is something to take back."""
        return self._steps.undoable

    @property
    def redoable(self) -> bool:
        """Tell whether there is something to do again."""
        return self._steps.redoable

    def undo(self) -> Undoable | None:
        """Take the last change back and return it."""
        return self._steps.undo(lambda step: step.take_back(self._library.annotations))

    def redo(self) -> Undoable | None:
        """Do again what was taken back last, and return it."""
        return self._steps.redo(lambda step: step.do_again(self._library.annotations))

    def _note(self, *changes: tuple[Annotation | None, Annotation | None]) -> None:
        if changes:
            self._steps.note(Step(changes))


def marks_of(library: Library, document_id: int) -> list[Annotation]:
    """Return the marks of a document that is opened, found again if its text was changed."""
    with suppress(LibraryInUse, LibraryUnwritable):  # then they are looked for another time
        library.reanchor(Progress(), document_id)
    return library.annotations.of_document(document_id)


def marks(
    library: Library,
    text: str = "",
    wanted: Wanted | None = None,
    order: Order = Order.PLACE,
    offset: int = 0,
    limit: int | None = None,
) -> list[Annotation]:
    """Return the marks, or a stretch of their list, that are wanted and whose note has all words of a text."""
    wanted = wanted or Wanted()
    if text.strip():
        found = library.notes.text(text)
        wanted = replace(wanted, ids=frozenset(found if wanted.ids is None else found & wanted.ids))
    return library.annotations.all(wanted, order, offset, limit)


@dataclass(frozen=True, slots=True)
class Listed:
    """A mark and the record of its document, where there is one."""

    mark: Annotation
    record: DocumentRecord | None


def found(library: Library, text: str, wanted: Wanted | None = None, order: Order = Order.CREATED) -> list[int]:
    """Return the numbers of the marks that are wanted and have all words of a text in quote, note or tags."""
    wanted = wanted or Wanted()
    here = library.notes.anywhere(text, library.forms.word)
    if here is not None:
        wanted = replace(wanted, ids=frozenset(here if wanted.ids is None else here & wanted.ids))
    return library.annotations.ids(wanted, order)


def listed(library: Library, ids: Sequence[int]) -> list[Listed]:
    """Return some marks with the records of their documents, in the order of the numbers."""
    marks = library.annotations.some(ids)
    numbers = sorted({one.target.document_id for one in marks if one.target.document_id is not None})
    records = {record.id: record for record in library.documents.records(numbers)}
    return [Listed(one, records.get(one.target.document_id or 0)) for one in marks]


def candidates(library: Library, orphan: Annotation) -> tuple[Candidate, ...]:
    """Return the places in its document that an orphan may mean, the best first."""
    if orphan.target.document_id is None:
        return ()
    try:
        document = library.document(orphan.target.document_id)
    except DocumentUnknown:
        return ()
    return TextPlaces(document.text).candidates(orphan.anchor)


def followed(library: Library, link: Link) -> tuple[DocumentRecord, Span | None] | None:
    """Return the document that a link leads to, and the place of its paragraph."""
    records = library.documents.with_content(link.content)
    if not records:
        return None
    document = library.document(records[0].id)
    span = next((one.span for one in document.paragraphs if one.number == link.paragraph), None)
    return records[0], span
