"""Tests of tables whose rows are texts."""

import csv
import datetime
import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.corpus.columns import Columns
from reader.corpus.document import DateOrigin, Document
from reader.errors import (
    ColumnsUnknown,
    FileBinary,
    FileDamaged,
    FileEmpty,
    FileVanished,
    LoadError,
    RowEmpty,
    RowUnreadable,
)
from reader.loader import columns_of, load, load_all, outlines
from reader.loader.part import Lost
from reader.loader.tables import preview
from tests.loader.workbooks import Cell, workbook

LONG = "Қазақстан мен көршілері сирек металдар өндірісі туралы келісімге қол қойды, деп хабарлады министрлік өкілі."
HEAD = ["Тақырып", "Күні", "Мәтін", "Дереккөз", "Автор"]
BODY = [[f"Келісім {n}", f"{n:02}.11.2025", f"{LONG}\n{n}-абзац.", "Kazinform", "А. Серік"] for n in range(1, 6)]


def written(path: Path, table: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(table)
    return path


def every(path: Path, suffix: str) -> Path:
    """Write the same table as a file of any kind."""
    path = path.with_suffix(suffix)
    if suffix == ".xlsx":
        return workbook(path, Парақ=[HEAD, *BODY])
    if suffix == ".jsonl":
        lines = [json.dumps(dict(zip(HEAD, row, strict=True)), ensure_ascii=False) for row in BODY]
        path.write_text("\n".join(lines), "utf-8")
        return path
    return written(path, [HEAD, *BODY])


def documents(path: Path, columns: Columns = Columns()) -> list[Document]:  # noqa: B008
    return [one for one in load_all(path, columns) if isinstance(one, Document)]


def lost(path: Path) -> dict[str, type[Exception]]:
    return {one.fragment: type(one.error) for one in load_all(path) if isinstance(one, Lost)}


@pytest.mark.parametrize(("suffix", "first"), [(".csv", 2), (".xlsx", 2), (".jsonl", 1)])
def test_a_row_is_a_document_with_title_date_source_and_author(tmp_path: Path, suffix: str, first: int) -> None:
    found = documents(every(tmp_path / "а", suffix))
    assert [one.fragment for one in found] == [str(first + at) for at in range(5)]
    one = found[1]
    assert one.text == f"Келісім 2\n{LONG}\n2-абзац."
    assert (one.title, one.outlet, one.metadata.author) == ("Келісім 2", "KAZINFORM", "А. Серік")
    assert (one.date, one.date_origin) == (datetime.date(2025, 11, 2), DateOrigin.METADATA)
    assert load(every(tmp_path / "а", suffix), one.fragment) == one


def test_the_first_row_is_opened_where_none_is_named_and_one_that_is_not_there_has_vanished(tmp_path: Path) -> None:
    path = written(tmp_path / "а.csv", [HEAD, *BODY])
    assert load(path).fragment == "2"
    with pytest.raises(FileVanished):
        load(path, "99")


def test_rows_with_ids_of_their_own_go_by_them(tmp_path: Path) -> None:
    table = [["id", "Мәтін"], ["k7", LONG], ["k8", LONG], ["k7", LONG], ["", LONG]]
    path = written(tmp_path / "а.csv", table)
    assert [one.fragment for one in documents(path)] == ["k7", "k8", "4", "5"]
    assert [one.lasting for one in outlines(path, columns_of(path))] == [True, True, False, False]


def test_an_outline_tells_the_content_before_it_is_taken_apart(tmp_path: Path) -> None:
    path = written(tmp_path / "а.csv", [HEAD, *BODY])
    found = [(one.fragment, one.content_hash) for one in outlines(path, columns_of(path))]
    assert found == [(one.fragment, one.content_hash) for one in documents(path)]


def test_rows_without_a_text_and_bad_rows_are_said_and_empty_ones_left_out(tmp_path: Path) -> None:
    bad = [["Тақырып", "", ""], ["", "", "", "", ""], ["а", "б", "в", "г", "д", "е"]]
    path = written(tmp_path / "а.csv", [HEAD, *BODY, *bad])
    assert lost(path) == {"7": RowEmpty, "9": RowUnreadable}
    assert len(documents(path)) == 5


def test_every_sheet_with_texts_is_read_and_no_other(tmp_path: Path) -> None:
    numbers: list[list[Cell]] = [["Қала", "Халқы"], ["Алматы", 2_000_000]]
    path = workbook(tmp_path / "а.xlsx", Сандар=numbers, Бір=[HEAD, *BODY[:1]], Екі=[["Мәтін"], [LONG]])
    assert [one.fragment for one in documents(path)] == ["Бір!2", "Екі!2"]


def test_a_table_in_which_nothing_looks_like_texts_asks_for_its_columns(tmp_path: Path) -> None:
    path = written(tmp_path / "а.csv", [["Қала", "Сипаты"], ["Алматы", "үлкен"], ["Астана", "жас"]])
    with pytest.raises(ColumnsUnknown):
        columns_of(path)
    with pytest.raises(ColumnsUnknown):
        documents(path)
    assert [one.text for one in documents(path, Columns(text="Сипаты"))] == ["үлкен", "жас"]


def test_a_preview_shows_the_first_rows_even_where_no_column_is_known(tmp_path: Path) -> None:
    path = written(tmp_path / "а.csv", [["Қала", "Сипаты"], ["Алматы", "үлкен"]])
    seen = preview(path, Columns())
    assert (seen.headings, seen.rows) == (("Қала", "Сипаты"), (("Алматы", "үлкен"),))
    assert seen.columns.text == ""
    assert preview(path, Columns(text="Сипаты")).columns == Columns(text="Сипаты")


def test_what_is_no_table_is_refused_whole(tmp_path: Path) -> None:
    (tmp_path / "а.jsonl").write_text("Бұл кесте емес.\n" * 500, "utf-8")
    with pytest.raises((FileDamaged, ColumnsUnknown)):
        documents(tmp_path / "а.jsonl")
    (tmp_path / "а.csv").write_bytes(bytes(range(256)) * 40)
    with pytest.raises(FileBinary):
        documents(tmp_path / "а.csv")
    for name in ("бос.csv", "бос.tsv", "бос.jsonl"):
        (tmp_path / name).write_text("\n\n", "utf-8")
        with pytest.raises(FileEmpty):
            documents(tmp_path / name)
    with pytest.raises(FileVanished):
        documents(tmp_path / "жоқ.csv")


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".jsonl"])
@given(st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
def test_a_file_that_is_broken_at_random_gives_documents_or_typed_errors(
    tmp_path: Path, suffix: str, data: st.DataObject
) -> None:
    path, sound = tmp_path / f"а{suffix}", tmp_path / "бүтін"
    if not sound.exists():  # written another time a workbook would have another length
        sound.write_bytes(every(tmp_path / "а", suffix).read_bytes())
    content = bytearray(sound.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(content[: data.draw(st.integers(1, len(content)))]))
    with suppress(LoadError):
        list(load_all(path))
