import pytest

from reader.gui.search.query_filters import Asked, filters, meaning, state, written_value

INCLUDED, EXCLUDED = Asked.INCLUDED, Asked.EXCLUDED


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("уран", []),
        (
            "source:A -lang:kk date:2025..2026",
            [("source", "A", INCLUDED), ("lang", "kk", EXCLUDED), ("date", "2025..2026", INCLUDED)],
        ),
        ("(source:A OR source:B)", [("source", "A", INCLUDED), ("source", "B", INCLUDED)]),
        ("уран OR source:A", []),
        ("(source:A OR lang:kk)", []),
        ("(source:A уран)", []),
        ("source:=A", []),
        ("source:(A -B)", []),
        ('"source:A"', []),
        ("lang:none", []),
        ("title:A related:B", []),
        ("-", []),
        ("- -source:A", [("source", "A", EXCLUDED)]),
    ],
)
def test_the_filters_that_hold_for_all_documents_are_told(text: str, found: list[tuple[str, str, Asked]]) -> None:
    assert [(one.field, one.value, one.asked) for one in filters(text)] == found


def test_a_value_is_known_in_whatever_way_it_was_typed() -> None:
    assert state("lang:қазақша", "lang", "kk") is INCLUDED
    assert state("date:2025-10-01..2025-10-31", "date", "2025-10") is INCLUDED
    assert state("-speaker:«рүстем мұстафин»", "speaker", "Рүстем Мұстафин") is EXCLUDED
    assert state("speaker:Мұстафин", "speaker", "Рүстем Мұстафин") is None


def test_a_value_is_written_in_quotes_only_where_it_needs_them() -> None:
    assert written_value("source", "KAZINFORM") == "KAZINFORM"
    assert written_value("source", "«Ана тілі» газеті") == '"Ана тілі газеті"'
    assert written_value("path", "/«а»") is None
    assert meaning("path", "/«а»") is None
