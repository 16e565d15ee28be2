"""The longest time that the window's thread does not answer, in every flow a user goes through.

usage: python tests/bench/flows.py LIBRARY [--runs N] [--only PART-OF-A-NAME …] [--large MEGABYTES] [--profile]

Works the real window, offscreen, on a copy of a library. For each flow it prints the longest gap between two turns of
the event loop, as the least of N runs (other work on the machine lengthens single ones), and the processor time that
the thread itself used in its longest turn, which other work changes less.
"""

import argparse
import cProfile
import os
import pstats
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))  # the checkout, wherever the script is started

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QWidget

from reader.annotating import Annotating
from reader.basket import take
from reader.corpus.annotation import Kind, Target
from reader.corpus.hit import LineOrder, Sort
from reader.corpus.record import DocumentRecord
from reader.corpus.span import Span
from reader.gui.app import application, settle_memory
from reader.gui.facets.rows import FacetRow
from reader.gui.first_steps import STEPS
from reader.gui.jobs import Jobs
from reader.gui.languages import Languages
from reader.gui.main_window import MainWindow
from reader.gui.reading.page_view import PageView
from reader.gui.shown_window import ShownWindow
from reader.language.tokens import tokenize
from reader.library import Library
from reader.loader.draft import Draft
from reader.progress import Progress
from reader.quotation import quotation
from reader.settings import Settings
from tests.gui.written_documents import INTERVIEW

_TICK_MS = 1
_LONGEST_S = 60
_CALM_S = 0.15
_MARKS = 10_000
_QUOTES = 1_000
_LIMIT_MS = 50


@dataclass
class Flow:
    """What the user does, and what the longest gaps in each run were, in milliseconds."""

    name: str
    do: Callable[["Bench"], None]
    prepare: Callable[["Bench"], None]
    gaps: list[float]
    worked: list[float]


class Heart(QObject):
    """Beat in the event loop and keep the longest times between two beats: as the clock and as the thread counts."""

    def __init__(self) -> None:
        super().__init__()
        self.begin()
        timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._beat)
        timer.start()

    def begin(self) -> None:
        """Forget the longest times."""
        self.gap = self.worked = 0.0
        self._clock, self._thread = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        clock, thread = time.perf_counter(), time.thread_time()
        self.gap = max(self.gap, 1000 * (clock - self._clock))
        self.worked = max(self.worked, 1000 * (thread - self._thread))
        self._clock, self._thread = clock, thread


class Bench:
    """A window on a library that was made ready, and what flows do with it."""

    def __init__(self, library: Library, large: DocumentRecord | None, marked: DocumentRecord) -> None:
        self.app = application()
        self.languages = Languages(self.app)
        self.languages.choose("en")
        self.library, self.large, self.marked = library, large, marked
        self.heart = Heart()
        settings = Settings(theme="light", language="en", live=False, steps_done=" ".join(STEPS))
        self.shown = ShownWindow(self.languages, library, Jobs(), settings)
        self.window.results.prepared.connect(settle_memory)
        self.window.resize(1280, 800)
        self.window.show()
        self.settle()

    @property
    def window(self) -> MainWindow:
        return self.shown.window

    def wait(self, until: Callable[[], bool], seconds: float = _LONGEST_S) -> None:
        """Run the event loop until something is so."""
        end = time.perf_counter() + seconds
        while not until() and time.perf_counter() < end:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def rest(self, seconds: float) -> None:
        self.wait(lambda: False, seconds)

    def settle(self) -> None:
        """Wait until the window has had nothing to do for a while."""
        calm_since = time.perf_counter()

        def calm() -> bool:
            nonlocal calm_since
            now = time.perf_counter()
            if self.window.busy():
                calm_since = now
            return now - calm_since > _CALM_S

        self.wait(calm)

    def command(self, name: str) -> None:
        self.window.commands[name].trigger()
        self.settle()

    def search(self, text: str) -> None:
        self.window.search_bar.box.setText(text)
        self.settle()

    def key(self, widget: QWidget, key: int, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.app.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def open(self, record: DocumentRecord) -> None:
        self.window.open_document.open(record, self.window.results.query)
        self.wait(lambda: self.window.open_document.id == record.id and self.window.reading.document() is not None)
        self.settle()

    def close_sheets(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.close()
        self.settle()


def _page(bench: Bench) -> PageView:
    page = bench.window.reading.findChild(PageView)
    assert page is not None
    return page


def _type(bench: Bench) -> None:
    for word in ("қазақстан", "бал", "минерал"):
        for letter in word:
            bench.key(bench.window.search_bar.box, 0, letter)
            bench.rest(0.06)
        bench.settle()
        bench.window.search_bar.box.clear()
        bench.settle()


def _click_facets(bench: Bench) -> None:
    for place in (1, 3, 6):
        rows = [one for one in bench.window.facets.rows() if isinstance(one, FacetRow) and one.value]
        if len(rows) > place:
            row = rows[place]
            bench.window.facets.toggled.emit(row.field, row.value, True)
            bench.settle()
    bench.search("")


def _sort(bench: Bench) -> None:
    for name in ("sort-title", "sort-date", "sort-relevance"):
        bench.command(name)


def _walk_documents(bench: Bench) -> None:
    for _ in range(8):
        bench.window.list.pick_next(1)
        bench.settle()


def _wheel(bench: Bench) -> None:
    page = _page(bench)
    middle = QPointF(page.viewport().rect().center())
    for step in range(60):
        turn = QPoint(0, -120 if step < 30 else -960)
        event = QWheelEvent(
            middle,
            page.viewport().mapToGlobal(middle),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        bench.app.sendEvent(page.viewport(), event)
        bench.rest(0.015)
    bar = page.verticalScrollBar()
    for part in (0.3, 0.9, 0.5, 0.0):
        bar.setValue(int(bar.maximum() * part))
        bench.rest(0.05)


def _find(bench: Bench) -> None:
    bench.command("find-here")
    box = bench.window.desk.finding.bar.box
    for letter in "қазақ":
        bench.key(box, 0, letter)
        bench.rest(0.06)
    bench.settle()
    bench.window.desk.finding.bar.show_list(True)
    bench.settle()
    for _ in range(5):
        bench.key(box, Qt.Key.Key_Return)
        bench.rest(0.03)
    bench.window.desk.finding.close()
    bench.settle()


def _fold(bench: Bench) -> None:
    bench.command("fold-answers")
    bench.command("fold-answers")


def _scripts(bench: Bench) -> None:
    for name in ("latin", "arabic", "original"):
        bench.command(f"script-{name}")


def _languages(bench: Bench) -> None:
    for code in ("kk", "en"):
        before = bench.window
        bench.window.commands[f"language-{code}"].trigger()
        bench.wait(lambda before=before: bench.window is not before)  # type: ignore[misc]
        bench.settle()


def _themes(bench: Bench) -> None:
    for name in ("dark", "contrast", "light"):
        bench.command(f"theme-{name}")


def _zoom(bench: Bench) -> None:
    for name in ("zoom-in", "zoom-in", "zoom-reset"):
        bench.command(name)


def _two_pages(bench: Bench) -> None:
    bench.command("open-next-beside")
    bench.command("switch-page")
    bench.command("turn-pages")
    bench.command("turn-pages")
    bench.command("close-beside")


def _concordance(bench: Bench) -> None:
    bench.command("show-concordance")
    bench.settle()


def _sort_lines(bench: Bench) -> None:
    pane = bench.window.drawer.pane
    assert pane is not None
    for order in (LineOrder.LEFT1, LineOrder.RIGHT2, LineOrder.DOCUMENT, LineOrder.DATE):
        pane.arrange(order, "")
        bench.settle()


def _drag(bench: Bench) -> None:
    line = bench.window.timeline
    height = line.height() // 2

    def mouse(kind: QEvent.Type, across: float) -> None:
        at = QPointF(across * line.width(), height)
        pressed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, at, line.mapToGlobal(at), Qt.MouseButton.LeftButton, pressed, Qt.KeyboardModifier.NoModifier
        )
        bench.app.sendEvent(line, event)

    mouse(QEvent.Type.MouseButtonPress, 0.3)
    for step in range(30):
        mouse(QEvent.Type.MouseMove, 0.3 + step / 75)
        bench.rest(0.01)
    mouse(QEvent.Type.MouseButtonRelease, 0.7)
    bench.settle()
    bench.search("")


def _verify(bench: Bench) -> None:
    document = bench.library.document(bench.marked.id)
    quotes = [one.span.of(document.text)[:140] for one in document.paragraphs[1:11]]
    bench.command("verify")
    bench.window.desk.verification.verify(Draft("\n".join(f"Айтқан: «{quote}»" for quote in quotes)))
    bench.settle()
    bench.close_sheets()


def _export(bench: Bench) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("html", "docx", "pdf"):
            bench.window.desk.paper.write(Path(folder) / f"page.{kind}")
            bench.settle()


def _quotes(bench: Bench) -> None:
    bench.command("quotes")
    sheet = bench.window.desk.quoting.sheet
    assert sheet is not None
    for row in (10, 500, 990):
        sheet.list.setCurrentRow(row)
        bench.rest(0.05)
    bench.close_sheets()


def _all_marks(bench: Bench) -> None:
    bench.command("all-marks")
    sheet = bench.window.desk.all_marks.sheet
    assert sheet is not None
    for letter in "қаз":
        bench.key(sheet.filters.words, 0, letter)
        bench.rest(0.06)
    bench.settle()
    sheet.list.scrollToBottom()
    bench.rest(0.1)
    sheet.filters.words.clear()
    bench.settle()
    bench.close_sheets()


def _mark(bench: Bench) -> None:
    document = bench.window.reading.document()
    assert document is not None
    words = [Span(one.start, one.end) for one in tokenize(document.text[:4000])][40:46]
    bench.window.reading.select(Span(words[0].start, words[-1].end))
    bench.command("mark-green")
    bench.command("undo-mark")


def _sheets(*names: str) -> Callable[[Bench], None]:
    def show(bench: Bench) -> None:
        for name in names:
            bench.command(name)
            bench.close_sheets()

    return show


def _columns(bench: Bench) -> None:
    for name in ("show-list", "show-outline", "show-facets", "only-page"):
        bench.command(name)
        bench.command(name)


def _type_panel(bench: Bench) -> None:
    bench.command("text-and-page")
    look = bench.window.appearance
    for measure in (60, 70, 66):
        look.set_page(look.text_pt, replace(look.style, measure=measure))
        bench.rest(0.05)
    bench.window.desk.type_panel.hide()


def _no_search(bench: Bench) -> None:
    bench.search("")


def _with_document(bench: Bench) -> None:
    bench.search("қазақстан")
    bench.window.list.pick(2)
    bench.settle()


def _with_marks(bench: Bench) -> None:
    bench.search("")
    bench.open(bench.marked)


def _with_large(bench: Bench) -> None:
    bench.search("")
    if bench.large is not None:
        bench.open(bench.large)


def _open_large(bench: Bench) -> None:
    if bench.large is not None:
        bench.open(bench.large)


def _with_lines(bench: Bench) -> None:
    bench.search("үкімет")
    if not bench.window.commands["show-concordance"].isChecked():
        bench.command("show-concordance")


def _without_lines(bench: Bench) -> None:
    if bench.window.commands["show-concordance"].isChecked():
        bench.command("show-concordance")
    bench.search("үкімет")


def _begin(bench: Bench) -> None:
    """Open a window of its own on the library, as at the start, and close it."""
    window = MainWindow(bench.library, Jobs(), bench.shown.settings(), rescan=False)
    window.resize(1280, 800)
    window.show()
    bench.wait(lambda: not window.busy())
    bench.heart.begin()  # what comes before is the start
    bench.rest(0.05)
    window.close()
    bench.rest(0.05)
    window.deleteLater()
    bench.rest(0.05)


_FLOWS: Sequence[tuple[str, Callable[[Bench], None], Callable[[Bench], None]]] = (
    ("type queries letter by letter", _type, _no_search),
    ("click three filters", _click_facets, lambda bench: bench.search("қазақстан")),
    ("sort by title, date, relevance", _sort, lambda bench: bench.search("үкімет")),
    ("drag over the timeline", _drag, lambda bench: bench.search("қазақстан")),
    ("open eight documents", _walk_documents, _with_document),
    ("scroll a document", _wheel, _with_document),
    ("open a document with 10,000 marks", lambda bench: bench.open(bench.marked), _with_document),
    ("scroll it", _wheel, _with_marks),
    ("highlight in it, and undo", _mark, _with_marks),
    ("find in it", _find, _with_marks),
    ("fold all its answers, and unfold", _fold, _with_marks),
    ("show it in other letters", _scripts, _with_marks),
    ("open a large text", _open_large, _with_document),
    ("scroll it to and fro", _wheel, _with_large),
    ("find in the large text", _find, _with_large),
    ("open and close two pages", _two_pages, _with_document),
    ("other languages", _languages, _with_document),
    ("other themes", _themes, _with_document),
    ("other text sizes", _zoom, _with_document),
    ("other themes with 10,000 marks", _themes, _with_marks),
    ("other measures of the page", _type_panel, _with_document),
    ("hide and show the columns", _columns, _with_document),
    ("concordance of a common word", _concordance, _without_lines),
    ("sort the concordance", _sort_lines, _with_lines),
    ("open the quotes: 1,000", _quotes, _without_lines),
    ("open all marks: 10,000", _all_marks, _with_document),
    ("verify a draft of ten quotes", _verify, _with_document),
    ("write a document as HTML, Word, PDF", _export, _with_document),
    ("palette, preferences, shortcuts", _sheets("palette", "preferences", "change-shortcuts"), _with_document),
    ("help, sources, about", _sheets("how-to-search", "sources", "about", "failures"), _with_document),
    ("close a window", _begin, _with_document),
)


def _furnish(library: Library, folder: Path, megabytes: int) -> tuple[DocumentRecord | None, DocumentRecord]:
    """Add a large text, a text with many marks and a basket of quotes; return the first two."""
    texts = folder / "added"
    texts.mkdir()
    count = megabytes * 1_000_000 // (len(INTERVIEW[3].strip().encode()) + 1)
    if megabytes:
        large = "\n".join([INTERVIEW[3].strip()] * count)
        (texts / "large.txt").write_text(f" date 2025-11-05 Үлкен мәтін\n{large}\n", encoding="utf-8")
    turns = "\n".join(f"— {number}-сұрақ қандай?\n— {number}-жауап. {INTERVIEW[3].strip()}" for number in range(600))
    (texts / "marked.txt").write_text(f" date 2025-11-06 Белгіленген сұхбат\n{turns}\n", encoding="utf-8")
    library.update([texts], Progress())
    added = {record.title: record for record in library.documents.page(Sort.DATE, 0, 1_000_000)}
    marked = added["Белгіленген сұхбат"]
    document = library.document(marked.id)
    spans = [Span(one.start, one.end) for one in tokenize(document.text)][50 : 50 + _MARKS]
    _put_marks(library, marked, document.content_hash, spans, document.text)
    first, *others = document.paragraphs[1 : _QUOTES + 1]
    kept = take(library, marked.id, first.span, document=document)
    library.basket.restore(
        [
            (place, replace(kept, id=0, uid=f"{place:036}", quotation=quotation(document, one.span)))
            for place, one in enumerate(others, 1)
        ]
    )
    return added.get("Үлкен мәтін"), marked


def _put_marks(library: Library, record: DocumentRecord, content: str, spans: Sequence[Span], text: str) -> None:
    """Mark words: the first as a user does, and the others at once."""
    first = Annotating(library).mark(record.id, spans[0])
    target = Target(record.id, record.path, content)
    library.annotations.turn(
        (
            None,
            replace(
                first,
                id=0,
                uid=f"{number:036}",
                target=target,
                anchor=replace(first.anchor, span=span, quote=span.of(text)),
                kind=Kind.HIGHLIGHT,
            ),
        )
        for number, span in enumerate(spans[1:])
    )


def _measure(bench: Bench, flow: Flow, profile: bool) -> None:
    flow.prepare(bench)
    bench.close_sheets()
    bench.rest(0.1)
    bench.heart.begin()
    if profile:
        with cProfile.Profile() as profiler:
            flow.do(bench)
        pstats.Stats(profiler).sort_stats("cumulative").print_stats(45)
    else:
        flow.do(bench)
    bench.rest(0.02)
    flow.gaps.append(bench.heart.gap)
    flow.worked.append(bench.heart.worked)
    print(f"{flow.name}: {bench.heart.gap:.0f}, {bench.heart.worked:.0f}", file=sys.stderr, flush=True)


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("library", type=Path)
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--only", nargs="+", default=[""])
    options.add_argument("--large", type=int, default=100)
    options.add_argument("--profile", action="store_true")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, suppress(KeyboardInterrupt):
        place = Path(folder) / "library"
        shutil.copytree(given.library, place)
        library = Library(place)
        bench = Bench(library, *_furnish(library, Path(folder), given.large))
        chosen = [Flow(name, do, before, [], []) for name, do, before in _FLOWS if any(p in name for p in given.only)]
        for _ in range(given.runs):
            for flow in chosen:
                _measure(bench, flow, given.profile)
        print(f"{library.documents.count()} documents; ms: longest gap, least of {given.runs}; work in it; each run")
        for flow in chosen:
            sign = "!" if min(flow.gaps) > _LIMIT_MS else " "
            each = ", ".join(f"{gap:.0f}" for gap in flow.gaps)
            print(f"{sign} {flow.name:38} {min(flow.gaps):5.0f} {min(flow.worked):5.0f}   {each}")
        bench.window.close()
        library.close()
        bench.app.quit()


if __name__ == "__main__":
    main()
