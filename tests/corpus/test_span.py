"""Tests of spans."""

import pytest

from reader.corpus.span import Span


def test_a_span_cuts_its_stretch_out_of_the_text() -> None:
    span = Span(5, 12)
    assert span.of("Сирек металдар") == " металд"
    assert len(span) == 7
    assert sorted([Span(3, 4), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(3, 4)]


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 3)])
def test_an_empty_reversed_or_negative_range_is_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)
