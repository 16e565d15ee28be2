import pytest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from reader.corpus.quotation import Quotation
from reader.export.citation import FIELDS, TEMPLATE, Style
from reader.gui.basket.copy_sheet import CopySheet, field_names
from reader.gui.basket.copy_style import CopyStyle
from tests.export.test_citation import KAZAKH
from tests.gui.windows import click


def built(qtbot: QtBot, sample: Quotation | None = KAZAKH, chosen: CopyStyle | None = None) -> CopySheet:
    sheet = CopySheet(chosen or CopyStyle(), lambda: sample, None)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def test_every_field_is_described_and_shows_what_it_stands_for(qtbot: QtBot) -> None:
    assert set(field_names()) == set(FIELDS)
    sheet = built(qtbot)
    shown = [sheet.fields.item(row, 2).text() for row in range(len(FIELDS))]  # type: ignore[union-attr]
    assert shown[:3] == ["«Су „тапшы“ болады»", "Ерлан Бекмұратов", "сарапшы"]
    assert shown[FIELDS.index("author")] == "–"


def test_a_field_is_put_where_the_cursor_is(qtbot: QtBot) -> None:
    sheet = built(qtbot, chosen=CopyStyle(Style.PLAIN, "{quote} "))
    sheet.template.moveCursor(sheet.template.textCursor().MoveOperation.End)
    item = sheet.fields.item(FIELDS.index("title"), 1)
    assert item is not None
    sheet.fields.itemClicked.emit(item)
    assert sheet.template.toPlainText() == "{quote} {title}"
    assert sheet.preview.text() == "«Су „тапшы“ болады» Су мәселесі"


@pytest.mark.parametrize("bad", ["{what}", "{quote", "}", "{quote!r}", "{0}"])
def test_a_bad_template_is_said_and_not_told(qtbot: QtBot, bad: str) -> None:
    sheet = built(qtbot)
    told: list[CopyStyle] = []
    sheet.changed.connect(told.append)
    before = sheet.preview.text()
    sheet.template.setPlainText(bad)
    assert sheet.problem.isVisible()
    assert told == []
    assert sheet.preview.text() == before
    sheet.style_choice.setCurrentIndex(sheet.style_choice.findData(Style.GOST))
    assert told == [CopyStyle(Style.GOST, TEMPLATE)]  # which needs no template, and keeps the last good one
    assert not sheet.problem.isVisible()
    sheet.template.setPlainText("{quote}")
    assert told[1:] == [CopyStyle(Style.GOST, "{quote}")]


def test_the_usual_template_comes_back_by_a_button(qtbot: QtBot) -> None:
    sheet = built(qtbot, chosen=CopyStyle(Style.PLAIN, "{quote}"))
    reset = [
        one
        for box in sheet.findChildren(QDialogButtonBox)
        for one in box.findChildren(QPushButton)
        if one.text() == "Usual template"
    ]
    click(reset[0])
    assert sheet.chosen() == CopyStyle(Style.PLAIN, TEMPLATE)


def test_without_a_document_it_says_so(qtbot: QtBot) -> None:
    assert built(qtbot, None).preview.text() == "Open a document to see what is copied."
