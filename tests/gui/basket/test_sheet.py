from dataclasses import replace

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.basket.sheet import BasketSheet
from reader.gui.theme import load_theme
from tests.gui.basket.written_quotes import kept, rows


def built(qtbot: QtBot, *texts: str) -> BasketSheet:
    sheet = BasketSheet(load_theme("dark"), QApplication.font(), None)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    sheet.show_rows(rows(*texts))
    sheet.show()
    return sheet


def test_without_quotes_it_says_how_to_take_one(qtbot: QtBot) -> None:
    sheet = built(qtbot)
    empty = sheet.findChild(QLabel, "emptyBasket")
    assert isinstance(empty, QLabel)
    assert empty.isVisible()
    assert not sheet.export.isEnabled()
    sheet.show_rows(rows("бір", "екі"))
    assert not empty.isVisible()
    assert sheet.export.isEnabled()
    assert sheet.findChild(QLabel, "basketCount").text() == "2 quotes · 1 document"  # type: ignore[union-attr]


def test_what_is_being_written_is_not_lost_when_the_quotes_are_shown_anew(qtbot: QtBot) -> None:
    sheet = built(qtbot, "бір", "екі")
    told: list[tuple[str, str]] = []
    sheet.commented.connect(lambda uid, words: told.append((uid, words)))
    sheet.list.setCurrentRow(0)
    sheet.comment.setPlainText("жаңа ой")
    sheet.show_rows(rows("бір", "екі"))
    assert sheet.comment.toPlainText() == "жаңа ой"
    sheet.keep_comment()
    sheet.keep_comment()
    assert told == [("u1", "жаңа ой")]
    [one, two] = rows("бір", "екі")
    sheet.show_rows([replace(one, kept=kept(1, "бір", "жаңа ой")), two])
    sheet.show_rows([replace(one, kept=kept(1, "бір", "қайтарылған")), two])  # it was undone
    assert sheet.comment.toPlainText() == "қайтарылған"
    assert told == [("u1", "жаңа ой")]


def test_a_quote_that_goes_while_its_comment_is_written_takes_no_other_comment_along(qtbot: QtBot) -> None:
    sheet = built(qtbot, "бір", "екі")
    told: list[tuple[str, str]] = []
    sheet.commented.connect(lambda uid, words: told.append((uid, words)))
    sheet.list.setCurrentRow(0)
    sheet.comment.setPlainText("ой")
    sheet.show_rows(rows("бір", "екі")[1:])
    assert told == [("u1", "ой")]
    assert sheet.comment.toPlainText() == ""
