"""The orders of a concordance: their names, and the button to choose one."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.corpus.hit import LineOrder
from reader.gui.concordance.parts import Part

translate = QCoreApplication.translate

ORDER_OF = {
    Part.LEFT: LineOrder.LEFT1,
    Part.KEYWORD: LineOrder.KEYWORD,
    Part.RIGHT: LineOrder.RIGHT1,
    Part.SPEAKER: LineOrder.SPEAKER,
    Part.TITLE: LineOrder.DOCUMENT,
    Part.DATE: LineOrder.DATE,
    Part.SOURCE: LineOrder.SOURCE,
}
"""The order that a click on the title of a column stands for."""


class OrderButton(QToolButton):
    """Show the order that holds; a click opens a menu of all."""

    chosen = Signal(object)
    """The ``LineOrder`` that the user chose."""

    def __init__(self, order: LineOrder, parent: QWidget) -> None:
        super().__init__(parent)
        self._orders: dict[LineOrder, QAction] = {}
        menu = QMenu(self)
        group = QActionGroup(menu)
        for one in LineOrder:
            action = menu.addAction(order_text(one))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, one=one: self.chosen.emit(one))
            group.addAction(action)
            self._orders[one] = action
        for one in (LineOrder.KEYWORD, LineOrder.LEFT1, LineOrder.RIGHT1):
            menu.insertSeparator(self._orders[one])
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.show_order(order)

    def show_order(self, order: LineOrder) -> None:
        """Show another order, without telling."""
        self._orders[order].setChecked(True)
        self.setText(order_text(order))


def order_text(order: LineOrder) -> str:
    """Return the name of an order."""
    return {
        LineOrder.DATE: translate("Concordance", "Newest first"),
        LineOrder.DOCUMENT: translate("Concordance", "By document"),
        LineOrder.SPEAKER: translate("Concordance", "By speaker"),
        LineOrder.SOURCE: translate("Concordance", "By source"),
        LineOrder.KEYWORD: translate("Concordance", "By the form found"),
        LineOrder.LEFT1: translate("Concordance", "First word to the left"),
        LineOrder.LEFT2: translate("Concordance", "Second word to the left"),
        LineOrder.LEFT3: translate("Concordance", "Third word to the left"),
        LineOrder.RIGHT1: translate("Concordance", "First word to the right"),
        LineOrder.RIGHT2: translate("Concordance", "Second word to the right"),
        LineOrder.RIGHT3: translate("Concordance", "Third word to the right"),
    }[order]
