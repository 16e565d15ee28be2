"""Time to index a folder of texts with the whole program, beside ripgrep's and Recoll's work on the same files.

usage: python tests/bench/indexing.py FOLDER

Prints documents per second, MB/s, peak memory of the largest process, the size of the index, and the time of a rescan.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = [sys.executable, str(Path(__file__).parents[2] / "main.py")]


def timed(command: list[str], environment: dict[str, str] | None = None) -> tuple[float, str]:
    """Run a command; return its seconds and its output."""
    started = time.perf_counter()
    run = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **(environment or {})}
    )
    return time.perf_counter() - started, run.stdout


def size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def recoll(folder: Path, scratch: Path) -> float | None:
    """Return the seconds that recollindex takes, if it is installed."""
    if not shutil.which("recollindex"):
        return None
    configuration = scratch / "recoll"
    configuration.mkdir()
    (configuration / "recoll.conf").write_text(f"topdirs = {folder}\n", encoding="utf-8")
    return timed(["recollindex", "-c", str(configuration)])[0]


def main() -> None:
    """Print the figures."""
    folder = Path(sys.argv[1]).absolute()
    text_bytes = size_of(folder)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        library = scratch / "library"
        index = [*PROGRAM, "index", "--json", "--library", str(library)]
        seconds, output = timed([*index, str(folder)])
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        documents = json.loads(output)["documents"]
        again, _ = timed([*index, str(folder)])
        scan, _ = timed(["rg", "-c", "минерал", str(folder)])
        other = recoll(folder, scratch)
        print(f"{documents} documents, {text_bytes / 1e6:.1f} MB")
        print(f"index: {seconds:.2f} s, {documents / seconds:.0f} documents/s, {text_bytes / 1e6 / seconds:.1f} MB/s")
        print(f"peak memory of the largest process: {peak:.0f} MB")
        for part in ("index", "cache.sqlite", "library.sqlite"):
            path = library / part
            size = size_of(path) if path.is_dir() else path.stat().st_size
            print(f"{part}: {size / text_bytes:.2f} of the text")
        print(f"rescan, nothing changed: {again:.2f} s")
        print(f"ripgrep, one scan of the same files: {scan:.3f} s; indexing costs {seconds / scan:.0f} scans")
        if other is not None:
            print(f"recollindex: {other:.2f} s; ours is {other / seconds:.1f} times as fast")


if __name__ == "__main__":
    main()
