from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.corpus.quotation import Taken
from reader.export.citation import Style
from reader.export.quotes import Format
from reader.gui.basket.export_sheet import CITED, ExportSheet, kind_names, label
from tests.export.test_citation import ENGLISH, KAZAKH
from tests.gui.windows import press

QUOTES = [Taken(KAZAKH), Taken(replace(ENGLISH, text="Anna is here"))]


def built(qtbot: QtBot, kind: str = "docx", style: str = "gost") -> ExportSheet:
    sheet = ExportSheet.remembered(QUOTES, kind, style, None)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def test_what_was_chosen_last_is_chosen_and_nonsense_falls_back(qtbot: QtBot) -> None:
    sheet = built(qtbot, "ris", "apa")
    assert (sheet.kind, sheet.style_of_sources) == (Format.RIS, Style.APA)
    sheet = built(qtbot, "жоқ", "жоқ")
    assert (sheet.kind, sheet.style_of_sources) == (Format.DOCX, Style.GOST)


def test_every_kind_has_a_name_and_styles_only_where_sources_are_cited(qtbot: QtBot) -> None:
    assert set(kind_names()) == set(Format)
    sheet = built(qtbot)
    for kind in Format:
        sheet.kind_choice.setCurrentIndex(sheet.kind_choice.findData(kind))
        assert sheet.style_choice.isEnabled() == (kind in CITED)


def test_people_of_the_quotes_are_ticked_and_others_can_be_added(qtbot: QtBot) -> None:
    sheet = built(qtbot)
    sheet.show_people([("Anna Lee", True), ("Асан Үсенов", False)])
    sheet.show_people([("Anna Lee", True)])
    assert sheet.chosen_names() == []
    assert not sheet.names.isVisible()
    sheet.hide_names.setChecked(True)
    assert sheet.names.isVisible()
    assert sheet.chosen_names() == ["Anna Lee"]
    assert sheet.preview.text().startswith("“Person 1 is here”")
    sheet.names.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert sheet.preview.text().startswith("«Су")
    sheet.other.setText("  Ерлан   Бекмұратов ")
    press(sheet.other, Qt.Key.Key_Return)
    assert sheet.chosen_names() == ["Ерлан Бекмұратов"]
    assert "Person 1" in sheet.preview.text()
    assert sheet.isVisible()


def test_labels_have_a_number_at_their_end() -> None:
    assert label().format(number=12).endswith("12")
