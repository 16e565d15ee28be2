"""A mark whose place was lost: its quote, and the places that it may mean, from which the user chooses."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.corpus.annotation import Annotation, Candidate
from reader.gui.dialogs import push_button

translate = QCoreApplication.translate

_CANDIDATE = int(Qt.ItemDataRole.UserRole)
_HIGHEST = 150


class OrphanPanel(QWidget):
    """Offer places for a mark; nothing is chosen for the user."""

    looked_at = Signal(object, object)
    """The ``Annotation`` and the ``Span`` that it may mean, which the user wants to see."""

    settled = Signal(object, object)
    """The ``Annotation`` and the ``Span`` that the user says it means."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._orphan: Annotation | None = None
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.places = QListWidget(self)
        self.places.setAccessibleName(translate("AllMarks", "Places that it may mean"))
        self.places.setObjectName("orphanPlaces")
        self.places.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.currentItemChanged.connect(lambda *_items: self._look())
        self.places.itemClicked.connect(lambda _item: self._look())
        self.here = push_button(self, translate("AllMarks", "It is here"), self._settle)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self.here, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.places)
        self.hide()

    def orphan(self) -> Annotation | None:
        """Return the mark that is shown."""
        return self._orphan

    def show_orphan(self, orphan: Annotation | None, found: Sequence[Candidate] = ()) -> None:
        """Show a mark and the places that it may mean, the best first; ``None`` hides the panel."""
        self._orphan = orphan
        self.setVisible(orphan is not None)
        self.places.blockSignals(True)
        self.places.clear()
        if orphan is not None:
            for one in found:
                percent = QLocale().toString(round(100 * one.score))
                item = QListWidgetItem(f"{percent} %   {' '.join(one.text.split())}", self.places)
                item.setData(_CANDIDATE, one)
                item.setToolTip(one.text)
            self._words.setText(self._said(orphan, bool(found)))
        self.places.setCurrentRow(-1)
        self.places.blockSignals(False)
        rows = sum(self.places.sizeHintForRow(row) for row in range(len(found)))
        self.places.setFixedHeight(min(_HIGHEST, rows + 2 * self.places.frameWidth()))
        self.places.setVisible(bool(found))
        self.here.setVisible(bool(found))
        self.here.setEnabled(False)

    def words(self) -> str:
        """Return what is said above the places."""
        return self._words.text()

    def _said(self, orphan: Annotation, some: bool) -> str:
        quote = " ".join(orphan.anchor.quote.split())
        if some:
            said = translate(
                "AllMarks", "The text was changed, and the place of “{quote}” was lost. It may be one of these:"
            )
        elif orphan.target.document_id is None:
            said = translate("AllMarks", "The document of “{quote}” is not in the library; the mark waits for it.")
        else:
            said = translate("AllMarks", "Nothing like “{quote}” stands in the document any more.")
        return said.format(quote=quote)

    def _candidate(self) -> Candidate | None:
        item = self.places.currentItem()
        found = item.data(_CANDIDATE) if item is not None else None
        return found if isinstance(found, Candidate) else None

    def _look(self) -> None:
        one = self._candidate()
        self.here.setEnabled(one is not None)
        if one is not None and self._orphan is not None:
            self.looked_at.emit(self._orphan, one.span)

    def _settle(self) -> None:
        one = self._candidate()
        if one is not None and self._orphan is not None:
            self.settled.emit(self._orphan, one.span)
