"""Measure the page: 10,000 marks, scrolling, and a text of 100 MB. usage: python tests/bench/page.py [MEGABYTES]."""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from reader.corpus.document import Document
from reader.corpus.hit import Sort
from reader.gui.app import application
from reader.gui.jobs import Jobs
from reader.gui.main_window import MainWindow
from reader.gui.reading.page_view import PageView
from reader.gui.reading.reading_view import ReadingView
from reader.library import Library
from reader.progress import Progress
from reader.settings import Settings
from tests.gui.written_documents import INTERVIEW, interview, uses


def ms(start: float) -> float:
    return round(1000 * (time.perf_counter() - start), 1)


def scroll(view: PageView, app: QApplication) -> list[float]:
    frames = []
    bar = view.verticalScrollBar()
    for step in range(60):
        start = time.perf_counter()
        bar.setValue(bar.value() + 40 * (1 if step < 40 else 10))
        view.viewport().repaint()
        app.processEvents()
        frames.append(ms(start))
    return sorted(frames)


def marks(app: QApplication) -> None:
    source: Document = interview([f"{number}-абзац. " + INTERVIEW[3] for number in range(900)])
    spans = uses(source, r"\w+")[:10_000]
    view = ReadingView()
    view.resize(800, 800)
    view.show()
    view.show_document(source)
    app.processEvents()
    start = time.perf_counter()
    view.set_matches(spans)
    app.processEvents()
    print(f"{len(spans)} marks in {len(source.text)} letters: {ms(start)} ms")
    page = view.findChild(PageView)
    assert page is not None
    frames = scroll(page, app)
    print(f"scrolling with marks: median {frames[30]} ms, slowest {frames[-1]} ms a frame")


def large(app: QApplication, megabytes: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "large.txt"
        paragraph = INTERVIEW[3].strip()
        count = megabytes * 1_000_000 // (len(paragraph.encode()) + 1)
        text.write_text(" date 2025-11-05 Үлкен мәтін\n" + "\n".join([paragraph] * count), encoding="utf-8")
        small = Path(folder) / "small.txt"
        small.write_text(" date 2026-01-01 Қысқа мәтін\nБір ғана абзац.\n", encoding="utf-8")
        library = Library(Path(folder) / "library")
        start = time.perf_counter()
        library.update([text, small], Progress())
        print(f"{megabytes} MB added: {ms(start)} ms")
        window = MainWindow(library, Jobs(), Settings(theme="light"))
        window.show()
        start = time.perf_counter()
        while (window.busy() or window.reading.document() is None) and ms(start) < 60_000:
            app.processEvents()
            time.sleep(0.01)
        shown = window.reading.document()
        start = time.perf_counter()
        record = library.documents.page(Sort.DATE, 0, 2)[1]
        start = time.perf_counter()
        window.open_document.open(record, window.results.query)
        while window.reading.document() is shown and ms(start) < 120_000:
            app.processEvents()
            time.sleep(0.002)
        print(f"{megabytes} MB opened, first page: {ms(start)} ms")
        slowest = 0.0
        while window.busy() and ms(start) < 120_000:
            turn = time.perf_counter()
            app.processEvents()
            slowest = max(slowest, ms(turn))
            time.sleep(0.002)
        print(f"{megabytes} MB whole: {ms(start)} ms, the window waited at most {slowest} ms")
        page = window.findChild(PageView)
        assert page is not None
        frames = scroll(page, app)
        print(f"scrolling: median {frames[30]} ms, slowest {frames[-1]} ms a frame")
        window.close()
        library.close()


if __name__ == "__main__":
    app = application()
    marks(app)
    large(app, int(sys.argv[1]) if len(sys.argv) > 1 else 100)
