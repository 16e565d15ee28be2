"""Tests of reading letters."""

import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from reader.corpus.document import DateOrigin
from reader.errors import FileBinary, FileDamaged, FileEmpty, FilePasswordNeeded
from reader.loader import letter, load
from tests.loader.samples import AUTHOR, FILES, HEADLINE, LINES, PARAGRAPHS, kinds


def message(text: str = "Мәтін осында тұр.", **heads: str) -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["Date"] = "Су", '"Ә. Бір" <a@b.kz>', "Tue, 4 Feb 2025 23:59:00 +0500"
    for name, value in heads.items():
        made[name] = value
    made.set_content(text)
    return made


def text_of(made: EmailMessage) -> str:
    return letter.read(Path("a.eml"), made.as_bytes()).text


@pytest.mark.parametrize("name", ["plain.eml", "page.eml"])
def test_an_interview_in_a_letter_is_read_whole(name: str) -> None:
    document = load(FILES / name)
    assert document.text.split("\n") == LINES
    assert (document.title, document.metadata.author) == (HEADLINE, AUTHOR)
    assert (document.date, document.date_origin) == (datetime.date(2025, 1, 23), DateOrigin.METADATA)
    assert kinds(document) == "LQAQAQAQAQAQA"


def test_a_body_in_two_forms_is_read_once_and_attachments_are_not() -> None:
    made = message("Жай мәтін.")
    made.add_alternative("<p>Бай <b>мәтін</b>.</p><p style='display:none'>жасырын</p>", subtype="html")
    made.add_attachment("тіркелген", filename="а.txt")
    assert text_of(made) == "Бай мәтін."


def test_wrapped_lines_are_one_paragraph() -> None:
    text = "Бұл бірінші ұзақ жол, ол жетпіс екі таңбаға жуық болып, осы жерде\nүзіледі де, бітеді.\n- тармақ\n\nЖаңа."
    assert text_of(message(text)).split("\n")[1:] == ["- тармақ", "Жаңа."]
    assert "жерде үзіледі" in text_of(message(text))


def test_the_organization_is_the_source_and_a_sender_without_a_name_is_the_address() -> None:
    made = message(Organization="Orta.kz")
    del made["From"]
    made["From"] = "press@orta.kz"
    told = letter.read(Path("a.eml"), made.as_bytes()).metadata
    assert (told.source, told.author, told.title) == ("Orta.kz", "press@orta.kz", "Су")


@pytest.mark.parametrize("charset", ["kz1048", "utf-8", "koi8-r"])
def test_the_encoding_comes_from_the_letter_or_from_its_letters(charset: str) -> None:
    text = "Уровень воды в озере заметно снизился за последние годы, говорят учёные."
    for said in (charset, "nonsense", "us-ascii"):
        head = f"Subject: a\nContent-Type: text/plain; charset={said}\nContent-Transfer-Encoding: 8bit\n\n"
        assert letter.read(Path("a.eml"), head.encode() + text.encode(charset)).text == text


@pytest.mark.parametrize("data", [b"", b"no letter", b"\x89PNG\r\n\x1a\n", b"X: y\n\ntext"])
def test_what_is_no_letter_is_damaged(data: bytes) -> None:
    with pytest.raises(FileDamaged):
        letter.read(Path("a.eml"), data)


def test_an_encrypted_letter_needs_its_key() -> None:
    with pytest.raises(FilePasswordNeeded):
        letter.read(Path("a.eml"), b"Subject: a\nContent-Type: multipart/encrypted; boundary=x\n\n--x--\n")


def test_hostile_letters_are_survived(tmp_path: Path) -> None:
    nested = b"Subject: a\n"
    for number in range(2_000):
        nested += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
    path = tmp_path / "а.eml"
    for data in (nested, b"Subject: =?utf-8?Q?=ZZ?= =?x?B?\xff?=\nDate: 99\nFrom: <<<\n\ntext", b"Subject: \xff\n\n"):
        path.write_bytes(data)
        try:
            document = load(path)
        except (FileDamaged, FileEmpty, FileBinary):
            continue
        assert document.text


def test_a_letter_without_a_body_is_its_subject(tmp_path: Path) -> None:
    path = tmp_path / "а.eml"
    path.write_bytes(b"Subject: Hello there\n\n")
    assert load(path).title == "Hello there"
    assert len(PARAGRAPHS) > 1
