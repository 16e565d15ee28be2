"""Text three times as large on a screen of 1280 by 800: nothing is cut off for good, and all can be reached."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.access.room import ScrolledColumn, size_for_text
from reader.gui.appearance import Appearance
from reader.gui.dialogs import about
from reader.gui.icons import icon
from reader.gui.theme import load_theme
from reader.settings import Settings
from tests.gui.access.walking import seen_in
from tests.gui.windows import OpenWindow, interview, search, settle, text, write_texts

LARGE_PT = 39.0
LOW, HIGH = QSize(1280, 800), QSize(3840, 2400)


@pytest.fixture
def light_again() -> object:
    """Leave the application dressed as other tests find it."""
    yield
    Appearance(Settings(theme="light")).apply()


def cut(seen: list[QWidget]) -> list[str]:
    """Return the labels and buttons whose words are cut and can be read nowhere, also not in a tooltip."""
    found = []
    for one in seen:
        if isinstance(one, QLabel) and one.wordWrap():
            short = one.heightForWidth(one.width()) > one.height() + 1 and not one.accessibleName()
        elif isinstance(one, QLabel):
            short = one.minimumSizeHint().width() > one.width() + 1 or one.fontMetrics().height() > one.height() + 1
        elif isinstance(one, QAbstractButton) and one.text() and not isinstance(one.parent(), QLineEdit):
            short = one.sizeHint().width() > one.width() + 1 or one.fontMetrics().height() > one.height() + 1
        else:
            continue
        if short and not one.toolTip():
            found.append(f"{type(one).__name__} {one.objectName()} {getattr(one, 'text')()[:40]}")  # noqa: B009
    return found


@pytest.mark.usefixtures("light_again")
def test_a_window_with_text_at_300_per_cent_fits_the_screen(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    texts = {"a.txt": text("Минерал", "Минерал көп.", date="2025-01-01"), "b.txt": interview("Минерал", 3)}
    shown = window(write_texts(tmp_path / "texts", texts), settings=Settings(theme="light", text_pt=LARGE_PT))
    shown._library.searches.save("минерал", "минерал")
    shown.memory.refresh()
    shown.resize(LOW)
    search(qtbot, shown, "минерал")
    shown.commands["find-here"].trigger()
    shown.commands["text-and-page"].trigger()
    settle(qtbot, shown)
    QApplication.processEvents()
    assert shown.size() == LOW
    assert cut(seen_in(shown)) == []
    column = shown.findChild(ScrolledColumn)
    assert column is not None
    for pane in (shown.collections, shown.timeline, shown.list, shown.facets):
        if pane.isVisible():
            column.ensureWidgetVisible(pane, 0, 0)
            assert not pane.visibleRegion().isEmpty()
    rows = shown.list.stops()[-1]
    assert rows.height() >= rows.fontMetrics().height() * 3
    assert all(one.font().pointSizeF() == pytest.approx(30) for one in seen_in(shown.activity))
    shown.resize(HIGH)
    QApplication.processEvents()
    assert column.verticalScrollBar().maximum() == 0


@pytest.mark.usefixtures("light_again")
def test_sheets_grow_with_the_text_but_not_beyond_the_screen(app: QApplication, qtbot: QtBot) -> None:
    Appearance(Settings(theme="light", text_pt=LARGE_PT)).apply()
    parent = QWidget()
    qtbot.addWidget(parent)
    screen = parent.screen().availableSize()
    assert size_for_text(parent, 200, 100) == QSize(600, 300)
    assert size_for_text(parent, 4000, 3000).boundedTo(screen) == size_for_text(parent, 4000, 3000)
    sheet = about(parent)
    assert isinstance(sheet, QDialog)
    assert sheet.width() > 600


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_icons_are_drawn_anew_for_every_scale(app: QApplication, scale: float) -> None:
    drawn = icon("search", load_theme("light")).pixmap(QSize(20, 20), scale)
    assert drawn.size() == QSize(20, 20) * scale
    edges = {drawn.toImage().pixelColor(x, y).alpha() for x in range(drawn.width()) for y in range(drawn.height())}
    full = sum(
        drawn.toImage().pixelColor(x, y).alpha() == 255 for x in range(drawn.width()) for y in range(drawn.height())
    )
    assert len(edges) > 2
    assert scale == 1 or full > 20 * scale  # a small picture that was blown up has no sharp line


def test_a_column_is_scrolled_only_where_it_has_no_room(qtbot: QtBot) -> None:
    content, parent = QWidget(), QWidget()
    qtbot.addWidget(parent)
    content.setMinimumHeight(500)
    column = ScrolledColumn(content, parent)
    column.resize(200, 300)
    parent.show()
    QApplication.processEvents()
    assert column.verticalScrollBar().maximum() > 0
    assert column.focusPolicy() is Qt.FocusPolicy.NoFocus
    column.resize(200, 600)
    QApplication.processEvents()
    assert column.verticalScrollBar().maximum() == 0
