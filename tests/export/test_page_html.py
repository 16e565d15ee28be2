from reader.export.page_html import page_html
from reader.export.sheet import LineKind, Run, SheetLine, sheet
from tests.gui.written_documents import interview, uses


def test_paragraphs_have_addresses_and_marks_are_marked() -> None:
    source = interview()
    page = page_html(source.title, "kk", sheet(source, uses(source, "минерал"), "күн"))
    assert '<html lang="kk">' in page
    assert '<p id="p3" class="text">' in page
    assert page.count("<mark>минерал</mark>") == len(uses(source, "минерал"))
    assert "http" not in page


def test_what_html_would_take_for_its_own_is_text() -> None:
    page = page_html("<b>", "kk", [SheetLine(LineKind.TEXT, (Run("<script>&"),), 1)])
    assert "<title>&lt;b&gt;</title>" in page
    assert "&lt;script&gt;&amp;" in page
