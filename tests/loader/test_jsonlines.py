"""Tests of reading tables whose lines are JSON objects."""

import json
from pathlib import Path

from reader.loader.jsonlines import rows


def written(path: Path, *lines: object) -> Path:
    path.write_text("\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines), "utf-8")
    return path


def test_keys_are_headings_and_values_are_cells(tmp_path: Path) -> None:
    path = written(tmp_path / "а.jsonl", {"тақырып": "Су", "жыл": 2025}, {"мәтін": "Өзен"})
    assert [row.cells for row in rows(path)] == [("тақырып", "жыл", "мәтін"), ("Су", "2025", ""), ("", "", "Өзен")]


def test_one_bad_line_spoils_no_other(tmp_path: Path) -> None:
    path = written(tmp_path / "а.jsonl", {"text": "бір"}, '{"text": "ек', "[1]", "", {"text": "үш"}, "[" * 100_000)
    found = list(rows(path))[1:]
    assert [(row.number, row.bad) for row in found] == [(1, False), (2, True), (3, True), (5, False), (6, True)]


def test_lists_become_lines_and_objects_inside_are_opened_once(tmp_path: Path) -> None:
    path = written(tmp_path / "а.jsonl", {"a": {"text": ["бір", "екі"], "b": {"c": 1}}, "ok": True, "none": None})
    head, row = rows(path)
    told = dict(zip(head.cells, row.cells, strict=True))
    assert told == {"a.text": "бір\nекі", "a.b": "", "ok": "", "none": ""}


def test_half_of_a_letter_pair_is_no_letter(tmp_path: Path) -> None:
    path = written(tmp_path / "а.jsonl", '{"text": "а\\ud83d"}', '{"text": "\\ud83d\\ude00"}')
    assert [row.cells[0] for row in rows(path)][1:] == ["а\ufffd", "😀"]


def test_a_file_with_a_mark_and_windows_line_ends_is_read(tmp_path: Path) -> None:
    path = tmp_path / "а.ndjson"
    path.write_bytes(b'\xef\xbb\xbf{"text": "a"}\r\n{"text": "b"}\r\n')
    assert [row.cells for row in rows(path)] == [("text",), ("a",), ("b",)]
