"""Documents as tantivy takes them."""

import datetime
import os
from pathlib import Path

import tantivy

from reader.index.analysis import BARRIER, AnalyzedText
from reader.index.clauses import EPOCH
from reader.index.schema import SEVERAL, UNDATED
from reader.language.tokens import forms
from reader.records import dataclass

_EPOCH = EPOCH.toordinal()
_CLOSING = f" {BARRIER}"


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """A document as the index takes it; ``also`` are the other paths of its text."""

    id: int
    path: Path
    date: datetime.date
    text: AnalyzedText
    source: str = ""
    language: str = ""
    dated: bool = True
    also: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class _Folder:
    names: tuple[str, ...]
    words: str


class IndexEntries:
    """Make the entries of documents; what those of one folder have in common is worked out once for many in a row."""

    def __init__(self) -> None:
        self._parent = ""
        self._folder = _Folder((), "")

    def entry(self, document: IndexedDocument) -> tantivy.Document:
        """Return the entry of a document."""
        text, date = document.text, document.date
        paths = (document.path, *document.also)
        beside = [self._folder_of(path) for path in paths]
        folders = dict.fromkeys(name for folder in beside for name in folder.names)
        entry = tantivy.Document()
        entry.add_integer("id", document.id)
        entry.add_integer("date", date.toordinal() - _EPOCH)
        entry.add_integer("month", date.year * 12 + date.month - 1)
        entry.add_integer("words", text.words)
        for name, chunks in (("form", text.forms), ("question", text.questions), ("answer", text.answers)):
            for chunk in filter(None, chunks):
                entry.add_text(name, chunk.removesuffix(_CLOSING))  # between two chunks tantivy leaves a place
        words = (("title", text.title), ("source", text.source), ("speaker", text.speaker_words))
        places = [("folder", name) for name in folders] + [("place", name) for name in (*folders, *map(str, paths))]
        names = (("language", document.language), ("source_name", document.source))
        for name, given in (*words, *places, *names, *(("speaker_name", one) for one in text.speakers)):
            if given:
                entry.add_text(name, given)
        named = (" ".join((folder.words, *forms(path.name))) for folder, path in zip(beside, paths, strict=True))
        entry.add_text("path", f" {BARRIER} ".join(named))
        entry.add_text("prefix", text.prefixes)
        marks = [*(role.value for role in text.roles), *([SEVERAL] if text.several else [])]
        for mark in (*marks, *([] if document.dated else [UNDATED])):
            entry.add_text("mark", mark)
        return entry

    def _folder_of(self, path: Path) -> _Folder:
        parent = os.path.dirname(path)  # noqa: PTH120 - ten times as fast as the path's own
        if parent != self._parent:
            self._parent = parent
            self._folder = _Folder(tuple(map(str, path.parents)), " ".join(forms(parent)))
        return self._folder
