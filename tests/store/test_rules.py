"""Tests of rules for folders."""

from pathlib import Path

from reader.store.database import Database
from reader.store.rules import Rule, Rules, source_by_rule

OUTER, INNER = Rule(Path("/м"), "EGEMEN"), Rule(Path("/м/ішкі"), "AIQYN", replaces=True)


def test_rules_are_kept_by_folder(tmp_path: Path) -> None:
    rules = Rules(Database(tmp_path / "library.sqlite", "library"))
    rules.put(Rule(OUTER.folder, "ESKI"))
    rules.put(INNER)
    rules.put(OUTER)
    assert rules.all() == [OUTER, INNER]
    rules.remove(OUTER.folder)
    assert rules.all() == [INNER]


def test_the_deepest_folder_wins_and_what_the_file_says_goes_before_a_rule_that_replaces_nothing() -> None:
    both = [INNER, OUTER]
    assert source_by_rule(both, Path("/м/а.txt"), "") == "EGEMEN"
    assert source_by_rule(both, Path("/м/а.txt"), "KAZINFORM") is None
    assert source_by_rule(both, Path("/м/ішкі/терең/а.txt"), "KAZINFORM") == "AIQYN"
    assert source_by_rule(both, Path("/мм/а.txt"), "") is None
