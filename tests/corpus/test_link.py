import pytest

from reader.corpus.link import Link


def test_a_link_has_the_first_sixteen_digits_of_the_content_and_the_paragraph() -> None:
    link = Link.to("0123456789abcdef0123456789abcdef", 12)
    assert str(link) == "oqyrman://doc/0123456789abcdef#p12"
    assert Link.read(f" {link}\n") == link
    assert str(Link("0123456789abcdef")) == "oqyrman://doc/0123456789abcdef"


@pytest.mark.parametrize("text", ["", "oqyrman://doc/", "oqyrman://doc/xyz#p1", "http://doc/0123456789abcdef", "уран"])
def test_other_texts_are_no_links(text: str) -> None:
    assert Link.read(text) is None
