import datetime
from pathlib import Path

import pytest

from reader.corpus.document import TurnKind
from reader.structure import parse
from reader.structure.talk import talk_shares

NAMED = " date 2025-11-05 Тақырып\nКіріспе сөз осы.\nАйдос: Бір екі үш?\nБолат: Бір екі үш төрт бес алты.\nАйдос: Иә.\n"
NAMELESS = " date 2025-11-05 Тақырып\nКіріспе сөз осы.\n— Бір екі үш?\n— Бір екі үш төрт бес алты жеті сегіз тоғыз.\n"


def shares(text: str) -> list[tuple[str | None, TurnKind, int, float]]:
    document = parse(text, path=Path("a.txt"), modified=datetime.datetime(2025, 1, 1), encoding="utf-8")
    return [(one.speaker, one.kind, one.words, round(one.share, 2)) for one in talk_shares(document)]


def test_the_words_of_each_speaker_are_counted_with_all_of_his_turns() -> None:
    assert shares(NAMED) == [("Болат", TurnKind.ANSWER, 7, 0.54), ("Айдос", TurnKind.QUESTION, 6, 0.46)]


def test_where_no_names_are_given_those_who_ask_and_those_who_answer_are_counted() -> None:
    assert shares(NAMELESS) == [(None, TurnKind.ANSWER, 9, 0.75), (None, TurnKind.QUESTION, 3, 0.25)]


def test_plain_news_has_no_voices() -> None:
    assert shares(" date 2025-11-05 Тақырып\nБірінші абзац.\nЕкінші абзац.\n") == []


@pytest.mark.parametrize("seed", sorted(Path("seeds").glob("*interview.txt")), ids=lambda path: path.stem)
def test_in_every_starter_interview_the_guest_says_most(seed: Path) -> None:
    text = seed.read_text(encoding="utf-8")
    document = parse(text, path=seed, modified=datetime.datetime(2025, 1, 1), encoding="utf-8")
    voices = talk_shares(document)
    assert sum(voice.share for voice in voices) == pytest.approx(1)
    assert document.interviewee is not None
    assert voices[0].speaker == document.interviewee.name
