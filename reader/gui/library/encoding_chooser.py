"""A small window to choose in which encoding a file is read, with its first lines in each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.decoding import Decoding
from reader.gui.access.room import size_for_text
from reader.gui.library.encoding_names import long_name
from reader.indexing.choosing import Preview

translate = QCoreApplication.translate

_NAME_ROLE = int(Qt.ItemDataRole.UserRole)
_SIZE = (760, 420)
_LIST_WIDTH = 270
_LIST_MARGIN = 8


class EncodingChooser(QDialog):
    """Offer encodings for one file; the arrow keys show the text in each, Enter takes it."""

    chosen = Signal(object, str)
    """The path of the file and an encoding; an empty one lets the program find it out."""

    def __init__(self, path: Path, used: str, decoding: Decoding, previews: Sequence[Preview], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("EncodingChooser", "Text encoding"))
        self.resize(size_for_text(self, *_SIZE))
        self._path = path
        self._texts = {one.encoding: one.text for one in previews}
        words = translate(
            "EncodingChooser", "In which encoding is {name} to be read? The file itself is not changed."
        ).format(name=path.name)
        heading = QLabel(words, self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self._list = QListWidget(self)
        self._list.setObjectName("encodings")
        self._list.setAccessibleName(translate("EncodingChooser", "Encodings"))
        for one in previews:
            self._add(one.encoding, used, decoding)
        names_width = self._list.sizeHintForColumn(0) + 2 * self._list.frameWidth() + _LIST_MARGIN
        self._list.setFixedWidth(max(_LIST_WIDTH, names_width))  # the words of some languages are longer
        self._preview = QPlainTextEdit(self)
        self._preview.setObjectName("encodingPreview")
        self._preview.setReadOnly(True)
        self._preview.setTabChangesFocus(True)
        self._preview.setAccessibleName(translate("EncodingChooser", "The first lines in this encoding"))
        self._list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self._list.itemActivated.connect(lambda item: self._take(item.data(_NAME_ROLE)))
        middle = QHBoxLayout()
        middle.addWidget(self._list)
        middle.addWidget(self._preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addLayout(middle, 1)
        column.addWidget(self._buttons(decoding))
        names = [one.encoding for one in previews]
        self._list.setCurrentRow(names.index(used) if used in names else 0)
        self._list.setFocus()

    def _add(self, encoding: str, used: str, decoding: Decoding) -> None:
        name = long_name(encoding)
        if encoding == decoding.encoding:
            name = translate("EncodingChooser", "{name} (chosen)").format(name=name)
        elif encoding == used:
            name = translate("EncodingChooser", "{name} (found)").format(name=name)
        item = QListWidgetItem(name, self._list)
        item.setData(_NAME_ROLE, encoding)

    def _buttons(self, decoding: Decoding) -> QDialogButtonBox:
        kinds = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        take = buttons.addButton(translate("EncodingChooser", "Read it so"), kinds.AcceptRole)
        take.setObjectName("takeEncoding")
        take.setDefault(True)
        find = buttons.addButton(translate("EncodingChooser", "Find it out again"), kinds.ResetRole)
        find.setObjectName("findEncoding")
        find.setEnabled(bool(decoding.encoding))
        take.clicked.connect(lambda: self._take(self._list.currentItem().data(_NAME_ROLE)))
        find.clicked.connect(lambda: self._take(""))
        buttons.rejected.connect(self.close)
        return buttons

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._preview.setPlainText(self._texts[item.data(_NAME_ROLE)])

    def _take(self, encoding: str) -> None:
        self.close()
        self.chosen.emit(self._path, encoding)
