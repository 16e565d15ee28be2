"""Tests of finding marked places again: never the wrong one."""

import random
from pathlib import Path

import pytest

from reader import loader
from reader.anchoring import TextPlaces, anchor, anchor_in
from reader.corpus.span import Span
from reader.language.tokens import tokenize
from tests.edits import Edited

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))


def place_of(text: str, quote: str, number: int = 0) -> Span:
    start = -1
    for _ in range(number + 1):
        start = text.index(quote, start + 1)
    return Span(start, start + len(quote))


def found(text: str, quote: str, changed: str, number: int = 0) -> str | None:
    kept = anchor_in(text, "1", place_of(text, quote, number))
    span = TextPlaces(changed).locate(kept).span
    return None if span is None else changed[max(0, span.start - 4) : span.end]


OLD = (
    "Бірінші абзац көмір туралы болды.\nЕкінші абзацта сарапшы мұнай бағасы өседі деп айтты.\nҮшінші абзац су туралы.\n"
)


def test_a_quote_is_found_where_other_paragraphs_were_changed() -> None:
    changed = "Жаңа бір абзац қосылды.\n" + OLD.replace("көмір", "газ")
    assert found(OLD, "мұнай бағасы өседі", changed) == "пшы мұнай бағасы өседі"


def test_a_quote_is_found_in_other_typography() -> None:
    old = OLD.replace("мұнай бағасы өседі", "«мұнай — бәрі»…")
    changed = old.replace("«", "“").replace("»", "”").replace(" — ", " – ").replace("…", "...").replace("\n", "\n\n")
    assert found(old, "«мұнай — бәрі»…", changed) == "пшы “мұнай – бәрі”..."


def test_a_quote_whose_words_were_changed_is_orphaned_with_its_place_as_the_best_candidate() -> None:
    changed = OLD.replace("бағасы өседі", "бағасы төмендейді")
    kept = anchor_in(OLD, "1", place_of(OLD, "сарапшы мұнай бағасы өседі деп айтты"))
    located = TextPlaces(changed).locate(kept)
    assert located.span is None
    assert located.candidates[0].text == "сарапшы мұнай бағасы төмендейді деп айтты"
    assert 0.5 < located.candidates[0].score < 1


def test_of_two_equal_quotes_the_marked_one_is_found_again() -> None:
    old = "Бірінші сұрақта мұнай бағасы туралы айтылды, солай.\nЕкінші жауапта мұнай бағасы туралы айтылды, әрине.\n"
    changed = "Кіріспе.\n" + old
    assert found(old, "мұнай бағасы", changed, 1) == "пта мұнай бағасы"
    assert (
        found(old, "мұнай бағасы", changed.replace("Екінші жауапта мұнай бағасы туралы айтылды, әрине.\n", ""), 1)
        is None
    )


def test_a_copied_passage_makes_the_place_unsure() -> None:
    line = "Екінші абзацта сарапшы мұнай бағасы өседі деп айтты.\n"
    kept = anchor_in(OLD, "1", place_of(OLD, "мұнай бағасы өседі"))
    located = TextPlaces(line + OLD).locate(kept)
    assert located.span is None
    assert len(located.candidates) == 2
    assert TextPlaces(OLD.replace(line, "") + line).locate(kept).span


def test_a_text_of_one_letter_is_no_trouble() -> None:
    text = "а" * 3000
    kept = anchor_in(text, "1", Span(1000, 1010))
    assert kept.rivals < 0 or len(kept.prefix) >= 32
    assert TextPlaces(text + "а").locate(kept).span is None


def test_an_anchor_knows_its_paragraph() -> None:
    document = loader.load(SEEDS[0])
    second = document.paragraphs[1]
    kept = anchor(document, Span(second.span.start + 2, second.span.start + 20))
    assert (kept.paragraph, kept.content_hash) == (2, document.content_hash)
    assert kept.quote == document.text[second.span.start + 2 : second.span.start + 20]
    assert TextPlaces(document.text).locate(kept).span == kept.span


def trial(text: str, words: list[str], spans: list[Span], chance: random.Random, edits: int) -> tuple[int, int, int]:
    """Return how many marks were found again, how many wrongly, and how many still stand as they were."""
    edited = Edited.of(text)
    for _ in range(edits):
        edited.edit(chance, words)
    places = TextPlaces(edited.text)
    right = wrong = standing = 0
    alive = {number for _, number, copy in edited.letters if not copy}
    for span in spans:
        letters = [number for number in range(span.start, span.end) if not text[number].isspace()]
        standing += all(number in alive for number in letters)
        located = places.locate(anchor_in(text, "1", span)).span
        if located is not None:
            good = edited.verdict(located.start, located.end, span.start, span.end)
            right += good
            wrong += not good
    return right, wrong, standing


def marks(text: str, chance: random.Random) -> list[Span]:
    tokens = list(tokenize(text))
    spans = []
    for size in (1, 1, 2, 4, 8, 8, 16, 40):
        first = chance.randrange(len(tokens) - size)
        spans.append(Span(tokens[first].start, tokens[first + size - 1].end))
    lines = [line for line in text.split("\n") if len(line) > 20]
    line = chance.choice(lines)
    return [*spans, place_of(text, line)]


@pytest.mark.parametrize("seed", range(40))
def test_random_edits_never_lead_a_mark_to_another_place(seed: int) -> None:
    chance = random.Random(seed)
    document = loader.load(SEEDS[seed % len(SEEDS)])
    text = document.text[: chance.choice([1500, 4000])]
    words = [token.form for token in tokenize(text)]
    right, wrong, _ = trial(text, words, marks(text, chance), chance, chance.choice([1, 3, 8, 20]))
    assert wrong == 0
    assert right >= 0


def test_the_last_words_are_found_where_only_the_white_space_behind_them_changed() -> None:
    text = OLD.strip()
    for ends in (("", "\n"), ("\n", ""), ("\n", "\n\n \n"), (" \n", "\n")):
        assert found(text + ends[0], "су туралы.", text + ends[1]) == "зац су туралы."
