"""Tests of correcting documents on the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., str]


def test_a_document_is_corrected_and_everything_says_so(run: Run, texts: Path) -> None:
    path = texts / "сұхбат.txt"
    run("index", texts)
    told = run("correct", path, "--title", "Жаңа", "--date", "2020-01-02", "--speaker", "Рүстем Мұстафин=Асан Бек")
    assert "title        Жаңа  (in the file: Сирек металдар туралы әңгіме)" in told
    assert "source       KAZINFORM\n" in told
    run("correct", path, "--speaker", "Асан Бек=Асан Бекұлы")
    shown = json.loads(run("show", path, "--json"))
    assert (shown["title"], shown["date"], shown["date_origin"]) == ("Жаңа", "2020-01-02", "user")
    assert shown["corrected"] == {
        "title": "Сирек металдар туралы әңгіме",
        "date": "2025-10-29",
        "speakers": {"Асан Бекұлы": "Рүстем Мұстафин"},
    }
    found = json.loads(run("search", "speaker:Бекұлы", "--json"))
    assert [(hit["title"], hit["date"]) for hit in found["hits"]] == [("Жаңа", "2020-01-02")]
    undone = json.loads(run("correct", shown["id"], "--undo", "--json"))
    assert (undone["title"], undone["corrected"]) == ("Сирек металдар туралы әңгіме", {})


def test_what_cannot_be_corrected_is_said(run: Run, texts: Path) -> None:
    run("index", texts)
    assert "no document" in run("correct", texts / "жоқ.txt", "--title", "а", code=1)
    assert "these do: Рүстем Мұстафин" in run("correct", texts / "сұхбат.txt", "--speaker", "Анна=Айгүл", code=1)
    with pytest.raises(SystemExit, match="2"):
        run("correct", texts / "сұхбат.txt", "--date", "кеше")


def test_rules_of_folders_are_set_listed_and_removed(run: Run, texts: Path) -> None:
    run("index", texts)
    assert run("rules", "--set", texts, "source=EGEMEN QAZAQSTAN") == f"{texts}  source=EGEMEN QAZAQSTAN\n"
    assert json.loads(run("rules", "--json")) == [
        {"folder": str(texts), "source": "EGEMEN QAZAQSTAN", "replaces": False}
    ]
    assert json.loads(run("search", "source:egemen", "--json"))["documents"] == 2
    run("rules", "--set", texts, "source=EGEMEN", "--replace")
    assert json.loads(run("search", "source:egemen", "--json"))["documents"] == 3
    assert run("rules", "--remove", texts) == ""
    with pytest.raises(SystemExit, match="2"):
        run("rules", "--set", texts, "author=А")
