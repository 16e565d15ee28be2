"""Books (.epub): all chapters in reading order."""

from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from reader.corpus.metadata import Metadata
from reader.loader.archive import Archive
from reader.loader.dates import day_of
from reader.loader.extract import Extract, one_line
from reader.loader.extract import join as joined
from reader.loader.html import decode_page
from reader.loader.markup import Tree, name_of, paragraphs, parse_html

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_NOT_READ = ("titlepage", "cover", "toc", "landmarks", "page-list")


def read(path: Path, data: bytes) -> Extract:
    """Read a book without its cover, title page and table of contents.

    Raises:
        FileDamaged, FilePasswordNeeded, FileTooLarge: as ``Archive`` does.
    """
    archive = Archive(path, data, "EPUB")
    container = archive.xml(_CONTAINER)
    rootfile = None if container is None else container.find(".//{*}rootfile")
    place = "" if rootfile is None else unquote(rootfile.get("full-path") or "")
    package = archive.xml(place)
    if package is None:
        raise archive.damaged()
    locked = _locked(archive)
    lines: list[str] = []
    for name in _chapters(package, dirname(place)):
        if name in locked:
            raise archive.locked()
        lines += _chapter(archive.read(name))
    return Extract(joined(lines), "", _metadata(package))


def _metadata(package: Tree) -> Metadata:
    fields: dict[str, list[str]] = {}
    for one in package.iterfind(".//{*}metadata//*"):
        if words := one_line(one.text):
            fields.setdefault(name_of(one), []).append(words)
    return Metadata(
        title=next(iter(fields.get("title", [])), ""),
        author=", ".join(fields.get("creator", [])[:10]),
        source=next(iter(fields.get("publisher", [])), ""),
        published=day_of(next(iter(fields.get("date", [])), "")),
    )


def _locked(archive: Archive) -> set[str]:
    """Return the parts that a shop has locked; fonts may be so in a book that is open."""
    part = archive.xml(_ENCRYPTION)
    return set() if part is None else {unquote(one.get("URI") or "") for one in part.iter("{*}CipherReference")}


def _chapters(package: Tree, folder: str) -> list[str]:
    parts = {one.get("id"): one for one in package.iterfind(".//{*}manifest/{*}item")}
    found = []
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        item = parts.get(reference.get("idref"))
        if item is not None and "nav" not in (item.get("properties") or "").split():
            found.append(normpath(join(folder, unquote((item.get("href") or "").partition("#")[0]))))
    return list(dict.fromkeys(found))


def _chapter(data: bytes) -> list[str]:
    root = parse_html(decode_page(data)[0]) if data else None
    body = None if root is None else root.find("body")
    if body is None:
        return []
    return [text for _, text in paragraphs(body, _is_apart) if not _is_apart(body)]


def _is_apart(element: Tree) -> bool:
    return (element.get("epub:type") or "").startswith(_NOT_READ)
