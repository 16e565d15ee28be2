"""A process that takes notes and is killed: what it said was kept is kept."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.corpus.annotation import Annotation
from reader.library import Library
from reader.progress import Progress

KILLS = 200
SCRIPT = """
import sys
from dataclasses import replace
from pathlib import Path
from reader.annotating import Annotating
from reader.corpus.span import Span
from reader.library import Library
library = Library(Path(sys.argv[1]))
annotating = Annotating(library)
number = library.documents.ids()[0]
document = library.document(number)
count = 0
while True:
    span = Span(20 + count % 60, 25 + count % 60)
    made = annotating.mark(number, span, body=f"{sys.argv[2]}-{count}", document=document)
    print("kept", made.id, made.body, flush=True)
    if count % 3 == 0:
        changed = annotating.change(replace(made, body=made.body + "+"))
        print("kept", changed.id, changed.body, flush=True)
    count += 1
"""


def killed(folder: Path, name: str, lines: int) -> dict[int, str]:
    """Let a process take notes, kill it behind some of them, and return what it said was kept."""
    command = [sys.executable, "-c", SCRIPT, str(folder), name]
    said: dict[int, str] = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(lines):
            _, number, body = process.stdout.readline().split()
            said[int(number)] = body
        os.kill(process.pid, signal.SIGKILL)
        for line in process.stdout.read().splitlines():  # what it said before the signal came
            if len(parts := line.split()) == 3:
                said[int(parts[1])] = parts[2]
    return said


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("kills", [2, pytest.param(KILLS, marks=pytest.mark.slow, id="many")])
def test_kills_during_note_taking_lose_nothing_that_was_said_to_be_kept(
    library: Library, texts: Path, kills: int
) -> None:
    library.update([texts], Progress())
    said: dict[int, str] = {}
    for number in range(kills):
        said |= killed(library.folder, str(number), 1 + number % 7)
    there: dict[int, Annotation] = {one.id: one for one in library.annotations.all()}
    lost = {
        number: body
        for number, body in said.items()
        if number not in there or there[number].body.rstrip("+") != body.rstrip("+")
    }
    assert lost == {}
    assert all(there[number].body == body for number, body in said.items() if body.endswith("+"))
    assert library.integrity()["library.sqlite"] == "ok"
