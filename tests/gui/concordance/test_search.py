from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.corpus.hit import KwicLine
from reader.corpus.query import ResolvedQuery
from reader.gui.concordance.lines import ConcordanceLines, State
from reader.gui.concordance.search import CONTEXT, Concordance
from reader.gui.jobs import Jobs
from reader.library import Library
from reader.progress import Progress
from tests.gui.windows import text, write_texts


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def filled(library: Library, tmp_path: Path) -> Library:
    """Return a library of 300 documents with 1,200 uses of қысқа, and one of минерал."""
    texts = {
        f"{n}.txt": text(f"{n}-тақырып", "Мәтін қысқа болды. " * 4, date=f"2024-01-{n % 28 + 1:02}") for n in range(300)
    }
    texts["m.txt"] = text("Пайдалы қазба", "Сирек минералдар туралы.", date="2023-05-06")
    library.update([write_texts(tmp_path / "many", texts)], Progress())
    return library


@pytest.fixture
def lines(jobs: Jobs) -> ConcordanceLines:
    return ConcordanceLines(jobs)


@pytest.fixture
def concordance(filled: Library, jobs: Jobs, lines: ConcordanceLines) -> Concordance:
    return Concordance(filled, jobs, lines)


def asked(library: Library, words: str) -> ResolvedQuery:
    return library.resolve(library.parse(words))


def state(lines: ConcordanceLines) -> State:
    return lines.state


def rows(lines: ConcordanceLines) -> list[KwicLine]:
    return [lines.line(row) for row in range(lines.rowCount())]


def test_every_use_comes_newest_first(
    concordance: Concordance, lines: ConcordanceLines, filled: Library, qtbot: QtBot
) -> None:
    sizes: list[int] = []
    lines.rowsInserted.connect(lambda _parent, first, last: sizes.append(last - first + 1))
    query = asked(filled, "қысқа")
    with qtbot.waitSignal(concordance.ended, timeout=20_000):
        concordance.show(query)
        assert state(lines) is State.COMING
    assert rows(lines) == list(filled.kwic(query, CONTEXT))
    assert len(rows(lines)) == 1_200
    assert state(lines) is State.COMPLETE
    assert lines.query == "қысқа"
    assert sizes[0] == 64
    assert not concordance.busy


def test_only_the_scope_is_looked_through(
    concordance: Concordance, lines: ConcordanceLines, filled: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(concordance.ended):
        concordance.show(asked(filled, "қысқа"), [tmp_path / "many" / "7.txt"])
    assert {line.path.name for line in rows(lines)} == {"7.txt"}


def test_a_newer_search_takes_the_place_of_an_older(
    concordance: Concordance, lines: ConcordanceLines, filled: Library, qtbot: QtBot
) -> None:
    for _ in range(10):
        concordance.show(asked(filled, "қысқа"))
        qtbot.waitUntil(lambda: lines.rowCount() > 0)
        with qtbot.waitSignal(concordance.ended):
            concordance.show(asked(filled, "минерал"))
        assert [line.keyword for line in rows(lines)] == ["минералдар"]


def test_a_search_can_be_stopped(
    concordance: Concordance, lines: ConcordanceLines, filled: Library, jobs: Jobs, qtbot: QtBot
) -> None:
    concordance.show(asked(filled, "қысқа"))
    qtbot.waitUntil(lambda: lines.rowCount() > 0)
    with qtbot.assertNotEmitted(concordance.failed):
        concordance.stop()
        found = lines.rowCount()
        qtbot.waitUntil(lambda: not jobs.busy())
    assert state(lines) is State.STOPPED
    assert lines.rowCount() == found < 1_200
    concordance.stop()


def test_a_search_for_nothing_shows_nothing(concordance: Concordance, lines: ConcordanceLines, filled: Library) -> None:
    concordance.show(asked(filled, ""))
    assert state(lines) is State.NONE
    concordance.show(asked(filled, "date:2024"))
    assert state(lines) is State.COMPLETE
    assert lines.rowCount() == 0
    assert not concordance.busy


def test_a_library_that_is_damaged_is_told(
    concordance: Concordance, lines: ConcordanceLines, filled: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    query = asked(filled, "қысқа")
    for file in filled.index.folder.iterdir():
        file.unlink()  # a file that is cut short while it is mapped ends the program: no library of ours can help that
        file.write_bytes(b"broken")
    with qtbot.waitSignal(concordance.failed):
        concordance.show(query)
    assert state(lines) is State.STOPPED
