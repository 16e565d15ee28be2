"""Where the panes stand in the window: which are shown, how wide they are, and what is remembered of it."""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QSize, Qt
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.corpus.hit import Sort
from reader.gui.access.room import ScrolledColumn
from reader.gui.concordance.drawer import Columns
from reader.settings import Settings

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_COLUMNS = (340, 700, 240)
_LEFT_ROWS = (420, 190)
_SMALLEST_COLUMNS = (220, 270, 140)
_ICON = 20
_ICON_PT = 10.0
_LARGEST_ICON = 30
_TAB = Qt.FocusPolicy.TabFocus
_SIZE = (1280, 800)
_FRAME = QSize(16, 40)
"""What a desktop may need around a window: borders and a title bar."""


class WindowLayout(QObject):
    """Lay out the panes that the window has made; made before them, so that its commands are there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.columns = Columns(window)
        self.top = QWidget(window)
        self._left_rows = QSplitter(Qt.Orientation.Vertical, window)
        self._pages = QStackedWidget(window)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about panes do."""
        return {
            "show-list": self.show_columns,
            "show-outline": self.show_columns,
            "show-facets": self.show_columns,
            "full-screen": self._toggle_full_screen,
        }

    def lay_out(self) -> None:
        """Put every pane of the window where it belongs."""
        window = self._window
        self._left = self._build_left()
        window.beside.splitter.addWidget(window.page_frame)
        for pane, least in zip((self._left, window.page_frame, window.side), _SMALLEST_COLUMNS, strict=True):
            pane.setMinimumWidth(least)
        self.columns.fill(self._left, window.beside.splitter, window.side)
        self._pages.addWidget(self.columns)
        self._fill_bar()
        _fill(self.top, window.search_bar, window.forms_row, window.explanation)
        content = QWidget(window)
        below = window.safety.notice, window.first_steps.bar, window.activity
        column = _fill(content, self.top, self._pages, *below)
        column.setStretchFactor(self._pages, 1)
        window.setCentralWidget(content)
        self.set_tab_order()
        self._fit_icons()
        window.appearance.changed.connect(self._fit_icons)
        window.facets.emptied.connect(self.show_columns)

    def restore(self, settings: Settings) -> None:
        """Give the window and its panes the sizes that they had the last time."""
        window = self._window
        window.resize(QSize(*_SIZE).boundedTo(window.screen().availableSize() - _FRAME))
        self.columns.setSizes(list(_COLUMNS))
        window.restoreGeometry(QByteArray.fromHex(settings.window.encode()))
        self._left_rows.setSizes(list(_LEFT_ROWS))
        for splitter, state in ((self.columns, settings.columns), (self._left_rows, settings.left_rows)):
            splitter.restoreState(QByteArray.fromHex(state.encode()))
        window.beside.restore(settings.split)
        window.commands["show-facets"].setChecked(settings.facets_shown)
        window.commands["show-list"].setChecked(settings.list_shown)
        window.commands["show-outline"].setChecked(settings.outline_shown)
        self.show_columns()

    def remembered(self) -> dict[str, Any]:
        """Return the settings of sizes and of what is shown."""
        window = self._window
        return {
            "window": _hex(window.saveGeometry()),
            "columns": _hex(self.columns.saveState()),
            "left_rows": _hex(self._left_rows.saveState()),
            "split": window.beside.remembered(),
            "side_folded": window.desk.side_folded(),
            "list_shown": window.commands["show-list"].isChecked(),
            "outline_shown": window.commands["show-outline"].isChecked(),
            "facets_shown": window.commands["show-facets"].isChecked(),
        }

    def show_welcome(self, on: bool) -> None:
        """Show how to begin, in place of the columns."""
        if on and self._pages.count() == 1:
            from reader.gui.welcome import Welcome  # most libraries are not empty

            ways = [self._window.commands[name] for name in ("open-folder", "open-file", "open-starter")]
            self._pages.addWidget(Welcome(ways, self._window))
        self._pages.setCurrentIndex(int(on))

    def show_columns(self) -> None:
        """Show the columns that the user wants."""
        window, focused = self._window, self._window.desk.only_page
        self._left.setVisible(window.commands["show-list"].isChecked() and not focused)
        window.facets.setVisible(window.commands["show-facets"].isChecked() and not window.facets.is_empty())
        window.side.setVisible(window.commands["show-outline"].isChecked() and not focused)

    def follow_full_screen(self) -> None:
        """Notice that the desktop ended or began the full screen."""
        self._window.commands["full-screen"].setChecked(self._window.isFullScreen())

    def _build_left(self) -> QWidget:
        """Return the left column: collections, list and filters."""
        window, rows = self._window, self._left_rows
        rows.setHandleWidth(1)
        rows.setChildrenCollapsible(False)
        rows.addWidget(window.list)
        rows.addWidget(window.facets)
        rows.setStretchFactor(0, 1)
        left = QWidget(window)
        window.list.put_above_rows(window.timeline)
        window.list.put_beside_counter(window.collections.spare_button)
        _fill(left, window.collections, rows)
        return ScrolledColumn(left, window)

    def _fill_bar(self) -> None:
        window, chosen = self._window, self._window.commands
        everything = QMenu(window)

        def fill() -> None:  # not before the first window is painted: a menu for each of a hundred commands
            if everything.isEmpty():
                for menu in chosen.menus(window):
                    everything.addMenu(menu)

        everything.aboutToShow.connect(fill)
        if QCoreApplication.instance() and not window.menuBar().isNativeMenuBar():
            window.menuBar().hide()
        else:
            for menu in chosen.menus(window):
                window.menuBar().addMenu(menu)
        window.search_bar.lay_out(
            [chosen["show-list"]],
            [chosen["previous-match"], chosen["next-match"]],
            [chosen["next-theme"], chosen["text-and-page"], chosen["show-outline"]],
            everything,
        )
        order = QMenu(window)
        order.addActions([chosen[f"sort-{sort.value}"] for sort in Sort])
        window.list.set_sort_menu(order)

    def set_tab_order(self) -> None:
        """Let the keyboard go down the left column, and then to the right and to the last line."""
        window = self._window
        rest = (window.facets, window.page_frame, window.side, window.first_steps.bar, window.activity)
        inside = [one for pane in rest for one in pane.findChildren(QWidget) if one.focusPolicy() & _TAB]
        # one that hands it on would break the chain, and so would the list that a box opens in a window of its own
        found = [one for one in inside if one.focusProxy() is None and one.window() is window]
        for one, other in pairwise((*window.collections.stops(), *window.list.stops(), *found)):
            window.setTabOrder(one, other)

    def _fit_icons(self) -> None:
        """Let the icons of the top bar grow with the text, as far as there is room for all."""
        side = min(round(_ICON * max(1.0, self._window.appearance.font().pointSizeF() / _ICON_PT)), _LARGEST_ICON)
        for button in self._window.search_bar.findChildren(QToolButton):
            button.setIconSize(QSize(side, side))

    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()


def _fill(box: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """Put widgets below each other, without any room between them."""
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _hex(state: QByteArray) -> str:
    return bytes(state.toHex().data()).decode()
