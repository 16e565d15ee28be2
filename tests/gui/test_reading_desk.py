from pathlib import Path

from tests.gui.windows import OpenWindow, interview, write_texts


def test_the_desk_has_a_handler_for_each_of_its_commands(window: OpenWindow, tmp_path: Path) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": interview("Сұхбат", 2)}))
    for name in shown.desk.handlers():
        assert shown.commands[name].text()
