"""Tests of documents as the user corrected them."""

import datetime
from pathlib import Path

from reader.corpus.correction import NO_CORRECTION, UNNAMED, Correction
from reader.corpus.document import DateOrigin, Document
from reader.structure import parse
from reader.structure.correcting import corrected
from tests.conftest import INTERVIEW

UNNAMED_GUEST = " date 2025-01-02 Сұхбат\nКіріспе сөз.\n— Бұл не?\n— Бұл жауап.\n— Тағы не?\n— Тағы жауап.\n"


def parsed(text: str) -> Document:
    return parse(text, path=Path("/а.txt"), modified=datetime.datetime(2026, 1, 1), encoding="utf-8")


def test_a_document_says_what_was_corrected_and_keeps_its_text() -> None:
    own = parsed(INTERVIEW)
    day = datetime.date(2020, 2, 3)
    made = corrected(own, Correction("Басқа тақырып", day, "EGEMEN", (("Рүстем Мұстафин", "Р. М. Мұстафин"),)))
    assert (made.title, made.date, made.date_origin, made.outlet) == ("Басқа тақырып", day, DateOrigin.USER, "EGEMEN")
    assert made.interviewee
    assert made.interviewee.name == "Р. М. Мұстафин"
    assert {turn.speaker for turn in made.turns if turn.speaker} == {"Р. М. Мұстафин"}
    assert made.text == own.text
    assert (made.layout.title, made.layout.heading) == (None, "Басқа тақырып")


def test_an_answerer_without_a_name_gets_one() -> None:
    made = corrected(parsed(UNNAMED_GUEST), Correction(speakers=((UNNAMED, "Айгүл Сәрсен"),)))
    assert made.interviewee
    assert made.interviewee.name == "Айгүл Сәрсен"
    assert [turn.speaker for turn in made.layout.turns] == [None, "Айгүл Сәрсен", None, "Айгүл Сәрсен"]


def test_without_a_correction_all_is_as_in_the_file() -> None:
    own = parsed(INTERVIEW)
    assert corrected(own, NO_CORRECTION) == own
    assert corrected(own, Correction(source="")).outlet == ""
