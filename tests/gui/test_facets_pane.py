"""Tests of the facets beside a result."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Facet, Facets, FacetValue
from reader.gui.facets_pane import FacetRow, FacetsPane, RowKind
from reader.gui.query_edit import Asked, toggled
from reader.gui.theme import load_theme
from tests.gui.windows import NO_KEY, press

ALT = Qt.KeyboardModifier.AltModifier


def facet(**values: int) -> Facet:
    return Facet(tuple(FacetValue(value, documents) for value, documents in values.items()))


def folders(**values: int) -> Facet:
    return Facet(tuple(FacetValue(value.replace("_", "/"), documents) for value, documents in values.items()))


def months(*values: tuple[str, int]) -> Facet:
    return Facet(tuple(FacetValue(month, documents) for month, documents in values))


RESULT = Facets(
    months=months(("2025-10", 3), ("2025-09", 2), ("2024-02", 4)),
    sources=facet(KAZINFORM=4, KHABAR=2, ANATILI=1, BAQ=1, EGEMEN=1, DALA=1, TENGRI=1),
    speakers=Facet((FacetValue("Рүстем Мұстафин", 2),)),
    languages=facet(kk=7, ru=2),
    folders=folders(_=9, _texts=9, _texts_a=5, _texts_a_deep=5, _texts_b=4),
    undated=1,
)
NOTHING = Facets(Facet(()), Facet(()), Facet(()), Facet(()), Facet(()), 0)


@pytest.fixture
def pane(qtbot: QtBot) -> FacetsPane:
    shown = FacetsPane(load_theme("light"), QFont())
    qtbot.addWidget(shown)
    shown.resize(340, 400)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    shown.setFocus()
    return shown


def names(pane: FacetsPane) -> list[str]:
    """Return the rows as they are read: what is inside a section or a year stands further right."""
    return [f"{'  ' * (row.level + (row.kind is not RowKind.SECTION))}{row.name}" for row in pane.rows()]


def section(pane: FacetsPane, field: str) -> list[FacetRow]:
    return [row for row in pane.rows() if row.field == field and row.kind is not RowKind.SECTION]


def view(pane: FacetsPane) -> QListView:
    found = pane.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def row_of(pane: FacetsPane, name: str) -> int:
    return next(number for number, row in enumerate(pane.rows()) if row.name == name)


def click(pane: FacetsPane, name: str, x: int = 120, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """Click on a row, some pixels from its left edge, or from its right edge where the number is negative."""
    rows = view(pane)
    rect = rows.visualRect(rows.model().index(row_of(pane, name), 0))
    place = QPoint(rect.left() + x if x >= 0 else rect.right() + x, rect.center().y())
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


def go_to(pane: FacetsPane, name: str) -> None:
    view(pane).setCurrentIndex(view(pane).model().index(row_of(pane, name), 0))


def spoken(pane: FacetsPane, name: str) -> str:
    index = view(pane).model().index(row_of(pane, name), 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_every_section_shows_its_values_with_the_most_frequent_first(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "минерал")
    assert names(pane) == [
        *("Date", "  2025", "  2024", "  Undated"),
        *("Source", "  KAZINFORM", "  KHABAR", "  ANATILI", "  BAQ", "  EGEMEN", "  2 more…"),
        *("Speaker", "  Рүстем Мұстафин"),
        *("Language", "  Kazakh", "  Russian"),
        *("Folder", "  deep", "  b"),
    ]
    assert [row.documents for row in section(pane, "date")] == [5, 4, 1]


def test_a_section_without_values_is_left_out(pane: FacetsPane) -> None:
    pane.show_facets(NOTHING, "минерал")
    assert names(pane) == []


def test_a_click_includes_a_value_and_the_query_shows_it(pane: FacetsPane, qtbot: QtBot) -> None:
    pane.show_facets(RESULT, "минерал")
    with qtbot.waitSignal(pane.toggled) as told:
        click(pane, "Рүстем Мұстафин")
    field, value, exclude = told.args
    text = toggled("минерал", field, value, exclude=exclude)
    assert text == 'минерал speaker:"Рүстем Мұстафин"'
    pane.show_facets(RESULT, text)
    assert [row.asked for row in section(pane, "speaker")] == [Asked.INCLUDED]
    with qtbot.waitSignal(pane.toggled) as told:
        click(pane, "Рүстем Мұстафин")
    field, value, exclude = told.args
    assert toggled(text, field, value, exclude=exclude) == "минерал"


@pytest.mark.parametrize(("x", "modifiers"), [(120, ALT), (-12, NO_KEY)])
def test_a_click_with_alt_or_on_the_minus_excludes(
    pane: FacetsPane, qtbot: QtBot, x: int, modifiers: Qt.KeyboardModifier
) -> None:
    pane.show_facets(RESULT, "минерал")
    with qtbot.waitSignal(pane.toggled) as told:
        click(pane, "KHABAR", x, modifiers)
    assert told.args == ["source", "KHABAR", True]


def test_a_click_on_an_excluded_value_takes_it_back(pane: FacetsPane, qtbot: QtBot) -> None:
    text = "минерал -source:QAZAQ"
    pane.show_facets(RESULT, text)
    assert section(pane, "source")[0] == FacetRow(RowKind.VALUE, "source", "QAZAQ", "QAZAQ", 0, Asked.EXCLUDED)
    with qtbot.waitSignal(pane.toggled) as told:
        click(pane, "QAZAQ")
    field, value, exclude = told.args
    assert toggled(text, field, value, exclude=exclude) == "минерал"


def test_included_values_stand_first_and_others_can_be_added_to_them(pane: FacetsPane) -> None:
    found = Facets(months(("2025-10", 1)), facet(DALA=1), Facet(()), facet(kk=1), folders(_texts=1), 0)
    pane.show_facets(found, "source:DALA", whole=RESULT)
    shown = [(row.name, row.documents, row.asked) for row in section(pane, "source")][:3]
    assert shown == [("DALA", 1, Asked.INCLUDED), ("KAZINFORM", None, None), ("KHABAR", None, None)]
    assert [row.name for row in section(pane, "lang")] == ["Kazakh"]


def test_an_included_value_without_documents_is_shown_with_none(pane: FacetsPane) -> None:
    pane.show_facets(NOTHING, "source:DALA speaker:Тоқаев date:2023 lang:ru path:/texts/b")
    assert [(row.name, row.documents) for row in pane.rows() if row.kind is RowKind.VALUE] == [
        ("2023", 0),
        ("DALA", 0),
        ("Тоқаев", 0),
        ("Russian", 0),
        ("b", 0),
    ]


def test_a_part_of_a_name_that_was_typed_has_no_number(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "speaker:Мұстафин")
    assert [(row.name, row.documents) for row in section(pane, "speaker")] == [
        ("Мұстафин", None),
        ("Рүстем Мұстафин", 2),
    ]


def test_a_name_is_known_in_other_letters_and_quotes(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "speaker:«рүстем мұстафин» lang:орысша")
    assert [(row.name, row.asked) for row in section(pane, "speaker")] == [("Рүстем Мұстафин", Asked.INCLUDED)]
    assert [(row.name, row.asked) for row in section(pane, "lang")] == [("Russian", Asked.INCLUDED), ("Kazakh", None)]


def test_a_year_unfolds_into_its_months(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "")
    click(pane, "2025", 18)
    assert names(pane)[:5] == ["Date", "  2025", "    October", "    September", "  2024"]
    click(pane, "2025", 18)
    assert names(pane)[:3] == ["Date", "  2025", "  2024"]


def test_months_that_are_asked_for_are_seen_in_a_folded_year(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "date:10.2025 -date:2023-07")
    dates = [(row.name, row.documents, row.asked) for row in section(pane, "date")]
    assert dates[:5] == [
        ("2025", 5, None),
        ("October", 3, Asked.INCLUDED),
        ("2024", 4, None),
        ("2023", 0, None),
        ("July", 0, Asked.EXCLUDED),
    ]


def test_a_range_of_dates_can_be_taken_back_and_so_can_the_undated(pane: FacetsPane, qtbot: QtBot) -> None:
    text = "date:2025-09..2025-10 -date:none"
    pane.show_facets(RESULT, text)
    dates = {row.name: row for row in section(pane, "date")}
    assert list(dates) == ["2025-09..2025-10", "2025", "2024", "Undated"]
    with qtbot.waitSignals([pane.toggled, pane.toggled]):
        click(pane, "2025-09..2025-10")
        click(pane, "Undated")
    for name in ("2025-09..2025-10", "Undated"):
        text = toggled(text, "date", dates[name].value, exclude=dates[name].asked is Asked.EXCLUDED)
    assert text == ""


def test_at_most_four_years_are_shown_and_the_others_unfold(pane: FacetsPane) -> None:
    many = Facets(
        months(*((f"{year}-01", 1) for year in range(2025, 2005, -1))), Facet(()), Facet(()), Facet(()), Facet(()), 0
    )
    pane.show_facets(many, "date:2007")
    assert [row.name for row in section(pane, "date")][-3:] == ["2022", "2007", "15 more…"]
    click(pane, "15 more…")
    assert [row.name for row in section(pane, "date")][-3:] == ["2007", "2006", "Fewer"]
    click(pane, "Fewer")
    assert len(section(pane, "date")) == 6


def test_one_value_is_not_hidden_behind_a_row_of_its_own(pane: FacetsPane) -> None:
    six = Facets(Facet(()), facet(A=1, B=1, C=1, D=1, E=1, F=1), Facet(()), Facet(()), Facet(()), 0)
    pane.show_facets(six, "")
    assert [row.name for row in section(pane, "source")] == list("ABCDEF")


def test_folders_that_hold_the_whole_result_are_shown_only_when_asked_for(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "path:/texts")
    assert [(row.name, row.value) for row in section(pane, "path")] == [
        ("texts", "/texts"),
        ("deep", "/texts/a/deep"),
        ("b", "/texts/b"),
    ]
    tip = view(pane).model().index(row_of(pane, "deep"), 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("/texts/a/deep\n")


def test_a_folder_that_the_query_language_cannot_name_is_left_out(pane: FacetsPane) -> None:
    odd = Facets(Facet(()), Facet(()), Facet(()), facet(kk=3, xx=1), folders(_a=1, **{"_«b»": 1}), 0)
    pane.show_facets(odd, "")
    assert names(pane) == ["Language", "  Kazakh", "Folder", "  a"]


def test_the_keyboard_includes_excludes_and_folds(pane: FacetsPane, qtbot: QtBot) -> None:
    pane.show_facets(RESULT, "")
    rows = view(pane)
    assert rows.currentIndex().row() in (-1, 0)
    go_to(pane, "2025")
    press(rows, Qt.Key.Key_Right)
    press(rows, Qt.Key.Key_Down)
    assert pane.rows()[rows.currentIndex().row()].name == "October"
    for key, exclude in ((Qt.Key.Key_Space, False), (Qt.Key.Key_Return, False), (Qt.Key.Key_Delete, True)):
        with qtbot.waitSignal(pane.toggled) as told:
            press(rows, key)
        assert told.args == ["date", "2025-10", exclude]
    with qtbot.waitSignal(pane.toggled) as told:
        press(rows, Qt.Key.Key_Minus)
    assert told.args == ["date", "2025-10", True]
    press(rows, Qt.Key.Key_Left)
    assert pane.rows()[rows.currentIndex().row()].name == "2025"
    press(rows, Qt.Key.Key_Left)
    assert "    October" not in names(pane)
    press(rows, Qt.Key.Key_Left)
    press(rows, Qt.Key.Key_Left)
    assert names(pane)[:2] == ["Date", "Source"]
    assert pane.rows()[rows.currentIndex().row()].name == "Date"
    press(rows, Qt.Key.Key_Space)
    assert names(pane)[1] == "  2025"


def test_the_pane_is_one_stop_that_begins_at_its_first_row(pane: FacetsPane) -> None:
    view(pane).clearFocus()
    pane.show_facets(RESULT, "")
    pane.setFocus()
    assert view(pane).hasFocus()
    assert view(pane).currentIndex().row() == 0


def test_rows_are_said_with_their_numbers_and_marks(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "source:KAZINFORM -source:KHABAR date:2024-02")
    assert QAccessible.queryAccessibleInterface(view(pane)).text(QAccessible.Text.Name) == "Narrow the search"
    assert spoken(pane, "KAZINFORM") == "KAZINFORM, 4 documents, included"
    assert spoken(pane, "KHABAR") == "KHABAR, 2 documents, excluded"
    assert spoken(pane, "ANATILI") == "ANATILI, 1 document"
    assert spoken(pane, "February") == "February 2024, 4 documents, included"
    assert spoken(pane, "2025") == "2025, 5 documents, folded"
    assert spoken(pane, "Source") == "Source, unfolded"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("KAZINFORM", ["Take this filter away", "Leave these documents out"]),
        ("KHABAR", ["Only these documents", "Leave these documents out"]),
    ],
)
@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_offers_what_can_be_asked(
    pane: FacetsPane, qtbot: QtBot, name: str, words: list[str], reason: QContextMenuEvent.Reason
) -> None:
    pane.show_facets(RESULT, "source:KAZINFORM")
    go_to(pane, name)
    rows = view(pane)
    place = rows.visualRect(rows.currentIndex()).center()
    event = QContextMenuEvent(reason, place, rows.viewport().mapToGlobal(place))
    QApplication.sendEvent(rows.viewport(), event)
    menu = rows.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == words
    with qtbot.waitSignal(pane.toggled) as told:
        menu.actions()[1].trigger()
    assert told.args == ["source", name, True]
    menu.close()


def test_a_section_has_no_menu(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 5), QPoint(9, 5))
    QApplication.sendEvent(view(pane).viewport(), event)
    assert view(pane).findChild(QMenu) is None


def test_place_and_current_row_stay_while_the_numbers_change(pane: FacetsPane) -> None:
    pane.resize(340, 160)
    pane.show_facets(RESULT, "")
    go_to(pane, "Рүстем Мұстафин")
    place = view(pane).verticalScrollBar().value()
    assert place > 0
    changed = Facets(
        RESULT.months, facet(KHABAR=9, KAZINFORM=1, BAQ=1), RESULT.speakers, RESULT.languages, RESULT.folders, 1
    )
    pane.show_facets(changed, "")
    assert pane.rows()[view(pane).currentIndex().row()].name == "Рүстем Мұстафин"
    assert view(pane).verticalScrollBar().value() == min(place, view(pane).verticalScrollBar().maximum())
    pane.show_facets(NOTHING, "")
    pane.show_facets(RESULT, "")


def test_a_long_list_is_rebuilt_at_once(pane: FacetsPane) -> None:
    def many(count: int, name: Callable[[int], str]) -> Facet:
        return Facet(tuple(FacetValue(name(number), count - number) for number in range(count)), 5)

    big = Facets(
        months(*((f"{year}-{month:02}", 3) for year in range(2025, 1995, -1) for month in range(12, 0, -1))),
        many(300, lambda number: f"Басылым {number}"),
        many(1000, lambda number: f"Адам {number}-ұлы"),
        facet(kk=500, ru=9),
        many(300, lambda number: f"/texts/{number}"),
        7,
    )
    took = []
    for text in ("", "source:A", "-speaker:«Адам 3-ұлы» date:2025", "", "date:2025", "-source:B"):
        start = time.perf_counter()
        pane.show_facets(big, text, whole=big)
        took.append(time.perf_counter() - start)
    assert sorted(took)[len(took) // 2] < 0.010


def test_other_colours_and_a_larger_font_are_taken(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "source:KAZINFORM -source:KHABAR")
    before = view(pane).visualRect(view(pane).model().index(0, 0)).height()
    font = QFont()
    font.setPointSizeF(30)
    pane.apply(load_theme("dark"), font)
    assert view(pane).visualRect(view(pane).model().index(0, 0)).height() > 2 * before
    assert not pane.grab().isNull()
