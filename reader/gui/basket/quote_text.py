"""What a row of the basket says about a quote."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from reader.corpus.quotation import Checked, Quotation, Standing
from reader.export.citation import in_marks, paragraphs, said_by
from reader.gui.dates import short_date
from reader.store.basket import Kept

translate = QCoreApplication.translate

_SHOWN_LETTERS = 60


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote with its number, from 1; what came of looking for it again; the number of an earlier one like it."""

    kept: Kept
    number: int
    checked: Checked | None = None
    same_as: int | None = None


def quote_line(quotation: Quotation) -> str:
    """Return the passage in its quotation marks on one line."""
    return " ".join(in_marks(quotation).split())


def source_line(quotation: Quotation) -> str:
    """Return who says it, where and when."""
    said = ", ".join(said_by(quotation)) or quotation.author
    place = f"¶ {paragraphs(quotation)}" if quotation.first else ""
    day = short_date(quotation.date) if quotation.date else ""
    return " · ".join(filter(None, (said, quotation.title, quotation.outlet, day, place)))


def standing_text(checked: Checked) -> str:
    """Say whether a quote still stands in its source."""
    if checked.gone and checked.stands:
        return translate("Quotes", "file gone; word for word in the kept text")
    return {
        Standing.VERBATIM: translate("Quotes", "stands word for word"),
        Standing.MOVED: translate("Quotes", "stands word for word, at another place"),
        Standing.TYPOGRAPHY: translate("Quotes", "stands with other quotation marks or dashes"),
        Standing.CHANGED: translate("Quotes", "text changed: these words are no longer there"),
        Standing.AWAY: translate("Quotes", "document gone"),
    }[checked.standing]


def warnings(row: QuoteRow) -> tuple[str, ...]:
    """Say what the user should look at before using a quote."""
    found = []
    if row.checked is not None and (row.checked.gone or not row.checked.stands):
        found.append(standing_text(row.checked))
    if row.kept.quotation.crosses:
        found.append(translate("Quotes", "more than one speaks"))
    if row.same_as is not None:
        found.append(
            translate("Quotes", "the same words as quote {number}").format(number=QLocale().toString(row.same_as))
        )
    return tuple(found)


def below(row: QuoteRow) -> tuple[str, ...]:
    """Return what stands below the source: warnings, or that the quote was found again."""
    if row.checked is not None and row.checked.stands and not row.checked.gone:
        return (standing_text(row.checked), *warnings(row))
    return warnings(row)


def described(row: QuoteRow) -> str:
    """Return all that is said of a quote, for tool tips and screen readers."""
    quotation = row.kept.quotation
    check = translate("Quotes", "check {hash}").format(hash=quotation.check)
    lines = (in_marks(quotation), source_line(quotation), row.kept.comment, ", ".join((*below(row), check)))
    return "\n".join(filter(None, lines))


def short(quotation: Quotation) -> str:
    """Return how a passage begins, for a sentence about it."""
    words = " ".join(quotation.text.split())
    return f"{words[:_SHOWN_LETTERS].rstrip()}…" if len(words) > _SHOWN_LETTERS else words


def checked_text(standings: Sequence[Checked]) -> str:
    """Say how many of the quotes still stand."""
    stands = sum(one.stands for one in standings)
    gone = sum(one.gone or one.standing is Standing.AWAY for one in standings)
    other = sum(one.standing is Standing.TYPOGRAPHY for one in standings)
    changed = sum(one.standing is Standing.CHANGED for one in standings)
    parts = [translate("Quotes", "%n quote(s) stand word for word", "", stands)]
    if other:
        parts.append(translate("Quotes", "%n with other typography", "", other))
    if changed:
        parts.append(translate("Quotes", "%n changed", "", changed))
    if gone:
        parts.append(translate("Quotes", "%n without a file", "", gone))
    return " · ".join(parts)
