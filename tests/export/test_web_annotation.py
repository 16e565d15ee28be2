"""Tests of Web Annotations: nothing is lost on the way out and in."""

import datetime
import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.corpus.annotation import Anchor, Annotation, Colour, Kind, State, Target
from reader.corpus.span import Span
from reader.export.web_annotation import from_json, items_of, sound, to_json, to_page
from reader.language.tags import LONGEST_TAG, clean_tags

WORDS = st.text(alphabet='аӘқ «»"\\\n😀<&é', max_size=12)
HASHES = st.text(alphabet="0123456789abcdef", min_size=16, max_size=32)
MOMENTS = st.datetimes(datetime.datetime(1971, 1, 1), datetime.datetime(2100, 1, 1), timezones=st.just(datetime.UTC))


@st.composite
def annotations(draw: st.DrawFn) -> Annotation:
    start = draw(st.integers(0, 10_000))
    content = draw(HASHES)
    return Annotation(
        0,
        str(draw(st.uuids())),
        Target(None, Path("/мәтін") / draw(st.sampled_from(["а.txt", "б/в.md"])), draw(HASHES)),
        Anchor(
            Span(start, start + draw(st.integers(1, 99))), draw(WORDS), draw(WORDS), draw(WORDS), content,
            draw(st.integers(0, 99)), draw(st.integers(-1, 5)),
        ),
        draw(st.sampled_from(list(Kind))),
        draw(st.sampled_from(list(Colour))),
        draw(WORDS),
        clean_tags(draw(st.lists(WORDS, max_size=3))),
        draw(MOMENTS),
        draw(MOMENTS),
        draw(st.sampled_from(list(State))),
    )  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(annotations())
def test_our_marks_come_back_as_they_were(one: Annotation) -> None:
    (written,) = items_of(json.loads(json.dumps(to_page([one]))))
    assert from_json(written) == one
    assert written["type"] == "Annotation"
    assert written["created"].endswith("Z")


FOREIGN = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "https://example.org/anno/1",
    "type": "Annotation",
    "motivation": "assessing",
    "creator": {"type": "Person", "name": "А"},
    "rights": "https://creativecommons.org/publicdomain/zero/1.0/",
    "created": "2024-01-02T03:04:05Z",
    "body": [
        {"type": "TextualBody", "value": "<p>ой</p>", "format": "text/html", "language": "kk"},
        {"type": "TextualBody", "purpose": "tagging", "value": "су"},
        {"type": "SpecificResource", "source": "https://example.org/tag", "purpose": "classifying"},
    ],
    "target": {
        "source": "https://example.org/page",
        "scope": "https://example.org/",
        "styleClass": "red",
        "selector": [
            {"type": "TextQuoteSelector", "exact": "мұнай", "prefix": "қара ", "suffix": " бағасы"},
            {"type": "CssSelector", "value": "#a"},
        ],
    },
}


def test_what_others_say_is_said_again() -> None:
    read = from_json(FOREIGN)
    assert (read.body, read.tags, read.anchor.quote, read.kind) == ("<p>ой</p>", ("су",), "мұнай", Kind.NOTE)
    again = to_json(read)
    for name in ("id", "type", "motivation", "creator", "rights", "created"):
        assert again[name] == FOREIGN[name]
    foreign_bodies = FOREIGN["body"]
    assert isinstance(foreign_bodies, list)
    assert all(any(body.items() <= other.items() for other in again["body"]) for body in foreign_bodies)
    target = FOREIGN["target"]
    assert isinstance(target, dict)
    assert all(again["target"][name] == target[name] for name in ("source", "scope", "styleClass"))
    assert all(selector in again["target"]["selector"] for selector in target["selector"])
    assert from_json(again).extra == read.extra


@pytest.mark.parametrize(
    "record", [{}, {"target": "https://example.org"}, {"target": {"selector": {"type": "CssSelector"}}}, {"target": 3}]
)
def test_what_has_neither_quote_nor_place_is_refused(record: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="annotation"):
        from_json(record)


def test_annotations_come_in_lists_pages_and_collections() -> None:
    assert items_of(FOREIGN) == [FOREIGN]
    assert items_of([FOREIGN, {"items": [FOREIGN]}, 3]) == [FOREIGN, FOREIGN]
    assert items_of({"type": "AnnotationCollection", "first": {"items": [FOREIGN]}}) == [FOREIGN]
    assert items_of({"a": 1}) == []
    one = from_json(
        {"bodyValue": "ой", "target": [{"selector": {"type": "TextPositionSelector", "start": 3, "end": 5}}]}
    )
    assert (one.body, one.anchor.span, one.kind) == ("ой", Span(3, 5), Kind.NOTE)


def test_a_tag_that_is_none_of_ours_is_kept_and_told_again() -> None:
    bodies = [
        {"type": "TextualBody", "purpose": "tagging", "value": value}
        for value in ("а" * (LONGEST_TAG + 1), "су", "\x00", "СУ")
    ]
    read = from_json({**FOREIGN, "body": bodies})
    assert read.tags == ("су",)
    assert sorted(one["value"] for one in to_json(read)["body"]) == sorted(one["value"] for one in bodies)


@pytest.mark.parametrize("spoilt", [None, 5, float("inf"), 10**30, "\ud800", [], {"а": 1}, "0001-01-01T00:00:00+14:00"])
def test_an_annotation_with_anything_spoilt_is_read_or_refused(spoilt: object) -> None:
    record = json.loads(json.dumps(to_json(from_json(FOREIGN))))
    for name in record:
        for one in ({**record, name: spoilt}, {**record, "target": {**record["target"], "oqyrman:document": spoilt}}):
            with suppress(ValueError):
                json.dumps(to_json(from_json(sound(one))), ensure_ascii=False).encode()


def test_a_note_without_a_format_gets_none() -> None:
    body = {"type": "TextualBody", "value": "ой"}
    again = to_json(from_json({**FOREIGN, "body": [body]}))
    assert again["body"] == [body]
    assert to_json(from_json(again))["body"] == [body]
