"""Tests of painting the tags of the editor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.gui.documents.tag_delegate import COUNT_ROLE, TagDelegate
from reader.gui.theme import THEME_NAMES, load_theme


def listed(qtbot: QtBot, theme: str, state: Qt.CheckState) -> QListWidget:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setItemDelegate(TagDelegate(load_theme(theme), rows))
    item = QListWidgetItem("су", rows)
    item.setCheckState(state)
    item.setData(COUNT_ROLE, "7")
    rows.resize(200, 60)
    rows.show()
    return rows


def colours(image: QImage, width: int) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(width) for y in range(24)}


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_a_box_is_seen_and_its_state_told_in_every_theme(qtbot: QtBot, theme: str) -> None:
    named = load_theme(theme)
    images = {state: listed(qtbot, theme, state).grab().toImage() for state in Qt.CheckState}
    assert len({bytes(image.constBits()) for image in images.values()}) == 3
    assert named.accent.name() in colours(images[Qt.CheckState.Checked], 28)
    assert named.accent.name() in colours(images[Qt.CheckState.PartiallyChecked], 28)
    assert named.accent.name() not in colours(images[Qt.CheckState.Unchecked], 28)
    assert len(colours(images[Qt.CheckState.Unchecked], 28)) > 2


def test_a_click_on_the_box_ticks_it(qtbot: QtBot) -> None:
    rows = listed(qtbot, "light", Qt.CheckState.Unchecked)
    delegate = rows.itemDelegate()
    assert isinstance(delegate, TagDelegate)
    option = QStyleOptionViewItem()
    option.rect = rows.visualItemRect(rows.item(0))
    option.font = rows.font()
    place = delegate.box(option).center().toPoint()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert rows.item(0).checkState() is Qt.CheckState.Checked
