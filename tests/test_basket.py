"""Tests of the basket: taking quotes, their order, and looking for them again."""

import os
from pathlib import Path

import pytest

from reader.basket import Tray, check_all, doubles, hide_names, keep_apart, people, same_place, take, taken
from reader.corpus.quotation import Standing, Taken
from reader.corpus.span import Span
from reader.errors import KeyNotApart, KeyUnreadable, TableUnwritable
from reader.library import Library
from reader.progress import Progress
from reader.store.basket import Kept
from tests.conftest import INTERVIEW


@pytest.fixture
def three(library: Library, texts: Path) -> list[Kept]:
    library.update([texts], Progress())
    kept = []
    for name, words in (
        ("сұхбат.txt", "Саммит қараша айында өтеді"),
        ("көктем.txt", "Қар еріп"),
        ("жаңалық.txt", "Бұл саясат"),
    ):
        record = library.documents.at(texts / name)
        assert record is not None
        start = library.document(record.id).text.index(words)
        kept.append(take(library, record.id, Span(start, start + len(words)), f"{name} туралы"))
    return kept


def test_quotes_have_an_order_and_comments(library: Library, three: list[Kept]) -> None:
    one, two, last = three
    assert library.basket.all() == three
    library.basket.move([last.id, one.id])
    assert library.basket.all() == [last, one, two]
    library.basket.comment(one.id, "жаңа")
    assert [kept.comment for kept in library.basket.all()][1] == "жаңа"
    assert [quote.quotation.text for quote in taken(library)] == [
        "Бұл саясат",
        "Саммит қараша айында өтеді",
        "Қар еріп",
    ]


def test_a_quote_that_was_taken_out_can_be_put_back(library: Library, three: list[Kept]) -> None:
    one, two, last = three
    removed = library.basket.remove([one.id, last.id, 99])
    assert library.basket.all() == [two]
    library.basket.restore(removed)
    library.basket.restore(removed)
    assert library.basket.all() == three


def test_every_quote_is_looked_for_again(library: Library, three: list[Kept], texts: Path) -> None:
    assert {found.standing for _, found in check_all(library)} == {Standing.VERBATIM}
    changed = INTERVIEW.replace("қараша айында", "желтоқсанда")
    (texts / "сұхбат.txt").write_text(changed, encoding="utf-8")
    os.utime(texts / "сұхбат.txt", (2e9, 2e9))
    (texts / "көктем.txt").unlink()
    library.update([], Progress())
    standings = [found.standing for _, found in check_all(library)]
    assert standings == [Standing.CHANGED, Standing.VERBATIM, Standing.VERBATIM]  # a text whose file is gone stays
    assert [found.gone for _, found in check_all(library)] == [False, True, False]
    library.forget(library.vanished.ids())
    standings = [found.standing for _, found in check_all(library)]
    assert standings == [Standing.CHANGED, Standing.AWAY, Standing.VERBATIM]


def test_every_change_is_undone_and_done_again(library: Library, three: list[Kept]) -> None:
    one, two, last = three
    tray = Tray(library)
    tray.move([last.uid, one.uid, two.uid])
    assert tray.comment(two.uid, "жаңа")
    assert tray.remove([one.uid, two.uid, "жоқ"]) == 2
    assert [kept.uid for kept in library.basket.all()] == [last.uid]
    assert not tray.comment(two.uid, "кеш")
    while tray.undo():
        pass
    assert library.basket.all() == three
    while tray.redo():
        pass
    assert [kept.uid for kept in library.basket.all()] == [last.uid]
    tray.undo()
    again = library.basket.all()
    assert [(kept.uid, kept.comment) for kept in again] == [
        (last.uid, last.comment),
        (one.uid, one.comment),
        (two.uid, "жаңа"),
    ]
    added = tray.take(one.target.document_id or 0, one.quotation.span)
    assert library.basket.all()[-1] == added
    tray.undo()
    assert len(library.basket.all()) == 3


def test_undoing_leaves_alone_what_other_hands_did_since(library: Library, three: list[Kept]) -> None:
    one, two, last = three
    tray = Tray(library)
    tray.remove([two.uid])
    new = take(library, last.target.document_id or 0, Span(0, 30))
    library.basket.remove([last.id])
    tray.undo()
    assert [kept.uid for kept in library.basket.all()] == [one.uid, two.uid, new.uid]


def test_the_same_words_are_noticed(library: Library, three: list[Kept]) -> None:
    one = three[0]
    again = take(library, one.target.document_id or 0, one.quotation.span)
    assert doubles(library.basket.all()) == {again.uid: 0}
    assert same_place(three, one.quotation.content_hash, one.quotation.span) == one
    assert same_place(three, one.quotation.content_hash, Span(0, 3)) is None


def test_people_of_the_quotes_come_before_those_of_their_documents(
    library: Library, texts: Path, three: list[Kept]
) -> None:
    assert people(library, Progress())[0] == ("Рүстем Мұстафин", True)
    library.basket.remove([three[0].id])
    (texts / "жаңалық.txt").write_text(" date 2025-11-05 Атау\nБұл саясат. Министр Асқар Ерланов айтты.\n", "utf-8")
    os.utime(texts / "жаңалық.txt", (2e9, 2e9))
    library.update([], Progress())
    assert people(library, Progress()) == [("Асқар Ерланов", False)]


def test_names_are_hidden_by_labels_that_stay_the_same(library: Library, three: list[Kept], tmp_path: Path) -> None:
    key = tmp_path / "кілт.json"
    first = hide_names(taken(library), ["Рүстем Мұстафин"], key, "Кісі {number}")
    assert first[0].quotation.speakers == ("Кісі 1",)
    assert hide_names([], ["Асқар Ерланов", "Рүстем Мұстафин"], key, "Кісі {number}") == []
    assert key.read_text("utf-8").count("Кісі 1") == 1
    assert '"Кісі 2": "Асқар Ерланов"' in key.read_text("utf-8")


def test_a_file_that_is_no_key_is_left_as_it_is(tmp_path: Path) -> None:
    for content in ("мақала", "[1]"):
        (tmp_path / "а.json").write_text(content, "utf-8")
        with pytest.raises(KeyUnreadable):
            hide_names([], ["А Б"], tmp_path / "а.json")
        assert (tmp_path / "а.json").read_text("utf-8") == content
    with pytest.raises(KeyUnreadable):
        hide_names([], ["А Б"], tmp_path)
    with pytest.raises(TableUnwritable):
        hide_names([], ["А Б"], tmp_path / "жоқ" / "а.json")


@pytest.mark.parametrize("content", ['{"name": {"version": 1}}', '{"a": 1}', "[" * 100_000])
def test_another_json_file_is_no_key_and_is_left_as_it_is(tmp_path: Path, content: str) -> None:
    path = tmp_path / "package.json"
    path.write_text(content)
    with pytest.raises(KeyUnreadable):
        hide_names([], ["А Б"], path)
    assert path.read_text() == content


def test_the_key_is_never_the_file_of_the_quotes(tmp_path: Path) -> None:
    quotes = tmp_path / "а.md"
    (tmp_path / "в").mkdir()
    keep_apart(tmp_path / "а.json", quotes)
    with pytest.raises(KeyNotApart):
        keep_apart(tmp_path / "в" / ".." / "а.md", quotes)
    quotes.write_text("")
    (tmp_path / "б.json").hardlink_to(quotes)
    with pytest.raises(KeyNotApart):
        keep_apart(tmp_path / "б.json", quotes)


def test_what_is_taken_has_its_comment(library: Library, three: list[Kept]) -> None:
    assert taken(library) == [Taken(one.quotation, one.comment) for one in three]
