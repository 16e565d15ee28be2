"""Tests of the order of words and titles."""

import random
import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from reader.language.collation import sort_key

ALPHABET = "а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я".split()


def shuffled(words: list[str]) -> list[str]:
    return random.Random(7).sample(words, len(words))


def test_letters_sort_as_the_kazakh_alphabet_does() -> None:
    assert len(ALPHABET) == 42
    assert sorted(shuffled(ALPHABET), key=sort_key) == ALPHABET
    capitals = [letter.upper() for letter in ALPHABET]
    assert sorted(shuffled(capitals), key=sort_key) == capitals


def test_digits_come_before_latin_and_latin_before_cyrillic() -> None:
    words = ["13 пайыз", "Chevron", "NASA", "Абай", "Әлем", "Өзен", "Ян"]
    assert sorted(shuffled(words), key=sort_key) == words


def test_case_and_punctuation_hardly_count() -> None:
    words = ["«Абай жолы»", "абай жолында", "— Әке", "Әкем", "«Қазақ» газеті", "Қазақ елі"]
    assert sorted(shuffled(words), key=sort_key) == words
    assert sort_key("Абай") != sort_key("абай")


def test_a_word_stands_before_its_continuation() -> None:
    words = ["АҚШ", "АҚШ пен Қытай", "АҚШ-тың", "Ақша"]
    assert sorted(shuffled(words), key=sort_key) == words


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), max_size=8))
def test_sqlite_sorts_keys_as_python_does(words: list[str]) -> None:
    database = sqlite3.connect(":memory:")
    database.execute("create table word (key text)")
    database.executemany("insert into word values (?)", [(sort_key(word),) for word in words])
    keys = [key for (key,) in database.execute("select key from word order by key")]
    database.close()
    assert keys == sorted(map(sort_key, words))
