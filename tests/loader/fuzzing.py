"""Break real files in many ways, and load what comes of it, within limits of time and memory.

usage: python -m tests.loader.fuzzing SECONDS SEED FOLDER

Each broken file lies in FOLDER while it is loaded, so that one that ends the process can be looked at. Prints a line
of JSON: how many were loaded, refused, and what else happened.
"""

import io
import json
import logging
import random
import re
import sys
import time
import traceback
import warnings
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from reader import loader
from reader.corpus.document import Document
from reader.errors import LoadError

FILES = Path(__file__).parent / "files"
SEEDS = Path(__file__).parents[2] / "seeds"
LONGEST_S = 75
"""What a single file may take: a PDF gives up after a minute."""

SLOW_S = 5.0
"""Files that take more of the processor's time are left in the folder, for those who want to make them quicker."""

MOST_BYTES = 3 << 30
LARGEST_BYTES = 4 << 20
MOST_DOCUMENTS = 20_000
_TAG = re.compile(rb"<[^<>]*>|[^<>]+")
_NASTY = [
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"&#xD800;",
    b"&#0;",
    b"&#99999999;",
    b"&a;",
    b"]]>",
    b"<!--",
    b"<![CDATA[",
    b"\\bin99999999 ",
    b"\\u-10179?",
    b"{\\*\\x ",
    b"}" * 40,
    b"{" * 400,
    b"<b>" * 300,
    b"<table><tr><td>" * 150,
    b"%PDF-1.7\n",
    b"endstream\nendobj\n",
    b"/Length 99999999",
    b"Content-Type: multipart/mixed; boundary=x\n\n--x\n",
    b"=?utf-8?B?////?=",
    b"\xed\xa0\x80",
    b"\r\n\r\n",
    b"- " * 500,
    b"> " * 500,
    b"[" * 500,
    b"1e999",
    b"-1",
    b"99999999999999999999",
    b"date 9999-99-99 ",
]


def broken(dice: random.Random, data: bytes, others: list[bytes]) -> bytes:
    """Return some bytes with one to four harms done to them."""
    if data[:2] == b"PK" and dice.random() < 0.7:
        data = _broken_zip(dice, data, others)
    else:
        for _ in range(dice.randint(1, 4)):
            data = dice.choice(_HARMS)(dice, data, others)[:LARGEST_BYTES]
    return data[:LARGEST_BYTES]


def _flip(dice: random.Random, data: bytes, _others: list[bytes]) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.choice([1, 3, 30])):
        if changed:
            changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def _cut(dice: random.Random, data: bytes, _others: list[bytes]) -> bytes:
    start, end = sorted(dice.randrange(len(data) + 1) for _ in range(2))
    return dice.choice([data[:end], data[start:], data[:start] + data[end:]])


def _repeat(dice: random.Random, data: bytes, _others: list[bytes]) -> bytes:
    start = dice.randrange(len(data) + 1)
    piece = data[start : start + dice.choice([1, 20, 500])]
    return data[:start] + piece * dice.choice([2, 50, 1_000]) + data[start:]


def _splice(dice: random.Random, data: bytes, others: list[bytes]) -> bytes:
    other = dice.choice(others)
    start = dice.randrange(len(other) + 1)
    place = dice.randrange(len(data) + 1)
    return data[:place] + other[start : start + dice.choice([10, 500, 50_000])] + data[place:]


def _insert(dice: random.Random, data: bytes, _others: list[bytes]) -> bytes:
    for _ in range(dice.randint(1, 5)):
        place = dice.randrange(len(data) + 1)
        data = data[:place] + dice.choice(_NASTY) + data[place:]
    return data


def _shuffle_tags(dice: random.Random, data: bytes, _others: list[bytes]) -> bytes:
    pieces = _TAG.findall(data[: 1 << 20])
    for _ in range(dice.choice([1, 5, 50])):
        if not pieces:
            break  # all were taken away
        place = dice.randrange(len(pieces))
        match dice.randrange(4):
            case 0:
                del pieces[place]
            case 1:
                pieces.insert(dice.randrange(len(pieces)), pieces[place])
            case 2:
                other = dice.randrange(len(pieces))
                pieces[place], pieces[other] = pieces[other], pieces[place]
            case _:
                pieces[place:place] = [pieces[place][:500]] * dice.choice([2, 300])
    return b"".join(pieces)


_HARMS: list[Callable[[random.Random, bytes, list[bytes]], bytes]] = [
    _flip,
    _flip,
    _cut,
    _repeat,
    _splice,
    _insert,
    _insert,
    _shuffle_tags,
]


def _broken_zip(dice: random.Random, data: bytes, others: list[bytes]) -> bytes:
    """Return a zip in which members are harmed, lost, doubled, swapped or named otherwise."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(one.filename, archive.read(one)) for one in archive.infolist()]
    for _ in range(dice.randint(1, 3)):
        if not members:
            break
        place = dice.randrange(len(members))
        name, content = members[place]
        match dice.randrange(7):
            case 0:
                del members[place]
            case 1:
                members.append((f"{name}{dice.choice(['', 'x', '/../../x'])}", content))
            case 2:
                members[place] = (name, dice.choice(members)[1])
            case 3:
                members[place] = (name, b"\0" * dice.choice([0, 1, 1 << 20]))
            case _:
                members[place] = (name, dice.choice(_HARMS)(dice, content, others)[:LARGEST_BYTES])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", dice.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return made.getvalue()


def models() -> dict[str, list[bytes]]:
    """Return real files, by the suffix that says how they are read."""
    found: dict[str, list[bytes]] = {suffix: [] for suffix in loader.SUFFIXES}
    for path in [*sorted(FILES.iterdir()), *sorted(SEEDS.iterdir())]:
        if path.suffix in found:
            found[path.suffix].append(path.read_bytes())
    plain = found[".txt"]
    for like in ((".mhtml", ".mht"), (".html", ".htm", ".xhtml", ".xht"), (".docx", ".docm"), (".txt", ".text")):
        have = [data for suffix in like for data in found.get(suffix, [])]
        for suffix in like:
            if suffix in found:
                found[suffix] = have
    return {suffix: files or plain for suffix, files in sorted(found.items())}


def documents(path: Path) -> Iterator[Document]:
    """Yield what is read from a file; some kinds hold many documents."""
    for one in islice(loader.load_all(path), MOST_DOCUMENTS):
        if isinstance(one, Document):
            yield one
        else:
            assert isinstance(one.error, LoadError)


def check(document: Document) -> None:
    """See that a document can be kept, indexed and shown.

    Raises:
        AssertionError, UnicodeError: it cannot.
    """
    document.text.encode()
    assert "\r" not in document.text
    assert "\n" not in document.title
    spans = [*(one.span for one in document.paragraphs), *(one.span for one in document.turns)]
    assert all(0 <= span.start < span.end <= len(document.text) for span in spans)


def limit() -> None:
    """Let the system end this process where it takes too much."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))


def watch(seconds: float) -> None:
    """Let the system end this process after some time, whatever it does then."""
    import signal

    signal.setitimer(signal.ITIMER_REAL, seconds)


def main() -> None:
    """Load broken files until the time is over."""
    seconds, seed, folder = float(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    limit()
    logging.disable()
    warnings.simplefilter("ignore")  # of zipfile, for names that come twice
    dice = random.Random(seed)
    kinds = models()
    every = [data for files in kinds.values() for data in files]
    outcomes: Counter[str] = Counter()
    slowest = (0.0, "")
    bad: list[str] = []
    number = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        number += 1
        suffix = list(kinds)[number % len(kinds)]
        path = folder / f"{seed}-{number}{suffix}"
        path.write_bytes(broken(dice, dice.choice(kinds[suffix]), every))
        watch(LONGEST_S)
        started = time.process_time()
        try:
            for document in documents(path):
                check(document)
            outcomes["loaded"] += 1
        except LoadError as error:
            outcomes[type(error).__name__] += 1
        except Exception:
            outcomes["bad"] += 1
            bad.append(f"{path.name}: {traceback.format_exc(limit=-6)}")
            continue
        took = time.process_time() - started
        slowest = max(slowest, (took, path.name))
        if took < SLOW_S:
            path.unlink()
        else:
            outcomes["slow"] += 1
    watch(0)
    print(json.dumps({"outcomes": outcomes, "slowest": slowest, "bad": bad}))


if __name__ == "__main__":
    main()
