"""Tests of the sounds that bring the spellings of a word together."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.fold import fold
from reader.language.scripts import MOST_SOUNDS, query_sounds, sounds
from reader.language.scripts.arabic import to_arabic
from reader.language.scripts.keyboard import deep_fold, keyboard_fold
from reader.language.scripts.latin import MOST_READINGS, Alphabet, to_latin

FORMS = """
    қазақстан қазақстанның тоқаев тоқаевтың назарбаев шымкент өскемен маңғыстау жаһандық әңгімелесті үкіметі ұсынды
    экономикалық цифрлық щербаков чемпион объектілер юнеско ядролық басшысы айтшы кетсе одаққа иә троицк омельницкий
    ақш-тың қасым-жомарт асхана түнгі ұйғыр киім ғылымы qr-код
""".split()


def meet(query: str, form: str) -> bool:
    """Return whether a query finds a form by its sounds, as the package's docstring says."""
    return not set(query_sounds(fold(query))).isdisjoint(sounds(form))


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_met_in_every_alphabet_and_from_every_keyboard(form: str) -> None:
    spellings = [to_arabic(form), keyboard_fold(form), deep_fold(form), *(to_latin(form, one) for one in Alphabet)]
    assert [spelling for spelling in spellings if not meet(spelling, form)] == []


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_met_where_another_script_stands_in_the_library(form: str) -> None:
    assert meet(form, to_arabic(form))
    assert meet(form, fold(to_latin(form, Alphabet.APRIL_2021)))


@pytest.mark.parametrize("query", ["Тоқаев", "Токаев", "Tokayev", "Toqaev", "توقاەۆ", "Тoқaeв"])
@pytest.mark.parametrize("form", ["тоқаев", "токаев", "tokayev", "toqaev", "توقاەۆ", "тoқaeв"])
def test_the_spellings_of_a_name_find_each_other(query: str, form: str) -> None:
    assert meet(query, form)


def test_sounds_stand_in_order_of_trust() -> None:
    assert query_sounds("қaзақстан") == query_sounds("казакстан") == ("kazakstan",)
    assert query_sounds("kazakhstan") == ("kazahstan", "kazakstan")
    assert query_sounds("cck")[0] == sounds("cck")[0]


def test_a_form_is_filed_under_no_more_sounds_than_needed() -> None:
    assert sounds("қазақстан") == ("kazakstan",)
    assert sounds("covid-тің") == query_sounds("covid-тің")[:MOST_SOUNDS]
    assert len(sounds("kchcccsh")) == MOST_SOUNDS
    assert sounds("2025") == sounds("%") == query_sounds("2025") == ()


@given(st.text(max_size=100) | st.text("қазақcjxwнгأاست'-1", max_size=100))
def test_sounds_are_few_and_the_likeliest_are_filed(text: str) -> None:
    asked = query_sounds(text)
    assert sounds(text) == asked[:MOST_SOUNDS]
    assert len(set(asked)) == len(asked) <= MOST_READINGS


@given(st.text(max_size=30))
def test_every_form_that_has_letters_of_a_known_script_meets_itself(text: str) -> None:
    form = fold(text)
    assert not query_sounds(form) or meet(form, form)


@pytest.mark.bench
def test_sixty_thousand_forms_are_filed_in_a_second() -> None:
    forms = FORMS * 100
    seconds = []
    for _ in range(5):
        start = time.perf_counter()
        for form in forms:
            sounds(form)
        seconds.append(time.perf_counter() - start)
    assert len(forms) / min(seconds) > 60_000
