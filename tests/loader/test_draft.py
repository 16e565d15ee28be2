"""Tests of reading drafts."""

from pathlib import Path

import docx
import pytest

from reader.errors import FileVanished
from reader.loader.draft import Draft, markdown_draft, read_draft


def test_markdown_is_read_without_its_marks_and_with_its_block_quotes() -> None:
    draft = markdown_draft("# Бас\n\nОл *«су»* деді:\n\n> бірінші\n> жалғасы\n\nСоңы [сілтеме](http://а).\n")
    assert draft == Draft("Бас\nОл «су» деді:\nбірінші жалғасы\nСоңы сілтеме.", frozenset((2,)))


def test_a_text_file_has_no_blocks(tmp_path: Path) -> None:
    (tmp_path / "а.txt").write_text("Бір «екі».\nҮш.", encoding="utf-8")
    assert read_draft(tmp_path / "а.txt") == Draft("Бір «екі».\nҮш.")
    (tmp_path / "а.md").write_text("> Үш", encoding="utf-8")
    assert read_draft(tmp_path / "а.md").blocks == {0}
    with pytest.raises(FileVanished):
        read_draft(tmp_path / "жоқ.md")


def test_paragraphs_of_a_word_file_with_a_style_for_quotes_are_blocks(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Ол былай деді:")
    document.add_paragraph("Су бар.", style="Quote")
    document.add_paragraph("Соңы.")
    document.save(str(tmp_path / "а.docx"))
    draft = read_draft(tmp_path / "а.docx")
    assert [draft.text.split("\n")[number] for number in draft.blocks] == ["Су бар."]
