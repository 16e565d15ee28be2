"""Tests of how sources are cited."""

import datetime
from dataclasses import replace

import pytest

from reader.corpus.document import TurnKind
from reader.corpus.quotation import Quotation, Voice
from reader.corpus.span import Span
from reader.errors import TemplateFaulty
from reader.export.citation import FIELDS, Style, check_template, cited, filled, in_marks, said_by, with_source

KAZAKH = Quotation(
    "Су «тапшы» болады",
    "kk",
    Span(10, 27),
    "1f0c9a34b2e87d65aabb",
    (Voice("Ерлан Бекмұратов", "сарапшы", TurnKind.ANSWER),),
    "Су мәселесі",
    "DALA PRESS",
    "",
    datetime.date(2025, 11, 3),
    12,
    12,
    "/а.txt",
)
ENGLISH = replace(
    KAZAKH, text='It is "the" way', language="en", title="Is water scarce?", voices=(Voice("Anna Lee", "analyst"),)
)


def test_marks_are_those_of_the_language_and_inner_ones_inside() -> None:
    assert in_marks(KAZAKH) == "«Су „тапшы“ болады»"
    assert in_marks(ENGLISH) == "“It is ‘the’ way”"
    assert in_marks(replace(KAZAKH, text="«Бәрі»", language="ru")) == "«Бәрі»"


def test_the_plain_style_follows_the_template() -> None:
    assert with_source(KAZAKH) == (
        "«Су „тапшы“ болады» — Ерлан Бекмұратов, сарапшы. Су мәселесі. DALA PRESS, 2025-11-03, ¶ 12. "
        "oqyrman://doc/1f0c9a34b2e87d65#p12"
    )
    bare = replace(KAZAKH, voices=(), outlet="", date=None, first=0, last=0)
    assert with_source(bare) == "«Су „тапшы“ болады». Су мәселесі. oqyrman://doc/1f0c9a34b2e87d65"
    assert filled("{quote}[ ({speaker})]", bare) == "«Су „тапшы“ болады»"
    assert filled("{check} {title}", KAZAKH) == f"{KAZAKH.check} Су мәселесі"


@pytest.mark.parametrize("template", ["{what}", "{quote", "{quote!r}", "{quote:>10}", "{quote.upper}", "{0}"])
def test_a_template_that_cannot_be_filled_in_is_refused(template: str) -> None:
    with pytest.raises(TemplateFaulty):
        check_template(template)


def test_every_field_can_be_filled_in() -> None:
    assert filled(" ".join(f"{{{name}}}" for name in FIELDS), KAZAKH)


def test_both_are_named_where_two_speak() -> None:
    two = replace(KAZAKH, voices=(Voice("А Б", "", TurnKind.QUESTION), Voice("В Г", "", TurnKind.ANSWER)))
    assert "— А Б / В Г." in with_source(two)


def test_who_is_not_named_is_said_beside_another_so_that_nobody_gets_his_words() -> None:
    two = replace(KAZAKH, voices=(Voice("", "", TurnKind.QUESTION), Voice("В Г", "", TurnKind.ANSWER)))
    assert "— тілші / В Г." in with_source(two)
    assert with_source(two, template="{quote} ({title})").endswith("(Су мәселесі) [Сөйлегендер: тілші; В Г]")
    assert said_by(replace(two, language="en")) == ("interviewer", "В Г")
    assert said_by(KAZAKH) == ("Ерлан Бекмұратов",)


@pytest.mark.parametrize("style", list(Style))
def test_every_style_names_all_who_speak(style: Style) -> None:
    two = replace(KAZAKH, voices=(Voice("А Б", "", TurnKind.QUESTION), Voice("В Г", "", TurnKind.ANSWER)))
    copied = with_source(two, style)
    assert "А Б" in copied
    assert "В Г" in copied


def test_gost() -> None:
    assert cited(KAZAKH, Style.GOST) == (
        "Бекмұратов, Е. Су мәселесі : [сұхбат] / Е. Бекмұратов. – Мәтін : тікелей // DALA PRESS. – 2025. – 3 қараша. "
        "– Абз. 12."
    )
    russian = replace(KAZAKH, language="ru", voices=(), first=0)
    assert cited(russian, Style.GOST) == "Су мәселесі. – Текст : непосредственный // DALA PRESS. – 2025. – 3 нояб."


def test_apa() -> None:
    assert cited(ENGLISH, Style.APA) == "Lee, A. (2025, November 3). Is water scarce? DALA PRESS, para. 12."
    assert cited(replace(ENGLISH, voices=(), date=None), Style.APA) == "Is water scarce? (n.d.). DALA PRESS, para. 12."


def test_chicago() -> None:
    assert cited(KAZAKH, Style.CHICAGO) == (
        "Ерлан Бекмұратов, interview, “Су мәселесі,” DALA PRESS, November 3, 2025, para. 12."
    )


@pytest.mark.parametrize("style", list(Style))
def test_every_style_has_the_passage(style: Style) -> None:
    assert "болады" in with_source(KAZAKH, style)


def test_markdown_is_a_block_quote_with_a_link() -> None:
    assert with_source(replace(KAZAKH, text="Бір *екі*\nүш"), Style.MARKDOWN).startswith(
        "> Бір \\*екі\\*\n> үш\n>\n> — Ерлан"
    )
