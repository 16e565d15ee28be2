from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from reader.gui.basket.copy_sheet import CopySheet
from reader.gui.keyboard.shortcut_sheet import ShortcutSheet
from reader.gui.main_window import MainWindow
from reader.gui.preferences.preferences_window import PreferencesWindow
from reader.progress import Progress
from reader.settings import Settings
from tests.gui.windows import OpenWindow, activate, click, interview, page, press, settle, visible_texts, write_texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(window: OpenWindow, tmp_path: Path) -> MainWindow:
    return window(write_texts(tmp_path / "texts", {"1.txt": interview("Әңгіме", 2)}))


def opened(window: MainWindow, part: int = 0) -> PreferencesWindow:
    activate(window)
    press(window, Qt.Key.Key_Comma, CTRL)
    [preferences] = window.findChildren(PreferencesWindow)
    activate(preferences)
    assert preferences.isVisible()
    preferences.pages.setCurrentIndex(part)
    return preferences


def button(preferences: PreferencesWindow, text: str) -> QPushButton:
    return next(one for one in preferences.findChildren(QPushButton) if one.text() == text)


def test_it_stops_nothing_and_closes_by_esc(shown: MainWindow, qtbot: QtBot) -> None:
    preferences = opened(shown)
    assert not preferences.isModal()
    assert shown.commands["preferences"].menuRole() == QAction.MenuRole.PreferencesRole
    press(preferences, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown.findChildren(PreferencesWindow))


def test_a_theme_holds_at_once_and_one_from_the_menu_shows(shown: MainWindow) -> None:
    preferences = opened(shown)
    assert preferences.theme.currentText() == "Light"
    preferences.theme.setFocus()
    press(preferences.theme, Qt.Key.Key_Down)
    assert shown.appearance.choice == "sepia"
    shown.commands["theme-dark"].trigger()
    assert preferences.theme.currentText() == "Dark"
    assert shown.settings().theme == "dark"


def test_less_movement_holds_at_once_here_and_in_the_menu(shown: MainWindow) -> None:
    preferences = opened(shown)
    assert not preferences.motion.isChecked()
    press(preferences.motion, Qt.Key.Key_Space)
    assert (shown.settings().less_motion, shown.commands["less-motion"].isChecked()) == (True, True)
    shown.commands["less-motion"].trigger()
    assert not preferences.motion.isChecked()


def test_how_quotes_are_copied_is_chosen_from_here(shown: MainWindow, qtbot: QtBot) -> None:
    preferences = opened(shown)
    assert button(preferences, "How quotes are copied…").isEnabled() == shown.commands["copy-style"].isEnabled()
    click(button(preferences, "How quotes are copied…"))
    qtbot.waitUntil(lambda: bool(shown.findChildren(CopySheet)))


def test_a_language_is_asked_for(shown: MainWindow) -> None:
    wanted: list[str] = []
    shown.language_chosen.connect(wanted.append)
    preferences = opened(shown)
    assert [preferences.language.itemText(place) for place in range(4)] == [
        "Language of the system",
        "Қазақша",
        "Русский",
        "English",
    ]
    preferences.language.setFocus()
    press(preferences.language, Qt.Key.Key_Down)
    assert wanted == ["kk"]


def test_the_page_is_the_preview(shown: MainWindow) -> None:
    preferences = opened(shown, 1)
    before = page(shown).document().size().height()
    slider = preferences.type_controls.findChildren(QSlider)[0]
    press(slider, Qt.Key.Key_Right)
    assert shown.appearance.text_pt == 13.5
    assert page(shown).document().size().height() > before
    shown.commands["zoom-reset"].trigger()
    assert "13.0 pt" in visible_texts(preferences.type_controls.findChildren(QLabel))


def test_folders_are_followed_or_not(shown: MainWindow, qtbot: QtBot) -> None:
    preferences = opened(shown, 2)
    assert not preferences.live.isChecked()
    press(preferences.live, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.watching.live)
    shown.choices.follow(False)
    assert not preferences.live.isChecked()


def test_the_place_of_the_library_is_told_and_shown(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    preferences = opened(shown, 2)
    said = [text.replace("\u200b", "") for text in visible_texts(preferences.findChildren(QLabel))]
    assert str(shown.library.folder) in said
    told: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: told.append(url.toLocalFile()))
    click(preferences.folder)
    assert told == [str(shown.library.folder)]


def test_backups_are_counted(shown: MainWindow, qtbot: QtBot) -> None:
    preferences = opened(shown, 2)
    settle(qtbot, shown)
    assert "There is none yet. One is made every day by itself." in visible_texts(preferences.findChildren(QLabel))
    preferences.close()
    made = shown.library.backups.make(Progress())
    assert made is not None
    qtbot.waitUntil(lambda: not shown.findChildren(PreferencesWindow))
    preferences = opened(shown, 2)
    settle(qtbot, shown)
    [said] = [text for text in visible_texts(preferences.findChildren(QLabel)) if "kept" in text]
    assert str(made.made.year) in said
    assert said.endswith("1 backup is kept.")


def test_shortcuts_are_a_button_away_and_counted(window: OpenWindow) -> None:
    shown = window(settings=Settings(theme="light", shortcuts="back\tCtrl+Alt+B"))
    preferences = opened(shown)
    assert "1 command with keys of yours" in visible_texts(preferences.findChildren(QLabel))
    click(button(preferences, "Change shortcuts…"))
    assert shown.findChildren(ShortcutSheet)
    shown.key_desk.choose({})
    assert "1 command with keys of yours" not in visible_texts(preferences.findChildren(QLabel))


def test_what_cannot_be_done_cannot_be_clicked(shown: MainWindow) -> None:
    preferences = opened(shown, 2)
    assert button(preferences, "Restore from a backup…").isEnabled()
    shown.commands["restore"].setEnabled(False)
    assert not button(preferences, "Restore from a backup…").isEnabled()


def test_a_window_that_is_closed_at_once_is_told_nothing_more(shown: MainWindow, qtbot: QtBot) -> None:
    opened(shown, 2).close()
    shown.commands["preferences"].trigger()
    shown.findChildren(PreferencesWindow)[-1].close()
    qtbot.waitUntil(lambda: not shown.findChildren(PreferencesWindow))
    settle(qtbot, shown)
    assert not shown.jobs.busy()
