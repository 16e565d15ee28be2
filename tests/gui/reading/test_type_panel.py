from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from reader.gui.main_window import MainWindow
from reader.gui.reading.reading_style import presets
from tests.gui.windows import OpenWindow, click, interview, page, press, settle, write_texts


@pytest.fixture
def shown(window: OpenWindow, tmp_path: Path) -> MainWindow:
    return window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 4)}))


def open_panel(shown: MainWindow) -> None:
    press(page(shown), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def sliders(shown: MainWindow) -> list[QSlider]:
    return shown.desk.type_panel.findChildren(QSlider)


def test_the_panel_opens_by_keyboard_and_esc_gives_the_keyboard_back(shown: MainWindow, qtbot: QtBot) -> None:
    page(shown).setFocus()
    open_panel(shown)
    panel = shown.desk.type_panel
    assert panel.isVisible()
    assert sliders(shown)[0].hasFocus()
    press(sliders(shown)[0], Qt.Key.Key_Escape)
    assert not panel.isVisible()
    qtbot.waitUntil(page(shown).hasFocus)


def test_every_slider_changes_the_page_at_once_and_is_remembered(
    shown: MainWindow, window: OpenWindow, tmp_path: Path
) -> None:
    open_panel(shown)
    before = page(shown).document().size().height()
    for slider in sliders(shown):
        press(slider, Qt.Key.Key_Right)
    look = shown.appearance
    assert (look.text_pt, look.style.line_height, look.style.measure) == (13.5, 1.55, 67)
    assert look.style.paragraph_gap == pytest.approx(0.6)
    assert page(shown).document().size().height() > before
    again = window(settings=shown.settings())
    assert again.appearance.style == look.style


def test_a_preset_sets_everything_and_shows_as_chosen(shown: MainWindow) -> None:
    open_panel(shown)
    for one, button in zip(presets(), shown.desk.type_panel.findChildren(QPushButton), strict=True):
        click(button)
        assert (shown.appearance.text_pt, shown.appearance.style) == (one.text_pt, one.style)
        assert button.isChecked()
    press(sliders(shown)[0], Qt.Key.Key_Left)
    assert not any(button.isChecked() for button in shown.desk.type_panel.findChildren(QPushButton))


def test_a_family_of_the_system_can_be_chosen_and_one_that_is_gone_falls_back(shown: MainWindow) -> None:
    open_panel(shown)
    box = shown.desk.type_panel.findChild(QComboBox)
    assert box is not None
    assert [box.itemData(0), box.itemData(1)] == ["serif", "sans"]
    box.setCurrentIndex(box.count() - 1)
    assert shown.appearance.style.font == box.itemData(box.count() - 1)
    assert shown.reading._typography.body == shown.appearance.style.font


def test_a_number_between_the_steps_of_a_slider_stays_while_another_is_moved(shown: MainWindow) -> None:
    shown.commands["zoom-in"].trigger()
    size = shown.appearance.text_pt
    open_panel(shown)
    press(sliders(shown)[2], Qt.Key.Key_Right)
    assert shown.appearance.text_pt == size


def test_with_two_pages_the_panel_sets_both_and_opens_over_the_one_that_is_read(
    shown: MainWindow, qtbot: QtBot
) -> None:
    shown.commands["open-beside"].trigger()
    settle(qtbot, shown)
    first, second = shown.pages.sheets
    panel = shown.desk.type_panel
    for sheet in (second, first):
        shown.pages.activate(sheet)
        shown.commands["text-and-page"].trigger()
        assert panel.isVisible()
        assert sheet.reading.rect().contains(panel.geometry())
        assert sheet.reading.isAncestorOf(panel)
    press(sliders(shown)[2], Qt.Key.Key_Right)
    assert {sheet.reading._typography.style.measure for sheet in (first, second)} == {67}
    shown.commands["text-and-page"].trigger()
    assert not panel.isVisible()


def test_the_panel_goes_with_the_page_that_is_closed(shown: MainWindow, qtbot: QtBot) -> None:
    shown.commands["open-beside"].trigger()
    settle(qtbot, shown)
    shown.commands["text-and-page"].trigger()
    shown.commands["close-beside"].trigger()
    shown.commands["open-beside"].trigger()
    settle(qtbot, shown)
    assert not shown.desk.type_panel.isVisible()
    shown.commands["text-and-page"].trigger()
    assert shown.desk.type_panel.isVisible()
