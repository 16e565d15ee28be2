"""Choose how quotes are copied, with what comes of it beside the choice."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.quotation import Quotation
from reader.errors import TemplateFaulty
from reader.export.citation import FIELDS, TEMPLATE, Style, check_template, values_of
from reader.gui.basket.copy_style import CopyStyle
from reader.gui.dialogs import close_buttons
from reader.gui.error_text import error_text

translate = QCoreApplication.translate

_SIZE = (720, 700)
_TEMPLATE_HEIGHT = 84
_FIELDS_HEIGHT = 250


class CopySheet(QDialog):
    """Choose a style and write the template; what can be used is told at once, what cannot is said and not used."""

    changed = Signal(object)
    """The ``CopyStyle`` from now on."""

    def __init__(self, chosen: CopyStyle, sample: Callable[[], Quotation | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CopySheet", "How quotes are copied"))
        self.resize(*_SIZE)
        self._sample = sample
        self._told = chosen
        self.style_choice = style_combo(list(Style), self)
        self.template = QPlainTextEdit(self)
        self.template.setAccessibleName(translate("CopySheet", "Template"))
        self.template.setTabChangesFocus(True)
        self.template.setFixedHeight(_TEMPLATE_HEIGHT)
        self.problem = QLabel(self)
        self.problem.setObjectName("fieldProblem")
        self.problem.setWordWrap(True)
        self.fields = _field_table(self)
        self.fields.itemActivated.connect(self._insert)
        self.fields.itemClicked.connect(self._insert)
        self.preview = QLabel(self)
        self.preview.setObjectName("copyPreview")
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.warning = QLabel(self)
        self.warning.setObjectName("fieldProblem")
        self.warning.setWordWrap(True)
        self._lay_out()
        self.style_choice.setCurrentIndex(self.style_choice.findData(chosen.style))
        self.template.setPlainText(chosen.template)
        self.style_choice.currentIndexChanged.connect(self._tell)
        self.template.textChanged.connect(self._tell)
        self.show_sample()

    def chosen(self) -> CopyStyle:
        """Return the style, and the template as it is written."""
        return CopyStyle.remembered(self.style_choice.currentData(), self.template.toPlainText())

    def show_sample(self) -> None:
        """Show what comes of copying what is selected now, and what the fields stand for in it."""
        chosen, quotation = self.chosen(), self._sample()
        plain = chosen.style is Style.PLAIN
        for one in (self.template, self.fields, self._reset):
            one.setEnabled(plain)
        problem = self._problem(chosen) if plain else ""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._fill(quotation)
        if quotation is None:
            self.preview.setText(translate("CopySheet", "Open a document to see what is copied."))
        elif not problem:  # else what was there last stays
            self.preview.setText(chosen.copied(quotation))
        crosses = quotation is not None and quotation.crosses
        self.warning.setText(
            translate("CopySheet", "More than one speaks in this passage, so the copy names all of them.")
        )
        self.warning.setVisible(crosses)

    def changeEvent(self, event: QEvent) -> None:
        """Take another sample where something else was selected meanwhile."""
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.show_sample()
        super().changeEvent(event)

    def _tell(self) -> None:
        chosen = self.chosen()
        self.show_sample()
        if self._problem(chosen):
            if chosen.style is Style.PLAIN:
                return
            chosen = CopyStyle(chosen.style, self._told.template)  # the last good one stays
        if chosen != self._told:
            self._told = chosen
            self.changed.emit(chosen)

    @staticmethod
    def _problem(chosen: CopyStyle) -> str:
        try:
            check_template(chosen.template)
        except TemplateFaulty as error:
            kept = translate("CopySheet", "Until then quotes are copied as before.")
            return f"{error_text(error)} {kept}"
        return ""

    def _fill(self, quotation: Quotation | None) -> None:
        values = values_of(quotation) if quotation is not None else {}
        for row, name in enumerate(FIELDS):
            value = " ".join(values.get(name, "").split())
            cell = QTableWidgetItem(value or "–")
            cell.setToolTip(value)
            self.fields.setItem(row, 2, cell)

    def _insert(self, item: QTableWidgetItem) -> None:
        self.template.insertPlainText(f"{{{FIELDS[item.row()]}}}")
        self.template.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        hint = QLabel(
            translate(
                "CopySheet",
                "Braces hold a field; what stands in square brackets is left out where a field in it is empty.",
            ),
            self,
        )
        hint.setObjectName("copyHint")
        hint.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        below = QVBoxLayout()
        below.setSpacing(4)
        for one in (self.template, self.problem, hint):
            below.addWidget(one)
        shown = QVBoxLayout()
        shown.setSpacing(6)
        for one in (self.preview, self.warning):
            shown.addWidget(one)
        form.addRow(translate("CopySheet", "Style"), self.style_choice)
        form.addRow(translate("CopySheet", "Template"), below)
        form.addRow(translate("CopySheet", "Fields"), self.fields)
        form.addRow(translate("CopySheet", "Preview"), shown)
        buttons = close_buttons(self, takes_enter=False)
        self._reset = buttons.addButton(translate("CopySheet", "Usual template"), QDialogButtonBox.ButtonRole.ResetRole)
        self._reset.setAutoDefault(False)
        self._reset.clicked.connect(lambda: self.template.setPlainText(TEMPLATE))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)


def _field_table(parent: QWidget) -> QTableWidget:
    """Return the fields with what they are; what they stand for is filled in later."""
    names = field_names()
    headings = (translate("CopySheet", "Field"), translate("CopySheet", "What it is"), translate("CopySheet", "Here"))
    fields = QTableWidget(len(FIELDS), len(headings), parent)
    fields.setHorizontalHeaderLabels(headings)
    for row, name in enumerate(FIELDS):
        fields.setItem(row, 0, QTableWidgetItem(f"{{{name}}}"))
        fields.setItem(row, 1, QTableWidgetItem(names[name]))
    fields.setShowGrid(False)
    fields.setTabKeyNavigation(False)
    fields.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    fields.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    fields.verticalHeader().hide()
    fields.verticalHeader().setMinimumSectionSize(1)
    fields.setObjectName("boxedList")
    fields.setAccessibleName(translate("CopySheet", "Fields"))
    fields.setWordWrap(False)
    fields.verticalHeader().setDefaultSectionSize(fields.fontMetrics().lineSpacing() + 8)
    fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    fields.setFixedHeight(_FIELDS_HEIGHT)
    header = fields.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    for column in (0, 1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    return fields


def style_combo(styles: list[Style], parent: QWidget) -> QComboBox:
    """Return a choice among styles of citation."""
    names = {
        Style.PLAIN: translate("CopySheet", "Own template"),
        Style.MARKDOWN: "Markdown",
        Style.GOST: "ГОСТ Р 7.0.100",
        Style.APA: "APA",
        Style.CHICAGO: "Chicago",
    }
    combo = QComboBox(parent)
    combo.setAccessibleName(translate("CopySheet", "Style"))
    for style in styles:
        combo.addItem(names[style], style)
    return combo


def field_names() -> dict[str, str]:
    """Return what each field of a template is."""
    return {
        "quote": translate("CopySheet", "the passage in quotation marks"),
        "speaker": translate("CopySheet", "who says it"),
        "role": translate("CopySheet", "what that person is"),
        "title": translate("CopySheet", "title of the text"),
        "source": translate("CopySheet", "press source"),
        "author": translate("CopySheet", "who wrote the text"),
        "date": translate("CopySheet", "day of publication"),
        "paragraph": translate("CopySheet", "numbers of the paragraphs"),
        "link": translate("CopySheet", "link back to the passage"),
        "path": translate("CopySheet", "place of the file"),
        "check": translate("CopySheet", "hash to check the words again"),
    }
