"""Tests of how the table of letter statistics is made."""

from collections.abc import Iterator

import pytest

from reader.language import detection
from reader.language.detection_learner import count_words, learn_letters

TEXTS = {
    "kk": "бала барды ма одан кейін бала сабаққа қарады ол мектепте жаттады балалар далада ойнады ата бата берді "
    "мен барамын сен барасың олар барады алдымен жазды содан кейін айтты адамдар арасында дала жайлы жазылды",
    "ru": "правительство намерено увеличить расходы на образование президент подписал закон о развитии отрасли "
    "жители поддерживают решение однако спрашивают хватит ли на строительство денег комиссия обещала ответ",
    "en": "the government said that farmers will get less water this year the lake fell again and the ministry "
    "will share what is left with those who need it the most they wrote in the report which was shown there",
    "de": "der präsident hat gestern das gesetz unterschrieben und danach noch einmal gelesen die regierung will "
    "den bauern weniger wasser geben weil der see wieder gefallen ist das steht in einem bericht",
}


@pytest.fixture(scope="module")
def table() -> str:
    return learn_letters({language: count_words([text]) for language, text in TEXTS.items()}, examples=2000)


@pytest.fixture
def fresh_words() -> Iterator[None]:
    """Let no word be judged by what another table said of it."""
    judges = (detection._kazakh_evidence, detection._english_evidence)
    for judge in judges:
        judge.cache_clear()
    yield
    for judge in judges:
        judge.cache_clear()


@pytest.mark.usefixtures("fresh_words")
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("балалар одан кейін барады", "kk"),
        ("адамдар жазылды", "kk"),
        ("президент обещал развитие", "ru"),
        ("решение комиссии", "ru"),
        ("they said that the water will get less", "en"),
        ("der see ist gestern gefallen das gesetz hat der bauer gelesen", "und"),
        ("bala bardy ma odan keiin balalar sabaqqa barady alardan ainady", "und"),
    ],
)
def test_a_table_learned_from_small_texts_tells_them_apart(
    table: str, text: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = detection.read_weights(table)
    monkeypatch.setattr(detection, "_weights", lambda: weights)
    assert detection.detect_language(text) == language


def test_the_same_words_give_the_same_table(table: str) -> None:
    words = {language: count_words([text]) for language, text in TEXTS.items()}
    assert learn_letters(words, examples=2000) == table


def test_a_table_has_the_form_of_the_one_in_use(table: str) -> None:
    weights = detection.read_weights(table)
    assert all(len(trigram) == 3 for trigram in weights)
    assert 2 <= min(map(abs, weights.values())) <= max(map(abs, weights.values())) <= 16


def test_words_are_counted_in_lower_case_and_without_numbers() -> None:
    assert count_words(["Ел, ел 2030", "Су-ел"]) == {"ел": 3, "су": 1}
