"""A document as a web page of its own."""

from collections.abc import Iterable
from html import escape

from reader.export.sheet import LineKind, SheetLine

_STYLE = """
body { max-width: 40em; margin: 3em auto; padding: 0 1em; line-height: 1.5; color: #1c1c1a; background: #ffffff;
  font-family: "Noto Serif", Cambria, Georgia, "Times New Roman", serif; }
h1 { line-height: 1.25; }
.byline, .speaker { font-family: "Noto Sans", "Segoe UI", Arial, sans-serif; color: #55554f; }
.speaker { font-size: 0.8em; text-transform: uppercase; letter-spacing: 0.06em; margin: 1.2em 0 0.2em; }
.question { color: #0b5563; }
mark { background: #fce39a; border-bottom: 2px solid #b8860b; }
"""
_TAGS = {LineKind.TITLE: "h1", LineKind.BYLINE: "p", LineKind.SPEAKER: "p"}


def page_html(title: str, language: str, lines: Iterable[SheetLine]) -> str:
    """Return a page whose paragraphs have their numbers as addresses (``#p12``) and whose marks are ``mark``."""
    body = "\n".join(map(_line, lines))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _line(line: SheetLine) -> str:
    tag = _TAGS.get(line.kind, "p")
    place = f' id="p{line.number}"' if line.number is not None else ""
    runs = "".join(f"<mark>{escape(run.text)}</mark>" if run.marked else escape(run.text) for run in line.runs)
    return f'<{tag}{place} class="{line.kind.value}">{runs}</{tag}>'
