from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.gui.documents.long_list import LongList


def test_a_list_is_as_high_as_its_rows_until_it_scrolls_by_itself(qtbot: QtBot) -> None:
    rows = LongList(highest=200)
    qtbot.addWidget(rows)
    rows.addItems(["бір", "екі"])
    rows.fit()
    low = rows.height()
    assert low == sum(rows.sizeHintForRow(row) for row in range(2)) + 2
    assert rows.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    rows.addItems([str(number) for number in range(5000)])
    rows.fit()
    assert rows.height() == 200
    assert rows.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
