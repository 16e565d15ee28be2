from reader.gui.library.encoding_names import long_name, short_name
from reader.loader.encoding import CHOICES


def test_every_encoding_that_can_be_chosen_has_a_name_and_a_purpose_of_its_own() -> None:
    assert len({long_name(one) for one in CHOICES}) == len(CHOICES)
    assert all("—" in long_name(one) for one in CHOICES)


def test_another_encoding_is_called_as_it_calls_itself() -> None:
    assert short_name("shift_jis") == long_name("shift_jis") == "SHIFT_JIS"
