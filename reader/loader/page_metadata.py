"""What a web page says of itself: meta tags, JSON-LD, and marks inside the text."""

import datetime
import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from reader.corpus.metadata import Metadata
from reader.loader.dates import day_of
from reader.loader.extract import one_line
from reader.loader.markup import Tree

_PUBLISHED = (
    "article:published_time datepublished og:published_time date dc.date.issued dcterms.issued dc.date dcterms.date "
    "dcterms.created pubdate publishdate publish-date publish_date publication_date mediator_published_time "
    "sailthru.date parsely-pub-date article:published"
).split()
_AUTHOR = "author article:author dc.creator dcterms.creator byl parsely-author mediator_author".split()
_SOURCE = "og:site_name publisher dc.publisher dcterms.publisher application-name".split()
_TITLE_END = re.compile(r"\s+[|–—•·»:-]+\s+")
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)", re.IGNORECASE)
_DEEPEST_JSON = 40
_FAR = 2000
"""Code points of an element that are looked at; more is neither a title nor a name nor a date."""


def metadata_of(root: Tree, text: str) -> Metadata:
    """Read the metadata of a parsed page; ``text`` is its source, whose comments the tree has lost."""
    tags = _tags(root)
    article = _json_article(root)
    source = one_line(_first(tags, _SOURCE) or _name(article.get("publisher"))) or _site(root, tags, text)
    author = _name(article.get("author")) or _first(tags, _AUTHOR) or _marked(root, "author")
    if "://" in author:
        author = _marked(root, "author")
    return Metadata(
        title=_title(root, tags, article, source),
        author=one_line(author),
        source=source,
        published=day_of(_string(article.get("datePublished"))) or _day(root, tags),
    )


def _tags(root: Tree) -> dict[str, str]:
    tags: dict[str, str] = {}
    for tag in root.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = tag.get("content")
        if name and content:
            tags.setdefault(name.strip().lower(), content)
    return tags


def _first(tags: dict[str, str], names: list[str]) -> str:
    return next((tags[name] for name in names if tags.get(name, "").strip()), "")


def _json_article(root: Tree) -> dict[str, Any]:
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            told = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for one in _objects(told, 0):
            kind = one.get("@type")
            kinds = " ".join(map(str, kind)) if isinstance(kind, list) else str(kind)
            if "Article" in kinds or "Posting" in kinds:
                return one
    return {}


def _objects(told: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST_JSON:
        return
    if isinstance(told, dict):
        yield told
    for one in told.values() if isinstance(told, dict) else told if isinstance(told, list) else ():
        yield from _objects(one, depth + 1)


def _string(told: object) -> str:
    return told if isinstance(told, str) else ""


def _name(told: object) -> str:
    if isinstance(told, list):
        return ", ".join(filter(None, map(_name, told[:10])))
    return _name(told.get("name")) if isinstance(told, dict) else _string(told)


def _beginning(element: Tree) -> str:
    """Return the words of an element on one line, as far as a title goes; a thousand may hold each other."""
    taken, length = list[str](), 0
    for words in element.itertext():
        taken.append(words[:_FAR])
        length += len(taken[-1])
        if length >= _FAR:
            break
    return one_line("".join(taken))


def _title(root: Tree, tags: dict[str, str], article: dict[str, Any], source: str) -> str:
    told = one_line(_string(article.get("headline")) or tags.get("og:title") or tags.get("twitter:title"))
    heads = list(islice(filter(None, map(_beginning, root.iter("h1"))), 2))
    window = next(map(_beginning, root.iter("title")), "")
    if len(heads) == 1 and (not told or told.startswith(heads[0])) and heads[0] != source:
        return heads[0]
    return _without_site(told, source) or _without_site(window, source)


def _without_site(title: str, source: str) -> str:
    """Cut the name of the site from the end of a window's title."""
    parts = list(_TITLE_END.finditer(title))
    if source:
        for part in parts:
            if title[part.end() :].casefold().startswith(source.casefold()):
                return title[: part.start()]
    last = parts[-1] if parts else None
    return title[: last.start()] if last and "|" in last[0] else title


def _day(root: Tree, tags: dict[str, str]) -> datetime.date | None:
    if day := day_of(_first(tags, _PUBLISHED)):
        return day
    for one in root.xpath('.//*[@itemprop="datePublished"]|.//time[@pubdate]|.//article//time|.//time'):
        if day := day_of(one.get("content") or one.get("datetime") or _beginning(one)):
            return day
    return None


def _marked(root: Tree, what: str) -> str:
    for one in root.xpath(f'.//*[@itemprop="{what}"]|.//*[@rel="{what}"]'):
        words = _beginning(one)
        if 2 < len(words) < 100:
            return words
    return ""


def _site(root: Tree, tags: dict[str, str], text: str) -> str:
    """Return the host from which a page came, as far as it says so."""
    links = [one.get("href") for one in root.iter("link") if one.get("rel") == "canonical"]
    saved = _SAVED_FROM.search(text, 0, 4096)
    for address in (*links, tags.get("og:url"), saved[1] if saved else None):
        try:
            host = urlsplit(address or "").hostname or ""
        except ValueError:
            continue
        if "." in host:
            return host.removeprefix("www.")
    return ""
