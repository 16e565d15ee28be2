from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.corpus.mentioned import Mentioned
from reader.corpus.span import Span
from reader.gui.reading.mention_list import MentionList

PEOPLE = (Mentioned("Болат Қожахметов", (Span(1, 4), Span(8, 9))), Mentioned("Р. Айтқұлов", (Span(20, 22),)))


def test_every_name_is_told_with_its_count_and_a_click_tells_which(qtbot: QtBot) -> None:
    rows = MentionList("People")
    qtbot.addWidget(rows)
    rows.show_mentioned(PEOPLE)
    rows.show()
    assert rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Болат Қожахметов, mentioned 2 times"
    with qtbot.waitSignal(rows.walked) as walked:
        rows.itemClicked.emit(rows.item(1))
    assert walked.args == [PEOPLE[1]]
    before = rows.grab().toImage()
    rows.show_place(PEOPLE[0], 2, 2)
    assert rows.grab().toImage() != before
    rows.show_place(None, 0, 0)
    assert rows.currentRow() == -1
