"""What a reader reads in files of marks in place of the names of columns and values."""

from PySide6.QtCore import QCoreApplication

from reader.corpus.annotation import Colour, Kind, State
from reader.gui.marks.notes_part import colour_text, kind_text

translate = QCoreApplication.translate


def names() -> dict[str, str]:
    """Return the words for the columns, colours, kinds and states of marks."""
    return {
        **{colour.value: colour_text(colour) for colour in Colour},
        **{kind.value: kind_text(kind) for kind in Kind},
        State.ANCHORED.value: "",
        State.ORPHANED.value: translate("NotesPart", "place lost"),
        "column quote": translate("AllMarks", "Quotation"),
        "column note": translate("AllMarks", "Note"),
        "column tags": translate("AllMarks", "Tags"),
        "column colour": translate("AllMarks", "Colour"),
        "column kind": translate("AllMarks", "Kind"),
        "column state": translate("AllMarks", "Place"),
        "column title": translate("AllMarks", "Document"),
        "column source": translate("AllMarks", "Source"),
        "column date": translate("AllMarks", "Date"),
        "column paragraph": translate("AllMarks", "Paragraph"),
        "column created": translate("AllMarks", "Made"),
        "column link": translate("AllMarks", "Link"),
    }
