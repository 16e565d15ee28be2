"""Tests of counting matches text by text."""

from pathlib import Path

from reader.corpus.document import Layout, Turn, TurnKind
from reader.corpus.hit import Count, MonthCount
from reader.corpus.span import Span
from reader.index.counting import Counting
from reader.index.matcher import Matcher
from reader.index.parser import parse
from tests.words import forms_in

LINES = ["Елдің тақырыбы", "Ел қайда?", "Елде. Ел осы.", "Ел деді ел.", "Ел екен."]
TEXT = "\n".join(LINES)


def turn(number: int, kind: TurnKind) -> Turn:
    start = TEXT.index(LINES[number])
    return Turn(kind, None, range(number, number + 1), Span(start, start + len(LINES[number])))


LAYOUT = Layout(
    0, None, (turn(1, TurnKind.QUESTION), turn(2, TurnKind.ANSWER), turn(3, TurnKind.STATEMENT))
)  # the first and the last line are nobody's
PLAIN = Layout(0)


def counting(folder: Path, query: str) -> Counting:
    return Counting(Matcher(forms_in(folder, [TEXT, "жер"]).resolve(parse(query))))


def test_matches_are_counted_by_form_month_and_turn(tmp_path: Path) -> None:
    counted = counting(tmp_path, "ел")
    counted.add("2025-10", TEXT, LAYOUT)
    assert counted.matches == 7
    counted.add("2024-02", "Ел.", PLAIN)
    counted.add("2025-10", "Ел, елде.", PLAIN)
    counted.add("2025-09", "Жер.", PLAIN)
    count = counted.count()
    assert count == Count(
        10,
        {"елдің": 1, "ел": 7, "елде": 2},
        {"2024-02": MonthCount(1, 0, 0), "2025-10": MonthCount(9, questions=1, answers=2)},
    )
    assert list(count.months) == ["2024-02", "2025-10"]


def test_a_count_so_far_does_not_change_with_the_next_text(tmp_path: Path) -> None:
    counted = counting(tmp_path, "ел")
    before = counted.count()
    assert before == Count(0, {})
    counted.add("2025-10", TEXT, LAYOUT)
    assert before == Count(0, {})


def test_a_match_of_several_words_is_counted_as_what_it_is(tmp_path: Path) -> None:
    counted = counting(tmp_path, "«ел деді» OR «қайда ел»~2")
    counted.add("2025-10", TEXT, LAYOUT)
    assert counted.count().forms == {"ел деді": 1, "ел … қайда": 1}


def test_only_matches_of_the_wanted_turns_are_counted(tmp_path: Path) -> None:
    counted = counting(tmp_path, "ел in:questions,answers")
    counted.add("2025-10", TEXT, LAYOUT)
    assert counted.count() == Count(3, {"ел": 2, "елде": 1}, {"2025-10": MonthCount(3, 1, 2)})


def test_a_query_without_words_counts_nothing(tmp_path: Path) -> None:
    counted = counting(tmp_path, "-ел")
    counted.add("2025-10", TEXT, LAYOUT)
    assert counted.count() == Count(0, {})
