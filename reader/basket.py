"""Take passages into the basket, and tell which of them still stand in their sources."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from reader.corpus.annotation import Target
from reader.corpus.document import Document
from reader.corpus.quotation import Checked, Taken, hidden
from reader.corpus.span import Span
from reader.errors import DocumentUnknown, KeyNotApart, KeyUnreadable, LoadError
from reader.export.replacing import replacing
from reader.language.name_forms import names
from reader.language.pseudonyms import LABEL, Pseudonyms
from reader.library import Library
from reader.progress import Progress
from reader.quotation import check_again, quotation
from reader.steps import Steps
from reader.store.basket import Kept


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the basket: the quotes in their order before it and after it."""

    before: tuple[Kept, ...]
    after: tuple[Kept, ...]


class Tray:
    """Change the basket so that everything can be undone and done again.

    Every method keeps what it does before it returns.

    Raises:
        LibraryError: from every method; then nothing was changed.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._steps = Steps[Step]()

    def take(self, document_id: int, span: Span, document: Document | None = None) -> Kept:
        """Put a stretch of a document at the end.

        Raises:
            DocumentUnknown: no document has that id.
            LoadError: its text cannot be read.
        """
        with self._step():
            return take(self._library, document_id, span, document=document)

    def comment(self, uid: str, comment: str) -> bool:
        """Say something else of a quote; tell whether it is there."""
        return self._with([uid], lambda ids: self._library.basket.comment(ids[0], comment)) > 0

    def remove(self, uids: Sequence[str]) -> int:
        """Take quotes out; return how many there were."""
        return self._with(uids, self._library.basket.remove)

    def move(self, uids: Sequence[str]) -> None:
        """Put the quotes into another order; those not named come last."""
        self._with(uids, self._library.basket.move)

    def undo(self) -> Step | None:
        """Take the last change back and return it."""
        return self._steps.undo(lambda step: self._go(step.after, step.before))

    def redo(self) -> Step | None:
        """Do again what was taken back last, and return it."""
        return self._steps.redo(lambda step: self._go(step.before, step.after))

    def _with(self, uids: Sequence[str], change: Callable[[list[int]], object]) -> int:
        """Make a change of those quotes that are there, in the given order; return how many they are."""
        ids = {one.uid: one.id for one in self._library.basket.all()}
        there = [ids[uid] for uid in uids if uid in ids]
        if there:
            with self._step():
                change(there)
        return len(there)

    @contextmanager
    def _step(self) -> Iterator[None]:
        """Note what a change did, if it did anything."""
        before = tuple(self._library.basket.all())
        yield
        after = tuple(self._library.basket.all())
        if before != after:
            self._steps.note(Step(before, after))

    def _go(self, old: Sequence[Kept], new: Sequence[Kept]) -> None:
        """Make of the basket what a step says, and leave alone what came or went since by other hands."""
        basket = self._library.basket
        here = {one.uid: one for one in basket.all()}
        were, will = {one.uid: one for one in old}, {one.uid: one for one in new}
        basket.remove([here[uid].id for uid in were if uid not in will and uid in here])
        basket.restore([(place, one) for place, one in enumerate(new) if one.uid not in were])
        for uid, one in will.items():
            if uid in were and uid in here and were[uid].comment != one.comment:
                basket.comment(here[uid].id, one.comment)
        ids = {one.uid: one.id for one in basket.all()}
        basket.move([ids[uid] for uid in will if uid in ids])


def take(library: Library, document_id: int, span: Span, comment: str = "", document: Document | None = None) -> Kept:
    """Put a stretch of a document, which may be given where it is open already, at the end of the basket.

    Raises:
        DocumentUnknown: no document has that id.
        LoadError: its text cannot be read.
    """
    document = document or library.document(document_id)
    target = Target(document_id, document.path, document.content_hash)
    return library.basket.add(target, quotation(document, span), comment)


def check_all(library: Library) -> list[tuple[Kept, Checked]]:
    """Look for every quote of the basket in its source as the library has it now."""
    kept = library.basket.all()
    numbers = {one.target.document_id for one in kept if one.target.document_id is not None}
    gone = {record.id for record in library.documents.records(sorted(numbers)) if record.vanished}
    texts: dict[int | None, str | None] = {None: None}
    found = []
    for one in kept:
        number = one.target.document_id
        if number is not None and number not in texts:
            try:
                texts[number] = library.document(number).text
            except (DocumentUnknown, LoadError):
                texts[number] = None
        checked = check_again(one.quotation, texts[number])
        found.append((one, replace(checked, gone=number in gone)))
    return found


def doubles(kept: Sequence[Kept]) -> dict[str, int]:
    """Return which quotes say what an earlier one says: uid → the place, from 0, of the first with the same words."""
    first: dict[str, int] = {}
    found = {}
    for place, one in enumerate(kept):
        earlier = first.setdefault(one.quotation.check, place)
        if earlier != place:
            found[one.uid] = earlier
    return found


def same_place(kept: Sequence[Kept], content_hash: str, span: Span) -> Kept | None:
    """Return the quote that is exactly this stretch of this text."""
    wanted = (content_hash, span)
    return next((one for one in kept if (one.quotation.content_hash, one.quotation.span) == wanted), None)


def taken(library: Library) -> list[Taken]:
    """Return the quotes of the basket as they are written to files."""
    return [Taken(one.quotation, one.comment) for one in library.basket.all()]


def people(library: Library, progress: Progress) -> list[tuple[str, bool]]:
    """Return whom the quotes of the basket and their documents name, and whether a quote or its source does.

    Those of the quotes come first. A document that cannot be read names nobody.

    Raises:
        Cancelled: the work stopped early.
    """
    from reader.structure.persons import find_persons  # its patterns take time to compile

    kept = library.basket.all()
    said = [one for each in kept for one in (*each.quotation.speakers, each.quotation.author) if one]
    inside = "\n".join(f"{each.quotation.text}\n{each.quotation.title}\n{each.comment}" for each in kept)
    found = dict.fromkeys(said, True)
    for number in dict.fromkeys(one.target.document_id for one in kept):
        progress.check()
        if number is not None:
            with suppress(DocumentUnknown, LoadError):
                for person in find_persons(library.document(number)):
                    if person.name not in found:
                        found[person.name] = names(inside, person.name)
    return sorted(found.items(), key=lambda pair: not pair[1])


def keep_apart(key: Path, output: Path) -> None:
    """Make sure that the key of hidden names is another file than the quotes, which would take its place.

    Raises:
        KeyNotApart: both paths lead to the same file.
    """
    same = os.path.normcase(os.path.realpath(key)) == os.path.normcase(os.path.realpath(output))
    with suppress(OSError):
        same = same or key.samefile(output)
    if same:
        raise KeyNotApart(output)


def hide_names(quotes: Sequence[Taken], hide: Iterable[str], key: Path, label: str = LABEL) -> list[Taken]:
    """Return quotes with labels in place of names; the key is written before anything else.

    Labels that the key has already are kept, so that a person has one label in every file; ``label`` has a
    ``{number}``.

    Raises:
        KeyUnreadable: there is a file at the place of the key, and it is none.
        TableUnwritable: the key cannot be written.
    """
    known = Pseudonyms()
    with suppress(FileNotFoundError):
        try:
            known = Pseudonyms.from_json(key.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise
        except (ValueError, OSError):
            raise KeyUnreadable(key) from None
    known = known.with_names(hide, label)
    with replacing(key) as stream:
        stream.write(known.to_json().encode())
    return [hidden(one, known.hide) for one in quotes]
