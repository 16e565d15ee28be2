"""Tests of the numbers, sums and days that a text names."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.numbers import Value, ValueKind, values

WORDS = (
    "1 12 2025 1,5 000 . , - – : % $ € млн млрд. АҚШ доллары теңге пайыз тонна жыл жылдары қараша ноября года May кв "
    "км million C5+1 тыс. рублей г. s th айының"
)
PIECES = st.sampled_from([*WORDS.split(), " ", "\u00a0", "\n"])
TEXTS = st.text() | st.lists(PIECES, max_size=30).map("".join) | st.lists(PIECES, max_size=30).map(" ".join)


def told(text: str) -> list[tuple[str, str, float | None, str]]:
    return [(value.kind.value, value.span.of(text), value.amount, value.unit) for value in values(text)]


@pytest.mark.parametrize(
    ("text", "found", "amount", "unit"),
    [
        ("шамамен 61,2 млрд АҚШ долларын құрады", "61,2 млрд АҚШ долларын", 61.2e9, "USD"),
        ("сауда 4,2 млрд АҚШ долларына жетті", "4,2 млрд АҚШ долларына", 4.2e9, "USD"),
        ("4,2 млрд. АҚШ доллары", "4,2 млрд. АҚШ доллары", 4.2e9, "USD"),
        ("500 мың теңгеге", "500 мың теңгеге", 5e5, "KZT"),
        ("1 234 567,5 ₸ берді", "1 234 567,5 ₸", 1234567.5, "KZT"),
        ("a deal of $5 billion.", "$5 billion", 5e9, "USD"),
        ("US$5.5bn fund", "US$5.5bn", 5.5e9, "USD"),
        ("cost €1,200 a day", "€1,200", 1200, "EUR"),
        ("выделено 3 млн рублей", "3 млн рублей", 3e6, "RUB"),
        ("3 млрд. долларов США", "3 млрд. долларов США", 3e9, "USD"),
    ],
)
def test_money_is_read_with_its_scale_and_currency(text: str, found: str, amount: float, unit: str) -> None:
    assert told(text) == [("money", found, amount, unit)]


@pytest.mark.parametrize(
    ("text", "found", "amount"),
    [
        ("қордың 13%-дан астамы", "13%-дан", 13),
        ("65 пайызға өсті", "65 пайызға", 65),
        ("около 80 % мощностей", "80 %", 80),
        ("на 12,5 процента", "12,5 процента", 12.5),
        ("by 3.5 percent", "3.5 percent", 3.5),
        ("by 7 per cent", "7 per cent", 7),
    ],
)
def test_a_percentage_is_read_in_three_languages(text: str, found: str, amount: float) -> None:
    assert told(text) == [("percent", found, amount, "%")]


@pytest.mark.parametrize(
    ("text", "found", "amount", "unit"),
    [
        ("33 миллиард тоннадан астам", "33 миллиард тоннадан", 33e9, "t"),
        ("100 млн текше метр газ", "100 млн текше метр", 1e8, "m3"),
        ("площадь 12 кв. км", "12 кв. км", 12, "km2"),
        ("10 жыл бұрын", "10 жыл", 10, "year"),
        ("20 000 адам", "20 000 адам", 20000, "person"),
        ("1,234,567 people", "1,234,567 people", 1234567, "person"),
        ("in 2015 people left", "2015 people", 2015, "person"),
    ],
)
def test_a_quantity_is_read_with_its_unit(text: str, found: str, amount: float, unit: str) -> None:
    assert told(text) == [("quantity", found, amount, unit)]


@pytest.mark.parametrize(
    ("text", "found", "day"),
    [
        ("6 қараша күні", "6 қараша", "--11-06"),
        ("7-қарашада", "7-қарашада", "--11-07"),
        ("2025 жылғы 5 қарашада", "2025 жылғы 5 қарашада", "2025-11-05"),
        ("2025 жылдың қыркүйегінде", "2025 жылдың қыркүйегінде", "2025-09"),
        ("қараша айының 6-сында", "қараша айының 6-сында", "--11-06"),
        ("1993 жылдан бері", "1993 жылдан", "1993"),
        ("2010 жылдары", "2010 жылдары", "201X"),
        ("2015-2020 жылдары", "2015-2020 жылдары", "2015/2020"),
        ("5 ноября 2025 года", "5 ноября 2025 года", "2025-11-05"),
        ("в ноябре 2025 года", "ноябре 2025 года", "2025-11"),
        ("в 1990-е годы", "1990-е годы", "199X"),
        ("On November 6, 2025, they", "November 6, 2025", "2025-11-06"),
        ("on 6 November", "6 November", "--11-06"),
        ("in the 1990s", "1990s", "199X"),
        ("launched in 2015.", "2015", "2015"),
        ("05.11.2025", "05.11.2025", "2025-11-05"),
        ("date 2025-10-29", "2025-10-29", "2025-10-29"),
    ],
)
def test_a_date_is_read_as_far_as_it_is_said(text: str, found: str, day: str) -> None:
    assert told(text) == [("date", found, None, day)]


@pytest.mark.parametrize("text", ["C5+1 саммиті", "COVID-19", "Ту-154", "5G", "сағат 10:30", "1.2.3", "1/2", "2ші", ""])
def test_a_number_inside_a_name_is_no_value(text: str) -> None:
    assert told(text) == []


def test_other_numbers_are_plain() -> None:
    assert told("қарашада 5 жоба, 2-3 күн") == [
        ("number", "5", 5.0, ""),
        ("number", "2", 2.0, ""),
        ("quantity", "3 күн", 3.0, "day"),
    ]
    assert told("45 май, 2024 жылқы") == [("number", "45", 45.0, ""), ("number", "2024", 2024.0, "")]


def test_only_the_asked_stretch_is_read() -> None:
    assert told("13 және 65%")[1][1] == "65%"
    assert [value.span.start for value in values("13 және 65%", 3)] == [8]
    assert next(values("65%", 0, 2)).kind is ValueKind.NUMBER


@given(TEXTS, st.data())
def test_values_stand_in_order_inside_the_stretch(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    place = start
    for value in values(text, start, end):
        assert isinstance(value, Value)
        assert place <= value.span.start < value.span.end <= end
        assert "\n" not in value.span.of(text)
        assert (value.amount is None) == (value.kind is ValueKind.DATE)
        place = value.span.end


@given(PIECES, PIECES, PIECES)
def test_reading_takes_time_in_step_with_the_length(one: str, two: str, three: str) -> None:
    text = (one + two + three) * (6_000 // len(one + two + three))
    begin = time.thread_time()
    assert len(list(values(text))) <= len(text)
    assert time.thread_time() - begin < 1
