"""Tests of one open library."""

import shutil
import threading
from pathlib import Path

import apsw
import pytest

from reader.corpus.hit import Count, HitPage, MonthCount, Sort
from reader.errors import (
    Cancelled,
    DocumentUnknown,
    LibraryBroken,
    LibraryInUse,
    LibraryRestorable,
    LibraryTooNew,
    LibraryUnwritable,
    LoadError,
)
from reader.library import Library, default_folder
from reader.progress import Progress
from reader.store.database import Database
from reader.store.instance import CHANGING, Lock
from tests.words import count, search, understood

SEEDS = Path(__file__).parents[2] / "shared" / "seeds"


@pytest.fixture
def filled(library: Library, texts: Path) -> Library:
    library.update([texts], Progress())
    return library


def names(page: HitPage) -> list[str]:
    return [hit.record.path.stem for hit in page.hits]


def test_every_hit_has_all_of_its_matches(filled: Library) -> None:
    page = search(filled, "минерал саммит")
    assert names(page) == ["жаңалық", "сұхбат"]
    for hit in page.hits:
        text = filled.document(hit.record.id).text
        assert all(span.of(text).lower().startswith(("минерал", "саммит")) for span in hit.matches)
        assert filled.matches(filled.parse("минерал саммит"), filled.document(hit.record.id)) == list(hit.matches)
    assert [len(hit.matches) for hit in page.hits] == [2, 4]
    forms = {"саммит": 2, "минерал": 1, "минералды": 1, "минералдарға": 1, "саммитте": 1}
    months = {"2025-10": MonthCount(4, questions=1, answers=2), "2025-11": MonthCount(2, questions=0, answers=0)}
    assert count(filled, "минерал саммит") == Count(6, forms, months)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("минерал -қытай", ["сұхбат"]),
        ("«минерал қоры»", ["сұхбат"]),
        ("=минерал", ["сұхбат"]),
        ("ақш", ["жаңалық", "сұхбат"]),
        ("=ақш", ["жаңалық"]),
        ("орта", ["жаңалық"]),
        ("ә", ["көктем"]),
        ("ә*", ["сұхбат", "көктем"]),
        ("әң", ["сұхбат"]),
        ("минералдардың", ["жаңалық", "сұхбат"]),
        ("=минералдардың", []),
        ("Mineral -kytay", ["сұхбат"]),
        ("айту", ["жаңалық", "сұхбат"]),
        ("2025", []),
        ("date", []),
        ("-қытай", ["сұхбат", "көктем"]),
        ("-сөз -қытай", ["сұхбат"]),
        ("", []),
    ],
)
def test_a_search_finds_its_documents_newest_first(filled: Library, query: str, expected: list[str]) -> None:
    page = search(filled, query)
    assert names(page) == expected
    assert page.documents == len(expected)


def test_results_come_in_order_and_in_pages(filled: Library) -> None:
    assert names(search(filled, "туралы", Sort.DATE)) == ["жаңалық", "сұхбат", "көктем"]
    assert names(search(filled, "туралы", Sort.TITLE)) == ["жаңалық", "көктем", "сұхбат"]
    assert sorted(names(search(filled, "туралы", Sort.RELEVANCE))) == ["жаңалық", "көктем", "сұхбат"]
    for sort in Sort:
        pages = [search(filled, "туралы", sort, offset, 1) for offset in range(3)]
        assert [name for page in pages for name in names(page)] == names(search(filled, "туралы", sort))
        assert {page.documents for page in pages} == {3}
        assert names(search(filled, "туралы", sort, 3, 5)) == []


def test_the_listing_has_all_documents_or_those_below_a_path(filled: Library, texts: Path) -> None:
    page = filled.listing(Sort.DATE, 0, 10)
    assert names(page) == ["жаңалық", "сұхбат", "көктем"]
    assert page.documents == 3
    assert [hit.matches for hit in page.hits] == [(), (), ()]
    assert all(hit.snippet.text for hit in page.hits)
    assert names(filled.listing(Sort.TITLE, 1, 1)) == ["көктем"]
    assert names(filled.listing(Sort.DATE, 0, 9, [texts / "сұхбат.txt"])) == ["сұхбат"]
    assert filled.listing(Sort.DATE, 0, 9, [texts / "сұхбат.txt"]).documents == 1


def test_a_search_below_a_path_counts_only_there(filled: Library, texts: Path) -> None:
    under = [texts / "сұхбат.txt"]
    for sort in Sort:
        assert names(search(filled, "минерал", sort, under=under)) == ["сұхбат"]
    assert count(filled, "минерал", under) == Count(
        2, {"минерал": 1, "минералдарға": 1}, {"2025-10": MonthCount(2, questions=0, answers=1)}
    )
    assert len(list(filled.kwic(understood(filled, "минерал"), 10, under))) == 2


def test_the_concordance_has_every_use_newest_document_first(filled: Library) -> None:
    lines = list(filled.kwic(understood(filled, "минерал"), 12))
    assert [line.keyword for line in lines] == ["минералды", "минерал", "минералдарға"]
    assert [line.date for line in lines] == ["2025-11-05", "2025-10-29", "2025-10-29"]
    assert lines[2].speaker == "Рүстем Мұстафин"
    for line in lines:
        text = filled.document(line.document_id).text
        assert line.span.of(text) == line.keyword
        assert text[: line.span.start].endswith(line.left[-5:])


def test_a_counting_that_is_cancelled_stops(filled: Library) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        filled.count(understood(filled, "минерал"), progress)


def test_an_unknown_document_is_an_error(filled: Library) -> None:
    with pytest.raises(DocumentUnknown):
        filled.document(999)


def test_texts_are_kept_while_the_files_are_away(filled: Library, texts: Path) -> None:
    shutil.rmtree(texts)
    assert [len(hit.matches) for hit in search(filled, "минерал").hits] == [1, 2]


def test_without_text_and_file_a_list_still_opens_and_a_document_says_why(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    library.close()
    for path in library.folder.glob("cache.sqlite*"):
        path.unlink()
    shutil.rmtree(texts)
    again = Library(library.folder)
    page = search(again, "минерал")
    assert [(hit.matches, hit.snippet.text) for hit in page.hits] == [((), ""), ((), "")]
    assert list(again.kwic(understood(again, "минерал"), 10)) == []
    assert count(again, "минерал") == Count(0, {})
    with pytest.raises(LoadError):
        again.document(page.hits[0].record.id)


def test_matches_are_counted_without_the_cache_of_texts(filled: Library) -> None:
    filled.close()
    for path in filled.folder.glob("cache.sqlite*"):
        path.unlink()
    again = Library(filled.folder)
    assert count(again, "минерал").matches == 3


def _before_layouts(folder: Path) -> None:
    """Put a cache in place as it was before the layouts of texts were kept with them."""
    migrations = sorted((Path(__file__).parents[1] / "reader" / "store" / "cache").glob("*.sql"))
    made = Database(folder / "cache.sqlite", "cache")
    tables = {name: made.rows(f"SELECT * FROM {name}") for name in ("form", "filing", "sound", "identity")}
    tables["text"] = made.rows("SELECT content_hash, content FROM text")
    made.close()
    for path in folder.glob("cache.sqlite*"):
        path.unlink()
    connection = apsw.Connection(str(folder / "cache.sqlite"))
    for path in migrations[:2]:
        connection.execute(path.read_text(encoding="utf-8"))
    connection.execute("DELETE FROM identity")
    for name, rows in tables.items():
        connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    connection.execute("PRAGMA user_version=2")
    connection.close()


def test_a_cache_from_before_layouts_still_answers(filled: Library, texts: Path) -> None:
    queries = [
        "минерал",
        "саммит in:questions",
        "саммит in:answers speaker:Мұстафин",
        "title:сирек",
        "«саммит қашан»~2",
    ]
    before = [(names(search(filled, query)), count(filled, query)) for query in queries]
    concordance = list(filled.kwic(understood(filled, "саммит"), 20))
    assert all(counted.matches for _, counted in before)
    filled.close()
    _before_layouts(filled.folder)
    shutil.rmtree(texts)
    again = Library(filled.folder)
    assert again.documents.waiting(again.identity) == []
    assert {row[0] for row in Database(again.folder / "cache.sqlite", "cache").rows("SELECT layout FROM text")} == {""}
    assert [(names(search(again, query)), count(again, query)) for query in queries] == before
    assert list(again.kwic(understood(again, "саммит"), 20)) == concordance
    hit = search(again, "саммит in:questions").hits[0]
    asked = again.parse("саммит in:questions")
    assert again.matches(asked, again.document(hit.record.id)) == list(hit.matches) != []


def test_other_threads_may_search(filled: Library) -> None:
    pages: list[list[str]] = []

    def read() -> None:
        pages.append(names(search(filled, "минерал")))
        filled.close()

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert pages == [["жаңалық", "сұхбат"]] * 4


def test_a_library_opened_again_holds_what_it_held(filled: Library) -> None:
    filled.close()
    assert names(search(Library(filled.folder), "минерал")) == ["жаңалық", "сұхбат"]


def test_a_library_of_a_newer_program_is_refused(filled: Library) -> None:
    filled.close()
    connection = apsw.Connection(str(filled.folder / "library.sqlite"))
    connection.execute("PRAGMA user_version=99")
    connection.close()
    with pytest.raises(LibraryTooNew, match="newer Oqyrman"):
        Library(filled.folder)


def test_garbage_in_the_place_of_a_library_is_reported_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"garbage" * 1000)
    with pytest.raises(LibraryBroken, match="Your source files are untouched"):
        Library(tmp_path)
    assert path.read_bytes() == b"garbage" * 1000


def test_a_file_in_the_place_of_the_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("")
    for folder in ("library", "library/deeper", "x" * 300):
        with pytest.raises(LibraryUnwritable, match="cannot be written"):
            Library(tmp_path / folder)


def test_the_library_lies_beside_a_portable_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", [str(tmp_path / "main.py")])
    assert default_folder() != tmp_path / "portable"
    (tmp_path / "portable").mkdir()
    assert default_folder() == tmp_path / "portable"


@pytest.fixture
def press(library: Library) -> Library:
    """Return a library of the two real files."""
    if not SEEDS.is_dir():
        pytest.skip("the two real files are not here")
    library.update([SEEDS], Progress())
    return library


@pytest.mark.parametrize(
    ("query", "matches", "forms", "documents"),
    [("минерал", 7, 5, 2), ("саммит", 9, 8, 2), ("Тоқаев", 3, 2, 1), ("Қазақстан", 54, 6, 2)],
)
def test_the_real_files_have_the_known_counts(
    press: Library, query: str, matches: int, forms: int, documents: int
) -> None:
    page = search(press, query)
    counted = count(press, query)
    assert (counted.matches, len(counted.forms), page.documents) == (matches, forms, documents)
    assert sum(counted.forms.values()) == sum(len(hit.matches) for hit in page.hits) == matches


def test_a_country_is_found_in_compounds_but_not_in_what_is_derived_from_it(press: Library) -> None:
    forms = count(press, "Қазақстан").forms
    assert forms["қазақстан-ақш"] == 1
    assert not [form for form in forms if form.startswith("қазақстандық")]
    assert count(press, "қазақстандық").matches == 1


@pytest.mark.parametrize(
    ("query", "same"),
    [
        ("минералдардың", "минерал"),
        ("казакстан", "Қазақстан"),
        ("Qazaqstan", "Қазақстан"),
        ("Kazakhstan", "Қазақстан"),
        ("قازاقستان", "Қазақстан"),
    ],
)
def test_however_it_is_typed_the_same_is_found(press: Library, query: str, same: str) -> None:
    document = press.document(search(press, same).hits[0].record.id)
    assert count(press, query) == count(press, same)
    assert names(search(press, query)) == names(search(press, same))
    assert press.matches(press.parse(query), document) == press.matches(press.parse(same), document) != []


def test_a_second_that_adds_a_folder_waits_or_leaves_no_trace(
    library: Library, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library._PATIENCE_S", 0.01)
    lock = Lock(library.folder / CHANGING)
    assert lock.take()
    with pytest.raises(LibraryInUse):
        library.update([texts], Progress())
    assert library.sources.all() == []
    lock.release()
    assert library.update([texts], Progress()).added == 3


def _leave_uncleanly(library: Library) -> None:
    lock = Lock(library.folder / CHANGING)
    assert lock.take()
    lock.release(clean=False)


def test_after_an_unclean_end_what_is_damaged_is_made_anew(filled: Library) -> None:
    filled.close()
    _leave_uncleanly(filled)
    for path in filled.index.folder.glob("*.term"):
        path.write_bytes(path.read_bytes()[:-40] + b"\xff" * 40)
    again = Library(filled.folder)
    again.repair(Progress())
    assert again.integrity() == {"library.sqlite": "ok", "cache.sqlite": "ok", "index": "ok"}
    assert names(search(again, "минерал")) == ["жаңалық", "сұхбат"]
    again.close()


def test_after_an_unclean_end_a_damaged_store_is_told_until_it_is_put_right(filled: Library, texts: Path) -> None:
    for number in range(300):
        filled.reading.remember(texts / f"{number:0300}", 1)
    filled.backups.make(Progress())
    filled._store.run("PRAGMA wal_checkpoint(TRUNCATE)")
    size = filled.backups.store.stat().st_size
    filled.close()
    _leave_uncleanly(filled)
    with filled.backups.store.open("r+b") as file:
        file.seek(size - 6 * 4096)
        file.write(b"\xff" * 5 * 4096)
    again = Library(filled.folder)
    for _ in range(2):
        with pytest.raises(LibraryRestorable, match="The newest good backup"):
            again.repair(Progress())
    again.close()
