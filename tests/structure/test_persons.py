import datetime
from pathlib import Path

import pytest

from reader.corpus.document import Document
from reader.structure import parse
from reader.structure.persons import find_persons

SEEDS = {
    "000": ["Ерлан Бекмұратов"],
    "001": ["Сәуле Нұрпейісова", "Д. Оразбаев"],
    "002": ["Нұржан Әбілқасымов", "Гүлмира Тәжібаева"],
    "003": ["Тимур Есенов", "Айгерім Сәбитова", "Р. Айтқұлов"],
    "005": ["Динара Омарова", "Мадияр Ізтілеуов"],
    "007": ["Марина Жунусова", "А. Ермуханов"],
    "009": ["Aliya Seitova", "Daniyar Kassenov"],
}


def read(text: str, path: Path = Path("a.txt")) -> Document:
    return parse(text, path=path, modified=datetime.datetime(2025, 1, 1), encoding="utf-8")


def found(text: str) -> dict[str, list[str]]:
    document = read(f" date 2025-01-01 Тақырып\n{text}\n")
    return {one.name: [span.of(document.text) for span in one.spans] for one in find_persons(document)}


def test_all_forms_of_a_kazakh_name_are_one_person() -> None:
    text = "Кеше Қасым-Жомарт Тоқаевтың сөзі шықты. Тоқаев келді, Тоқаевқа айтылды, Қ. Тоқаев жазды."
    assert found(text) == {"Қасым-Жомарт Тоқаев": ["Қасым-Жомарт Тоқаевтың", "Тоқаев", "Тоқаевқа", "Қ. Тоқаев"]}


def test_all_forms_of_a_russian_name_are_one_person() -> None:
    text = "Об этом сказал Марат Есенов. С Маратом Есеновым говорили, Есенову верят."
    assert found(text) == {"Марат Есенов": ["Марат Есенов", "Маратом Есеновым", "Есенову"]}


def test_a_father_s_name_belongs_to_who_has_that_first_name() -> None:
    text = "Болат Қожахметов келді. Болат Серікұлы айтты."
    assert found(text) == {"Болат Қожахметов": ["Болат Қожахметов", "Болат Серікұлы"]}


def test_a_foreign_surname_without_the_form_of_one_is_found_alone_once_it_was_named_whole() -> None:
    assert found("Бірінші сөз. Дональд Трамп келді. Кейін Трамптың сөзі шықты.") == {
        "Дональд Трамп": ["Дональд Трамп", "Трамптың"]
    }


@pytest.mark.parametrize(
    "text",
    [
        "Орталық Азия мен Шығыс Қазақстан.",
        "Президент Әкімшілігі хабарлады.",
        "Бүгін Үкімет отырысы өтті.",
        "Ислам Республикасымен келісім.",
        "АСТАНА. KAZINFORM — Мәтін.",
    ],
)
def test_places_and_offices_are_no_people(text: str) -> None:
    assert found(text) == {}


def test_the_word_that_begins_a_sentence_is_no_first_name() -> None:
    assert found("Олар кеше келді. Кейін Тоқаев сөйледі.") == {}
    assert found("Кейін президент Тоқаев сөйледі.") == {"Тоқаев": ["Тоқаев"]}


@pytest.mark.parametrize("seed", sorted(SEEDS))
def test_the_people_of_the_starter_texts_are_found(seed: str) -> None:
    [path] = Path("seeds").glob(f"{seed}*.txt")
    document = read(path.read_text(encoding="utf-8"), path)
    assert [one.name for one in find_persons(document)] == SEEDS[seed]
