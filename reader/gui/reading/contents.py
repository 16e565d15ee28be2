"""The parts of the right column about what a document names: people, places, figures and dates."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QFont

from reader.corpus.document import Document
from reader.corpus.mentioned import Mentioned
from reader.corpus.span import Span
from reader.errors import Error
from reader.gui.jobs import Jobs
from reader.gui.reading.figure_list import FigureList
from reader.gui.reading.mention_list import MentionList
from reader.gui.reading.side_panel import SidePanel, whats_here
from reader.gui.reading.talk_bars import TalkBars
from reader.gui.reading.walk import Walk
from reader.progress import Progress

if TYPE_CHECKING:  # the patterns of figures take time to compile: not before the first window is painted
    from reader.structure.figures import Figure
    from reader.structure.talk import Talk

translate = QCoreApplication.translate

_MOST_LETTERS = 1_000_000
"""How far a text is read for names: more than any interview; a whole book takes a second."""

_MOST_FIGURES = 400

_REST_MS = 250
"""How long a document must be open before it is read for names: one that is passed by is not."""


@dataclass(frozen=True, slots=True)
class _Named:
    people: tuple[Mentioned, ...]
    places: tuple[Mentioned, ...]
    figures: "tuple[Figure, ...]"
    dates: "tuple[Figure, ...]"
    voices: "tuple[Talk, ...]" = ()


_NOTHING = _Named((), (), (), ())


class Contents(QObject):
    """Find out in the background what the open document names, list it, and walk what is picked."""

    def __init__(self, jobs: Jobs, side: SidePanel, walk: Walk) -> None:
        super().__init__(side)
        self._jobs = jobs
        self._side = side
        self._walk = walk
        self._document: Document | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        self.talk = TalkBars(side)
        self.talk_part = side.add("talk", translate("Contents", "Who speaks"), self.talk)
        names = {
            "people": translate("Contents", "People"),
            "places": translate("Contents", "Places"),
            "figures": translate("Contents", "Figures"),
            "dates": translate("Contents", "Dates"),
        }
        self.people = MentionList(names["people"], side)
        self.places = MentionList(names["places"], side)
        self.figures = FigureList(names["figures"], side)
        self.dates = FigureList(names["dates"], side)
        self._lists = (self.people, self.places, self.figures, self.dates)
        self.parts = [side.add(part, name, rows) for (part, name), rows in zip(names.items(), self._lists, strict=True)]
        for mentions in (self.people, self.places):
            mentions.walked.connect(self._walk_mentions)
        for numbers in (self.figures, self.dates):
            numbers.walked.connect(lambda figure, spans, rows=numbers: self._walk_figures(rows, figure, spans))
        self._walks: set[Walk] = set()
        self.walk_on(walk)
        self._show(_NOTHING)

    @property
    def waiting(self) -> bool:
        """Tell whether what the document names is still to be looked for."""
        return self._rest.isActive()

    def walk_on(self, walk: Walk) -> None:
        """Walk what is picked on another page from now on."""
        self._walk = walk
        if walk not in self._walks:
            self._walks.add(walk)
            for rows in self._lists:
                walk.moved.connect(rows.show_place)

    def show_document(self, document: Document | None) -> None:
        """List what a document names."""
        self._document = document
        self._side.say_empty("" if document else whats_here())
        self._show(_NOTHING)
        self._jobs.cancel("names")
        if document is not None:
            self._rest.start()
        else:
            self._rest.stop()

    def apply(self, font: QFont) -> None:
        """Take another font."""
        for rows in self._lists:
            rows.setFont(font)
            rows.doItemsLayout()

    def _ask(self) -> None:
        if (document := self._document) is not None:
            self._jobs.read("names", lambda progress: _find(document, progress), self._take, failed=_drop)

    def _take(self, named: _Named) -> None:
        self._side.say_empty(translate("Contents", "No questions, names or figures were found in this text."))
        self._show(named)

    def _show(self, named: _Named) -> None:
        self.people.show_mentioned(named.people)
        self.places.show_mentioned(named.places)
        self.figures.show_figures(self._document, named.figures)
        self.dates.show_figures(self._document, named.dates)
        self.talk.show_talk(named.voices)
        self.talk_part.set_filled(bool(named.voices))
        for part, rows in zip(self.parts, self._lists, strict=True):
            part.set_count(rows.total())

    def _walk_mentions(self, mentioned: Mentioned) -> None:
        self._walk.begin(mentioned, mentioned.spans)

    def _walk_figures(self, rows: FigureList, figure: "Figure", spans: list[Span]) -> None:
        self._walk.begin(rows.what(), tuple(spans), go=False)
        self._walk.go_to(spans.index(figure.value.span))


def _find(document: Document, progress: Progress) -> _Named:
    from reader.language.numbers import ValueKind  # the patterns take time to compile: not before they are needed
    from reader.structure.figures import figures
    from reader.structure.persons import find_persons
    from reader.structure.places import find_places
    from reader.structure.talk import talk_shares

    end = min(len(document.text), document.body_start + _MOST_LETTERS)
    progress.check()
    places = find_places(document.text, document.language, document.body_start, end)
    progress.check()
    people = find_persons(document, end)
    progress.check()
    numbers: list[Figure] = []
    dates: list[Figure] = []
    for one in figures(document, 2 * _MOST_FIGURES, end):
        progress.check()
        (dates if one.value.kind is ValueKind.DATE else numbers).append(one)
    found = tuple(numbers[:_MOST_FIGURES]), tuple(dates[:_MOST_FIGURES])
    return _Named(people, places, *found, talk_shares(document))


def _drop(_error: Error) -> None:
    """Do without."""
