"""Two pages at the next start: the documents that were open beside each other, where they were read."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from reader.corpus.query import Query
from reader.corpus.record import DocumentRecord
from reader.gui.reading.pages import Sheet
from reader.progress import Progress
from reader.settings import Settings

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Before:
    """What was open beside each other: path, part of the file and code point of each; which one was the active one."""

    places: tuple[tuple[str, str, int], ...]
    active: int

    @classmethod
    def read(cls, stored: str) -> "Before | None":
        """Return what ``written`` gave; ``None`` for anything else."""
        if not stored:
            return None
        try:
            given = json.loads(stored)
            places = tuple((str(path), str(fragment), int(place)) for path, fragment, place in given["pages"])
            "".join(path + fragment for path, fragment, _ in places).encode()  # no path has half a character
            return cls(places, int(given["active"])) if len(places) > 1 else None
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
            _log.warning("the pages of the last time are not understood: %r", error)
            return None

    def written(self) -> str:
        """Return what the settings keep."""
        return json.dumps({"pages": self.places, "active": self.active}, ensure_ascii=False)


class Reopening(QObject):
    """Remember two pages, and open them again; a single one is remembered by the library. Made before the panes."""

    def __init__(self, window: "MainWindow", settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._before = Before.read(settings.pages)

    def remembered(self) -> dict[str, Any]:
        """Return the setting that brings two pages back."""
        sheets = [one for one in self._window.beside.shown() if one.open_document.record is not None]
        places = tuple(
            (str(record.path), record.fragment, sheet.reading.position())
            for sheet in sheets
            if (record := sheet.open_document.record) is not None
        )
        active = next((place for place, sheet in enumerate(sheets) if sheet is self._window.pages.active), 0)
        return {"pages": Before(places, active).written() if len(places) > 1 else ""}

    def open(self, query: Query, otherwise: Callable[[], object]) -> None:
        """Open what was open the last time; ``otherwise`` is called if the library has nothing of it."""
        window, before, self._before = self._window, self._before, None
        if before is None:
            window.open_document.open_last(query, otherwise)
            return

        def find(_progress: Progress) -> list[tuple[DocumentRecord, int]]:
            documents = window.library.documents
            found = [(documents.at(Path(path), fragment), place) for path, fragment, place in before.places]
            return [(record, place) for record, place in found if record is not None]

        def take(found: list[tuple[DocumentRecord, int]]) -> None:
            if window.open_document.record is not None:
                return  # the user was quicker
            if len(found) > 1:
                self._open(found, before.active, query)
            elif found:
                window.open_document.open(found[0][0], query)  # the other one has left the library
            else:
                window.open_document.open_last(query, otherwise)

        window.jobs.read("last", find, take)

    def _open(self, found: list[tuple[DocumentRecord, int]], active: int, query: Query) -> None:
        """Open the first document, and once that is here the second one beside it."""
        sheet = self._window.pages.active
        (record, place), second = found[0], found[1]
        begun = False

        def go_on() -> None:
            nonlocal begun
            if not begun:
                begun = True
                self._open_beside(sheet, second, active)

        def arrive(number: int) -> None:
            if not begun and number == record.id:
                sheet.reading.go_to(place)
            go_on()

        sheet.open_document.opened.connect(lambda opened: arrive(opened.record.id))
        sheet.open_document.refused.connect(lambda _record, _error: go_on())
        sheet.open_document.open(record, query)

    def _open_beside(self, sheet: Sheet, second: tuple[DocumentRecord, int], active: int) -> None:
        window = self._window
        keyboard = window.focusWidget()
        window.beside.open_record(*second)
        if active == 0:
            window.pages.activate(sheet)
        if keyboard is not None:
            keyboard.setFocus(Qt.FocusReason.OtherFocusReason)
