from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.search.counter_text import Opens
from tests.gui.windows import OpenWindow, counter, interview, search, settle, text, titles, write_texts


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_texts(
        tmp_path / "texts",
        {
            "a.txt": text("Бірінші", "АСТАНА. KAZINFORM — Минерал көп.", date="2024-01-05"),
            "b.txt": text("Екінші", "АЛМАТЫ. BAQ.KZ — Минералды іздеді, минерал тапты.", date="2025-03-01"),
            "c.txt": interview("Үшінші", 2, date="2025-11-05", padding="Минерал туралы."),
            "d.txt": "Төртінші, күні жоқ минерал.\n",
        },
    )


def test_a_value_of_a_facet_stands_in_the_box_and_limits_the_list(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    assert counter(shown) == "6 matches in 4 of 4 documents; 1 undated"
    shown.facets.toggled.emit("source", "BAQ.KZ", False)
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "минерал source:BAQ.KZ"
    assert titles(shown) == ["Екінші"]
    names = [row.name for row in shown.facets.rows()]
    assert {"BAQ.KZ", "KAZINFORM"} <= set(names)  # another can still be added
    shown.facets.toggled.emit("source", "KAZINFORM", False)
    settle(qtbot, shown)
    assert set(titles(shown)) == {"Бірінші", "Екінші", "Үшінші"}
    shown.facets.toggled.emit("source", "KAZINFORM", False)
    shown.facets.toggled.emit("source", "BAQ.KZ", False)
    shown.facets.toggled.emit("source", "BAQ.KZ", True)
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "минерал -source:BAQ.KZ"
    assert "Екінші" not in titles(shown)


def test_facets_of_the_whole_library_start_a_search(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    shown.facets.toggled.emit("date", "2025", False)
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "date:2025"
    assert set(titles(shown)) == {"Екінші", "Үшінші"}
    assert not shown.forms_row.isVisible()


def test_the_timeline_counts_questions_and_answers_and_limits_the_dates(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    assert not shown.timeline.isVisible()
    search(qtbot, shown, "минерал -date:none")
    qtbot.waitUntil(shown.timeline.isVisible)
    bars = {bar.first: bar for bar in shown.timeline.bars() if bar.matches}
    found = {month: (bar.matches, bar.answers) for month, bar in bars.items()}
    assert found["2025-11"] == (2, 2)
    assert found["2024-01"] == (1, 0)
    shown.timeline.range_chosen.emit("2025-01", "2025-06")
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "минерал -date:none date:2025-01..2025-06"
    assert titles(shown) == ["Екінші"]
    assert len([bar for bar in shown.timeline.bars() if bar.matches]) == 3  # it still shows what it was chosen from
    shown.timeline.range_cleared.emit()
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "минерал -date:none"


def test_the_numbers_of_the_counter_open_what_they_count(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    shown.list.number_opened.emit(Opens.UNDATED)
    settle(qtbot, shown)
    assert len(titles(shown)) == 1
    assert shown.search_bar.box.text() == "минерал date:none"
    shown.list.number_opened.emit(Opens.MATCHES)
    settle(qtbot, shown)
    assert shown.drawer.pane is not None
    assert shown.drawer.pane.isVisible()
    assert shown.drawer.pane.counter().startswith("1 use")
    shown.list.number_opened.emit(Opens.ALL)
    settle(qtbot, shown)
    assert counter(shown) == "4 documents; 1 undated"


def test_a_search_inside_a_result_ends_with_its_button(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "source:KAZINFORM OR source:BAQ.KZ")
    shown.commands["search-within"].trigger()
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == ""
    assert len(titles(shown)) == 3
    search(qtbot, shown, "іздеді")
    assert titles(shown) == ["Екінші"]
    shown.search_bar.base_cleared.emit()
    settle(qtbot, shown)
    assert shown.search_bar.box.text() == "іздеді"  # what was typed is searched everywhere now
    assert counter(shown) == "1 match in 1 of 4 documents"
    assert shown.results.base == ""


def test_the_timeline_shows_the_dates_of_the_query_and_no_others(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал date:2025-01..2025-06")
    assert shown.timeline.chosen_range() == ("2025-01", "2025-06")
    search(qtbot, shown, "минерал")
    assert shown.timeline.chosen_range() is None


def test_a_form_that_was_left_out_stays_out_while_its_word_stands(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал")
    shown.results.switch("минералды", False)
    settle(qtbot, shown)
    search(qtbot, shown, "минерал -date:none")
    assert shown.results.query.without == frozenset({"минералды"})
    assert "without the forms минералды" in shown.explanation.text()
    shown.commands["search-within"].trigger()
    settle(qtbot, shown)
    assert shown.results.query.without == frozenset({"минералды"})
    search(qtbot, shown, "")
    shown.search_bar.base_cleared.emit()
    search(qtbot, shown, "тапты")
    assert shown.results.query.without == frozenset()


def test_an_open_quotation_mark_does_not_swallow_what_is_searched_inside(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    search(qtbot, shown, "«Минералды іздеді")
    shown.commands["search-within"].trigger()
    search(qtbot, shown, "тапты")
    assert titles(shown) == ["Екінші"]


def test_filters_of_a_result_stay_in_the_box_when_it_is_searched(
    window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    shown = window(folder)
    search(qtbot, shown, "минерал date:2025")
    shown.commands["search-within"].trigger()
    settle(qtbot, shown)
    assert (shown.results.base, shown.search_bar.box.text()) == ("минерал", "date:2025 ")
    assert len(titles(shown)) == 2


def test_a_search_without_words_counts_documents_alone(window: OpenWindow, folder: Path, qtbot: QtBot) -> None:
    shown = window(folder)
    search(qtbot, shown, "date:2025")
    assert counter(shown) == "2 of 4 documents"
