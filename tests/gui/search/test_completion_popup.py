from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.search.completion_popup import CompletionPopup, Offer
from reader.gui.theme import load_theme
from tests.gui.windows import click

OFFERS = (Offer("минералдар", 1_143), Offer("минералогия", 1), Offer("минерал OR металл " * 20, None))
PLACE = QRect(10, 40, 400, 300)


@pytest.fixture
def popup(qtbot: QtBot) -> Iterator[CompletionPopup]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 400)
    popup = CompletionPopup(QLineEdit(window))
    popup.apply(load_theme("light"), QFont())
    window.show()
    qtbot.waitExposed(window)
    popup.show_rows(OFFERS, PLACE)
    yield popup
    window.close()


def rows(popup: CompletionPopup) -> QListWidget:
    found = popup.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def test_rows_say_how_many_documents_a_word_has_and_which_search_was_earlier(popup: CompletionPopup) -> None:
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    said = [str(rows(popup).item(row).data(role)) for row in range(3)]
    assert said[:2] == ["минералдар, 1,143 documents", "минералогия, 1 document"]
    assert said[2] == f"Earlier: {OFFERS[2].text}"
    assert len(rows(popup).item(2).text()) < len(OFFERS[2].text)


def test_it_is_as_high_as_its_rows_but_never_higher_than_its_place(popup: CompletionPopup) -> None:
    line = rows(popup).sizeHintForRow(0)
    assert popup.geometry().topLeft() == PLACE.topLeft()
    assert 3 * line < popup.height() < 4 * line
    popup.show_rows(OFFERS, QRect(10, 40, 400, line))
    assert popup.height() == line


def test_stepping_passes_a_place_between_the_last_row_and_the_first(popup: CompletionPopup) -> None:
    chosen = []
    for step in (1, 1, 1, 1, -1):
        popup.step(step)
        chosen.append(popup.chosen())
    texts = [(offer.text, offer.documents is None) for offer in OFFERS]
    assert chosen == [*texts, None, texts[-1]]
    popup.choose_none()
    assert popup.chosen() is None


def test_a_dropped_row_is_gone_and_with_the_last_one_the_list(popup: CompletionPopup) -> None:
    for left in (2, 1, 0):
        popup.choose_none()
        popup.step(1)
        popup.drop()
        assert rows(popup).count() == left
        assert popup.isVisible() == (left > 0)


def test_a_click_tells_the_whole_text_though_less_of_it_is_shown(popup: CompletionPopup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(popup.taken) as told:
        click(rows(popup).viewport(), rows(popup).visualItemRect(rows(popup).item(2)).center())
    assert told.args == [OFFERS[2].text, True]


def test_the_chosen_row_stands_out_in_every_theme(popup: CompletionPopup) -> None:
    for name in ("light", "dark"):
        theme = load_theme(name)
        popup.apply(theme, QFont())
        popup.choose_none()
        popup.step(1)
        line = rows(popup).visualItemRect(rows(popup).item(0))
        image = rows(popup).viewport().grab().toImage()
        assert image.pixelColor(line.left() + 2, line.top() + 1) == theme.selected
