"""Tests of the record of a passage."""

import datetime

from reader.corpus.document import TurnKind
from reader.corpus.quotation import Quotation, Voice, check_of, from_record, to_record
from reader.corpus.span import Span

QUOTATION = Quotation(
    "Су бар",
    "kk",
    Span(3, 9),
    "1f0c9a34b2e87d65aabb",
    (Voice("А", "сарапшы", TurnKind.ANSWER), Voice("")),
    "Тақырып",
    "KAZINFORM",
    "",
    datetime.date(2025, 11, 3),
    2,
    3,
    "/а.txt",
)


def test_a_passage_is_the_same_after_json() -> None:
    assert from_record(to_record(QUOTATION)) == QUOTATION
    assert from_record({**to_record(QUOTATION), "date": None, "later": 1}).date is None


def test_a_passage_knows_its_speakers_its_link_and_its_check() -> None:
    assert (QUOTATION.crosses, QUOTATION.interview, QUOTATION.speakers) == (True, True, ("А",))
    assert QUOTATION.link == "oqyrman://doc/1f0c9a34b2e87d65#p2"
    assert QUOTATION.check == check_of("Су\u00a0\nбар") != check_of("Су бар.")
    assert len(QUOTATION.check) == 16
