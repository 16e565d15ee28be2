"""Tests of reading Markdown files."""

import datetime
from pathlib import Path

import pytest

from reader.corpus.document import DateOrigin
from reader.errors import FileBinary, FileTooLarge
from reader.loader import load, markdown
from tests.loader.samples import AUTHOR, FILES, HEADLINE, LINES, kinds


def text_of(source: str) -> str:
    return markdown.read(Path("a.md"), source.encode()).text


def test_an_interview_is_read_whole_with_its_front_matter() -> None:
    document = load(FILES / "interview.md")
    assert document.text.split("\n") == LINES
    assert document.title == HEADLINE
    assert (document.date, document.date_origin) == (datetime.date(2025, 1, 23), DateOrigin.METADATA)
    assert document.metadata.author == AUTHOR
    assert document.outlet == "ALATAU NEWS"
    assert kinds(document) == "LQAQAQAQAQAQA"


def test_marks_are_taken_away_and_words_stay() -> None:
    source = "# Тақырып\n\nБұл **маңызды** *сөз*, [сілтеме](http://a.kz) және `код`, \\*жұлдыз\\*.\n\n> Дәйексөз.\n"
    assert text_of(source) == "Тақырып\nБұл маңызды сөз, сілтеме және код, *жұлдыз*.\nДәйексөз."


def test_the_first_heading_is_the_title(tmp_path: Path) -> None:
    path = tmp_path / "а.md"
    path.write_text("Бірінші сөйлем. Екінші *сөйлем*.\n====\n\nМәтін басталды.\n", encoding="utf-8")
    document = load(path)
    assert document.title == "Бірінші сөйлем. Екінші сөйлем."
    assert [one.span.of(document.text) for one in document.paragraphs] == ["Мәтін басталды."]


def test_wrapped_lines_are_one_paragraph_but_a_turn_begins_its_own() -> None:
    source = "Ұзын абзац\nекі жолға бөлінген.\n— Бұл сұрақ па?\n— Иә, бұл жауап\n— толық жауап.\n"
    assert text_of(source) == "Ұзын абзац екі жолға бөлінген.\n— Бұл сұрақ па?\n— Иә, бұл жауап — толық жауап."


def test_long_lines_are_paragraphs_of_their_own() -> None:
    lines = ["Ұзын жол " * 30 + ".", "Екінші абзац " * 20 + ".", "Соңы."]
    assert text_of("\n".join(lines)).split("\n") == [" ".join(line.split()) for line in lines]


def test_lists_tables_code_and_html_lose_no_word() -> None:
    source = (
        "- Сұрақ?\n- Жауап.\n\n* Нүкте\n\n1. Бір\n2. Екі\n\n| а | ә |\n|---|---|\n| б | в |\n\n```\nкод\n```\n\n"
        "<div>Ішкі <b>мәтін</b> &amp; басқа<!-- жасырын --></div>\n\nҮзік<br>жол\n"
    )
    marked = ["- Сұрақ?", "- Жауап.", "• Нүкте", "1. Бір", "2. Екі"]
    assert text_of(source).split("\n") == [*marked, "а\tә", "б\tв", "код", "Ішкі мәтін & басқа", "Үзік", "жол"]


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: 'Тақырып: бір'\nauthors:\n  - Ә. Бір\n  - Б. Екі\ndate: 2025-02-03T10:00\nsource: Orta.kz\n---\n",
        '+++\ntitle = "Тақырып: бір"\nauthor = ["Ә. Бір", "Б. Екі"]\ndate = 2025-02-03\nsource = "Orta.kz"\n+++\n',
    ],
)
def test_front_matter_tells_title_authors_date_and_source(front: str) -> None:
    extract = markdown.read(Path("a.md"), (front + "Мәтін.").encode())
    told = extract.metadata
    assert (told.title, told.author, told.source) == ("Тақырып: бір", "Ә. Бір, Б. Екі", "Orta.kz")
    assert told.published == datetime.date(2025, 2, 3)
    assert extract.text == "Мәтін."


def test_a_line_between_rules_that_is_no_field_stays_text() -> None:
    assert text_of("---\n\nБұл мәтін\n\n---\n\nТағы\n") == "Бұл мәтін\nТағы"


def test_deep_nesting_is_survived_and_plain_words_stay() -> None:
    assert text_of(">" * 20_000 + " терең\n\nсөз").endswith("сөз")
    assert text_of("[" * 5_000 + "сөз").endswith("сөз")


def test_too_large_a_file_and_one_that_is_no_text_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileTooLarge):
        markdown.read(Path("a.md"), b"a" * (31 << 20))
    path = tmp_path / "а.md"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    with pytest.raises(FileBinary):
        load(path)
