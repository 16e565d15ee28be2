"""Tests of putting printed lines together to paragraphs."""

from collections.abc import Sequence

from reader.loader.lines import Line, headline_of, paragraphs_of

WIDTH = 400.0


def page(*texts: str, number: int = 0, top: float = 700.0, size: float = 10.0) -> list[Line]:
    """Set lines below each other: two spaces in front are an indent, an empty line a gap; the rest is full."""
    lines = []
    for text in texts:
        top -= 12
        if not text:
            continue
        left = 70.0 if text.startswith("  ") else 50.0
        short = text.endswith("|")
        right = 250.0 if short else 50 + WIDTH
        lines.append(Line(text.strip(" |"), number, left, right, top, size))
    return lines


def read(*pages: Sequence[Line]) -> list[str]:
    return paragraphs_of(pages)


def test_lines_of_one_paragraph_are_joined() -> None:
    assert read(page("бірінші жол осында", "екінші жол осында.|")) == ["бірінші жол осында екінші жол осында."]


def test_gaps_indents_and_short_lines_end_paragraphs() -> None:
    assert len(read(page("бірінші жол", "соңы", "", "екінші жол", "соңы"))) == 2
    assert len(read(page("  бірінші жол", "соңы толық.", "  екінші жол", "соңы"))) == 2
    assert len(read(page("бірінші жол", "соңы.|", "екінші жол", "соңы"))) == 2


def test_a_dash_opens_a_turn_only_behind_the_end_of_a_sentence() -> None:
    assert read(page("— Бұл сұрақ па?", "— Иә, бұл жауап")) == ["— Бұл сұрақ па?", "— Иә, бұл жауап"]
    assert read(page("— Бұл сұрақ", "— ұзақ сұрақ па?")) == ["— Бұл сұрақ — ұзақ сұрақ па?"]


def test_divided_words_are_joined_and_written_hyphens_stay() -> None:
    assert read(
        page("тау-кен саласы, Қазақ-", "стан мен Қазақстан-", "АҚШ, тау-", "кен, 28-", "інде ал\ufffe", "тын")
    ) == ["тау-кен саласы, Қазақстан мен Қазақстан-АҚШ, тау-кен, 28інде алтын"]


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        page(
            f"Газет № 4, {number} қараша",
            f"мәтін {word} жалғасы",
            "тағы",
            f"{word} сөз",
            f"— {number} —",
            number=number,
        )
        for number, word in enumerate(["бір", "екі", "үш"], 1)
    ]
    assert read(*pages) == [
        "мәтін бір жалғасы тағы бір сөз мәтін екі жалғасы тағы екі сөз мәтін үш жалғасы тағы үш сөз"
    ]


def test_a_year_inside_the_text_is_no_page_number() -> None:
    assert "2025" in read(page("жоғарғы жол", "бір", "екі", "2025", "үш", "төрт", "төменгі жол"))[0]


def test_larger_letters_above_the_text_are_the_headline() -> None:
    lines = page("Үлкен", "тақырып", size=16) + page("мәтін", "мәтін", "мәтін", top=600)
    assert headline_of([lines]) == "Үлкен тақырып"
    assert headline_of([page("мәтін", "мәтін", "мәтін")]) == ""
    assert headline_of([]) == ""


def test_nothing_gives_nothing() -> None:
    assert read() == []
    assert read([], []) == []
