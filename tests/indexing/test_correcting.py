"""Tests of letting documents say what the user corrected."""

import datetime
import shutil
from pathlib import Path

import pytest

from reader.corpus.correction import NO_CORRECTION, UNNAMED, Correction
from reader.corpus.hit import Sort
from reader.errors import Cancelled, DocumentUnknown
from reader.indexing.correcting import speakers_of
from reader.library import Library
from reader.progress import Progress
from reader.store.rules import Rule
from tests.words import search, understood

DAY = datetime.date(2021, 7, 8)
ALL = Correction("Қайта қойылған тақырып", DAY, "EGEMEN", (("Рүстем Мұстафин", "Асан Мұстафаұлы"),))


@pytest.fixture
def corrected(library: Library, texts: Path) -> Library:
    library.update([texts], Progress())
    library.correct(number(library, texts / "сұхбат.txt"), ALL, Progress())
    return library


def number(library: Library, path: Path) -> int:
    record = library.documents.at(path)
    assert record
    return record.id


def found(library: Library, query: str) -> list[str]:
    return sorted(hit.record.path.name for hit in search(library, query).hits)


def check(library: Library, path: Path) -> None:
    name = path.name
    for query in ("title:қайта", "title:тақырыптың", "source:EGEMEN", "speaker:Асан", "date:2021-07-08"):
        assert found(library, query) == [name], query
    for query in ("title:металдар", "source:KAZINFORM", "speaker:Рүстем", "date:2025-10", "қайта"):
        assert found(library, query) == [], query
    assert found(library, "минерал speaker:Мұстафаұлы") == [name]
    (hit,) = search(library, "speaker:Асан саммит").hits
    assert (hit.record.title, hit.record.date, hit.record.source) == ("Қайта қойылған тақырып", DAY, "EGEMEN")
    assert hit.record.interviewee == "Асан Мұстафаұлы"
    document = library.document(hit.record.id)
    assert (document.title, document.date, document.outlet) == (hit.record.title, DAY, "EGEMEN")
    (line,) = [one for one in library.kwic(understood(library, "қызығушылығы"), 20) if one.path == path]
    assert (line.title, line.date, line.source) == (hit.record.title, "2021-07-08", "EGEMEN")
    assert line.speaker == "Асан Мұстафаұлы"
    facets = library.facets(understood(library, "саммит date:2021"))
    assert [one.value for one in facets.sources.values] == ["EGEMEN"]
    assert [one.value for one in facets.speakers.values] == ["Асан Мұстафаұлы"]
    assert [one.value for one in facets.months.values] == ["2021-07"]
    by_title = [hit.record.title for hit in library.listing(Sort.TITLE, 0, 9).hits]
    assert by_title.index("Қайта қойылған тақырып") == 2


def test_everything_says_what_was_corrected(corrected: Library, texts: Path) -> None:
    check(corrected, texts / "сұхбат.txt")


def test_corrections_survive_rescans_rebuilding_and_changes(corrected: Library, texts: Path) -> None:
    path = texts / "сұхбат.txt"
    corrected.update([], Progress())
    check(corrected, path)
    corrected._cache.run("DELETE FROM text")
    check(corrected, path)
    for number in corrected.documents.ids():
        corrected.documents.mark_waiting([number])
    corrected.repair(Progress())
    check(corrected, path)
    path.write_text(path.read_text(encoding="utf-8") + "— Тағы бір сөз бар ма?\n— Бар.\n", encoding="utf-8")
    assert corrected.update([], Progress()).changed == 1
    check(corrected, path)
    shutil.rmtree(corrected.folder / "index")
    corrected.close()
    (corrected.folder / "cache.sqlite").unlink()
    again = Library(corrected.folder)
    again.repair(Progress())
    check(again, path)
    again.close()


def test_a_file_that_moved_or_came_back_has_its_correction_again(corrected: Library, texts: Path) -> None:
    moved = (texts / "сұхбат.txt").rename(texts / "әңгіме.txt")
    corrected.update([], Progress())
    check(corrected, moved)
    kept = moved.read_bytes()
    moved.unlink()
    corrected.update([], Progress())
    assert (corrected.documents.count(), corrected.vanished.count()) == (3, 1)
    check(corrected, moved)
    moved.write_bytes(kept)
    corrected.update([], Progress())
    check(corrected, moved)


def test_a_copy_of_a_corrected_file_does_not_take_its_correction(corrected: Library, texts: Path) -> None:
    (texts / "басқа.txt").write_text("Мүлде басқа мәтін болды.\n", encoding="utf-8")
    corrected.update([], Progress())
    assert [one.document_id for one in corrected.corrections.all()] == [number(corrected, texts / "сұхбат.txt")]


def test_a_correction_can_be_taken_back(corrected: Library, texts: Path) -> None:
    one = number(corrected, texts / "сұхбат.txt")
    corrected.correct(one, NO_CORRECTION, Progress())
    record = corrected.documents.records([one])[0]
    assert record.own is None
    assert (record.title, record.source, record.interviewee) == (
        *("Сирек металдар туралы әңгіме", "KAZINFORM"),
        "Рүстем Мұстафин",
    )
    assert found(corrected, "title:металдар speaker:Рүстем") == ["сұхбат.txt"]
    assert found(corrected, "title:қайта") == []
    assert corrected.corrections.all() == []


def test_words_near_each_other_are_found_in_a_title_that_was_given(corrected: Library) -> None:
    assert found(corrected, 'title:"тақырып қайта"~2') == ["сұхбат.txt"]
    assert found(corrected, 'title:"тақырып қойылған қайта"~1') == ["сұхбат.txt"]
    assert found(corrected, 'title:"тақырып қайта"~1') == []


def test_what_the_file_says_itself_is_no_correction(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one = number(library, texts / "сұхбат.txt")
    record = library.documents.records([one])[0]
    library.correct(one, Correction(f" {record.title} ", record.date, record.source, (("Ә", ""),)), Progress())
    assert library.corrections.all() == []
    assert library.documents.records([one]) == [record]
    with pytest.raises(DocumentUnknown):
        library.correct(99, ALL, Progress())


def test_a_day_that_was_only_that_of_the_file_can_be_confirmed(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "күнсіз.txt"
    path.write_text("Күні жоқ бір мәтін.\n", encoding="utf-8")
    library.update([path], Progress())
    one = number(library, path)
    assert found(library, "date:none") == ["күнсіз.txt"]
    library.correct(one, Correction(date=library.documents.records([one])[0].date), Progress())
    assert found(library, "date:none") == []


def test_speakers_are_told_in_order_and_one_without_a_name_too(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "сұхбат.txt"
    path.write_text("Кіріспе.\n— Бұл не?\n— Жауап.\n— Ол не?\n— Ол да жауап.\n", encoding="utf-8")
    library.update([path], Progress())
    one = number(library, path)
    assert speakers_of(library.document(one)) == [UNNAMED]
    library.correct(one, Correction(speakers=((UNNAMED, "Айгүл Сәрсен"),)), Progress())
    assert speakers_of(library.document(one)) == ["Айгүл Сәрсен"]
    assert speakers_of(library.document(one, as_in_file=True)) == [UNNAMED]
    assert found(library, "speaker:Айгүл жауап") == ["сұхбат.txt"]


# Rules of folders


def sources(library: Library) -> dict[str, str]:
    return {hit.record.path.name: hit.record.source for hit in library.listing(Sort.TITLE, 0, 99).hits}


def test_a_rule_holds_for_all_documents_of_its_folder_now_and_later(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    library.set_rule(texts, Rule(texts, "EGEMEN"), Progress())
    assert sources(library) == {"сұхбат.txt": "KAZINFORM", "жаңалық.txt": "EGEMEN", "көктем.txt": "EGEMEN"}
    assert found(library, "source:EGEMEN") == ["жаңалық.txt", "көктем.txt"]
    (texts / "жаңа.txt").write_text("Жаңа мәтін келді.\n", encoding="utf-8")
    library.update([], Progress())
    assert found(library, "source:EGEMEN") == ["жаңа.txt", "жаңалық.txt", "көктем.txt"]
    assert library.update([], Progress()).changed == 0
    library.set_rule(texts, Rule(texts, "AIQYN", replaces=True), Progress())
    assert set(sources(library).values()) == {"AIQYN"}
    assert found(library, "source:KAZINFORM") == []
    assert library.document(number(library, texts / "сұхбат.txt")).outlet == "AIQYN"
    library.set_rule(texts, None, Progress())
    assert [one for one in sources(library).values() if one] == ["KAZINFORM"]
    assert all(record.own is None for record in library.documents.records(library.documents.ids()))


def test_what_was_corrected_goes_before_a_rule(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    one = number(library, texts / "сұхбат.txt")
    library.set_rule(texts, Rule(texts, "AIQYN", replaces=True), Progress())
    library.correct(one, Correction(source="KAZINFORM"), Progress())
    assert sources(library)["сұхбат.txt"] == "KAZINFORM"
    library.correct(one, Correction("Атау", source="AIQYN"), Progress())
    assert library.corrections.of(one) == Correction("Атау")
    assert sources(library)["сұхбат.txt"] == "AIQYN"
    library.set_rule(texts, None, Progress())
    assert sources(library)["сұхбат.txt"] == "KAZINFORM"
    assert found(library, "title:атау") == ["сұхбат.txt"]


def test_a_correction_that_is_cancelled_is_kept_and_the_index_follows_later(library: Library, texts: Path) -> None:
    library.update([texts], Progress())
    record = library.documents.at(texts / "көктем.txt")
    assert record is not None
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        library.correct(record.id, Correction(title="Жаз"), stopped)
    assert library.corrections.of(record.id) == Correction(title="Жаз")
    library.repair(Progress())
    assert [one.title for one in library.documents.records([record.id])] == ["Жаз"]
