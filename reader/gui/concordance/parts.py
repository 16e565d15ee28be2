"""The parts of a concordance line: what each shows, and what it is called."""

import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from reader.corpus.hit import KwicLine
from reader.gui.dates import short_date

translate = QCoreApplication.translate


class Part(IntEnum):
    """The columns of a concordance."""

    LEFT = 0
    KEYWORD = 1
    RIGHT = 2
    SPEAKER = 3
    TITLE = 4
    DATE = 5
    SOURCE = 6


def part_text(line: KwicLine, part: Part) -> str:
    """Return what a column shows of a line."""
    match part:
        case Part.LEFT:
            return line.left
        case Part.KEYWORD:
            return line.keyword
        case Part.RIGHT:
            return line.right
        case Part.SPEAKER:
            return line.speaker
        case Part.TITLE:
            return line.title
        case Part.SOURCE:
            return line.source
    return short_date(datetime.date.fromisoformat(line.date))


def part_title(part: Part) -> str:
    """Return the title of a column."""
    return {
        Part.LEFT: translate("Concordance", "Before"),
        Part.KEYWORD: translate("Concordance", "Use"),
        Part.RIGHT: translate("Concordance", "After"),
        Part.SPEAKER: translate("Concordance", "Speaker"),
        Part.TITLE: translate("Concordance", "Document"),
        Part.DATE: translate("Concordance", "Date"),
        Part.SOURCE: translate("Concordance", "Source"),
    }[part]
