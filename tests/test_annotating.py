"""Tests of what the user does with marks."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from reader.annotating import Annotating, candidates, followed, listed, marks, marks_of
from reader.annotating import found as marked
from reader.corpus.annotation import Annotation, Colour, Kind, State
from reader.corpus.hit import Sort
from reader.corpus.link import Link
from reader.corpus.signs import Signs
from reader.corpus.span import Span
from reader.library import Library
from reader.progress import Progress
from reader.store.annotations import Order, Wanted
from tests.conftest import INTERVIEW


@pytest.fixture
def interview(library: Library, texts: Path) -> int:
    library.update([texts], Progress())
    record = library.documents.at(texts / "сұхбат.txt")
    assert record is not None
    return record.id


def mark(annotating: Annotating, library: Library, number: int, words: str, **values: object) -> Annotation:
    start = library.document(number).text.index(words)
    return annotating.mark(number, Span(start, start + len(words)), **values)  # type: ignore[arg-type]


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    os.utime(path, (2e9, 2e9))


def found(library: Library, text: str) -> list[str]:
    page = library.search(library.resolve(library.parse(text)), Sort.DATE, 0, 10)
    return [hit.record.path.name for hit in page.hits]


def test_everything_can_be_undone_and_done_again(library: Library, interview: int) -> None:
    annotating = Annotating(library)
    made = mark(annotating, library, interview, "минерал қоры")
    annotating.change(replace(made, colour=Colour.GREEN, body="ой"))
    after = library.annotations.get(made.id)
    annotating.remove([made.id])
    assert library.annotations.count() == 0
    annotating.undo()
    assert library.annotations.get(made.id) == after
    annotating.undo()
    assert library.annotations.get(made.id) == made
    annotating.undo()
    assert (library.annotations.count(), annotating.undoable, annotating.undo()) == (0, False, None)
    for _ in range(2):
        annotating.redo()
    assert library.annotations.all() == [after]
    annotating.redo()
    assert (library.annotations.count(), annotating.redoable, annotating.redo()) == (0, False, None)


def test_a_mark_is_found_again_after_the_file_was_changed(library: Library, interview: int, texts: Path) -> None:
    made = mark(Annotating(library), library, interview, "Саммит қараша айында өтеді", kind=Kind.NOTE, body="күн")
    write(texts / "сұхбат.txt", INTERVIEW.replace("KAZINFORM —", "KAZINFORM — Бүгін белгілі"))
    library.update([], Progress())
    again = library.annotations.get(made.id)
    assert again is not None
    assert again.state is State.ANCHORED
    assert again.anchor.span.of(library.document(interview).text) == "Саммит қараша айында өтеді"
    assert again.anchor.span != made.anchor.span
    assert again.modified == made.modified


def test_an_orphan_has_candidates_and_comes_back(library: Library, interview: int, texts: Path) -> None:
    annotating = Annotating(library)
    made = mark(annotating, library, interview, "Саммит қараша айында өтеді")
    write(texts / "сұхбат.txt", INTERVIEW.replace("қараша айында өтеді", "қараша айында басталады"))
    library.update([], Progress())
    (orphan,) = marks_of(library, interview)
    assert (orphan.state, orphan.anchor) == (State.ORPHANED, made.anchor)
    best = candidates(library, orphan)[0]
    assert best.text == "Саммит қараша айында басталады"
    settled = annotating.settle(orphan, best.span)
    assert settled is not None
    assert (settled.state, settled.anchor.quote) == (State.ANCHORED, best.text)
    annotating.undo()
    (texts / "сұхбат.txt").write_text(INTERVIEW, encoding="utf-8")
    os.utime(texts / "сұхбат.txt", (2.1e9, 2.1e9))
    library.update([], Progress())
    assert [one.state for one in marks_of(library, interview)] == [State.ANCHORED]


def test_a_mark_outlives_its_document_and_finds_the_same_text_elsewhere(
    library: Library, interview: int, texts: Path
) -> None:
    made = mark(Annotating(library), library, interview, "минерал қоры")
    text = (texts / "сұхбат.txt").read_bytes()
    (texts / "сұхбат.txt").unlink()
    library.update([], Progress())
    assert marks(library) == [made]
    library.forget([interview])
    (away,) = marks(library)
    assert (away.target.document_id, away.anchor) == (None, made.anchor)
    (texts / "көшкен.txt").write_bytes(text)
    library.update([], Progress())
    (back,) = marks(library)
    record = library.documents.at(texts / "көшкен.txt")
    assert record is not None
    assert (back.target.document_id, back.target.path, back.state) == (record.id, record.path, State.ANCHORED)


def test_notes_are_found_in_every_form(library: Library, interview: int) -> None:
    annotating = Annotating(library)
    one = mark(annotating, library, interview, "минерал қоры", kind=Kind.NOTE, body="**Минералдарды** тексеру керек")
    two = mark(annotating, library, interview, "АҚШ-тың", kind=Kind.NOTE, body="Цены выросли; бағаларын салыстыру")
    assert marks(library, "минерал") == [one]
    assert marks(library, "баға салыстыр") == [two]
    assert marks(library, "цена") == [two]
    assert marks(library, "бага") == [two]
    assert marks(library, "саммит") == []
    assert marks(library, "  ", Wanted(kinds=frozenset((Kind.NOTE,))), Order.CREATED) == [two, one]
    assert found(library, "note:минерал") == ["сұхбат.txt"]
    assert found(library, 'note:"минералды тексеру"') == ["сұхбат.txt"]
    assert found(library, 'note:"тексеру минералды"') == []
    assert found(library, "note:=минерал") == []
    assert found(library, "note:минер*") == ["сұхбат.txt"]
    assert len(found(library, "-note:минерал")) == 2


def test_tags_of_documents_are_searched_and_counted(library: Library, interview: int) -> None:
    library.marks.tag([interview], ["Маңызды"])
    assert found(library, "tag:маңызды") == ["сұхбат.txt"]
    assert found(library, "tag:маңызды минерал") == ["сұхбат.txt"]
    assert found(library, "tag:жоқ") == []
    assert len(found(library, "-tag:маңызды")) == 2
    facets = library.facets(library.resolve(library.parse("саммит")))
    assert [(one.value, one.documents) for one in facets.tags.values] == [("Маңызды", 1)]


def test_a_link_leads_to_its_paragraph(library: Library, interview: int) -> None:
    document = library.document(interview)
    link = Link.read(str(Link.to(document.content_hash, 3)))
    assert link is not None
    place = followed(library, link)
    assert place is not None
    record, span = place
    assert record.id == interview
    assert span is not None
    assert span.of(document.text).startswith("— Саммит қараша")
    assert followed(library, Link("0" * 16, 1)) is None


def test_marks_are_listed_by_words_of_quote_note_and_tags_in_any_form(library: Library, interview: int) -> None:
    annotating = Annotating(library)
    first = mark(annotating, library, interview, "минерал қоры", body="Көліктер", tags=["Дерек"])
    second = mark(annotating, library, interview, "қараша айында")
    wanted = {
        "минералдарды": [first.id],
        "көлік": [first.id],
        "колик": [first.id],
        "дерек": [first.id],
        "қарашаның": [second.id],
        "қар": [second.id],  # what is being typed may go on
        "минерал қараша": [],
        "note:минерал": [],
        "note:көліктерді дер": [first.id],
    }
    assert {text: marked(library, text) for text in wanted} == wanted
    assert marked(library, " … ") == [second.id, first.id]
    assert [(one.mark.id, one.record and one.record.id) for one in listed(library, [second.id, 99, first.id])] == [
        (second.id, interview),
        (first.id, interview),
    ]


def test_many_marks_are_tagged_in_one_step(library: Library, interview: int) -> None:
    annotating = Annotating(library)
    first = mark(annotating, library, interview, "минерал қоры", tags=["Су"])
    second = mark(annotating, library, interview, "қараша айында")
    ids = [first.id, second.id]
    assert annotating.retag(ids, "су", on=True) == 1  # one has it, whatever its capitals
    assert [one.tags for one in library.annotations.some(ids)] == [("Су",), ("су",)]
    assert annotating.retag(ids, "СУ", on=False) == 2
    assert [one.tags for one in library.annotations.some(ids)] == [(), ()]
    annotating.undo()
    assert [one.tags for one in library.annotations.some(ids)] == [("Су",), ("су",)]
    annotating.undo()
    assert [one.tags for one in library.annotations.some(ids)] == [("Су",), ()]


def test_what_was_kept_elsewhere_is_undone_as_one_step(library: Library, interview: int) -> None:
    other = Annotating(library)
    first = mark(other, library, interview, "минерал қоры")
    changed = library.annotations.restore(replace(first, body="жаңа"))
    second = mark(other, library, interview, "қараша айында")
    annotating = Annotating(library)
    annotating.adopt([(first, changed), (None, second)])
    annotating.undo()
    assert library.annotations.all() == [first]
    annotating.redo()
    assert {one.body for one in library.annotations.all()} == {"жаңа", ""}


def test_stars_and_what_was_read_are_searched_and_counted(library: Library, interview: int) -> None:
    assert library.facets(library.resolve(library.parse("саммит"))).signs.values == ()  # nothing was said yet
    library.marks.star([interview])
    library.marks.mark_read([interview])
    assert found(library, "is:starred") == found(library, "is:оқылған саммит") == ["сұхбат.txt"]
    assert found(library, "саммит is:unread") == ["жаңалық.txt"]
    assert found(library, "саммит NOT is:unread") == ["сұхбат.txt"]
    assert len(found(library, "is:unread OR is:starred")) == 3
    assert found(library, "-is:starred -көктем") == ["жаңалық.txt"]

    def signs(text: str) -> dict[str, int]:
        query = library.resolve(library.parse(text)) if text else None
        return {one.value: one.documents for one in library.facets(query).signs.values}

    assert signs("саммит") == {"starred": 1, "unread": 1, "read": 1}
    assert signs("") == {"starred": 1, "unread": 2, "read": 1}
    assert signs("көктем") == {"unread": 1}
    assert signs("is:starred") == {"starred": 1, "read": 1}
    page = library.search(library.resolve(library.parse("саммит is:read")), Sort.DATE, 0, 9)
    assert [hit.signs for hit in page.hits] == [Signs(starred=True, read=True)]
