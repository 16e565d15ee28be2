"""Tests of the exchanges of an interview."""

import datetime
from pathlib import Path

import pytest

from reader.corpus.document import Document, TurnKind
from reader.corpus.span import Span
from reader.passages import Exchange, exchange, matching_exchanges
from reader.structure import parse

SEEDS = Path(__file__).parents[1] / "seeds"

DASHES = """\
 date 2025-11-05 Тақырып
АСТАНА. KAZINFORM — Сарапшы Рүстем Мұстафин сұхбат берді.
— Бірінші сұрақ па?
— Бірінші жауап.
Жалғасы.
— Екінші сұрақ па?
— Екінші жауап.
— Ескерту ғана.
— Ескертуге жауап.
"""
LABELS = """\
Асқар: Үран керек пе?
Тимур: Керек.
Мадина: Керек емес.
Асқар: Неге?
Тимур: Солай.
Асқар: Рақмет.
"""


def document(text: str) -> Document:
    """Take a text apart as the loader does."""
    moment = datetime.datetime(2025, 11, 5, tzinfo=datetime.UTC)
    return parse(text, path=Path("a.txt"), modified=moment, encoding="utf-8")


def said(text: str, words: str) -> tuple[str, list[str]] | None:
    """Return the question and the answers around the first use of some words."""
    found = exchange(document(text), text.index(words))
    if found is None:
        return None
    return found.question.span.of(text), [answer.span.of(text) for answer in found.answers]


@pytest.mark.parametrize(
    "words", ["Бірінші сұрақ", "па?\n", "— Бірінші жауап", "жауап.", "Жалғасы", "\n— Екінші сұрақ"]
)
def test_a_place_in_a_question_or_its_answer_gives_both(words: str) -> None:
    assert said(DASHES, words) == ("— Бірінші сұрақ па?", ["— Бірінші жауап.\nЖалғасы."])


def test_a_remark_and_what_is_said_to_it_belong_together() -> None:
    assert said(DASHES, "Ескертуге") == ("— Ескерту ғана.", ["— Ескертуге жауап."])
    assert said(DASHES, "Екінші жауап") == ("— Екінші сұрақ па?", ["— Екінші жауап."])


@pytest.mark.parametrize("words", ["date", "Тақырып", "АСТАНА", "сұхбат берді"])
def test_headline_and_lead_belong_to_no_exchange(words: str) -> None:
    assert said(DASHES, words) is None


def test_several_speakers_answer_one_question() -> None:
    found = exchange(document(LABELS), LABELS.index("Керек емес"))
    assert found is not None
    assert found.question.speaker == "Асқар"
    assert [answer.speaker for answer in found.answers] == ["Тимур", "Мадина"]
    assert found.span.of(LABELS).startswith("Асқар: Үран")
    assert found.span.of(LABELS).endswith("Керек емес.")


def test_thanks_that_nobody_answers_are_no_exchange() -> None:
    assert said(LABELS, "Рақмет") is None


def test_a_question_may_be_left_without_an_answer() -> None:
    text = DASHES + "— Соңғы сұрақ па?\n"
    assert said(text, "Соңғы") == ("— Соңғы сұрақ па?", [])
    found = exchange(document(text), text.index("Соңғы"))
    assert found is not None
    assert found.span == found.question.span


def test_plain_news_has_no_exchange() -> None:
    news = document((SEEDS / "002_kk_middle_corridor_news.txt").read_text("utf-8"))
    assert {exchange(news, place) for place in range(len(news.text))} == {None}
    assert matching_exchanges(news, [Span(10, 12), Span(900, 910)]) == ()


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*interview*")), ids=lambda path: path.stem)
def test_every_turn_of_an_interview_but_its_lead_is_in_one_exchange(path: Path) -> None:
    read = document(path.read_text("utf-8"))
    turns = [turn for turn in read.turns if turn.kind is not TurnKind.LEAD]
    found = [exchange(read, turn.span.start) for turn in turns]
    assert None not in found
    different = [one for one in dict.fromkeys(found) if isinstance(one, Exchange)]
    assert [turn for one in different for turn in (one.question, *one.answers)] == turns
    assert all(one.answers for one in different)
    assert matching_exchanges(read, [turn.span for turn in read.turns]) == tuple(different)


def test_exchanges_with_several_matches_are_told_once() -> None:
    read = document(DASHES)
    words = ["сұхбат", "Бірінші сұрақ", "Бірінші жауап", "Жалғасы", "Ескертуге"]
    matches = [Span(DASHES.index(word), DASHES.index(word) + 2) for word in words]
    assert [one.question.span.of(DASHES) for one in matching_exchanges(read, matches)] == [
        "— Бірінші сұрақ па?",
        "— Ескерту ғана.",
    ]
