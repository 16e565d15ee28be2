"""A small window with the rules of folders, each of which can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.gui.access.room import size_for_text
from reader.gui.dialogs import close_buttons
from reader.store.rules import Rule

translate = QCoreApplication.translate

_RULE_ROLE = int(Qt.ItemDataRole.UserRole)
_SIZE = (640, 340)


class RuleList(QDialog):
    """List the rules; Delete, or the button, takes one back."""

    removed = Signal(object)
    """The ``Rule`` that is to hold no longer."""

    def __init__(self, rules: Sequence[Rule], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("RuleList", "Rules of folders"))
        self.resize(size_for_text(self, *_SIZE))
        self._list = QListWidget(self)
        self._list.setObjectName("rules")
        self._list.setAccessibleName(translate("RuleList", "Rules of folders"))
        self._empty = QLabel(
            translate(
                "RuleList",
                "No folder has a rule. Open a document of it and choose “Correct title, date, source…” to set one.",
            ),
            self,
        )
        self._empty.setWordWrap(True)
        self._empty.setVisible(not rules)
        for rule in rules:
            item = QListWidgetItem(_rule_text(rule), self._list)
            item.setData(_RULE_ROLE, rule)
        buttons = close_buttons(self, takes_enter=False)
        self._remove = buttons.addButton(
            translate("RuleList", "Take back"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self._remove.setObjectName("removeRule")
        self._remove.setShortcut(Qt.Key.Key_Delete)
        self._remove.setEnabled(bool(rules))
        self._remove.clicked.connect(self._take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addWidget(buttons)
        self._list.setCurrentRow(0)

    def _take_back(self) -> None:
        rule = self._list.currentItem().data(_RULE_ROLE)
        self._list.takeItem(self._list.currentRow())
        self._remove.setEnabled(self._list.count() > 0)
        self._empty.setVisible(self._list.count() == 0)
        self.removed.emit(rule)


def _rule_text(rule: Rule) -> str:
    if rule.replaces:
        text = translate("RuleList", "{folder}: the source of all documents is {source}")
    else:
        text = translate("RuleList", "{folder}: the source of documents that name none is {source}")
    return text.format(folder=rule.folder, source=rule.source)
