from collections.abc import Sequence
from dataclasses import replace

from reader.corpus.hit import Facet, Facets
from reader.gui.facets.rows import FacetRow, RowKind, Unfolded, facet_rows
from reader.gui.search.query_filters import Asked
from tests.gui.written_facets import NOTHING, RESULT, facet, folders, months


def shown(facets: Facets, text: str, *, whole: Facets | None = None) -> list[FacetRow]:
    return facet_rows(facets, text, whole, Unfolded())


def names(rows: Sequence[FacetRow]) -> list[str]:
    """Return the rows as they are read: what is inside a section or a year stands further right."""
    return [f"{'  ' * (row.level + (row.kind is not RowKind.SECTION))}{row.name}" for row in rows]


def section(rows: Sequence[FacetRow], field: str) -> list[FacetRow]:
    return [row for row in rows if row.field == field and row.kind is not RowKind.SECTION]


def test_every_section_shows_its_values_with_the_most_frequent_first() -> None:
    rows = shown(RESULT, "минерал")
    assert names(rows) == [
        *("Date", "  2025", "  2024", "  Undated"),
        *("Source", "  KAZINFORM", "  KHABAR", "  ANATILI", "  BAQ", "  EGEMEN", "  2 more…"),
        *("Speaker", "  Рүстем Мұстафин"),
        *("Language", "  Kazakh", "  Russian"),
        *("Folder", "  deep", "  b"),
    ]
    assert [row.documents for row in section(rows, "date")] == [5, 4, 1]


def test_a_section_without_values_is_left_out() -> None:
    rows = shown(NOTHING, "минерал")
    assert names(rows) == []


def test_included_values_stand_first_and_others_can_be_added_to_them() -> None:
    found = Facets(months(("2025-10", 1)), facet(DALA=1), Facet(()), facet(kk=1), folders(_texts=1), 0)
    rows = shown(found, "source:DALA", whole=RESULT)
    values = [(row.name, row.documents, row.asked) for row in section(rows, "source")][:3]
    assert values == [("DALA", 1, Asked.INCLUDED), ("KAZINFORM", None, None), ("KHABAR", None, None)]
    assert [row.name for row in section(rows, "lang")] == ["Kazakh"]


def test_an_included_value_without_documents_is_shown_with_none() -> None:
    rows = shown(NOTHING, "source:DALA speaker:Тоқаев date:2023 lang:ru path:/texts/b")
    assert [(row.name, row.documents) for row in rows if row.kind is RowKind.VALUE] == [
        ("2023", 0),
        ("DALA", 0),
        ("Тоқаев", 0),
        ("Russian", 0),
        ("b", 0),
    ]


def test_a_part_of_a_name_that_was_typed_has_no_number() -> None:
    rows = shown(RESULT, "speaker:Мұстафин")
    assert [(row.name, row.documents) for row in section(rows, "speaker")] == [
        ("Мұстафин", None),
        ("Рүстем Мұстафин", 2),
    ]


def test_a_name_is_known_in_other_letters_and_quotes() -> None:
    rows = shown(RESULT, "speaker:«рүстем мұстафин» lang:орысша")
    assert [(row.name, row.asked) for row in section(rows, "speaker")] == [("Рүстем Мұстафин", Asked.INCLUDED)]
    assert [(row.name, row.asked) for row in section(rows, "lang")] == [("Russian", Asked.INCLUDED), ("Kazakh", None)]


def test_months_that_are_asked_for_are_seen_in_a_folded_year() -> None:
    rows = shown(RESULT, "date:10.2025 -date:2023-07")
    dates = [(row.name, row.documents, row.asked) for row in section(rows, "date")]
    assert dates[:5] == [
        ("2025", 5, None),
        ("October", 3, Asked.INCLUDED),
        ("2024", 4, None),
        ("2023", 0, None),
        ("July", 0, Asked.EXCLUDED),
    ]


def test_one_value_is_not_hidden_behind_a_row_of_its_own() -> None:
    six = Facets(Facet(()), facet(A=1, B=1, C=1, D=1, E=1, F=1), Facet(()), Facet(()), Facet(()), 0)
    rows = shown(six, "")
    assert [row.name for row in section(rows, "source")] == list("ABCDEF")


def test_a_folder_that_the_query_language_cannot_name_is_left_out() -> None:
    odd = Facets(Facet(()), Facet(()), Facet(()), facet(kk=3, xx=1), folders(_a=1, **{"_«b»": 1}), 0)
    rows = shown(odd, "")
    assert names(rows) == ["Language", "  Kazakh", "Folder", "  a"]


def test_what_is_unfolded_is_folded_when_it_is_turned_again() -> None:
    unfolded = Unfolded()
    before = facet_rows(RESULT, "", None, unfolded)
    for row in (before[0], section(before, "date")[0], section(before, "source")[-1]):
        unfolded.turn(row)
        assert names(facet_rows(RESULT, "", None, unfolded)) != names(before)
        unfolded.turn(row)
        assert names(facet_rows(RESULT, "", None, unfolded)) == names(before)


def test_what_the_user_said_is_counted_and_can_be_asked_for() -> None:
    said = replace(RESULT, signs=facet(starred=2, unread=8, read=1), tags=facet(Маңызды=3, су=1))
    rows = shown(said, "минерал is:starred -tag:маңызды")
    assert [(row.name, row.documents, row.asked) for row in section(rows, "is")] == [
        ("Starred", 2, Asked.INCLUDED),
        ("Unread", 8, None),
        ("Read", 1, None),
    ]
    assert [(row.value, row.documents, row.asked) for row in section(rows, "tag")] == [
        ("Маңызды", 3, Asked.EXCLUDED),
        ("су", 1, None),
    ]
    rows = shown(replace(NOTHING, signs=facet(starred=2)), "is:жұлдызды is:unread", whole=said)
    assert [(row.value, row.documents, row.asked) for row in section(rows, "is")] == [
        ("starred", 2, Asked.INCLUDED),
        ("unread", 0, Asked.INCLUDED),
        ("read", None, None),
    ]
