"""Tests of reading highlights of other programs."""

import json
from html import escape
from pathlib import Path
from urllib.parse import quote

import pytest

from reader.corpus.annotation import Colour
from reader.errors import FileVanished
from reader.loader.highlights import ForeignHighlight, read_highlights

ZOTERO = [
    {
        "type": "highlight", "color": "#5fb236", "text": "Су бар", "comment": "ой", "tags": [{"name": "су"}],
        "id": "ZVQG2R4M", "dateCreated": "2023-05-09T17:05:57.843Z",
    },
    {"type": "note", "text": "", "comment": "бос", "tags": [], "id": "X"},
]  # fmt: skip
KOREADER = {
    "title": "Атау",
    "author": "А",
    "entries": [
        {"text": "Су бар", "note": "ой", "color": "green", "drawer": "lighten", "time": 1_700_000_000, "page": 1}
    ],
}
LUA = """return {
 ["annotations"] = { [1] = { ["text"] = "Су бар", ["note"] = "ой", ["color"] = "green", ["drawer"] = "lighten",
   ["datetime"] = "2023-05-09 17:05:57" } },
 ["doc_props"] = { ["title"] = "Атау" },
}"""
OLD_LUA = """return {
 ["bookmarks"] = { [1] = { ["notes"] = "Су бар", ["text"] = "ой", ["highlighted"] = true },
   [2] = { ["notes"] = "бет", ["page"] = 3 } },
 ["stats"] = { ["title"] = "Атау" },
}"""
CALIBRE = {
    "type": "calibre_annotation_collection",
    "version": 1,
    "annotations": [
        {
            "type": "highlight", "highlighted_text": "Су бар", "notes": "ой", "uuid": "yb", "book_id": 15,
            "style": {"kind": "color", "type": "builtin", "which": "green"}, "timestamp": "2023-05-09T17:05:57.954Z",
        },
        {"type": "bookmark", "title": "а"},
        {"type": "highlight", "highlighted_text": "жоқ", "removed": True},
    ],
}  # fmt: skip
SAID = quote(json.dumps({"attachmentURI": "http://zotero.org/а", "annotationKey": "K1", "color": "#5fb236"}))
NOTE = f"""<p><span class="highlight" data-annotation="{SAID}" ztype="zhighlight">“Су бар”</span>
<span class="citation" data-citation="%7B%7D">(<span class="citation-item">А, 2023, p. 1</span>)</span> ой</p>
"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
 <bib:Article rdf:about="urn:1"><dc:title>Атау</dc:title><dcterms:isReferencedBy rdf:resource="#item_2"/></bib:Article>
 <bib:Memo rdf:about="#item_2"><rdf:value>{escape(NOTE)}</rdf:value></bib:Memo>
 <bib:Memo rdf:about="#item_3"><rdf:value>&lt;p&gt;жай жазба&lt;/p&gt;</rdf:value></bib:Memo>
</rdf:RDF>"""
MARKDOWN = """# Атау
##### А

## Тарау
### Page 3 @ 09 May 2023 05:05:57 PM
**Су бар**

---
ой
### Page 4 @ 09 May 2023 05:05:58 PM
екінші
"""


def read(folder: Path, name: str, content: object) -> list[ForeignHighlight]:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return read_highlights(path)


@pytest.mark.parametrize(
    ("name", "content", "title", "uid"),
    [
        ("z.json", ZOTERO, "", "zotero:ZVQG2R4M"),
        ("z.json", {"annotations": ZOTERO}, "", "zotero:ZVQG2R4M"),
        ("z.html", NOTE, "", "zotero:K1"),
        ("z.md", NOTE, "", "zotero:K1"),
        ("z.rdf", RDF, "Атау", "zotero:K1"),
        ("k.json", KOREADER, "Атау", ""),
        ("k.json", {"documents": [KOREADER]}, "Атау", ""),
        ("metadata.epub.lua", LUA, "Атау", ""),
        ("c.json", CALIBRE, "", "calibre:yb"),
        ("c.calibre_annotation_collection", "\ufeff" + json.dumps(CALIBRE), "", "calibre:yb"),
    ],
)
def test_every_program_says_the_same(tmp_path: Path, name: str, content: object, title: str, uid: str) -> None:
    (one,) = read(tmp_path, name, content)
    assert (one.text, one.note, one.title, one.uid) == ("Су бар", "ой", title, uid)
    assert one.colour is Colour.GREEN


def test_older_files_and_markdown_of_koreader(tmp_path: Path) -> None:
    (one,) = read(tmp_path, "metadata.pdf.lua", OLD_LUA)
    assert (one.text, one.note, one.title) == ("Су бар", "ой", "Атау")
    found = read(tmp_path, "k.md", MARKDOWN)
    assert [(one.text, one.note, one.title) for one in found] == [("Су бар", "ой", "Атау"), ("екінші", "", "Атау")]


def test_a_note_of_zotero_in_markdown_names_the_annotation_in_a_link(tmp_path: Path) -> None:
    select, opened = "zotero://select/library/items/NQ9", "zotero://open-pdf/library/items/ME4"
    note = f"""# Аннотациялар

“Су бар \\[иә\\] “мұнда” (2023)” ([А, 2023, p. 8]({select})) ([pdf]({opened}?page=8&annotation=K1)) ой

«Екінші» ([А. и др.]({select})) ([snapshot]({opened}?sel=p%3Anth-child(7)&annotation=K2)) «Үшінші» ([pdf]({opened}?page=9&annotation=K3))

“Сілтемесіз” ([А, 2023]({select}))
"""  # noqa: E501
    found = read(tmp_path, "note.md", note)
    assert [(one.text, one.note, one.uid) for one in found] == [
        ("Су бар [иә] “мұнда” (2023)", "ой", "zotero:K1"),
        ("Екінші", "", "zotero:K2"),
        ("Үшінші", "", "zotero:K3"),
    ]


def test_exported_annotations_of_koreader_are_a_table_alone_and_hold_bookmarks(tmp_path: Path) -> None:
    exported = LUA.removeprefix("return ").replace("ой", "the return of").rpartition(',\n ["doc_props"]')[0]
    bookmark = '[2] = { ["text"] = "in Екінші тарау", ["datetime"] = "2023-05-09 17:06:00", ["pageno"] = 252 }'
    exported = exported.removesuffix(" }") + f", {bookmark} }} }}"
    found = read(tmp_path, "book.epub.annotations.lua", exported)
    assert [(one.text, one.note) for one in found] == [("Су бар", "the return of")]


@pytest.mark.parametrize(
    "content", ["", "{", "[3]", "[[]]", '{"entries": 3}', '{"a": 1}', "жай мәтін", "[" * 5000, "<rdf:RDF"]
)
def test_other_files_have_none(tmp_path: Path, content: str) -> None:
    assert read(tmp_path, "а.json", content) == []


def test_a_file_that_is_away_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileVanished):
        read_highlights(tmp_path / "жоқ.json")
