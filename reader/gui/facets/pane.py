"""What the documents of a result have in common, as rows that narrow the search with a click."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.corpus.hit import Facets
from reader.gui.facets.delegate import FacetDelegate
from reader.gui.facets.list import FacetList
from reader.gui.facets.list_model import FacetListModel
from reader.gui.facets.rows import FacetRow, Unfolded, facet_rows
from reader.gui.theme import Theme

translate = QCoreApplication.translate

_SMALLEST_HEIGHT = 60
_SIZE = QSize(340, 260)


class FacetsPane(QWidget):
    """Show what a result's documents have in common, and tell which value the user clicks."""

    toggled = Signal(str, str, bool)
    """A field, a value of it, and whether its documents are to be left out: arguments of ``query_edit.toggled``."""

    emptied = Signal()
    """There is nothing left to narrow, or there is again: ``is_empty`` tells."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_SMALLEST_HEIGHT)
        self._shown: tuple[Facets, str, Facets | None] | None = None
        self._unfolded = Unfolded()
        self._model = FacetListModel(self)
        self._delegate = FacetDelegate(theme, font)
        self._view = FacetList(self._delegate, self)
        self._view.setModel(self._model)
        self._view.chosen.connect(self._choose)
        self._view.turned.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._name()
        self.apply(theme, font)

    def show_facets(self, facets: Facets, text: str, *, whole: Facets | None = None) -> None:
        """Show the facets of a result of the query ``text``, and what that includes and excludes.

        ``whole`` are the facets of more than the result, from which other values to include are taken.
        """
        before = self.is_empty()
        self._shown = facets, text, whole
        self._rebuild()
        if before != self.is_empty():
            self.emptied.emit()

    def is_empty(self) -> bool:
        """Tell whether nothing can be narrowed: nothing was found, and no filter keeps anything out."""
        return self._shown is not None and not self._model.rows

    def rows(self) -> Sequence[FacetRow]:
        """Return what is shown."""
        return self._model.rows

    def apply(self, theme: Theme, font: QFont) -> None:
        """Take other colours and another font."""
        self._delegate.apply(theme, font)
        self._view.doItemsLayout()

    def sizeHint(self) -> QSize:
        """Ask for room for some rows; the rest is scrolled to."""
        return _SIZE

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._rebuild()
        super().changeEvent(event)

    def _name(self) -> None:
        self._view.setAccessibleName(translate("Facets", "Narrow the search"))

    def _rebuild(self) -> None:
        if self._shown is None:
            return
        facets, text, whole = self._shown
        rows = facet_rows(facets, text, whole, self._unfolded)
        top, at = self._view.verticalScrollBar().value(), self._view.currentIndex().row()
        current = self._model.rows[at] if at >= 0 else None
        if not self._model.show(rows):
            return
        self._view.doItemsLayout()
        if current is not None and rows:
            keys = [row.key for row in rows]
            at = keys.index(current.key) if current.key in keys else min(at, len(rows) - 1)
            self._view.setCurrentIndex(self._model.index(at, 0))
        self._view.verticalScrollBar().setValue(top)

    def _choose(self, row: FacetRow, exclude: bool) -> None:
        self.toggled.emit(row.field, row.value, exclude)

    def _turn(self, row: FacetRow) -> None:
        self._unfolded.turn(row)
        self._rebuild()
