"""Tests of Word documents with footnotes, opened by a word processor where there is one."""

import shutil
import subprocess
from pathlib import Path

import pytest

from reader import loader
from reader.export.footnotes import write_footnoted

OFFICE = shutil.which("soffice")


@pytest.mark.skipif(OFFICE is None, reason="no LibreOffice here")
@pytest.mark.slow
def test_libreoffice_shows_quote_and_footnote(tmp_path: Path) -> None:
    with (tmp_path / "а.docx").open("wb") as stream:
        write_footnoted("Дәйексөздер", [("«Су тапшы»", "DALA PRESS, 2025", "пікір")], stream)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "а.docx"],
        cwd=tmp_path, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    text = loader.load(tmp_path / "а.pdf").text
    assert "«Су тапшы»" in text
    assert "DALA PRESS, 2025" in text


def test_control_characters_do_not_spoil_the_file(tmp_path: Path) -> None:
    with (tmp_path / "а.docx").open("wb") as stream:
        write_footnoted("", [("а\x00б\nв\tг", "\ud800", "")], stream)
    assert (tmp_path / "а.docx").stat().st_size > 1000
