import pytest

from reader.gui.facets.names import UNDATED, section_name, value_name


@pytest.mark.parametrize(
    ("field", "value", "name"),
    [
        ("date", "2025", "2025"),
        ("date", "2025-10", "October"),
        ("date", UNDATED, "Undated"),
        ("date", "2025-09..2025-10", "2025-09..2025-10"),
        ("lang", "kk", "Kazakh"),
        ("lang", "орысша", "Russian"),
        ("lang", "xx", "xx"),
        ("path", "/texts/2025", "2025"),
        ("path", "C:\\texts\\жаңа", "жаңа"),
        ("path", "/", "/"),
        ("source", UNDATED, "none"),
        ("is", "starred", "Starred"),
        ("is", "оқылмаған", "Unread"),
        ("is", "read", "Read"),
        ("is", "xx", "xx"),
        ("tag", "Маңызды", "Маңызды"),
    ],
)
def test_a_value_is_called_by_the_words_of_the_interface(field: str, value: str, name: str) -> None:
    assert value_name(field, value) == name


def test_every_field_has_a_name() -> None:
    fields = ("date", "source", "speaker", "lang", "is", "tag", "path")
    words = ["Date", "Source", "Speaker", "Language", "Reading", "Tag", "Folder"]
    assert [section_name(field) for field in fields] == words
