"""Time of queries on a library, beside ripgrep and Recoll on the same files.

usage: python tests/bench/queries.py LIBRARY [FOLDER] [--recoll INDEX]

``engine`` is tantivy alone, from a query that was resolved to 50 ids; ``whole`` is what a search does before it is
painted: reading the query, the forms of its words, and the first 50 documents with records, matches and snippets.
Everything is warm; of 7 runs the median and the 95th percentile, which is the slowest. With a FOLDER, whose texts the
library holds, ripgrep (`rg -c -i`) looks for the same word in it, and with the folder of a Recoll index (see
indexing.py) recollq asks for 50 documents with abstracts, which have the word as typed. Both include the start of a
process, which the last line tells. ``x engine`` and ``x whole`` say how many times as long they take as ours.
"""

import argparse
import functools
import math
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # the checkout, wherever the script is started

from reader.corpus.hit import Sort
from reader.library import Library
from reader.progress import Progress

RUNS = 7
PAGE = 50
LINES = 200
CONTEXT = 60
COMMON = "қазақстан"

_HEADING = "what,query,documents,engine,p95,whole,p95,ripgrep,x engine,x whole,Recoll,x engine,x whole".split(",")


@dataclass(frozen=True, slots=True)
class Case:
    """A query, and what finds about the same with ripgrep and with Recoll; empty where nothing does."""

    name: str
    query: str
    pattern: str = ""
    recoll: str = ""


CASES = (
    Case("word", "үкімет", "үкімет", "үкімет"),
    Case("rare word", "минерал", "минерал", "минерал"),
    Case("common word", COMMON, COMMON, COMMON),
    Case("several words", "президент экономика жаңа", "президент", "президент экономика жаңа"),
    Case("OR", "минерал OR үкімет", "минерал|үкімет", "минерал OR үкімет"),
    Case("NOT", "қазақстан -қытай", COMMON, "қазақстан -қытай"),
    Case("phrase", '"қара топырақтың"', "қара топырақтың", '"қара топырақтың"'),
    Case('"a b"~5', '"қазақстан президент"~5', COMMON, '"қазақстан президент"p5'),
    Case("begin*", "эконом*", "эконом", "эконом*"),
    Case("wildcard", "мем*ет", r"\bмем\w*ет\b", "мем*ет"),
    Case("infix", "*стандық*", "стандық", "*стандық*"),
    Case("regex", "/мем.+тер/", r"\bмем\w+тер\b"),
    Case("in:answers", f"{COMMON} in:answers", COMMON),
    Case("speaker:", f"{COMMON} speaker:тоқаев", COMMON),
    Case("date range", f"{COMMON} date:2024-01..2025-06", COMMON),
)


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of some runs."""

    runs: tuple[float, ...]

    @property
    def median(self) -> float:
        """Return the time in the middle."""
        return statistics.median(self.runs)

    @property
    def p95(self) -> float:
        """Return the time that 95 % of the runs do not exceed."""
        return sorted(self.runs)[math.ceil(0.95 * len(self.runs)) - 1]


def timed(work: Callable[[], object]) -> Times:
    """Time a piece of work, once it is warm."""
    work()
    found = []
    for _ in range(RUNS):
        started = time.perf_counter()
        work()
        found.append((time.perf_counter() - started) * 1000)
    return Times(tuple(found))


def program(command: Sequence[str]) -> Times:
    """Time another program from its start to its end."""
    return timed(lambda: subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False))


class Bench:
    """Measure on one library, and print rows of a Markdown table."""

    def __init__(self, library: Library, folder: Path | None, recoll: Path | None) -> None:
        self._library = library
        self._folder = folder if folder and shutil.which("rg") else None
        self._recoll = recoll if recoll and shutil.which("recollq") else None
        self.rows: list[list[str]] = [_HEADING]

    @functools.cache  # noqa: B019 - one bench lives as long as the script
    def _ripgrep(self, pattern: str) -> Times | None:
        if not (self._folder and pattern):
            return None
        return program(["rg", "-c", "-i", "--", pattern, str(self._folder)])

    def _recollq(self, query: str) -> Times | None:
        if not (self._recoll and query):
            return None
        return program(["recollq", "-c", str(self._recoll), "-A", "-n", str(PAGE), query])

    def query(self, case: Case) -> None:
        """Measure one query."""
        library = self._library
        resolved = library.resolve(library.parse(case.query))
        documents = library.index.search(resolved, Sort.RELEVANCE, 0, PAGE).documents
        engine = timed(lambda: library.index.search(resolved, Sort.RELEVANCE, 0, PAGE))
        whole = timed(lambda: library.search(library.resolve(library.parse(case.query)), Sort.RELEVANCE, 0, PAGE))
        others = [self._ripgrep(case.pattern), self._recollq(case.recoll)]
        self._add(case.name, case.query, documents, engine, whole, others)

    def facets(self) -> None:
        """Measure the facets of a common word and of all documents."""
        library = self._library
        resolved = library.resolve(library.parse(COMMON))
        everything = timed(lambda: library.index.facets(None))
        self._add("facets", COMMON, self._documents(), timed(lambda: library.index.facets(resolved)))
        self._add("facets", "", library.index.count(), everything)

    def concordance(self) -> None:
        """Measure the first lines of the concordance of a common word."""
        library = self._library

        def lines() -> int:
            return len(list(islice(library.kwic(library.resolve(library.parse(COMMON)), CONTEXT), LINES)))

        self._add(f"{lines()} lines", COMMON, self._documents(), None, timed(lines), [self._ripgrep(COMMON)])

    def counting(self) -> str:
        """Return how fast the matches of a common word are counted."""
        library = self._library
        resolved = library.resolve(library.parse(COMMON))
        matches = library.count(resolved, Progress()).matches
        times = timed(lambda: library.count(resolved, Progress()))
        documents = self._documents()
        self._add("all matches", COMMON, documents, None, times, [self._ripgrep(COMMON)])
        rate = documents / times.median * 1000
        return f"count rate: {rate:,.0f} documents/s ({matches:,} matches in {documents:,} documents)"

    def _documents(self) -> int:
        """Return how many documents have the common word."""
        library = self._library
        return library.index.search(library.resolve(library.parse(COMMON)), Sort.DATE, 0, 1).documents

    def _add(
        self,
        what: str,
        query: str,
        documents: int,
        engine: Times | None,
        whole: Times | None = None,
        others: Sequence[Times | None] = (),
    ) -> None:
        cells = [what, f"`{query}`" if query else "", f"{documents:,}"]
        cells += [*_milliseconds(engine), *_milliseconds(whole)]
        for other in [*others, None, None][:2]:
            cells += [_milliseconds(other)[0], *(_ratio(other, ours) for ours in (engine, whole))]
        self.rows.append(cells)


def _ratio(other: Times | None, ours: Times | None) -> str:
    return f"{other.median / ours.median:.1f}" if other and ours else ""


def _milliseconds(times: Times | None) -> list[str]:
    return [f"{times.median:.2f}", f"{times.p95:.2f}"] if times else ["", ""]


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a Markdown table whose columns are aligned."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "| "
        + " | ".join(f"{cell:{'>' if place > 1 else '<'}{width}}" for place, (cell, width) in enumerate(cells))
        + " |"
        for cells in (list(zip(row, widths, strict=True)) for row in rows)
    ]
    rule = "|" + "|".join("-" * (width + 1) + (":" if place > 1 else "-") for place, width in enumerate(widths)) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description="Time queries on a library, beside ripgrep and Recoll.")
    options.add_argument("library", type=Path)
    options.add_argument("folder", type=Path, nargs="?", help="the texts of the library, for ripgrep")
    options.add_argument("--recoll", type=Path, metavar="INDEX", help="the folder of a Recoll index of the same texts")
    given = options.parse_args()
    library = Library(given.library)
    bench = Bench(library, given.folder, given.recoll.absolute() if given.recoll else None)
    for case in CASES:
        bench.query(case)
    bench.facets()
    bench.concordance()
    rate = bench.counting()
    print(f"{library.index.count():,} documents; milliseconds, median and 95th percentile of {RUNS} warm runs\n")
    print(table(bench.rows))
    print(f"\n{rate}")
    starts = [[name, flag] for name, flag in (("rg", "--version"), ("recollq", "-h")) if shutil.which(name)]
    print("start of a process: " + ", ".join(f"{one[0]} {program(one).median:.1f} ms" for one in starts))
    library.close()


if __name__ == "__main__":
    main()
