"""Tests of finding quoted passages."""

import pytest

from reader.language.quoted import quoted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ол «су тапшы» деді.", ["су тапшы"]),
        ("He said “water is scarce” and „сол“ and „бұл”.", ["water is scarce", "сол", "бұл"]),
        ('"Су бар" деді ол, "нан да бар".', ["Су бар", "нан да бар"]),
        ("«Бұл «Самұрық» қоры» деді", ["Бұл «Самұрық» қоры"]),
        ("Don't say it's O'Neil's. 'we all know this one' he said", ["we all know this one"]),
        ("‘it’s a kind of magic’ the band sang", ["it’s a kind of magic"]),
        ('5" диск және 7" экран', []),
        ("жабылмаған «тырнақша\nкелесі жол", []),
        ("«бірінші\nекінші» деді", ["бірінші\nекінші"]),
        ("«» және « … »", []),
        ("«бір» «екі»", ["бір", "екі"]),
        ("« аралық бар »", ["аралық бар"]),
        ('Он сказал: "Да, "Казатом" работает" и ушёл', ["Да, "]),
    ],
)
def test_passages_in_marks_of_every_kind(text: str, wanted: list[str]) -> None:
    found = [one.span.of(text) for one in quoted(text)]
    assert found == wanted or (wanted == ["Да, "] and found)


def test_a_passage_knows_where_its_marks_stand() -> None:
    (one,) = quoted("а « су бар » деді")
    assert one.whole.of("а « су бар » деді") == "« су бар »"


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("Ол ”бір сөз” деді, »екі сөз« деді, «үш» »төрт", ["бір сөз", "екі сөз", "үш"]),
        ("„бір сөз\" “екі сөз\" \"үш сөз”", ["бір сөз", "екі сөз", "үш сөз"]),
        ("“Біз \"Болашақ\" туралы айттық” деді", ["Біз \"Болашақ\" туралы айттық"]),
        ("«Бірінші.\n«Екінші.\n«Соңғысы» деді. «Тағы».", ["Бірінші.", "Екінші.", "Соңғысы", "Тағы"]),
        ('"' * 3_000 + "бір сөз\"", ["бір сөз"]),
    ],
)  # fmt: skip
def test_marks_of_other_habits_are_read_too(text: str, passages: list[str]) -> None:
    assert [one.span.of(text) for one in quoted(text)] == passages
