"""Tests of what the user says of files; indexing/test_correcting.py and test_choosing.py have the rest."""

from pathlib import Path

from reader.corpus.correction import Correction
from reader.library import Library
from reader.progress import Progress
from tests.words import names, search


def test_what_is_said_of_a_document_can_be_searched_for(filled: Library) -> None:
    hit = search(filled, "title:сирек").hits[0]
    filled.correct(hit.record.id, Correction(title="Металл туралы"), Progress())
    assert names(search(filled, "title:металл")) == [Path(hit.record.path).stem]
    assert names(search(filled, "title:сирек")) == []
