import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.corpus.annotation import Anchor, Annotation, Colour, Kind, State, Target
from reader.corpus.span import Span
from reader.gui.marks.notes_part import NotesPart, described
from reader.gui.theme import load_theme
from tests.gui.windows import OpenWindow, label, text, write_texts

DAY = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)


def mark(quote: str, body: str = "", state: State = State.ANCHORED) -> Annotation:
    target = Target(1, Path("a.txt"), "h")
    anchor = Anchor(Span(0, len(quote)), quote, "", "", "h")
    return Annotation(1, "u", target, anchor, Kind.NOTE, Colour.GREEN, body, ("маңызды",), DAY, DAY, state)


def test_a_mark_is_described_with_its_note_colour_and_state() -> None:
    assert described(mark("қар", "ой")) == "қар\nой\ngreen, маңызды"
    assert described(mark("қар", state=State.ORPHANED)) == "қар\ngreen, place lost, маңызды"


def test_the_current_row_stays_when_marks_are_listed_anew(qtbot: QtBot) -> None:
    part = NotesPart(load_theme("dark"))
    qtbot.addWidget(part)
    assert part.current() is None
    part.show_marks([mark("бір"), mark("екі"), mark("үш")])
    part.setCurrentRow(2)
    part.show_marks([mark("бір"), mark("екі")])
    current = part.current()
    assert current is not None
    assert current.anchor.quote == "екі"
    part.show_marks([])
    assert part.current() is None


def test_a_document_without_marks_says_how_one_is_made(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Қар", "Бұл мәтінде белгі жоқ.")}))
    hint = label(shown, "sideHint")
    qtbot.waitUntil(hint.isVisible)
    assert "Shift+F6" in hint.text()
    document = shown.reading.document()
    assert document is not None
    shown.reading.select(Span(len(document.text) - 10, len(document.text) - 3))
    shown.commands["mark-yellow"].trigger()
    qtbot.waitUntil(lambda: not hint.isVisible())
