import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def told(program: str) -> str:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=True).stdout


def test_qt_leaves_the_way_in_which_modules_are_imported_as_it_was() -> None:
    program = (
        "import builtins; plain = builtins.__import__\n"
        "import reader.gui.app\n"
        "from PySide6 import QtNetwork, QtPrintSupport\n"
        "print(builtins.__import__ is plain)"
    )
    assert told(program) == "True\n"


def test_no_module_asks_for_what_that_way_of_qt_is_there_for() -> None:
    asking = [path for path in (ROOT / "reader").rglob("*.py") if "from __feature__ import" in path.read_text("utf-8")]
    assert asking == [ROOT / "reader" / "gui" / "__init__.py"]  # where it is explained


def test_what_is_not_seen_at_first_is_not_imported_before_the_window() -> None:
    program = "import sys, reader.gui.main_window; print(' '.join(name for name in sys.modules if 'reader.' in name))"
    loaded = set(told(program).split())
    later = {
        "reader.gui.reading.contents",
        "reader.gui.reading.find_bar",
        "reader.gui.reading.paper",
        "reader.gui.reading.type_panel",
        "reader.gui.marks.all_marks",
        "reader.gui.marks.exchange",
        "reader.gui.proof.verification",
    }
    assert loaded & later == set()
