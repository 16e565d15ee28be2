"""Tests of stars, tags and reading marks on the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., str]


def test_documents_are_starred_tagged_and_read_and_found_by_it(run: Run, texts: Path) -> None:
    run("index", texts)
    assert run("mark", texts / "көктем.txt").endswith("    unread\n")
    told = run("mark", texts / "көктем.txt", texts / "сұхбат.txt", "--star", "--tag", "Маңызды", "--tag", "су")
    assert told.count("    starred; tags: Маңызды, су\n") == 2
    said = json.loads(run("mark", texts / "көктем.txt", "--no-star", "--read", "--untag", "СУ", "--json"))
    assert [(one["starred"], one["read"], one["tags"]) for one in said] == [(False, True, ["Маңызды"])]
    found = json.loads(run("search", "tag:манызды is:unread", "--json"))
    assert [(hit["title"], hit["starred"], hit["read"], hit["tags"]) for hit in found["hits"]] == [
        ("Сирек металдар туралы әңгіме", True, False, ["Маңызды", "су"])
    ]
    assert found["facets"]["is"] == [{"value": "starred", "count": 1}, {"value": "unread", "count": 1}]
    assert found["facets"]["tag"] == [{"value": "Маңызды", "count": 1}, {"value": "су", "count": 1}]
    assert "    starred; tags: Маңызды, су\n" in run("search", "is:starred")


def test_an_unknown_document_is_not_marked(run: Run, texts: Path) -> None:
    run("index", texts)
    assert "no document" in run("mark", texts / "көктем.txt", texts / "жоқ.txt", "--star", code=1)
    assert json.loads(run("search", "is:starred", "--json"))["documents"] == 0
    with pytest.raises(SystemExit, match="2"):
        run("mark", texts / "көктем.txt", "--star", "--no-star")


def test_a_tag_that_is_too_long_is_refused_and_changes_nothing(run: Run, texts: Path) -> None:
    run("index", texts)
    said = run("mark", texts / "көктем.txt", "--star", "--tag", "я" * 101, code=1)
    assert "at most 100 characters; this one has 101" in said
    assert json.loads(run("search", "is:starred", "--json"))["documents"] == 0
