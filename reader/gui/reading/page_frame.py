"""What stands around the page: a quiet notice above it, and below it how and from where the text was read."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.corpus.record import DocumentRecord
from reader.gui.library.encoding_names import short_name

translate = QCoreApplication.translate

_WIDEST_TAGS = 260


class PageFrame(QWidget):
    """Hold the page, and tell what is clicked around it."""

    encoding_wanted = Signal()
    places_wanted = Signal()
    correction_wanted = Signal()
    tags_wanted = Signal()
    repair_answered = Signal(bool)
    """Whether the text is to be shown repaired."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice, self._question = self._build_notice()
        self._encoding = _link("pageEncoding", self)
        self._places = _link("pagePlaces", self)
        self._correct = _link("pageCorrect", self)
        self._tags = _link("pageTags", self)
        self._tags.clicked.connect(self.tags_wanted)
        self._shown_tags: Sequence[str] = ()
        self._encoding.clicked.connect(self.encoding_wanted)
        self._places.clicked.connect(self.places_wanted)
        self._correct.clicked.connect(self.correction_wanted)
        self._foot = QWidget(self)
        self._foot.setObjectName("pageFoot")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(12, 1, 12, 1)
        row.setSpacing(4)
        row.addWidget(self._encoding)
        row.addWidget(self._places)
        row.addStretch(1)
        row.addWidget(self._tags)
        row.addWidget(self._correct)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notice)
        column.addWidget(page, 1)
        column.addWidget(self._foot)
        self._record: DocumentRecord | None = None
        self._choosable = False
        self.show_record(None, choosable=False)

    def show_record(self, record: DocumentRecord | None, *, choosable: bool) -> None:
        """Tell of a document how it was read, which can be ``choosable``, and where else its text is."""
        self._record, self._choosable = record, choosable
        self._notice.hide()
        self._foot.setVisible(record is not None)
        if record is None:
            return
        self._encoding.setText(short_name(record.encoding))
        self._encoding.setEnabled(choosable)
        hint = translate("PageFrame", "The encoding of the file; click to choose another")
        self._encoding.setToolTip(hint if choosable else "")
        self._encoding.setVisible(bool(record.encoding))
        self._places.setText(translate("PageFrame", "also at %n other place(s)", "", len(record.also)))
        self._places.setToolTip(_lines(record.places))
        self._places.setVisible(bool(record.also))
        corrected = record.own is not None
        self._correct.setText(translate("PageFrame", "Corrected…") if corrected else translate("PageFrame", "Correct…"))
        self._correct.setToolTip(translate("PageFrame", "Correct title, date, source or speakers"))
        self.show_tags(self._shown_tags)

    def put_above(self, head: QWidget) -> None:
        """Put a line above everything."""
        self._column.insertWidget(0, head)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show the tags of the document."""
        self._shown_tags = tags
        named = " ".join(f"#{tag}" for tag in tags)
        shown = self.fontMetrics().elidedText(named, Qt.TextElideMode.ElideRight, _WIDEST_TAGS)
        self._tags.setText(shown or translate("PageFrame", "Tags…"))
        self._tags.setToolTip("\n".join(tags))
        self._tags.setAccessibleName(
            translate("PageFrame", "Tags: {tags}").format(tags=", ".join(tags)) if tags else ""
        )

    def offer_repair(self) -> None:
        """Ask whether the text is to be shown as it was meant."""
        self._notice.show()

    def offers_repair(self) -> bool:
        """Tell whether that is asked now."""
        return not self._notice.isHidden()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            asked = self.offers_repair()
            self._name()
            self.show_record(self._record, choosable=self._choosable)
            self._notice.setVisible(asked)
        super().changeEvent(event)

    def _build_notice(self) -> tuple[QWidget, QLabel]:
        notice = QWidget(self)
        notice.setObjectName("pageNotice")
        notice.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        question = QLabel(notice)
        question.setWordWrap(True)
        question.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._yes, self._no = QPushButton(notice), QPushButton(notice)
        self._yes.setObjectName("showRepaired")
        self._no.setObjectName("showAsSaved")
        self._yes.clicked.connect(lambda: self._answer(True))
        self._no.clicked.connect(lambda: self._answer(False))
        row = QHBoxLayout(notice)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(question, 1)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        self._question_label = question
        self._name()
        return notice, question

    def _name(self) -> None:
        self._question_label.setText(
            translate(
                "PageFrame", "This text seems to have been saved in a wrong encoding. The file itself stays as it is."
            )
        )
        self._yes.setText(translate("PageFrame", "Show it repaired"))
        self._no.setText(translate("PageFrame", "Leave it so"))

    def _answer(self, repaired: bool) -> None:
        self._notice.hide()
        self.repair_answered.emit(repaired)


def _link(name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    button.setFlat(True)
    button.setProperty("pageLink", True)
    return button


def _lines(paths: Sequence[Path]) -> str:
    return "\n".join(map(str, paths))
