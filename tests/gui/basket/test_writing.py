import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.basket import take
from reader.corpus.span import Span
from reader.export.quotes import Format
from reader.gui.basket.export_sheet import ExportSheet
from reader.gui.basket.writing import Writing
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Progress


@pytest.fixture
def built(qtbot: QtBot, library: Library, texts: Path) -> Iterator[tuple[ExportSheet, Writing, Jobs]]:
    """Give a sheet on a library with one quote."""
    library.update([texts], Progress())
    record = library.documents.at(texts / "сұхбат.txt")
    assert record is not None
    take(library, record.id, Span(60, 110))
    jobs, above = Jobs(), QWidget()  # which outlives the sheet
    qtbot.addWidget(above)
    sheet = ExportSheet.remembered([], "md", "gost", above)
    writing = Writing(library, jobs, str(texts), sheet)
    sheet.show()
    qtbot.waitUntil(lambda: not jobs.busy())
    yield sheet, writing, jobs
    jobs.close()


def test_every_kind_of_file_is_written(
    qtbot: QtBot, library: Library, built: tuple[ExportSheet, Writing, Jobs], tmp_path: Path
) -> None:
    first, _, jobs = built
    above = first.parentWidget()
    assert above is not None
    for kind in Format:
        sheet = ExportSheet.remembered([], kind.value, "gost", above)
        writing = Writing(library, jobs, "", sheet)
        with qtbot.waitSignal(writing.written):
            writing.write(tmp_path / f"а.{kind.value}")
        assert (tmp_path / f"а.{kind.value}").stat().st_size > 100


def test_a_key_that_would_take_the_place_of_the_quotes_is_refused(
    qtbot: QtBot, built: tuple[ExportSheet, Writing, Jobs], tmp_path: Path
) -> None:
    sheet, writing, jobs = built
    sheet.hide_names.setChecked(True)
    assert sheet.chosen_names() == ["Рүстем Мұстафин"]
    writing.write(tmp_path / "а.md", tmp_path / "а.md")
    assert sheet.problem.text() == "Keep the key in a file of its own, apart from the quotes."
    (tmp_path / "бөтен.json").write_text("[]")
    writing.write(tmp_path / "а.md", tmp_path / "бөтен.json")
    qtbot.waitUntil(lambda: not jobs.busy())
    assert "is no key of hidden names" in sheet.problem.text()
    assert not (tmp_path / "а.md").exists()


def test_without_a_place_for_the_key_nothing_is_written(
    qtbot: QtBot, built: tuple[ExportSheet, Writing, Jobs], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet, writing, jobs = built
    sheet.hide_names.setChecked(True)
    places = iter([str(tmp_path / "а.md"), ""])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given, **_more: (next(places), ""))
    writing.choose()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert not (tmp_path / "а.md").exists()
    assert sheet.isVisible()
    jobs.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of files are those of Unix")
def test_a_full_disk_leaves_what_was_there(
    qtbot: QtBot, built: tuple[ExportSheet, Writing, Jobs], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import resource
    import signal

    sheet, writing, jobs = built
    place = tmp_path / "а.md"
    place.write_text("бұрынғы")
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, limit[1]))  # a write beyond it fails as on a full disk
    try:
        writing.write(place)
        qtbot.waitUntil(lambda: not jobs.busy())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, before)
    assert "cannot be written" in sheet.problem.text()
    assert place.read_text() == "бұрынғы"
    assert list(tmp_path.glob("*.part")) == list(tmp_path.glob(".*.part")) == []
    writing.write(place)
    qtbot.waitUntil(lambda: not jobs.busy())
    assert "oqyrman://" in place.read_text("utf-8")
