from collections.abc import Callable, Sequence

import pytest
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.document import Document, TurnKind
from reader.corpus.span import Span
from reader.gui.reading.answer_card_text import CardText, needs_name, place_in
from reader.gui.theme import load_theme
from reader.passages import exchange
from tests.gui.written_documents import NAME, document, interview, uses

INTERVIEW = interview()
MATCHES = uses(INTERVIEW, "минерал[а-яәіңғүұқөһ]*")
KINDS = [TurnKind.LEAD, TurnKind.QUESTION, TurnKind.ANSWER]

Show = Callable[[Document, Sequence[Span], int], CardText]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    holder = QWidget()
    qtbot.addWidget(holder)

    def build(source: Document, matches: Sequence[Span], at: int) -> CardText:
        shown = exchange(source, at)
        assert shown is not None
        card = CardText(source, matches, load_theme("light"), holder)
        card.show_exchange(shown, at)
        return card

    return build


def marked(card: QTextEdit) -> list[str]:
    """Return the stretches in bold on the colour of matches."""
    sheet = card.document()
    found: list[str] = []
    block = sheet.firstBlock()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            look = pieces.fragment().charFormat()
            if look.background().color() == load_theme("light").match and look.fontWeight() > 600:
                found.append(pieces.fragment().text())
            pieces += 1
        block = block.next()
    return found


def test_every_match_is_marked_and_nothing_else(show: Show) -> None:
    card = show(INTERVIEW, MATCHES, MATCHES[1].start)
    assert marked(card)[0] == "минералдар"
    assert marked(show(INTERVIEW, MATCHES, MATCHES[0].start)) == ["минералдарды"]
    assert marked(show(INTERVIEW, (), MATCHES[0].start)) == []


def test_a_match_behind_letters_beyond_the_first_plane_is_marked_in_its_place(show: Show) -> None:
    source = document(["Кіріспе.", "— Қалай 😀?", "— 😀 <b>Жақсы</b> 😀 минерал 𐐷 бар."], KINDS)
    card = show(source, uses(source, "минерал"), source.text.index("минерал"))
    assert marked(card) == ["минерал"]
    assert "😀 <b>Жақсы</b> 😀 минерал 𐐷 бар." in card.toPlainText()


@pytest.mark.parametrize("place", [0, 1500, 2990])
def test_of_a_long_answer_only_what_stands_around_the_match_is_shown(show: Show, place: int) -> None:
    words = [f"сөз{number}" for number in range(500)]
    words[place // 6] = "минерал"
    source = document(["Кіріспе.", "— Қалай?", "— " + " ".join(words)], KINDS)
    card = show(source, uses(source, "минерал"), source.text.index("минерал"))
    answer = card.toPlainText().splitlines()[-1]
    assert marked(card) == ["минерал"]
    assert 560 < len(answer) <= 690
    assert answer.startswith("…") == (place > 0)
    assert answer.endswith(" …") == (place < 2990)
    assert set(answer.strip("… ").split()) <= set(words)


def test_a_long_answer_without_spaces_is_cut_all_the_same(show: Show) -> None:
    source = document(["Кіріспе.", "— Қалай?", "— " + "а" * 5000], KINDS)
    at = source.text.index("аааа") + 2000
    card = show(source, [Span(at, at + 5)], at)
    assert marked(card) == ["а" * 5]
    assert len(card.toPlainText()) < 1000


def test_a_text_is_higher_where_its_lines_are_shorter(show: Show) -> None:
    card = show(INTERVIEW, MATCHES, MATCHES[0].start)
    assert card.height_in(200) > card.height_in(600) > 0


def test_words_take_the_place_of_an_exchange(show: Show) -> None:
    card = show(INTERVIEW, MATCHES, MATCHES[0].start)
    card.show_words("Мұнда сұрақ жоқ.")
    assert card.toPlainText() == "Мұнда сұрақ жоқ."


@pytest.mark.parametrize(("at", "place"), [(12, 12), (30, 15), (-1, 15)])
def test_the_place_to_look_at_is_the_one_asked_for_or_a_match(at: int, place: int) -> None:
    assert place_in(Span(10, 20), at, [Span(2, 4), Span(15, 17), Span(18, 19)]) == place
    assert place_in(Span(10, 20), 30, [Span(2, 4)]) == 10


@pytest.mark.parametrize(("opening", "needed"), [("", True), (f"{NAME}: ", False), (f"— {NAME.upper()}. ", False)])
def test_a_speaker_is_named_unless_the_text_does_so(opening: str, needed: bool) -> None:
    source = document(["Кіріспе.", "— Қалай?", f"{opening}Минерал көп."], KINDS)
    assert needs_name(source.turns[-1], source.text) == needed
