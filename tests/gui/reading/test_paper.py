from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader import loader
from reader.gui.main_window import MainWindow
from tests.gui.windows import OpenWindow, interview, search, settle, write_texts


@pytest.fixture
def shown(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат туралы", 3)}))
    search(qtbot, shown, "жауап")
    return shown


@pytest.mark.parametrize("suffix", [".pdf", ".html", ".docx"])
def test_a_document_is_written_and_can_be_read_again(
    shown: MainWindow, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    path = tmp_path / f"шығыс{suffix}"
    shown.desk.paper.write(path)
    settle(qtbot, shown)
    assert str(path) in shown.activity.text()
    again = loader.load(path)
    assert "2-сұрақ қандай болады екен?" in again.text
    if suffix == ".html":
        assert "<mark>1-жауап</mark>" in path.read_text(encoding="utf-8")


def test_a_place_that_cannot_be_written_is_said(shown: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown.desk.paper.write(tmp_path / "жоқ" / "a.html")
    settle(qtbot, shown)
    assert "жоқ" in shown.activity.text()


def test_the_chosen_kind_gives_a_name_its_suffix(
    shown: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, place: str, _kinds: str) -> tuple[str, str]:
        asked.append(place)
        return str(tmp_path / "аты"), "Web page (*.html)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    shown.commands["export-document"].trigger()
    settle(qtbot, shown)
    assert (tmp_path / "аты.html").is_file()
    assert Path(asked[0]).name == "Сұхбат туралы.pdf"


def test_the_preview_shows_pages(shown: MainWindow, qtbot: QtBot) -> None:
    shown.commands["print-preview"].trigger()
    preview = shown.desk.paper.preview
    assert preview is not None
    assert preview.isVisible()
    preview.close()
