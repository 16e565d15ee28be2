from pathlib import Path

import pytest

from reader.annotating import Annotating
from reader.corpus import annotation
from reader.corpus.hit import Sort
from reader.corpus.query import Mode, Term, terms
from reader.gui.commands import commands
from reader.gui.search.cheat_sheet_lines import keyboard, searching
from reader.index.lexer import FIELDS, Kind, pieces
from reader.index.parser import parse
from reader.library import Library
from reader.progress import Progress

EXAMPLES = [line.text for line in searching() if line.meaning]


SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_understood(example: str) -> None:
    query = parse(example)
    assert query.root is not None
    assert query.unread == ()


def found(library: Library, text: str) -> int:
    return library.search(library.resolve(library.parse(text)), Sort.DATE, 0, 0).documents


def test_every_example_but_the_undated_finds_something_in_the_starter_texts(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    library.update([SEEDS], Progress())
    number = library.documents.ids()[0]
    document = library.document(number)
    Annotating(library).mark(
        number, document.paragraphs[0].span, annotation.Kind.NOTE, body="минералдар", document=document
    )
    library.marks.star([number])
    library.marks.mark_read(library.documents.ids()[1:2])
    library.marks.tag([number], ["Маңызды"])
    finding = {one: found(library, one) for one in EXAMPLES}
    library.close()
    assert [one for one, number in finding.items() if not number] == ["date:none"]


def test_every_operator_and_field_has_an_example() -> None:
    kinds = {piece.kind for example in EXAMPLES for piece in pieces(example)}
    assert set(Kind) - kinds == {Kind.AND}  # a space does that
    fields = {piece.text for example in EXAMPLES for piece in pieces(example) if piece.kind is Kind.FIELD}
    assert fields == FIELDS
    modes = {
        word.mode
        for example in EXAMPLES
        for term, _ in terms(parse(example).root)
        if isinstance(term, Term)
        for word in term.words
    }
    assert modes == set(Mode)
    for operator in ("OR", "НЕМЕСЕ", "ИЛИ", "NOT", "ЕМЕС", "НЕ"):
        assert any(operator in example.split() for example in EXAMPLES)


def test_every_command_and_its_keys_are_listed() -> None:
    listed = {line.meaning: line.text for line in keyboard({})}
    for command in commands():
        assert command.text in listed
        assert bool(command.shortcuts) == (listed[command.text] != "–")
    assert listed["Search the library"].split() == ["Ctrl+K", "Ctrl+L"]
