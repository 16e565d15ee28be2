"""The tantivy index: which documents a query finds, and in what order."""

import datetime
import re
import shutil
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import tantivy
from tantivy import Occur

from reader.corpus.hit import Sort
from reader.corpus.query import Query, Term, Word
from reader.errors import LibraryBroken, LibraryInUse, LibraryUnwritable
from reader.index.analysis import ANALYZER_VERSION, SHORT_PREFIX, AnalyzedText

SCHEMA_VERSION = 1
"""Raised with every change of the fields; an index of another version is rebuilt."""

_WRITER_BYTES = 48_000_000
_SCORED_FORMS = 64
_EXACT_FORM_WEIGHT = 2.0
_PHRASE_FORMS = 16_000
"""Forms that the patterns of one phrase may have together; tantivy refuses 16,384."""

_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzаәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_EPOCH = datetime.date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """A document as the index takes it."""

    id: int
    path: Path
    date: datetime.date
    text: AnalyzedText


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a search's result: ids in order, and how many documents were found in all."""

    ids: tuple[int, ...]
    documents: int


class SearchIndex:
    """Hold the words of all documents in a folder of its own.

    The folder is named after the versions that made it; folders of other versions are removed. ``identity`` is
    different for every index ever made, so that the store can tell which documents this one holds.

    Raises:
        LibraryUnwritable, LibraryBroken: the folder cannot be made or read.
    """

    def __init__(self, folder: Path) -> None:
        self._library = folder.parent
        self.folder = folder / f"s{SCHEMA_VERSION}a{ANALYZER_VERSION}"
        with self._errors():
            self._index, self.identity = self._open()
            for other in folder.iterdir():
                if other != self.folder:
                    shutil.rmtree(other, ignore_errors=True)

    @contextmanager
    def writing(self) -> Iterator["IndexWriter"]:
        """Change the index; changes that were not committed are dropped at the end.

        Raises:
            LibraryInUse: another program instance is changing it.
        """
        try:
            writer = self._index.writer(_WRITER_BYTES, num_threads=1)
        except ValueError as error:
            if "lock" in str(error).lower():
                raise LibraryInUse(self._library) from error
            raise LibraryUnwritable(self._library, str(error)) from error
        try:
            yield IndexWriter(self._index, writer, self._library)
        finally:
            with suppress(ValueError):  # of a full disk the commit has told
                writer.rollback()
                writer.wait_merging_threads()

    def count(self) -> int:
        """Count the documents that the index holds."""
        return self._searcher().num_docs

    def search(self, query: Query, sort: Sort, offset: int, limit: int, under: Sequence[Path] = ()) -> Found:
        """Return a stretch of the documents that a query finds, by relevance or by date, newest first."""
        searcher = self._searcher()
        most = max(searcher.num_docs, 1)  # tantivy makes room for as many as it is asked for
        field = "date" if sort is Sort.DATE else None
        with self._errors():
            found = searcher.search(
                self._query(searcher, query, under),
                limit=min(max(limit, 1), most),
                offset=min(offset, most),
                count=True,
                order_by_field=field,
            )
            ids = searcher.fast_field_values("id", [address for _, address in found.hits[:limit]])
        return Found(tuple(int(number) for number in ids if number is not None), int(getattr(found, "count")))  # noqa: B009 - the stubs do not know it

    def ids(self, query: Query, under: Sequence[Path] = ()) -> list[int]:
        """Return the ids of all documents that a query finds, in no particular order."""
        searcher = self._searcher()
        limit = max(searcher.num_docs, 1)
        with self._errors():
            asked = self._query(searcher, query, under)
            found = searcher.search(asked, limit=limit, count=False, order_by_field="id")
        return [int(number) for number, _ in found.hits]

    def _searcher(self) -> tantivy.Searcher:
        """Return a view of all that was committed, also by other program instances; costs 0.04 ms."""
        with self._errors():
            self._index.reload()
            return self._index.searcher()

    def _open(self) -> tuple[tantivy.Index, str]:
        name = self.folder / "identity"
        if name.is_file() and (self.folder / "meta.json").is_file():  # without it tantivy starts anew, silently
            try:
                return tantivy.Index(_schema(), str(self.folder), reuse=True), name.read_text(encoding="utf-8")
            except ValueError:
                shutil.rmtree(self.folder)
        elif self.folder.exists():
            shutil.rmtree(self.folder)
        self.folder.mkdir(parents=True)
        index = tantivy.Index(_schema(), str(self.folder))
        identity = f"{self.folder.name}-{uuid.uuid4()}"
        name.write_text(identity, encoding="utf-8")
        return index, identity

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise LibraryUnwritable(self._library, error.strerror or str(error)) from error
        except ValueError as error:
            raise LibraryBroken(self._library, self.folder.name, str(error)) from error

    def _query(self, searcher: tantivy.Searcher, query: Query, under: Sequence[Path]) -> tantivy.Query:
        if query.empty:
            return tantivy.Query.empty_query()
        parts = [(Occur.Must, self._term(searcher, term)) for term in query.wanted]
        parts += [(Occur.MustNot, self._term(searcher, term)) for term in query.unwanted]
        if under:
            places = tantivy.Query.term_set_query(self._index.schema, "place", [str(path) for path in under])
            parts.append((Occur.Must, tantivy.Query.const_score_query(places, 0.0)))
        return tantivy.Query.boolean_query(parts)

    def _term(self, searcher: tantivy.Searcher, term: Term) -> tantivy.Query:
        schema = self._index.schema
        forms = [word.form for word in term.words]
        if len(forms) == 1:
            return self._word(searcher, term.words[0])
        if term.words[-1].exact:
            return tantivy.Query.phrase_query(schema, "form", list(forms))
        first = [re.escape(form) for form in forms[:-1]]
        room = _PHRASE_FORMS - len(first)
        ways = [
            (Occur.Should, tantivy.Query.regex_phrase_query(schema, "form", [*first, last]))
            for last in _beginning(searcher, forms[-1], room)
        ]
        return tantivy.Query.boolean_query(ways) if len(ways) != 1 else ways[0][1]

    def _word(self, searcher: tantivy.Searcher, word: Word) -> tantivy.Query:
        """Return the query for a word; with few forms, by how telling each is, else all forms alike."""
        schema = self._index.schema
        exact = tantivy.Query.term_query(schema, "form", word.form)
        if word.exact:
            return exact
        ways = [tantivy.Query.boost_query(exact, _EXACT_FORM_WEIGHT)]
        if len(word.form) <= SHORT_PREFIX:
            begins = tantivy.Query.term_query(schema, "prefix", word.form, index_option="basic")
            ways.append(tantivy.Query.const_score_query(begins, 1.0))
        else:
            for field in ("form", "part"):
                begun = searcher.terms_with_prefix(field, word.form, limit=_SCORED_FORMS + 1)
                if len(begun) <= _SCORED_FORMS:
                    ways += [tantivy.Query.term_query(schema, field, form) for form, _ in begun]
                else:
                    pattern = re.escape(word.form) + ".*"
                    alike = tantivy.Query.regex_query(schema, field, pattern)
                    ways.append(tantivy.Query.const_score_query(alike, 1.0))
        return tantivy.Query.boolean_query([(Occur.Should, way) for way in ways])


class IndexWriter:
    """Change the index; nothing is found before ``commit``.

    Raises:
        LibraryUnwritable: from every method, when the disk is full or the folder went away.
    """

    def __init__(self, index: tantivy.Index, writer: tantivy.IndexWriter, library: Path) -> None:
        self._index = index
        self._writer = writer
        self._library = library

    def put(self, document: IndexedDocument) -> None:
        """Add a document, in place of what the index holds under its id."""
        self._writer.delete_documents_by_term("id", document.id)
        entry = tantivy.Document()
        entry.add_integer("id", document.id)
        entry.add_integer("date", (document.date - _EPOCH).days)
        for chunk in document.text.forms:
            entry.add_text("form", chunk)
        entry.add_text("part", document.text.parts)
        entry.add_text("prefix", document.text.prefixes)
        for place in (document.path, *document.path.parents):
            entry.add_text("place", str(place))
        with self._errors():
            self._writer.add_document(entry)

    def remove(self, ids: Iterable[int]) -> None:
        """Drop documents."""
        for number in ids:
            self._writer.delete_documents_by_term("id", number)

    def commit(self) -> None:
        """Make all changes so far lasting and visible."""
        with self._errors():
            self._writer.commit()
            self._index.reload()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except (OSError, ValueError) as error:
            raise LibraryUnwritable(self._library, str(error)) from error


def _beginning(searcher: tantivy.Searcher, begin: str, room: int) -> list[str]:
    """Return patterns that together cover all forms with a beginning, each no more than ``room`` of them."""
    begun = len(searcher.terms_with_prefix("form", begin, limit=room + 1))
    if begun <= room:
        return [re.escape(begin) + ".*"] if begun else []
    longer = [pattern for letter in _LETTERS for pattern in _beginning(searcher, begin + letter, room)]
    return [re.escape(begin), f"{re.escape(begin)}[^{_LETTERS}].*", *longer]


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", indexed=True, fast=True)
    builder.add_integer_field("date", indexed=True, fast=True)
    builder.add_text_field("form", tokenizer_name="whitespace", index_option="position")
    builder.add_text_field("part", tokenizer_name="whitespace", index_option="basic")
    builder.add_text_field("prefix", tokenizer_name="whitespace", index_option="basic")
    builder.add_text_field("place", tokenizer_name="raw", index_option="basic")
    return builder.build()
