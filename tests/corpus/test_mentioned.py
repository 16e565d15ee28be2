from reader.corpus.mentioned import Mentioned
from reader.corpus.span import Span


def test_what_is_mentioned_can_be_compared() -> None:
    assert Mentioned("Алматы", (Span(1, 2),)) == Mentioned("Алматы", (Span(1, 2),))
