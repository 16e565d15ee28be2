from itertools import pairwise
from pathlib import Path

import pytest

from reader.structure.places import find_places, is_place


def found(text: str, language: str = "kk") -> dict[str, list[str]]:
    return {one.name: [span.of(text) for span in one.spans] for one in find_places(text, language)}


def test_a_place_is_found_in_all_of_its_kazakh_forms_as_one() -> None:
    text = "Қазақстанның, Қазақстанға, Қазақстандағы, Қазақстанымызда, қазақстандық, Қазақстандық."
    assert found(text) == {"Қазақстан": ["Қазақстанның", "Қазақстанға", "Қазақстандағы", "Қазақстанымызда"]}


def test_a_place_is_found_in_all_of_its_russian_forms_as_one() -> None:
    text = "Россия, России, Россией; в Центральной Азии и Центральная Азия; российский; Баку, Бакунин, Потому, Поти."
    assert found(text, "ru") == {
        "Россия": ["Россия", "России", "Россией"],
        "Центральная Азия": ["Центральной Азии", "Центральная Азия"],
        "Баку": ["Баку"],
        "Поти": ["Поти"],
    }


def test_the_longest_name_counts() -> None:
    text = "Шығыс Қазақстан облысының әкімі Қазақстанда; Оңтүстік Корея мен Корея; Каспий теңізінде, Каспийде."
    assert found(text) == {
        "Каспий теңізі": ["Каспий теңізінде", "Каспийде"],
        "Шығыс Қазақстан облысы": ["Шығыс Қазақстан облысының"],
        "Қазақстан": ["Қазақстанда"],
        "Оңтүстік Корея": ["Оңтүстік Корея"],
        "Корея": ["Корея"],
    }


def test_an_abbreviation_is_written_in_capitals_and_keeps_its_ending() -> None:
    text = "АҚШ-тың, АҚШ, Ақш; ЕО-мен; US and us; the UK's"
    assert found(text) == {"АҚШ": ["АҚШ-тың", "АҚШ", "US"], "Еуропалық Одақ": ["ЕО-мен"], "Ұлыбритания": ["UK"]}


def test_places_are_named_in_the_language_of_the_text() -> None:
    assert list(found("Kazakhstan's Almaty, Central Asia", "en")) == ["Kazakhstan", "Almaty", "Central Asia"]
    assert list(found("Алматы, Орталық Азия", "ru")) == ["Алматы", "Центральная Азия"]


def test_only_a_stretch_can_be_looked_through() -> None:
    text = "Алматы Астана Семей"
    assert [one.name for one in find_places(text, "kk", 7, 13)] == ["Астана"]


def test_a_word_is_known_to_be_a_place() -> None:
    assert is_place("Астанадан")
    assert not is_place("Тоқаев")


@pytest.mark.parametrize("seed", sorted(Path("seeds").glob("*.txt")), ids=lambda path: path.stem)
def test_every_starter_text_names_places_and_every_mention_begins_with_a_capital(seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    mentioned = find_places(text, seed.stem[4:6])
    assert len(mentioned) >= 6
    assert all(span.of(text)[0].isupper() for one in mentioned for span in one.spans)
    spans = sorted(span for one in mentioned for span in one.spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
