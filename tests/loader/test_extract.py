"""Tests of what is common to the readers of all formats."""

import pytest

from reader.corpus.metadata import Metadata
from reader.loader.extract import Extract, is_title, join, one_line, with_headline


def headed(text: str, title: str = "", named: str = "") -> tuple[str, str]:
    whole, metadata = with_headline(Extract(text, "", Metadata(title=title, author="Ә"), named))
    assert metadata.author == "Ә"
    return whole, metadata.title


def test_paragraphs_are_joined_composed_and_without_blank_ones() -> None:
    assert join(["  Бір\t сөз ", "", " \u00a0 ", "и\u0306од\r\nек\x00і\x07"]) == "Бір сөз\nйод\nекі"


def test_words_on_one_line_have_single_spaces() -> None:
    assert one_line(" Бір\n  екі\u00a0үш\t") == "Бір екі үш"
    assert one_line(None) == ""


def test_a_title_that_the_text_lacks_becomes_its_first_line() -> None:
    assert headed("Мәтін басталды.\nСоңы.", "Тақырып. Бөлім") == (
        "Тақырып. Бөлім\nМәтін басталды.\nСоңы.",
        "Тақырып. Бөлім",
    )


def test_a_title_that_the_text_has_is_not_repeated() -> None:
    assert headed("«Тақырып»: бар!\nМәтін.", "Тақырып бар") == ("«Тақырып»: бар!\nМәтін.", "«Тақырып»: бар!")
    assert headed("Қоғам\n5 қараша\nТақырып\nМәтін.", "ТАҚЫРЫП") == ("Тақырып\nҚоғам\n5 қараша\nМәтін.", "Тақырып")


def test_a_text_with_a_mark_of_its_date_is_left_as_it_is() -> None:
    assert headed(" date 2025-01-02 Өз тақырыбы\nМәтін.", "Басқа") == (" date 2025-01-02 Өз тақырыбы\nМәтін.", "")


def test_a_title_from_the_properties_counts_only_without_a_headline() -> None:
    body = "Бұл бірінші сөйлем. Бұл екінші сөйлем.\nТағы абзац."
    assert headed(body, named="Су тапшылығы") == (f"Су тапшылығы\n{body}", "Су тапшылығы")
    assert headed(f"Өз тақырыбы\n{body}", named="Су тапшылығы") == (f"Өз тақырыбы\n{body}", "")


@pytest.mark.parametrize(
    "words",
    ["Microsoft Word - сұхбат.doc", "Untitled", "Document1", "сұхбат.docx", "http://a.kz", "12", "", "Без имени 1"],
)
def test_what_programs_write_is_no_title(words: str) -> None:
    assert not is_title(words)
    assert is_title("Су тапшылығы")
