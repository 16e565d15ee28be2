from pathlib import Path

from PySide6.QtWidgets import QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.library.rule_list import RuleList
from reader.store.rules import Rule
from tests.gui.windows import visible_texts

RULES = [Rule(Path("/а"), "EGEMEN"), Rule(Path("/б"), "AIQYN", replaces=True)]


def test_rules_are_told_and_taken_back_one_by_one(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    shown = RuleList(RULES, owner)
    shown.show()
    listed, button = shown.findChild(QListWidget), shown.findChild(QPushButton, "removeRule")
    assert isinstance(listed, QListWidget)
    assert isinstance(button, QPushButton)
    assert "/б: the source of all documents is AIQYN" in listed.item(1).text().replace("\\", "/")
    for rule in RULES:
        with qtbot.waitSignal(shown.removed) as told:
            button.click()
        assert told.args == [rule]
    assert not button.isEnabled()
    assert any("No folder has a rule" in text for text in visible_texts(shown.findChildren(QWidget)))
