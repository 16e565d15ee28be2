from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.windows import OpenWindow, interview, page, press, write_texts


def test_the_desk_has_a_handler_for_each_of_its_commands(window: OpenWindow, tmp_path: Path) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 2)}))
    for name in shown.desk.handlers():
        assert shown.commands[name].text()


def test_the_page_can_stand_alone_and_esc_brings_the_rest_back(window: OpenWindow, tmp_path: Path) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 2)}))
    shown.commands["show-concordance"].trigger()
    others = [shown.frame.top, shown.side, shown.activity, shown.list, shown.drawer.pane]
    page(shown).setFocus()
    press(page(shown), Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert shown.reading.isVisible()
    assert [one.isVisible() for one in others if one] == [False] * 5
    press(page(shown), Qt.Key.Key_Escape)
    assert [one.isVisible() for one in others if one] == [True] * 5
    shown.commands["only-page"].trigger()
    shown.commands["find"].trigger()
    assert shown.search_bar.box.hasFocus()
