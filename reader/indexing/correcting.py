"""Let documents say what the user corrected: when they are loaded, and at once for those that are there."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from reader.corpus.correction import NO_CORRECTION, UNNAMED, Correction
from reader.corpus.document import Document, Layout, Turn, TurnKind
from reader.corpus.hit import Sort
from reader.corpus.place import is_archive
from reader.corpus.record import DocumentRecord
from reader.errors import DocumentUnknown
from reader.index.analysis import renamed
from reader.indexing.preparing import PreparedFile
from reader.language.collation import sort_key
from reader.store.corrections import Corrections, KeptCorrection
from reader.store.database import Database
from reader.store.documents import Documents, FileState
from reader.store.rules import Rule, Rules, source_by_rule
from reader.store.texts import PackedText, read_layout, written_layout


class Revision:
    """Put what the user corrected into files that were just loaded.

    A correction whose document is gone is taken up by a new document at the same place or with the same text.
    """

    def __init__(self, library: Database) -> None:
        self._corrections = Corrections(library)
        self._rules = Rules(library)
        self._documents = Documents(library)
        self._taken: dict[tuple[Path, str], int] = {}

    @cached_property
    def _kept(self) -> dict[int, KeptCorrection]:
        return {one.document_id: one for one in self._corrections.all()}

    def look_again(self) -> None:
        """Forget which corrections and rules are kept: others came to be."""
        self.__dict__.pop("_every_rule", None)
        self.__dict__.pop("_kept", None)
        self.__dict__.pop("_alike", None)

    @cached_property
    def _alike(self) -> dict[tuple[Path, str] | str, list[KeptCorrection]]:
        """Return what is kept by place and by text; the number of a row tells little of what it was."""
        found: defaultdict[tuple[Path, str] | str, list[KeptCorrection]] = defaultdict(list)
        for one in self._kept.values():
            found[one.content_hash].append(one)
            if not one.fragment or is_archive(one.path):
                found[one.path, one.fragment].append(one)
        return found

    @cached_property
    def _every_rule(self) -> list[Rule]:
        return self._rules.all()

    def of_record(self, record: DocumentRecord) -> DocumentRecord:
        """Return the record of a document that is there with what the user corrected, and what the rules say."""
        if not self._kept and not self._every_rule and record.own is None:
            return record
        own = record.in_file
        kept = self._kept.get(record.id)
        return own.corrected(_with_rules(kept.correction if kept else NO_CORRECTION, own, self._every_rule))

    def of_file(self, one: PreparedFile, state: FileState | None) -> PreparedFile:
        """Return a file that was loaded, and is the document of a ``state`` if any, with what the user corrected."""
        record = one.loaded.record
        correction = _with_rules(self._correction(record, state), record, self._every_rule)
        if correction.empty:
            return one
        made = record.corrected(correction)
        layout = read_layout(one.packed.layout) or Layout(record.body_start)
        layout = corrected_layout(layout, made.correction)
        return replace(
            one,
            loaded=replace(one.loaded, record=made, title_key=sort_key(made.title)),
            packed=PackedText(one.packed.text, written_layout(layout)),
            text=renamed(one.text, layout, made.source),
        )

    def settle(self, number: int, record: DocumentRecord) -> None:
        """Note under which id, where and with which text a corrected document is stored."""
        old = self._taken.pop((record.path, record.fragment), None)
        if old is not None:
            kept = self._kept.pop(old)
            now = KeptCorrection(number, record.path, record.content_hash, kept.correction, record.fragment)
            self._corrections.hand_over(old, now)
            self._kept[number] = now
            self.__dict__.pop("_alike", None)

    def _correction(self, record: DocumentRecord, state: FileState | None) -> Correction:
        if not self._kept:
            return NO_CORRECTION
        shown = state is not None and state.same_as is not None and state.content_hash == record.content_hash
        if shown and state is not None:  # it is as the document that is shown for it
            kept = self._kept.get(state.same_as or 0)
        else:
            kept = self._kept.get(state.document_id) if state else self._left_behind(record)
        if kept is None:
            return NO_CORRECTION
        if not shown:
            self._taken[record.path, record.fragment] = kept.document_id
        return kept.correction

    def _left_behind(self, record: DocumentRecord) -> KeptCorrection | None:
        """Return the correction of a document that is gone and was this one, by its place or else by its text."""
        here = record.path, record.fragment
        alike = [*self._alike.get(here, ()), *self._alike.get(record.content_hash, ())]
        if not alike:
            return None
        there = {one.id for one in self._documents.records([one.document_id for one in alike])}
        taken = set(self._taken.values())
        return next((one for one in alike if one.document_id not in there | taken), None)


def correct(library: Database, document_id: int, correction: Correction) -> None:
    """Keep what the user says of a document, which then waits to be indexed.

    Raises:
        DocumentUnknown: no document has that id.
    """
    documents = Documents(library)
    found = documents.records([document_id])
    if not found:
        raise DocumentUnknown(document_id)
    own = found[0].in_file
    rules = Rules(library).all()
    kept = _plain(correction, own, rules)
    made = own.corrected(_with_rules(kept, own, rules))
    with library.transaction():
        Corrections(library).put(KeptCorrection(document_id, own.path, own.content_hash, kept, own.fragment))
        documents.revise(made, sort_key(made.title))


def set_rule(library: Database, folder: Path, rule: Rule | None) -> None:
    """Keep the rule of a folder, or none; the documents that say something else by it wait to be indexed."""
    documents = Documents(library)
    with library.transaction():
        if rule is None:
            Rules(library).remove(folder)
        else:
            Rules(library).put(rule)
        revision = Revision(library)
        for record in documents.page(Sort.DATE, 0, documents.count([folder]), [folder]):
            made = revision.of_record(record)
            if made != record:
                documents.revise(made, sort_key(made.title))


def _with_rules(correction: Correction, own: DocumentRecord, rules: Sequence[Rule]) -> Correction:
    """Return a correction with the source that a rule gives, where the user did not correct it here."""
    if not rules or correction.source is not None:
        return correction
    return replace(correction, source=source_by_rule(rules, own.path, own.source))


def corrected_layout(layout: Layout, correction: Correction) -> Layout:
    """Return the layout of a text as it is in its file with what the user corrected."""
    names = dict(correction.speakers)
    return replace(
        layout,
        title=layout.title if correction.title is None else None,
        heading=correction.title,
        turns=tuple(_renamed(turn, names) for turn in layout.turns),
    )


def _plain(correction: Correction, own: DocumentRecord, rules: Sequence[Rule]) -> Correction:
    """Return a correction with words on one line, and without what holds anyway."""
    title = " ".join((correction.title or "").split())
    source = None if correction.source is None else " ".join(correction.source.split())
    pairs = ((old, " ".join(new.split())) for old, new in correction.speakers)
    return Correction(
        title=title if title not in ("", own.title) else None,
        date=correction.date if (correction.date, own.date_origin.value) != (own.date, "text") else None,
        source=source if source != _usual_source(own, rules) else None,
        speakers=tuple(sorted((old, new) for old, new in pairs if new and new != old)),
    )


def _usual_source(own: DocumentRecord, rules: Sequence[Rule]) -> str:
    given = source_by_rule(rules, own.path, own.source)
    return own.source if given is None else given


def _renamed(turn: Turn, names: dict[str, str]) -> Turn:
    if turn.speaker is None and turn.kind is not TurnKind.ANSWER:
        return turn
    right = names.get(turn.speaker or UNNAMED)
    return replace(turn, speaker=right) if right else turn


def speakers_of(document: Document) -> list[str]:
    """Return who speaks in a document, in order; ``UNNAMED`` for an answerer whom it does not name."""
    speaking = [turn.speaker for turn in document.turns if turn.speaker or turn.kind is TurnKind.ANSWER]
    guest = [document.interviewee.name] if document.interviewee else []
    return list(dict.fromkeys([*(name or UNNAMED for name in speaking), *guest]))
