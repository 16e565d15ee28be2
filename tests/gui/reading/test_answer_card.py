"""Tests of the card with a question and its answer."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.document import Document, TurnKind
from reader.corpus.span import Span
from reader.gui.reading.answer_card import AnswerCard
from reader.loader import load
from tests.gui.reading.test_answer_card_text import marked
from tests.gui.windows import click, press
from tests.gui.written_documents import NAME, document, interview, uses

INTERVIEW = interview()
MATCHES = uses(INTERVIEW, "минерал[а-яәіңғүұқөһ]*")
FIRST, SECOND = "Бұл кезең Қазақстанға несімен маңызды", "Басқа қай салаларды жатқызар едіңіз?"
KINDS = [TurnKind.LEAD, TurnKind.QUESTION, TurnKind.ANSWER]


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[QWidget]:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(700, 640)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    for card in shown.findChildren(AnswerCard):
        card.close()


def card_on(pane: QWidget, source: Document, matches: Sequence[Span], at: int) -> AnswerCard:
    card = AnswerCard(source, matches, at, pane)
    card.show_over(pane)
    return card


def shown_text(card: AnswerCard) -> str:
    return text_of(card).toPlainText()


def text_of(card: AnswerCard) -> QTextEdit:
    found = card.findChild(QTextEdit)
    assert isinstance(found, QTextEdit)
    return found


def label(card: AnswerCard, name: str) -> str:
    found = card.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_question_and_answer_stand_under_title_and_byline_with_the_name_between(pane: QWidget) -> None:
    card = card_on(pane, INTERVIEW, MATCHES, MATCHES[0].start)
    assert label(card, "cardTitle") == INTERVIEW.title
    assert label(card, "cardByline").replace("\u00a0", " ") == f"5 November 2025 · KAZINFORM · {NAME}"
    lines = shown_text(card).splitlines()
    assert lines[0] == f"{FIRST} деп ойлайсыз?"
    assert lines[1] == NAME
    assert lines[2].startswith("Мақсат — маңызды")
    assert lines[3].startswith("Қазақстан мен Өзбекстан")
    assert card.width() <= pane.width()
    assert card.height() <= pane.height()


def test_the_arrow_keys_go_to_other_exchanges_with_a_match(pane: QWidget) -> None:
    card = card_on(pane, INTERVIEW, MATCHES, MATCHES[0].start)
    seen = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(text_of(card), key)
        seen.append((label(card, "cardPlace"), shown_text(card).splitlines()[0].split()[0]))
    assert seen == [("1 of 2", "Бұл"), ("2 of 2", "Басқа"), ("2 of 2", "Басқа"), ("1 of 2", "Бұл")]


def test_the_buttons_do_the_same(pane: QWidget) -> None:
    card = card_on(pane, INTERVIEW, MATCHES, MATCHES[0].start)
    back, forward, *_ = [button for button in card.findChildren(QToolButton) if button.isVisible()]
    assert (back.isEnabled(), forward.isEnabled()) == (False, True)
    click(forward)
    assert shown_text(card).startswith(SECOND)
    assert (back.isEnabled(), forward.isEnabled()) == (True, False)


def test_enter_opens_the_place_that_was_asked_for_and_closes(pane: QWidget, qtbot: QtBot) -> None:
    last = MATCHES[-1].start
    card = card_on(pane, INTERVIEW, MATCHES, last)
    with qtbot.waitSignal(card.opened) as told:
        press(text_of(card), Qt.Key.Key_Return)
    assert told.args == [last]
    assert not pane.findChildren(AnswerCard) or not card.isVisible()


def test_after_a_step_the_first_match_of_the_exchange_is_opened(pane: QWidget, qtbot: QtBot) -> None:
    card = card_on(pane, INTERVIEW, MATCHES, MATCHES[0].start)
    press(text_of(card), Qt.Key.Key_Right)
    button = card.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(card.opened) as told:
        click(button)
    assert told.args == [MATCHES[1].start]


def test_escape_closes_without_opening(pane: QWidget, qtbot: QtBot) -> None:
    card = card_on(pane, INTERVIEW, MATCHES, MATCHES[0].start)
    told: list[int] = []
    card.opened.connect(told.append)
    press(text_of(card), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not pane.findChildren(AnswerCard))
    assert told == []


def test_copying_gives_the_whole_exchange_with_the_names(pane: QWidget) -> None:
    card = card_on(pane, INTERVIEW, MATCHES, MATCHES[-1].start)
    press(text_of(card), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    shown = card.exchange()
    assert shown is not None
    answer = shown.answers[0].span.of(INTERVIEW.text)
    assert copied == f"— {SECOND}\n{NAME}: {answer.removeprefix('— ')}"


def test_a_name_that_is_printed_with_the_text_is_not_said_twice(pane: QWidget) -> None:
    source = document(["Кіріспе.", "— Қалай?", f"{NAME}: Минерал көп."], KINDS)
    card = card_on(pane, source, uses(source, "Минерал"), source.text.index("Минерал"))
    assert shown_text(card).count(NAME) == 1
    card.copy()
    assert QGuiApplication.clipboard().text().count(NAME) == 1


def test_a_place_outside_of_every_exchange_gives_the_next_one_with_a_match(pane: QWidget) -> None:
    assert shown_text(card_on(pane, INTERVIEW, MATCHES, 0)).startswith(FIRST)
    assert shown_text(card_on(pane, INTERVIEW, MATCHES[1:], 0)).startswith(SECOND)


def test_an_exchange_without_a_match_is_shown_when_it_is_asked_for(pane: QWidget, qtbot: QtBot) -> None:
    at = INTERVIEW.text.index(FIRST)
    card = card_on(pane, INTERVIEW, MATCHES[1:], at)
    assert shown_text(card).startswith(FIRST)
    assert label(card, "cardPlace") == "1 of 2"
    with qtbot.waitSignal(card.opened) as told:
        card.open_place()
    assert told.args == [at]


def test_a_text_without_questions_says_so(pane: QWidget, qtbot: QtBot) -> None:
    news = document(["Бірінші абзац.", "Екінші абзац."])
    card = card_on(pane, news, uses(news, "абзац"), news.text.index("абзац"))
    assert shown_text(card) == "No question with an answer stands here."
    assert not any(button.isVisible() for button in card.findChildren(QPushButton))
    with qtbot.assertNotEmitted(card.opened):
        press(text_of(card), Qt.Key.Key_Return)
    card.copy()


def test_a_card_that_is_too_high_for_its_pane_scrolls(pane: QWidget) -> None:
    pane.resize(420, 300)
    card = card_on(pane, INTERVIEW, MATCHES, MATCHES[-1].start)
    assert card.height() <= pane.height()
    bar = text_of(card).verticalScrollBar()
    assert bar.maximum() > 0
    press(text_of(card), Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    press(text_of(card), Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_card_and_its_parts_are_named(pane: QWidget) -> None:
    card = card_on(pane, INTERVIEW, MATCHES, MATCHES[0].start)
    assert card.accessibleName() == "Question and answer"
    assert all(button.accessibleName() for button in card.findChildren(QToolButton))
    assert text_of(card).hasFocus() or card.focusWidget() is text_of(card)


@pytest.mark.parametrize("path", sorted((Path(__file__).parents[3] / "seeds").glob("*interview*")), ids=str)
def test_every_match_of_the_seeds_is_on_its_card(pane: QWidget, path: Path) -> None:
    source = load(path)
    matches = uses(source, r"\b[мк]\w{5,}")
    card = AnswerCard(source, matches, matches[0].start, pane)
    card.show_over(pane)
    while True:
        shown = card.exchange()
        assert shown is not None
        inside = [match.of(source.text) for match in matches if shown.span.start <= match.start < shown.span.end]
        assert set(marked(text_of(card))) <= set(inside)
        assert marked(text_of(card))
        card.step(1)
        if card.exchange() == shown:
            break
