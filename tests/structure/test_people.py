"""Tests of who speaks in a press text."""

import pytest

from reader.corpus.span import Span
from reader.structure.people import find_people, full_name_of, guest_of, role_before


@pytest.mark.parametrize(
    ("lead", "language", "guest"),
    [
        ("Сарапшы, саясаттанушы Жанерке Қайратқызы өз көзқарасын білдірді.", "kk", "Жанерке Қайратқызы"),
        ("Орталық жетекшісі Рүстем Мұстафин Kazinform тілшісіне пайым айтты.", "kk", "Рүстем Мұстафин"),
        ("Біз экономист Айдос Қаринмен сұхбат құрдық.", "kk", "Айдос Қарин"),
        ("Бүгін Ерлан Саиров біздің газетке берген сұхбатында бәрін айтты.", "kk", "Ерлан Саиров"),
        ("Рассказал корреспонденту политолог Данияр Ашимбаев.", "ru", "Данияр Ашимбаев"),
        (
            "Директор Института стратегии Марина Сергеевна Жунусова в интервью объяснила.",
            "ru",
            "Марина Сергеевна Жунусова",
        ),
        ("Aliya Seitova, a trade economist at the lab, told the paper.", "en", "Aliya Seitova"),
        ("Министрлер Алматы Қаласында жиналып, пікір айтты.", "kk", None),
        ("Президент Республики Казахстан, как сообщают, в интервью.", "ru", None),
    ],
)
def test_the_one_who_speaks_to_the_press_is_the_guest(lead: str, language: str, guest: str | None) -> None:
    found = guest_of(find_people(lead, Span(0, len(lead)), language), interview=False)
    assert (found and found.name) == guest
    assert found is None or found.span.of(lead) == found.name


def test_a_person_named_in_news_is_no_guest_but_counts() -> None:
    lead = "Президент Қасым-Жомарт Тоқаев пен министр Ерлан Нысанбаев жиынға қатысты. Министр Ерлан Нысанбаев кетті."
    people = find_people(lead, Span(0, len(lead)), "kk")
    assert [person.mention.name for person in people] == ["Қасым-Жомарт Тоқаев", "Ерлан Нысанбаев"]
    assert guest_of(people, interview=False) is None


def test_a_person_without_a_role_is_not_counted() -> None:
    lead = "Бұл Қасым-Жомарт Тоқаевтың саясаты туралы әңгіме."
    assert find_people(lead, Span(0, len(lead)), "kk") == []


@pytest.mark.parametrize("label", ["Мұстафин", "Рүстем", "Р.М.", "Рүстем Мұстафин"])
def test_a_label_is_completed_from_the_lead(label: str) -> None:
    lead = "Сарапшы Рүстем Мұстафин айтты."
    people = find_people(lead, Span(0, len(lead)), "kk")
    assert full_name_of(label, people) == "Рүстем Мұстафин"
    assert full_name_of("BAQ.KZ", people) is None


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("Тауарларды сарапшы Асқар Сапаров бағалады.", "kk", "сарапшы"),
        ("Геолог, «Арқа» зертханасының меңгерушісі Асқар Сапаров айтты.", "kk", "«Арқа» зертханасының меңгерушісі"),
        ("Бүгін Алматыда Су министрлігінің өкілі Асқар Сапаров айтты.", "kk", "Су министрлігінің өкілі"),
        ("Жиын өтті. Басшысы Асқар Сапаров айтты.", "kk", ""),
        ("Сөз " * 40 + "орталығының басшысы Асқар Сапаров айтты.", "kk", ""),
        (
            "Бұл туралы Тарих, тіл және әдебиет институтының директоры Асқар Сапаров айтты.",
            "kk",
            "Тарих, тіл және әдебиет институтының директоры",
        ),
        ("Об этом сказал министр энергетики Асқар Сапаров.", "ru", "министр энергетики"),
        ("Министр, по словам которого ждать нечего, Асқар Сапаров.", "ru", "Министр"),
        ("It is late, says analyst Asqar Saparov.", "en", "analyst"),
        ("Asqar Saparov, a geologist from Almaty, agrees.", "en", "geologist"),
    ],
)
def test_a_role_goes_with_what_it_is_a_role_of(text: str, language: str, role: str) -> None:
    name = "Asqar Saparov" if language == "en" else "Асқар Сапаров"
    start = text.index(name)
    assert role_before(text, Span(start, start + len(name)), language) == role
