"""Tests of the search index; that it finds what it should is proved in ``test_naive``."""

import datetime
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from reader.corpus.document import Layout
from reader.corpus.hit import Sort
from reader.corpus.query import FormUse, How, Mode, Query, ResolvedQuery, Term, Word, WordForms, with_terms
from reader.errors import Cancelled, LibraryBroken, LibraryInUse, LibraryUnwritable, SearchTooLarge
from reader.index.analysis import analyze
from reader.index.entries import IndexedDocument
from reader.index.parser import parse
from reader.index.search_index import SearchIndex
from reader.language.entries import Language
from tests.words import forms_in, see


@pytest.fixture
def index(tmp_path: Path) -> SearchIndex:
    return SearchIndex(tmp_path / "index")


@pytest.fixture
def shelf(tmp_path: Path) -> "Shelf":
    return Shelf(tmp_path)


class Shelf:
    """An index, and the forms of its texts."""

    def __init__(self, folder: Path) -> None:
        self.index = SearchIndex(folder / "index")
        self.forms = forms_in(folder)

    def put(self, texts: dict[int, str]) -> None:
        put(self.index, texts)
        see(self.forms, *texts.values())

    def found(self, query: Query | str) -> list[int]:
        asked = self.forms.resolve(parse(query) if isinstance(query, str) else query)
        result = self.index.search(asked, Sort.RELEVANCE, 0, 100)
        assert result.documents == len(result.ids)
        assert sorted(result.ids) == sorted(self.index.ids(asked))
        return list(result.ids)


def put(index: SearchIndex, texts: dict[int, str], folder: Path = Path("/мәтіндер")) -> None:
    with index.writing() as writer:
        for number, text in texts.items():
            writer.put(entry(number, text, folder))
        writer.commit()


def entry(number: int, text: str, folder: Path = Path("/мәтіндер")) -> IndexedDocument:
    date = datetime.date(1969, 12, 30) + datetime.timedelta(days=number)
    return IndexedDocument(number, folder / f"{number}.txt", date, analyze(text, Layout(0)))


def exactly(text: str) -> ResolvedQuery:
    """Return a query for exact words, which needs no vocabulary."""

    def resolve(term: Term, _wanted: bool) -> Term:
        words = [Word(word.form, Mode.EXACT) for word in term.words]
        return replace(term, forms=tuple(WordForms(word, (FormUse(word.form, How.EXACT),)) for word in words))

    query = parse(text)
    return ResolvedQuery(query, with_terms(query.root, resolve) if query.root else None)


def found(index: SearchIndex, text: str) -> list[int]:
    result = index.search(exactly(text), Sort.RELEVANCE, 0, 100)
    assert result.documents == len(result.ids)
    assert sorted(result.ids) == sorted(index.ids(exactly(text)))
    return list(result.ids)


def test_a_document_is_found_only_once_committed(index: SearchIndex) -> None:
    with index.writing() as writer:
        writer.put(IndexedDocument(1, Path("/а.txt"), datetime.date(2025, 1, 1), analyze("сөз", Layout(0))))
        assert found(index, "сөз") == []
        writer.commit()
        assert found(index, "сөз") == [1]
        writer.remove([1])
    assert found(index, "сөз") == [1]
    with index.writing() as writer:
        writer.remove([1])
        writer.commit()
    assert found(index, "сөз") == []
    assert index.count() == 0


def test_a_document_put_again_replaces_the_old(index: SearchIndex) -> None:
    put(index, {1: "ескі сөз", 2: "ескі"})
    put(index, {1: "жаңа сөз"})
    assert (found(index, "ескі"), found(index, "жаңа"), index.count()) == ([2], [1], 2)


def test_no_document_is_held_twice_when_merging_was_broken_off(index: SearchIndex) -> None:
    """A merge left over from before met the first change of a new writer, and took it for done."""
    put(index, dict.fromkeys(range(1, 21), "сөз"))
    put(index, dict.fromkeys(range(21, 26), "сөз"))
    for start in range(30, 45, 3):
        put(index, dict.fromkeys(range(start, start + 3), "сөз"))
    with suppress(Cancelled), index.writing() as writer:
        writer.put(entry(21, "сөз"))
        writer.commit()
        raise Cancelled  # as a kill, it leaves eight parts that are not merged, and one has lost a document
    put(index, {22: "сөз"})
    assert sorted(index.all_ids()) == [*range(1, 26), *range(30, 45)]


def test_small_changes_do_not_leave_ever_more_parts(index: SearchIndex) -> None:
    for number in range(1, 25):
        put(index, {number: "сөз"})
    assert index.count() == 24
    assert len(json.loads((index.folder / "meta.json").read_bytes())["segments"]) < 10


def test_the_closest_forms_come_first(shelf: Shelf) -> None:
    filler = "мен бар едік сол жақта ұзақ жүрдік " * 20
    shelf.put({1: "айтылды " * 30, 2: "айтты", 3: f"айту {filler}", 4: "айттық " * 30, 5: "айтқыш " * 30})
    assert shelf.found("айту")[0] == 3
    assert set(shelf.found("айту")[1:3]) == {2, 4}
    assert shelf.found("айту")[3:] == [1]
    related = shelf.found(replace(parse("айту"), related=True))
    assert (related[:4], related[4:]) == (shelf.found("айту"), [5])


def test_a_form_that_is_exact_comes_before_one_that_is_folded(shelf: Shelf) -> None:
    see(shelf.forms, "тоқаев", language=Language.KAZAKH)
    see(shelf.forms, "токаев", language=Language.RUSSIAN)
    put(shelf.index, {1: "токаев " * 30, 2: "тоқаев " + "сөз " * 300})
    assert shelf.found("тоқаев") == [2, 1]
    assert shelf.found("токаев") == [1, 2]


def test_forms_that_are_switched_off_find_no_document(shelf: Shelf) -> None:
    shelf.put({1: "минерал", 2: "минералдар", 3: "минералдар минерал", 4: "минералогия"})
    query = parse("минерал")
    assert sorted(shelf.found(query)) == [1, 2, 3]
    assert shelf.found(replace(query, without=frozenset({"минералдар"}))) == [1, 3]
    assert shelf.found(replace(query, without=frozenset({"минералдар", "минерал"}))) == []
    related = replace(query, related=True)
    assert sorted(shelf.found(related)) == [1, 2, 3, 4]
    assert sorted(shelf.found(replace(related, without=frozenset({"минерал", "минералогия"})))) == [2, 3]


def test_a_result_comes_in_pages(index: SearchIndex) -> None:
    put(index, {number: "сөз " * (1 + number % 5) for number in range(1, 31)})
    query = exactly("сөз")
    for sort in (Sort.RELEVANCE, Sort.DATE):
        whole = index.search(query, sort, 0, 100).ids
        pages = [index.search(query, sort, offset, 7) for offset in range(0, 35, 7)]
        assert [number for page in pages for number in page.ids] == list(whole)
        assert {page.documents for page in pages} == {30}
        assert index.search(query, sort, 0, 0).ids == ()
        assert index.search(query, sort, 0, 0).documents == 30
    assert index.search(query, Sort.DATE, 0, 3).ids == (30, 29, 28)


def test_a_page_of_any_size_costs_no_memory(index: SearchIndex) -> None:
    put(index, {1: "сөз"})
    assert index.search(exactly("сөз"), Sort.RELEVANCE, 0, 2**62).ids == (1,)
    assert index.search(exactly("сөз"), Sort.DATE, 2**62, 2**62).ids == ()
    assert SearchIndex(index.folder.parent.parent / "empty").search(exactly("сөз"), Sort.DATE, 5, 2**62).documents == 0


def test_only_documents_below_a_path_are_found(index: SearchIndex) -> None:
    put(index, {1: "сөз"}, Path("/мәтіндер/бір"))
    put(index, {2: "сөз"}, Path("/мәтіндер/бірінші"))
    query = exactly("сөз")
    assert index.ids(query, [Path("/мәтіндер/бір")]) == [1]
    assert index.ids(query, [Path("/мәтіндер/бірінші/2.txt")]) == [2]
    assert sorted(index.ids(query, [Path("/мәтіндер")])) == [1, 2]
    assert index.search(query, Sort.DATE, 0, 9, [Path("/мәтіндер/б")]).documents == 0


def test_a_short_beginning_after_a_full_stop_is_found_among_very_many_forms(shelf: Shelf) -> None:
    many = " ".join(f"б{letter}{number}" for number in range(900) for letter in "абвгдежзиклмнопрстуф")
    put(shelf.index, {1: "т.б. жайлы", 2: many, 3: "т басқа", 4: "т қыс", 5: "т б\u0301а", 6: "б т"})
    assert sorted(shelf.found("т.б*")) == [1, 3, 5]
    assert sorted(shelf.found("т.ба*")) == [3]


def test_an_overlong_phrase_of_overlong_words_is_found(index: SearchIndex) -> None:
    text = " ".join(letter * 300 for letter in "аәбвгғде")
    put(index, {1: text})
    assert found(index, f"«{text}»") == [1]
    assert found(index, text.replace(" ", "/")) == [1]


def test_an_index_opened_again_is_the_same(index: SearchIndex) -> None:
    put(index, {1: "сөз"})
    again = SearchIndex(index.folder.parent)
    assert again.identity == index.identity
    assert found(again, "сөз") == [1]
    put(index, {2: "сөз"})
    assert sorted(found(again, "сөз")) == [1, 2]


def test_an_index_of_another_version_is_removed(index: SearchIndex) -> None:
    put(index, {1: "сөз"})
    folder = index.folder.rename(index.folder.with_name("s0a0"))
    again = SearchIndex(folder.parent)
    assert again.identity != index.identity
    assert (again.count(), folder.exists()) == (0, False)


def _write_garbage(path: Path) -> None:
    path.write_bytes(b"garbage")


@pytest.mark.parametrize("harm", [_write_garbage, Path.unlink])
@pytest.mark.parametrize("name", ["meta.json", "identity"])
def test_a_damaged_index_is_made_anew_under_another_identity(
    index: SearchIndex, name: str, harm: Callable[[Path], None]
) -> None:
    put(index, {1: "сөз"})
    harm(index.folder / name)
    again = SearchIndex(index.folder.parent)
    put(again, {2: "сөз"})
    if (name, harm) != ("identity", _write_garbage):
        assert found(again, "сөз") == [2]
    assert again.identity != index.identity


def test_a_lost_file_of_the_index_is_an_error_of_ours(index: SearchIndex) -> None:
    put(index, {1: "сирек сөз"})
    for path in index.folder.glob("*.pos"):
        path.unlink()
    again = SearchIndex(index.folder.parent)
    with pytest.raises(LibraryBroken):
        again.search(exactly("«сирек сөз»"), Sort.RELEVANCE, 0, 9)
    with pytest.raises(LibraryBroken):
        again.ids(exactly("«сирек сөз»"))


def test_a_second_writer_is_told_to_wait(index: SearchIndex) -> None:
    other = SearchIndex(index.folder.parent)
    with index.writing(), pytest.raises(LibraryInUse), other.writing():
        pass
    put(other, {1: "сөз"})


def test_a_file_in_the_place_of_the_index_is_reported(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("")
    with pytest.raises(LibraryUnwritable):
        SearchIndex(tmp_path / "index")


@pytest.mark.parametrize("within", [None, 3])
def test_words_with_hundreds_of_forms_can_stand_beside_each_other(index: SearchIndex, within: int | None) -> None:
    put(index, {1: "сөз007жалғау сөз399жалғау", 2: "сөз001жалғау басқа басқа басқа сөз002жалғау", 3: "басқа"})
    uses = tuple(FormUse(f"сөз{number:03}жалғау", How.ENTRY) for number in range(400))
    forms = WordForms(Word("сөз", Mode.FORMS), uses)
    term = Term((forms.word, forms.word), within, forms=(forms, forms))
    if within:
        assert set(index.candidates(term)) in ({1}, {1, 2})  # one token may be both words: texts are looked at
    else:
        assert index.ids(ResolvedQuery(Query("", term), term)) == [1]


def test_a_pattern_that_the_index_does_not_take_is_no_damage(index: SearchIndex) -> None:
    put(index, {1: "сөз"})
    term = parse("path:" + "?а" * 6).root
    assert isinstance(term, Term)
    huge = replace(
        term, words=(Word("?" * 300, Mode.WILDCARD),), forms=(WordForms(Word("?" * 300, Mode.WILDCARD), ()),)
    )
    with pytest.raises(SearchTooLarge):
        index.ids(ResolvedQuery(Query("", huge), huge))
    assert index.integrity() == "ok"
