"""Tests of finding marks again after an update; what the user sees of it is in tests/test_annotating.py."""

import os
from pathlib import Path

from reader.annotating import Annotating
from reader.corpus.annotation import State
from reader.corpus.span import Span
from reader.library import Library
from reader.progress import Progress
from tests.conftest import INTERVIEW


def test_only_marks_of_changed_texts_are_touched(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    annotating = Annotating(library)
    marks = []
    for number in library.documents.ids():
        text = library.document(number).text
        marks.append(annotating.mark(number, Span(len(text) - 20, len(text) - 5)))
    (texts / "сұхбат.txt").write_text(INTERVIEW[:-40], encoding="utf-8")
    os.utime(texts / "сұхбат.txt", (2e9, 2e9))
    assert library.reanchor(Progress()) == 0
    library.update([], Progress())
    after = library.annotations.all()
    lost = [one for one in after if one.state is State.ORPHANED]
    assert len(after) == len(marks) == 3
    assert [one.target.path.name for one in lost] == ["сұхбат.txt"]
    assert [one for one in after if one not in lost] == [one for one in marks if one.uid != lost[0].uid]
