"""Tests of which language a text is written in."""

import pytest

from reader.language.detection import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Екі ел арасындағы сауда көлемі екі есеге артты.", "kk"),
        ("Қазақстан Республикасының Президенті", "kk"),
        ("Ол бала барды ма?", "kk"),
        ("Правительство намерено увеличить расходы на образование.", "ru"),
        ("Глава государства Қасым-Жомарт Тоқаев подписал закон.", "ru"),
        ("Президент подписал закон.", "ru"),
        ("Kazakhstan signs uranium agreement", "en"),
        ("In Astana, Қасым-Жомарт Тоқаев met the ministers of the region.", "en"),
        ("12345 — 67 %", "und"),
        ("", "und"),
        ("Der Präsident hat gestern das Gesetz unterschrieben und danach noch einmal gelesen", "und"),
        ("مرحبا بالعالم", "und"),
    ],
)
def test_a_single_sentence_is_told_apart(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_whole_documents_are_told_apart() -> None:
    assert detect_language("Бұл сала елімізде қарқынды дамып келеді. " * 200) == "kk"
    assert detect_language("Рынок растёт, но инвесторов по-прежнему мало. " * 200) == "ru"
    assert detect_language("The market grows, but investors are still few. " * 200) == "en"


def test_only_the_beginning_of_a_huge_text_is_judged() -> None:
    assert detect_language("The market grows, and it is big. " * 700 + "Бұл қазақша мәтін. " * 100_000) == "en"
