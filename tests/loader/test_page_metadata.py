"""Tests of what web pages say of themselves."""

import datetime

import pytest

from reader.corpus.metadata import Metadata
from reader.loader.markup import parse_html
from reader.loader.page_metadata import metadata_of

DAY = datetime.date(2025, 1, 23)


def told(page: str) -> Metadata:
    root = parse_html(page)
    assert root is not None
    return metadata_of(root, page)


@pytest.mark.parametrize(
    ("page", "title"),
    [
        ("<title>Су тапшылығы | Orta.kz</title>", "Су тапшылығы"),
        ("<title>Су тапшылығы — сарапшы</title>", "Су тапшылығы — сарапшы"),
        ('<meta property="og:site_name" content="Orta"><title>Су тапшылығы — Orta</title>', "Су тапшылығы"),
        ("<title>Orta</title><h1>Су\n <b>тапшылығы</b></h1>", "Су тапшылығы"),
        ('<meta property="og:title" content="Су тапшылығы"><h1>Orta.kz</h1>', "Су тапшылығы"),
        ("<p>Мәтін</p>", ""),
    ],
)
def test_the_title_is_the_headline_without_the_site(page: str, title: str) -> None:
    assert told(page).title == title


def test_of_headings_without_end_only_the_beginning_is_looked_at() -> None:
    assert told("<h1>" + "Су тапшылығы " * 1000).title.startswith("Су тапшылығы Су")
    assert len(told("<h1>" + "Су тапшылығы " * 1000).title) <= 2000
    assert told("<title>Өзен</title>" + "<h1>Су " * 300).title == "Өзен"


@pytest.mark.parametrize(
    "page",
    [
        '<meta property="article:published_time" content="2025-01-23T23:59:00+05:00">',
        '<meta name="DC.date.issued" content="2025-01-23">',
        '<meta itemprop="datePublished" content="2025-01-23">',
        '<time datetime="2025-01-23">кеше</time>',
        '<p>Жаңалық</p><span itemprop="datePublished">23.01.2025 10:15</span>',
        '<script type="application/ld+json">[{"@type": "BlogPosting", "datePublished": "2025-01-23T01:00Z"}]</script>',
    ],
)
def test_the_day_of_publication_is_read(page: str) -> None:
    assert told(page).published == DAY


@pytest.mark.parametrize(
    "page",
    [
        '<meta name="author" content="Ә. Бір">',
        '<a rel="author" href="/1">Ә. Бір</a>',
        '<meta property="article:author" content="https://facebook.com/1"><span itemprop="author">Ә. Бір</span>',
        '<script type="application/ld+json">{"@type": "Article", "author": {"name": "Ә. Бір"}}</script>',
        '<script type="application/ld+json">{"@type": "Article", "author": "Ә. Бір"}</script>',
    ],
)
def test_the_author_is_read(page: str) -> None:
    assert told(page).author == "Ә. Бір"


@pytest.mark.parametrize(
    "page",
    [
        '<meta property="og:site_name" content="orta.kz">',
        '<link rel="canonical" href="https://www.orta.kz/news/1">',
        "<!-- saved from url=(0022)https://orta.kz/news/1 --><p>а</p>",
        '<script type="application/ld+json">{"@type": "Article", "publisher": {"name": "orta.kz"}}</script>',
    ],
)
def test_the_source_is_the_site(page: str) -> None:
    assert told(page).source == "orta.kz"


@pytest.mark.parametrize(
    "page",
    [
        "<script type='application/ld+json'>{broken</script>",
        "<script type='application/ld+json'>" + "[" * 100_000 + "</script>",
        "<script type='application/ld+json'>{'@type': 5}</script>",
        "<script type='application/ld+json'>"
        + '{"@type": "Article", "author": 5, "publisher": [[[]]], "headline": {}}'
        + "</script>",
        "<link rel=canonical href='http://[broken'>",
        "<time datetime='9999-99-99'>",
    ],
)
def test_broken_metadata_are_passed_over(page: str) -> None:
    assert told(page + "<p>Мәтін</p>") == Metadata()
