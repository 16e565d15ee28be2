"""Where the keyboard is can be seen, in every theme."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.appearance import Appearance
from reader.gui.theme import THEME_NAMES
from reader.settings import Settings
from tests.gui.access.walking import seen_in
from tests.gui.windows import OpenWindow, interview, search, text, write_texts


def picture(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


@pytest.fixture(autouse=True)
def light_again() -> Iterator[None]:
    """Leave the application dressed as other tests find it."""
    yield
    Appearance(Settings(theme="light")).apply()


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_control_that_has_the_keyboard_looks_so(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    texts = {"a.txt": text("Минерал", "Минерал көп.", date="2025-01-01"), "b.txt": interview("Минерал", 2)}
    shown = window(write_texts(tmp_path / "texts", texts), settings=Settings(theme=name, less_motion=True))
    search(qtbot, shown, "минерал")
    shown.commands["find-here"].trigger()
    stops = [one for one in seen_in(shown) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy()]
    assert len(stops) > 20
    alike = []
    for stop in stops:
        stop.clearFocus()
        without = picture(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if stop.hasFocus() and picture(stop) == without:
            alike.append(f"{type(stop).__name__} {stop.objectName()} {stop.accessibleName()}")
    assert alike == []
