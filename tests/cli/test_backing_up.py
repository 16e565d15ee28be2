"""Tests of the commands that copy a library and put a copy back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cli.backing_up import back_up_if_due
from reader.library import Library
from reader.store.instance import WINDOW, Lock

Run = Callable[..., str]


def test_a_library_is_copied_and_put_back(run: Run, texts: Path, tmp_path: Path) -> None:
    run("index", texts)
    copy = tmp_path / "көшірме.sqlite"
    assert run("backup", copy) == f"{copy}: 3 documents, 1 source, 0 saved searches\n"
    (tmp_path / "жаз.txt").write_text("Жаз туралы мәтін.", encoding="utf-8")
    run("index", tmp_path / "жаз.txt")
    printed = run("restore", copy)
    assert printed.startswith(f"{copy} is the library now: 3 documents, 1 source, 0 saved searches\nwhat was there")
    assert [json.loads(run("search", "--json", query))["documents"] for query in ("көктем", "жаз")] == [1, 0]
    assert json.loads(run("doctor", "--json"))["sound"] is True
    again = json.loads(run("restore", "--json", copy))
    assert (again["documents"], again["sources"], again["searches"]) == (3, 1, 0)
    assert Path(again["kept"]).is_file()
    assert json.loads(run("backup", "--json", copy))["documents"] == 3


def test_index_makes_the_copy_of_the_day_and_restore_lists_it(run: Run, texts: Path, tmp_path: Path) -> None:
    assert run("restore") == f"there are no backups in {tmp_path / 'library' / 'backups'}\n"
    run("index", texts)
    run("index")
    (listed,) = json.loads(run("restore", "--json"))
    assert listed["file"] in run("restore")
    assert run("doctor").count("none yet") == 0


def test_a_damaged_library_names_the_command_that_puts_it_right(run: Run, texts: Path, tmp_path: Path) -> None:
    run("index", texts)
    store = tmp_path / "library" / "library.sqlite"
    store.write_bytes(b"")
    for command in (("index",), ("search", "сөз"), ("doctor",)):
        said = run(*command, code=1)
        assert said.count("\n") == 1
        assert "The newest good backup is from" in said
    (listed,) = json.loads(run("restore", "--json"))
    assert f'oqyrman restore --library "{tmp_path / "library"}" "{listed["file"]}"' in said
    run("restore", listed["file"])
    assert json.loads(run("search", "--json", "саммит"))["documents"] == 2


def test_what_cannot_be_copied_or_put_back_is_said_in_one_sentence(run: Run, texts: Path, tmp_path: Path) -> None:
    run("index", texts)
    run("backup", tmp_path / "a.sqlite")
    lock = Lock(tmp_path / "library" / WINDOW)
    assert lock.take()
    assert "Another Oqyrman" in run("restore", tmp_path / "a.sqlite", code=1)
    lock.release()
    assert "is not a backup" in run("restore", texts / "көктем.txt", code=1)
    (tmp_path / "бөтен.txt").write_text("бөтен", encoding="utf-8")
    assert "another file is there" in run("backup", tmp_path / "бөтен.txt", code=1)
    assert "cannot be written" in run("backup", tmp_path / "nowhere" / "a.sqlite", code=1)


def test_a_copy_of_the_day_that_fails_is_no_failure_of_the_work(
    library: Library, texts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library.reading.remember(texts, 1)
    library.backups.folder.write_text("a file in the way")
    back_up_if_due(library)
    assert capsys.readouterr().err.startswith("oqyrman: The backup cannot be written")


def test_what_waits_for_the_index_after_a_restore_is_no_fault(run: Run, texts: Path, tmp_path: Path) -> None:
    run("index", texts)
    run("backup", tmp_path / "көшірме")
    run("restore", tmp_path / "көшірме")
    report = json.loads(run("doctor", "--json"))
    assert (report["waiting for index"], report["documents in index"], report["sound"]) == (3, 3, True)
