import pytest
from PySide6.QtCore import QKeyCombination, Qt

from reader.gui.commands import commands
from reader.gui.keyboard.chosen_keys import (
    in_force,
    is_usable,
    owner,
    read_keys,
    shortcuts_of,
    with_keys,
    write_keys,
)

CTRL = Qt.KeyboardModifier.ControlModifier


def test_with_nothing_chosen_the_table_holds() -> None:
    assert in_force({}) == {row.id: shortcuts_of(row) for row in commands()}
    assert write_keys({}) == ""
    assert read_keys("") == {}


def test_what_was_chosen_is_read_as_it_was_written() -> None:
    chosen = {"find": ("Ctrl+Alt+F", "Ctrl+J"), "rescan": (), "back": ("Ctrl+,", "Media Play")}
    assert read_keys(write_keys(chosen)) == chosen


@pytest.mark.parametrize(
    "line",
    [
        "find\tA",
        "find\tShift+Ә",
        "find\tA, Ctrl+B",
        "find\tReturn",
        "find\tBackspace",
        "find\tCtrl+V",
        "fly\tCtrl+Alt+F",
        "find\tCtrl+Nonsense",
        "find\tCtrl+",
        "find\t",
        "find\tCtrl+Alt+F\tCtrl+Alt+F\x01",
    ],
)
def test_what_is_not_understood_is_left_out_with_a_warning(line: str, caplog: pytest.LogCaptureFixture) -> None:
    assert read_keys(f"{line}\nback\tCtrl+Alt+B") == {"back": ("Ctrl+Alt+B",)}
    assert "is not understood" in caplog.text


def test_the_same_keys_twice_are_the_first_ones(caplog: pytest.LogCaptureFixture) -> None:
    assert read_keys("back\tCtrl+Alt+B\nfind\tCtrl+Alt+B\nback\tCtrl+Alt+C") == {"back": ("Ctrl+Alt+B",)}
    assert caplog.text.count("is not understood") == 2


def test_keys_that_are_chosen_for_one_are_taken_from_the_other() -> None:
    assert owner("Ctrl+K", {}) == "find"
    assert owner("Ctrl+Alt+9", {}) == ""
    chosen = with_keys({}, "rescan", ("Ctrl+K",))
    assert chosen == {"rescan": ("Ctrl+K",), "find": ("Ctrl+L",)}
    assert owner("Ctrl+K", chosen) == "rescan"
    assert owner("F5", chosen) == ""
    assert in_force({"rescan": ("Ctrl+K",)})["find"] == ("Ctrl+L",)


def test_a_command_that_has_its_own_keys_again_is_not_chosen_for() -> None:
    chosen = with_keys({}, "rescan", ("Ctrl+K",))
    back = with_keys(chosen, "rescan", ("F5",))
    assert back == {"find": ("Ctrl+L",)}
    assert with_keys(back, "find", ("Ctrl+K", "Ctrl+L")) == {}


@pytest.mark.parametrize(
    ("keys", "usable"),
    [
        (QKeyCombination(CTRL, Qt.Key.Key_K), True),
        (QKeyCombination(Qt.KeyboardModifier.NoModifier, Qt.Key.Key_F7), True),
        (QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F7), True),
        (QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Left), True),
        (QKeyCombination(Qt.KeyboardModifier.NoModifier, Qt.Key.Key_K), False),
        (QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_K), False),
        (QKeyCombination(Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Down), False),
        (QKeyCombination(CTRL, Qt.Key.Key_V), False),
        (QKeyCombination(CTRL, Qt.Key.Key_A), False),
    ],
)
def test_keys_that_write_or_edit_text_run_no_command(keys: QKeyCombination, usable: bool) -> None:
    assert is_usable(keys) is usable
