"""Every command is run by keyboard alone in a real window, by its shortcut or from the palette, and does something."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from reader.corpus.annotation import Annotation, Colour, Kind
from reader.corpus.span import Span
from reader.gui.commands import commands
from reader.gui.first_steps import STEPS
from reader.gui.jobs import Jobs
from reader.gui.keyboard.palette import Palette
from reader.gui.main_window import MainWindow
from reader.gui.reading.answer_card import AnswerCard
from reader.gui.search.word_card import WordCard
from reader.library import Library
from reader.settings import Settings
from tests.gui.windows import activate, interview, press, text, titles, write_many, write_texts

TITLE = "Негізгі сұхбат"
PHRASE = "осындай пайым айтты"
LATEST = "2031-01-01"
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

Step = Callable[["Walk"], Any]


@dataclass
class Walk:
    """A window with a small library, the files that the file dialogs give, and what was there before a command."""

    window: MainWindow
    room: Path
    before: Any = None
    emitted: list[str] = field(default_factory=list)

    @property
    def texts(self) -> Path:
        return self.room / "texts"

    def wait(self, seen: Callable[[], Any], most_ms: int = 10_000) -> bool:
        """Let the program work until something is so; return whether it is."""
        for _ in range(most_ms // 10):
            if seen():
                return True
            QTest.qWait(10)
        return bool(seen())

    def settle(self) -> None:
        assert self.wait(lambda: not self.window.busy(), 30_000)

    def search(self, query: str) -> None:
        self.window.search_bar.box.setText(query)
        self.settle()

    def select(self, words: str = PHRASE) -> None:
        document = self.window.reading.document()
        assert document is not None
        start = document.text.index(words)
        self.window.reading.select(Span(start, start + len(words)))

    def dialogs(self) -> list[QDialog]:
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def dialog(self) -> str:
        return type(self.dialogs()[0]).__name__ if self.dialogs() else ""

    def marks(self) -> list[Annotation]:
        self.settle()
        assert self.window.open_document.id is not None
        return self.window.library.annotations.of_document(self.window.open_document.id)

    def mark(self, command: str = "mark-yellow") -> None:
        self.select()
        self.window.commands[command].trigger()
        assert self.wait(self.marks)

    def begin(self) -> None:
        """Go back to a calm window: the first interview is open, and the keyboard is on its page."""
        window = self.window
        for dialog in (*self.dialogs(), *(one for one in QApplication.topLevelWidgets() if isinstance(one, WordCard))):
            dialog.close()
        for card in window.findChildren(AnswerCard):
            card.close()
        self.window.beside.close(self.window.pages.active)
        for name in ("only-page", "full-screen", "show-concordance"):
            if window.commands[name].isChecked():
                window.commands[name].trigger()
        for name in ("show-list", "show-outline", "show-facets"):
            if not window.commands[name].isChecked():
                window.commands[name].trigger()
        for name, calm in (
            ("script-original", window.reading.script.value == "original"),
            ("theme-light", window.appearance.choice == "light"),
            ("sort-relevance", window.commands["sort-relevance"].isChecked()),
            ("zoom-reset", window.appearance.text_pt == Settings().text_pt),
        ):
            if not calm:
                window.commands[name].trigger()
        if window.results.base:
            window.search_bar.base_cleared.emit()
        window.desk.type_panel.hide()
        window.desk.fall_silent()
        window.desk.finding.close()
        window.reading.fold(frozenset())
        self.search("")
        activate(window)
        record = window.open_document.record
        if record is None or record.title != TITLE:
            window.list.pick(titles(window).index(TITLE))
            self.settle()
        window.reading.go_to(0)
        if marks := self.marks():
            window.desk.marking.remove(marks)
            self.settle()
        window.reading.setFocus()
        QGuiApplication.clipboard().setText("nothing")
        self.emitted.clear()


def run(walk: Walk, command: str) -> None:
    """Press the shortcut of a command, or find it in the palette by typing its name."""
    window = walk.window
    action = window.commands[command]
    assert action.isEnabled(), f"{command} is switched off"
    if not action.shortcut().isEmpty():
        QTest.keySequence(window.focusWidget() or window, action.shortcut())
        return
    QTest.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    [palette] = window.findChildren(Palette)
    assert palette.isVisible()
    for letter in action.text():
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(palette.box, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    assert palette.offered()[0].row.id == command
    press(palette.box, Qt.Key.Key_Return)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def nothing(_walk: Walk) -> None:
    """Come from the calm window."""


def remember(read: Callable[[MainWindow], Any]) -> Step:
    def step(walk: Walk) -> None:
        walk.before = read(walk.window)

    return step


def changed(read: Callable[[MainWindow], Any]) -> tuple[Step, Step]:
    """Return a command's effect: something is not what it was."""
    return remember(read), lambda walk: read(walk.window) != walk.before


def shows(dialog: str) -> tuple[Step, Step]:
    """Return a command's effect: a window beside the main one is open."""
    return nothing, lambda walk: walk.dialog() == dialog


def is_on(command: str) -> Step:
    return lambda walk: walk.window.commands[command].isChecked()


def found(walk: Walk, query: str = "жауап") -> None:
    walk.search(query)
    walk.window.reading.setFocus()
    assert walk.wait(lambda: len(walk.window.reading.matches()) > 1)


def at_first_match(walk: Walk) -> None:
    found(walk)
    walk.before = walk.window.reading.current_match()


def at_second_match(walk: Walk) -> None:
    found(walk)
    walk.window.reading.next_match()
    walk.before = walk.window.reading.current_match()


def add_unread(walk: Walk) -> None:
    write_texts(walk.texts, {"later.txt": text("Кейінгі мәтін", "Бір абзац.", date="2024-01-01")})


def add_to_read(walk: Walk) -> None:
    """Begin to read many files."""
    folder = write_many(walk.room / f"many-{len(list(walk.room.iterdir()))}", 120)
    walk.window.intake.add([folder])
    assert walk.wait(lambda: walk.window.commands["pause"].isEnabled())


def is_paused(walk: Walk) -> bool:
    paused = walk.window.intake.paused
    if paused:
        walk.window.intake.cancel()
        walk.settle()
    return bool(paused)


def lose_file(walk: Walk) -> None:
    (walk.texts / "lost.txt").unlink(missing_ok=True)
    walk.window.intake.add([])
    walk.settle()
    assert walk.wait(walk.window.commands["vanished"].isEnabled)


def go_somewhere(walk: Walk) -> None:
    walk.window.desk.places.go_to_paragraph(9)
    walk.settle()
    walk.before = walk.window.reading.position()


def go_back(walk: Walk) -> None:
    go_somewhere(walk)
    walk.window.desk.places.go(-1)
    walk.settle()
    walk.before = walk.window.reading.position()


def in_latin(walk: Walk) -> None:
    walk.window.commands["script-latin"].trigger()
    walk.select()


def undone(walk: Walk) -> None:
    walk.mark()
    walk.window.desk.marking.undo()
    assert walk.wait(lambda: not walk.marks())


def colour(wanted: Colour) -> tuple[Step, Step]:
    return Walk.select, lambda walk: [mark.colour for mark in walk.marks()] == [wanted]


def noted(walk: Walk) -> bool:
    return bool(walk.window.desk.marking.editors)


def word_card(walk: Walk) -> bool:
    return any(isinstance(one, WordCard) and one.isVisible() for one in QApplication.topLevelWidgets())


def asked(walk: Walk) -> bool:
    boxes = [one for one in walk.window.findChildren(QMessageBox) if one.isVisible()]
    return bool(boxes)


def in_second_question(walk: Walk) -> None:
    walk.window.outline.step(1)
    walk.window.outline.step(1)
    walk.settle()
    walk.before = walk.window.reading.position()


def in_answer(walk: Walk) -> None:
    document = walk.window.reading.document()
    assert document is not None
    walk.window.reading.go_to(document.text.index("2-жауап"))


def second_document(walk: Walk) -> None:
    walk.window.list.pick(1)
    walk.settle()
    walk.before = walk.window.open_document.id


def beside(walk: Walk) -> None:
    walk.window.commands["open-next-beside"].trigger()
    walk.settle()
    walk.window.beside.splitter.setOrientation(Qt.Orientation.Vertical)
    walk.before = walk.window.pages.active


def pages_shown(window: MainWindow) -> set[int | None]:
    return {sheet.open_document.id for sheet in window.pages.sheets}


def shown_title(window: MainWindow) -> Any:
    return window.open_document.id


def position(window: MainWindow) -> int:
    return window.reading.position()


def match(window: MainWindow) -> Any:
    return window.reading.current_match()


def theme(window: MainWindow) -> str:
    return window.appearance.choice


EFFECTS: dict[str, tuple[Step, Step]] = {
    "open-folder": (nothing, lambda walk: "Қалтадан" in titles(walk.window)),
    "open-file": (nothing, lambda walk: "Жеке файл" in titles(walk.window)),
    "open-starter": changed(lambda window: window.library.documents.count()),
    "rescan": (add_unread, lambda walk: "Кейінгі мәтін" in titles(walk.window)),
    "pause": (add_to_read, is_paused),
    "cancel": (add_to_read, lambda walk: not walk.window.intake.busy),
    "failures": shows("_Sheet"),
    "columns": shows("ColumnSheet"),
    "vanished": (lose_file, lambda walk: walk.dialog() == "VanishedSheet"),
    "sources": shows("SourcesSheet"),
    "duplicates": shows("_Sheet"),
    "correct": shows("CorrectionEditor"),
    "encoding": shows("EncodingChooser"),
    "rules": shows("RuleList"),
    "backup": (nothing, lambda walk: (walk.room / "saved.sqlite").exists()),
    "restore": (nothing, asked),
    "export-document": (nothing, lambda walk: (walk.room / "saved.html").exists()),
    "print-preview": shows("QPrintPreviewDialog"),
    "print": shows("QPrintDialog"),
    "copy": (Walk.select, lambda walk: clipboard() == PHRASE),
    "copy-source": (Walk.select, lambda walk: PHRASE in clipboard() and TITLE in clipboard()),
    "copy-style": shows("CopySheet"),
    "add-quote": (
        Walk.select,
        lambda walk: [one.quotation.text for one in walk.window.library.basket.all()][-1:] == [PHRASE],
    ),
    "quotes": shows("BasketSheet"),
    "copy-shown": (in_latin, lambda walk: clipboard().startswith("osyndai")),
    "copy-link": (nothing, lambda walk: clipboard().startswith("oqyrman://")),
    "undo-mark": (Walk.mark, lambda walk: not walk.marks()),
    "redo-mark": (undone, lambda walk: len(walk.marks()) == 1),
    "preferences": shows("PreferencesWindow"),
    "change-shortcuts": shows("ShortcutSheet"),
    "find": (nothing, lambda walk: walk.window.search_bar.box.hasFocus()),
    "find-here": (nothing, lambda walk: walk.window.desk.finding.bar.box.hasFocus()),
    "search-within": (found, lambda walk: walk.window.results.base == "жауап"),
    "save-search": (
        found,
        lambda walk: [one.text for one in walk.window.library.searches.all()] == ["жауап"],
    ),
    "batch": shows("BatchSheet"),
    "verify": shows("VerifySheet"),
    "clear": (found, lambda walk: walk.window.search_bar.box.text() == ""),
    "next-match": (at_first_match, lambda walk: match(walk.window) != walk.before),
    "previous-match": (at_second_match, lambda walk: match(walk.window) != walk.before),
    "next-document": changed(shown_title),
    "previous-document": (second_document, lambda walk: shown_title(walk.window) != walk.before),
    "next-question": changed(position),
    "previous-question": (in_second_question, lambda walk: position(walk.window) < walk.before),
    "go-to-paragraph": (nothing, lambda walk: walk.window.desk.finding.paragraphs.isVisible()),
    "back": (go_somewhere, lambda walk: position(walk.window) != walk.before),
    "forward": (go_back, lambda walk: position(walk.window) != walk.before),
    "fold-answer": (in_answer, lambda walk: len(walk.window.reading.folded()) == 1),
    "fold-answers": (nothing, lambda walk: len(walk.window.reading.folded()) == 6),
    "look-up": (lambda walk: walk.select("сарапшысы"), word_card),
    "exchange": (
        found,
        lambda walk: any(card.isVisible() for card in walk.window.findChildren(AnswerCard)),
    ),
    "star": changed(lambda window: window.library.marks.starred()),
    "mark-read": changed(lambda window: window.library.marks.read()),
    "tags": shows("TagEditor"),
    "mark-yellow": colour(Colour.YELLOW),
    "mark-green": colour(Colour.GREEN),
    "mark-blue": colour(Colour.BLUE),
    "mark-pink": colour(Colour.PINK),
    "note": (Walk.select, noted),
    "bookmark": (nothing, lambda walk: [one.kind for one in walk.marks()] == [Kind.BOOKMARK]),
    "all-marks": shows("MarksSheet"),
    "export-marks": (Walk.mark, lambda walk: (walk.room / "marks.md").exists()),
    "import-marks": shows("ImportSheet"),
    "merge-marks": shows("ImportSheet"),
    "unmark": (Walk.mark, lambda walk: not walk.marks()),
    "sort-relevance": (lambda walk: walk.window.commands["sort-title"].trigger(), is_on("sort-relevance")),
    "sort-date": (nothing, is_on("sort-date")),
    "sort-title": changed(lambda window: window.results.sort),
    "theme-system": (nothing, lambda walk: theme(walk.window) == "system"),
    "theme-light": (
        lambda walk: walk.window.commands["theme-dark"].trigger(),
        lambda walk: theme(walk.window) == "light",
    ),
    "theme-sepia": (nothing, lambda walk: theme(walk.window) == "sepia"),
    "theme-dark": (nothing, lambda walk: theme(walk.window) == "dark"),
    "theme-contrast": (nothing, lambda walk: theme(walk.window) == "contrast"),
    "theme-contrast-dark": (nothing, lambda walk: theme(walk.window) == "contrast-dark"),
    "next-theme": changed(theme),
    "less-motion": (nothing, lambda walk: walk.window.settings().less_motion),
    "script-original": (
        lambda walk: walk.window.commands["script-latin"].trigger(),
        lambda walk: walk.window.reading.script.value == "original",
    ),
    "script-latin": (nothing, lambda walk: walk.window.reading.script.value == "latin"),
    "script-web": (nothing, lambda walk: walk.window.reading.script.value == "web"),
    "script-arabic": (nothing, lambda walk: walk.window.reading.script.value == "arabic"),
    "text-and-page": (nothing, lambda walk: walk.window.desk.type_panel.isVisible()),
    "zoom-in": changed(lambda window: window.appearance.text_pt),
    "zoom-out": changed(lambda window: window.appearance.text_pt),
    "zoom-reset": (
        lambda walk: walk.window.commands["zoom-in"].trigger(),
        lambda walk: walk.window.appearance.text_pt == Settings().text_pt,
    ),
    "show-list": (nothing, lambda walk: not walk.window.list.isVisible()),
    "show-outline": (nothing, lambda walk: not walk.window.side.isVisible()),
    "show-facets": (nothing, lambda walk: not walk.window.facets.isVisible()),
    "show-concordance": (found, lambda walk: walk.window.drawer.pane and walk.window.drawer.pane.isVisible()),
    "open-beside": (nothing, lambda walk: walk.window.beside.two),
    "open-next-beside": (nothing, lambda walk: walk.window.beside.two and len(pages_shown(walk.window)) == 2),
    "open-link-beside": (
        lambda walk: walk.window.commands["copy-link"].trigger(),
        lambda walk: walk.window.beside.two,
    ),
    "switch-page": (beside, lambda walk: walk.window.pages.active is not walk.before),
    "turn-pages": (beside, lambda walk: walk.window.beside.splitter.orientation() is Qt.Orientation.Horizontal),
    "close-beside": (beside, lambda walk: not walk.window.beside.two),
    # Without the extra, or without a voice, the bottom line says so.
    "read-aloud": changed(lambda window: window.activity.text()),
    "only-page": (nothing, lambda walk: not walk.window.search_bar.isVisible()),
    "full-screen": (nothing, lambda walk: walk.window.isFullScreen()),
    "language-system": (nothing, lambda walk: walk.emitted == ["system"]),
    "language-kk": (nothing, lambda walk: walk.emitted == ["kk"]),
    "language-ru": (nothing, lambda walk: walk.emitted == ["ru"]),
    "language-en": (nothing, lambda walk: walk.emitted == ["en"]),
    "palette": (nothing, lambda walk: walk.window.findChildren(Palette)[0].isVisible()),
    "how-to-search": shows("CheatSheet"),
    "shortcuts": shows("CheatSheet"),
    "hide-hint": (
        lambda walk: walk.window.commands["show-hints"].trigger(),
        lambda walk: walk.window.first_steps.step() == "forms",
    ),
    "show-hints": (nothing, lambda walk: walk.window.first_steps.bar.isVisible()),
    "about": shows("_Sheet"),
}
"""What comes before each command, and what is to be seen after it; ``quit`` has a window of its own."""


@pytest.fixture(scope="module")
def walk(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    """Open one window on a small library, for all commands."""
    room = tmp_path_factory.mktemp("walk")
    same = text("Екі жерде", "Осы мәтін екі жерде жатыр.", date="2025-01-01")
    write_texts(
        room / "texts",
        {
            "main.txt": interview(TITLE, 6, date=LATEST),
            "other.txt": interview("Басқа сұхбат", 2, date="2025-02-02"),
            "lost.txt": text("Жоғалатын", "Бұл файл жоғалады.", date="2025-01-03"),
            "a.txt": same,
            "b.txt": same,
            "empty.txt": "",
        },
    )
    write_texts(room / "folder", {"1.txt": text("Қалтадан", "Қалтадағы мәтін.", date="2024-05-05")})
    write_texts(room, {"single.txt": text("Жеке файл", "Бір мәтін.", date="2024-06-06")})
    write_texts(room, {"queries.txt": "жауап\nсұрақ\n"})
    (room / "marks.jsonld").write_text(
        '{"target": {"selector": {"type": "TextQuoteSelector", "exact": "сөз"}}}', "utf-8"
    )
    (room / "table.csv").write_text("id,text\n1,мәтін\n", encoding="utf-8")
    library = Library(room / "library")
    window = MainWindow(library, Jobs(), Settings(theme="light", live=False, steps_done=" ".join(STEPS)))
    window.resize(1280, 800)
    window.show()
    shown = Walk(window, room)
    window.language_chosen.connect(shown.emitted.append)
    window.intake.add([room / "texts"])
    shown.settle()
    yield shown
    window.close()
    library.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def files(walk: Walk, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Answer the system's file dialogs, which no test can press keys in."""
    room = walk.room
    opened = {
        "batch": "queries.txt",
        "columns": "table.csv",
        "restore": "saved.sqlite",
        "import-marks": "marks.jsonld",
        "merge-marks": "library/library.sqlite",
    }
    saved = {"backup": "saved.sqlite", "export-document": "saved.html", "export-marks": "marks.md"}
    command = request.node.callspec.params["command"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(room / "folder"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(room / "single.txt")], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(room / opened[command]), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(room / saved[command]), ""))


def test_the_walk_leaves_out_no_command() -> None:
    assert set(EFFECTS) | {"quit"} == {row.id for row in commands()}


@pytest.mark.parametrize("command", EFFECTS)
@pytest.mark.usefixtures("files")
def test_a_command_does_its_work_by_keyboard_alone(walk: Walk, command: str) -> None:
    walk.begin()
    prepare, seen = EFFECTS[command]
    prepare(walk)
    run(walk, command)
    assert walk.wait(lambda: seen(walk))


def test_the_program_is_left_by_keyboard(window: Any) -> None:
    shown: QWidget = window()
    press(shown, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not shown.isVisible()
