"""Tests of the forms of names."""

import pytest

from reader.language.name_forms import is_form, name_forms, names


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("Мұстафиннің", "Мұстафин"),
        ("Мұстафинге", "Мұстафин"),
        ("Қайратқызынан", "Қайратқызы"),
        ("Бекмұратовпен", "Бекмұратов"),
        ("Токаева", "Токаев"),
        ("Токаевым", "Токаев"),
        ("Сәбитованы", "Сәбитова"),
        ("Сабитовой", "Сабитова"),
        ("Достоевского", "Достоевский"),
        ("Lee's", "Lee"),
        ("Tokayev", "Тоқаев"),
    ],
)
def test_forms_of_a_name_in_three_languages(word: str, part: str) -> None:
    assert is_form(word, part)


@pytest.mark.parametrize(("word", "part"), [("Мұстафа", "Мұстафин"), ("Серік", "Серіков"), ("су", "Сұлу")])
def test_other_names_are_no_forms(word: str, part: str) -> None:
    assert not is_form(word, part)


def test_a_text_names_a_person_by_the_surname() -> None:
    assert names("деді Мұстафин мырза", "Рүстем Мұстафин")
    assert names("Рүстем Мұстафиннің айтуынша", "Рүстем Мұстафин")
    assert not names("деді Рүстем Оспанов", "Рүстем Мұстафин")
    assert not names("", "Рүстем Мұстафин")
    assert "мұстафин" in name_forms("Мұстафин")
