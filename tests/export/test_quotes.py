"""Tests of quotes as files, read back by libraries of others."""

import csv
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
import rispy
from lxml import etree, html

from reader.corpus.quotation import Taken
from reader.errors import TableUnwritable
from reader.export.citation import Style
from reader.export.quotes import Format, as_bytes, write_quotes
from tests.export.test_citation import ENGLISH, KAZAKH

QUOTES = [
    Taken(KAZAKH, "Маңызды: <тексеру> & 100%"),
    Taken(replace(KAZAKH, text="Екінші\nжол", first=13, last=14)),
    Taken(replace(ENGLISH, content_hash="ff" * 16, text="50% of {it} & #1_x^2 ~ \\ \x07")),
]


def test_ris_is_read_by_another_library() -> None:
    entries = rispy.loads(as_bytes(QUOTES, Format.RIS).decode())
    assert len(entries) == 2
    first = entries[0]
    assert (first["type_of_reference"], first["title"], first["year"]) == ("NEWS", "Су мәселесі", "2025")
    assert (first["authors"], first["secondary_title"], first["language"]) == (
        ["Бекмұратов, Ерлан"],
        "DALA PRESS",
        "kk",
    )
    assert first["date"] == "2025/11/03/"
    assert len(first["notes"]) == 2
    assert KAZAKH.check in first["notes"][0]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_bibtex_is_read_by_another_library() -> None:
    from pybtex.database import parse_string

    entries = parse_string(as_bytes(QUOTES, Format.BIBTEX).decode(), "bibtex").entries
    assert list(entries) == ["oq1f0c9a34b2e8", "oqffffffffffff"]
    first = entries["oq1f0c9a34b2e8"]
    assert str(first.persons["author"][0]) == "Бекмұратов, Ерлан"
    assert (first.fields["title"], first.fields["year"], first.fields["month"]) == ("{Су мәселесі}", "2025", "November")
    assert r"50\% of \{it\} \& \#1\_x\textasciicircum{}2" in entries["oqffffffffffff"].fields["note"]


def test_csl_json_has_what_the_schema_asks_for() -> None:
    first, second = json.loads(as_bytes(QUOTES, Format.CSL))
    assert (first["type"], first["container-title"]) == ("article-newspaper", "DALA PRESS")
    assert first["issued"] == {"date-parts": [[2025, 11, 3]]}
    assert first["author"] == [{"family": "Бекмұратов", "given": "Ерлан"}]
    assert [one["check"] for one in first["custom"]["quotes"]] == [one.quotation.check for one in QUOTES[:2]]
    assert second["id"] != first["id"]
    undated = json.loads(as_bytes([Taken(replace(KAZAKH, date=None, outlet="", voices=()))], Format.CSL))[0]
    assert not {"issued", "container-title", "author"} & set(undated)


@pytest.mark.filterwarnings("ignore::UserWarning")  # of ``custom``, which the library has no use for
def test_csl_json_is_cited_by_another_library() -> None:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    records = json.loads(as_bytes(QUOTES, Format.CSL))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(records), formatter.plain)
    for record in records:
        bibliography.register(Citation([CitationItem(record["id"])]))
    assert [str(one) for one in bibliography.bibliography()] == [
        "Бекмұратов, Е. (2025) “Су мәселесі”, DALA PRESS, 3 November. Available at: oqyrman://doc/1f0c9a34b2e87d65.",
        "Lee, A. (2025) “Is water scarce?”, DALA PRESS, 3 November. Available at: oqyrman://doc/ffffffffffffffff.",
    ]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_label_in_place_of_a_name_is_not_turned_round() -> None:
    from pybtex.database import parse_string

    labelled = [Taken(replace(KAZAKH, voices=(replace(KAZAKH.voices[0], name="Кісі 1"),)))]
    assert rispy.loads(as_bytes(labelled, Format.RIS).decode())[0]["authors"] == ["Кісі 1"]
    assert json.loads(as_bytes(labelled, Format.CSL))[0]["author"] == [{"literal": "Кісі 1"}]
    [entry] = parse_string(as_bytes(labelled, Format.BIBTEX).decode(), "bibtex").entries.values()
    assert [str(one) for one in entry.persons["author"]] == ["{Кісі 1}"]
    for style in (Style.GOST, Style.APA, Style.CHICAGO):
        assert "Кісі 1" in as_bytes(labelled, Format.MARKDOWN, "", style).decode()


def test_csv_has_a_row_for_each_quote() -> None:
    rows = list(csv.DictReader(io.StringIO(as_bytes(QUOTES, Format.CSV).decode("utf-8-sig"))))
    assert [row["quote"] for row in rows] == [one.quotation.text for one in QUOTES]
    assert (rows[1]["paragraph"], rows[0]["speaker"], rows[0]["comment"]) == (
        "13–14",
        "Ерлан Бекмұратов",
        QUOTES[0].comment,
    )


def test_markdown_has_footnotes() -> None:
    text = as_bytes(QUOTES, Format.MARKDOWN, "Атау", Style.CHICAGO).decode()
    assert text.startswith("# Атау\n\n> «Су „тапшы“ болады»[^1]\n")
    assert "> «Екінші\n>\n> жол»[^2]\n" in text
    assert "[^3]: Anna Lee, “Is water scarce?,” DALA PRESS" in text.replace("interview, ", "")


def test_html_is_whole_and_escaped() -> None:
    page = html.fromstring(as_bytes(QUOTES, Format.HTML, "А <б>"))
    assert page.findtext(".//h1") == "А <б>"
    assert len(page.findall(".//blockquote")) == len(page.findall(".//li")) == 3
    assert page.findall(".//blockquote")[0].get("data-check") == KAZAKH.check
    assert QUOTES[0].comment in page.text_content()


def test_word_has_footnotes_that_its_package_knows(tmp_path: Path) -> None:
    path = tmp_path / "а.docx"
    write_quotes(QUOTES, path, Format.DOCX, "Дәйексөздер")
    with zipfile.ZipFile(path) as package:
        notes = etree.fromstring(package.read("word/footnotes.xml"))
        body = etree.fromstring(package.read("word/document.xml"))
        assert b"footnotes+xml" in package.read("[Content_Types].xml")
    space = {"w": notes.nsmap["w"]}
    ids = [note.get(f"{{{space['w']}}}id") for note in notes.findall("w:footnote", space)]
    assert ids == ["-1", "0", "1", "2", "3"]
    assert len(body.findall(".//w:footnoteReference", space)) == 3
    assert KAZAKH.check in "".join(notes.itertext())
    read = docx.Document(str(path))
    assert [one.text for one in read.paragraphs][:2] == ["Дәйексөздер", "«Су „тапшы“ болады»"]
    assert QUOTES[0].comment in [one.text for one in read.paragraphs]


def test_nothing_is_written_where_nothing_can_be(tmp_path: Path) -> None:
    with pytest.raises(TableUnwritable):
        write_quotes(QUOTES, tmp_path / "жоқ" / "а.md", Format.MARKDOWN)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", list(Format))
def test_an_empty_basket_is_a_file_too(kind: Format) -> None:
    assert isinstance(as_bytes([], kind), bytes)


def test_braces_without_their_partners_and_names_with_an_and_leave_bibtex_whole() -> None:
    from pybtex.database import parse_string

    odd = replace(KAZAKH, title="Су } {", text="Мәтін }", author="A and B", voices=())
    written = as_bytes([Taken(odd, "пікір {{"), Taken(replace(odd, content_hash="f" * 32), "")], Format.BIBTEX).decode()
    found = parse_string(written, "bibtex").entries.values()
    assert [[str(one) for one in entry.persons["author"]] for entry in found] == [["{A and B}"]] * 2
