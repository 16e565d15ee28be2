"""The window for tests: real widgets on a real library."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.app import application
from reader.gui.first_steps import STEPS
from reader.gui.jobs import Jobs
from reader.gui.languages import Languages
from reader.gui.main_window import MainWindow
from reader.library import Library
from reader.settings import Settings
from tests.gui.windows import LEAD, METALS, PADDING, OpenWindow, TypeText, settle, text, write_texts


@pytest.fixture(scope="session", autouse=True)
def app(qapp: QApplication) -> QApplication:
    """Dress the application as the program does, and let it speak English."""
    dressed = application()
    Languages(dressed).choose("en")
    return dressed


@pytest.fixture(scope="session", autouse=True)
def quiet() -> Iterator[None]:
    """Hide the voices of the machine: a speech daemon that does not answer would hold up whatever tries them."""
    with pytest.MonkeyPatch.context() as patch:
        with suppress(ImportError):
            from PySide6.QtTextToSpeech import QTextToSpeech

            patch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
        yield


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write four press texts and return their folder."""
    return write_texts(
        tmp_path / "texts",
        {
            "metals.txt": text("Өңдеу жайлы", LEAD, f"{PADDING} {METALS}", date="2025-11-03"),
            "emoji.txt": text("Аспан денелері", "🚀🚀 Ғарыш 🛰️ туралы: минерал іздейді.", date="2025-11-04"),
            "water.txt": text("Ән мен күй", LEAD, "Су туралы әңгіме болды.", date="2025-11-05"),
            "other.txt": text("Бақ пен дала", LEAD, "Мал мен егін жайы.", date="2025-11-01"),
        },
    )


@pytest.fixture
def type_text() -> TypeText:
    """Type letter by letter; ``qtbot.keyClicks`` aborts the process on Kazakh letters."""

    def send(widget: QWidget, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    return send


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    """Build windows; without ``library`` each has a new, empty one of its own."""
    built: list[tuple[MainWindow, Library]] = []

    def build(
        *paths: Path,
        settings: Settings | None = None,
        library: Path | None = None,
        live: bool = False,
        hints: bool = False,
    ) -> MainWindow:
        store = Library(library or tmp_path / f"library-{len(built)}")
        given = replace(settings or Settings(theme="light"), live=live)
        shown = MainWindow(store, Jobs(), given if hints else replace(given, steps_done=" ".join(STEPS)))
        built.append((shown, store))
        qtbot.addWidget(shown)
        if paths:
            shown.intake.add(list(paths))
        shown.show()
        qtbot.waitExposed(shown)
        shown.activateWindow()
        settle(qtbot, shown)
        return shown

    yield build
    for shown, store in built:
        shown.close()
        shown._jobs.close()
        store.close()
    # else the next window would be dressed together with those that are closed, at twice the cost
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
