"""Tests of what the index is told of a text."""

import datetime
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import structure
from reader.corpus.document import Layout, Turn, TurnKind
from reader.corpus.query import Role
from reader.corpus.span import Span
from reader.index.analysis import BARRIER, AnalyzedText, analyze
from reader.language.tokens import forms
from tests.conftest import INTERVIEW

START = Layout(0)


def turns(*told: tuple[TurnKind, str | None, str]) -> tuple[str, Layout]:
    """Return a text of turns and its layout."""
    text, placed = "", []
    for number, (kind, speaker, words) in enumerate(told, 1):
        placed.append(Turn(kind, speaker, range(number, number + 1), Span(len(text), len(text) + len(words))))
        text += words + "\n"
    return text, Layout(0, None, tuple(placed))


def test_paragraphs_are_parted_and_what_precedes_the_start_is_left_out() -> None:
    text = " date 2025-11-05 Сирек металл\n\nАҚШ-тың медиа-ортасы."
    analyzed = analyze(text, Layout(17))
    assert analyzed.forms == (f"сирек металл {BARRIER} ақш-тың медиа-ортасы",)
    assert sorted(analyzed.distinct) == ["ақш-тың", "медиа-ортасы", "металл", "сирек"]
    assert sorted(analyzed.prefixes.split()) == "а ақ м ме с си".split()
    assert analyzed.words == 4


def test_a_text_without_words_has_nothing_to_tell() -> None:
    assert analyze("… !\n—", START).distinct == frozenset()
    assert analyze("", START).forms == ()
    assert analyze("сөз", Layout(3)).forms == ()
    assert analyze("", START) == AnalyzedText((), "", frozenset())


def test_a_long_text_comes_in_chunks_of_whole_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.index.analysis._CHUNK", 10)
    analyzed = analyze("бір екі үш\nтөрт\nбес алты жеті\nсегіз", START)
    assert len(analyzed.forms) > 1
    assert " ¶ ".join(analyzed.forms) == "бір екі үш ¶ төрт ¶ бес алты жеті ¶ сегіз"
    assert analyzed.words == 8


@given(st.text() | st.text(st.sampled_from("аӘ1-ʼ'.%\n \u00ad\u0301İ¶")))
def test_every_word_is_told_once_in_order(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    analyzed = analyze(text, START)
    told = [form for chunk in analyzed.forms for form in chunk.split() if form != BARRIER]
    assert told == forms(text)
    assert sorted(analyzed.distinct) == sorted(set(told))
    assert analyzed.words == len(told)


def test_an_interview_tells_its_parts_too() -> None:
    document = structure.parse(INTERVIEW, path=Path("/а.txt"), modified=datetime.datetime(2025, 1, 1), encoding="utf-8")
    analyzed = analyze(document.text, document.layout, "Қазақ үні")
    assert analyzed.title == "сирек металдар туралы әңгіме"
    assert analyzed.source == "қазақ үні"
    assert [one.split() for one in analyzed.questions] == ["саммит қашан өтеді ¶".split()]
    (answer,) = analyzed.answers
    assert answer.startswith("саммит қараша айында өтеді ақш-тың ")
    assert analyzed.speakers == ("Рүстем Мұстафин",)
    assert analyzed.speaker_words == "рүстем мұстафин"
    assert analyzed.roles == {Role.QUESTION, Role.ANSWER}
    assert not analyzed.several


def test_words_that_nobody_says_are_no_part_of_a_question_or_an_answer() -> None:
    analyzed = analyze("Сирек металл", START)
    assert (analyzed.questions, analyzed.answers, analyzed.speakers) == ((), (), ())
    assert (analyzed.title, analyzed.source, analyzed.roles) == ("", "", frozenset())
    assert not analyzed.several


def test_turns_are_told_one_by_one_so_that_no_phrase_reaches_over_their_ends() -> None:
    text, layout = turns(
        (TurnKind.ANSWER, "А", "бір екі\nүш"), (TurnKind.QUESTION, None, "төрт бес"), (TurnKind.ANSWER, "А", "алты")
    )
    analyzed = analyze(text, layout)
    assert " ".join(analyzed.answers) == "бір екі ¶ үш ¶ алты ¶"
    assert " ".join(analyzed.questions) == "төрт бес ¶"


@pytest.mark.parametrize(
    ("told", "several"),
    [
        ([(TurnKind.ANSWER, "А"), (TurnKind.ANSWER, "А")], False),
        ([(TurnKind.QUESTION, None), (TurnKind.ANSWER, "А")], False),
        ([(TurnKind.ANSWER, "А"), (TurnKind.ANSWER, "Б")], True),
        ([(TurnKind.ANSWER, "А"), (TurnKind.ANSWER, None)], True),
        ([(TurnKind.QUESTION, "Т"), (TurnKind.ANSWER, "А")], True),
        ([(TurnKind.STATEMENT, "А")], True),
        ([(TurnKind.QUESTION, None)], False),
        ([], False),
    ],
)
def test_a_text_is_of_several_where_a_speakers_words_are_not_just_all_answers(
    told: list[tuple[TurnKind, str | None]], several: bool
) -> None:
    text, layout = turns(*((kind, speaker, "сөз") for kind, speaker in told))
    assert analyze(text, layout).several is several


def test_the_names_of_two_speakers_are_parted() -> None:
    text, layout = turns((TurnKind.ANSWER, "Асан Қайғы", "сөз"), (TurnKind.ANSWER, "Бек Ер", "сөз"))
    assert analyze(text, layout).speaker_words == f"асан қайғы {BARRIER} бек ер"
