"""What a concordance says of its lines, and the name of the file that they are written to."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.gui.concordance.lines import ConcordanceLines, State
from reader.gui.search.counter_text import elided

translate = QCoreApplication.translate

_LONGEST_NAME = 40


def count_text(lines: ConcordanceLines) -> str:
    """Return how many uses there are, and whether more are coming."""
    if lines.state is State.NONE:
        return translate("Concordance", "Concordance")
    uses = translate("Concordance", "%n use(s)", "", lines.total)
    if lines.filtered:
        shown = QLocale().toString(lines.rowCount())
        uses = translate("Concordance", "{shown} of {uses}").format(shown=shown, uses=uses)
    if lines.state is State.STOPPED:
        return translate("Concordance", "{uses}, then stopped").format(uses=uses)
    if lines.state is State.COMING:
        if lines.rest_unsorted:
            return translate("Concordance", "{uses} so far… put in order when all are here").format(uses=uses)
        return translate("Concordance", "{uses} so far…").format(uses=uses)
    return uses


def empty_text(lines: ConcordanceLines) -> str:
    """Return why no line is shown."""
    if lines.filtered and lines.total:
        return translate("Concordance", "No line has all these words. Try fewer, or only a part of a word.")
    if lines.state is State.NONE:
        return translate("Concordance", "Search for a word to see every use of it here, one line each.")
    return translate("Concordance", "There is no use to show.")


def file_name(query: str) -> str:
    """Return a name for a file of the uses of something, without what names must not have."""
    kept = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in elided(query, _LONGEST_NAME))
    return " ".join(kept.split()) or "concordance"
