"""The row under the search box: the forms that were searched, how often each was found, and what else was tried."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QMenu, QSizePolicy, QToolButton, QWidget

from reader.corpus.hit import Count
from reader.corpus.query import How, Mode, ResolvedQuery
from reader.records import dataclass

translate = QCoreApplication.translate

_MOST_CHIPS = 60
_MOST_BUTTONS = 14
"""Chips that are made into buttons, which take time to dress; more of them never fit into a line."""

_MORE_WIDTH = 90
_MOST_ALSO = 3


@dataclass(frozen=True, slots=True)
class Chip:
    """One form of the row; ``count`` is ``None`` while its uses are being counted."""

    form: str
    how: How
    count: int | None
    on: bool


@dataclass(frozen=True, slots=True)
class Chips:
    """The forms that a search shows; ``relatable`` where some of its words could have related words as well."""

    shown: Sequence[Chip]
    relatable: bool = True


def chips(query: ResolvedQuery, count: Count | None, without: frozenset[str]) -> Chips:
    """Return the forms to show: those that were found or switched off, the closest and most frequent first."""
    return Chips(_shown(query, count, without), any(word.word.mode is Mode.FORMS for word in query.words))


def _shown(query: ResolvedQuery, count: Count | None, without: frozenset[str]) -> list[Chip]:
    alone = [term.forms[0] for term in query.wanted if len(term.words) == 1]
    alone = [word for word in alone if word.word.mode is not Mode.EXACT]  # of which nothing can be left out
    uses = {use.form: use.how for word in reversed(alone) for use in word.uses}
    if count is None:
        return [Chip(form, how, None, form not in without) for form, how in uses.items()][:_MOST_CHIPS]
    ranks = list(How)
    exact = {word.word.form for word in query.words if word.word.mode is Mode.EXACT}
    begun = [form for form in count.forms if form not in uses and form not in exact and " " not in form]
    shown = uses | dict.fromkeys(begun, How.RELATED)
    found = [
        Chip(form, how, count.forms.get(form, 0), form not in without)
        for form, how in shown.items()
        if count.forms.get(form) or form in without
    ]
    found.sort(key=lambda chip: (ranks.index(chip.how), -(chip.count or 0), chip.form))
    return found[:_MOST_CHIPS] + [chip for chip in found[_MOST_CHIPS:] if not chip.on]


class FormsRow(QWidget):
    """Show forms as chips that can be switched off, in one line; what does not fit is behind the last button."""

    switched = Signal(str, bool)
    """A form, and whether it is to be searched."""

    related_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formsRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = QLabel(self)
        self._buttons: list[QToolButton] = []
        self._chips: Sequence[Chip] = ()
        self._hidden: Sequence[Chip] = ()
        self._more = QToolButton(self)
        self._more.setObjectName("moreForms")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self))
        self._more.menu().aboutToShow.connect(self._fill_menu)
        self._related = QToolButton(self)
        self._related.setObjectName("chip")
        self._related.setCheckable(True)
        self._related.setText(translate("FormsRow", "+ related words"))
        self._related.toggled.connect(self.related_wanted)
        self._also = QLabel(self)
        self._also.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 12, 8)
        self._row.setSpacing(6)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for widget in (self._label, self._more, self._related):
            self._row.addWidget(widget)
        self._row.addWidget(self._also, 1)
        self.hide()

    def show_forms(self, chips: Chips, also: Sequence[str], *, related: bool, settled: bool = True) -> None:
        """Show the forms of a search, and the other spellings that were searched, in this and other languages.

        Before all is ``settled`` the row stays where it is: what stands below must not jump with every letter.
        """
        self._chips = found = chips.shown
        self._related.blockSignals(True)
        self._related.setChecked(related and chips.relatable)
        self._related.blockSignals(False)
        self._related.setEnabled(chips.relatable)
        self._related.setToolTip(_related_tip(chips.relatable))
        for chip, button in zip_longest(found[:_MOST_BUTTONS], self._buttons):
            self._dress(button or self._new_button(), chip)
        self._label.setText(_heading(found))
        self._label.setVisible(bool(found))
        text = ", ".join(also[:_MOST_ALSO])
        self._also.setText(translate("FormsRow", "Also searched: {words}").format(words=text) if text else "")
        choice = bool(found or also or related)  # else nothing can be chosen here
        self.setVisible(choice or not (settled or self.isHidden()))
        self._fit()

    def texts(self) -> list[str]:
        """Return what the chips say, in order."""
        return [button.text() for button, _chip in self._dressed()]

    def also(self) -> str:
        """Return what is said of other spellings."""
        return self._also.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many chips as fit."""
        super().resizeEvent(event)
        self._fit()

    def _new_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("chip")
        button.setCheckable(True)
        place = len(self._buttons)
        button.toggled.connect(lambda on: self.switched.emit(self._chips[place].form, on))
        self._buttons.append(button)
        self._row.insertWidget(1 + place, button)
        return button

    @staticmethod
    def _dress(button: QToolButton, chip: Chip | None) -> None:
        """Let a button, which is made once because that takes long, tell of a chip."""
        button.setVisible(chip is not None)
        if chip is None:
            return
        button.blockSignals(True)
        button.setChecked(chip.on)
        button.blockSignals(False)
        if button.property("how") != chip.how.value:
            button.setProperty("how", chip.how.value)
            button.style().polish(button)
        button.setText(_text(chip))
        button.setToolTip(_tip(chip))
        button.setAccessibleName(_text(chip))

    def _dressed(self) -> Iterable[tuple[QToolButton, Chip]]:
        return zip(self._buttons, self._chips, strict=False)

    def _fit(self) -> None:
        room = self.width() - self._label.sizeHint().width() - self._related.sizeHint().width() - 60
        room -= self._also.sizeHint().width() if self._also.text() else 0
        used, fitting = 0, 0
        for button, _chip in self._dressed():
            used += button.sizeHint().width() + self._row.spacing()
            if used > room - (_MORE_WIDTH if fitting < len(self._chips) - 1 else 0):
                break
            fitting += 1
        for place, (button, _chip) in enumerate(self._dressed()):
            button.setVisible(place < fitting)
        self._hidden = self._chips[fitting:]
        self._more.setVisible(bool(self._hidden))
        self._more.setText(translate("FormsRow", "{count} more").format(count=QLocale().toString(len(self._hidden))))

    def _fill_menu(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for chip in self._hidden:
            action = menu.addAction(_text(chip))
            action.setCheckable(True)
            action.setChecked(chip.on)
            action.toggled.connect(lambda on, form=chip.form: self.switched.emit(form, on))

    def minimumSizeHint(self) -> QSize:
        """Never ask for the width of all chips."""
        return QSize(0, super().minimumSizeHint().height())


def _heading(found: Sequence[Chip]) -> str:
    if not found:
        return ""
    if all(chip.how is How.RELATED for chip in found):
        return translate("FormsRow", "Words that begin so:")
    return translate("FormsRow", "Forms:")


def _related_tip(relatable: bool) -> str:
    if relatable:
        return translate("FormsRow", "Also find every word that begins like the one searched")
    return translate("FormsRow", "Only for words searched in all their forms: not for =word, “a phrase” or word*")


def _text(chip: Chip) -> str:
    return chip.form if chip.count is None else f"{chip.form}  {QLocale().toString(chip.count)}"


def _tip(chip: Chip) -> str:
    how = {
        How.EXACT: translate("FormsRow", "exactly as typed"),
        How.ENTRY: translate("FormsRow", "another form of the same word"),
        How.VOICE: translate("FormsRow", "passive, causative or another voice of the verb"),
        How.FOLD: translate("FormsRow", "the same word in another spelling or script"),
        How.RELATED: translate("FormsRow", "a word that begins so"),
    }[chip.how]
    switch = translate("FormsRow", "Click to leave it out") if chip.on else translate("FormsRow", "Click to search it")
    return f"{how}. {switch}"
