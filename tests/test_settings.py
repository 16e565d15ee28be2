"""Tests of what is remembered between two runs."""

import json
import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings import LARGEST_TEXT_PT, SMALLEST_TEXT_PT, Settings, load_settings, save_settings

CHOSEN = Settings(
    theme="sepia", text_pt=15.5, sort="title", window="00ff", columns="0a", list_shown=False, last_folder="/мәтіндер"
)


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    path = tmp_path / "новая" / "settings.json"
    save_settings(path, CHOSEN)
    assert load_settings(path) == CHOSEN
    save_settings(path, Settings())
    assert load_settings(path) == Settings()
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_without_a_file_the_defaults_count(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()
    assert not caplog.records


@pytest.mark.parametrize("text", [b"", b"{", b"[" * 100_000, b"[]", b"7", b"\xff\xfe\x00", b'"theme"'])
def test_a_damaged_file_counts_as_none_with_a_warning(
    tmp_path: Path, text: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text)
    assert load_settings(path) == Settings()
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_a_folder_in_the_place_of_the_file_counts_as_none(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings()


def test_what_is_not_understood_is_left_out_and_the_rest_is_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    stored = {"theme": "dark", "text_pt": 14, "sort": 3, "list_shown": 1, "from_the_future": True, "window": None}
    path.write_text(json.dumps(stored), encoding="utf-8")
    assert load_settings(path) == Settings(theme="dark", text_pt=14.0)
    assert len(caplog.records) == 4


@given(st.floats(allow_nan=False))
def test_the_text_size_stays_readable(text_pt: float) -> None:
    assert SMALLEST_TEXT_PT <= Settings().with_text_pt(text_pt).text_pt <= LARGEST_TEXT_PT


@pytest.mark.parametrize(("stored", "kept"), [("1e999", LARGEST_TEXT_PT), ("-3", SMALLEST_TEXT_PT)])
def test_a_stored_text_size_is_brought_into_bounds(tmp_path: Path, stored: str, kept: float) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"text_pt": {stored}}}', encoding="utf-8")
    assert load_settings(path).text_pt == kept


@pytest.mark.parametrize("size", ["NaN", "9" * 400])
def test_a_text_size_that_is_no_number_to_work_with_is_the_default(tmp_path: Path, size: str) -> None:
    place = tmp_path / "settings.json"
    place.write_text(f'{{"text_pt": {size}}}', encoding="utf-8")
    assert load_settings(place) == Settings()


def test_a_text_that_cannot_be_written_down_counts_as_none(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "settings.json"
    path.write_text(r'{"window": "\ud800", "last_folder": "\udcff", "theme": "dark"}', encoding="utf-8")
    assert load_settings(path) == Settings(theme="dark")
    assert len(caplog.records) == 2
