"""Tests of final sounds, harmony and the changes of stems."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.kazakh.sounds import (
    Harmony,
    Sound,
    agreement,
    final_sound,
    harmonies,
    join_to_noun,
    join_to_verb,
    main_harmony,
    noun_entries,
    spelt_apart,
    verb_entries,
)


@pytest.mark.parametrize(
    ("stem", "sound"),
    [
        ("қала", "vowel"),
        ("тау", "glide"),
        ("үй", "glide"),
        ("жер", "glide"),
        ("ел", "lateral"),
        ("қыз", "sibilant"),
        ("париж", "sibilant"),
        ("адам", "nasal"),
        ("таң", "nasal"),
        ("кітап", "voiceless"),
        ("клуб", "voiceless"),
        ("тоқаев", "voiceless"),
        ("ноябрь", "glide"),
        ("ъь", "voiceless"),
    ],
)
def test_the_final_sound_decides_the_class(stem: str, sound: Sound) -> None:
    assert final_sound(stem) == sound


@pytest.mark.parametrize(
    ("stem", "rows"),
    [
        ("қала", "back"),
        ("тіл", "front"),
        ("қару", "back"),
        ("келу", "front"),
        ("тоқаев", "back front"),
        ("париж", "back front"),
        ("банк", "back front"),
        ("ресурс", "back front"),
        ("министр", "back front"),
        ("тмд", "back front"),
    ],
)
def test_a_stem_takes_the_suffixes_of_its_vowels_and_a_loan_takes_both(stem: str, rows: str) -> None:
    assert " ".join(harmonies(stem)) == rows


@pytest.mark.parametrize(
    ("entry", "suffix", "written"),
    [
        ("кітап", "ы", "кітабы"),
        ("терек", "і", "терегі"),
        ("қазақ", "ы", "қазағы"),
        ("халық", "ы", "халқы"),
        ("орын", "ы", "орны"),
        ("ауыз", "ы", "аузы"),
        ("әріп", "і", "әрпі"),
        ("қала", "сы", "қаласы"),
        ("кітап", "тар", "кітаптар"),
    ],
)
def test_a_noun_changes_before_a_narrow_vowel_and_is_found_again(entry: str, suffix: str, written: str) -> None:
    assert join_to_noun(entry, suffix) == written
    stem = written.removesuffix(suffix)
    assert entry in [found for found, _ in noun_entries(stem, suffix)]


@pytest.mark.parametrize(
    ("entry", "suffix", "written"),
    [
        ("тап", "ады", "табады"),
        ("тап", "ып", "тауып"),
        ("төк", "у", "төгу"),
        ("шық", "ар", "шығар"),
        ("айт", "ады", "айтады"),
        ("оқы", "у", "оқу"),
        ("оқы", "йды", "оқиды"),
        ("қой", "у", "қою"),
        ("қой", "ады", "қояды"),
        ("жи", "у", "жию"),
        ("оқы", "ған", "оқыған"),
    ],
)
def test_a_verb_changes_before_a_vowel_and_is_found_again(entry: str, suffix: str, written: str) -> None:
    assert join_to_verb(entry, suffix) == written
    stem = written.removesuffix(suffix)
    found = [] if stem == written else [found for found, _ in verb_entries(stem, suffix)]
    assert entry in found + [apart[0] for apart in spelt_apart(written)]


@given(st.text(min_size=1))
def test_any_text_has_a_final_sound_and_a_harmony(text: str) -> None:
    assert final_sound(text)
    assert main_harmony(text) in Harmony
    assert harmonies(text)
    assert agreement(text) == (final_sound(text), harmonies(text))
    assert list(noun_entries(text, text))
    assert list(verb_entries(text, text))
    assert isinstance(list(spelt_apart(text)), list)


@given(st.text("аәеыіоөұүуиюбгқклмрсттнз", min_size=1))
def test_the_first_choice_of_harmony_is_one_that_the_stem_takes(stem: str) -> None:
    assert main_harmony(stem) in harmonies(stem)
