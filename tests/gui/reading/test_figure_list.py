import datetime
from pathlib import Path

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from reader.gui.reading.figure_list import FigureList, meaning
from reader.structure import parse
from reader.structure.figures import figures

LONG = "Бұл өте ұзақ сөйлем, оның ішінде көп сөз бар, сондықтан ол түгел көрінбейді, бірақ " * 2
TEXT = f" date 2025-11-05 Тақырып\n{LONG}61,2 млрд АҚШ доллары {LONG}деді. Сосын 13% өсті.\n"


def test_a_number_is_listed_with_what_stands_around_it_and_its_whole_sentence_in_the_tool_tip(qtbot: QtBot) -> None:
    document = parse(TEXT, path=Path("a.txt"), modified=datetime.datetime(2025, 1, 1), encoding="utf-8")
    rows = FigureList("Figures")
    qtbot.addWidget(rows)
    rows.resize(240, 300)
    rows.show_figures(document, list(figures(document)))
    rows.show()
    qtbot.waitExposed(rows)
    assert not rows.grab().isNull()
    assert rows.item(0).text().startswith("…")
    assert rows.item(0).text().endswith("…")
    assert "61,2 млрд АҚШ доллары" in rows.item(0).text()
    assert "61,200,000,000 USD" in rows.item(0).toolTip()
    assert rows.item(1).text() == "Сосын 13% өсті."
    with qtbot.waitSignal(rows.walked) as walked:
        rows.itemClicked.emit(rows.item(1))
    assert walked.args is not None
    assert [span.of(TEXT) for span in walked.args[1]] == ["61,2 млрд АҚШ доллары", "13%"]


def test_a_number_is_said_with_its_scale_and_unit(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    document = parse(TEXT, path=Path("a.txt"), modified=datetime.datetime(2025, 1, 1), encoding="utf-8")
    assert [meaning(one) for one in figures(document)] == ["61,200,000,000 USD", "13 %"]
