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
        "quote": translate("AllMarks", "Quotation"),
        "body": translate("AllMarks", "Note"),
        "tags": translate("AllMarks", "Tags"),
        "colour": translate("AllMarks", "Colour"),
        "sort": translate("AllMarks", "Kind"),
        "state": translate("AllMarks", "Place"),
        "title": translate("AllMarks", "Document"),
        "source": translate("AllMarks", "Source"),
        "date": translate("AllMarks", "Date"),
        "paragraph": translate("AllMarks", "Paragraph"),
        "created": translate("AllMarks", "Made"),
        "link": translate("AllMarks", "Link"),
    }
