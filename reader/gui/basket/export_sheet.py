"""Choose what the quotes become: which file, which style of citation, and which names are hidden in it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.quotation import Taken, hidden
from reader.export.citation import Style, cited, in_marks
from reader.export.quotes import Format
from reader.gui.basket.copy_sheet import style_combo
from reader.gui.dialogs import close_buttons, push_button
from reader.language.pseudonyms import Pseudonyms

translate = QCoreApplication.translate

_SIZE = (660, 700)
_LOW = 380
_NAMES_HEIGHT = 150
_SHOWN_LETTERS = 150
_NAME = int(Qt.ItemDataRole.UserRole)
CITED = (Format.DOCX, Format.MARKDOWN, Format.HTML)
"""The files in which sources are cited in a style; the others have fields for them."""


class ExportSheet(QDialog):
    """Ask for a kind of file and what belongs to it; the file itself is asked for afterwards."""

    write_wanted = Signal()

    def __init__(self, quotes: Sequence[Taken], kind: Format, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("ExportSheet", "Write the quotes into a file"))
        self.resize(_SIZE[0], _LOW)
        self._quotes = quotes
        self.kind_choice = QComboBox(self)
        self.kind_choice.setAccessibleName(translate("ExportSheet", "File"))
        for one, name in kind_names().items():
            self.kind_choice.addItem(name, one)
        self.kind_choice.setCurrentIndex(max(0, self.kind_choice.findData(kind)))
        self.style_choice = style_combo([Style.PLAIN, Style.GOST, Style.APA, Style.CHICAGO], self)
        self.style_choice.setItemText(0, translate("ExportSheet", "Simple"))
        self.style_choice.setCurrentIndex(max(0, self.style_choice.findData(style)))
        self.title = QLineEdit(translate("Quotes", "Quotes"), self)
        self.title.setAccessibleName(translate("ExportSheet", "Heading"))
        self.hide_names = QCheckBox(translate("ExportSheet", "Replace names of people by labels"), self)
        self.names = QListWidget(self)
        self.names.setAccessibleName(translate("ExportSheet", "Names to be replaced"))
        self.names.setObjectName("boxedList")
        self.names.setFixedHeight(_NAMES_HEIGHT)
        self.other = QLineEdit(self)
        self.other.setAccessibleName(translate("ExportSheet", "Another name"))
        self.other.setPlaceholderText(translate("ExportSheet", "Another name"))
        self.preview = QLabel(self)
        self.preview.setObjectName("copyPreview")
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        for choice in (self.kind_choice, self.style_choice):
            choice.currentIndexChanged.connect(self._show)
        self.hide_names.toggled.connect(self._show)
        self.hide_names.toggled.connect(lambda on: self.resize(self.width(), _SIZE[1] if on else _LOW))
        self.names.itemChanged.connect(self._show)
        self._show()

    @classmethod
    def remembered(cls, quotes: Sequence[Taken], kind: str, style: str, parent: QWidget) -> "ExportSheet":
        """Return a sheet with what settings say chosen; what is not understood falls back."""
        known = Format(kind) if kind in list(Format) else Format.DOCX
        return cls(quotes, known, Style(style) if style in list(Style) else Style.GOST, parent)

    @property
    def kind(self) -> Format:
        """Return the kind of file."""
        return Format(self.kind_choice.currentData())

    @property
    def style_of_sources(self) -> Style:
        """Return the style in which sources are cited."""
        return Style(self.style_choice.currentData())

    def chosen_names(self) -> list[str]:
        """Return the names that are to be replaced."""
        if not self.hide_names.isChecked():
            return []
        rows = map(self.names.item, range(self.names.count()))
        return [row.data(_NAME) for row in rows if row.checkState() is Qt.CheckState.Checked]

    def say(self, words: str) -> None:
        """Show a sentence above the buttons."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def show_people(self, people: Sequence[tuple[str, bool]]) -> None:
        """Offer people; those whom the quotes name are chosen."""
        there = {self.names.item(row).data(_NAME) for row in range(self.names.count())}
        self.names.blockSignals(True)
        for name, quoted in people:
            if name not in there:
                self._add(name, chosen=quoted)
        self.names.blockSignals(False)
        self._show()

    def _add(self, name: str, *, chosen: bool) -> None:
        row = QListWidgetItem(name, self.names)
        row.setData(_NAME, name)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)

    def _add_other(self) -> None:
        name = " ".join(self.other.text().split())
        if name:
            self._add(name, chosen=True)
            self.names.scrollToBottom()
            self.other.clear()
            self._show()

    def _show(self) -> None:
        """Show the first quote as it will be in the file."""
        self.style_choice.setEnabled(self.kind in CITED)
        self.title.setEnabled(self.kind in CITED)
        self._names_box.setVisible(self.hide_names.isChecked())
        if not self._quotes:
            return
        names = self.chosen_names()
        first = next((one for one in self._quotes if _names_any(one, names)), self._quotes[0])
        shown = hidden(first, Pseudonyms().with_names(names, label()).hide) if names else first
        words = in_marks(shown.quotation)
        words = f"{words[:_SHOWN_LETTERS].rstrip()}…" if len(words) > _SHOWN_LETTERS else words
        source = cited(shown.quotation, self.style_of_sources if self.kind in CITED else Style.PLAIN)
        self.preview.setText(f"{words}\n— {source}")

    def _lay_out(self) -> None:
        self.not_replaced = QLabel(
            translate(
                "ExportSheet",
                "Every form of the ticked names is replaced in quotes, titles, speakers and comments. Not replaced: "
                "other names, nicknames, offices, places, outlets, your heading, and the link, by which "
                "anyone who has the same text finds the passage. Read the file once before you give it away. "
                "You will be asked where to keep the key, which tells who is behind which label.",
            ),
            self,
        )
        self.not_replaced.setObjectName("fieldHint")
        self.not_replaced.setWordWrap(True)
        add = push_button(self, translate("ExportSheet", "Add"), self._add_other)
        self.other.returnPressed.connect(self._add_other)
        more = QHBoxLayout()
        more.addWidget(self.other, 1)
        more.addWidget(add)
        self._names_box = QWidget(self)
        inside = QVBoxLayout(self._names_box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.names)
        inside.addLayout(more)
        inside.addWidget(self.not_replaced)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("ExportSheet", "File"), self.kind_choice)
        form.addRow(translate("ExportSheet", "Sources"), self.style_choice)
        form.addRow(translate("ExportSheet", "Heading"), self.title)
        form.addRow(translate("ExportSheet", "Preview"), self.preview)
        self.problem = QLabel(self)
        self.problem.setObjectName("fieldProblem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = close_buttons(self, takes_enter=False)
        self.write = buttons.addButton(translate("ExportSheet", "Write…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.write.setAutoDefault(False)
        self.write.clicked.connect(self.write_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.hide_names)
        column.addWidget(self._names_box)
        column.addStretch(1)
        column.addWidget(self.problem)
        column.addWidget(buttons)


def kind_names() -> dict[Format, str]:
    """Return the kinds of files for the user."""
    return {
        Format.DOCX: translate("ExportSheet", "Word with footnotes"),
        Format.MARKDOWN: translate("ExportSheet", "Markdown with footnotes"),
        Format.HTML: translate("ExportSheet", "Web page"),
        Format.CSV: translate("ExportSheet", "Table (CSV)"),
        Format.RIS: translate("ExportSheet", "RIS for Zotero and EndNote"),
        Format.BIBTEX: "BibTeX",
        Format.CSL: translate("ExportSheet", "CSL-JSON for Zotero"),
    }


def label() -> str:
    """Return what stands in the place of a name, with a ``{number}``."""
    return translate("ExportSheet", "Person {number}")


def _names_any(one: Taken, names: Sequence[str]) -> bool:
    return bool(names) and hidden(one, Pseudonyms().with_names(names).hide) != hidden(one, str)
