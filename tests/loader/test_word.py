"""Tests of reading Word documents."""

import datetime
from pathlib import Path

import docx
import pytest

from reader.corpus.document import DateOrigin
from reader.errors import FileDamaged, FileEmpty, FilePasswordNeeded, FileTooLarge
from reader.loader import load, word
from reader.loader.extract import Extract
from tests.loader.samples import AUTHOR, FILES, HEADLINE, LINES, kinds
from tests.loader.zips import changed, locked, zipped

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def body(inner: str, **parts: str) -> Extract:
    document = f"<w:document {NAMES}><w:body>{inner}</w:body></w:document>"
    others: dict[str, bytes | str] = {f"word/{name}.xml": text for name, text in parts.items()}
    return word.read(Path("a.docx"), zipped({"word/document.xml": document, **others}))


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


@pytest.mark.parametrize("name", ["pandoc.docx", "office.docx"])
def test_an_interview_of_a_real_tool_is_read_whole(name: str) -> None:
    document = load(FILES / name)
    assert document.text.split("\n") == LINES
    assert document.title == HEADLINE
    assert document.metadata.author == AUTHOR
    assert document.date_origin is DateOrigin.METADATA
    assert kinds(document) == "LQAQAQAQAQAQA"


def test_the_date_of_a_date_line_is_the_day_of_publication() -> None:
    assert load(FILES / "pandoc.docx").date == datetime.date(2025, 1, 23)


def test_what_the_maker_of_a_file_wrote_into_its_record_is_told(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Бұл бірінші сөйлем. Бұл екінші сөйлем.")
    made.add_paragraph("Соңғы абзац.")
    made.core_properties.title = "Су тапшылығы"
    made.core_properties.author = "Ә. Бір"
    made.core_properties.created = datetime.datetime(2024, 3, 4)
    made.save(str(tmp_path / "а.docx"))
    document = load(tmp_path / "а.docx")
    assert (document.title, document.metadata.author) == ("Су тапшылығы", "Ә. Бір")
    assert (document.date, document.date_origin) == (datetime.date(2024, 3, 4), DateOrigin.METADATA)


def test_what_a_program_filled_in_is_not_told(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Бір сөйлем.")
    made.save(str(tmp_path / "а.docx"))
    document = load(tmp_path / "а.docx")
    assert (document.metadata.author, document.date_origin) == ("", DateOrigin.FILE_TIME)


def test_inserted_words_stay_and_deleted_and_hidden_ones_go() -> None:
    inner = (
        f"<w:ins>{run('бір ')}</w:ins><w:del><w:r><w:delText>жоқ</w:delText></w:r></w:del><w:moveFrom>{run('жоқ')}"
        f"</w:moveFrom><w:hyperlink>{run('екі')}</w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>жоқ</w:t></w:r>"
        f"<w:sdt><w:sdtContent>{run(' үш')}</w:sdtContent></w:sdt><w:r><w:tab/><w:t>төрт</w:t><w:br/><w:t>бес</w:t>"
        "<w:noBreakHyphen/><w:t>алты</w:t></w:r><w:fldSimple><w:r><w:instrText>PAGE</w:instrText></w:r></w:fldSimple>"
    )
    assert body(par(inner)).text == "бір екі үш\tтөрт\nбес-алты"


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{par(run('ішінде'))}</w:txbxContent>"
    twice = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert body(par(run("сыртта") + f"<w:r>{twice}</w:r>")).text == "ішінде\nсыртта"


def test_a_list_with_dashes_is_a_conversation() -> None:
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
    kinds_of_lists = (("bullet", "-"), ("bullet", "\uf0b7"), ("decimal", "%1."))
    numbering = f"<w:numbering {NAMES}>" + "".join(
        f'<w:abstractNum w:abstractNumId="{number}">{level.format(*kind)}</w:abstractNum>'
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number, kind in enumerate(kinds_of_lists)
    )
    lines = "".join(
        par(run("сөз"), f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>')
        for number in (0, 1, 2, 2, 9)
    )
    assert body(lines, numbering=numbering + "</w:numbering>").text.split("\n") == (
        ["- сөз", "• сөз", "1. сөз", "2. сөз", "сөз"]
    )


def test_a_table_of_short_cells_is_lines_and_another_is_paragraphs() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    table = f"<w:tbl>{row(par(run('а')), par(run('ә')))}{row(par(run('б')) + par(run('в')), par(run('г')))}</w:tbl>"
    assert body(table + par(run("соңы"))).text.split("\n") == ["а\tә", "б", "в", "г", "соңы"]


def test_notes_stand_at_the_end() -> None:
    notes = (
        f'<w:footnotes {NAMES}><w:footnote w:type="separator">{par(run("жоқ"))}</w:footnote>'
        f"<w:footnote>{par(run('ескерту'))}</w:footnote></w:footnotes>"
    )
    assert body(par(run("мәтін")), footnotes=notes).text == "мәтін\nескерту"


def test_entities_are_never_put_in(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("құпия", encoding="utf-8")
    document = (
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY l "{"л" * 1000}">]><w:document {NAMES}><w:body>'
        f"{par(run('мәтін &x; &l;'))}</w:body></w:document>"
    )
    text = word.read(Path("a.docx"), zipped({"word/document.xml": document})).text
    assert text == "мәтін"


def test_hostile_files_are_refused_with_the_reason(tmp_path: Path) -> None:
    whole = (FILES / "office.docx").read_bytes()
    bomb = zipped({"word/document.xml": b"<a>" + b" " * (40 << 20)})
    deep = changed(FILES / "office.docx", {"word/document.xml": "<a>" * 5_000 + "</a>" * 5_000})
    for data, error in (
        (whole[:4_000], FileDamaged),
        (b"not a document", FileDamaged),
        ((FILES / "pandoc.epub").read_bytes(), FileDamaged),
        (zipped({"a": "b"}), FileDamaged),
        (zipped({"word/document.xml": "<a/>"}), FileEmpty),
        (deep, FileDamaged),
        (bomb, FileTooLarge),
        (locked(whole), FilePasswordNeeded),
    ):
        path = tmp_path / "а.docx"
        path.write_bytes(data)
        with pytest.raises(error):
            load(path)
