from pathlib import Path

from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.gui.crash_dialog import CrashDialog


def test_the_circumstances_stand_above_the_reports_of_which_the_first_are_shown(qtbot: QtBot) -> None:
    dialog = CrashDialog(Path("oqyrman.log"))
    qtbot.addWidget(dialog)
    for number in range(12):
        dialog.add(f"mistake {number}")
    shown = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert shown.startswith("Oqyrman ")
    assert ("mistake 9" in shown, "mistake 10" in shown) == (True, False)


def test_the_report_is_kept_in_a_file_or_it_is_said_why_not(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CrashDialog(tmp_path / "oqyrman.log")
    qtbot.addWidget(dialog)
    dialog.add("a mistake")
    dialog.save(tmp_path / "есеп.txt")
    assert (tmp_path / "есеп.txt").read_text(encoding="utf-8").endswith("a mistake\n")
    dialog.save(tmp_path / "no" / "a.txt")
    assert any("could not be saved" in label.text() for label in dialog.findChildren(QLabel))


def test_a_text_that_begins_with_the_name_of_the_program_is_left_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    dialog, article = CrashDialog(tmp_path / "oqyrman.log"), tmp_path / "article.txt"
    qtbot.addWidget(dialog)
    article.write_text("Oqyrman қолданбасы туралы мақала.\n", encoding="utf-8")
    dialog.save(article)
    assert article.read_text(encoding="utf-8") == "Oqyrman қолданбасы туралы мақала.\n"
    for _ in range(2):  # a report may be replaced
        dialog.save(tmp_path / "report.txt")
    assert not any("another file" in label.text() for label in dialog.findChildren(QLabel))
