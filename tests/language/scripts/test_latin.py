"""Tests of Kazakh in Latin letters."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.fold import fold
from reader.language.scripts.keyboard import deep_fold
from reader.language.scripts.latin import MOST_READINGS, Alphabet, query_skeletons, skeleton, to_latin

CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'-"
LATIN = "abcdefghijklmnopqrstuvwxyzäáəğǵıïñńŋöóşçūüúý'’-"


@pytest.mark.parametrize(
    ("alphabet", "latin"),
    [
        ("2021-01", "Qazaqstannyŋ İGI ISI, Şymkent ŞYMKENT Ä."),
        ("2021-04", "Qazaqstannyñ İGI ISI, Şymkent ŞYMKENT Ä."),
        ("2018", "Qazaqstannyń IGI ISI, Shymkent SHYMKENT Á."),
        ("2017-10", "Qazaqstannyn' I'GI ISI, S'ymkent S'YMKENT A'."),
        ("2017-09", "Qazaqstannyng IGI ISI, Shymkent SHYMKENT Ae."),
        ("web", "Qazaqstannıñ ÏGİ İSİ, Şımkent ŞIMKENT Ä."),
        ("passport", "Kazakstannyn IGI ISI, Shymkent SHYMKENT A."),
        ("english", "Qazaqstannyng IGI ISI, Shymkent SHYMKENT A."),
    ],
)
def test_text_is_written_in_every_alphabet_with_its_capitals(alphabet: str, latin: str) -> None:
    assert to_latin("Қазақстанның ИГІ ІСІ, Шымкент ШЫМКЕНТ Ә.", Alphabet(alphabet)) == latin


@pytest.mark.parametrize("alphabet", Alphabet)
def test_every_alphabet_writes_every_letter(alphabet: Alphabet) -> None:
    for text in (CYRILLIC, CYRILLIC.upper()):
        assert not set(to_latin(text, alphabet)) & set(CYRILLIC[:-2] + CYRILLIC[:-2].upper())


@given(st.text(), st.sampled_from(Alphabet))
def test_what_is_latin_already_stays(text: str, alphabet: Alphabet) -> None:
    once = to_latin(text, alphabet)
    assert to_latin(once, alphabet) == once


@pytest.mark.parametrize(
    ("written", "form"),
    [
        *[(latin, "қазақстан") for latin in ("Qazaqstan", "Kazakhstan", "Kazakstan", "Qazaqstan'")],
        *[(latin, "қазақстанның") for latin in ("Qazaqstannyñ", "Qazaqstannyń", "Qazaqstannıñ", "Kazakhstannyn")],
        *[(latin, form) for latin in ("Tokayev", "Toqayev", "Toqaev", "Tokaev") for form in ("тоқаев", "токаев")],
        *[(latin, "шымкент") for latin in ("Shymkent", "Şymkent", "Şımkent", "S'ymkent")],
        *[(latin, "өскемен") for latin in ("Öskemen", "Oskemen", "Óskemen", "O'skemen", "Oeskemen")],
        *[(latin, "басшы") for latin in ("basşy", "basshy", "bass'y", "basşı")],
        *[(latin, "айтшы") for latin in ("aitşy", "aıtshy", "ai'ts'y", "aytşı")],
        ("Nazarbayev", "назарбаев"),
        ("Astana", "астана"),
        ("Almaty", "алматы"),
        ("Kassym-Jomart", "қасым-жомарт"),
        ("Tokayev’s", "тоқаев"),
        ("Mañğystau", "маңғыстау"),
        ("Mangystau", "маңғыстау"),
        ("Khabarlama", "хабарлама"),
        ("Washington", "вашингтон"),
        ("Dmitry", "дмитрий"),
        ("Qaraǵandy", "қарағанды"),
        ("İslam", "ислам"),
        ("C5+1", "с5+1"),
        ("COVID-тің", "ковид-тін"),
    ],
)
def test_names_are_found_however_they_are_spelled(written: str, form: str) -> None:
    assert skeleton(form) in query_skeletons(fold(written))


def test_numbers_keep_their_figures() -> None:
    assert skeleton("2000-жылы") == "2000-jili"
    assert query_skeletons("2000") == ("2000",)


@given(st.text(CYRILLIC, max_size=12), st.sampled_from(Alphabet))
def test_a_word_of_one_sound_after_another_is_found_in_every_alphabet(text: str, alphabet: Alphabet) -> None:
    syllables = fold("".join(consonant + "а" for consonant in text if consonant in "бвгғджзкқлмнңпрстфхһцчш"))
    assert skeleton(syllables) in query_skeletons(fold(to_latin(syllables, alphabet)))


@given(st.text() | st.text(CYRILLIC))
def test_forms_that_agree_in_the_deep_fold_have_one_skeleton(text: str) -> None:
    assert skeleton(deep_fold(text)) == skeleton(text)
    assert skeleton(skeleton(text)) == skeleton(text)


@given(st.text(max_size=100) | st.text(LATIN, max_size=100))
def test_no_query_has_too_many_readings_or_the_same_one_twice(text: str) -> None:
    readings = query_skeletons(text)
    assert 1 <= len(readings) == len(set(readings)) <= MOST_READINGS


@pytest.mark.parametrize("part", ["c", "ng", "sh", "ae", "cjxw", "ss", "ß", "ǖ", "y'"])
def test_the_most_ambiguous_query_is_read_in_milliseconds(part: str) -> None:
    query = (part * 100)[:100]
    seconds = []
    for _ in range(5):
        start = time.perf_counter()
        query_skeletons(query)
        seconds.append(time.perf_counter() - start)
    assert min(seconds) < 0.005
