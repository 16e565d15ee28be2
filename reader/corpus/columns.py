"""Which column of a table holds what."""

from collections.abc import Container
from dataclasses import replace
from typing import Any

from reader.records import dataclass


@dataclass(frozen=True, slots=True)
class Columns:
    """The headings of the columns that hold texts and what is said of them; empty where there is none.

    A table without headings has the numbers of its columns for headings, from ``1`` on. ``id`` names each row for
    good; without it a row goes by its number. Where they are ``settled``, none is to be looked for beside those named.
    """

    text: str = ""
    title: str = ""
    date: str = ""
    source: str = ""
    author: str = ""
    id: str = ""
    settled: bool = False

    def named(self) -> dict[str, str]:
        """Return the headings by what their columns hold, without those that there are not."""
        return {part: heading for part in PARTS if (heading := getattr(self, part))}

    def among(self, headings: Container[str]) -> "Columns":
        """Return those of the columns that a table has; they are settled only if it has all of them."""
        gone: dict[str, Any] = {part: "" for part, heading in self.named().items() if heading not in headings}
        return replace(self, **gone, settled=False) if gone else self

    def filled(self, other: "Columns") -> "Columns":
        """Return these columns, and of others those that are neither said here nor taken."""
        if self.settled:
            return self
        taken = set(self.named().values())
        free: dict[str, Any] = {
            part: name for part, name in other.named().items() if name not in taken and not getattr(self, part)
        }
        return replace(self, **free)


PARTS: tuple[str, ...] = ("text", "title", "date", "source", "author", "id")
"""What a column can hold."""
