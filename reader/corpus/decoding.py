"""How the user wants the bytes of a file to be read."""

from reader.records import dataclass

NO_REPAIR = "none"
"""In place of a repair: the user does not want any, and is not asked again."""


@dataclass(frozen=True, slots=True)
class Decoding:
    """An encoding chosen for a file, and a repair of a text that was saved wrongly; empty where nothing was chosen."""

    encoding: str = ""
    repair: str = ""

    @property
    def chosen(self) -> bool:
        """Tell whether anything was chosen."""
        return bool(self.encoding or self.repair)
