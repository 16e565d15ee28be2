from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.collections.counts import CollectionCounts
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Progress
from reader.store.database import Database
from reader.store.searches import SavedSearch, Searches


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_the_documents_of_each_saved_search_are_counted(
    library: Library, texts: Path, jobs: Jobs, qtbot: QtBot
) -> None:
    library.update([texts], Progress())
    searches = Searches(Database(library.folder / "library.sqlite", "library"))
    mineral, nothing = searches.save("", "минерал"), searches.save("", "жоқсөз")
    year, without = searches.save("", "date:2025"), searches.save("", "-минерал")
    counts = CollectionCounts(library, searches, jobs)
    told: list[tuple[list[SavedSearch], dict[int, int | None], int]] = []
    counts.counted.connect(lambda *answer: told.append(answer))
    with qtbot.waitSignal(jobs.idle):
        counts.refresh()
    assert told[-1] == (searches.all(), {mineral.id: 2, nothing.id: 0, year.id: 2, without.id: 1}, 3)
    assert all(number is None or number == told[-1][1][one] for one, number in told[0][1].items())
    searches.remove(year.id)
    with qtbot.waitSignal(jobs.idle):
        counts.refresh([texts / "көктем.txt"])
    assert told[-1] == (searches.all(), {mineral.id: 0, nothing.id: 0, without.id: 1}, 1)


def test_a_newer_question_for_the_numbers_drops_the_older(
    library: Library, texts: Path, jobs: Jobs, qtbot: QtBot
) -> None:
    library.update([texts], Progress())
    searches = Searches(Database(library.folder / "library.sqlite", "library"))
    searches.save("", "date:2025")
    counts = CollectionCounts(library, searches, jobs)
    told: list[int] = []
    counts.counted.connect(lambda _saved, _counts, documents: told.append(documents))
    with qtbot.waitSignal(jobs.idle):
        counts.refresh()
        counts.refresh()
    assert told == [3]
