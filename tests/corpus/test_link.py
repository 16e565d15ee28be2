"""Tests of the address of a paragraph."""

import pytest

from reader.corpus.link import Link


def test_a_link_reads_as_it_is_written() -> None:
    link = Link.to("1f0c9a34b2e87d65aabbccddeeff0011", 12)
    assert str(link) == "oqyrman://document/1f0c9a34b2e87d65#p12"
    assert Link.read(f" {link}\n") == link
    assert str(Link.to("1f0c9a34b2e87d65aa")) == "oqyrman://document/1f0c9a34b2e87d65"
    assert Link.read("oqyrman://document/1f0c9a34b2e87d65") == Link("1f0c9a34b2e87d65")


@pytest.mark.parametrize("text", ["", "https://example.org/#p1", "oqyrman://document/zz#p1", "oqyrman://document/"])
def test_anything_else_is_no_link(text: str) -> None:
    assert Link.read(text) is None
