"""Tests of telling documents from further places of them."""

import shutil
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.corpus.correction import Correction
from reader.corpus.hit import Sort
from reader.library import Library
from reader.progress import Progress
from reader.store.database import Database
from reader.store.documents import Documents
from reader.store.duplicates import Duplicates, Settled
from reader.store.sources import Sources
from tests import naive
from tests.store.test_documents import loaded
from tests.words import count, search, understood

TEXTS = [
    " date 2025-10-29 Бірінші тақырып\nАСТАНА. KAZINFORM — Минерал қоры көп.\n",
    " date 2024-01-02 Екінші тақырып\nМинерал туралы минерал сөзі.\n",
    " date 2025-10-30 Үшінші тақырып\nКөктем келді.\n",
]
NAMES = [f"{folder}/{name}.txt" for folder in ("бір", "екі") for name in "абв"]
ENDS = ["", "", "\n", " \n\n"]
"""Of files that hold the same text."""

steps = st.lists(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.none() | st.integers(0, 2), st.sampled_from(ENDS)), min_size=1, max_size=4
    ),
    min_size=1,
    max_size=6,
)


def test_the_first_of_equal_texts_is_shown_and_the_next_takes_over(tmp_path: Path) -> None:
    database = Database(tmp_path / "library.sqlite", "library")
    documents, duplicates = Documents(database), Duplicates(database)
    source = Sources(database).add(tmp_path)
    one, two, three = (documents.put(source.id, loaded(f"/мәтіндер/{name}.txt")) for name in "абв")
    content = documents.records([one])[0].content_hash
    assert duplicates.settle([content], []) == Settled((one,), (two, three))
    assert (documents.count(), duplicates.count(), documents.ids()) == (1, 2, [one])
    assert documents.count([Path("/мәтіндер/в.txt")]) == 1
    assert [record.id for record in documents.page(Sort.DATE, 0, 9, [Path("/мәтіндер/б.txt")])] == [one]
    assert documents.records([one])[0].also == ((Path("/мәтіндер/б.txt"), ""), (Path("/мәтіндер/в.txt"), ""))
    assert duplicates.places() == [
        (documents.records([one])[0].title, [Path(f"/мәтіндер/{name}.txt") for name in "абв"])
    ]
    record = documents.at(Path("/мәтіндер/в.txt"))
    assert record
    assert record.id == one
    assert duplicates.take_over([one, two]) == {three: one}
    documents.remove([two])
    assert duplicates.settle([], [content]) == Settled((one,), ())
    assert documents.records([one])[0].places == (Path("/мәтіндер/в.txt"),)
    assert duplicates.places() == []


@settings(max_examples=naive.examples(12), deadline=None)
@given(steps=steps, lost=st.sets(st.integers(0, 5), max_size=2), forgets=st.booleans())
def test_each_text_is_found_counted_and_shown_once_whatever_happens_to_its_files(
    tmp_path_factory: pytest.TempPathFactory,
    steps: list[list[tuple[str, int | None, str]]],
    lost: set[int],
    forgets: bool,
) -> None:
    """Write and delete files, bring the library up to date, and compare with what is on disk; the index may be lost."""
    base = tmp_path_factory.mktemp("d")
    folder = base / "мәтіндер"
    for name in ("бір", "екі"):
        (folder / name).mkdir(parents=True)
    library = Library(base / "library")
    on_disk: dict[str, int] = {}
    for number, step in enumerate(steps):
        for name, text, end in step:
            path = folder / name
            if text is None:
                path.unlink(missing_ok=True)
                on_disk.pop(name, None)
            else:
                path.write_text(TEXTS[text] + end, encoding="utf-8")
                on_disk[name] = text
        if number in lost:
            library.index.all_ids()
            with library.index.writing() as writer:
                writer.remove(library.index.all_ids())
                writer.commit()
            library.documents.mark_waiting(library.documents.ids())
        library.update([folder], Progress())
        check_what_is_there(library, folder, on_disk)
        if forgets or number == len(steps) - 1:
            library.forget(library.vanished.ids())
            check(library, folder, on_disk)
    library.close()
    shutil.rmtree(base)


def check_what_is_there(library: Library, folder: Path, on_disk: dict[str, int]) -> None:
    hits = library.listing(Sort.DATE, 0, 99).hits
    assert len({hit.record.content_hash for hit in hits}) == len(hits) == library.index.count()
    assert sorted(library.index.all_ids()) == sorted(hit.record.id for hit in hits)
    there = {path for hit in hits if not hit.record.vanished for path in hit.record.places}
    assert there == {folder / name for name in on_disk}
    assert library.vanished.count() == sum(hit.record.vanished for hit in hits)
    for hit in hits:
        assert library.document(hit.record.id).content_hash == hit.record.content_hash
    assert library.documents.waiting(library.identity) == []


def check(library: Library, folder: Path, on_disk: dict[str, int]) -> None:
    places: defaultdict[int, set[Path]] = defaultdict(set)
    for name, text in on_disk.items():
        places[text].add(folder / name)
    page = library.listing(Sort.DATE, 0, 99)
    assert page.documents == len(page.hits) == library.documents.count() == library.index.count() == len(places)
    assert library.duplicates.count() == len(on_disk) - len(places)
    shown = {frozenset(hit.record.places) for hit in page.hits}
    assert shown == {frozenset(one) for one in places.values()}
    assert sorted(library.index.all_ids()) == sorted(hit.record.id for hit in page.hits)
    assert library.documents.waiting(library.identity) == []
    assert search(library, "минерал").documents == len({0, 1} & places.keys())
    assert count(library, "минерал").matches == (0 in places) + 2 * (1 in places)
    for scope in (folder / "бір", folder / "екі", folder / "екі" / "а.txt"):
        below = [text for text, paths in places.items() if any(scope in (one, *one.parents) for one in paths)]
        assert library.documents.count([scope]) == len(below) == len(library.listing(Sort.DATE, 0, 99, [scope]).hits)
        query = understood(library, f'path:"{scope}"')
        assert library.search(query, Sort.DATE, 0, 99).documents == len(below)
        assert library.search(understood(library, "минерал"), Sort.DATE, 0, 99, [scope]).documents == len(
            {0, 1}.intersection(below)
        )
    facets = {one.value: one.documents for one in library.facets(None).folders.values}
    for scope in (folder, folder / "бір", folder / "екі"):
        assert facets.get(str(scope), 0) == library.documents.count([scope])


def test_the_next_place_takes_over_with_id_correction_and_reading_position(library: Library, texts: Path) -> None:
    first, second = texts / "сұхбат.txt", texts / "я" / "көшірме.txt"
    library.update([texts], Progress())
    record = library.documents.at(first)
    assert record
    library.correct(record.id, Correction("Басқа атау"), Progress())
    library.reading.remember(first, 77)
    second.parent.mkdir()
    shutil.copy(first, second)
    report = library.update([], Progress())
    assert (report.documents, report.duplicates, report.added) == (3, 1, 1)
    assert [hit.record.title for hit in search(library, "title:басқа").hits] == ["Басқа атау"]
    first.unlink()
    library.update([], Progress())
    (hit,) = search(library, "title:басқа").hits
    assert (hit.record.id, hit.record.places) == (record.id, (second,))
    assert library.reading.position(second) == 77
    assert library.document(record.id).title == "Басқа атау"


def test_a_place_whose_first_was_changed_keeps_what_was_corrected(library: Library, texts: Path) -> None:
    first, second = texts / "сұхбат.txt", texts / "я.txt"
    shutil.copy(first, second)
    library.update([texts], Progress())
    record = library.documents.at(second)
    assert record
    library.correct(record.id, Correction("Басқа атау"), Progress())
    first.write_text("Мүлде басқа мәтін.\n", encoding="utf-8")
    library.update([], Progress())
    assert sorted(hit.record.path.name for hit in search(library, "title:басқа").hits) == ["сұхбат.txt", "я.txt"]


def test_libraries_of_before_show_each_text_once(tmp_path: Path, texts: Path) -> None:
    shutil.copy(texts / "сұхбат.txt", texts / "я.txt")
    library = Library(tmp_path / "library")
    library.update([texts], Progress())
    library._store.run("UPDATE document SET same_as = NULL")
    library.close()
    again = Library(tmp_path / "library")
    assert again.documents.count() == 4
    script = Path("reader/store/library/0006_corrections.sql").read_text(encoding="utf-8")
    again._store.run(script[script.index("UPDATE document SET") : script.index("DROP INDEX")])
    again.repair(Progress())
    assert (again.documents.count(), again.index.count()) == (3, 3)
    again.close()
