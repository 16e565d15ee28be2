"""Tests of what the forms of a Russian word have in common."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.russian import declined, nominatives, stem


@pytest.mark.parametrize(
    "forms",
    [
        "минерал минерала минералы минералов минералами",
        "соглашение соглашения соглашений соглашениями",
        "казахстанский казахстанского казахстанские",
        "подписал подписала подписали",
        "самолет самолёт самолёты",
    ],
)
def test_the_forms_of_a_word_share_their_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


def test_different_words_keep_different_stems() -> None:
    assert len({stem(form) for form in "уголь нефть газа руда вода".split()}) == 5


def test_what_is_no_russian_word_is_its_own_stem() -> None:
    assert [stem(form) for form in ("", "c5+1", "2025", "uranium", "13%")] == ["", "c5+1", "2025", "uranium", "13%"]


@given(st.text() | st.text(st.sampled_from("аеиоуыюялнтсьщшвё-'")))
def test_no_form_makes_it_fail_or_grow(form: str) -> None:
    assert len(stem(form)) <= len(form)
    assert "ё" not in stem(form)


@pytest.mark.parametrize(
    ("nominative", "others"),
    [
        ("tokaev", "tokaeva tokaevu tokaevim tokaeve tokaevoi tokaevi tokaevih"),
        ("astana", "astani astane astanu astanoi"),
        ("rossiia", "rossii rossiiu rossiei"),
        ("abai", "abaia abaiu abaem abae"),
        ("dostoevskii", "dostoevskogo dostoevskomu dostoevskim dostoevskom"),
        ("izrail", "izrailia izrailiu izrailem izraile"),
        ("ankara", "ankari ankare ankaru ankaroi"),
    ],
)
def test_the_sounds_of_a_names_cases_lead_there_and_back(nominative: str, others: str) -> None:
    assert set(others.split()) <= set(declined(nominative))
    assert all(nominative in nominatives(other) for other in others.split())


def test_what_is_never_declined_has_no_other_cases() -> None:
    assert [declined(sound) for sound in ("tokio", "baku", "kale", "")] == [()] * 4


@given(st.text(st.sampled_from("abeiouvnkgmls"), max_size=9))
def test_every_case_of_a_name_is_one_of_its_cases(sound: str) -> None:
    assert sound not in declined(sound)
    assert all(sound in nominatives(other) for other in declined(sound))
    assert all(sound in declined(one) for one in nominatives(sound))
