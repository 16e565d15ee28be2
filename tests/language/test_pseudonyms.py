"""Tests of labels in the place of names."""

import pytest

from reader.language.pseudonyms import Pseudonyms

BOTH = Pseudonyms().with_names(["Рүстем Мұстафин", " Айгерім  Сәбитова "])


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Рүстем Мұстафиннің айтуынша", "Person 1 айтуынша"),
        ("деді Мұстафин. Рүстем келді", "деді Person 1. Person 1 келді"),
        ("Р. Мұстафинге, Р.Мұстафин", "Person 1, Person 1"),
        ("Айгерім Сәбитоваға Мұстафин", "Person 2 Person 1"),
        ("по словам Сәбитовой", "по словам Person 2"),
        ("Мұстафа мен Сәбит", "Мұстафа мен Сәбит"),
        ("МҰСТАФИН", "Person 1"),
        ("Рүстем Қанатұлы Мұстафиннің, Рүстема Канатовича", "Person 1, Person 1"),
        ("Айгерім Қанатқызы, жаңа кодекс", "Person 2, жаңа кодекс"),
        ("Асан Қанатұлы", "Асан Қанатұлы"),
        ("Мұстафин-Сәбитов", "Мұстафин-Сәбитов"),
        ("", ""),
    ],
)
def test_names_are_hidden_in_every_form(text: str, hidden: str) -> None:
    assert BOTH.hide(text) == hidden


def test_labels_stay_and_the_key_reads_as_it_is_written() -> None:
    again = Pseudonyms.from_json(BOTH.to_json())
    assert again == BOTH
    more = again.with_names(["Айгерім Сәбитова", "Асқар", "—"])
    assert dict(more.labels) == {"Рүстем Мұстафин": "Person 1", "Айгерім Сәбитова": "Person 2", "Асқар": "Person 3"}
    for wrong in ("[]", "{"):
        with pytest.raises(ValueError, match=r"key|Expecting"):
            Pseudonyms.from_json(wrong)


def test_a_name_in_russian_letters_or_with_initials_is_hidden_too() -> None:
    hiding = Pseudonyms().with_names(["Қасым-Жомарт Тоқаев", "Айгүл Сәрсенова"], "P{number}")
    for text, hidden in (
        ("Токаевтың сөзі, слова Токаева, К.-Ж. Токаев", "P1 сөзі, слова P1, P1"),
        ("Қ.К. Тоқаев пен Сарсеновой", "P1 пен P2"),
        ("Астана-Алматы жолы, Б. Ахметов", "Астана-Алматы жолы, Б. Ахметов"),
    ):
        assert hiding.hide(text) == hidden
