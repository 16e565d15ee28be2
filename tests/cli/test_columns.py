"""Tests of naming the columns of tables on the command line."""

import argparse
import json
from pathlib import Path

import pytest

from reader.cli import main
from reader.cli.columns import columns
from reader.corpus.columns import Columns


def test_columns_are_named_by_what_they_hold() -> None:
    assert columns("text=Мәтін, title=Тақырып,date=3") == Columns(text="Мәтін", title="Тақырып", date="3")
    assert columns('"text=Мәтін, толық"') == Columns(text="Мәтін, толық")


@pytest.mark.parametrize("given", ["", "Мәтін", "мәтін=Мәтін", "text=", "title=Тақырып"])
def test_what_is_no_column_is_refused(given: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        columns(given)


def test_rows_of_a_table_are_indexed_by_the_columns_given_and_shown_by_their_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "т" / "қала.csv"
    path.parent.mkdir()
    path.write_text("Қала,Сипаты,Жылы\nАлматы,үлкен тау,2024-01-31\nАстана,жас дала,2024-02-01\n", "utf-8")
    library = ["--library", str(tmp_path / "library")]
    assert main(["index", *library, str(path.parent)]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("0 documents: 0 added")
    assert "қала.csv: Which column of the table holds the texts is not clear." in printed.err
    assert main(["index", *library, "--columns", "text=Сипаты,title=Қала", str(path.parent)]) == 0
    assert capsys.readouterr().out.startswith("2 documents: 2 added")
    assert main(["show", *library, "--json", f"{path}#3"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["text"], shown["date"], shown["path"]) == ("Астана\nжас дала", "2024-02-01", f"{path}#3")
    assert main(["search", *library, "--json", "дала"]) == 0
    assert [hit["path"] for hit in json.loads(capsys.readouterr().out)["hits"]] == [f"{path}#3"]


def test_columns_without_a_path_are_misused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["index", "--library", str(tmp_path), "--columns", "text=Мәтін"])
    assert ended.value.code == 2


def test_a_file_in_an_archive_that_is_in_no_library_can_be_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "а.zip", "w") as archive:
        archive.writestr("ж/б.txt", "Өзен ағып жатыр.\n")
    assert main(["show", "--library", str(tmp_path / "library"), str(tmp_path / "а.zip" / "ж" / "б.txt")]) == 0
    assert "Өзен ағып жатыр." in capsys.readouterr().out
