"""Tests of snippets and concordance lines."""

import datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader import structure
from reader.concordance import SNIPPET_LENGTH, kwic, snippet
from reader.corpus.document import Document
from reader.corpus.hit import KwicLine
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span

TEXT = """\
 date 2025-11-05 Сирек металдар туралы
АСТАНА. KAZINFORM — Сарапшы Рүстем Мұстафин тілшіге сұхбат берді.
— Саммит қашан өтеді?
— Саммит\tқараша айында өтеді.
"""


def parsed(text: str) -> Document:
    return structure.parse(text, path=Path("/a.txt"), modified=datetime.datetime(2025, 1, 1), encoding="utf-8")


def lines(document: Document, word: str, context: int) -> list[KwicLine]:
    """Return the lines of all places of a word in a document, whose number is 4."""
    record = DocumentRecord(
        id=4,
        path=document.path,
        title=document.title,
        date=document.date,
        date_origin=document.date_origin,
        language=document.language,
        source=document.source.name if document.source else "",
        interviewee=document.interviewee.name if document.interviewee else "",
        encoding=document.encoding,
        content_hash=document.content_hash,
        characters=len(document.text),
        body_start=document.body_start,
        preview_start=document.title_span.end,
    )
    return list(kwic(record, document.text, document.layout, uses(document.text, word), context))


def uses(text: str, word: str) -> list[Span]:
    return [Span(place, place + len(word)) for place in range(len(text)) if text.startswith(word, place)]


def test_a_snippet_marks_the_matches_that_it_shows() -> None:
    matches = uses(TEXT, "Саммит")
    shown = snippet(TEXT, 17, matches)
    assert [mark.of(shown.text) for mark in shown.marks] == ["Саммит", "Саммит"]
    assert "\n" not in shown.text
    assert "\t" not in shown.text


def test_a_snippet_of_a_late_match_begins_with_an_ellipsis_and_a_whole_word() -> None:
    text = "сөзі " * 100 + "керегі осы " + "және " * 100
    shown = snippet(text, 0, uses(text, "керегі"))
    assert shown.text.startswith("…сөзі ")
    assert [mark.of(shown.text) for mark in shown.marks] == ["керегі"]
    assert len(shown.text) <= SNIPPET_LENGTH + 1


def test_a_snippet_of_an_early_match_begins_where_reading_does() -> None:
    start = TEXT.index("АСТАНА")
    shown = snippet(TEXT, start - 1, uses(TEXT, "Сарапшы"))
    assert shown.text.startswith("АСТАНА. KAZINFORM — Сарапшы")


def test_a_snippet_that_begins_inside_a_paragraph_says_so() -> None:
    text = " date 2025-11-05 Тақырып осында біткен, ал сөйлем жалғасады.\nЕкінші абзац."
    shown = snippet(text, text.index(", ал"), ())
    assert shown.text.startswith("…ал сөйлем жалғасады. Екінші")


def test_a_match_longer_than_a_snippet_is_shown_whole() -> None:
    text = "а" * 300 + " соңы"
    assert snippet(text, 0, [Span(0, 300)]).text == "а" * 300


def test_without_matches_a_snippet_is_the_beginning() -> None:
    shown = snippet("Тақырып\n — «Мәтін» осы.", 7, ())
    assert shown.text == "— «Мәтін» осы."
    assert shown.marks == ()
    assert snippet("", 0, ()).text == ""
    assert snippet("Тақырып", 7, ()).text == ""


@given(st.text(max_size=600), st.data())
def test_every_mark_of_a_snippet_shows_its_match_on_one_line(text: str, data: st.DataObject) -> None:
    places = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    matches = [Span(start, end) for start, end in zip(places[::2], places[1::2], strict=False)]
    start = data.draw(st.integers(0, matches[0].start if matches else len(text)))
    shown = snippet(text, start, matches)
    assert len(shown.text.splitlines()) <= 1
    for span, mark in zip(matches, shown.marks, strict=False):
        assert mark.of(shown.text).split() == span.of(text).split()
    assert bool(shown.marks) == bool(matches)


def test_a_concordance_line_has_its_context_and_its_speaker() -> None:
    document = parsed(TEXT)
    question, answer = lines(document, "Саммит", 12)
    assert (question.left, question.keyword, question.right) == (" берді. ¶ — ", "Саммит", " қашан өтеді")
    assert (answer.left, answer.keyword, answer.right) == (" өтеді? ¶ — ", "Саммит", " қараша айын")
    assert (answer.document_id, answer.title, answer.date, answer.source) == (
        4,
        document.title,
        "2025-11-05",
        "KAZINFORM",
    )
    assert answer.speaker == document.turns[-1].speaker
    assert answer.span.of(TEXT) == "Саммит"


def test_a_concordance_line_does_not_reach_before_the_text_begins() -> None:
    (line,) = lines(parsed(TEXT), "Сирек", 500)
    assert line.left == ""
    assert line.speaker == ""
    assert line.right.endswith("өтеді.")


def test_a_concordance_without_context_shows_the_keyword_alone() -> None:
    (line,) = lines(parsed(TEXT), "Рүстем", 0)
    assert (line.left, line.keyword, line.right) == ("", "Рүстем", "")
