"""Tests of tags as they are kept and asked for."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.index import lexer
from reader.language.tags import LONGEST_TAG, QUOTES, clean_tags, is_too_long, tag_key


def test_what_nobody_sees_is_no_part_of_a_tag() -> None:
    assert clean_tags(["\x00су\x1b[31m", " су\n көлі ", "\u202e", '""', ""]) == ("су[31m", "су көлі")


def test_a_long_tag_ends_in_an_ellipsis() -> None:
    (tag,) = clean_tags(["тег " * 60])
    assert len(tag) <= LONGEST_TAG
    assert tag.endswith("тег…")
    assert is_too_long("я" * (LONGEST_TAG + 1))
    assert not is_too_long(" " + "я" * LONGEST_TAG + "\n")


def test_quotation_marks_and_capitals_are_not_asked_for() -> None:
    assert tag_key("«Болашақ» бағдарламасы") == tag_key("болашақ  бағдарламасы") == tag_key('"БОЛАШАҚ" бағдарламасы')
    assert set(QUOTES) == set(lexer.QUOTES)


@settings(deadline=None)
@given(st.lists(st.text(), max_size=5))
def test_clean_tags_are_clean_already_and_can_be_asked_for(tags: list[str]) -> None:
    cleaned = clean_tags(tags)
    assert clean_tags(cleaned) == cleaned
    assert all(0 < len(tag) <= LONGEST_TAG and tag_key(tag) for tag in cleaned)


def test_an_accent_behind_an_unseen_sign_goes_to_its_letter() -> None:
    assert clean_tags(["e\u200f\u0301", "и\x00\u0306"]) == ("é", "й")


def test_a_tag_of_signs_without_ink_is_none() -> None:
    assert clean_tags(["\u200b", "\u2060\ufeff\u00ad"]) == ()
    assert clean_tags(["су\u200bы", "👩\u200d👧"]) == ("суы", "👩\u200d👧")
