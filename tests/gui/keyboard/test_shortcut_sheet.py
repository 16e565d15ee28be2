from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTableWidget

from reader.gui.keyboard.palette import Palette
from reader.gui.keyboard.shortcut_sheet import ShortcutSheet
from reader.gui.main_window import MainWindow
from reader.settings import Settings, load_settings, save_settings
from tests.gui.windows import OpenWindow, cells, click, press

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown(window: OpenWindow) -> MainWindow:
    return window()


def opened(window: MainWindow, command: str = "rescan") -> ShortcutSheet:
    window.commands["change-shortcuts"].trigger()
    [sheet] = window.findChildren(ShortcutSheet)
    sheet.table.choose(command)
    sheet.field.setFocus()
    return sheet


def keys_of(window: MainWindow, command: str) -> list[str]:
    keys = [one.toString() for one in window.commands[command].shortcuts()]
    return [one for one in keys if one.isascii()]


def row(sheet: ShortcutSheet, command: str) -> list[str]:
    return next(one for one in cells(sheet.table) if one[0] == command)


def test_it_lists_every_command_under_its_menu(shown: MainWindow) -> None:
    sheet = opened(shown)
    assert not sheet.isModal()
    listed = [one for one in cells(sheet.table) if one[1]]
    assert [one[0] for one in listed] == [one.text for one in shown.commands.rows()]
    assert row(sheet, "Search the library") == ["Search the library", "Ctrl+K   Ctrl+L"]
    shown.commands["change-shortcuts"].trigger()
    assert len(shown.findChildren(ShortcutSheet)) == 1


def test_pressed_keys_are_the_shortcut_from_now_on(shown: MainWindow, window: OpenWindow, tmp_path: Path) -> None:
    sheet = opened(shown, "theme-sepia")
    press(sheet.field, Qt.Key.Key_U, CTRL | ALT)
    assert keys_of(shown, "theme-sepia") == ["Ctrl+Alt+U"]
    assert row(sheet, "Sepia") == ["Sepia", "Ctrl+Alt+U"]
    assert shown.commands["theme-sepia"].toolTip() == "Sepia (Ctrl+Alt+U)"
    sheet.close()
    shown.activateWindow()
    press(shown, Qt.Key.Key_U, CTRL | ALT)
    assert shown.appearance.choice == "sepia"
    save_settings(tmp_path / "settings.json", shown.settings())
    later = window(settings=load_settings(tmp_path / "settings.json"))
    assert keys_of(later, "theme-sepia") == ["Ctrl+Alt+U"]


def test_a_conflict_is_said_and_the_user_decides(shown: MainWindow) -> None:
    sheet = opened(shown, "rescan")
    press(sheet.field, Qt.Key.Key_K, CTRL)
    assert sheet.said() == "Ctrl+K is the shortcut of “Search the library”."
    assert keys_of(shown, "rescan") == ["F5"]
    click(sheet.leave)
    assert (sheet.said(), keys_of(shown, "rescan")) == ("", ["F5"])
    press(sheet.field, Qt.Key.Key_K, CTRL)
    click(sheet.take_over)
    assert keys_of(shown, "rescan") == ["Ctrl+K"]
    assert keys_of(shown, "find") == ["Ctrl+L"]
    assert row(sheet, "Search the library")[1] == "Ctrl+L"


def test_one_command_is_reset_and_all_are(shown: MainWindow) -> None:
    sheet = opened(shown, "rescan")
    press(sheet.field, Qt.Key.Key_K, CTRL)
    click(sheet.take_over)
    click(sheet.reset)
    assert keys_of(shown, "rescan") == ["F5"]
    assert keys_of(shown, "find") == ["Ctrl+L"]
    click(sheet.reset_all)
    assert keys_of(shown, "find") == ["Ctrl+K", "Ctrl+L"]
    assert shown.settings().shortcuts == ""
    assert not sheet.reset_all.isEnabled()


def test_keys_can_be_added_and_taken_away(shown: MainWindow) -> None:
    sheet = opened(shown, "rescan")
    sheet.add.setChecked(True)
    press(sheet.field, Qt.Key.Key_U, CTRL | ALT)
    assert keys_of(shown, "rescan") == ["Ctrl+Alt+U", "F5"]
    click(sheet.remove)
    assert keys_of(shown, "rescan") == []
    assert shown.commands["rescan"].toolTip() == "Look for changed files"
    assert row(sheet, "Look for changed files")[1] == "–"


def test_keys_that_write_text_are_refused(shown: MainWindow) -> None:
    sheet = opened(shown, "rescan")
    press(sheet.field, Qt.Key.Key_K)
    assert "write or edit text" in sheet.said()
    press(sheet.field, Qt.Key.Key_V, CTRL)
    assert "write or edit text" in sheet.said()
    assert keys_of(shown, "rescan") == ["F5"]


def test_the_keyboard_alone_is_enough(shown: MainWindow) -> None:
    sheet = opened(shown)
    sheet.filter.setFocus()
    sheet.filter.setText("full screen")
    assert sheet.command() == "full-screen"
    sheet.table.setFocus()
    press(sheet.table, Qt.Key.Key_Return)
    assert sheet.focusWidget() is sheet.field
    press(sheet.field, Qt.Key.Key_F9, CTRL)
    assert keys_of(shown, "full-screen") == ["Ctrl+F9"]
    press(sheet.field, Qt.Key.Key_Escape)
    assert sheet.focusWidget() is sheet.table
    sheet.filter.setText("ыыы")
    assert sheet.command() == ""
    assert not sheet.field.isEnabled()


def test_changed_keys_stand_in_the_help_and_the_palette(window: OpenWindow) -> None:
    shown = window(settings=Settings(theme="light", shortcuts="rescan\tCtrl+Alt+U\nfly\tF2\nfind\tnonsense"))
    assert keys_of(shown, "rescan") == ["Ctrl+Alt+U"]
    assert keys_of(shown, "find") == ["Ctrl+K", "Ctrl+L"]
    shown.commands["shortcuts"].trigger()
    table = shown.findChild(QTableWidget, "keyboardTable")
    assert ["Ctrl+Alt+U", "Look for changed files"] in cells(table)
    shown.commands["palette"].trigger()
    [palette] = shown.findChildren(Palette)
    assert (
        next(one.keys for one in palette.offered() if one.row.id == "rescan") == QKeySequence("Ctrl+Alt+U").toString()
    )
