"""Tests of the store of the user's marks."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.corpus.annotation import Anchor, Annotation, Colour, Kind, State, Target
from reader.corpus.span import Span
from reader.store.annotations import Annotations, Order, Wanted
from reader.store.database import Database

ANCHOR = Anchor(Span(3, 8), "мұнай", "қара ", " бағасы", "abc", 2)
TARGET = Target(7, Path("/а/б.txt"), "abc")


@pytest.fixture
def annotations(tmp_path: Path) -> Iterator[Annotations]:
    database = Database(tmp_path / "library.sqlite", "library")
    yield Annotations(database)
    database.close()


def at(annotations: Annotations, start: int, **values: object) -> Annotation:
    return annotations.add(TARGET, replace(ANCHOR, span=Span(start, start + 5)), **values)  # type: ignore[arg-type]


def test_what_is_added_is_there_with_everything(annotations: Annotations) -> None:
    made = annotations.add(
        TARGET, ANCHOR, Kind.NOTE, Colour.BLUE, "**Маңызды** ой", [" экономика ", "Экономика", "мұнай"]
    )
    assert made.tags == ("экономика", "мұнай")
    assert annotations.get(made.id) == made
    assert annotations.of_document(7) == [made]
    assert annotations.of_document(8) == []
    assert annotations.by_uid([made.uid, "no"]) == {made.uid: made}


def test_every_change_can_be_undone_and_done_again(annotations: Annotations) -> None:
    made = at(annotations, 3)
    before = annotations.change(replace(made, colour=Colour.PINK, body="ой"))
    assert before == made
    changed = annotations.get(made.id)
    assert changed is not None
    assert (changed.colour, changed.body) == (Colour.PINK, "ой")
    assert annotations.restore(made) == made
    assert annotations.get(made.id) == made
    assert annotations.restore(changed) == changed
    assert len(annotations.remove([made.id, 99]).rows) == 1
    assert annotations.count() == 0
    assert annotations.change(changed) is None
    assert annotations.restore(changed) == changed
    assert annotations.all() == [changed]


def test_marks_of_another_library_get_numbers_of_their_own(annotations: Annotations) -> None:
    made = at(annotations, 3)
    other = annotations.restore(replace(made, uid="urn:other", body="басқа"))
    assert other.id != made.id
    assert annotations.count() == 2


def test_marks_are_filtered_and_sorted(annotations: Annotations) -> None:
    one = at(annotations, 30, kind=Kind.NOTE, body="бір", colour=Colour.GREEN)
    two = at(annotations, 3, tags=["Су"])
    assert annotations.all() == [two, one]
    assert annotations.all(order=Order.CREATED) == [two, one]
    assert annotations.all(order=Order.COLOUR) == [one, two]
    assert annotations.all(Wanted(kinds=frozenset((Kind.NOTE,)))) == [one]
    assert annotations.all(Wanted(colours=frozenset((Colour.YELLOW,)))) == [two]
    assert annotations.all(Wanted(tag="су")) == [two]
    assert annotations.all(Wanted(states=frozenset((State.ORPHANED,)))) == []
    assert annotations.all(Wanted(ids=frozenset())) == []
    assert annotations.all(offset=1, limit=5) == [one]
    assert (annotations.count(), annotations.count(Wanted(tag="су")), annotations.count(Wanted(tag="жоқ"))) == (2, 1, 0)
    assert annotations.tags() == {"Су": 1}
    assert annotations.documents() == {7}


def test_the_words_of_notes_are_kept_up_to_date(annotations: Annotations) -> None:
    made = at(annotations, 3, body="Минералдарды көр")
    assert annotations.word_forms() == ["көр", "минералдарды"]
    assert annotations.having(["минералдарды"]) == {made.id}
    annotations.change(replace(made, body="су"))
    assert annotations.word_forms() == ["су"]
    annotations.remove([made.id])
    assert annotations.word_forms() == []


def test_settling_is_no_change_of_the_users(annotations: Annotations) -> None:
    made = at(annotations, 3)
    moved = replace(made, anchor=replace(ANCHOR, span=Span(9, 14), content_hash="def"), state=State.ORPHANED)
    annotations.settle([moved])
    assert annotations.get(made.id) == moved


def test_a_long_list_is_held_by_its_numbers(annotations: Annotations) -> None:
    made = [at(annotations, start, body=f"ой {start}", tags=["су"]) for start in (30, 10, 20)]
    assert annotations.ids() == [made[1].id, made[2].id, made[0].id]
    assert annotations.ids(order=Order.DOCUMENT) == annotations.ids()
    assert annotations.ids(Wanted(ids=frozenset((made[0].id,)))) == [made[0].id]
    assert annotations.ids(Wanted(outlet="KAZINFORM")) == []
    assert annotations.some([made[2].id, 99, made[0].id]) == [made[2], made[0]]
    assert annotations.words()[0] == (made[0].id, 'мұнай\nой 30\n["су"]')
    assert annotations.outlets() == {}


def test_many_changes_are_kept_together_or_not_at_all(annotations: Annotations) -> None:
    first, second = at(annotations, 3), at(annotations, 9)
    gone = replace(first, id=99, uid="none")
    changes = annotations.change_all([replace(first, body=" ой"), gone, replace(second, tags=("су", "СУ"))])
    assert [before for before, _ in changes] == [first, second]
    assert [after for _, after in changes] == annotations.some([first.id, second.id])
    assert changes[1][1].tags == ("су",)
    annotations.turn([(changes[0][1], first), (second, None), (None, gone)])
    assert annotations.all() == [first, gone]
    with pytest.raises(AttributeError):
        annotations.turn([(first, None), (None, "no mark")])  # type: ignore[list-item]
    assert annotations.all() == [first, gone]


def test_many_marks_are_removed_and_put_back_with_their_words(annotations: Annotations) -> None:
    made = [at(annotations, start, body=f"су туралы {start}", tags=["ел"]) for start in range(3)]
    words = sorted(annotations.word_forms())
    removed = annotations.remove([one.id for one in made[:2]] + [99])
    assert annotations.all() == made[2:]
    annotations.put_back(removed)
    assert annotations.all() == made
    assert sorted(annotations.word_forms()) == words
    assert annotations.having(["су"]) == {one.id for one in made}
    assert annotations.remove([]).rows == ()


def test_a_mark_that_has_the_number_of_a_removed_one_stays_when_that_is_put_back(annotations: Annotations) -> None:
    made = at(annotations, 3, body="ой")
    removed = annotations.remove([made.id])
    other = annotations.restore(replace(made, uid="00000000-0000-4000-8000-000000000001", body="бөтен"))
    assert other.id == made.id
    annotations.put_back(removed)
    there = annotations.by_uid([made.uid, other.uid])
    assert there[other.uid] == other
    assert replace(there[made.uid], id=made.id) == made
    assert annotations.having(["ой"]) == {there[made.uid].id}


def test_tags_of_many_marks_are_changed_and_turned_back(annotations: Annotations) -> None:
    made = [at(annotations, start, tags=tags) for start, tags in enumerate((["Су"], ["ел"], []))]
    ids = [one.id for one in made]
    changed = annotations.retag(ids, " су ", on=True)
    assert [one.tags for one in annotations.all()] == [("Су",), ("ел", "су"), ("су",)]
    annotations.turn_tags(changed, back=True)
    assert annotations.all() == made
    annotations.turn_tags(changed, back=False)
    assert len(annotations.retag(ids, "СУ", on=False).changes) == 3
    assert [one.tags for one in annotations.all()] == [(), ("ел",), ()]
    assert annotations.retag(ids, ' "" ', on=True).changes == ()
