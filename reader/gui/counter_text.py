"""The honest counter in words."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

_LONGEST_QUERY = 80


def counter_text(documents: int, total: int, matches: int | None, *, searching: bool, complete: bool) -> str:
    """Say how much the list shows; ``matches`` is ``None`` before the first of them are counted."""
    if not searching:
        return translate("Counter", "%n document(s)", "", total)
    of_documents = translate("Counter", "in {found} of %n document(s)", "", total)
    of_documents = of_documents.format(found=QLocale().toString(documents))
    if matches is None:
        return translate("Counter", "counting matches {in_documents}").format(in_documents=of_documents)
    counted = translate("Counter", "%n match(es)", "", matches)
    if complete:
        return f"{counted} {of_documents}"
    return translate("Counter", "{matches} so far, {in_documents}").format(matches=counted, in_documents=of_documents)


def elided(text: str, most: int) -> str:
    """Return a text on one line, cut to a number of letters."""
    line = " ".join(text[: 2 * most].split())
    return f"{line[: most - 1].rstrip()}…" if len(line) > most or len(text) > 2 * most else line


def empty_text(query: str) -> str:
    """Say that nothing was found and what to try."""
    if not query:
        return translate("Counter", "No documents here yet.")
    nothing = translate("Counter", "Nothing was found for “{query}”.").format(query=elided(query, _LONGEST_QUERY))
    advice = translate(
        "Counter",
        "Every word must be in the document, in any of its forms. Try another spelling, fewer words, or only "
        "the beginning of a word with a star: “минерал*”.",
    )
    return f"{nothing}\n\n{advice}"
