"""Tests of the choice of a place for a mark that lost its own."""

import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.corpus.annotation import Anchor, Annotation, Candidate, Colour, Kind, State, Target
from reader.corpus.span import Span
from reader.gui.marks.orphan_panel import OrphanPanel

NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
ANCHOR = Anchor(Span(0, 4), "қара мұнай", "", "", "h")


def orphan(document: int | None) -> Annotation:
    target = Target(document, Path("/a.txt"), "h")
    return Annotation(1, "u", target, ANCHOR, Kind.NOTE, Colour.BLUE, "", (), NOW, NOW, State.ORPHANED)


def test_nothing_is_chosen_for_the_user(qtbot: QtBot) -> None:
    panel = OrphanPanel(None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    found = [Candidate(Span(5, 9), "қара\nмұнайды", 0.91), Candidate(Span(20, 24), "мұнай", 0.5)]
    panel.show_orphan(orphan(3), found)
    assert panel.words().startswith("The text was changed, and the place of “қара мұнай” was lost.")
    assert panel.places.currentRow() == -1
    assert not panel.here.isEnabled()
    assert panel.places.item(0).text() == "91 %   қара мұнайды"
    with qtbot.waitSignal(panel.looked_at) as looked:
        panel.places.setCurrentRow(1)
    assert looked.args == [orphan(3), Span(20, 24)]
    with qtbot.waitSignal(panel.settled) as settled:
        panel.here.click()
    assert settled.args == [orphan(3), Span(20, 24)]


def test_without_a_document_or_a_likeness_that_is_said(qtbot: QtBot) -> None:
    panel = OrphanPanel(None)  # type: ignore[arg-type]
    qtbot.addWidget(panel)
    panel.show_orphan(orphan(None))
    assert panel.words() == "The document of “қара мұнай” is not in the library; the mark waits for it."
    panel.show_orphan(orphan(3))
    assert panel.words() == "Nothing like “қара мұнай” stands in the document any more."
    panel.show_orphan(None)
    assert panel.isHidden()
