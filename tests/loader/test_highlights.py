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


def test_of_a_spoilt_file_the_sound_entries_are_read(tmp_path: Path) -> None:
    good = {"text": "бір", "dateAdded": "0001-01-01T00:00:00"}
    spoilt = [None, 5, "x", {"data": "x"}, {"text": None}, {"text": ["а"]}, {"text": {"а": 1}}]
    tagged = {"text": "екі\ud800", "tags": [None, {"name": 7}, {"tag": None}, "тег", "\x00"], "color": ["x"]}
    book = {"title": 7, "entries": [None, {"text": "бір", "time": 1e300}]}
    calibre = {"type": "highlight", "highlighted_text": "бір", "style": "x", "uuid": {}}
    kinds = {
        "зотеро.json": [*spoilt, good, tagged],
        "коридер.json": {"documents": [None, book, {"entries": None}]},
        "калибре.json": {"type": "calibre_annotation_collection", "annotations": [None, {"annotation": calibre}]},
    }
    for name, content in kinds.items():
        (tmp_path / name).write_text(json.dumps(content), encoding="utf-8")
        assert [one.text for one in read_highlights(tmp_path / name)][:1] == ["бір"], name
    found = read_highlights(tmp_path / "зотеро.json")
    assert [(one.text, one.tags, one.created) for one in found[1:]] == [("екі?", ("7", "тег"), None)]
    for content in ('["', "5", "[" * 100_000, '{"annotations": 5}', '{"entries": {"а": 1}}'):
        (tmp_path / "а.json").write_text(content, encoding="utf-8")
        assert read_highlights(tmp_path / "а.json") == []


def test_a_note_with_spoilt_marks_is_read_and_a_hostile_one_ends_soon(tmp_path: Path) -> None:
    opening = '<span class="highlight" data-annotation="'
    note = f'<p>{opening}not json">«бір»</span></p><p>{opening}%5B1%5D">“екі”</span> ой</p>'
    (tmp_path / "а.html").write_text(note, encoding="utf-8")
    assert [(one.text, one.note) for one in read_highlights(tmp_path / "а.html")] == [("бір", ""), ("екі", "ой")]
    hostile = opening * 20_000, '<span class="citation">' * 20_000 + f'{opening}%7B%7D">бір</span>' + "<" * 50_000
    for content in hostile:  # took 10 and 37 s
        (tmp_path / "б.html").write_text(content, encoding="utf-8")
        assert len(read_highlights(tmp_path / "б.html")) <= 1
    page = "### Page 1 @ 10 January 2024 10:00:00 AM\n*бір*\n---\n"
    (tmp_path / "в.md").write_text(f"# Кітап\n{page}{'[' * 100_000}", encoding="utf-8")
    assert [one.text for one in read_highlights(tmp_path / "в.md")] == ["бір"]
