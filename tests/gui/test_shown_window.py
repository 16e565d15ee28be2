"""Another language, while the program runs: everything is said in it, and nothing that the user did is lost."""

import gc
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.hit import LineOrder
from reader.gui.jobs import Jobs
from reader.gui.languages import Languages
from reader.gui.library.sources_sheet import SourcesSheet
from reader.gui.main_window import MainWindow
from reader.gui.preferences.preferences_window import PreferencesWindow
from reader.gui.search.batch_search import BatchSheet
from reader.gui.search.cheat_sheet import CheatSheet
from reader.gui.shown_window import ShownWindow
from reader.library import Library
from reader.progress import Progress
from reader.settings import Settings
from tests.gui.windows import cells, counter, interview, settle, titles, write_many, write_texts

ENGLISH = re.compile("[A-Za-z]{3,}")
NAMES = re.compile(
    r"(?:[A-Z]:)?(?:[\\/][\w.~-]+)+|UTF-8|Oqyrman|English|Language|KAZINFORM|"
    r"Ctrl|Shift|Alt|Esc|PgUp|PgDown|Enter|Return|[\w.]+\.(?:txt|csv|docx)"
)


class Program:
    """One window on one library, as the program has it."""

    def __init__(self, app: QApplication, folder: Path, qtbot: QtBot) -> None:
        self.library = Library(folder)
        self.languages = Languages(app)
        self.languages.choose("en")
        self.jobs = Jobs()
        self.shown = ShownWindow(self.languages, self.library, self.jobs, Settings(theme="light", language="en"))
        self.qtbot = qtbot
        self.window.show()
        settle(qtbot, self.window)

    @property
    def window(self) -> MainWindow:
        return self.shown.window

    def speak(self, code: str) -> None:
        """Choose a language in the menu, and wait until it is spoken."""
        before = self.window
        before.commands[f"language-{code}"].trigger()
        self.qtbot.waitUntil(lambda: self.window is not before)
        settle(self.qtbot, self.window)
        bury()


@pytest.fixture
def program(app: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    running = Program(app, tmp_path / "library", qtbot)
    yield running
    running.window.close()
    running.window.deleteLater()
    bury()
    running.library.close()
    running.languages.choose("en")


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """Return a folder of three interviews, the first of them long."""
    return write_texts(
        tmp_path / "texts",
        {
            "1.txt": interview("Бірінші әңгіме", 12, date="2025-11-05"),
            "2.txt": interview("Екінші әңгіме", 2, date="2025-11-04"),
            "3.txt": interview("Үшінші әңгіме", 2, date="2025-11-03"),
        },
    )


def bury() -> None:
    """Let what was to be deleted go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def said(window: QWidget) -> set[str]:
    """Return everything that a window and its parts say, aloud or when asked."""
    found: set[str] = {window.windowTitle()}
    for widget in [window, *window.findChildren(QWidget)]:
        found |= {widget.toolTip(), widget.accessibleName(), widget.windowTitle()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QTableWidget):
            headers = (widget.horizontalHeaderItem(place) for place in range(widget.columnCount()))
            found |= {item.text() for item in headers if item}
            found |= {text for row in cells(widget) for text in row}
    for action in window.findChildren(QAction):
        found |= {action.text(), action.toolTip()}
    return {re.sub("<[^>]+>", " ", text) for text in found if text}


def english(window: QWidget) -> list[str]:
    """Return what is said in Latin letters and is no name."""
    return sorted(text for text in said(window) if ENGLISH.search(NAMES.sub("", text)))


def test_no_word_of_english_is_left(program: Program, texts: Path) -> None:
    program.window.intake.add([texts])
    settle(program.qtbot, program.window)
    program.window.search_bar.box.setText("жауап")
    settle(program.qtbot, program.window)
    program.window.commands["show-concordance"].trigger()
    settle(program.qtbot, program.window)
    assert len(english(program.window)) > 100
    for code in ("kk", "ru"):
        program.speak(code)
        assert english(program.window) == []
        assert len(said(program.window)) > 100
        assert QLocale().name()[:2] == code
    assert program.shown.settings().language == "ru"


def test_the_search_the_page_and_the_concordance_stay(program: Program, texts: Path) -> None:
    window = program.window
    window.intake.add([texts])
    settle(program.qtbot, window)
    window.search_bar.box.setText("жауап")
    settle(program.qtbot, window)
    window.commands["sort-title"].trigger()
    settle(program.qtbot, window)
    window.list.pick(1)
    settle(program.qtbot, window)
    window.search_bar.box.setText("сұрақ тілші")
    window.search_bar.box.setCursorPosition(3)
    settle(program.qtbot, window)
    window.commands["next-match"].trigger()
    window.commands["show-concordance"].trigger()
    settle(program.qtbot, window)
    assert window.drawer.pane is not None
    window.drawer.pane.arrange(LineOrder.SPEAKER, "болады")
    window.commands["show-outline"].trigger()
    settle(program.qtbot, window)
    expected = state(window)
    for code in ("kk", "ru", "en"):
        program.speak(code)
        assert state(program.window) == expected
    assert program.window.drawer.pane is not None
    assert program.window.drawer.pane.arrangement() == (LineOrder.SPEAKER, "болады")


def state(window: MainWindow) -> tuple[object, ...]:
    """Return what a user would miss."""
    box, reading = window.search_bar.box, window.reading
    return (
        (box.text(), box.cursorPosition(), window.results.base, window.results.scope, window.results.query),
        (titles(window), window.results.sort, window.open_document.id),
        (reading.position(), reading.current_match(), tuple(reading.matches())),
        (window.size(), window.commands["show-outline"].isChecked(), window.drawer.arrangement()),
    )


def test_a_place_in_a_document_that_is_not_in_the_list_stays(program: Program, texts: Path) -> None:
    window = program.window
    window.intake.add([texts])
    settle(program.qtbot, window)
    window.list.pick(0)
    settle(program.qtbot, window)
    document = window.reading.document()
    assert document is not None
    window.reading.go_to(len(document.text) // 2)
    place = window.reading.position()
    opened = window.open_document.id
    window.search_bar.box.setText("сөзсіз")
    settle(program.qtbot, window)
    program.speak("kk")
    assert (program.window.open_document.id, program.window.reading.position()) == (opened, place)
    assert place > 0
    assert titles(program.window) == []


def test_a_search_inside_a_result_stays(program: Program, texts: Path) -> None:
    window = program.window
    window.intake.add([texts])
    settle(program.qtbot, window)
    window.search_bar.box.setText("title:бірінші")
    settle(program.qtbot, window)
    window.search_bar.box.setText("бірінші")
    settle(program.qtbot, window)
    window.commands["search-within"].trigger()
    window.search_bar.box.setText("жауап")
    settle(program.qtbot, window)
    found = counter(window)
    program.speak("ru")
    assert program.window.results.base == "бірінші"
    assert titles(program.window) == ["Бірінші әңгіме"]
    program.speak("en")
    assert counter(program.window) == found


def test_files_are_read_on(program: Program, tmp_path: Path) -> None:
    program.window.intake.add([write_many(tmp_path / "many", 200)])
    program.window.intake.add([write_texts(tmp_path / "more", {"a.txt": interview("Тағы", 1)})])
    assert program.window.intake.busy
    program.speak("kk")
    program.qtbot.waitUntil(lambda: not program.window.intake.busy, timeout=20_000)
    settle(program.qtbot, program.window)
    assert counter(program.window) == "201 құжат"
    assert program.library.documents.count() == 201
    assert program.window.activity.text() == "1 құжат қосылды"


def test_reading_that_was_paused_stays_paused(program: Program, tmp_path: Path) -> None:
    program.window.intake.add([write_many(tmp_path / "many", 200)])
    program.window.intake.pause()
    assert program.window.intake.paused
    before = program.window
    before.commands["language-kk"].trigger()
    program.qtbot.waitUntil(lambda: program.window is not before)
    assert program.window.intake.paused
    assert program.window.activity.text().startswith("Кідіртілді")
    program.window.intake.pause()
    program.qtbot.waitUntil(lambda: not program.window.intake.busy, timeout=20_000)
    settle(program.qtbot, program.window)
    assert program.library.documents.count() == 200


def test_what_is_being_written_is_written_to_its_end(program: Program, tmp_path: Path) -> None:
    done: list[str] = []

    def work(progress: Progress) -> str:
        while program.jobs.busy("count"):
            pass
        progress.check()
        return "whole"

    for place in range(3):
        program.jobs.read(f"batch-export {place}", work, done.append)
    program.speak("kk")
    assert done == ["whole"] * 3


def test_what_is_being_filled_in_is_waited_for(program: Program) -> None:
    window = program.window
    form = QDialog(window)
    QLineEdit(form)
    form.show()
    window.commands["language-ru"].trigger()
    program.qtbot.waitUntil(lambda: window.activity.text().startswith("The language changes as soon as"))
    assert program.window is window
    form.close()
    program.qtbot.waitUntil(lambda: program.window is not window)
    settle(program.qtbot, program.window)


def test_what_a_list_of_queries_found_is_shown_again(program: Program, texts: Path, tmp_path: Path) -> None:
    program.window.intake.add([texts])
    settle(program.qtbot, program.window)
    queries = tmp_path / "queries.txt"
    queries.write_text("жауап\n/[/\n", encoding="utf-8")
    program.window.search_desk.batch().run(queries)
    program.window.commands["how-to-search"].trigger()
    program.window.commands["sources"].trigger()
    settle(program.qtbot, program.window)
    program.speak("ru")
    (sheet,) = program.window.findChildren(BatchSheet)
    assert [row[-1] for row in cells(sheet.table)] == [
        "документы, в которых есть «жауап» в любой форме",
        "не годится как шаблон: /[/",
    ]
    assert [row[2] for row in cells(sheet.table)] == ["3", "0"]
    assert len(program.window.findChildren(CheatSheet)) == 1
    assert len(program.window.findChildren(SourcesSheet)) == 1
    assert english(sheet) == []


def _windows_alive() -> int:
    gc.collect()
    return len([one for one in gc.get_objects() if isinstance(one, MainWindow)])


def test_windows_that_were_left_are_gone(program: Program, texts: Path) -> None:
    program.window.intake.add([texts])
    settle(program.qtbot, program.window)
    before = _windows_alive()  # other tests may have left some behind
    widgets = set()
    for code in ("ru", "kk", "ru"):
        program.speak(code)
        widgets.add((code, len(QApplication.allWidgets())))
    gc.collect()
    assert len([one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]) == 1
    assert _windows_alive() <= before
    assert len(widgets) == 2  # one number for each language


def test_the_language_that_is_spoken_already_changes_nothing(program: Program) -> None:
    window = program.window
    window.commands["language-en"].trigger()
    program.qtbot.wait(60)
    assert program.window is window


def test_a_window_that_was_closed_comes_back_in_no_language(program: Program) -> None:
    window = program.window
    program.shown.speak("kk")
    window.close()
    program.qtbot.wait(60)
    assert program.window is window
    assert program.shown.settings().language == "kk"


def test_the_preferences_in_which_it_was_chosen_stay_open(program: Program) -> None:
    program.window.commands["preferences"].trigger()
    [before] = program.window.findChildren(PreferencesWindow)
    before.pages.setCurrentIndex(2)
    before.move(40, 30)
    place = before.geometry()
    program.speak("kk")
    [after] = program.window.findChildren(PreferencesWindow)
    assert after.isVisible()
    assert (after.pages.currentIndex(), after.geometry().topLeft()) == (2, place.topLeft())
    assert after.windowTitle() == "Баптаулар"
    assert after.language.currentText() == "Қазақша"
    after.close()


def test_keys_and_hints_of_the_user_stay(program: Program, texts: Path) -> None:
    program.window.intake.add([texts])
    settle(program.qtbot, program.window)
    program.window.key_desk.choose({"back": ("Ctrl+Alt+B",)})
    program.window.commands["hide-hint"].trigger()
    program.speak("ru")
    assert program.window.commands["back"].shortcut().toString() == "Ctrl+Alt+B"
    assert program.window.first_steps.step() == "forms"
    assert program.window.first_steps.bar.text().startswith("Нажмите на форму")


def test_what_is_built_later_for_the_program_is_built_also_where_another_window_comes_first(program: Program) -> None:
    taken: list[str] = []
    program.window.later.add(lambda: taken.append("heard"))
    program.speak("ru")
    assert taken == ["heard"]
