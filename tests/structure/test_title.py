"""Tests of titles cut from a lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.span import Span
from reader.structure.title import TITLE_LONGEST, cut_title


def title_of(text: str) -> str:
    return cut_title(text, Span(0, len(text)))[0]


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Қысқа сөйлем. Екінші сөйлем.", "Қысқа сөйлем"),
        ("Дайынбыз ба? Жоқ.", "Дайынбыз ба?"),
        ("Қ. Тоқаев пен А. Б. Сейіт кездесті. Содан соң тарады.", "Қ. Тоқаев пен А. Б. Сейіт кездесті"),
        ("Жобаға 5 млрд. Теңге бөлінді. Бітті.", "Жобаға 5 млрд. Теңге бөлінді"),
        ("Мысалы,", "Мысалы…"),
        ("«", "«…"),
    ],
)
def test_the_first_sentence_is_the_title(lead: str, title: str) -> None:
    assert title_of(lead) == title


def test_a_long_sentence_is_cut_at_its_last_clause_that_fits() -> None:
    lead = "Қазақстанда 10 маусымнан бастап жаңа Су кодексі күшіне енді, ал оңтүстіктегі диқандар " + "су " * 90
    assert title_of(lead) == "Қазақстанда 10 маусымнан бастап жаңа Су кодексі күшіне енді…"


@pytest.mark.parametrize("loose", ["және", "мен", "и", "and", "—", "«", "(", "және «"])
def test_no_title_ends_in_a_loose_word_or_mark(loose: str) -> None:
    lead = "сөздер " * 11 + loose + " " + "жалғасыныңұзынсөзі" * 3
    assert title_of(lead) == "сөздер " * 10 + "сөздер…"


@given(st.text(min_size=1).filter(lambda text: text == text.strip()))
def test_a_title_is_short_and_shows_its_span(text: str) -> None:
    title, span = cut_title(text, Span(0, len(text)))
    assert title in (span.of(text), f"{span.of(text)}…")
    assert len(span) <= TITLE_LONGEST
