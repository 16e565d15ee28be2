"""What the sheet of searches and keys says, line by line."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from reader.gui.commands import commands

translate = QCoreApplication.translate

_NONE = "–"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sheet: what to type or press, and what that does; a heading has the first alone."""

    text: str
    meaning: str = ""


def searching() -> tuple[Line, ...]:
    """Return every way to search, with an example of each, in the language of the interface."""
    return (
        Line(translate("CheatSheet", "Words")),
        Line("минерал", translate("CheatSheet", "the word in any of its forms: минералды, минералдарға")),
        Line("сирек металл", translate("CheatSheet", "both words, anywhere in the document")),
        Line("уран OR көмір", translate("CheatSheet", "the one or the other, or both; OR in capitals")),
        Line("уран НЕМЕСЕ көмір", translate("CheatSheet", "the same, in Kazakh")),
        Line("уран ИЛИ көмір", translate("CheatSheet", "the same, in Russian")),
        Line("металл -көмір", translate("CheatSheet", "the first word, but not the second")),
        Line("металл NOT көмір", translate("CheatSheet", "the same; NOT in capitals")),
        Line("металл ЕМЕС көмір", translate("CheatSheet", "the same, in Kazakh")),
        Line("металл НЕ көмір", translate("CheatSheet", "the same, in Russian")),
        Line("(уран OR көмір) энергетика", translate("CheatSheet", "parentheses keep together what belongs together")),
        Line(translate("CheatSheet", "Exactly so, and nearly so")),
        Line(
            '"сирек металдар"', translate("CheatSheet", "exactly these words next to each other; any quotation marks")
        ),
        Line('"сирек металл"~5', translate("CheatSheet", "in any form and order, at most 5 words apart")),
        Line("=минералдар", translate("CheatSheet", "this very form, no other")),
        Line("минерал*", translate("CheatSheet", "every word that begins so: минералогия")),
        Line("related:минерал", translate("CheatSheet", "the same, spelled out")),
        Line("*лық", translate("CheatSheet", "every word that ends so; * stands for any letters")),
        Line("м?тал*", translate("CheatSheet", "? stands for one letter")),
        Line("/мет(ан|алл).*/", translate("CheatSheet", "a regular expression for a whole word")),
        Line(translate("CheatSheet", "Where it stands")),
        Line("title:уран", translate("CheatSheet", "in the title")),
        Line("in:questions металл", translate("CheatSheet", "asked: in the questions of an interview")),
        Line("in:answers металл", translate("CheatSheet", "answered: in the answers")),
        Line("speaker:Қожахметов", translate("CheatSheet", "where this person speaks")),
        Line("speaker:Қожахметов көмір", translate("CheatSheet", "what this person says of it")),
        Line('source:"DALA PRESS"', translate("CheatSheet", "from this agency or newspaper")),
        Line("lang:kk минерал", translate("CheatSheet", "in Kazakh texts only; also ru and en")),
        Line("path:interview", translate("CheatSheet", "with this in the name of the file or of its folders")),
        Line(translate("CheatSheet", "What you said of it")),
        Line("is:unread", translate("CheatSheet", "not read yet")),
        Line("is:read", translate("CheatSheet", "read already")),
        Line("is:starred", translate("CheatSheet", "with a star")),
        Line("is:starred -is:read", translate("CheatSheet", "with a star, and not read yet")),
        Line("tag:маңызды", translate("CheatSheet", "with this tag of yours, whatever its capitals")),
        Line("note:минерал", translate("CheatSheet", "with a note of yours that has the word in any form")),
        Line(translate("CheatSheet", "When it was published")),
        Line("date:2025", translate("CheatSheet", "in this year")),
        Line("date:2025-11", translate("CheatSheet", "in this month")),
        Line("date:11.2025", translate("CheatSheet", "the same")),
        Line("date:2025-11-03", translate("CheatSheet", "on this day")),
        Line("date:03.11.2025", translate("CheatSheet", "the same")),
        Line("date:2025-09..2025-11", translate("CheatSheet", "from one to the other, both included")),
        Line("date:2025-09/2025-11", translate("CheatSheet", "the same")),
        Line("date:2025-10..", translate("CheatSheet", "then or later; also date:>=2025-10")),
        Line("date:..2025-10", translate("CheatSheet", "then or earlier; also date:<=2025-10")),
        Line("date:>2025-11-03", translate("CheatSheet", "later")),
        Line("date:<2025-11-03", translate("CheatSheet", "earlier")),
        Line("date:none", translate("CheatSheet", "texts that do not say their date")),
    )


def keyboard(keys: Mapping[str, tuple[str, ...]]) -> tuple[Line, ...]:
    """Return every command with its shortcuts, menu by menu, and the keys of the parts of the window.

    ``keys`` has the shortcuts of the commands that have others than those of the table.
    """
    lines: list[Line] = []
    menu = ""
    for row in commands():
        if row.menu != menu:
            menu = row.menu
            lines.append(Line(menu))
        lines.append(Line("   ".join(map(_native, keys.get(row.id, row.shortcuts))) or _NONE, row.text))
    return (
        *lines,
        Line(translate("CheatSheet", "In the search box")),
        Line(_native("Return"), translate("CheatSheet", "Next match, or take the chosen suggestion")),
        Line(_native("Shift+Return"), translate("CheatSheet", "Previous match")),
        Line(_native("Down"), translate("CheatSheet", "To the list of documents, or to the suggestions")),
        Line(_native("Tab"), translate("CheatSheet", "Take the chosen suggestion")),
        Line(_native("F4"), translate("CheatSheet", "Earlier searches, in the empty box")),
        Line(_native("Shift+Del"), translate("CheatSheet", "Forget the chosen earlier search")),
        Line(translate("CheatSheet", "In the collections")),
        Line(_native("Return"), translate("CheatSheet", "Open")),
        Line(_native("F2"), translate("CheatSheet", "Rename")),
        Line(_native("Del"), translate("CheatSheet", "Remove")),
        Line(f"{_native('Ctrl+Shift+Up')}   {_native('Ctrl+Shift+Down')}", translate("CheatSheet", "Move up or down")),
    )


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
