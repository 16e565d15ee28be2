import ast
import re
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.commands import Actions, commands
from reader.gui.resources import resource
from reader.gui.search.cheat_sheet_lines import keyboard
from reader.gui.theme import load_theme
from tests.gui.windows import OpenWindow

MODULES = sorted(Path("reader/gui").glob("*.py"))
TERMINAL = {"ArgumentParser", "add_argument", "ArgumentTypeError", "print"}
"""Calls whose words are for the terminal, which speaks English like ``reader/cli.py``."""

SILENT = {"translate", "setObjectName", "setStyleSheet", "toString", "sub", "getLogger", *TERMINAL}
SILENT |= {
    "info",
    "debug",
    "warning",
    "error",
    "exception",
    "resource",
    "KeyError",
    "compile",
    "strftime",
    "split",
    "read",
    "write",
}
EXAMPLE_OR_MARKUP = re.compile(r"[а-яА-Я]|<[a-z]+|style=|[dM]{4}|^\w+:\"|\| None$")
"""Queries that are shown as examples, rich text, patterns of dates, types: none of them is a sentence."""

NAMES_OF_FONTS = {"fonts.py": {"_SERIFS", "_SANS", "NEEDED_LETTERS"}, "typography.py": {"_SAMPLE"}}


def test_every_command_has_a_handler_and_every_handler_a_command(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    handlers = {row.id: lambda: None for row in commands()}
    Actions(owner, handlers)
    with pytest.raises(KeyError, match="find"):
        Actions(owner, {name: run for name, run in handlers.items() if name != "find"})
    with pytest.raises(KeyError, match="fly"):
        Actions(owner, {**handlers, "fly": lambda: None})


def test_every_command_runs_its_own_handler(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    done: list[str] = []
    actions = Actions(owner, {row.id: partial(done.append, row.id) for row in commands()})
    for row in commands():
        actions[row.id].trigger()
    assert done == [row.id for row in commands()]


def test_no_two_commands_share_a_shortcut_or_a_text() -> None:
    keys = [QKeySequence(one).toString() for row in commands() for one in row.shortcuts]
    assert "" not in keys
    assert len(keys) == len(set(keys))
    assert len({row.text for row in commands()}) == len(commands())


def test_shortcuts_keep_off_the_digits_that_are_letters_in_kazakh() -> None:
    digits = {one for row in commands() for one in row.shortcuts if re.fullmatch(r"Ctrl\+[1-9]", one)}
    assert digits == set()


def test_every_icon_of_a_command_exists() -> None:
    assert [row.id for row in commands() if row.icon and not resource(f"icons/{row.icon}.svg").is_file()] == []


def told_by(menu: QMenu) -> Iterator[str]:
    """Yield what a menu and the menus in it offer."""
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from told_by(inside)
        elif not action.isSeparator():
            yield action.text()


def test_no_menu_is_higher_than_a_small_screen(window: OpenWindow) -> None:
    shown = window()
    heights = {menu.title(): menu.sizeHint().height() for menu in shown.commands.menus(shown)}
    assert max(heights.values()) < 700, heights


def test_what_belongs_together_stands_between_two_lines(window: OpenWindow) -> None:
    shown = window()
    for menu in shown.commands.menus(shown):
        lines = [action.isSeparator() for action in menu.actions()]
        assert (lines[0], lines[-1]) == (False, False)
        assert (True, True) not in pairwise(lines)


def test_every_command_stands_in_one_menu(window: OpenWindow) -> None:
    shown = window()
    shown.commands.apply(load_theme("dark"))
    menus = shown.commands.menus(shown)
    assert [menu.title() for menu in menus] == ["Library", "Edit", "Go", "Highlight", "View", "Language", "Help"]
    texts = [text for menu in menus for text in told_by(menu)]
    assert texts == [row.text for row in commands()]
    assert not any(shown.commands[row.id].icon().isNull() for row in commands() if row.icon)


def test_every_command_stands_in_the_shortcut_sheet() -> None:
    told = {line.meaning: line.text for line in keyboard({})}
    assert [row.text for row in commands() if row.text not in told] == []
    assert told["Search the library"] == "Ctrl+K   Ctrl+L"


def test_a_tool_tip_names_the_shortcut(window: OpenWindow) -> None:
    shown = window()
    assert shown.commands["next-match"].toolTip() == "Next match (F3)"
    assert shown.commands["about"].toolTip() == "About Oqyrman"


# A closed world of words


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            if (
                isinstance(function, ast.Attribute)
                and function.attr == "translate"
                and "QCore" not in ast.unparse(function)
            ):
                continue
            yield (function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")), node


def docstrings(tree: ast.AST) -> Iterator[ast.Constant]:
    """Yield every string that is a statement."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def untranslated(module: Path) -> Iterator[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    silent = set(docstrings(tree))
    for name, call in calls(tree):
        if name in SILENT:
            silent |= {node for node in ast.walk(call) if isinstance(node, ast.Constant)}
    for node in ast.walk(tree):
        fonts = NAMES_OF_FONTS.get(module.name, set())
        named = isinstance(node, ast.Assign) and bool({ast.unparse(one) for one in node.targets} & fonts)
        if named or isinstance(node, ast.Raise):
            silent |= {one for one in ast.walk(node) if isinstance(one, ast.Constant)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in silent:
            words = node.value.replace("Oqyrman", "")
            if EXAMPLE_OR_MARKUP.search(words):
                continue
            if re.search(r"[^\W\d_]", words) and (" " in words.strip() or words.endswith("…")):
                yield f"{module.name}:{node.lineno} {node.value}"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_every_word_that_a_user_sees_is_translated(module: Path) -> None:
    assert list(untranslated(module)) == []


def test_a_word_that_is_not_translated_would_be_noticed(tmp_path: Path) -> None:
    module = tmp_path / "a.py"
    module.write_text('"""Say it."""\nlabel.setText("Nothing found")\nbox.setText(f"{x} Wait…")\n_log.info("a b")\n')
    assert list(untranslated(module)) == ["a.py:2 Nothing found", "a.py:3  Wait…"]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_what_is_translated_can_be_found_by_the_tools(module: Path) -> None:
    """``lupdate`` sees only literals; three modules get their sentences from where they are marked for it."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    found = [call for name, call in calls(tree) if name == "translate"]
    literal = [all(isinstance(one, ast.Constant) and one.value for one in call.args[:2]) for call in found]
    assert module.name in {"error_text.py", "category_text.py", "explanation_line.py"} or all(literal)
    assert not [call for name, call in calls(tree) if name == "tr"]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_every_number_in_words_has_its_english_forms(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    found = [call for name, call in calls(tree) if name == "translate" and len(call.args) == 4]
    for call in found:
        context, text = (one.value for one in call.args[:2] if isinstance(one, ast.Constant))
        assert isinstance(context, str)
        assert isinstance(text, str)
        said = [QCoreApplication.translate(context, text, "", number) for number in (1, 1234)]
        assert not [one for one in said if "(s)" in one or "(es)" in one]
        assert "1,234" in said[1]
