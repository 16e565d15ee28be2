"""What is said of a quote that was verified: its verdict, what differs word by word, and where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from reader.corpus.record import DocumentRecord
from reader.gui.dates import short_date
from reader.gui.theme import Theme
from reader.verifying import Verdict, Verified

translate = QCoreApplication.translate

_LONGEST_TITLE = 90


@dataclass(frozen=True, slots=True)
class Told:
    """One quote with its verdict, and the record of the document in which it stands."""

    verified: Verified
    record: DocumentRecord | None = None


def verdict_text(verdict: Verdict) -> str:
    """Return a verdict in words."""
    return {
        Verdict.VERBATIM: translate("Verify", "Verbatim"),
        Verdict.DIFFERS: translate("Verify", "Differs"),
        Verdict.NOT_FOUND: translate("Verify", "Not found"),
        Verdict.OTHER_SPEAKER: translate("Verify", "Said by someone else"),
    }[verdict]


def names() -> dict[str, str]:
    """Return what a reader reads in place of the names of verdicts and of columns, in files."""
    return {
        **{verdict.value: verdict_text(verdict) for verdict in Verdict},
        "verdict": translate("Verify", "Verdict"),
        "quote": translate("Verify", "Quotation"),
        "found": translate("Verify", "In the source"),
        "differences": translate("Verify", "Differences"),
        "speaker": translate("Verify", "Speaker"),
        "attributed": translate("Verify", "Attributed to"),
        "path": translate("Verify", "File"),
        "start": translate("Verify", "From"),
        "end": translate("Verify", "To"),
    }


def sign_of(verdict: Verdict) -> str:
    """Return the sign before a verdict, so that its colour is not all."""
    signs = {Verdict.VERBATIM: "✓", Verdict.DIFFERS: "≠", Verdict.NOT_FOUND: "?", Verdict.OTHER_SPEAKER: "!"}
    return signs[verdict]


def place_text(told: Told) -> str:
    """Return who says it, and the title, source and date of the document where it stands."""
    record, one = told.record, told.verified
    speaker = ", ".join(filter(None, (one.speaker, one.role)))
    if record is None:
        return speaker
    title = record.title if len(record.title) <= _LONGEST_TITLE else f"{record.title[:_LONGEST_TITLE].rstrip()}…"
    day = short_date(record.date, QLocale())
    return " · ".join(filter(None, (speaker, title, record.source, day)))


def attributed_text(one: Verified) -> str:
    """Say whom the draft names, where someone else speaks."""
    if one.verdict is not Verdict.OTHER_SPEAKER:
        return ""
    return translate("Verify", "The text names {names}.").format(names=", ".join(one.attributed))


def pieces(one: Verified) -> list[tuple[str, str]]:
    """Return the quote in pieces: ``same``, ``quoted`` (it alone has it) or ``source`` (the source has it there)."""
    found: list[tuple[str, str]] = []
    at = 0
    for other in sorted(one.differences, key=lambda each: each.quote_start):
        found.append(("same", one.quote[at : other.quote_start]))
        found.append(("quoted", other.quoted))
        found.append(("source", other.source))
        at = max(at, other.quote_start + len(other.quoted))
    found.append(("same", one.quote[at:]))
    return [(kind, text) for kind, text in found if text]


def spoken(told: Told) -> str:
    """Return all that is said of a quote, for screen readers."""
    one = told.verified
    there = translate("Verify", "“{quoted}” is “{source}” there")
    differences = [there.format(quoted=other.quoted, source=other.source) for other in one.differences]
    said = (verdict_text(one.verdict), " ".join(one.quote.split()), *differences, attributed_text(one))
    return ". ".join(filter(None, (*said, place_text(told))))


def as_html(told: Told, theme: Theme) -> str:
    """Return a row of the list: the verdict and the place, and below them the quote with what differs."""
    one = told.verified
    verdict, words = escape(verdict_text(one.verdict)), escape(place_text(told))
    colour = theme.accent if one.verdict is Verdict.VERBATIM else theme.warning
    if one.verdict is Verdict.NOT_FOUND:
        colour = theme.quiet_text
    head = f'<span style="color:{colour.name()}"><b>{sign_of(one.verdict)}&nbsp;{verdict}</b></span>'
    if words:
        head += f'<span style="color:{theme.quiet_text.name()}"> · {words}</span>'
    quiet = theme.quiet_text.name()
    named = attributed_text(one)
    below = f'<div style="color:{quiet}">{escape(named)}</div>' if named else ""
    return f'<div>{head}</div><div style="margin-top:3px">{_marked(pieces(one), theme)}</div>{below}'


def _marked(found: Sequence[tuple[str, str]], theme: Theme) -> str:
    """Strike out what the quote alone has, and underline what the source has; both are told apart without colour."""
    made = []
    before = ""
    for kind, text in found:
        words = escape(" ".join(text.split()) if kind != "same" else text).replace("\n", "<br>")
        if kind == "quoted":
            words = f'<span style="text-decoration:line-through;color:{theme.warning.name()}">{words}</span>'
        elif kind == "source":
            gap = " " if before == "quoted" else ""
            after = "" if before == "quoted" else " "
            words = f'{gap}<u style="color:{theme.accent.name()}"><b>{words}</b></u>{after}'
        made.append(words)
        before = kind
    return "".join(made)
