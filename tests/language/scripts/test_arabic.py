"""Tests of Kazakh in Arabic letters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.fold import fold
from reader.language.scripts.arabic import arabic_key, normalized, query_skeletons, to_arabic
from reader.language.scripts.latin import MOST_READINGS, skeleton

CYRILLIC = "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
ARABIC = "ابۆگعدەجزيكقلمنڭوپرستۋۇفحھچشىٴغخهہکیئءٵٶٷٸـ\u200c\ufe8d\ufedf"


@pytest.mark.parametrize(
    ("text", "arabic"),
    [
        ("Қазақстанның", "قازاقستاننىڭ"),
        ("сөз", "ٴسوز"),
        ("тіл бір", "ٴتىل ٴبىر"),
        ("әке", "اكە"),
        ("өзге", "وزگە"),
        ("экономика", "ەكونوميكا"),
        ("ащы цирк", "اششى تسيرك"),
        ("«Ән», 5!", "«ٴان», 5!"),
    ],
)
def test_front_words_have_a_hamza_unless_a_letter_shows_it(text: str, arabic: str) -> None:
    assert to_arabic(text) == arabic


@pytest.mark.parametrize(
    ("written", "standard"),
    [
        ("ءسوز", "ٴسوز"),
        ("ٵن", "ٴان"),
        ("قازاغستان", "قازاعستان"),
        ("خابار", "حابار"),
        ("کىتاپ", "كىتاپ"),
        ("قا\u200cزاقـستان", "قازاقستان"),
        ("\ufed7\ufe8e\ufeaf\ufe8e\ufed5", "قازاق"),
    ],
)
def test_letters_of_other_keyboards_become_standard(written: str, standard: str) -> None:
    assert normalized(written) == standard
    assert arabic_key(written) == arabic_key(standard)


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("قازاقستان", "қазақстан"),
        ("قازاقستاننىڭ", "қазақстанның"),
        ("توقايەۆ", "тоқайев"),
        ("توقاەۆ", "тоқаев"),
        ("ٴسوز", "сөз"),
        ("سوز", "сөз"),
        ("ەتسە", "етсе"),
        ("تسيرك", "цирк"),
    ],
)
def test_an_arabic_query_meets_the_cyrillic_form(query: str, form: str) -> None:
    assert arabic_key(query) == arabic_key(form)
    assert skeleton(form) in query_skeletons(query)


@given(st.text(CYRILLIC, max_size=12))
def test_every_form_is_met_by_its_own_arabic_spelling(text: str) -> None:
    form = fold(text)
    assert arabic_key(to_arabic(form)) == arabic_key(form)


@given(st.text(sorted(set(CYRILLIC) - set("цщш")), max_size=12))
def test_the_sounds_of_a_form_are_those_of_its_arabic_spelling(text: str) -> None:
    assert skeleton(text) in query_skeletons(to_arabic(text))


@given(st.text(max_size=100) | st.text(ARABIC + CYRILLIC, max_size=100))
def test_folding_again_changes_nothing_and_nothing_fails(text: str) -> None:
    for fold_once in (normalized, to_arabic, arabic_key):
        assert fold_once(fold_once(text)) == fold_once(text)
    assert 1 <= len(query_skeletons(text)) <= MOST_READINGS


def test_every_shape_of_every_letter_has_the_key_of_the_letter() -> None:
    for letter in "ابدجزيكقلمنوپرستفحچش":
        shapes = [chr(code) for code in range(0xFB50, 0xFEFD) if unicodedata.normalize("NFKC", chr(code)) == letter]
        assert shapes
        assert {arabic_key(shape) for shape in shapes} == {arabic_key(letter)}
