import gc
import json
import os
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from pytestqt.qtbot import QtBot

from reader.corpus.link import Link
from reader.gui.app import parser, settle_memory
from tests.gui.windows import OpenWindow, TypeText, settle, write_many

ROOT = Path(__file__).parents[2]
TICK_MS = 10
LONGEST_GAP_MS = 100


def run(*arguments: object, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    places = [str(path)] if path else []
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(places)}
    command = [sys.executable, "main.py", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False)


def size(picture: Path) -> tuple[int, int]:
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_of_the_window_has_the_size_that_is_asked(tmp_path: Path, theme: str) -> None:
    picture = tmp_path / "a.png"
    library = ["--library", tmp_path / "library"]
    done = run(*library, "--theme", theme, "--size", "900x640", "--screenshot", picture, "seeds")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert size(picture) == (900, 640)
    searched = tmp_path / "b.png"
    more = ["--search", "минерал", "--open", "2"]
    done = run(*library, "--theme", theme, "--size", "900x640", *more, "--screenshot", searched, "seeds")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert size(searched) == (900, 640)
    assert picture.read_bytes() != searched.read_bytes()
    assert not (tmp_path / "library" / "settings.json").exists()


def test_a_picture_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    picture = tmp_path / "nowhere" / "a.png"
    done = run("--library", tmp_path / "library", "--screenshot", picture)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"oqyrman: The picture {picture} cannot be written.\n"


def test_a_path_at_which_there_is_nothing_is_refused_in_one_sentence(tmp_path: Path) -> None:
    done = run("--library", tmp_path / "library", tmp_path / "nothing")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"oqyrman: There is no file or folder at {tmp_path / 'nothing'}.\n"


def test_a_path_that_is_too_long_for_the_system_is_refused_in_one_sentence(tmp_path: Path) -> None:
    done = run("--library", tmp_path / "library", "a" * 300)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"oqyrman: There is no file or folder at {'a' * 300}.\n"


def test_garbage_in_the_settings_does_not_keep_the_window_from_opening(tmp_path: Path) -> None:
    names = ("theme", "sort", "window", "columns", "last_folder")
    folders = []
    for number, garbage in enumerate([r"\ud800", r"\u0000", "zz", "01d9d0cb0003" + "ff" * 70, "ff" * 9, "қазақша"]):
        folders.append(str(tmp_path / str(number)))
        Path(folders[-1]).mkdir()
        written = "{" + ", ".join(f'"{name}": "{garbage}"' for name in names) + "}"
        (Path(folders[-1]) / "settings.json").write_text(written, encoding="utf-8")
    code = (
        "from PySide6.QtCore import QTimer; from reader.gui import app; qt = app.application()\n"
        f"for folder in {folders!r}:\n"
        "    QTimer.singleShot(300, qt.closeAllWindows)\n"
        "    code = app.run(['--library', folder])\n"
        "    print(folder, code)\n"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [f"{folder} 0" for folder in folders]


def test_a_library_that_cannot_be_opened_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("a file")
    done = run("--library", tmp_path / "library")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"oqyrman: The library in {tmp_path / 'library'} cannot be written")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of Linux systems are named")
def test_without_qt_the_packages_to_install_are_named(tmp_path: Path) -> None:
    fake = tmp_path / "PySide6"
    fake.mkdir()
    (fake / "__init__.py").write_text(
        'raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")\n'
    )
    done = run(path=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "libEGL.so.1" in done.stderr
    assert "apt install libegl1" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_one_sentence_says_so(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {key: value for key, value in os.environ.items() if key not in hidden}
    command = [sys.executable, "main.py", "--library", str(tmp_path / "library")]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        done.stderr == "oqyrman: There is no screen to open a window on; see oqyrman --help for commands without one.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--size", "big"], "write the size as WIDTHxHEIGHT, for example 1280x800"),
        (["--size", "0x-4"], "write the size as WIDTHxHEIGHT, for example 1280x800"),
        (["--open", "0"], "documents are counted from 1"),
        (["--open", "first"], "documents are counted from 1"),
        (["--open", "9" * 5000], "documents are counted from 1"),
        (["--size", "99999999999x5"], "a window has 1 to 16384 pixels each way"),
        (["--size", "9" * 5000 + "x5"], "a window has 1 to 16384 pixels each way"),
    ],
)
def test_numbers_that_make_no_sense_are_refused(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(arguments)
    assert said in capsys.readouterr().err


def test_settings_are_kept_when_the_window_is_closed(tmp_path: Path) -> None:
    code = (
        "import sys; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication\n"
        "from reader.gui import app\n"
        "app.application(); QTimer.singleShot(300, QApplication.closeAllWindows)\n"
        f"sys.exit(app.run(['--library', {str(tmp_path)!r}, '--theme', 'sepia', 'seeds']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads((tmp_path / "settings.json").read_text())["theme"] == "sepia"


def test_twenty_thousand_calls_that_return_nothing_do_not_abort() -> None:
    """PySide6 6.12.0 counts ``None`` down at each of them on Python 3.11 and aborts when none is left."""
    code = "from PySide6.QtCore import QObject\no = QObject()\nfor _ in range(20_000): o.setObjectName('a')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_who_types_is_heard_while_documents_are_indexed(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, type_text: TypeText
) -> None:
    shown = window()
    beats: list[str] = []
    heart = QTimer(shown)
    heart.timeout.connect(lambda: beats.append(shown.search_bar.box.text()) if shown.intake.busy else None)
    shown.intake.add([write_many(tmp_path / "many", 300)])
    heart.start(TICK_MS)
    type_text(shown.search_bar.box, "қысқа")
    settle(qtbot, shown)
    assert len(beats) > 3  # had the window's thread done the work, there would be none
    assert beats[-1] == "қысқа"
    assert shown.list.model.rowCount() == 300


@pytest.mark.bench
def test_the_window_stays_quick_while_documents_are_indexed(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot, type_text: TypeText
) -> None:
    shown = window()
    for attempt in range(3):
        gaps = gaps_while_indexing(window, write_many(tmp_path / f"many {attempt}", 600), qtbot, type_text)
        if sorted(gaps)[-2] < LONGEST_GAP_MS:
            break
    assert sorted(gaps)[-2] < LONGEST_GAP_MS
    assert len(gaps) > 20
    assert shown.isVisible()


def gaps_while_indexing(window: OpenWindow, folder: Path, qtbot: QtBot, type_text: TypeText) -> list[int]:
    """Return the milliseconds between the ticks of a timer while 600 documents are indexed and the user types."""
    shown = window()
    clock, gaps = QElapsedTimer(), list[int]()
    heart = QTimer(shown)
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.timeout.connect(lambda: gaps.append(clock.restart()))
    shown.intake.add([folder])
    qtbot.wait(50)
    clock.start()
    heart.start(TICK_MS)
    until = time.monotonic() + 20
    while shown.intake.busy and time.monotonic() < until:
        for letter in "қысқа ":
            type_text(shown.search_bar.box, letter)
            qtbot.wait(30)
        shown.search_bar.box.clear()
        qtbot.wait(30)
    heart.stop()
    settle(qtbot, shown)
    assert shown.list.model.rowCount() == 600
    return gaps


def test_a_link_on_the_command_line_is_no_path() -> None:
    link = "oqyrman://doc/0123456789abcdef#p12"
    assert parser().parse_args([link, "a.txt"]).paths == [Link("0123456789abcdef", 12), Path("a.txt")]


def test_what_is_loaded_is_left_out_of_later_collections() -> None:
    before, thresholds = gc.get_freeze_count(), gc.get_threshold()
    try:
        settle_memory()
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()
        gc.set_threshold(*thresholds)
