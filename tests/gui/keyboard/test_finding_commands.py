import pytest

from reader.gui.commands import commands
from reader.gui.keyboard.finding_commands import Findable, findables, found_ids


@pytest.fixture(scope="module")
def entries() -> list[Findable]:
    rows = commands()
    return findables(rows, lambda name: next(row.shortcuts for row in rows if row.id == name))


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("copy with", "copy-source"),
        ("with source", "copy-source"),
        ("cws", "copy-source"),
        ("coso", "copy-source"),
        ("concord", "show-concordance"),
        ("NEXT MATCH", "next-match"),
        ("view dark", "theme-dark"),
        ("ctrl+shift+o", "open-file"),
        ("f3", "next-match"),
        ("ight in gree", "mark-green"),
    ],
)
def test_a_command_is_found_by_its_words_and_their_beginnings(
    entries: list[Findable], typed: str, command: str
) -> None:
    assert command in found_ids(typed, entries)[:2]


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("баптаулар", "preferences"),
        ("настройки", "preferences"),
        ("preferences", "preferences"),
        ("yfcnhjqrb", "preferences"),  # настройки, the layout forgotten
        ("зкуаукутсуы", "preferences"),  # preferences, the layout forgotten
        ("кунгирт", "theme-dark"),  # күңгірт on a Russian keyboard
        ("күңгірт", "theme-dark"),
    ],
)
def test_a_command_is_found_in_every_language_and_on_every_layout(
    entries: list[Findable], typed: str, command: str
) -> None:
    assert command in found_ids(typed, entries)[:3]


def test_nothing_typed_finds_everything_with_recent_ones_first(entries: list[Findable]) -> None:
    names = [row.id for row in commands()]
    assert found_ids("  ", entries) == names
    assert found_ids("", entries, ["about", "copy"])[:3] == ["about", "copy", names[0]]


def test_a_recent_command_comes_first_among_those_as_near(entries: list[Findable]) -> None:
    assert found_ids("zoo larger", entries) == []
    assert found_ids("theme", entries)[0] == "theme-system"
    assert found_ids("highlight in", entries, ["mark-pink"])[0] == "mark-pink"


@pytest.mark.parametrize("typed", ["жжжж", "qqqq", "?", "%"])
def test_what_means_no_command_finds_none(entries: list[Findable], typed: str) -> None:
    assert found_ids(typed, entries) == []
