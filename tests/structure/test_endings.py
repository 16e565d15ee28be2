import pytest

from reader.structure.endings import cuts, kazakh_endings, russian_endings, russian_stem


def test_a_form_is_cut_into_every_beginning_with_an_ending_the_whole_word_first() -> None:
    found = list(cuts("қазақстанның"))
    assert found[0] == ("қазақстанның", "")
    assert ("қазақстан", "ның") in found
    assert all(not ending or ending in kazakh_endings() | russian_endings() for _, ending in found)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("россия", "росси"),
        ("китай", "кита"),
        ("казань", "казан"),
        ("москва", "москв"),
        ("чёрное", "чёрн"),
        ("иран", "иран"),
    ],
)
def test_a_russian_name_is_left_without_what_changes(name: str, stem: str) -> None:
    assert russian_stem(name) == stem
