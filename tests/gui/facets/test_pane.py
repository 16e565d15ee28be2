"""Tests of the facets beside a result."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Facet, Facets, FacetValue
from reader.gui.facets.pane import FacetsPane
from reader.gui.facets.rows import FacetRow, RowKind
from reader.gui.search.query_edit import toggled
from reader.gui.search.query_filters import Asked
from reader.gui.theme import load_theme
from tests.gui.windows import NO_KEY
from tests.gui.written_facets import NOTHING, RESULT, facet, months


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


def test_a_click_on_an_excluded_value_takes_it_back(pane: FacetsPane, qtbot: QtBot) -> None:
    text = "минерал -source:QAZAQ"
    pane.show_facets(RESULT, text)
    assert section(pane, "source")[0] == FacetRow(RowKind.VALUE, "source", "QAZAQ", "QAZAQ", 0, Asked.EXCLUDED)
    with qtbot.waitSignal(pane.toggled) as told:
        click(pane, "QAZAQ")
    field, value, exclude = told.args
    assert toggled(text, field, value, exclude=exclude) == "минерал"


def test_a_year_unfolds_into_its_months(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "")
    click(pane, "2025", 18)
    assert names(pane)[:5] == ["Date", "  2025", "    October", "    September", "  2024"]
    click(pane, "2025", 18)
    assert names(pane)[:3] == ["Date", "  2025", "  2024"]


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


def test_folders_that_hold_the_whole_result_are_shown_only_when_asked_for(pane: FacetsPane) -> None:
    pane.show_facets(RESULT, "path:/texts")
    assert [(row.name, row.value) for row in section(pane, "path")] == [
        ("texts", "/texts"),
        ("deep", "/texts/a/deep"),
        ("b", "/texts/b"),
    ]
    tip = view(pane).model().index(row_of(pane, "deep"), 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("/texts/a/deep\n")


def test_the_pane_is_one_stop_that_begins_at_its_first_row(pane: FacetsPane) -> None:
    assert view(pane).accessibleName() == "Narrow the search"
    view(pane).clearFocus()
    pane.show_facets(RESULT, "")
    view(pane).setFocus(Qt.FocusReason.TabFocusReason)
    assert view(pane).hasFocus()
    assert view(pane).currentIndex().row() == 0


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


@pytest.mark.bench
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
