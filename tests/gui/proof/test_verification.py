"""Tests of verifying quotations in the window."""

import json
from pathlib import Path

import pytest
from docx import Document as WordFile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.gui.jobs import Jobs
from reader.gui.main_window import MainWindow
from reader.gui.proof.verify_sheet import VerifySheet
from reader.gui.taking_over import has_forms
from reader.loader.draft import Draft
from reader.settings import Settings
from tests.gui.windows import OpenWindow, page, press, settle

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SAID = "Саммит қараша айында өтеді"
DRAFT = f"Рүстем Мұстафин «{SAID}» деді. Тағы «Қар еріп, жер беті кеңіді» делінген. «Мұны ешкім айтқан жоқ»."


def opened(qtbot: QtBot, window: OpenWindow, texts: Path) -> tuple[MainWindow, VerifySheet]:
    shown = window(texts)
    press(page(shown), Qt.Key.Key_V, CONTROL | SHIFT)
    sheet = shown.desk.verification.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    assert not sheet.isModal()
    return shown, sheet


def verify(qtbot: QtBot, shown: MainWindow, sheet: VerifySheet, text: str) -> list[str]:
    sheet.text.setPlainText(text)
    press(sheet.text, Qt.Key.Key_Return, CONTROL)
    settle(qtbot, shown)
    return [one.verified.verdict.value for one in sheet.list.told()]


def test_every_quote_of_a_pasted_text_has_its_verdict(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet = opened(qtbot, window, texts)
    assert verify(qtbot, shown, sheet, DRAFT) == ["verbatim", "differs", "not found"]
    assert sheet.words() == "Quotations: 3 · Verbatim: 1 · Differs: 1 · Not found: 1"
    assert not sheet.bar.isVisible()


def test_a_bare_quotation_is_taken_as_one(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet = opened(qtbot, window, texts)
    for quote, verdict in (
        (SAID, "verbatim"),
        (f"\n  {SAID}.  ", "verbatim"),
        ("САРАПШЫ ЕМЕС", "not found"),
        ("саммит караша айында отеди", "verbatim"),
        ("Sammit qarasha ayynda ötedi", "verbatim"),
        ("Саммит … айында өтеді", "verbatim"),
        ("Саммит [жаңа] қараша айында өтеді", "verbatim"),
        ("Саммит желтоқсан айында өтеді, АҚШ-тың минералдарға қызығушылығы зор", "differs"),
    ):
        assert verify(qtbot, shown, sheet, quote) == [verdict], quote
        assert sheet.text.textCursor().selectedText() == quote.strip()


def test_a_text_with_quotation_marks_inside_can_be_one_quotation(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet = opened(qtbot, window, texts)
    sheet.whole.setChecked(True)
    assert verify(qtbot, shown, sheet, "Саммит «қараша» айында өтеді") == ["verbatim"]


def test_the_place_of_a_quote_is_opened_and_selected(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet = opened(qtbot, window, texts)
    verify(qtbot, shown, sheet, DRAFT)
    for row, words in ((0, SAID), (1, "Қар еріп, жер аяғы кеңіді"), (0, SAID)):
        sheet.list.setCurrentRow(row)
        press(sheet.list, Qt.Key.Key_Return)
        settle(qtbot, shown)
        document, span = shown.reading.document(), shown.reading.selected_span()
        assert document
        assert span
        assert span.of(document.text) == words
    sheet.list.setCurrentRow(2)
    press(sheet.list, Qt.Key.Key_Return)  # it stands nowhere
    settle(qtbot, shown)


@pytest.mark.parametrize("suffix", [".md", ".txt", ".docx"])
def test_a_draft_is_opened_and_verified(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    path = tmp_path / f"мақала{suffix}"
    if suffix == ".docx":
        word = WordFile()
        word.add_paragraph(DRAFT)
        word.save(str(path))
    else:
        path.write_text(DRAFT, encoding="utf-8")
    shown, sheet = opened(qtbot, window, texts)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    sheet.choose.click()
    settle(qtbot, shown)
    assert [one.verified.verdict.value for one in sheet.list.told()] == ["verbatim", "differs", "not found"]
    assert SAID in sheet.text.toPlainText()
    assert sheet.name == path.name


def test_a_draft_that_cannot_be_read_is_told(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet = opened(qtbot, window, texts)
    shown.desk.verification.open_draft(texts / "жоқ.md")
    settle(qtbot, shown)
    assert sheet.words().startswith("жоқ.md: ")


def test_verdicts_are_saved_as_the_command_line_has_them(
    qtbot: QtBot, window: OpenWindow, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, sheet = opened(qtbot, window, texts)
    verify(qtbot, shown, sheet, DRAFT)
    for name in ("a.md", "a.csv", "a.json"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, name=name: (str(tmp_path / name), ""))
        sheet.save.click()
        settle(qtbot, shown)
        assert sheet.words() == f"Written to {tmp_path / name}"
    assert "Not found" in (tmp_path / "a.md").read_text("utf-8")
    assert "беті → аяғы" in (tmp_path / "a.csv").read_text("utf-8")
    quotes = json.loads((tmp_path / "a.json").read_text("utf-8"))["quotes"]
    assert [one["verdict"] for one in quotes] == ["verbatim", "differs", "not found"]


def test_what_was_found_before_it_is_stopped_stays(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet = opened(qtbot, window, texts)
    shown.desk.verification.verify(Draft(DRAFT * 2000))
    qtbot.waitUntil(lambda: sheet.list.count() > 0)
    sheet.stop.click()
    settle(qtbot, shown)
    assert 0 < sheet.list.count() < 6000
    assert sheet.words() == "Stopped; what was verified so far is listed."
    assert sheet.check.isEnabled()


def test_another_window_takes_the_text_and_the_verdicts_over(qtbot: QtBot, window: OpenWindow, texts: Path) -> None:
    shown, sheet = opened(qtbot, window, texts)
    verify(qtbot, shown, sheet, DRAFT)
    assert not has_forms(shown)
    after = MainWindow(shown.library, Jobs(), Settings(theme="light", live=False), rescan=False)
    qtbot.addWidget(after)
    after.take_over(shown)
    settle(qtbot, after)
    other = after.desk.verification.sheet
    assert other is not None
    assert other.list.told() == sheet.list.told()
    assert other.draft() == Draft(DRAFT)
    after.close()
