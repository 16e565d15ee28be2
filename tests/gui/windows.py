"""Texts on disk, and ways to work a real window as a user does."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.hit import Hit
from reader.gui.main_window import MainWindow
from reader.gui.reading.page_view import PageView
from reader.settings import Settings

LEAD = "АСТАНА. KAZINFORM — Институттың сарапшысы Рүстем Мұстафин тілшіге берген сұхбатында осындай пайым айтты."
PADDING = "Бұл сала екіжақты әріптестіктің өзегі болып отыр, оны бәрі де жақсы біледі. " * 12
METALS = "Сындарлы минералдар мен сирек элементтер керек. Минералдардың қоры мол."
NO_KEY = Qt.KeyboardModifier.NoModifier


class OpenWindow(Protocol):
    """Build a window on a library of its own, wait until it is still, and close it after the test."""

    def __call__(
        self,
        *paths: Path,
        settings: Settings = ...,
        library: Path | None = None,
        live: bool = False,
        hints: bool = False,
    ) -> MainWindow: ...


class TypeText(Protocol):
    """Send a text to a widget key by key."""

    def __call__(self, widget: QWidget, text: str) -> None: ...


def text(title: str, *paragraphs: str, date: str = "2025-11-05") -> str:
    """Return a press text in the form of the collection."""
    return f" date {date} {title}\n" + "\n".join(paragraphs) + "\n"


def interview(title: str, questions: int, *, date: str = "2025-11-05", padding: str = PADDING) -> str:
    """Return an interview with numbered questions and answers."""
    turns = [
        line
        for number in range(1, questions + 1)
        for line in (f"— {number}-сұрақ қандай болады екен?", f"— {number}-жауап осындай. {padding}")
    ]
    return text(title, LEAD, *turns, date=date)


def write_texts(folder: Path, texts: dict[str, str]) -> Path:
    """Write texts into a folder, which is made, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in texts.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def write_many(folder: Path, count: int, words: str = "Мәтін қысқа ғана болды.") -> Path:
    """Write small numbered texts, the later the newer, into a folder and return the folder."""
    return write_texts(
        folder,
        {
            f"{number:04}.txt": text(
                f"{number:04}-тақырып", f"{words} Нөмірі {number}.", date=f"2{number // 300:03}-01-{number % 28 + 1:02}"
            )
            for number in range(count)
        },
    )


def settle(qtbot: QtBot, window: MainWindow, timeout: int = 20_000) -> None:
    """Wait until nothing is left to do."""
    qtbot.waitUntil(lambda: not window.busy(), timeout=timeout)


def activate(window: QWidget) -> None:
    """Bring a window to the front, and wait until it has the keyboard."""
    window.activateWindow()
    for _ in range(100):
        if window.isActiveWindow():
            return
        QTest.qWait(5)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press and release a key, through the shortcuts as a real key goes."""
    QTest.keyClick(widget, key, modifiers)


def focus() -> QWidget:
    """Return what has the keyboard."""
    found = QApplication.focusWidget()
    assert isinstance(found, QWidget)
    return found


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click with the left button, in the middle or at a point."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_KEY, at or widget.rect().center())


def cells(table: QWidget | None) -> list[list[str]]:
    """Return the texts of a table, row by row."""
    assert isinstance(table, QTableWidget)
    items = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[item.text() if item else "" for item in row] for row in items]


def search(qtbot: QtBot, window: MainWindow, query: str) -> None:
    """Replace what is in the search box and wait for the outcome."""
    window.search_bar.box.setText(query)
    settle(qtbot, window)


def drop(widget: QWidget, urls: Sequence[QUrl]) -> bool:
    """Drop urls on a widget; return whether it took them."""
    mime = QMimeData()
    mime.setUrls(list(urls))
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), action, mime, button, NO_KEY)
    enter.setAccepted(False)
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(QPointF(9, 9), action, mime, button, NO_KEY)
    event.setAccepted(False)
    if enter.isAccepted():
        QApplication.sendEvent(widget, event)
    return event.isAccepted()


def titles(window: MainWindow) -> list[str]:
    """Return the titles of the list."""
    return [hit.record.title for hit in hits(window)]


def hits(window: MainWindow) -> list[Hit]:
    """Return the hits of the list that are here."""
    rows = range(window.list.model.rowCount())
    return [hit for hit in map(window.list.model.hit, rows) if hit is not None]


def counter(window: MainWindow) -> str:
    """Return the words above the list."""
    return window.list.counter()


def place(window: MainWindow) -> str:
    """Return which match of how many is said to be current."""
    return label(window, "matchPlace").text()


def label(window: MainWindow, name: str) -> QLabel:
    """Return a label by its name."""
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def page(window: MainWindow) -> PageView:
    """Return the page of the reading view."""
    found = window.findChild(PageView)
    assert isinstance(found, PageView)
    return found


def marked(window: MainWindow) -> list[str]:
    """Return the stretches of the open document that the page marks."""
    document = window.reading.document()
    return [span.of(document.text) for span in page(window)._matches] if document else []


def current_mark(window: MainWindow) -> tuple[int, str] | None:
    """Return where the current match stands in the open document, and its text."""
    document, span = window.reading.document(), page(window)._current
    return (span.start, span.of(document.text)) if document and span else None


def visible_texts(widgets: Iterable[QWidget]) -> list[str]:
    """Return the texts of labels that can be seen."""
    return [one.text() for one in widgets if isinstance(one, QLabel) and one.isVisible()]
