"""Tests of comparing a quote with a text."""

import pytest

from reader.comparing import Comparing

TEXT = "Бірінші сөйлем — «бос». Су деңгейі былтыр екі метрге төмендеді, ал биыл тұрақты. Ёлка тұр."


@pytest.mark.parametrize(
    "quote",
    [
        "Су деңгейі былтыр екі метрге төмендеді",
        "су деңгейі былтыр екі метрге төмендеді,",
        "Су деңгейі… төмендеді",
        "Су деңгейі [...] төмендеді, ал биыл тұрақты",
        "Су деңгейі [Каспийде] былтыр екі метрге",
        "сөйлем - “бос”",
        "сөйлем –\u00a0бос",
        "Елка тұр",
        "былтыр",
        "СУ ДЕҢГЕЙІ БЫЛТЫР ЕКІ МЕТРГЕ ТӨМЕНДЕДІ",
    ],
)
def test_the_same_words_are_verbatim(quote: str) -> None:
    places = Comparing(quote).places(TEXT)
    assert places
    assert not any(one.differences for one in places)


@pytest.mark.parametrize(
    ("quote", "differences"),
    [
        ("Су деңгейі былтыр үш метрге төмендеді", [("үш", "екі")]),
        ("Су деңгейі екі метрге төмендеді", [("", "былтыр")]),
        ("екі метрге төмендеді ал биыл тұрақты", [("", ",")]),
        ("су Деңгейі былтыр екі метрге", [("Деңгейі", "деңгейі")]),
        ("СУ ДЕҢГЕЙІ БЫЛТЫР ҮШ МЕТРГЕ ТӨМЕНДЕДІ", [("ҮШ", "екі")]),
    ],
)
def test_other_words_marks_and_capitals_differ(quote: str, differences: list[tuple[str, str]]) -> None:
    (place,) = Comparing(quote).places(TEXT)
    assert [(one.quoted, one.source) for one in place.differences] == differences


@pytest.mark.parametrize("quote", ["", "…", "[…]", "мұнай", "төмендеді… деңгейі", "газ бағасы өсті"])
def test_other_words_have_no_place(quote: str) -> None:
    assert Comparing(quote).places(TEXT) == []


@pytest.mark.parametrize(
    "quote",
    [
        "… Су деңгейі былтыр үш метрге төмендеді",
        "«Су деңгейі былтыр үш метрге төмендеді",
        "Су деңгейі былтыр … метрге Төмендеді",
    ],
)
def test_differences_are_counted_in_the_whole_quote_and_in_the_whole_place(quote: str) -> None:
    (place,) = Comparing(quote).places(TEXT)
    source = place.span.of(TEXT)
    assert place.differences
    for one in place.differences:
        assert quote[one.quote_start :].startswith(one.quoted)
        assert source[one.source_start :].startswith(one.source)


def test_of_a_quote_from_a_russian_keyboard_only_other_words_differ() -> None:
    (place,) = Comparing("Су денгейи былтыр уш метрге томендеди").places(TEXT)
    assert [(one.quoted, one.source) for one in place.differences] == [("уш", "екі")]
