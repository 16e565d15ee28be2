"""Tests of marks from and to other programs and libraries."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.annotating import Annotating, marks
from reader.corpus.annotation import Colour, Kind, State
from reader.corpus.signs import Signs
from reader.corpus.span import Span
from reader.errors import ExchangeUnreadable, TableFormatUnknown
from reader.interchange import import_highlights, merge, write_annotations, write_marks
from reader.library import Library
from reader.progress import Progress
from tests.loader.test_highlights import CALIBRE

QUOTE = "Саммит қараша айында өтеді"


@pytest.fixture
def marked(library: Library, texts: Path) -> Library:
    library.update([texts], Progress())
    record = library.documents.at(texts / "сұхбат.txt")
    assert record is not None
    start = library.document(record.id).text.index(QUOTE)
    Annotating(library).mark(record.id, Span(start, start + len(QUOTE)), Kind.NOTE, Colour.BLUE, "ой", ["су"])
    return library


def test_marks_go_to_another_library_with_other_paths_and_texts(marked: Library, texts: Path, tmp_path: Path) -> None:
    file = tmp_path / "marks.jsonld"
    write_annotations(marked, marks(marked), file)
    other_texts = tmp_path / "басқа"
    other_texts.mkdir()
    (other_texts / "көшірме.txt").write_bytes((texts / "сұхбат.txt").read_bytes())
    other = Library(tmp_path / "other")
    assert import_highlights(other, file, Progress()).added == 1
    (waiting,) = marks(other)
    assert waiting.target.document_id is None
    other.update([other_texts], Progress())
    (one,) = marks(other)
    assert (one.target.path.name, one.state, one.body, one.tags) == ("көшірме.txt", State.ANCHORED, "ой", ("су",))
    assert one.anchor == marks(marked)[0].anchor
    again = import_highlights(other, file, Progress())
    assert (again.added, again.known) == (0, 1)
    other.close()


def test_two_libraries_are_merged_and_the_later_change_stays(marked: Library, texts: Path, tmp_path: Path) -> None:
    other = Library(tmp_path / "other")
    other.update([texts], Progress())
    assert import_highlights(other, marked.folder, Progress()).added == 1
    (theirs,) = marks(other)
    later = replace(theirs, body="кейін", modified=theirs.modified.replace(year=theirs.modified.year + 1))
    other.annotations.restore(later)
    other.close()
    assert import_highlights(marked, tmp_path / "other" / "library.sqlite", Progress()).added == 1
    (ours,) = marks(marked)
    assert ours.body == "кейін"
    assert ours.target.document_id is not None


def test_stars_and_tags_of_documents_come_along_from_another_library(
    marked: Library, texts: Path, tmp_path: Path
) -> None:
    names = ("сұхбат.txt", "жаңалық.txt", "көктем.txt")
    ids = [record.id for name in names if (record := marked.documents.at(texts / name))]
    marked.marks.star(ids[:2])
    marked.marks.tag(ids[:1], ["су"])
    marked.marks.mark_read(ids[2:])
    other_texts = tmp_path / "басқа"
    other_texts.mkdir()
    for number, name in enumerate(names[:2]):
        (other_texts / f"{number}.txt").write_bytes((texts / name).read_bytes())
    other = Library(tmp_path / "other")
    other.update([other_texts], Progress())
    first, second = (record.id for number in "01" if (record := other.documents.at(other_texts / f"{number}.txt")))
    other.marks.tag([first], ["ел"])
    other.marks.mark_read([second])
    assert import_highlights(other, marked.folder, Progress()).documents == 2
    assert other.marks.of([first, second]) == {
        first: Signs(starred=True, tags=("ел", "су")),
        second: Signs(starred=True, read=True),
    }
    assert import_highlights(other, marked.folder, Progress()).documents == 0
    other.update([texts / "көктем.txt"], Progress())
    third = other.documents.at(texts / "көктем.txt")
    assert third is not None
    assert other.marks.read() == {second, third.id}  # what was said of it had waited
    other.close()


def test_highlights_of_other_programs_are_marked_where_their_words_stand_once(marked: Library, tmp_path: Path) -> None:
    template = CALIBRE["annotations"]
    assert isinstance(template, list)
    texts = ["Қар еріп, жер аяғы кеңіді", "минерал", "ешкім айтпаған сөз осы болар"]
    annotations = [{**template[0], "highlighted_text": text, "uuid": str(number)} for number, text in enumerate(texts)]
    file = tmp_path / "calibre.json"
    file.write_text(json.dumps({**CALIBRE, "annotations": annotations}), encoding="utf-8")
    report = import_highlights(marked, file, Progress())
    assert (report.added, [one.text for one in report.unmatched]) == (2, texts[2:])
    found = {one.anchor.quote: one for one in marks(marked)}
    assert (found[texts[0]].colour, found[texts[0]].body, found[texts[0]].kind) == (Colour.GREEN, "ой", Kind.NOTE)
    assert import_highlights(marked, file, Progress()).known == 2


def test_a_stranger_s_annotation_is_placed_by_its_quote(marked: Library, tmp_path: Path) -> None:
    file = tmp_path / "а.jsonld"
    selector = {"type": "TextQuoteSelector", "exact": "Қар еріп"}
    file.write_text(json.dumps({"target": {"source": "https://example.org", "selector": selector}}), encoding="utf-8")
    assert import_highlights(marked, file, Progress()).added == 1
    assert import_highlights(marked, file, Progress()).known == 1
    file.write_text(json.dumps({"target": {"selector": {**selector, "exact": "жоқ мұндай"}}}), encoding="utf-8")
    assert [one.text for one in import_highlights(marked, file, Progress()).unmatched] == ["жоқ мұндай"]


def test_other_files_are_refused(library: Library, tmp_path: Path) -> None:
    (tmp_path / "а.json").write_text("{}", encoding="utf-8")
    for path in (tmp_path / "а.json", tmp_path / "жоқ.sqlite", tmp_path):
        with pytest.raises(ExchangeUnreadable):
            import_highlights(library, path, Progress())


def test_marks_become_a_table_with_words_for_readers(marked: Library, tmp_path: Path) -> None:
    ids = marked.annotations.ids()
    write_marks(marked, ids, tmp_path / "m.csv", "Белгілер", {"column quote": "Дәйексөз", "blue": "көк"})
    heading, row = (tmp_path / "m.csv").read_text("utf-8-sig").splitlines()
    assert heading.startswith("quote,note,tags,colour,kind,")  # fixed, for scripts
    write_marks(marked, ids, tmp_path / "m.md", "Белгілер", {"column quote": "Дәйексөз"})
    assert "| Дәйексөз |" in (tmp_path / "m.md").read_text("utf-8")
    assert row.startswith(f"{QUOTE},ой,су,көк,note,anchored,Сирек металдар туралы әңгіме,KAZINFORM,2025-10-29,3,")
    write_marks(marked, ids, tmp_path / "m.json")
    assert json.loads((tmp_path / "m.json").read_text("utf-8"))["items"][0]["type"] == "Annotation"
    with pytest.raises(TableFormatUnknown):
        write_marks(marked, ids, tmp_path / "m.png")


def test_a_report_names_what_was_taken_in_and_what_it_was_before(marked: Library, tmp_path: Path) -> None:
    (ours,) = marks(marked)
    later = replace(ours, body="кейін", modified=ours.modified.replace(year=ours.modified.year + 1))
    report = merge(marked, [later], Progress())
    assert [(before, after.body) for before, after in report.changes] == [(ours, "кейін")]
    assert merge(marked, [later], Progress()).changes == ()
