"""Tests of the list of what became of imported marks."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.annotating import Listed, listed
from reader.corpus.annotation import State, Target
from reader.gui.marks.import_sheet import Imported, ImportSheet
from reader.interchange import ImportReport
from reader.library import Library
from reader.loader.highlights import ForeignHighlight
from reader.progress import Progress
from tests.gui.marks.written_marks import write_marks
from tests.gui.windows import cells


def test_what_needs_a_look_comes_first(qtbot: QtBot, library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    made = write_marks(library)
    good, second, *_ = listed(library, [one.id for one in made])
    lost = Listed(replace(second.mark, state=State.ORPHANED), second.record)
    waiting = Listed(replace(good.mark, target=Target(None, Path("/x/жоқ.txt"), "h")), None)
    report = ImportReport(3, 5, (ForeignHighlight("бөтен\nсөз", title="Кітап"),))
    sheet = ImportSheet("zotero.json", None)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    sheet.show_progress(0, 4)
    assert sheet.words() == "Looking for the place of mark 1 of 4…"
    sheet.show_imported(Imported(report, [good, waiting, lost]))
    assert sheet.words() == (
        "Taken in: 3 · known already: 5 · without a document: 1 · place lost: 1 · waiting for their document: 1"
    )
    assert [row[0] for row in cells(sheet.table)] == ["No document", "Place lost", "Waits for its document", "Taken in"]
    assert cells(sheet.table)[0] == ["No document", "бөтен сөз", "Кітап"]
    with qtbot.waitSignal(sheet.opened) as caught:
        sheet.table.itemActivated.emit(sheet.table.item(3, 0))
    assert caught.args == [good.mark]
    with qtbot.assertNotEmitted(sheet.opened):
        sheet.table.itemActivated.emit(sheet.table.item(0, 0))
    sheet.show_imported(Imported(ImportReport(0, 0), []))
    assert sheet.words() == "There are no marks in it."
