"""Tests of parsing trees; how paragraphs come out is tried in ``test_html``."""

import pytest
from lxml import etree

from reader.loader.markup import name_of, paragraphs, parse_html, parse_xml


def test_xml_is_parsed_strictly_and_without_entities() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "ббббб"><!ENTITY c "&b;&b;&b;&b;">]><a>сөз &c;</a>'
    assert "".join(parse_xml(bomb.encode()).itertext()).count("б") == 0
    with pytest.raises(etree.XMLSyntaxError):
        parse_xml(b"<a><b></a>")
    with pytest.raises(etree.XMLSyntaxError):
        parse_xml(b"<a>" * 10_000 + b"</a>" * 10_000)


def test_names_have_no_namespace() -> None:
    root = parse_xml(b'<w:P xmlns:w="urn:x"><!-- c --></w:P>')
    assert (name_of(root), name_of(root[0])) == ("p", "")


def test_nothing_is_found_where_nothing_is() -> None:
    assert parse_html("") is None
    assert parse_html("<!-- -->") is None


def test_unwanted_elements_are_skipped_but_not_what_follows_them() -> None:
    root = parse_html("<p>бір <b>екі</b> үш</p>")
    assert root is not None
    assert [text for _, text in paragraphs(root, lambda element: name_of(element) == "b")] == ["бір  үш"]
