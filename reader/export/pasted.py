"""Quotes with their sources as they are pasted into a letter or a draft: as plain and as rich text."""

from collections.abc import Sequence
from html import escape

from reader.corpus.quotation import Quotation, Taken
from reader.export.citation import TEMPLATE, Style, cited, in_marks, with_source
from reader.export.column import xml_text


def as_text(quotes: Sequence[Taken], style: Style, template: str = TEMPLATE) -> str:
    """Return quotes one below the other, each as it is copied alone, and below it the comment.

    Raises:
        TemplateFaulty: the template of the plain style cannot be filled in.
    """
    parts = []
    for one in quotes:
        quote = with_source(one.quotation, style, template)
        parts.append(f"{quote}\n\n{one.comment}" if one.comment.strip() else quote)
    return "\n\n".join(parts) + "\n" if parts else ""


def as_rich_text(quotes: Sequence[Taken], style: Style) -> str:
    """Return quotes as HTML that word processors and letters take: a block quote with its source, then the comment."""
    parts = []
    for one in quotes:
        said = "<br>".join(escape(line) for line in in_marks(one.quotation).split("\n"))
        parts.append(
            f'<blockquote lang="{escape(one.quotation.language)}"><p>{said}</p>{_source(one.quotation, style)}'
        )
        parts.append("</blockquote>")
        parts += [f"<p>{escape(line)}</p>" for line in one.comment.split("\n") if line.strip()]
    return xml_text("\n".join(parts))


def _source(quotation: Quotation, style: Style) -> str:
    link = escape(quotation.link)
    return f'<p>— {escape(cited(quotation, style))} <a href="{link}">{link}</a></p>'
