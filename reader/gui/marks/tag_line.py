"""A line for tags with commas between them, in which each tag is completed from those that are in use."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from reader.gui.keyboard.layouts import LatinKeys

translate = QCoreApplication.translate


class TagLine(QLineEdit):
    """Take tags; Up and Down choose among those that begin like the one at the end, Enter takes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        LatinKeys(self)
        self.setAccessibleName(translate("NoteEditor", "Tags"))
        self.setPlaceholderText(translate("NoteEditor", "Tags, with commas between them"))
        self._given: tuple[str, ...] = ()
        self._names = QStringListModel(self)
        self._completer = _LastTag(self._names, self)
        self.setCompleter(self._completer)

    def offer(self, names: Iterable[str]) -> None:
        """Complete to these, the first ones first."""
        self._names.setStringList([*names])

    def show_tags(self, tags: Sequence[str]) -> None:
        """Write tags; one that has a comma, as those of other programs may, stays one."""
        self._given = tuple(tag for tag in tags if "," in tag)
        self.setText(", ".join(tags))

    def tags(self) -> tuple[str, ...]:
        """Return the tags that are written."""
        left, found = self.text(), list[str]()
        while left:
            whole = next((tag for tag in self._given if re.match(rf"\s*{re.escape(tag)}\s*(?:,|$)", left)), None)
            head = left[: left.index(whole) + len(whole)] if whole else left.partition(",")[0]
            found.append(head.strip())
            left = left[len(head) :].partition(",")[2]
        return tuple(filter(None, found))


class _LastTag(QCompleter):
    """Complete what stands behind the last comma, whatever its capitals, and leave what is before it."""

    def __init__(self, names: QStringListModel, line: TagLine) -> None:
        super().__init__(names, line)
        self._line = line
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchStartsWith)

    def splitPath(self, path: str) -> list[str]:
        """Return what is being typed."""
        return [path.rsplit(",", 1)[-1].lstrip()]

    def pathFromIndex(self, index: object) -> str:
        """Return the whole line with the chosen tag at its end."""
        before, comma, _typed = self._line.text().rpartition(",")
        chosen = super().pathFromIndex(index)  # type: ignore[arg-type]
        return f"{before}{comma} {chosen}" if comma else chosen
