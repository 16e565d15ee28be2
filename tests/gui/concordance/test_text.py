from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.corpus.hit import LineOrder
from reader.gui.concordance.lines import ConcordanceLines, State
from reader.gui.concordance.text import count_text, empty_text, file_name
from reader.gui.jobs import Jobs
from tests.gui.concordance.test_packing import packs


@pytest.fixture
def lines(qtbot: QtBot) -> Iterator[ConcordanceLines]:
    jobs = Jobs()
    yield ConcordanceLines(jobs)
    jobs.close()


def test_the_number_says_whether_more_are_coming(lines: ConcordanceLines) -> None:
    said = [count_text(lines)]
    lines.clear("минерал")
    lines.append_packs(packs(1_000))
    said.append(count_text(lines))
    lines.sort_by(LineOrder.KEYWORD)
    said.append(count_text(lines))
    for state in (State.STOPPED, State.COMPLETE):
        lines.finish(state)
        said.append(count_text(lines))
    assert said == [
        "Concordance",
        "1,000 uses so far…",
        "1,000 uses so far… put in order when all are here",
        "1,000 uses, then stopped",
        "1,000 uses",
    ]


def test_an_empty_list_says_why_it_is_empty(lines: ConcordanceLines, qtbot: QtBot) -> None:
    assert empty_text(lines).startswith("Search for a word")
    lines.clear("минерал")
    lines.finish()
    assert empty_text(lines) == "There is no use to show."
    lines.append_packs(packs(10))
    lines.filter("жоқ")
    qtbot.waitUntil(lambda: lines.rowCount() == 0)
    assert empty_text(lines).startswith("No line has all these words.")
    assert count_text(lines) == "0 of 10 uses"


@pytest.mark.parametrize(
    ("query", "name"), [("минерал", "минерал"), ('"сирек металл"~5 -/a/', "сирек металл 5 - a"), ("***", "concordance")]
)
def test_a_file_is_named_after_the_query(query: str, name: str) -> None:
    assert file_name(query) == name
