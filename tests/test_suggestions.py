"""Tests of what a search box offers."""

import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.forms import Forms
from reader.language.entries import Language, Sightings
from reader.language.tokens import forms as forms_of
from reader.store.database import Database
from reader.store.vocabulary import Vocabulary
from reader.suggestions import Suggestion, Suggestions


class Texts:
    """Texts in a vocabulary, and the documents among them counted by reading them."""

    def __init__(self, folder: Path) -> None:
        self.vocabulary = Vocabulary(Database(folder / "cache.sqlite", "cache"))
        self.forms = Forms(self.vocabulary)
        self.asked: list[str] = []
        self._texts: list[set[str]] = []

    def see(self, *texts: str, language: Language = Language.KAZAKH) -> None:
        sightings = Sightings()
        self.forms.add([sightings.gather(forms_of(text), language) for text in texts])
        self._texts += [set(forms_of(text)) for text in texts]

    def beginning(self, begin: str, limit: int) -> Sequence[tuple[str, int]]:
        self.asked.append(begin)
        return Counter(form for text in self._texts for form in text if form.startswith(begin)).most_common(limit)

    def frequencies(self, forms: Sequence[str]) -> Mapping[str, int]:
        return {form: self.documents([form]) for form in forms}

    def documents(self, forms: Sequence[str]) -> int:
        return sum(not text.isdisjoint(forms) for text in self._texts)


@pytest.fixture
def texts(tmp_path: Path) -> Texts:
    return Texts(tmp_path)


@pytest.fixture
def suggestions(texts: Texts) -> Suggestions:
    return Suggestions(texts.forms, texts.vocabulary, texts)


def words(found: Sequence[Suggestion]) -> list[str]:
    return [one.form for one in found]


# What was meant


@pytest.mark.parametrize("typed", ["минерл", "минеррал", "минерол", "мниерал", "Инерал", " минералл "])
def test_a_word_that_is_not_there_is_taken_for_its_neighbour(
    texts: Texts, suggestions: Suggestions, typed: str
) -> None:
    texts.see("минерал қоры", "минерал")
    assert suggestions.suggest(typed) == (Suggestion("минерал", 2),)


def test_of_two_neighbours_the_more_frequent_comes_first(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("қажет", *["қажыр"] * 9)
    assert words(suggestions.suggest("қажыт")) == ["қажыр", "қажет"]
    assert words(suggestions.suggest("қажыт", limit=1)) == ["қажыр"]
    assert suggestions.suggest("қажыт", limit=0) == ()


def test_the_likelier_slip_comes_first_where_words_are_as_frequent(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("толық толып")
    assert words(suggestions.suggest("толык"))[0] == "толық"


def test_a_kazakh_letter_asks_for_a_kazakh_word(texts: Texts, suggestions: Suggestions) -> None:
    texts.see(*["көрке"] * 3, language=Language.RUSSIAN)
    texts.see("көрме")
    assert words(suggestions.suggest("көрбе")) == ["көрме", "көрке"]


def test_a_word_that_many_documents_have_was_meant(texts: Texts, suggestions: Suggestions) -> None:
    texts.see(*["минерал"] * 4, *["манерал"] * 500)
    assert suggestions.suggest("минерал") == ()


def test_a_rare_word_beside_a_much_more_frequent_one_may_be_a_slip(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("қаражып", *["қаражат"] * 99)
    texts.see("қаражыт")
    assert suggestions.suggest("қаражыт") == ()
    texts.see("қаражат")
    assert suggestions.suggest("қаражыт") == (Suggestion("қаражат", 100),)


def test_a_rare_form_of_a_frequent_word_is_no_slip(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("минералы", *["минерал"] * 150)
    assert suggestions.suggest("минералы") == ()


def test_a_dictionary_word_is_offered_of_which_other_forms_are_there(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("минералдардың құны айтылған", "минералдар айтқан")
    texts.forms.file_more(100)
    assert suggestions.suggest("минерол") == (Suggestion("минерал", 2),)
    assert suggestions.suggest("айьу")[0] == Suggestion("айту", 2)


def test_two_slips_are_found_in_a_long_word(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("министрлігі бас", "министрлігі")
    assert suggestions.suggest("министлрігы") == (Suggestion("министрлігі", 2),)
    assert suggestions.suggest("бассс") == ()


def test_english_and_arabic_words_are_suggested(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("minerals and law", language=Language.ENGLISH)
    texts.see("قازاقستان")
    assert words(suggestions.suggest("minerlas")) == ["minerals"]
    assert words(suggestions.suggest("قازقستان")) == ["قازاقستان"]


def test_a_form_that_no_document_has_any_more_is_not_offered(texts: Texts, suggestions: Suggestions) -> None:
    texts.vocabulary.add({1: ["минерал"]}, [])
    assert suggestions.suggest("минерол") == ()
    assert suggestions.complete("минер") == ()


# What is being typed


def test_a_word_is_offered_once_with_all_of_its_documents(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("минерал", "минералдар қоры", "минералдар минералды", "министр", "қалалар")
    assert suggestions.complete("мин") == (Suggestion("минерал", 3), Suggestion("министр", 1))


def test_a_beginning_past_the_dictionary_word_offers_forms(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("минерал", "минералдар", "минералдардың", "минералдардың")
    assert suggestions.complete("минералда") == (Suggestion("минералдардың", 2), Suggestion("минералдар", 1))


def test_a_dictionary_word_that_is_not_written_lends_its_place_to_a_form(
    texts: Texts, suggestions: Suggestions
) -> None:
    texts.see("айтты", "айтты", "айтқан")
    assert suggestions.complete("ай") == (Suggestion("айтты", 3),)
    texts.see("айту")
    suggestions.forget()
    assert suggestions.complete("ай") == (Suggestion("айту", 4),)


@pytest.mark.parametrize("begin", ["каз", "qaz", "Qaza", "kaza", "قاز", "казак"])
def test_words_of_another_keyboard_or_script_are_offered_last(
    texts: Texts, suggestions: Suggestions, begin: str
) -> None:
    texts.see("қазақ", "қазақ")
    assert suggestions.complete(begin) == (Suggestion("қазақ", 2),)
    texts.see("казакша qazakh")
    suggestions.forget()
    found = words(suggestions.complete(begin))
    assert "қазақ" in found
    assert found == sorted(found, key=lambda word: not word.startswith(begin.lower()))


def test_room_is_kept_for_words_of_another_keyboard(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("кадр карантин кандидат картоп", *["қала қазір қажет қатар"] * 2)
    assert len(suggestions.complete("ка", limit=4)) == 4
    assert sum(word.startswith("қа") for word in words(suggestions.complete("ка", limit=4))) == 2
    assert all(word.startswith("қа") for word in words(suggestions.complete("қа")))


def test_russian_and_english_words_are_offered_once(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("страна", "страны страной", "страны", language=Language.RUSSIAN)
    texts.see("minerals", "mineral", "minerals", language=Language.ENGLISH)
    assert suggestions.complete("стр") == (Suggestion("страны", 3),)
    assert suggestions.complete("min") == (Suggestion("minerals", 3),)


def test_compounds_and_numbers_can_be_completed(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("қазақ-қытай 2025 2025-жылы")
    assert words(suggestions.complete("қазақ-")) == ["қазақ-қытай"]
    assert "2025" in words(suggestions.complete("20"))


def test_no_more_is_offered_than_asked_for(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("қала қазір қажет қатар қайта қалам")
    assert len(suggestions.complete("қа", limit=3)) == 3
    assert suggestions.complete("қа", limit=0) == ()
    assert suggestions.complete("қ") == ()


def test_short_beginnings_are_looked_up_once_and_beforehand(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("қала")
    assert suggestions.prepare(100) == 100
    while suggestions.prepare(500):
        continue
    assert suggestions.prepare(500) == 0
    texts.asked.clear()
    assert words(suggestions.complete("қа")) == ["қала"]
    assert texts.asked == []
    suggestions.forget()
    suggestions.complete("қа")
    assert texts.asked == ["қа"]


def test_a_word_with_very_many_forms_is_counted_later(texts: Texts, suggestions: Suggestions) -> None:
    many = [f"минерал{number}" for number in range(700)]
    texts.see("минерал", "минерал", *many)
    texts.vocabulary.file([], [("n:минерал", form) for form in many], [])
    assert suggestions.complete("минер", limit=1) == (Suggestion("минерал", 2),)
    suggestions.prepare(1)
    assert suggestions.complete("минер", limit=1) == (Suggestion("минерал", 702),)


# Whatever is typed

TYPED = st.text(max_size=40) | st.text(
    st.sampled_from("аӘқнИйёi1wq'ʼ-‐%.+*=\"« \0\n\u00ad\u0301İقا\ud800"), max_size=60
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=TYPED)
def test_nothing_typed_makes_a_suggestion_fail(texts: Texts, suggestions: Suggestions, typed: str) -> None:
    texts.see("қазақ qazaq казак قازاق а-а 1а")
    suggestions.suggest(typed)
    suggestions.complete(typed)


@pytest.mark.parametrize(
    "typed", ["", "а", "2025", "а" * 100, "а" * 41, "%", "中文", "\0\0", "а б", "\ud800а", "*" * 9]
)
def test_nothing_is_offered_for_what_is_no_word(texts: Texts, suggestions: Suggestions, typed: str) -> None:
    texts.see("аб ба 2024 қазақ")
    assert suggestions.suggest(typed) == ()
    assert suggestions.complete(typed * 2 if len(typed) == 1 else typed) == ()


def test_two_threads_are_answered_at_once(texts: Texts, suggestions: Suggestions) -> None:
    texts.see("минерал минералдар министр қазақ қазақстан")
    answers: list[list[tuple[Suggestion, ...]]] = []

    def ask() -> None:
        answers.append([suggestions.complete(begin) for begin in ("ми", "қа", "ка", "мин")])
        suggestions.prepare(300)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 4
    assert all(one == answers[0] for one in answers)
