from pathlib import Path

import pytest

from reader.errors import TableUnwritable
from reader.export.whole import write_whole


def test_a_file_is_put_in_the_place_of_the_old_one_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "а.html"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["а.html"]


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(TableUnwritable):
        write_whole(tmp_path / "жоқ" / "а.html", b"")
