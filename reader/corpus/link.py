"""The address of a paragraph in a library: ``oqyrman://doc/1f0c9a34b2e87d65#p12``."""

import re

from reader.records import dataclass

_DIGITS = 16
_LINK = re.compile(r"oqyrman://doc(?:ument)?/(?P<content>[0-9a-f]{8,32})/?(?:#p(?P<paragraph>\d{1,7}))?/?")


@dataclass(frozen=True, slots=True)
class Link:
    """A document, by how the hash of its content begins, and a paragraph of it (0: the document itself)."""

    content: str
    paragraph: int = 0

    @classmethod
    def to(cls, content_hash: str, paragraph: int = 0) -> "Link":
        """Return the link to a paragraph of the document with a content."""
        return cls(content_hash[:_DIGITS], paragraph)

    @classmethod
    def read(cls, text: str) -> "Link | None":
        """Return the link that a text is, if it is one."""
        found = _LINK.fullmatch(text.strip())
        return cls(found["content"], int(found["paragraph"] or 0)) if found else None

    def __str__(self) -> str:
        return f"oqyrman://doc/{self.content}{f'#p{self.paragraph}' if self.paragraph else ''}"
