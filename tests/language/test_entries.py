"""Tests of the entries of forms in three languages."""

import pytest

from reader.corpus.query import How
from reader.language.entries import (
    Entries,
    Language,
    NewForms,
    Sightings,
    beginnings,
    named,
    parts,
    shipped_entries,
    sounds_of,
)

ALL = Language.KAZAKH | Language.RUSSIAN | Language.ENGLISH


@pytest.fixture(scope="module")
def entries() -> Entries:
    return shipped_entries()


@pytest.mark.parametrize(
    ("code", "language"),
    [("kk", Language.KAZAKH), ("ru", Language.RUSSIAN), ("en", Language.ENGLISH), ("und", ALL), ("", ALL)],
)
def test_a_text_of_no_known_language_may_be_of_any(code: str, language: Language) -> None:
    assert Language.of(code) == language


def test_a_form_is_filed_by_the_languages_it_was_seen_in(entries: Entries) -> None:
    assert "n:минерал" in entries.of("минералдардың", Language.KAZAKH)
    assert {one[0] for one in entries.of("минералов", Language.RUSSIAN)} == {"r"}
    assert {one[0] for one in entries.of("минералов", ALL)} >= {"r", "n"}
    assert entries.of("minerals", Language.ENGLISH) == entries.of("minerals", Language.KAZAKH) == ("e:miner",)
    assert entries.of("2025", ALL) == entries.of("", ALL) == ()


@pytest.mark.parametrize(
    ("word", "form", "language", "how"),
    [
        ("минерал", "минералдардың", Language.KAZAKH, How.ENTRY),
        ("минералдардың", "минерал", Language.KAZAKH, How.ENTRY),
        ("айту", "айтты", Language.KAZAKH, How.ENTRY),
        ("айту", "айтылды", Language.KAZAKH, How.VOICE),
        ("айтылу", "айтылды", Language.KAZAKH, How.ENTRY),
        ("мен", "маған", Language.KAZAKH, How.ENTRY),
        ("ол", "оған", Language.KAZAKH, How.ENTRY),
        ("ақш", "ақш-тың", Language.KAZAKH, How.ENTRY),
        ("ақш", "қазақстан-ақш", Language.KAZAKH, How.ENTRY),
        ("қазақстан", "қазақстан-ақш", Language.KAZAKH, How.ENTRY),
        ("минерал", "минералов", Language.RUSSIAN, How.ENTRY),
        ("токаев", "токаева", Language.RUSSIAN, How.ENTRY),
        ("токаевым", "токаев", Language.RUSSIAN, How.ENTRY),
        ("казахстан", "казахстаном", Language.RUSSIAN, How.ENTRY),
        ("казахстану", "казахстана", Language.RUSSIAN, How.ENTRY),
        ("астана", "астану", Language.RUSSIAN, How.ENTRY),
        ("астаной", "астана", Language.RUSSIAN, How.ENTRY),
        ("самолет", "самолеты", Language.RUSSIAN, How.ENTRY),
        ("mineral", "minerals", Language.ENGLISH, How.ENTRY),
        ("минерал", "минералогия", Language.KAZAKH, None),
        ("қазақстан", "қазақстандық", Language.KAZAKH, None),
        ("минерал", "minerals", Language.ENGLISH, None),
    ],
)
def test_a_word_asks_for_the_entries_of_its_forms(
    entries: Entries, word: str, form: str, language: Language, how: How | None
) -> None:
    asked = entries.asked(word)
    found = {asked[entry] for entry in entries.of(form, language) if entry in asked}
    assert min(found, key=list(How).index, default=None) == how


@pytest.mark.parametrize("word", ["2025", "13%", "", "قازاقستان"])
def test_what_has_no_entries_asks_for_none(entries: Entries, word: str) -> None:
    assert entries.asked(word) == {}
    assert entries.of(word, ALL) == ()
    assert entries.readings(word) == ()


def test_an_entry_is_named_by_its_dictionary_word() -> None:
    assert [named(entry) for entry in ("n:минерал", "v:айт", "v~айт", "v:оқы", "r:минера", "e:miner")] == [
        "минерал",
        "айту",
        "айту",
        "оқу",
        None,
        None,
    ]
    assert ("aitu", "айту") in sounds_of([("v:айт", "айтты"), ("r:минера", "минерал")])


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("кітап", "кітабы кітаптар"),
        ("ауыз", "аузы ауызға"),
        ("халық", "халқы халықтың"),
        ("оқу", "оқиды оқып оқыды"),
        ("ақ", "ағады ағып"),
        ("ағу", "ақты ағады"),
        ("оқ", "оғы оқтар"),
        ("ек", "егеді егіп"),
        ("ою", "ояды ойып"),
        ("деу", "дейді деген"),
        ("жаю", "жайып жаяды"),
    ],
)
def test_forms_begin_as_the_entries_that_are_asked_for(entries: Entries, word: str, forms: str) -> None:
    asked = entries.asked(word)
    for form in forms.split():
        assert not asked.keys().isdisjoint(entries.of(form, Language.KAZAKH))
        assert form.startswith(tuple(beginnings(asked)))


def test_each_form_is_told_once_and_again_in_another_language() -> None:
    sightings = Sightings()
    first = sightings.gather(["минерал", "ақш-тың", "маған"], Language.KAZAKH)
    assert (set(first.forms), first.languages) == ({"минерал", "ақш-тың", "маған"}, 1)
    assert sightings.gather(["минерал", "маған"], Language.KAZAKH).forms == ()
    russian = sightings.gather(["минерал", "газ"], Language.RUSSIAN)
    assert (set(russian.forms), russian.languages) == ({"минерал", "газ"}, 2)
    assert sightings.gather(["минерал"], ALL) == NewForms(int(ALL), ("минерал",))
    assert sightings.gather(["минерал"], Language.ENGLISH).forms == ()


def test_a_compound_is_come_near_by_its_further_parts() -> None:
    assert set(parts(["минерал", "ауыл-аймаққа"])) == {("аймаққа", "ауыл-аймаққа"), ("aimakka", "ауыл-аймаққа")}
    assert {begin for begin, _ in parts(["covid-тің"])} == {"тің", "tin"}
    assert parts(["минерал", "ауыл-"]) == []
