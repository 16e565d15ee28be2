"""Tests of dateline and source."""

import pytest

from reader.corpus.span import Span
from reader.structure.header import find_paragraphs
from reader.structure.source import find_dateline, find_source


@pytest.mark.parametrize(
    ("dateline", "source"),
    [
        ("АСТАНА. KAZINFORM —", "KAZINFORM"),
        ("АЛМАТЫ. DALA PRESS –", "DALA PRESS"),
        ("НҰР-СҰЛТАН. ҚазАқпарат -", "ҚАЗАҚПАРАТ"),
        ("АЛМАТЫ, 5 қараша, KAZINFORM –", "KAZINFORM"),
        ("АСТАНА, 5 ноября. КАЗИНФОРМ —", "КАЗИНФОРМ"),
        ("АКТАУ. ORTA.KZ —", "ORTA.KZ"),
        ("ASTANA, Nov. 5 (Reuters) —", "REUTERS"),
        ("ASTANA (Reuters) -", "REUTERS"),
    ],
)
def test_a_dateline_names_its_source(dateline: str, source: str) -> None:
    text = f"{dateline} Мәтін басталды."
    found = find_dateline(text, Span(0, len(text)))
    assert found is not None
    assert found[0].of(text) == dateline
    assert found[1].name == source
    assert found[1].span.of(text).upper() == source


@pytest.mark.parametrize(
    "text",
    ["АҚШ — әлемдегі ірі ел.", "АҚШ, Қытай — ірі елдер.", "Астана. Kazinform — мәтін", "БҰҰ Бас ассамблеясы — жиын"],
)
def test_a_sentence_with_a_dash_is_no_dateline(text: str) -> None:
    assert find_dateline(text, Span(0, len(text))) is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ол пікірін білдірді, деп хабарлайды BAQ.KZ.", "BAQ.KZ"),
        ("Жоба басталды, – деп жазады «Егемен Қазақстан».", "ЕГЕМЕН ҚАЗАҚСТАН"),
        ("Жоба басталды, деп хабарлайды BAQ.KZ-ке сілтеме жасап Kazinform.", None),
        ("Жоба басталды, деп хабарлайды Kazinform агенттігі.", "KAZINFORM"),
        ("Жоба басталды, деп хабарлайды Ақорда баспасөз қызметі.", None),
        ("Сарапшы Рүстем Мұстафин Kazinform тілшісіне берген сұхбатында айтты.", "KAZINFORM"),
        ("Сарапшы Ерлан Бекмұратов DALA PRESS тілшісіне айтты.", "DALA PRESS"),
        ("Об этом сообщает Tengrinews.kz.", "TENGRINEWS.KZ"),
        ("Закон подписан, передаёт агентство «Хабар 24».", "ХАБАР 24"),
        ("Об этом сообщает пресс-служба МВД.", None),
        ("Эксперт в интервью корреспонденту SARYARQA объяснила план.", "SARYARQA"),
        ("The deal was signed, The Astana Times reports.", "THE ASTANA TIMES"),
        ("The market grows, he told Kazinform.", "KAZINFORM"),
        ("В интервью Марина Жунусова рассказала о планах.", None),
        ("Рассказал корреспонденту Иван Петров.", None),
        ("Kazakhstan reported growth, and the minister told Parliament.", None),
        ("Бүгін ауа райы жақсы.", None),
    ],
)
def test_the_outlet_that_reports_is_the_source(text: str, source: str | None) -> None:
    found = find_source(text, None, [Span(0, len(text))])
    assert (found and found.name) == source


def test_a_report_may_be_named_at_the_end_but_not_in_the_middle() -> None:
    text = "Лид.\nЕкі, деп хабарлайды ORTA.KZ.\nҮш.\nТөрт, деп хабарлайды BAQ.KZ.\nБес."
    paragraphs = find_paragraphs(text, 0)
    found = find_source(text, None, paragraphs)
    assert found is not None
    assert found.name == "BAQ.KZ"
    assert find_source(text, None, [*paragraphs[:3], paragraphs[4], paragraphs[4]]) is None
