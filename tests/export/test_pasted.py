"""Tests of quotes that are pasted elsewhere."""

from dataclasses import replace

from lxml import html

from reader.corpus.quotation import Taken
from reader.export.citation import Style, with_source
from reader.export.pasted import as_rich_text, as_text
from tests.export.test_citation import ENGLISH, KAZAKH

QUOTES = [Taken(KAZAKH, "Маңызды: <тексеру>\nекі"), Taken(replace(ENGLISH, text="one\ntwo <b>"))]


def test_plain_text_has_each_quote_as_it_is_copied_alone() -> None:
    copied = as_text(QUOTES, Style.GOST)
    assert copied == (
        f"{with_source(KAZAKH, Style.GOST)}\n\nМаңызды: <тексеру>\nекі\n\n"
        f"{with_source(QUOTES[1].quotation, Style.GOST)}\n"
    )
    assert as_text(QUOTES[:1], Style.PLAIN, "{quote}!").startswith("«Су „тапшы“ болады»!\n")
    assert as_text([], Style.PLAIN) == ""


def test_rich_text_has_block_quotes_with_their_sources() -> None:
    page = html.fragment_fromstring(as_rich_text(QUOTES, Style.APA), create_parent=True)
    one, two = page.findall("blockquote")
    assert one.text_content().startswith("«Су „тапшы“ болады»— Бекмұратов")
    assert two.findtext("p") == "“one"
    assert "two <b>”" in two.text_content()
    assert [link.get("href") for link in page.iter("a")] == [one.quotation.link for one in QUOTES]
    assert [line.text for line in page.findall("p")] == ["Маңызды: <тексеру>", "екі"]
