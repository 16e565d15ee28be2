"""Tell of quoted passages whether they stand in the library as they are quoted, and said by whom."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from reader.comparing import Compared, Comparing, Difference
from reader.corpus.document import Document, TurnKind
from reader.corpus.hit import Sort
from reader.corpus.place import place_name
from reader.corpus.query import (
    FormUse,
    How,
    Mode,
    Node,
    Query,
    ResolvedQuery,
    Term,
    Word,
    WordForms,
    all_of,
    either_of,
)
from reader.corpus.span import Span
from reader.errors import LoadError
from reader.export.column import Kind as ColumnKind
from reader.export.replacing import replacing
from reader.export.table import Column, Table, write
from reader.language.name_forms import names
from reader.language.quoted import Quoted, quoted
from reader.language.scripts import query_sounds
from reader.language.scripts.keyboard import keyboard_fold
from reader.library import Library
from reader.loader.draft import Draft
from reader.progress import Budget, Progress
from reader.quotation import role_of, turn_at
from reader.structure.names import FULL_NAME

_NEAR = 220
"""Code points around a quote in which its speaker is looked for, within the paragraph."""

_PHRASE = 8
_RARE = 8
_VARIED = 6
_EXACT_DOCUMENTS, _NEAR_DOCUMENTS = 20, 30
_UNKNOWN = 0.4
_FEW_WORDS = 2
_SENTENCE = re.compile(r"[.!?…](?=\s|$)")
_SPOKE = re.compile(
    "де(?:ді|йді|ген|п)\\b|айт|білдір|түсіндір|атап өт|пікір|сөз|сказа|заяв|отмет|счита|говор|поясн|подчерк|добав"
    "|сообщ|признал|said|says|told|added|explain|argue|note|according|словам",
    re.IGNORECASE,
)
_NAME = re.compile(rf"(?<!\w){FULL_NAME}(?!\w)")


class Verdict(StrEnum):
    """What came of looking for a quote."""

    VERBATIM = "verbatim"
    DIFFERS = "differs"
    NOT_FOUND = "not found"
    OTHER_SPEAKER = "other speaker"


@dataclass(frozen=True, slots=True)
class Verified:
    """One quote of a draft, its verdict, and the place in the library that is it or is like it.

    ``span`` counts in the document; ``speaker`` is who speaks there, with ``role``, empty where the text names nobody.
    ``attributed`` are those whom the draft names beside the quote. ``differences`` count in ``quote`` and ``found``.
    """

    quote: str
    place: Span
    verdict: Verdict
    document_id: int | None = None
    path: str = ""
    span: Span | None = None
    found: str = ""
    speaker: str = ""
    role: str = ""
    attributed: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()


def record_of(one: Verified) -> dict[str, object]:
    """Return a verdict as JSON has it."""
    return {
        "quote": one.quote,
        "verdict": one.verdict.value,
        "id": one.document_id,
        "path": one.path or None,
        "start": one.span.start if one.span else None,
        "end": one.span.end if one.span else None,
        "found": one.found or None,
        "speaker": one.speaker or None,
        "role": one.role or None,
        "attributed": list(one.attributed),
        "differences": [
            {
                "quoted": other.quoted,
                "source": other.source,
                "quote_start": other.quote_start,
                "source_start": other.source_start,
            }
            for other in one.differences
        ],
        "place": {"start": one.place.start, "end": one.place.end},
    }


_COLUMNS = ("verdict", "quote", "found", "differences", "speaker", "attributed", "path", "start", "end")


def write_verified(
    title: str, found: Sequence[Verified], path: Path, words: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Write verdicts as JSON, or as a table in any format of tables.

    ``words`` are what a reader reads in place of the names of columns and verdicts.

    Raises:
        TableFormatUnknown: the suffix is of no format.
        TableUnwritable: the file cannot be written.
        TableTooLong: the format does not take so many rows.
    """
    if path.suffix.lower() == ".json":
        records = {"quotes": [record_of(one) for one in found]}
        with replacing(path) as stream:
            stream.write((json.dumps(records, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace"))
        return
    numbers = {"start", "end"}
    columns = [
        Column(name, words.get(name, name), ColumnKind.NUMBER if name in numbers else ColumnKind.TEXT)
        for name in _COLUMNS
    ]
    rows = [
        (
            words.get(one.verdict.value, one.verdict.value),
            one.quote,
            one.found,
            "; ".join(f"{other.quoted or '∅'} → {other.source or '∅'}" for other in one.differences),
            ", ".join(filter(None, (one.speaker, one.role))),
            ", ".join(one.attributed),
            one.path,
            one.span.start if one.span else None,
            one.span.end if one.span else None,
        )
        for one in found
    ]
    write(Table(title, columns, rows), path)


class Verifying:
    """Look for quotes in a library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def draft(self, draft: Draft, progress: Progress | None = None) -> Iterator[Verified]:
        """Yield what is found of every quoted passage of a draft, in order.

        Raises:
            Cancelled: the work stopped early.
        """
        progress = progress or Progress()
        passages = list(_passages(draft))
        for number, one in enumerate(passages):
            progress.report(number, len(passages))
            said = _beside(draft.text, one, passages)
            yield self._passage(one.span.of(draft.text), one.span, said)

    def quote(self, text: str) -> Verified:
        """Return what is found of one passage, which may stand in quotation marks as a whole."""
        bare = text.strip()
        whole = next((one for one in quoted(bare) if len(one.whole) == len(bare)), None)
        span = whole.span if whole else Span(0, max(1, len(bare)))
        return self._passage(span.of(bare), span, "")

    def places(self, text: str) -> list[tuple[int, Span]]:
        """Return every place where a passage stands verbatim, as far as few documents have it."""
        comparing = Comparing(text)
        found: list[tuple[int, Span]] = []
        for number in self._candidates(comparing, near=False):
            with suppress(LoadError):
                there = comparing.places(self._library.document(number).text)
                found += [(number, one.span) for one in there if not one.differences]
        return found

    def _passage(self, quote: str, place: Span, said: str) -> Verified:
        comparing = Comparing(quote)
        best: tuple[Verified, float] | None = None
        for number in self._candidates(comparing):
            try:
                document = self._library.document(number)
            except LoadError:
                continue
            for compared in comparing.places(document.text):
                made = self._judged(quote, place, said, number, document, compared)
                rank = compared.likeness + (made.verdict is not Verdict.OTHER_SPEAKER)
                if best is None or rank > best[1]:
                    best = (made, rank)
            if best and best[0].verdict is Verdict.VERBATIM:
                break
        return best[0] if best else Verified(quote, place, Verdict.NOT_FOUND, attributed=tuple(self._named(said, None)))

    def _judged(
        self, quote: str, place: Span, said: str, number: int, document: Document, compared: Compared
    ) -> Verified:
        turn = turn_at(document, compared.span.start)
        speaker = (turn.speaker or "") if turn else ""
        attributed = tuple(self._named(said, document))
        made = Verified(
            quote,
            place,
            Verdict.DIFFERS if compared.differences else Verdict.VERBATIM,
            number,
            place_name(document.path, document.fragment),
            compared.span,
            compared.span.of(document.text),
            speaker,
            role_of(document, speaker) if speaker else "",
            attributed,
            compared.differences,
        )
        if not attributed or any(names(said, one) for one in [speaker] if one):
            return made
        asked = turn is not None and turn.kind is TurnKind.QUESTION and not speaker
        elsewhere = not any(names(document.text, one) for one in attributed)
        if speaker or asked or elsewhere:
            return replace(made, verdict=Verdict.OTHER_SPEAKER)
        return made

    def _named(self, said: str, document: Document | None) -> Iterator[str]:
        """Yield the people who are named beside a quote: speakers of the library, or who else says something there."""
        here = [turn.speaker for turn in document.turns if turn.speaker] if document else []
        people = [one.name for one in document.people] if document else []
        known = [one for one in dict.fromkeys([*here, *people, *self._speakers]) if names(said, one)]
        yield from known
        if not known and _SPOKE.search(said):
            yield from (found.group() for found in _NAME.finditer(said))

    @cached_property
    def _speakers(self) -> tuple[str, ...]:
        return tuple(one.value for one in self._library.facets(None).speakers.values)

    def _candidates(self, comparing: Comparing, *, near: bool = True) -> Iterator[int]:
        """Yield the documents that may have a quote: first those with its words in a row, then with its rare words."""
        index = self._library.index
        words = list(dict.fromkeys(word for piece in comparing.pieces for word in piece))
        known = {word: count for word, count in index.frequencies(words).items() if count}
        seen: set[int] = set()

        def new(node: Node | None, limit: int) -> Iterator[int]:
            if node is None:
                return
            for number in index.search(ResolvedQuery(Query("", node), node), Sort.RELEVANCE, 0, limit).ids:
                if number not in seen:
                    seen.add(number)
                    yield number

        if all(word in known for word in words):
            yield from new(all_of([_phrase(_telling(piece, known)) for piece in comparing.pieces]), _EXACT_DOCUMENTS)
        if len(words) - len(known) > _UNKNOWN * len(words):
            varied = [
                self._varied(word) for word in sorted(words, key=len, reverse=True)[:_VARIED] if word not in known
            ]
            yield from new(either_of([one for one in varied if one]), _EXACT_DOCUMENTS)
        if near and len(words) > _FEW_WORDS:
            rare = sorted(known, key=lambda word: known[word])[:_RARE]
            yield from new(either_of([_phrase([word]) for word in rare]), _NEAR_DOCUMENTS)

    def _varied(self, word: str) -> Term | None:
        """Return what finds a word as it is written in another script, or on another keyboard."""
        found = self._library.forms.word(Word(word, Mode.FORMS), budget=Budget(2_000))
        typed, sounds = keyboard_fold(word), set(query_sounds(word))
        uses = [
            FormUse(use.form, How.EXACT)
            for use in found.uses
            if keyboard_fold(use.form) == typed or sounds.intersection(query_sounds(use.form))
        ]
        return (
            Term((Word(word, Mode.EXACT),), forms=(WordForms(Word(word, Mode.EXACT), tuple(uses)),)) if uses else None
        )


def _phrase(words: Sequence[str]) -> Term:
    asked = tuple(Word(word, Mode.EXACT) for word in words)
    return Term(asked, forms=tuple(WordForms(word, (FormUse(word.form, How.EXACT),)) for word in asked))


def _telling(piece: Sequence[str], known: dict[str, int]) -> Sequence[str]:
    """Return the words in a row around the rarest one of a piece."""
    rarest = min(range(len(piece)), key=lambda place: known[piece[place]])
    start = max(0, min(rarest - _PHRASE // 2, len(piece) - _PHRASE))
    return piece[start : start + _PHRASE]


def _passages(draft: Draft) -> list[Quoted]:
    """Return the quoted passages of a draft; neighbouring lines that are set as quotations are one."""
    found: list[Quoted] = []
    blocks: list[Span] = []
    start = 0
    run: list[int] = []
    for number, line in enumerate([*draft.text.split("\n"), ""]):
        named = bool(run and re.match(r"\s*[—–-]", line))  # a line that begins with a dash names the speaker
        if number in draft.blocks and line.strip() and not named:
            run = [run[0] if run else start, start + len(line)]
        elif run:
            blocks.append(Span(*run))
            run = []
        start += len(line) + 1
    for block in blocks:
        inside = block.of(draft.text)
        marked = next((one for one in quoted(inside) if len(one.whole) >= len(inside.strip()) - 1), None)
        span = Span(block.start + marked.span.start, block.start + marked.span.end) if marked else block
        found.append(Quoted(span, block, block=True))
    inline = quoted(draft.text)
    found += [one for one in inline if not any(block.start <= one.span.start < block.end for block in blocks)]
    return sorted(found, key=lambda one: one.whole)


def _beside(text: str, one: Quoted, passages: Sequence[Quoted]) -> str:
    """Return the rest of the sentence that a quote stands in, without other quotes."""
    start = max((other.whole.end for other in passages if other.whole.end <= one.whole.start), default=0)
    end = min((other.whole.start for other in passages if other.whole.start >= one.whole.end), default=len(text))
    before = text[max(start, one.whole.start - _NEAR) : one.whole.start]
    behind = text[one.whole.end : min(end, one.whole.end + _NEAR)]
    if one.block:
        lines = [line for line in before.rstrip("\n").split("\n")[-1:] if line.rstrip().endswith((":", "—", "–"))]
        dash = behind.lstrip("\n").split("\n")[0]
        return " ".join([*lines, dash if re.match(r"\s*[—–-]", dash) else ""]).strip()
    before = before.rsplit("\n", 1)[-1]
    behind = behind.split("\n", 1)[0]
    before = _SENTENCE.split(before)[-1]
    behind = _SENTENCE.split(_without_initials(behind))[0]
    return f"{before} {behind}".strip()


def _without_initials(text: str) -> str:
    return re.sub(r"(?<!\w)([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])\.\s?", r"\1 ", text)
