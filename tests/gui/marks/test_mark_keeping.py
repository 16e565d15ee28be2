from pathlib import Path
from threading import Event

from pytestqt.qtbot import QtBot

from reader.annotating import Annotating
from reader.corpus.annotation import Annotation
from reader.corpus.span import Span
from reader.errors import DocumentUnknown, Error
from reader.gui.jobs import Jobs
from reader.gui.marks.mark_keeping import MarkKeeping
from reader.library import Library
from reader.progress import Progress


def marked(place: int, number: int = 1) -> object:
    def change(annotating: Annotating) -> Annotation:
        return annotating.mark(number, Span(place, place + 3))

    return change


def test_changes_are_made_in_order_and_an_error_stops_none_of_the_others(
    qtbot: QtBot, library: Library, texts: Path
) -> None:
    library.update([texts], Progress())
    jobs = Jobs()
    told: list[int] = []
    errors: list[Error] = []
    changes: list[int] = []
    keeping = MarkKeeping(library, jobs, lambda: changes.append(1))
    for place, number in ((20, 1), (10, 99), (30, 1), (40, 1)):
        keeping.keep(marked(place, number), lambda made: told.append(made.anchor.span.start), errors.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not jobs.busy())
    assert told == [20, 30, 40]
    assert [type(one) for one in errors] == [DocumentUnknown]
    assert len(changes) == 4
    jobs.close()


def test_what_waits_is_made_when_the_program_ends(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    jobs = Jobs()
    keeping = MarkKeeping(library, jobs, lambda: None)
    for place in (20, 30, 40):
        keeping.keep(marked(place), lambda _made: None)  # type: ignore[arg-type]
    jobs.close()
    keeping.finish()
    assert sorted(one.anchor.span.start for one in library.annotations.all()) == [20, 30, 40]


def test_no_change_waits_for_the_reading_of_files(qtbot: QtBot, library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    jobs, indexed = Jobs(), Event()
    jobs.write("indexing", lambda _progress: indexed.wait(), lambda _done: None)
    told: list[Annotation] = []
    MarkKeeping(library, jobs, lambda: None).keep(marked(20), told.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(told))
    assert jobs.busy("indexing")
    indexed.set()
    qtbot.waitUntil(lambda: not jobs.busy())
    jobs.close()
