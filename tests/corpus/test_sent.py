"""Tests of records that go from one process to another."""

import pickle
from dataclasses import dataclass, fields

import pytest

from reader.corpus.record import DocumentRecord
from reader.corpus.sent import Sent
from reader.index.analysis import AnalyzedText
from reader.indexing.preparing import PreparedChunk, PreparedFile
from reader.language.entries import NewForms
from reader.store.documents import LoadedFile
from reader.store.texts import PackedText


@dataclass(frozen=True, slots=True)
class Parcel(Sent):
    number: int
    words: tuple[str, ...] = ()


def test_a_record_arrives_as_it_was_sent() -> None:
    assert pickle.loads(pickle.dumps(Parcel(3, ("сөз",)))) == Parcel(3, ("сөз",))


@pytest.mark.parametrize(
    "kind", [DocumentRecord, AnalyzedText, LoadedFile, PackedText, NewForms, PreparedFile, PreparedChunk]
)
def test_every_field_of_what_is_prepared_is_sent(kind: type[Sent]) -> None:
    assert list(kind.__slots__) == [field.name for field in fields(kind)]  # type: ignore[arg-type]
