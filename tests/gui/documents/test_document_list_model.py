import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reader.corpus.document import DateOrigin
from reader.corpus.hit import Hit, HitPage, Snippet
from reader.corpus.record import DocumentRecord
from reader.gui.documents.document_list_model import HIT_ROLE, PAGE, DocumentListModel


def hit(number: int) -> Hit:
    record = DocumentRecord(
        number,
        Path(f"/{number}.txt"),
        f"{number}-тақырып",
        datetime.date(2025, 11, 5),
        DateOrigin.TEXT,
        "KAZINFORM",
        "",
        "kk",
        "utf-8",
        "0",
        9,
        0,
        0,
    )
    return Hit(record, (), Snippet("", ()))


def page(offset: int, documents: int) -> HitPage:
    return HitPage(offset, documents, tuple(map(hit, range(offset, min(offset + PAGE, documents)))))


@pytest.fixture
def model(qtbot: QtBot) -> DocumentListModel:
    model = DocumentListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def test_a_page_is_asked_for_once_when_it_is_looked_at(model: DocumentListModel) -> None:
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    model.show(page(0, 120))
    assert model.rowCount() == 120
    assert asked == []
    third = 3 * PAGE
    assert model.hit(third + 1) is None
    assert model.hit(third + 2) is None
    assert model.hit(119) is None
    assert asked == [third, 119 - 119 % PAGE]
    model.add(page(third, 120))
    found = model.hit(third + 1)
    assert found is not None
    assert found.record.id == third + 1


def test_a_page_of_a_list_of_another_length_is_dropped(model: DocumentListModel) -> None:
    model.show(page(0, 120))
    model.add(page(3 * PAGE, 90))
    assert model.row_of(3 * PAGE + 1) is None


def test_a_row_is_read_out_with_date_and_source(model: DocumentListModel) -> None:
    model.show(page(0, 2))
    index = model.index(1, 0)
    assert index.data() == "1-тақырып"
    assert index.data(int(Qt.ItemDataRole.AccessibleTextRole)) == "1-тақырып. unread. 5 November 2025. KAZINFORM"
    assert index.data(HIT_ROLE) == hit(1)


def test_a_document_is_found_in_the_pages_that_are_here(model: DocumentListModel) -> None:
    model.show(page(0, 120))
    model.add(page(119 - 119 % PAGE, 120))
    assert [model.row_of(number) for number in (0, PAGE - 1, PAGE, 119)] == [0, PAGE - 1, None, 119]
