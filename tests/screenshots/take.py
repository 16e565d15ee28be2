"""Save pictures of the main states of the window, made by the real program.

python tests/screenshots/take.py FOLDER [kk | ru | en]
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
SIZE = "1280x800"
SEARCH = ["--search", "минерал"]


def states(unreadable: Path) -> dict[str, list[str]]:
    """Return the arguments of the program for each state, by the name of its picture."""
    seeds = str(ROOT / "seeds")
    shown = {
        "start": [seeds],
        "search": [seeds, *SEARCH, "--open", "2"],
        "answers": [seeds, "--search", "қазақстан in:answers"],
        "nothing-found": [seeds, "--search", "минералыч"],
        "empty": [],
        "unreadable": [seeds, str(unreadable)],
        "part-of-library": [str(unreadable)],
    }
    dressed = {
        f"{name}-{theme}": [*arguments, "--theme", theme]
        for theme in ("sepia", "dark")
        for name, arguments in shown.items()
        if name in ("search", "empty", "unreadable")
    }
    return shown | dressed


def take(folder: Path, language: str = "en") -> list[Path]:
    """Save every picture into a folder and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = []
    with tempfile.TemporaryDirectory() as room:
        unreadable = Path(room) / "found on disk"
        unreadable.mkdir()
        (unreadable / "empty.txt").write_bytes(b"")
        (unreadable / "binary.txt").write_bytes(bytes(range(256)) * 20)
        (unreadable / "short.txt").write_text(" date 2025-11-20 Қысқа хабар\nБір ғана абзац.\n", encoding="utf-8")
        for name, arguments in states(unreadable).items():
            picture = folder / f"{name}.png"
            library = Path(room) / ("full" if name == "part-of-library" else name)
            if name == "part-of-library":
                _run(["--library", str(library), "--screenshot", str(picture), str(ROOT / "seeds")])
            _run(
                [
                    "--library",
                    str(library),
                    "--language",
                    language,
                    "--size",
                    SIZE,
                    "--screenshot",
                    str(picture),
                    *arguments,
                ]
            )
            taken.append(picture)
    return taken


def _run(arguments: list[str]) -> None:
    subprocess.run([sys.executable, str(ROOT / "main.py"), *arguments], cwd=ROOT, check=True, timeout=120)


if __name__ == "__main__":
    for path in take(Path(sys.argv[1]), *sys.argv[2:3]):
        print(path)
