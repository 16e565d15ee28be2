from reader.gui.speech.route import paragraph_at, sentence_from
from tests.gui.written_documents import interview

KAZAKH = "Бүгін жаңбыр жауды. Ертең күн ашық болады деп күтеміз."
RUSSIAN = "Сегодня прошёл сильный дождь. Завтра обещают хорошую погоду."
DOCUMENT = interview([KAZAKH, RUSSIAN])


def test_sentences_follow_each_other_over_paragraphs_with_the_language_of_each() -> None:
    place, read = DOCUMENT.text.index(KAZAKH), []
    while (sentence := sentence_from(DOCUMENT, place)) is not None:
        read.append((sentence.span.of(DOCUMENT.text), sentence.language))
        place = sentence.span.end
    assert read[:4] == [
        ("Бүгін жаңбыр жауды.", "kk"),
        ("Ертең күн ашық болады деп күтеміз.", "kk"),
        ("Сегодня прошёл сильный дождь.", "ru"),
        ("Завтра обещают хорошую погоду.", "ru"),
    ]


def test_a_place_within_a_sentence_gives_the_whole_of_it() -> None:
    sentence = sentence_from(DOCUMENT, DOCUMENT.text.index("ашық"))
    assert sentence is not None
    assert sentence.span.of(DOCUMENT.text).startswith("Ертең")
    assert paragraph_at(DOCUMENT, DOCUMENT.text.index("ашық")) == DOCUMENT.text.index(KAZAKH)
