"""Time to index a folder of texts with the whole program, beside ripgrep's and Recoll's work on the same files.

usage: python tests/bench/indexing.py FOLDER

Prints documents per second, MB/s, when the first 1,000 documents could be searched, the peak memory of all processes
together (each shared page counted once; Linux), the size of the index, and the time of a rescan.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = [sys.executable, str(Path(__file__).parents[2] / "main.py")]

FIRST = 1_000


def processor_seconds() -> float:
    """Return the processor time of all commands so far, with their own children: steadier than the clock."""
    times = os.times()
    return times.children_user + times.children_system


def timed(command: list[str], environment: dict[str, str] | None = None) -> tuple[float, str]:
    """Run a command; return its seconds and its output."""
    started = time.perf_counter()
    run = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **(environment or {})}
    )
    return time.perf_counter() - started, run.stdout


def memory_of(process: int) -> int:
    """Return the bytes that a process and its children hold, each shared page counted once."""
    held = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if process in (int(folder.name), parent):
                held += int((folder / "smaps_rollup").read_text().partition("Pss:")[2].split()[0]) * 1024
        except (OSError, ValueError, IndexError):
            continue
    return held


def watched(command: list[str], library: Path) -> tuple[float, str, int, float]:
    """Run the indexing; return its seconds, its output, its peak memory, and when 1,000 documents could be searched.

    Looking costs time, too: the seconds of a run that is watched are not those to tell.
    """
    started = time.perf_counter()
    peak, first = 0, 0.0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as run:
        while run.poll() is None:
            time.sleep(0.02)
            if not first and searchable(library) >= FIRST:
                first = time.perf_counter() - started
            if first or time.perf_counter() - started > 3:
                peak = max(peak, memory_of(run.pid))
        assert run.stdout
        return time.perf_counter() - started, run.stdout.read(), peak, first or time.perf_counter() - started


def searchable(library: Path) -> int:
    """Return how many documents the index holds."""
    metas = list((library / "index").glob("*/meta.json"))
    try:
        return sum(segment["max_doc"] for meta in metas for segment in json.loads(meta.read_bytes())["segments"])
    except (OSError, ValueError):
        return 0


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
        before = processor_seconds()
        seconds, output = timed([*index, str(folder)])
        spent = processor_seconds() - before
        documents = json.loads(output)["documents"]
        again, _ = timed([*index, str(folder)])
        scan, _ = timed(["rg", "-c", "минерал", str(folder)])
        before = processor_seconds()
        other = recoll(folder, scratch)
        other_spent = processor_seconds() - before
        again_library = scratch / "again"
        watching = [*PROGRAM, "index", "--json", "--library", str(again_library), str(folder)]
        _, _, peak, first = watched(watching, again_library)
        print(f"{documents} documents, {text_bytes / 1e6:.1f} MB")
        print(f"index: {seconds:.2f} s, {documents / seconds:.0f} documents/s, {text_bytes / 1e6 / seconds:.1f} MB/s")
        print(f"first {min(FIRST, documents)} documents searchable, with the start of Python: {first:.2f} s")
        print(f"peak memory of all processes: {peak / 1e6:.0f} MB")
        for part in ("index", "cache.sqlite", "library.sqlite"):
            path = library / part
            size = size_of(path) if path.is_dir() else path.stat().st_size
            print(f"{part}: {size / text_bytes:.2f} of the text")
        print(f"rescan, nothing changed: {again:.2f} s")
        print(f"ripgrep, one scan of the same files: {scan:.3f} s; indexing costs {seconds / scan:.0f} scans")
        if other is not None:
            print(f"recollindex: {other:.2f} s; ours is {other / seconds:.1f} times as fast")
            print(f"processor time: {spent:.2f} s, recollindex {other_spent:.2f} s")


if __name__ == "__main__":
    main()
