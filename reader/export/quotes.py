"""Quotes with their sources as files: Word, Markdown, HTML, CSV, RIS, BibTeX and CSL-JSON."""

import html
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from reader.corpus.quotation import Quotation, Taken
from reader.export.citation import Style, cited, in_marks, is_label, paragraphs, values_of
from reader.export.column import Cell, Column, xml_text
from reader.export.footnotes import write_footnoted
from reader.export.plain import write_csv
from reader.export.replacing import replacing


class Format(StrEnum):
    """The kinds of files, by their suffix."""

    DOCX = "docx"
    MARKDOWN = "md"
    HTML = "html"
    CSV = "csv"
    RIS = "ris"
    BIBTEX = "bib"
    CSL = "json"


_MARKUP = re.compile(r"[\\`*_\[\]<>#|~]")
_BIBTEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_BIBTEX |= {mark: f"\\{mark}" for mark in "&%$#_{}"}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_COLUMNS = (
    "number", "quote", "comment", "speaker", "role", "title", "source", "author", "date", "paragraph", "link", "check",
    "path", "start", "end",
)  # fmt: skip


def write_quotes(quotes: Sequence[Taken], path: Path, kind: Format, title: str = "", style: Style = Style.GOST) -> None:
    """Write quotes to a file; whole or not at all.

    Raises:
        TableUnwritable: the file cannot be written.
    """
    content = as_bytes(quotes, kind, title, style)
    with replacing(path) as stream:
        stream.write(content)


def as_bytes(quotes: Sequence[Taken], kind: Format, title: str = "", style: Style = Style.GOST) -> bytes:
    """Return the content of a file of quotes; sources are cited in a style where the format has footnotes."""
    return _WRITERS[kind](quotes, title, style)


def _note(one: Quotation, style: Style) -> str:
    return f"{cited(one, style)} {one.link} [{one.check}]"


def _docx(quotes: Sequence[Taken], title: str, style: Style) -> bytes:
    stream = io.BytesIO()
    write_footnoted(
        title, [(in_marks(one.quotation), _note(one.quotation, style), one.comment) for one in quotes], stream
    )
    return stream.getvalue()


def _markdown(quotes: Sequence[Taken], title: str, style: Style) -> bytes:
    lines = [f"# {_escaped(title)}", ""] if title else []
    for number, one in enumerate(quotes, 1):
        quoted = _escaped(in_marks(one.quotation)).split("\n")
        quoted[-1] += f"[^{number}]"
        for at, line in enumerate(quoted):
            lines += ([">"] if at else []) + [f"> {line}"]
        lines += ["", *([one.comment, ""] if one.comment else [])]
    for number, one in enumerate(quotes, 1):
        source = _escaped(cited(one.quotation, style))
        lines.append(f"[^{number}]: {source} <{one.quotation.link}> `{one.quotation.check}`")
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _html(quotes: Sequence[Taken], title: str, style: Style) -> bytes:
    escape = html.escape
    parts = [
        f'<!DOCTYPE html>\n<html lang="{_language(quotes)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title or 'Oqyrman')}</title>\n</head>\n<body>",
        *([f"<h1>{escape(title)}</h1>"] if title else []),
    ]
    for number, one in enumerate(quotes, 1):
        quotation = one.quotation
        text = "<br>\n".join(escape(line) for line in in_marks(quotation).split("\n"))
        mark = f'<sup><a id="ref{number}" href="#note{number}">{number}</a></sup>'
        opening = f'<blockquote lang="{escape(quotation.language)}" data-check="{quotation.check}">'
        parts.append(f"{opening}<p>{text}{mark}</p></blockquote>")
        parts += [f"<p>{escape(line)}</p>" for line in one.comment.split("\n") if line.strip()]
    parts.append("<ol>")
    for number, one in enumerate(quotes, 1):
        link = escape(one.quotation.link)
        parts.append(
            f'<li id="note{number}">{escape(cited(one.quotation, style))} <a href="{link}">{link}</a> '
            f'<code>{one.quotation.check}</code> <a href="#ref{number}">↑</a></li>'
        )
    parts.append("</ol>\n</body>\n</html>\n")
    return xml_text("\n".join(parts)).encode()


def _csv(quotes: Sequence[Taken], title: str, style: Style) -> bytes:
    stream = io.BytesIO()
    rows: list[list[Cell]] = []
    for number, one in enumerate(quotes, 1):
        quotation = one.quotation
        values: dict[str, Cell] = {**values_of(quotation), "number": number, "comment": one.comment}
        values |= {"quote": quotation.text, "start": quotation.span.start, "end": quotation.span.end}
        rows.append([values[name] for name in _COLUMNS])
    write_csv(title, [Column(name, name) for name in _COLUMNS], rows, stream)
    return stream.getvalue()


def _ris(quotes: Sequence[Taken], title: str, style: Style) -> bytes:
    """Source: the RIS format as Zotero and EndNote read it; a source is one record, its quotes are notes."""
    lines: list[str] = []
    for source, some in _by_source(quotes):
        fields = [("TY", "NEWS"), ("TI", source.title), *(("AU", _inverted(name)) for name in _people(source, some))]
        fields += [("T2", source.outlet), ("LA", source.language), ("UR", source.link.partition("#")[0])]
        if source.date:
            fields += [("PY", str(source.date.year)), ("DA", f"{source.date:%Y/%m/%d}/")]
        fields += [("N1", _one_line(_quote_note(one))) for one in some]
        lines += [f"{tag}  - {_one_line(value)}" for tag, value in fields if value]
        lines += ["ER  - ", ""]
    return "\r\n".join(lines).encode("utf-8", "replace")


def _bibtex(quotes: Sequence[Taken], title: str, style: Style) -> bytes:
    entries = []
    for source, some in _by_source(quotes):
        fields = {
            "author": " and ".join(map(_tex_name, _people(source, some))),
            "title": f"{{{_tex(source.title)}}}",
            "journal": _tex(source.outlet),
            "year": str(source.date.year) if source.date else "",
            "date": source.date.isoformat() if source.date else "",
            "langid": {"kk": "kazakh", "ru": "russian", "en": "english"}.get(source.language, ""),
            "url": source.link.partition("#")[0],
            "note": _tex(_one_line("; ".join(map(_quote_note, some)))),
        }
        body = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
        if source.date:
            body += f"  month = {_MONTHS[source.date.month - 1]},\n"
        entries.append(f"@article{{oq{source.content_hash[:12]},\n{body}}}\n")
    return "\n".join(entries).encode("utf-8", "replace")


def _csl(quotes: Sequence[Taken], title: str, style: Style) -> bytes:
    """Source: the CSL-JSON schema 1.0.2; what it has no place for stands in ``custom``."""
    records = []
    for source, some in _by_source(quotes):
        record: dict[str, object] = {
            "id": f"oq{source.content_hash[:12]}",
            "type": "article-newspaper",
            "title": source.title,
            "container-title": source.outlet,
            "author": [_csl_name(name) for name in _people(source, some)],
            "genre": "interview" if source.interview else "",
            "language": source.language,
            "URL": source.link.partition("#")[0],
            "note": "\n".join(map(_quote_note, some)),
            "custom": {
                "quotes": [
                    {
                        "text": one.quotation.text,
                        "comment": one.comment,
                        "paragraph": paragraphs(one.quotation),
                        "speakers": list(one.quotation.speakers),
                        "link": one.quotation.link,
                        "check": one.quotation.check,
                    }
                    for one in some
                ]
            },
        }
        if source.date:
            record["issued"] = {"date-parts": [[source.date.year, source.date.month, source.date.day]]}
        records.append({name: value for name, value in record.items() if value})
    return (json.dumps(records, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


_WRITERS: Mapping[Format, Callable[[Sequence[Taken], str, Style], bytes]] = {
    Format.DOCX: _docx,
    Format.MARKDOWN: _markdown,
    Format.HTML: _html,
    Format.CSV: _csv,
    Format.RIS: _ris,
    Format.BIBTEX: _bibtex,
    Format.CSL: _csl,
}


def _by_source(quotes: Sequence[Taken]) -> Iterator[tuple[Quotation, list[Taken]]]:
    """Yield each source once, as its first quote has it, with its quotes."""
    found: dict[str, list[Taken]] = {}
    for one in quotes:
        found.setdefault(one.quotation.content_hash, []).append(one)
    for some in found.values():
        yield some[0].quotation, some


def _people(source: Quotation, some: Sequence[Taken]) -> list[str]:
    """Return the authors of a source: who wrote, else who answers in it."""
    if source.author:
        return [source.author]
    return list(dict.fromkeys(name for one in some for name in one.quotation.speakers))


def _quote_note(one: Taken) -> str:
    place = f" ¶ {paragraphs(one.quotation)}" if one.quotation.first else ""
    comment = f" ({one.comment})" if one.comment else ""
    return f"{in_marks(one.quotation)}{place} [{one.quotation.check}]{comment}"


def _inverted(name: str) -> str:
    if is_label(name):
        return name
    *first, last = name.split() or [""]
    return f"{last}, {' '.join(first)}" if first else last


def _tex_name(name: str) -> str:
    whole = is_label(name) or " and " in name  # which BibTeX takes for the end of one name
    return f"{{{_tex(name)}}}" if whole else _tex(_inverted(name))


def _csl_name(name: str) -> dict[str, str]:
    if is_label(name):
        return {"literal": name}
    *first, last = name.split() or [""]
    return {"family": last, "given": " ".join(first)} if first else {"literal": last}


def _language(quotes: Sequence[Taken]) -> str:
    return html.escape(quotes[0].quotation.language) if quotes else "kk"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _tex(text: str) -> str:
    """Return a text for BibTeX, which counts escaped braces, too: one without its partner would end the field."""
    depth = least = 0
    for letter in text:
        depth += (letter == "{") - (letter == "}")
        least = min(least, depth)
    alone = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"} if depth or least else {}
    return "".join({**_BIBTEX, **alone}.get(letter, letter) for letter in text)


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)
