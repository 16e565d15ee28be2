import pytest

from reader.gui.reading.text_offsets import TextOffsets


def test_kazakh_text_counts_the_same_for_python_and_qt() -> None:
    offsets = TextOffsets("әғқңөұүһі «»—…")
    assert [offsets.to_qt(position) for position in range(15)] == list(range(15))
    assert [offsets.from_qt(position) for position in range(15)] == list(range(15))


def test_every_position_behind_an_emoji_is_one_further_for_qt() -> None:
    offsets = TextOffsets("а😀б")
    assert [offsets.to_qt(position) for position in range(4)] == [0, 1, 3, 4]


def test_a_position_inside_a_pair_is_that_of_its_character() -> None:
    assert TextOffsets("а😀б").from_qt(2) == 1


@pytest.mark.parametrize("text", ["", "😀", "😀😀", "а😀б😀😀в", "минерал", "𐰴𐰀𐰔𐰴"])
def test_going_there_and_back_returns_to_the_same_position(text: str) -> None:
    offsets = TextOffsets(text)
    for position in range(len(text) + 1):
        assert offsets.to_qt(position) == len(text[:position].encode("utf-16-le")) // 2
        assert offsets.from_qt(offsets.to_qt(position)) == position
