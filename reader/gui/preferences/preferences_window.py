"""The window of preferences: every choice holds at once, and the main window beside it is the preview."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.errors import Error
from reader.gui.dates import long_date
from reader.gui.dialogs import close_buttons, push_button
from reader.gui.reading.type_controls import TypeControls
from reader.store.backups import Backup

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

translate = QCoreApplication.translate

_SIZE = QSize(560, 440)
_EDGE = 8
_KEY = "preferences"


class PreferencesWindow(QDialog):
    """Three pages of choices; there is nothing to confirm, and what a menu changes meanwhile shows here, too."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Preferences", "Preferences"))
        self.resize(_SIZE)
        self._window = window
        self._choices: list[QComboBox] = []
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.pages.tabBar().setDrawBase(False)
        self.pages.tabBar().setAccessibleName(translate("Preferences", "Parts of the preferences"))
        self.pages.addTab(self._build_general(), translate("Preferences", "General"))
        self.pages.addTab(self._build_page(), translate("Preferences", "Text and page"))
        self.pages.addTab(self._build_library(), translate("Preferences", "Library"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.pages, 1)
        column.addWidget(close_buttons(self))
        window.appearance.changed.connect(self._show_style)
        window.appearance.restyled.connect(self._show_style)
        window.key_desk.changed.connect(self._count_keys)
        window.choices.changed.connect(self._show_live)
        self._show_choices()
        self._show_style()
        self._count_keys()
        self._show_live()
        self._look_for_backups()

    # Pages

    def _build_general(self) -> QWidget:
        grid = _Grid()
        self.language = self._choice("language", translate("Preferences", "Language of the interface"))
        self.theme = self._choice("theme", translate("Preferences", "Theme"))
        self._keys = QLabel(self)
        self._keys.setObjectName("quietHint")
        grid.add(translate("Preferences", "Language of the interface"), self.language)
        grid.add(translate("Preferences", "Theme"), self.theme)
        self.motion = QCheckBox(self._window.commands["less-motion"].text(), self)
        self.motion.setToolTip(translate("Preferences", "Menus do not fade, and nothing blinks or runs by itself."))
        self.motion.clicked.connect(self._window.commands["less-motion"].trigger)
        grid.add(translate("Preferences", "Movement"), self.motion)
        grid.add(translate("Preferences", "Keyboard shortcuts"), self._button("change-shortcuts"), self._keys)
        grid.add(translate("Preferences", "Copying with source"), self._button("copy-style"))
        return grid.page()

    def _build_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(_EDGE, 2 * _EDGE, _EDGE, _EDGE)
        column.setSpacing(12)
        self.type_controls = TypeControls(page)
        self.type_controls.changed.connect(self._window.appearance.set_page)
        hint = QLabel(translate("Preferences", "The open page shows every change at once."), page)
        hint.setObjectName("quietHint")
        hint.setWordWrap(True)
        column.addWidget(self.type_controls)
        column.addWidget(hint)
        column.addStretch(1)
        return page

    def _build_library(self) -> QWidget:
        grid = _Grid()
        library = self._window.library
        place = QLabel(str(library.folder).replace("/", "/\u200b").replace("\\", "\\\u200b"), self)
        place.setObjectName("libraryPlace")
        place.setTextFormat(Qt.TextFormat.PlainText)
        place.setWordWrap(True)
        place.setAccessibleName(translate("Preferences", "Place of the library"))
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        where = QUrl.fromLocalFile(str(library.folder))
        words = translate("Preferences", "Show the folder")
        self.folder = push_button(self, words, lambda: QDesktopServices.openUrl(where))
        hint = translate(
            "Preferences", "Your texts stay where they are. Here lie the index, your marks and the backups."
        )
        grid.add(translate("Preferences", "Place of the library"), place, _hint(hint), self.folder)
        self.live = QCheckBox(translate("Preferences", "Notice at once what changes in the folders"), self)
        self.live.toggled.connect(self._window.choices.follow)
        grid.add(translate("Preferences", "Sources"), self.live, self._button("sources"))
        self._backups = _hint("")
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for name in ("backup", "restore"):
            row.addWidget(self._button(name))
        row.addStretch(1)
        grid.add(translate("Preferences", "Backups"), self._backups, buttons)
        return grid.page()

    def _choice(self, group: str, name: str) -> QComboBox:
        """Return a list of the commands of a group, of which the chosen one runs."""
        box = QComboBox(self)
        box.setAccessibleName(name)
        commands = self._window.commands
        for row in commands.rows():
            if row.group == group:
                box.addItem(row.text, row.id)
                commands[row.id].toggled.connect(self._show_choices)
        self._choices.append(box)
        box.activated.connect(lambda place: commands[str(box.itemData(place))].trigger())
        return box

    def _button(self, name: str) -> QPushButton:
        """Return a button for a command, which can be used where the command can."""
        action = self._window.commands[name]
        button = push_button(self, action.text(), action.trigger)
        _follow(button, action)
        return button

    # What is shown

    def _show_choices(self) -> None:
        """Point to what is chosen, here or in a menu."""
        commands = self._window.commands
        for box in self._choices:
            rows = range(box.count())
            box.setCurrentIndex(next((row for row in rows if commands[str(box.itemData(row))].isChecked()), -1))

    def _show_style(self) -> None:
        look = self._window.appearance
        self.type_controls.show_style(look.text_pt, look.style)
        self.motion.setChecked(look.less_motion)

    def _show_live(self) -> None:
        self.live.setChecked(self._window.choices.live)

    def _count_keys(self) -> None:
        count = len(self._window.key_desk.chosen)
        self._keys.setText(translate("Preferences", "%n command(s) with keys of yours", "", count) if count else "")
        self._keys.setVisible(bool(count))

    def _look_for_backups(self) -> None:
        self._backups.setText("…")
        library, jobs = self._window.library, self._window.jobs
        self.finished.connect(lambda _result: jobs.cancel(_KEY))  # nobody is left to be told
        jobs.read(_KEY, lambda _progress: library.backups.all(), self._show_backups, failed=_drop)

    def _show_backups(self, backups: Sequence[Backup]) -> None:
        if not backups:
            self._backups.setText(translate("Preferences", "There is none yet. One is made every day by itself."))
            return
        made = QDateTime.fromSecsSinceEpoch(int(backups[0].made.timestamp()))
        day = long_date(backups[0].made.astimezone().date(), QLocale())
        time = QLocale().toString(made.time(), QLocale.FormatType.ShortFormat)
        kept = translate("Preferences", "%n backup(s) are kept.", "", len(backups))
        newest = translate("Preferences", "The newest is from {day}, {time}.").format(day=day, time=time)
        self._backups.setText(f"{newest} {kept}")


class _Grid:
    """A page on which names stand at the left and what is chosen at the right, each under the other."""

    def __init__(self) -> None:
        self._page = QWidget()
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(_EDGE, 2 * _EDGE, _EDGE, _EDGE)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._row = 0

    def add(self, name: str, *controls: QWidget) -> None:
        """Add controls under each other beside a name."""
        if self._row:
            self._grid.setRowMinimumHeight(self._row, 2 * _EDGE)
            self._row += 1
        label = QLabel(name, self._page)
        label.setBuddy(controls[0])
        height = Qt.AlignmentFlag.AlignTop if isinstance(controls[0], QLabel) else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, self._row, 0, Qt.AlignmentFlag.AlignLeft | height)
        for control in controls:
            side = Qt.AlignmentFlag.AlignLeft if isinstance(control, QPushButton) else Qt.AlignmentFlag(0)
            self._grid.addWidget(control, self._row, 1, side)
            self._row += 1

    def page(self) -> QWidget:
        """Return the page, to which nothing more is added."""
        self._grid.setRowStretch(self._row, 1)
        return self._page


def _drop(_error: Error) -> None:
    """Leave the line about backups empty: the window was closed."""


def _hint(words: str) -> QLabel:
    label = QLabel(words)
    label.setObjectName("quietHint")
    label.setWordWrap(True)
    return label


def _follow(button: QPushButton, action: QAction) -> None:
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
