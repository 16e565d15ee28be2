"""Tests of what the user says of whole documents."""

from reader.corpus.signs import PLAIN, UNREAD, Sign


def test_nothing_was_said_of_a_plain_document() -> None:
    assert not any((PLAIN.starred, PLAIN.read, PLAIN.tags))
    assert UNREAD not in set(Sign)
