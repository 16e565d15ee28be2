"""Tests of bringing a library up to date with its files."""

import datetime
import os
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import apsw
import pytest

from reader.corpus.document import Layout
from reader.corpus.hit import Sort
from reader.errors import (
    Cancelled,
    FileBinary,
    FileEmpty,
    FilePasswordNeeded,
    FileUnreadable,
    FileVanished,
    FormatUnknown,
    LibraryInUse,
    PathUnknown,
)
from reader.index.analysis import analyze
from reader.index.entries import IndexedDocument
from reader.index.search_index import IndexWriter
from reader.indexing.report import UpdateReport
from reader.library import Library
from reader.loader import load
from reader.progress import Progress
from reader.store.database import Database
from reader.store.failures import Failure
from tests.loader.samples import FILES
from tests.words import count, search, understood

Counts = tuple[int, int, int, int, int]


class Impatient(Progress):
    """Cancels after some reports."""

    def __init__(self, reports: int) -> None:
        super().__init__()
        self._left = reports

    def show(self, done: int, total: int | None) -> None:
        self._left -= 1
        if self._left <= 0:
            self.cancel()


def update(library: Library, *paths: Path) -> UpdateReport:
    return library.update(paths, Progress())


def counts(report: UpdateReport) -> Counts:
    return report.documents, report.added, report.changed, report.removed, report.unchanged


def failed(report: UpdateReport) -> dict[str, type[Exception]]:
    return {one.path.name: type(one.error) for one in report.failed}


def found(library: Library, query: str) -> list[str]:
    page = search(library, query, Sort.TITLE, 0, 1000)
    assert page.documents == len(page.hits)
    return sorted(hit.record.path.name for hit in page.hits)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def many(folder: Path, count: int) -> Path:
    for number in range(count):
        write(folder / f"{number:03}.txt", f" date 2025-01-01 Тақырып\nМинерал № {number}.\n")
    return folder


def sound(library: Library) -> bool:
    return library.index.count() == library.documents.count() and not library.documents.waiting(library.identity)


def test_an_update_counts_what_it_does_exactly(library: Library, texts: Path) -> None:
    assert counts(update(library, texts)) == (3, 3, 0, 0, 0)
    assert counts(update(library, texts)) == (3, 0, 0, 0, 3)
    write(texts / "жаңалық.txt", "Мұнда енді пияз туралы ғана айтылады.")
    write(texts / "тағы.txt", "Тағы бір мәтін.")
    (texts / "көктем.txt").unlink()
    assert counts(update(library)) == (3, 1, 1, 1, 1)
    assert counts(update(library)) == (3, 0, 0, 0, 3)
    assert found(library, "пияз") == ["жаңалық.txt"]
    assert found(library, "минерал") == ["сұхбат.txt"]
    assert found(library, "қытай") == []
    assert found(library, "көктем") == ["көктем.txt"]  # gone, and still found
    assert sound(library)


def test_documents_that_only_the_index_knows_are_dropped(library: Library, texts: Path) -> None:
    update(library, texts)
    before = library.documents.count()
    with library.index.writing() as writer:
        date = datetime.date(2025, 1, 1)
        writer.put(IndexedDocument(99_999, Path("/gone.txt"), date, analyze("минерал", Layout(0))))
        writer.commit()
    assert library.index.count() == before + 1
    library.repair(Progress())
    assert library.index.count() == before


def test_without_sources_there_is_nothing_to_do(library: Library) -> None:
    assert counts(update(library)) == (0, 0, 0, 0, 0)


def test_a_touched_file_of_the_same_content_is_unchanged(library: Library, texts: Path) -> None:
    update(library, texts)
    path = texts / "көктем.txt"
    os.utime(path, (1, 1))
    assert counts(update(library)) == (3, 0, 0, 0, 3)
    assert [state.modified_ns for states in library.documents.states(path).values() for state in states] == [
        1_000_000_000
    ]


def test_files_of_every_format_are_found_and_opened_as_they_were_loaded(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "пішімдер"
    shutil.copytree(FILES, folder)
    report = update(library, folder)
    assert failed(report) == {"locked.pdf": FilePasswordNeeded}
    assert report.skipped == {".py": 1}
    records = library.documents.page(Sort.TITLE, 0, 100)
    assert len(records) + report.duplicates == report.added == len(list(FILES.glob("*.*"))) - 2
    assert sum(len(record.places) for record in records) == report.added
    for record in records:
        loaded, opened = load(record.path), library.document(record.id)
        assert opened.text == loaded.text
        assert (opened.title, opened.headline, opened.title_span) == (loaded.title, loaded.headline, loaded.title_span)
        assert (opened.date, opened.date_origin) == (loaded.date, loaded.date_origin)
        assert (opened.outlet, opened.metadata.author) == (loaded.outlet, loaded.metadata.author)
        assert opened.turns == loaded.turns
    assert len(found(library, "көмірдің")) == len(records) - 1  # all but README.md
    assert sound(library)


def test_metadata_alone_can_change(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "а.md"
    path.write_text("---\nauthor: Ә. Бір\n---\nМәтін осы.", encoding="utf-8")
    update(library, path)
    path.write_text("---\nauthor: Б. Екінші\n---\nМәтін осы.", encoding="utf-8")
    assert counts(update(library, path)) == (1, 0, 0, 0, 1)
    record = library.documents.at(path)
    assert record is not None
    assert record.author == "Б. Екінші"


def test_a_file_that_an_older_program_did_not_read_is_tried_again(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "а.docx"
    shutil.copy(FILES / "office.docx", path)
    update(library, tmp_path)
    record, (state,) = library.documents.at(path), library.documents.states(path)[str(path)]
    assert record is not None
    assert library.forget([record.id]) == 1
    source = library.sources.all()[0]
    library.failures.put(source.id, Failure(path, FormatUnknown(path), state.size, state.modified_ns))
    assert counts(update(library)) == (1, 1, 0, 0, 0)
    assert library.failures.all() == []


def test_a_file_of_one_encoding_written_in_another_is_unchanged(library: Library, texts: Path) -> None:
    update(library, texts)
    path = texts / "көктем.txt"
    path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16"))
    assert counts(update(library)) == (3, 0, 0, 0, 3)
    record = library.documents.at(path)
    assert record is not None
    assert record.encoding == "utf-16-le"


@pytest.mark.parametrize("renamed", [False, True])
def test_a_folder_that_vanished_keeps_its_documents_and_is_reported(
    library: Library, texts: Path, renamed: bool
) -> None:
    update(library, texts)
    if renamed:
        texts.rename(texts.with_name("басқа"))
    else:
        shutil.rmtree(texts)
    for report in (update(library), update(library, texts)):
        assert counts(report) == (3, 0, 0, 0, 0)
        assert failed(report) == {"мәтіндер": FileVanished}
    assert found(library, "минерал") == ["жаңалық.txt", "сұхбат.txt"]
    if renamed:
        texts.with_name("басқа").rename(texts)
        report = update(library)
        assert counts(report) == (3, 0, 0, 0, 3)
        assert not report.failed


def test_a_folder_inside_a_source_is_marked_with_its_files(library: Library, texts: Path) -> None:
    write(texts / "ішкі" / "а.txt", "Ішкі мәтін.")
    update(library, texts)
    shutil.rmtree(texts / "ішкі")
    assert counts(update(library)) == (3, 0, 0, 1, 3)


@pytest.mark.parametrize(
    ("content", "error"), [(b"", FileEmpty), (b" \n", FileEmpty), (b"\x89PNG" + bytes(range(256)), FileBinary)]
)
def test_a_file_that_lost_its_text_is_marked_and_reported(
    library: Library, texts: Path, content: bytes, error: type[Exception]
) -> None:
    update(library, texts)
    (texts / "сұхбат.txt").write_bytes(content)
    report = update(library)
    assert counts(report) == (2, 0, 0, 1, 2)
    assert failed(report) == {"сұхбат.txt": error}
    assert (report.vanished, found(library, "минерал")) == (1, ["жаңалық.txt", "сұхбат.txt"])
    again = update(library)
    assert counts(again) == (2, 0, 0, 0, 2)
    assert failed(again) == {"сұхбат.txt": error}
    write(texts / "сұхбат.txt", "Минерал қайтып келді.")
    report = update(library)
    assert counts(report) == (3, 0, 1, 0, 2)
    assert not report.failed


def test_a_file_that_cannot_be_read_is_reported_and_the_others_load(library: Library, texts: Path) -> None:
    (texts / "жоқ.txt").symlink_to(texts / "ешқайда")
    (texts / "қалта.txt").symlink_to(texts)
    report = update(library, texts)
    assert counts(report) == (3, 3, 0, 0, 0)
    assert failed(report) == {"жоқ.txt": FileVanished, "қалта.txt": FileUnreadable}
    (texts / "жоқ.txt").unlink()
    (texts / "қалта.txt").unlink()
    assert not update(library).failed


def test_a_document_whose_file_cannot_be_read_for_now_is_kept(library: Library, texts: Path) -> None:
    update(library, texts)
    path = texts / "сұхбат.txt"
    path.unlink()
    path.symlink_to(texts)
    report = update(library)
    assert counts(report) == (3, 0, 0, 0, 2)
    assert failed(report) == {"сұхбат.txt": FileUnreadable}
    assert found(library, "минерал") == ["жаңалық.txt", "сұхбат.txt"]


def test_a_file_that_was_forbidden_is_read_once_it_is_allowed(library: Library, texts: Path) -> None:
    update(library, texts)
    path = write(texts / "рұқсат.txt", "Енді оқылады.")
    look = path.stat()
    (source,) = library.sources.all()
    library.failures.put(
        source.id, Failure(path, FileUnreadable(path, "Permission denied"), look.st_size, look.st_mtime_ns)
    )
    report = update(library)
    assert counts(report) == (4, 1, 0, 0, 3)
    assert not report.failed


def test_an_unknown_path_is_refused_before_anything_is_done(library: Library, texts: Path) -> None:
    for missing in (texts / "жоқ", texts / ("x" * 300), Path("\0")):
        with pytest.raises(PathUnknown):
            update(library, texts, missing)
    assert library.sources.all() == []
    assert library.documents.count() == 0


@pytest.mark.skipif(os.name == "nt", reason="has no such names")
def test_a_folder_whose_name_cannot_be_kept_is_refused(library: Library, tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    folder.mkdir()
    with pytest.raises(FileUnreadable):
        update(library, folder)


def test_a_single_file_can_be_a_source(library: Library, texts: Path) -> None:
    path = texts / "сұхбат.txt"
    assert counts(update(library, path)) == (1, 1, 0, 0, 0)
    assert counts(update(library)) == (1, 0, 0, 0, 1)
    assert failed(update(library, write(texts / "а.jpg", "jpg"))) == {"а.jpg": FormatUnknown}


def test_one_file_of_a_known_folder_can_be_updated_alone(library: Library, texts: Path) -> None:
    update(library, texts)
    write(texts / "көктем.txt", "Пияз.")
    write(texts / "жаңалық.txt", "Сәбіз.")
    assert counts(update(library, texts / "көктем.txt")) == (3, 0, 1, 0, 0)
    assert (found(library, "пияз"), found(library, "сәбіз")) == (["көктем.txt"], [])
    assert len(library.sources.all()) == 1


def test_a_path_given_twice_or_inside_another_is_read_once(library: Library, texts: Path) -> None:
    write(texts / "ішкі" / "а.txt", "Ішкі мәтін.")
    report = update(library, texts / "ішкі", texts, texts / "ішкі" / "..", texts / "көктем.txt")
    assert counts(report) == (4, 4, 0, 0, 0)
    assert [source.path for source in library.sources.all()] == [texts]
    assert counts(update(library, texts, texts)) == (4, 0, 0, 0, 4)


def test_a_source_inside_a_later_source_is_read_once(library: Library, texts: Path) -> None:
    write(texts / "ішкі" / "а.txt", "Ішкі мәтін.")
    assert counts(update(library, texts / "ішкі")) == (1, 1, 0, 0, 0)
    assert counts(update(library, texts)) == (4, 3, 0, 0, 1)
    assert counts(update(library)) == (4, 0, 0, 0, 4)


def test_a_hidden_folder_that_the_user_added_is_not_forgotten(library: Library, texts: Path) -> None:
    write(texts / ".жасырын" / "а.txt", "Пияз.")
    assert counts(update(library, texts)) == (3, 3, 0, 0, 0)
    assert counts(update(library, texts / ".жасырын")) == (4, 1, 0, 0, 0)
    assert counts(update(library)) == (4, 0, 0, 0, 4)
    assert counts(update(library, texts)) == (4, 0, 0, 0, 3)
    assert found(library, "пияз") == ["а.txt"]


def test_the_same_text_under_two_paths_is_one_document(library: Library, texts: Path) -> None:
    shutil.copy(texts / "сұхбат.txt", texts / "көшірме.txt")
    report = update(library, texts)
    assert (counts(report), report.duplicates) == ((3, 4, 0, 0, 0), 1)
    (shown,) = found(library, "рүстем")
    (texts / shown).unlink()
    update(library)
    page = search(library, "рүстем")
    assert [(len(hit.matches), hit.record.vanished) for hit in page.hits] == [(1, False)]
    assert library.vanished.count() == 0


@pytest.mark.parametrize(
    "name", ["сөз сөз.txt", "it's “x”.txt", "100%_*[a]?.txt", "ұ" * 120 + ".txt", "-x.txt", "а\nб.txt"]
)
def test_any_name_will_do(library: Library, texts: Path, name: str) -> None:
    if os.name == "nt":
        pytest.skip("has no such names")
    path = write(texts / name.removesuffix(".txt") / name, "Пияз.")
    assert counts(update(library, texts)) == (4, 4, 0, 0, 0)
    assert counts(update(library, path.parent)) == (4, 0, 0, 0, 1)
    assert found(library, "пияз") == [name]
    path.unlink()
    assert counts(update(library)) == (3, 0, 0, 1, 3)


def test_many_files_give_the_same_as_few(library: Library, tmp_path: Path) -> None:
    folder = many(tmp_path / "көп", 170)
    write(folder / "бос.txt", "")
    report = update(library, folder)
    assert counts(report) == (170, 170, 0, 0, 0)
    assert failed(report) == {"бос.txt": FileEmpty}
    assert len(found(library, "минерал")) == 170
    assert found(library, "=42") == ["042.txt"]
    assert sound(library)


@pytest.mark.parametrize("reports", [1, 2, 3])
def test_a_cancelled_update_keeps_what_was_finished_and_the_next_completes_it(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reports: int
) -> None:
    monkeypatch.setattr("reader.indexing.preparing._CHUNK", 10)
    folder = many(tmp_path / "көп", 45)
    with pytest.raises(Cancelled):
        library.update([folder], Impatient(reports))
    kept = library.documents.count()
    assert kept == len(found(library, "минерал")) == 10 * reports
    assert sound(library)
    assert counts(update(library)) == (45, 45 - kept, 0, 0, kept)
    assert sound(library)


def test_a_cancelled_update_of_many_files_stops_its_workers(library: Library, tmp_path: Path) -> None:
    folder = many(tmp_path / "көп", 160)
    with pytest.raises(Cancelled):
        library.update([folder], Impatient(2))
    assert 0 < library.documents.count() < 160
    assert sound(library)
    assert update(library).documents == 160
    assert sound(library)


def test_a_cancelled_repair_is_completed_by_the_next(library: Library, tmp_path: Path) -> None:
    update(library, many(tmp_path / "көп", 20))
    shutil.rmtree(library.folder / "index")
    again = Library(library.folder)
    with pytest.raises(Cancelled):
        again.repair(Impatient(5))
    assert 0 < again.index.count() < 20
    again.repair(Progress())
    assert sound(again)


def test_another_writer_is_told_to_wait(library: Library, texts: Path) -> None:
    other = Library(library.folder)
    with library.index.writing(), pytest.raises(LibraryInUse):
        update(other, texts)
    assert counts(update(other, texts)) == (3, 3, 0, 0, 0)
    assert found(library, "минерал") == found(other, "минерал") == ["жаңалық.txt", "сұхбат.txt"]


def _remove_index(folder: Path) -> None:
    shutil.rmtree(folder / "index")


def _remove_cache(folder: Path) -> None:
    for path in folder.glob("cache.sqlite*"):
        path.unlink()


def _spoil_cache(folder: Path) -> None:
    (folder / "cache.sqlite").write_bytes(b"garbage" * 5000)


def _empty_cache(folder: Path) -> None:
    _remove_cache(folder)
    (folder / "cache.sqlite").write_bytes(b"")


def _spoil_meta(folder: Path) -> None:
    next(folder.glob("index/*/meta.json")).write_text("{garbage")


def _remove_meta(folder: Path) -> None:
    next(folder.glob("index/*/meta.json")).unlink()


def _empty_meta(folder: Path) -> None:
    next(folder.glob("index/*/meta.json")).write_text("")


def _age_index(folder: Path) -> None:
    next(folder.glob("index/s*")).rename(folder / "index" / "s0a0")


def _lose_both(folder: Path) -> None:
    _remove_index(folder)
    _remove_cache(folder)


@pytest.mark.parametrize(
    "harm",
    [
        _remove_index,
        _remove_cache,
        _spoil_cache,
        _empty_cache,
        _spoil_meta,
        _remove_meta,
        _empty_meta,
        _age_index,
        _lose_both,
    ],
)
@pytest.mark.parametrize("by_update", [False, True])
def test_everything_is_found_again_after_damage(
    library: Library, texts: Path, harm: Callable[[Path], None], by_update: bool
) -> None:
    update(library, texts)
    library.close()
    harm(library.folder)
    again = Library(library.folder)
    if by_update:
        assert counts(update(again)) == (3, 0, 0, 0, 3)
    else:
        again.repair(Progress())
    assert sound(again)
    assert found(again, "минерал") == ["жаңалық.txt", "сұхбат.txt"]
    assert count(again, "минерал").matches == 3
    assert again.integrity() == {"library.sqlite": "ok", "cache.sqlite": "ok", "index": "ok"}


def test_the_index_is_rebuilt_from_the_cache_while_the_files_are_away(library: Library, texts: Path) -> None:
    update(library, texts)
    library.close()
    shutil.rmtree(texts)
    _remove_index(library.folder)
    again = Library(library.folder)
    again.repair(Progress())
    assert found(again, "минерал") == ["жаңалық.txt", "сұхбат.txt"]


def test_a_document_without_text_or_file_waits_and_comes_back(library: Library, texts: Path) -> None:
    update(library, texts)
    library.close()
    texts.rename(texts.with_name("басқа"))
    _lose_both(library.folder)
    again = Library(library.folder)
    again.repair(Progress())
    assert len(again.documents.waiting(again.identity)) == 3
    texts.with_name("басқа").rename(texts)
    update(again)
    assert sound(again)


def test_a_crash_before_the_documents_were_marked_is_made_good(library: Library, texts: Path) -> None:
    update(library, texts)
    ids = library.index.ids(understood(library, "минерал"))
    library.documents.mark_waiting(ids)
    library.repair(Progress())
    assert sound(library)
    assert count(library, "минерал").matches == 3


def test_sources_are_never_written(library: Library, texts: Path) -> None:
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in texts.iterdir()}
    update(library, texts)
    list(library.kwic(understood(library, "минерал"), 20))
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in texts.iterdir()} == before


def test_files_given_one_by_one_are_taken_in_one_go(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    writing = library.index.writing

    def counted() -> AbstractContextManager[IndexWriter]:
        opened.append(1)
        return writing()

    monkeypatch.setattr(library.index, "writing", counted)
    paths = sorted(many(tmp_path / "көп", 40).iterdir())
    paths[3].write_bytes(b"")
    report = update(library, *paths)
    assert counts(report) == (39, 39, 0, 0, 0)
    assert failed(report) == {"003.txt": FileEmpty}
    assert len(opened) == 1
    assert [source.path for source in library.sources.all()] == paths
    assert sound(library)


@pytest.mark.parametrize("whole", [True, False])
def test_a_single_file_that_was_deleted_keeps_its_source_until_it_is_forgotten(
    library: Library, texts: Path, whole: bool
) -> None:
    path = texts / "жаңалық.txt"
    empty = write(texts / "бос.txt", "")
    update(library, path, empty)
    path.unlink()
    empty.unlink()
    report = update(library) if whole else update(library, path, empty)
    assert counts(report) == (0, 0, 0, 1, 0)
    assert not report.failed
    assert library.failures.all() == []
    assert [source.path for source in library.sources.all()] == [path]
    library.forget(library.vanished.ids())
    update(library)
    assert library.sources.all() == []


def test_a_single_file_whose_folder_is_away_is_kept(library: Library, texts: Path) -> None:
    update(library, texts / "жаңалық.txt")
    texts.rename(texts.with_name("басқа"))
    for _ in range(2):
        assert counts(update(library)) == (1, 0, 0, 0, 0)
    texts.with_name("басқа").rename(texts)
    assert counts(update(library)) == (1, 0, 0, 0, 1)


def test_a_file_written_again_has_its_new_encoding_and_date(library: Library, texts: Path) -> None:
    path = write(texts / "күнсіз.txt", "Күні жоқ мәтін")
    os.utime(path, (86_400, 86_400))
    update(library, texts)
    path.write_bytes("Күні жоқ мәтін".encode("utf-16"))
    os.utime(path, (2 * 86_400 * 365, 2 * 86_400 * 365))
    assert counts(update(library)) == (4, 0, 0, 0, 4)
    record = library.documents.at(path)
    assert record is not None
    assert (record.encoding, record.date.year) == ("utf-16-le", 1972)
    assert sound(library)
    assert found(library, "мәтін") == ["күнсіз.txt"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="the system has no such device")
def test_a_device_is_refused_and_does_not_become_a_source(library: Library) -> None:
    with pytest.raises(FileUnreadable, match="ordinary file"):
        update(library, Path("/dev/zero"))
    assert library.sources.all() == []


def _spoil(path: Path) -> None:
    with path.open("r+b") as file:
        size = path.stat().st_size
        file.seek(size // 3)
        file.write(b"\xff" * (size // 3))


@pytest.mark.parametrize("part", ["term", "idx", "pos", "fast"])
@pytest.mark.parametrize("still_open", [False, True])
def test_a_search_mends_a_damaged_index(library: Library, texts: Path, part: str, still_open: bool) -> None:
    update(library, texts, many(texts.parent / "көп", 60))
    for path in library.folder.glob(f"index/*/*.{part}"):
        _spoil(path)
    again = library if still_open else Library(library.folder)
    search(again, "минерал")  # may meet the damage, and never fails
    again.integrity()
    again.repair(Progress())
    assert sound(again)
    assert len(found(again, "минерал")) == 62
    assert set(again.integrity().values()) == {"ok"}


@pytest.mark.parametrize("still_open", [False, True])
def test_a_search_mends_a_damaged_cache(library: Library, texts: Path, still_open: bool) -> None:
    update(library, texts, many(texts.parent / "көп", 300))
    library.close()
    with apsw.Connection(str(library.folder / "cache.sqlite")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    with (library.folder / "cache.sqlite").open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 10_000_000)
    again = library if still_open else Library(library.folder)
    assert len(found(again, "минерал")) == 302
    assert again.listing(Sort.TITLE, 0, 500).hits[0].snippet.text
    assert count(again, "минерал").matches == 303
    assert sound(again)
    assert set(again.integrity().values()) == {"ok"}


def test_a_search_answers_while_another_writes_the_cache(
    library: Library, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.database._BUSY_MS", 20)
    update(library, texts)
    reader = Library(library.folder)
    other = Database(library.folder / "cache.sqlite", "cache")
    with other.transaction():
        during = found(reader, "минералдар"), count(reader, "минералдар").forms
    assert during == (
        ["жаңалық.txt", "сұхбат.txt"],
        count(library, "минералдар").forms,
    )
    assert found(reader, "минералдар") == ["жаңалық.txt", "сұхбат.txt"]
