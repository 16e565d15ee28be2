from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.gui.collections.delegate import COUNT_ROLE, OPEN_ROLE, CollectionDelegate
from reader.gui.theme import THEME_NAMES, load_theme

Shown = tuple[QListWidget, CollectionDelegate, list[str]]


@pytest.fixture(params=THEME_NAMES)
def shown(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Shown]:
    rows = QListWidget()
    qtbot.addWidget(rows)
    names: list[str] = []

    def rename(_index: QModelIndex | QPersistentModelIndex, name: str) -> None:
        names.append(name)

    delegate = CollectionDelegate(load_theme(request.param), rename, rows)
    rows.setItemDelegate(delegate)
    for name, count, opened in (("Су", 7, True), ("Өте ұзын атау " * 20, None, False)):
        item = QListWidgetItem(name, rows)
        item.setData(COUNT_ROLE, count)
        item.setData(OPEN_ROLE, opened)
    rows.resize(300, 100)
    rows.show()
    qtbot.waitExposed(rows)
    yield rows, delegate, names
    rows.close()


def test_the_entry_of_the_open_search_has_a_bar_at_its_left(shown: Shown, request: pytest.FixtureRequest) -> None:
    rows = shown[0]
    theme = load_theme(request.node.callspec.params["shown"])
    image = rows.viewport().grab().toImage()
    first, second = (rows.visualItemRect(rows.item(row)).center().y() for row in (0, 1))
    assert image.pixelColor(1, first) == theme.accent
    assert image.pixelColor(5, first) == theme.selected
    assert image.pixelColor(1, second) not in (theme.accent, theme.selected)


def test_a_row_is_higher_with_larger_letters(shown: Shown) -> None:
    rows, delegate, _names = shown
    option = QStyleOptionViewItem()
    before = delegate.sizeHint(option, rows.model().index(0, 0)).height()
    option.font = QFont(option.font.family(), 30)
    assert delegate.sizeHint(option, rows.model().index(0, 0)).height() > before


def test_a_name_is_handed_over_without_needless_spaces(shown: Shown) -> None:
    rows, delegate, names = shown
    model: QAbstractItemModel = rows.model()
    editor = delegate.createEditor(rows, QStyleOptionViewItem(), model.index(0, 0))
    assert isinstance(editor, QLineEdit)
    delegate.setEditorData(editor, model.index(0, 0))
    assert editor.text() == "Су"
    editor.setText("  Өзен   суы ")
    delegate.setModelData(editor, model, model.index(0, 0))
    assert names == ["Өзен суы"]
