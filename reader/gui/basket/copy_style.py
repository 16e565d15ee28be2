"""How quotes are copied: the style and the template that the user chose."""

import unicodedata
from dataclasses import dataclass

from reader.corpus.quotation import Quotation
from reader.errors import TemplateFaulty
from reader.export.citation import TEMPLATE, Style, with_source
from reader.language.tags import plain


@dataclass(frozen=True, slots=True)
class CopyStyle:
    """A style, and the template of the plain one; a template that cannot be filled in gives way to the usual one."""

    style: Style = Style.PLAIN
    template: str = TEMPLATE

    @classmethod
    def remembered(cls, style: str, template: str) -> "CopyStyle":
        """Return what settings say, or what was typed; what is not understood falls back.

        Signs that nobody sees, but for the ends of lines and tabulators, are left out: they would go into every copy.
        """
        seen = "".join(one for one in plain(template) if one in "\n\t" or unicodedata.category(one) != "Cc")
        return cls(Style(style) if style in list(Style) else Style.PLAIN, seen.strip() or TEMPLATE)

    def copied(self, quotation: Quotation) -> str:
        """Return a passage as it is copied."""
        try:
            return with_source(quotation, self.style, self.template)
        except TemplateFaulty:
            return with_source(quotation, self.style)
