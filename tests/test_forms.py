"""Tests of the way from a typed word to the forms that a library has of it."""

import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.corpus.hit import Sort
from reader.corpus.query import How, Mode, Query, Word
from reader.forms import Forms
from reader.index.parser import parse
from reader.language.entries import Language, shipped_entries
from reader.language.scripts.keyboard import keyboard_fold
from reader.library import Library
from reader.progress import Progress
from reader.store.database import Database
from tests.words import count, forms_in, resolved, search, see, unwanted, uses

SHARED = Path(__file__).parents[2] / "shared" / "data"
KAZAKH = "Президент Тоқаев бүгін айтты. Тоқаевтың сөзі туралы газет жазды. Қазақстандағы минералдар, еңбек."
RUSSIAN = "Президент Токаев сегодня сказал. О словах Токаева написали газеты Казахстана. Минералы и цена минералов."
ENGLISH = "President Tokayev said today. The papers wrote about Tokayev's words on minerals in Kazakhstan."


@pytest.fixture
def forms(tmp_path: Path) -> Forms:
    return forms_in(tmp_path)


def test_forms_are_ranked_by_how_they_belong_to_the_word(forms: Forms) -> None:
    see(forms, "айту айтты айтқан айтылды айттырды айтқыш")
    assert uses(forms, "айту") == {
        "айту": How.EXACT,
        "айтты": How.ENTRY,
        "айтқан": How.ENTRY,
        "айтылды": How.VOICE,
        "айттырды": How.VOICE,
    }
    found = resolved(forms, "айту")
    assert [use.how for use in found.uses] == sorted((use.how for use in found.uses), key=list(How).index)
    assert (found.begin, found.also) == ("", ())


def test_a_form_and_its_dictionary_word_find_each_other(forms: Forms) -> None:
    see(forms, "минерал минералдардың минералды минералогия")
    for word in ("минерал", "минералдардың", "минералдан"):
        assert uses(forms, word).keys() == {"минерал", "минералдардың", "минералды"}
    assert uses(forms, "минералдардың")["минералдардың"] is How.EXACT


@pytest.mark.parametrize("word", ["казакстан", "qazaqstan", "kazakhstan", "قازاقستان", "qazaqstannyñ", "қaзақстан"])
def test_a_word_of_another_keyboard_or_script_is_told_as_such(forms: Forms, word: str) -> None:
    see(forms, "Қазақстан Қазақстанның Қазақстан-АҚШ қазақстандық")
    found = resolved(forms, word)
    assert {use.form: use.how for use in found.uses} == dict.fromkeys(
        ("қазақстан", "қазақстанның", "қазақстан-ақш"), How.FOLD
    )
    assert found.also[0].startswith("қазақстан")
    assert found.begin == ""


def test_a_word_of_the_russian_keyboard_is_not_read_as_an_inflected_one(forms: Forms) -> None:
    see(forms, "ен енді еңбек еңбегі")
    found = resolved(forms, "енбек")
    assert ({use.form for use in found.uses}, found.also) == ({"еңбек", "еңбегі"}, ("еңбек",))
    see(forms, "енбек")
    assert uses(forms, "енбек")["енбек"] is How.EXACT
    assert resolved(forms, "енбек").also == ()


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("Қазақстан-АҚШ", "ақш", {"қазақстан-ақш"}),
        ("Қазақстан-АҚШ", "қазақстан", {"қазақстан-ақш"}),
        ("медиа-ортасы", "орта", {"медиа-ортасы"}),
        ("АҚШ-тың АҚШ", "ақш", {"ақш-тың", "ақш"}),
        ("АҚШ-тың АҚШ", "ақш-пен", {"ақш-тың", "ақш"}),
        ("13%-дан 13%", "13%", {"13%"}),
        ("13%-дан", "13%-дан", {"13%-дан"}),
        ("маған менің мені", "мен", {"маған", "менің", "мені"}),
        ("оған оның олар", "ол", {"оған", "оның", "олар"}),
        ("мұның бұл", "бұл", {"мұның", "бұл"}),
        ("ағады ағып", "ақ", {"ағады", "ағып"}),
        ("оғы", "оқ", {"оғы"}),
    ],
)
def test_forms_that_begin_otherwise_are_found(forms: Forms, text: str, word: str, found: set[str]) -> None:
    see(forms, text)
    assert uses(forms, word).keys() == found


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("минерал", {"минералы", "минералов", "минералами"}),
        ("минералов", {"минералы", "минералов", "минералами"}),
        ("токаев", {"токаева", "токаевым"}),
        ("самолет", {"самолеты"}),
    ],
)
def test_russian_words_find_their_forms(forms: Forms, word: str, found: set[str]) -> None:
    see(forms, "минералы минералов минералами Токаева Токаевым самолёты", language=Language.RUSSIAN)
    assert uses(forms, word).keys() == found


def test_english_words_find_their_forms(forms: Forms) -> None:
    see(forms, "Minerals mineral's mining mined", language=Language.ENGLISH)
    assert uses(forms, "mineral").keys() == {"minerals", "mineral's"}
    assert uses(forms, "mine").keys() == {"mining", "mined"}


@pytest.mark.parametrize("word", ["тоқаев", "токаев", "tokayev"])
def test_a_name_is_found_in_every_language_and_case(forms: Forms, word: str) -> None:
    for text, language in ((KAZAKH, Language.KAZAKH), (RUSSIAN, Language.RUSSIAN), (ENGLISH, Language.ENGLISH)):
        see(forms, text, language=language)
    found = uses(forms, word)
    assert found.keys() == {"тоқаев", "тоқаевтың", "токаев", "токаева", "tokayev", "tokayev's"}
    assert found[word] is How.EXACT
    assert list(found.values()).count(How.FOLD) == 4


def test_a_form_that_is_met_in_another_language_later_is_filed_there_too(forms: Forms) -> None:
    see(forms, "минералов", language=Language.KAZAKH)
    assert uses(forms, "минералы") == {}
    see(forms, "минералов", language=Language.RUSSIAN)
    assert uses(forms, "минералы") == {"минералов": How.ENTRY}


def test_what_was_found_before_does_not_change_what_is_found(tmp_path: Path) -> None:
    text = f"{KAZAKH} ағады ағып оғы"
    queries = "ақ оқ тоқаев токаев tokayev еңбек енбек қазақстан айту минерал".split()
    filed = forms_in(tmp_path / "filed", [text])
    see(filed, RUSSIAN, language=Language.RUSSIAN)
    assert filed.file_more(1000) > 0
    assert filed.file_more(1000) == 0
    for number, query in enumerate(queries):
        fresh = forms_in(tmp_path / str(number), [text])
        see(fresh, RUSSIAN, language=Language.RUSSIAN)
        assert resolved(fresh, query) == resolved(filed, query)


def test_an_exact_word_stands_for_itself_alone(forms: Forms) -> None:
    see(forms, "минерал минералдар")
    found = forms.word(Word("минералдар", Mode.EXACT), related=True, without=frozenset({"минералдар"}))
    assert [use.form for use in found.uses] == ["минералдар"]
    assert (found.begin, found.also) == ("", ())


def test_related_words_begin_as_the_entry_does(forms: Forms) -> None:
    see(forms, "адам адамдар адамзат")
    for found in (
        forms.word(Word("адам", Mode.RELATED)),
        forms.word(Word("адам", Mode.FORMS), related=True),
        forms.word(Word("адамдардың", Mode.RELATED)),
    ):
        assert "адамзат".startswith(found.begin)
        assert {use.form for use in found.uses} == {"адам", "адамдар"}


def test_an_unfinished_word_stands_for_what_begins_so(forms: Forms) -> None:
    see(forms, "минерал")
    assert resolved(forms, "минер").begin == "минер"
    assert uses(forms, "минер") == {}
    assert resolved(forms, "минерал").begin == ""


def test_forms_that_are_switched_off_are_left_out(forms: Forms) -> None:
    see(forms, "минерал минералдар минералогия")
    off = frozenset({"минерал", "минералогия"})
    found = forms.word(Word("минерал", Mode.FORMS), without=off)
    assert [use.form for use in found.uses] == ["минералдар"]
    assert forms.word(Word("минерал", Mode.FORMS), without=off | {"минералдар"}).begin == ""
    unfinished = forms.word(Word("минер", Mode.FORMS), without=off)
    assert [(use.form, use.how) for use in unfinished.uses] == [("минералдар", How.RELATED)]
    assert unfinished.begin == ""


@pytest.mark.parametrize(
    "word", ["бжщшц", "xqzt", "2025", "c5+1", "13%", "قخ", "中文", "ә", "ә" * 100, "а-б-в-г", "п'еса"]
)
def test_a_word_that_cannot_be_analysed_finds_itself(forms: Forms, word: str) -> None:
    see(forms, word)
    assert uses(forms, word) == {word: How.EXACT}


def test_a_query_is_resolved_word_by_word(forms: Forms) -> None:
    see(forms, "минералдар қоры елдер газы")
    query = parse('минерал "қоры бар" -ел')
    found = forms.resolve(query)
    assert [word.word.form for word in found.words] == ["минерал", "қоры", "бар"]
    assert [[use.form for use in word.uses] for word in found.words] == [["минералдар"], ["қоры"], ["бар"]]
    assert [use.form for term in unwanted(found.root) for word in term.forms for use in word.uses] == ["елдер"]
    assert found.query is query
    assert forms.resolve(Query("", None)).words == ()


def test_two_threads_resolve_at_once(forms: Forms) -> None:
    words = [f"{stem}{end}" for stem in ("қала", "бала", "минерал", "газет", "сөз", "ел") for end in ("", "ның", "ға")]
    see(forms, " ".join(words) * 3)
    found: list[list[object]] = []

    def resolve() -> None:
        found.append([resolved(forms, word) for word in words])

    threads = [threading.Thread(target=resolve) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert all(one == found[0] for one in found)


# In a whole library


@pytest.fixture
def press(library: Library, tmp_path: Path) -> Library:
    """Return a library with one document in each language."""
    folder = tmp_path / "басылым"
    folder.mkdir()
    for name, text in (("kk", KAZAKH), ("ru", RUSSIAN), ("en", ENGLISH)):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    library.update([folder], Progress())
    return library


def found(library: Library, query: Query | str) -> list[str]:
    return sorted(hit.record.path.stem for hit in search(library, query).hits)


@pytest.mark.parametrize("query", ["Тоқаев", "Токаев", "Tokayev"])
def test_a_name_is_found_in_documents_of_every_language(press: Library, query: str) -> None:
    assert found(press, query) == ["en", "kk", "ru"]
    assert count(press, query).matches == 6


def test_forms_that_are_switched_off_disappear_from_documents_counts_and_spans(press: Library) -> None:
    query = press.parse("Тоқаев")
    off = replace(query, without=frozenset({"токаев", "токаева", "тоқаев"}))
    assert found(press, off) == ["en", "kk"]
    assert count(press, off).forms == {"тоқаевтың": 1, "tokayev": 1, "tokayev's": 1}
    hit = next(hit for hit in search(press, off).hits if hit.record.path.stem == "kk")
    document = press.document(hit.record.id)
    assert [span.of(document.text) for span in hit.matches] == ["Тоқаевтың"]
    assert press.matches(off, document) == list(hit.matches)


def _lose_cache(folder: Path) -> None:
    for path in folder.glob("cache.sqlite*"):
        path.unlink()


def _lose_index(folder: Path) -> None:
    shutil.rmtree(folder / "index")


def _lose_both(folder: Path) -> None:
    _lose_cache(folder)
    _lose_index(folder)


def _first_schema(folder: Path) -> None:
    """Put a cache of texts in place, as it was before there was a vocabulary."""
    texts = Database(folder / "cache.sqlite", "cache").rows("SELECT content_hash, content FROM text")
    _lose_cache(folder)
    script = Path(__file__).parents[1] / "reader" / "store" / "cache" / "0001_texts.sql"
    connection = apsw.Connection(str(folder / "cache.sqlite"))
    connection.execute(script.read_text(encoding="utf-8"))
    connection.executemany("INSERT INTO text VALUES (?, ?)", texts)
    connection.execute("PRAGMA user_version=1")
    connection.close()


@pytest.mark.parametrize("harm", [_lose_cache, _lose_index, _lose_both, _first_schema])
def test_forms_come_back_after_damage_and_from_the_first_schema(press: Library, harm: Callable[[Path], None]) -> None:
    queries = ["Тоқаев", "казакстан", "минер", "минералов", "айту"]
    before = [(found(press, query), count(press, query)) for query in queries]
    press.close()
    harm(press.folder)
    again = Library(press.folder)
    assert len(again.documents.waiting(again.identity)) == 3
    again.repair(Progress())
    assert again.documents.waiting(again.identity) == []
    after = [(found(again, query), count(again, query)) for query in queries]
    assert after == before
    assert all(counted.matches for _, counted in before)


TEXTS = st.text(max_size=60) | st.text(st.sampled_from("аӘқнИйёi1wq'ʼ-‐%.+*=\"« \n\u00ad\u0301İقا"), max_size=60)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_nothing_typed_makes_a_search_fail(press: Library, text: str) -> None:
    search(press, text, Sort.RELEVANCE)
    search(press, replace(press.parse(text), related=True))
    resolved(press.forms, text)
    press.forms.word(Word(text, Mode.RELATED), without=frozenset({"тоқаев"}))


@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_no_word_takes_long_to_analyse(text: str) -> None:
    seconds = []
    for unseen in (text, f"{text}а", f"а{text}"):  # what was read before is remembered
        start = time.thread_time()
        ENTRIES.of(unseen, Language.KAZAKH | Language.RUSSIAN | Language.ENGLISH)
        seconds.append(time.thread_time() - start)
    assert min(seconds) < 0.005


ENTRIES = shipped_entries()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the gold set lies outside the project")
def test_what_is_found_does_not_hang_on_earlier_searches(tmp_path: Path) -> None:
    words = (SHARED / "kazakh_vocabulary.txt").read_text(encoding="utf-8").split()[::6]
    filed, fresh = forms_in(tmp_path / "filed", words), forms_in(tmp_path / "fresh", words)
    while filed.file_more(5000):
        continue
    for word in words[::25]:
        for typed in (word.lower(), keyboard_fold(word.lower())):
            assert resolved(fresh, typed) == resolved(filed, typed)


@pytest.mark.parametrize("word", ["металл", "металдар", "металдың"])
def test_a_borrowed_word_that_loses_one_of_two_consonants_is_one_word(forms: Forms, word: str) -> None:
    see(forms, "металл металдар металдарды метал-л")
    assert {"металл", "металдар", "металдарды"} <= uses(forms, word).keys()


def test_another_kazakh_word_is_no_spelling_of_a_word_with_kazakh_letters(forms: Forms) -> None:
    see(forms, "бөлінуі бөліп болды қорын көрді әйтпесе айтты")
    assert uses(forms, "болу").keys() == {"болды"}
    assert uses(forms, "көру").keys() == {"көрді"}
    assert uses(forms, "айту").keys() == {"айтты"}


def test_a_name_abroad_is_told_and_found_from_each_of_its_forms(forms: Forms) -> None:
    see(forms, KAZAKH)
    see(forms, RUSSIAN, language=Language.RUSSIAN)
    see(forms, ENGLISH, language=Language.ENGLISH)
    for word in ("тоқаев", "тоқаевтың"):
        assert {"тоқаев", "токаев", "tokayev"} <= uses(forms, word).keys()
        assert {"токаев", "tokayev"} <= set(resolved(forms, word).also)


def test_inflected_irregular_words_are_found_whatever_was_searched_before(forms: Forms) -> None:
    see(forms, "мұндағылар мұндайым бұл")
    before = uses(forms, "бұл")
    uses(forms, "мұндағылар")
    assert uses(forms, "бұл") == before
    assert {"мұндағылар", "мұндайым"} <= before.keys()


def test_what_is_unwanted_stays_as_it_was_typed(forms: Forms) -> None:
    see(forms, "үкімет үкіметтік қазақстан")
    query = replace(parse("үкімет -үкіметтік -қазақстан"), related=True, without=frozenset({"қазақстан"}))
    found = [term.forms[0] for term in unwanted(forms.resolve(query).root)]
    assert [word.begin for word in found] == ["", ""]
    assert [use.form for use in found[1].uses] == ["қазақстан"]


OBLIQUE = "Токаева Токаеву Токаевым в Астане из Астаны Мустафину Абаем Достоевским"


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("тоқаев", {"токаева", "токаеву", "токаевым"}),
        ("тоқаевтың", {"токаева", "токаеву", "токаевым"}),
        ("tokayev", {"токаева", "токаеву", "токаевым"}),
        ("tokaev", {"токаева", "токаеву", "токаевым"}),
        ("токаев", {"токаева", "токаеву", "токаевым"}),
        ("токаеве", {"токаева", "токаеву", "токаевым"}),
        ("мұстафин", {"мустафину"}),
        ("мұстафиннің", {"мустафину"}),
        ("астананың", {"астане", "астаны"}),
        ("astana", {"астане", "астаны"}),
        ("астана", {"астане", "астаны"}),
        ("абай", {"абаем"}),
        ("dostoevsky", {"достоевским"}),
    ],
)
@pytest.mark.parametrize("beside", ["", "Тоқаевтың Мұстафинге астанаға Абайға Достоевскийге"])
def test_russian_forms_are_found_where_the_nominative_is_nowhere(
    forms: Forms, word: str, found: set[str], beside: str
) -> None:
    see(forms, OBLIQUE, language=Language.RUSSIAN)
    see(forms, beside)
    russian = {form for form in uses(forms, word) if form in OBLIQUE.lower()}
    assert russian == found


@pytest.mark.parametrize("word", ["тоқаев", "токаеву", "токаев", "tokayev's", "tokaev", "тоқаевқа"])
def test_a_name_has_to_stand_alone_in_no_language(forms: Forms, word: str) -> None:
    see(forms, "Тоқаевтың")
    see(forms, "Токаева Токаевым", language=Language.RUSSIAN)
    see(forms, "Tokayev's", language=Language.ENGLISH)
    assert uses(forms, word).keys() == {"тоқаевтың", "токаева", "токаевым", "tokayev's"}


@pytest.mark.parametrize("word", ["тоқаевтың", "тоқаев", "токаеву"])
def test_each_english_spelling_of_a_name_is_found(forms: Forms, word: str) -> None:
    see(forms, "Tokayev Tokaev's", language=Language.ENGLISH)
    see(forms, "Тоқаевтың")
    assert uses(forms, word).keys() == {"тоқаевтың", "tokayev", "tokaev's"}


@pytest.mark.parametrize("word", ["астану", "астана", "астананың"])
def test_forms_of_a_name_that_two_languages_spell_alike_are_all_found(forms: Forms, word: str) -> None:
    see(forms, "Астана астананың")
    see(forms, "Астана Астану", language=Language.RUSSIAN)
    assert uses(forms, word).keys() == {"астана", "астананың", "астану"}


def test_a_name_is_found_abroad_though_it_is_quoted_at_home(forms: Forms) -> None:
    see(forms, "Тоқаев Тоқаевтың Токаев")
    see(forms, "Токаев Токаева Токаеву Тоқаев", language=Language.RUSSIAN)
    for word in ("тоқаев", "токаев"):
        assert uses(forms, word).keys() == {"тоқаев", "тоқаевтың", "токаев", "токаева", "токаеву"}


def test_words_that_only_begin_like_a_name_are_not_found_abroad(forms: Forms) -> None:
    see(forms, "Тоқаев Астана алыс қала")
    see(forms, "токай токаями ток токаевский астма Алисе кал калом", language=Language.RUSSIAN)
    for word in ("тоқаев", "астана", "алыс", "қала"):
        assert uses(forms, word).keys() == {word}
        assert resolved(forms, word).also == ()


def test_a_name_that_is_being_typed_does_not_become_another_one(forms: Forms) -> None:
    see(forms, "Мұстафин Мұстафинге Мұстафа")
    see(forms, "Мустафина Мустафы", language=Language.RUSSIAN)
    assert (resolved(forms, "мұстаф").begin, uses(forms, "мұстаф")) == ("мұстаф", {})


EXONYMS = {
    Language.KAZAKH: "Қазақстан Қазақстанның Ресейде Қарағандыда БҰҰ-ның Түркістанда Өзбекстан қазақстандық",
    Language.RUSSIAN: "Казахстан Казахстана Казахстане Россию Караганды ООН Туркестане Узбекистана казахстанский",
    Language.ENGLISH: "Kazakhstan Kazakhstan's Russia Karaganda UN Turkistan Uzbekistan Russian Kazakhstani",
}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "қазақстан қазақстанда казахстан казахстаном kazakhstan казакстан qazaqstan قازاقستان",
            "қазақстан қазақстанның казахстан казахстана казахстане kazakhstan kazakhstan's",
        ),
        ("ресей ресейден россия россии russia", "ресейде россию russia"),
        ("қарағанды караганда караганду karaganda", "қарағандыда караганды karaganda"),
        ("бұұ оон un", "бұұ-ның оон un"),
        ("түркістан туркестан turkistan", "түркістанда туркестане turkistan"),
        ("өзбекстан узбекистан узбекистаном uzbekistan", "өзбекстан узбекистана uzbekistan"),
    ],
)
def test_names_that_tradition_spells_otherwise_find_each_other(forms: Forms, words: str, found: str) -> None:
    for language, text in EXONYMS.items():
        see(forms, text, language=language)
    for word in words.split():
        assert " ".join(sorted(uses(forms, word))) == " ".join(sorted(found.split())), word


def test_a_name_of_another_tradition_is_told_as_such(forms: Forms) -> None:
    for language, text in EXONYMS.items():
        see(forms, text, language=language)
    assert resolved(forms, "ресей").also == ("россия", "russia")
    assert uses(forms, "ресей") == {"ресейде": How.ENTRY, "россию": How.FOLD, "russia": How.FOLD}
    assert uses(forms, "казахстан")["қазақстан"] is How.FOLD


def test_a_name_that_is_here_only_in_another_tradition_is_found(forms: Forms) -> None:
    see(forms, EXONYMS[Language.KAZAKH])
    assert uses(forms, "россия") == {"ресейде": How.FOLD}
    assert uses(forms, "казахстана") == {"қазақстан": How.FOLD, "қазақстанның": How.FOLD}
    assert resolved(forms, "russia").also == ("ресей",)
    see(forms, "россияндар")
    assert uses(forms, "россия") == {"ресейде": How.FOLD}


def test_words_that_look_like_a_name_of_another_tradition_are_none(forms: Forms) -> None:
    see(forms, "Грузия Дания", language=Language.RUSSIAN)
    see(forms, "груз дан груза", language=Language.RUSSIAN)
    see(forms, "Georgia Denmark", language=Language.ENGLISH)
    for word in ("груз", "дан", "груза"):
        assert not {"georgia", "denmark"} & uses(forms, word).keys()
