"""Three hints for the first texts of a library: each goes when it was followed, or with one key, for good."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.settings import Settings

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow
    from reader.gui.search.results import Found

translate = QCoreApplication.translate

STEPS = ("search", "forms", "copy")
"""What there is to learn, in its order."""


class HintBar(QWidget):
    """One sentence above the last line, which step it is, and a button to be done with it."""

    def __init__(self, hide: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hintBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place = QLabel(self)
        self._place.setObjectName("hintPlace")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._hide = hide
        self._button = QPushButton(self)
        self._button.setObjectName("hintAction")
        self._button.clicked.connect(hide.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._place)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.hide()

    def say(self, place: int, words: str) -> None:
        """Show a hint, the first with the place 1."""
        locale = QLocale()
        self._place.setText(
            translate("FirstSteps", "{place} of {count}").format(
                place=locale.toString(place), count=locale.toString(len(STEPS))
            )
        )
        keys = self._hide.shortcut().toString(self._hide.shortcut().SequenceFormat.NativeText)
        done = translate("FirstSteps", "Got it")
        self._button.setText(f"{done} ({keys})" if keys else done)
        if words != self._words.text() or not self.isVisible():
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # large, and rarely needed

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._words.setText(words)
        self.show()

    def text(self) -> str:
        """Return the hint that is shown; empty where none is."""
        return self._words.text() if not self.isHidden() else ""


class FirstSteps(QObject):
    """Show the hints one after the other once there are texts, and notice what the user does by himself."""

    def __init__(self, window: "MainWindow", settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._done = {step for step in settings.steps_done.split() if step in STEPS}
        self._has_texts = False

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about hints do."""
        return {"hide-hint": self.hide, "show-hints": self.show_again}

    def remembered(self) -> dict[str, Any]:
        """Return the settings of the hints."""
        return {"steps_done": " ".join(step for step in STEPS if step in self._done)}

    def use(self) -> None:
        """Build the line of hints, now that there are the commands."""
        self.bar = HintBar(self._window.commands["hide-hint"], self._window)

    def connect_panes(self) -> None:
        """Listen to the panes, which are there by now."""
        window = self._window
        window.results.found.connect(self._look)
        window.forms_row.switched.connect(lambda _form, _on: self._finish("forms"))
        window.outline.picked.connect(lambda _place: self._finish("forms"))
        window.commands["copy-source"].triggered.connect(self._look_at_copied)
        window.commands["only-page"].toggled.connect(lambda _on: self._show())
        window.key_desk.changed.connect(self._show)
        self._show()

    def step(self) -> str:
        """Return what is to be learned next; empty where all is."""
        return next((step for step in STEPS if step not in self._done), "")

    def hide(self) -> None:
        """Be done with the hint that is shown."""
        if self.bar.text():
            self._finish(self.step())

    def show_again(self) -> None:
        """Begin with the first hint again."""
        self._done = set()
        self._show()
        if not self._has_texts:
            self._window.activity.say(translate("FirstSteps", "The first steps are shown as soon as there are texts."))

    def _look(self, found: "Found") -> None:
        """Notice the first texts, and the first search that finds something."""
        if found.total and not self._has_texts:
            self._has_texts = True
            self._show()
        if found.page.documents and self._window.results.searching:
            self._finish("search")

    def _look_at_copied(self) -> None:
        if self._window.reading.selected_span() is not None:
            self._finish("copy")

    def _finish(self, step: str) -> None:
        if step not in self._done:
            self._done.add(step)
            self._show()

    def _show(self) -> None:
        step = self.step()
        shown = bool(step) and self._has_texts and not self._window.commands["only-page"].isChecked()
        self._window.commands["hide-hint"].setEnabled(shown)
        if shown:
            self.bar.say(STEPS.index(step) + 1, self._words(step))
        else:
            self.bar.hide()

    def _words(self, step: str) -> str:
        if step == "search":
            return translate("FirstSteps", "Type a word, for example минерал: all its forms are found.")
        if step == "forms":
            return translate(
                "FirstSteps",
                "Click a form under the search box to leave it out or take it back, or a question on the right to go "
                "to it.",
            )
        action = self._window.commands["copy-source"]
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        if not keys:
            return translate(
                "FirstSteps", "Select a passage and choose “Copy with source”: who says it and where goes with it."
            )
        return translate(
            "FirstSteps", "Select a passage and press {keys}: it is copied with who says it, where and when."
        ).format(keys=keys)
