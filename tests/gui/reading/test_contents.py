from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from tests.gui.windows import OpenWindow, page, press, settle, text, write_texts

TEXT = text(
    "Кездесу туралы",
    "АСТАНА. KAZINFORM — Сарапшы Рүстем Мұстафин Қазақстанның экспортын 61,2 млрд АҚШ доллары деді.",
    "Мұстафин 2024 жылы Қазақстанда 13%-дық өсім болғанын айтты. Қазақстаннан уран кетеді.",
)


@pytest.fixture
def shown(window: OpenWindow, tmp_path: Path) -> MainWindow:
    return window(write_texts(tmp_path / "texts", {"a.txt": TEXT}))


def test_people_places_figures_and_dates_are_listed_beside_the_page(shown: MainWindow) -> None:
    contents = shown.desk.contents
    assert [contents.people.item(row).text() for row in range(contents.people.count())] == ["Рүстем Мұстафин"]
    assert contents.places.item(0).text() == "Қазақстан"
    assert contents.figures.count() == 2
    assert contents.dates.count() == 1
    assert [part.isVisible() for part in contents.parts] == [True] * 4


def test_a_key_on_a_name_walks_its_mentions_and_esc_ends_the_walk(shown: MainWindow) -> None:
    places = shown.desk.contents.places
    places.setFocus()
    places.setCurrentRow(0)
    seen = []
    document = shown.reading.document()
    assert document is not None
    for _step in range(4):
        press(places, Qt.Key.Key_Return)
        span = page(shown)._walked
        assert span is not None
        seen.append(span.of(document.text))
    assert seen == ["Қазақстанның", "Қазақстанда", "Қазақстаннан", "Қазақстанның"]
    assert len(page(shown)._walk) == 3
    press(places, Qt.Key.Key_Escape)
    assert page(shown)._walk == ()


def test_a_figure_is_shown_in_its_place_among_the_others(shown: MainWindow) -> None:
    figures = shown.desk.contents.figures
    figures.itemClicked.emit(figures.item(1))
    document = shown.reading.document()
    assert document is not None
    assert [span.of(document.text) for span in page(shown)._walk] == ["61,2 млрд АҚШ доллары", "13%"] or page(
        shown
    )._walked is not None
    assert figures.currentRow() == 1


def test_a_text_that_names_nothing_shows_no_empty_parts(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Мәтін", "Бұл сөз ғана болды.")}))
    settle(qtbot, shown)
    assert [part.isVisible() for part in shown.desk.contents.parts] == [False] * 4
