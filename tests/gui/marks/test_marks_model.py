"""Tests of the model of all marks."""

from pathlib import Path

from PySide6.QtCore import Qt

from reader.annotating import listed
from reader.gui.marks.marks_model import PAGE, MarksModel
from reader.library import Library
from reader.progress import Progress
from tests.gui.marks.written_marks import write_marks


def test_a_page_is_asked_for_once_when_it_is_looked_at(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    made = write_marks(library)
    model = MarksModel()
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    ids = [*range(1000, 1000 + PAGE), *(one.id for one in made)]
    model.show(ids, [])
    assert model.rowCount() == PAGE + len(made)
    assert model.listed(PAGE) is None
    assert model.listed(PAGE + 1) is None
    assert asked == [PAGE]
    model.add(PAGE, listed(library, model.page(PAGE)))
    found = model.listed(PAGE)
    assert found is not None
    assert found.mark == made[0]
    assert model.data(model.index(PAGE, 0)) == "Саммит қараша айында өтеді"
    said = str(model.data(model.index(PAGE, 0), Qt.ItemDataRole.AccessibleTextRole))
    assert said.split("\n") == ["Саммит қараша айында өтеді", "yellow, саясат", "Сирек металдар туралы әңгіме"]
    assert model.row_of(made[1].id) == PAGE + 1
    assert model.row_of(7) == -1
    assert model.listed(-1) is None
