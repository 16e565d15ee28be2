from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Facets
from reader.gui.facets.list_model import ROW_ROLE, FacetListModel
from reader.gui.facets.rows import Unfolded, facet_rows
from tests.gui.written_facets import RESULT, facet


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[FacetListModel]:
    owner = QWidget()
    qtbot.addWidget(owner)
    model = FacetListModel(owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    show(model, "source:KAZINFORM -source:KHABAR date:2024-02")
    yield model
    owner.close()


def show(model: FacetListModel, text: str, facets: Facets = RESULT) -> bool:
    return model.show(facet_rows(facets, text, None, Unfolded()))


def said(model: FacetListModel, name: str, role: Qt.ItemDataRole) -> str:
    row = next(number for number, row in enumerate(model.rows) if row.name == name)
    return str(model.data(model.index(row, 0), role))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("KAZINFORM", "KAZINFORM, 4 documents, included"),
        ("KHABAR", "KHABAR, 2 documents, excluded"),
        ("ANATILI", "ANATILI, 1 document"),
        ("February", "February 2024, 4 documents, included"),
        ("2025", "2025, 5 documents, folded"),
        ("Source", "Source, unfolded"),
    ],
)
def test_rows_are_said_with_their_numbers_and_marks(model: FacetListModel, name: str, words: str) -> None:
    assert said(model, name, Qt.ItemDataRole.AccessibleTextRole) == words


def test_a_tip_says_what_a_click_does(model: FacetListModel) -> None:
    tip = Qt.ItemDataRole.ToolTipRole
    assert said(model, "deep", tip) == "/texts/a/deep\nClick: only these. Alt+click: leave these out"
    assert said(model, "KHABAR", tip) == "KHABAR\nClick to take this filter away"
    assert said(model, "Source", tip) == ""


def test_other_numbers_leave_the_rows_where_they_are(model: FacetListModel, qtbot: QtBot) -> None:
    text = "source:KAZINFORM -source:KHABAR date:2024-02"
    fewer = Facets(RESULT.months, RESULT.sources, RESULT.speakers, facet(kk=6, ru=3), RESULT.folders, 1)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        assert not show(model, text, fewer)
    with qtbot.waitSignal(model.modelReset):
        assert show(model, "")
    assert model.data(model.index(0, 0), ROW_ROLE) == model.rows[0]
