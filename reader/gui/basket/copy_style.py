"""How quotes are copied: the style and the template that the user chose."""

from dataclasses import dataclass

from reader.corpus.quotation import Quotation
from reader.errors import TemplateFaulty
from reader.export.citation import TEMPLATE, Style, with_source


@dataclass(frozen=True, slots=True)
class CopyStyle:
    """A style, and the template of the plain one; a template that cannot be filled in gives way to the usual one."""

    style: Style = Style.PLAIN
    template: str = TEMPLATE

    @classmethod
    def remembered(cls, style: str, template: str) -> "CopyStyle":
        """Return what settings say; what is not understood falls back."""
        return cls(Style(style) if style in list(Style) else Style.PLAIN, template.strip() or TEMPLATE)

    def copied(self, quotation: Quotation) -> str:
        """Return a passage as it is copied."""
        try:
            return with_source(quotation, self.style, self.template)
        except TemplateFaulty:
            return with_source(quotation, self.style)
