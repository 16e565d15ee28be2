"""Tests of the documents' records."""

import dataclasses
import datetime
from importlib.resources import files
from pathlib import Path

import apsw
import pytest

from reader.corpus.document import DateOrigin
from reader.corpus.hit import Sort
from reader.corpus.record import DocumentRecord
from reader.errors import FileEmpty
from reader.language.collation import sort_key
from reader.library import Library
from reader.progress import Progress
from reader.store.database import Database
from reader.store.documents import UNFINISHED, Documents, FileState, LoadedFile
from reader.store.duplicates import Duplicates
from reader.store.failures import Failures
from reader.store.reading import Reading
from reader.store.sources import Sources
from reader.store.vanished import Vanished

FOLDER = Path("/мәтіндер")


@pytest.fixture
def documents(tmp_path: Path) -> Documents:
    database = Database(tmp_path / "library.sqlite", "library")
    Sources(database).add(FOLDER)
    return Documents(database)


def loaded(name: str, title: str = "Тақырып", day: int = 1, content_hash: str = "h") -> LoadedFile:
    record = DocumentRecord(
        id=0,
        path=FOLDER / name,
        title=title,
        date=datetime.date(2025, 1, day),
        date_origin=DateOrigin.FILE_NAME,
        source="Kazinform",
        interviewee="Рүстем Мұстафин",
        language="kk",
        encoding="utf-8",
        content_hash=content_hash,
        characters=120,
        body_start=17,
        preview_start=40,
        author="Айгүл Сапарова",
        titled=True,
    )
    return LoadedFile(record, sort_key(title), 240, 7)


def test_a_document_comes_back_as_it_was_put(documents: Documents) -> None:
    number = documents.put(1, loaded("а.txt"))
    expected = dataclasses.replace(loaded("а.txt").record, id=number)
    assert documents.at(FOLDER / "а.txt") == expected
    assert documents.records([number]) == [expected]
    assert documents.at(FOLDER / "б.txt") is None


def test_a_changed_file_keeps_its_number_and_waits_for_the_index(documents: Documents) -> None:
    number = documents.put(1, loaded("а.txt"))
    documents.mark_indexed([number], "one")
    assert documents.waiting("one") == []
    assert documents.waiting("another") == [number]
    assert documents.put(1, loaded("а.txt", title="Жаңа", content_hash="i")) == number
    assert documents.waiting("one") == [number]
    assert [record.title for record in documents.records([number])] == ["Жаңа"]


def test_a_number_is_never_used_again(documents: Documents) -> None:
    number = documents.put(1, loaded("а.txt"))
    documents.remove([number])
    assert documents.count() == 0
    assert documents.put(1, loaded("а.txt")) > number


def test_lists_are_in_the_order_asked_for(documents: Documents) -> None:
    titles = {"а": ("Яғни", 1), "б": ("Әке", 3), "в": ("абай", 3), "г": ("Ақпан", 2)}
    numbers = {name: documents.put(1, loaded(name, *titles[name])) for name in titles}
    expected = {Sort.DATE: "бвга", Sort.RELEVANCE: "бвга", Sort.TITLE: "вгба"}
    for sort, names in expected.items():
        page = documents.page(sort, 0, 10)
        assert [record.path.name for record in page] == list(names)
        assert documents.page(sort, 1, 2) == page[1:3]
        ids = list(reversed(numbers.values()))
        assert documents.sorted_ids(ids, sort, 1, 2) == [numbers[name] for name in names[1:3]]
    assert documents.page(Sort.DATE, 9, 5) == []
    assert documents.sorted_ids([], Sort.DATE, 0, 5) == []


def test_records_come_in_the_order_of_their_numbers_without_the_unknown(documents: Documents) -> None:
    one, two = (documents.put(1, loaded(name)) for name in "аб")
    assert [record.id for record in documents.records([two, 999, one, two])] == [two, one, two]
    assert documents.records([]) == []


def test_only_what_lies_below_a_path_is_counted_and_listed(documents: Documents) -> None:
    for name in ("бір/а.txt", "бір/б.txt", "бірінші.txt"):
        documents.put(1, loaded(name))
    assert documents.count() == 3
    assert documents.count([FOLDER / "бір"]) == 2
    assert [record.path.name for record in documents.page(Sort.DATE, 0, 9, [FOLDER / "бірінші.txt"])] == ["бірінші.txt"]
    assert documents.states(FOLDER / "бір").keys() == {str(FOLDER / "бір" / name) for name in ("а.txt", "б.txt")}


def test_the_state_of_a_file_is_remembered_and_touched(documents: Documents) -> None:
    number = documents.put(1, loaded("а.txt"))
    documents.mark_indexed([number], "one")
    documents.touch(number, dataclasses.replace(loaded("а.txt"), size=241, modified_ns=8))
    assert list(documents.states(FOLDER).values()) == [[FileState(number, 241, 8, "h", same_text="h")]]
    assert documents.waiting("one") == []
    documents.mark_waiting([number])
    assert documents.waiting("one") == [number]


def test_contents_are_known_as_long_as_a_document_has_them(documents: Documents) -> None:
    one, two = (documents.put(1, loaded(name)) for name in "аб")
    documents.remove([one])
    assert documents.has_content("h")
    documents.remove([two])
    assert not documents.has_content("h")


def row(fragment: str, content_hash: str = "h") -> LoadedFile:
    one = loaded("а.csv", content_hash=content_hash)
    return dataclasses.replace(one, record=dataclasses.replace(one.record, fragment=fragment), modified_ns=UNFINISHED)


def test_documents_of_one_file_are_told_apart_by_their_fragments(documents: Documents) -> None:
    one, two = documents.put(1, row("2")), documents.put(1, row("3"))
    assert documents.put(1, row("2")) == one != two
    found = documents.at(FOLDER / "а.csv", "3")
    assert found is not None
    assert (found.id, found.place) == (two, str(FOLDER / "а.csv") + "#3")
    assert documents.at(FOLDER / "а.csv") is None
    assert [state.fragment for state in documents.states(FOLDER)[str(FOLDER / "а.csv")]] == ["2", "3"]


def test_fragments_can_change_places(documents: Documents) -> None:
    one, two = documents.put(1, row("2")), documents.put(1, row("3"))
    documents.rename([(one, "3"), (two, "2")])
    assert [(record.id, record.fragment) for record in documents.records([one, two])] == [(one, "3"), (two, "2")]


def test_a_file_is_known_once_it_is_finished_and_until_it_is_to_be_read_again(documents: Documents) -> None:
    path = FOLDER / "а.csv"
    documents.put(1, row("2"))
    documents.put(1, row("3"))
    documents.put(1, loaded("б.txt"))
    documents.finish(path, 9, 8)
    looks = [(state.size, state.modified_ns) for state in documents.states(path)[str(path)]]
    assert looks == [(9, 8), (9, 8)]
    documents.mark_unread(FOLDER)
    assert {state.modified_ns for state in documents.states(path)[str(path)]} == {UNFINISHED}
    assert documents.states(FOLDER / "б.txt")[str(FOLDER / "б.txt")][0].modified_ns == 7


INDEXES = (
    *("by_source", "by_date", "by_title", "by_content", "not_indexed"),
    *("vanished", "in_file", "by_first"),
)


def test_a_library_of_an_older_program_shows_equal_texts_once(tmp_path: Path) -> None:
    scripts = sorted(files("reader.store").joinpath("library").iterdir(), key=lambda one: one.name)
    older = apsw.Connection(str(tmp_path / "library.sqlite"))
    for script in scripts[:5]:
        older.execute(script.read_text(encoding="utf-8"))
    older.execute("PRAGMA user_version=5; INSERT INTO source VALUES (1, '/т', '')")
    for number, content, gone in ((3, "h", 1), (4, "h", 0), (5, "g", 0), (6, "h", 0)):
        older.execute(
            "INSERT INTO document (id, source_id, path, size, modified_ns, content_hash, encoding, title, title_key,"
            " date, date_origin, press_source, interviewee, language, characters, body_start, preview_start, indexed,"
            " vanished)"
            " VALUES (?, 1, ?, 1, 2, ?, 'utf-8', 'Су', 'су', '2025-01-01', 'text', '', '', 'kk', 3, 0, 0, 'ix', ?)",
            (number, f"/т/{number}.txt", content, gone),
        )
    older.close()
    documents = Documents(Database(tmp_path / "library.sqlite", "library"))
    assert documents.ids() == [4, 5]
    assert documents.records([4])[0].places == (Path("/т/4.txt"), Path("/т/6.txt"))
    assert documents.waiting("ix") == [4]


def test_a_library_of_an_older_program_keeps_its_documents_and_never_uses_a_number_again(tmp_path: Path) -> None:
    scripts = sorted(files("reader.store").joinpath("library").iterdir(), key=lambda one: one.name)[:3]
    older = apsw.Connection(str(tmp_path / "library.sqlite"))
    for script in scripts:
        older.execute(script.read_text(encoding="utf-8"))
    older.execute(
        "PRAGMA user_version=3; INSERT INTO source VALUES (1, '/т', '');"
        "INSERT INTO document VALUES (7, 1, '/т/а.txt', 1, 2, 'h', 'utf-8', 'Су', 'су', '2025-01-01', 'text', 'A', 'Б',"
        " 'kk', 3, 4, 5, 'ix', 'В', 1);"
        "INSERT INTO document SELECT 9, 1, '/т/б.txt', size, modified_ns, content_hash, encoding, title, title_key,"
        " date, date_origin, press_source, interviewee, language, characters, body_start, preview_start, indexed,"
        " author, titled FROM document;"
        "DELETE FROM document WHERE id = 9;"
        "INSERT INTO failure VALUES ('/т/в.txt', 1, 1, 2, 'FileEmpty', '{}');"
        "INSERT INTO reading VALUES ('/т/а.txt', 17, '2025');"
    )
    older.close()
    database = Database(tmp_path / "library.sqlite", "library")
    documents = Documents(database)
    record = documents.at(Path("/т/а.txt"))
    assert record is not None
    assert (record.id, record.author, record.titled, record.fragment) == (7, "В", True, "")
    assert documents.waiting("ix") == []
    assert documents.put(1, loaded("г.txt")) == 10
    assert (record.own, record.also, record.vanished) == (None, (), False)
    indexes = {row[0] for row in database.rows("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql <> ''")}
    assert indexes >= {f"document_{name}" for name in INDEXES}
    assert [(one.place, type(one.error)) for one in Failures(database).all()] == [("/т/в.txt", FileEmpty)]
    assert Reading(database).position(Path("/т/а.txt")) == 17
    assert database.integrity() == "ok"


def test_a_document_is_found_by_how_the_hash_of_its_content_begins(documents: Documents) -> None:
    documents.put(1, loaded("а.txt", content_hash="0123abc"))
    number = documents.put(1, loaded("б.txt", content_hash="9876abc"))
    assert [one.id for one in documents.with_content("9876")] == [number]
    assert documents.with_content("abc") == []


def test_what_a_search_counts_each_time_is_counted_without_going_through_all_documents(tmp_path: Path) -> None:
    database = Database(tmp_path / "library.sqlite", "library")
    run: list[str] = []
    database._connection().trace_v2(apsw.SQLITE_TRACE_STMT, lambda told: run.append(told["sql"]))
    Documents(database).count_waiting("x")
    Documents(database).waiting("x")
    Documents(database).count()
    Duplicates(database).count()
    Vanished(database).count()
    database._connection().trace_v2(0)
    assert len(run) == 5
    for sql in run:
        given = 1 if "?1" in sql else sql.count("?")
        plan = [row[3] for row in database.rows(f"EXPLAIN QUERY PLAN {sql}", ("x",) * given)]
        through_all = [step for step in plan if "by_date" in step or "by_title" in step]
        assert not through_all, sql


def test_a_link_to_a_text_that_lies_at_two_places_means_the_document_that_is_shown(
    library: Library, texts: Path
) -> None:
    (texts / "көшірме.txt").write_bytes((texts / "көктем.txt").read_bytes())
    library.update([texts], Progress())
    record = library.documents.at(texts / "көктем.txt")
    assert record is not None
    assert len(record.places) == 2
    assert [one.id for one in library.documents.with_content(record.content_hash)] == [record.id]
