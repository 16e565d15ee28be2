"""Tests of the sheet of verification by itself."""

from pytestqt.qtbot import QtBot

from reader.corpus.span import Span
from reader.gui.appearance import Appearance
from reader.gui.proof.verdict_text import Told
from reader.gui.proof.verify_sheet import VerifySheet
from reader.loader.draft import Draft
from reader.settings import Settings
from reader.verifying import Verdict, Verified


def sheet(qtbot: QtBot) -> VerifySheet:
    look = Appearance(Settings(theme="light"))
    made = VerifySheet(look.theme, look.font(), None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_asked_of_an_empty_text(qtbot: QtBot) -> None:
    made = sheet(qtbot)
    with qtbot.assertNotEmitted(made.check_wanted):
        made.check.click()


def test_a_draft_stays_one_until_its_text_is_changed(qtbot: QtBot) -> None:
    made = sheet(qtbot)
    draft = Draft("Бір\nекі", frozenset({1}))
    made.take(draft, "a.md")
    assert (made.draft(), made.name) == (draft, "a.md")
    made.text.appendPlainText("үш")
    assert (made.draft(), made.name) == (Draft("Бір\nекі\nүш"), "")


def test_the_quote_of_a_row_is_selected_in_the_text_behind_any_letters(qtbot: QtBot) -> None:
    made = sheet(qtbot)
    made.take(Draft("😀 «екі сөз» деді"))
    made.begin()
    made.add([Told(Verified("екі сөз", Span(3, 10), Verdict.NOT_FOUND))])
    made.end()
    assert made.text.textCursor().selectedText() == "екі сөз"
    assert made.words() == "Quotations: 1 · Not found: 1"
    assert made.save.isEnabled()


def test_progress_is_shown_while_it_works(qtbot: QtBot) -> None:
    made = sheet(qtbot)
    made.begin()
    made.show_progress(3, 8)
    assert made.words() == "Verifying: 3 of 8 quotations"
    assert made.stop.isVisible()
    assert not made.check.isEnabled()
    made.end()
    assert made.words() == "There is nothing in it that could be verified."
    assert not made.stop.isVisible()
