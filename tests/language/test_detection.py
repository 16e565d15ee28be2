"""Tests of which language a text is written in."""

import random
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


SEEDS = Path(__file__).parents[2] / "seeds"
HELD_OUT = Path(__file__).parents[3] / "shared" / "data" / "news_sentences_kk.txt"
LETTERS = "аәбқғRusианкїыTheқazñ \n\u00a0-1٣ʼ中"


def right(words: list[str], language: str, count: int, tries: int = 2000) -> float:
    """Return the share of texts of ``count`` random words that are told right."""
    chance = random.Random(count)
    return sum(detect_language(" ".join(chance.choices(words, k=count))) == language for _ in range(tries)) / tries


def words_of(*paths: Path) -> list[str]:
    words = re.findall(r"[^\W\d_]+", "\n".join(path.read_text(encoding="utf-8") for path in paths))
    return [word for word in words if not word.isascii()]


@pytest.mark.parametrize(
    ("word", "language"),
    [("және", "kk"), ("бала", "kk"), ("болды", "kk"), ("балаларынын", "kk"), ("сказал", "ru"), ("её", "ru")],
)
def test_a_single_word_is_told_apart(word: str, language: str) -> None:
    assert detect_language(word) == language
    assert detect_language(word.upper()) == language


@pytest.mark.skipif(not HELD_OUT.is_file(), reason="the Kazakh sentences lie outside the project")
def test_kazakh_words_that_the_table_was_not_learned_from_are_told() -> None:
    sentences = HELD_OUT.read_text(encoding="utf-8").split("\n")[5::10]
    words = [word for word in re.findall(r"[^\W\d_]+", " ".join(sentences)) if not word.isascii()]
    assert right(words, "kk", 1) >= 0.97
    assert right(words, "kk", 3) >= 0.995


def test_the_words_of_the_press_are_told_apart() -> None:
    kazakh = words_of(*SEEDS.glob("*_kk_*.txt"))
    russian = words_of(*SEEDS.glob("*_ru_*.txt"))
    assert right(kazakh, "kk", 1) >= 0.95
    assert right(kazakh, "kk", 3) >= 0.99
    assert right(russian, "ru", 1) >= 0.93
    assert right(russian, "ru", 3) >= 0.99


def test_kazakh_typed_on_a_russian_keyboard_is_kazakh() -> None:
    assert detect_language("Казакстан мен Озбекстан арасындагы сауда колеми еки есеге артты") == "kk"


def test_what_a_neighbour_writes_in_is_not_named() -> None:
    assert detect_language("Президент підписав новий закон про її державні ґрунти і європейський вибір") == "und"
    assert detect_language("Qazaqstan Respublikasynyn Prezidenti sailauy") == "und"


@given(st.text() | st.text(st.sampled_from(LETTERS)))
def test_no_text_makes_it_fail(text: str) -> None:
    assert detect_language(text) in ("kk", "ru", "en", "und")


def test_a_long_text_takes_no_longer_than_its_sample() -> None:
    begin = time.thread_time()
    for piece in ("Рынок растёт, но медленно. ", "a", "ы", "12 ", "\n"):
        detect_language(piece * 1_000_000)
    assert time.thread_time() - begin < 1
