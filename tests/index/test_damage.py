"""Tests of an index whose files are damaged, missing or made by several at once."""

import datetime
import json
import multiprocessing
import shutil
from pathlib import Path

import pytest

from reader.corpus.document import Layout
from reader.corpus.hit import Sort
from reader.corpus.query import FormUse, How, Mode, Query, ResolvedQuery, Term, Word, WordForms
from reader.errors import DerivedBroken
from reader.index.analysis import analyze
from reader.index.entries import IndexedDocument
from reader.index.search_index import SearchIndex, _cause

PARTS = ["term", "idx", "pos", "fast", "fieldnorm", "store"]


def fill(index: SearchIndex) -> None:
    with index.writing() as writer:
        for number in range(300):
            text = " ".join(f"сөз{number % 37}бөлік{part * number}" for part in range(40))
            path = Path(f"/мәтіндер/{number}.txt")
            writer.put(IndexedDocument(number, path, datetime.date(2025, 1, 1), analyze(f"саммит {text}", Layout(0))))
        writer.commit()


@pytest.fixture
def index(tmp_path: Path) -> SearchIndex:
    made = SearchIndex(tmp_path / "index")
    fill(made)
    return made


def everything(begin: str) -> ResolvedQuery:
    word = Word(begin, Mode.RELATED)
    forms = WordForms(word, (FormUse("саммит", How.EXACT),), begin)
    return ResolvedQuery(Query(begin, Term((word,))), Term((word,), forms=(forms,)))


def harm(folder: Path, part: str, where: float) -> None:
    for path in folder.glob(f"*.{part}"):
        size = path.stat().st_size
        length = min(max(size // 2, 1), 200)
        with path.open("r+b") as file:
            file.seek(int((size - length) * where))
            file.write(b"\xff" * length)


@pytest.mark.parametrize("where", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("part", PARTS)
def test_any_damage_is_told_by_the_check_and_the_next_opening_starts_anew(
    index: SearchIndex, part: str, where: float
) -> None:
    assert index.integrity() == "ok"
    harm(index.folder, part, where)
    assert index.integrity().endswith(part)
    again = SearchIndex(index.folder.parent)
    assert (again.count(), again.integrity()) == (0, "ok")
    assert again.identity != index.identity
    fill(again)
    assert len(again.ids(everything("сөз1"))) == 300


@pytest.mark.parametrize("where", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("part", PARTS)
def test_damage_that_a_search_meets_is_an_error_of_ours_once(index: SearchIndex, part: str, where: float) -> None:
    harm(index.folder, part, where)
    again = SearchIndex(index.folder.parent)
    met = again.identity != index.identity
    for ask in (lambda: again.search(everything("сөз1"), Sort.DATE, 0, 500), lambda: again.ids(everything("сөз1"))):
        try:
            ask()
        except DerivedBroken:
            met = True
    if met:
        again.mend()
        fill(again)
        assert again.integrity() == "ok"
        assert len(again.ids(everything("сөз1"))) == 300


@pytest.mark.parametrize("part", PARTS)
def test_a_missing_file_is_told_by_the_check(index: SearchIndex, part: str) -> None:
    for path in index.folder.glob(f"*.{part}"):
        path.unlink()
    assert index.integrity().endswith(part)


def test_a_sound_index_with_removed_documents_is_not_called_damaged(index: SearchIndex) -> None:
    with index.writing() as writer:
        writer.remove(range(7))
        writer.commit()
    assert list(index.folder.glob("*.del"))
    assert index.integrity() == "ok"
    index.mend()
    assert index.count() == 293
    for path in index.folder.glob("*.del"):
        path.write_bytes(b"")
    assert index.integrity().endswith("del")


def test_damage_that_a_commit_meets_is_told_and_mended(index: SearchIndex) -> None:
    harm(index.folder, "term", 0.5)
    try:
        with index.writing() as writer:
            writer.remove(range(300))
            writer.commit()
    except DerivedBroken:
        index.mend()
    fill(index)
    assert index.count() == 300


def test_what_a_killed_commit_left_is_in_nobodys_way(index: SearchIndex, tmp_path: Path) -> None:
    shutil.copytree(index.folder.parent, tmp_path / "other" / "index")
    other = SearchIndex(tmp_path / "other" / "index")
    for one in (other, index):
        if one is index:
            (left,) = {path.name for path in other.folder.glob("*.del")}
            index.folder.joinpath(left).write_bytes(b"half")
            managed = index.folder / ".managed.json"
            managed.write_text(json.dumps([*json.loads(managed.read_text("utf-8")), left]), "utf-8")
        with one.writing() as writer:
            writer.remove([5])
            writer.commit()
        assert one.count() == 299
    assert index.integrity() == "ok"


def test_another_instance_that_found_the_damage_is_followed(index: SearchIndex) -> None:
    other = SearchIndex(index.folder.parent)
    harm(index.folder, "idx", 0.5)
    assert other.integrity() != "ok"
    other.mend()
    fill(other)
    index.mend()
    assert index.identity == other.identity
    assert index.count() == 300


def _open(folder: Path) -> str:
    return SearchIndex(folder).identity


def test_many_that_open_a_missing_index_at_once_share_one(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(6) as pool:
        for number in range(5):
            identities = pool.map(_open, [tmp_path / f"index{number}"] * 12, chunksize=1)
            assert len(set(identities)) == 1


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Internal error: 'No space left on device (os error 28)'", ("No space left on device", 28)),
        (
            'Failed to acquire Lockfile: IoError(Os { code: 30, kind: ReadOnlyFilesystem, message: "Read-only file '
            'system" }). None',
            ("Read-only file system", 30),
        ),
        ("Schema error: 'no field'", ("Schema error: 'no field'", 0)),
    ],
)
def test_the_cause_of_an_error_is_what_the_system_said(told: str, expected: tuple[str, int]) -> None:
    assert _cause(ValueError(told)) == expected
