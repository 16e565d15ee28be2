"""How often the word that was meant is offered first, and how long that and the completion of a word take.

usage: python tests/bench/suggestions.py LIBRARY FOLDER [WORDS]

LIBRARY is the library of the texts in FOLDER; WORDS is a list of words. One slip is made in each word: of one of four
kinds, at any place, with any letter of the word's script; slips that make another word of the library are skipped. For
the words that a library of a million forms completes, take the library of a hundred thousand documents.
"""

import gc
import random
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

import tantivy

from reader.forms import Forms
from reader.language.edits import alphabet
from reader.language.tokens import forms as forms_of
from reader.store.database import Database
from reader.store.vocabulary import Vocabulary
from reader.suggestions import Suggestion, Suggestions

WORDS = 1_500
SHORTEST = 3
FEW_FORMS = 32
BEGINNINGS = 500


class IndexCounts:
    """Count in the index of a library."""

    def __init__(self, folder: Path) -> None:
        self._index = tantivy.Index.open(str(next(folder.iterdir())))
        self._searcher = self._index.searcher()

    def beginning(self, begin: str, limit: int) -> Sequence[tuple[str, int]]:
        return self._searcher.terms_with_prefix("form", begin, limit=limit)

    def frequencies(self, forms: Sequence[str]) -> Mapping[str, int]:
        return {form: self._searcher.doc_freq("form", form) for form in forms}

    def documents(self, forms: Sequence[str]) -> int:
        schema = self._index.schema
        if len(forms) <= FEW_FORMS:
            one = [(tantivy.Occur.Should, tantivy.Query.term_query(schema, "form", form, "basic")) for form in forms]
            query = tantivy.Query.boolean_query(one)
        else:
            query = tantivy.Query.term_set_query(schema, "form", list(forms))
        return int(getattr(self._searcher.search(query, limit=1, count=True, order_by_field="id"), "count"))  # noqa: B009


def slip(word: str) -> str:
    """Return a word with one slip."""
    letters = alphabet(word)
    kind = random.choice("lacs")
    place = random.randrange(len(word) + (kind == "a") - (kind == "s"))
    if kind == "l":
        return word[:place] + word[place + 1 :]
    if kind == "a":
        return word[:place] + random.choice(letters) + word[place:]
    if kind == "c":
        return word[:place] + random.choice(letters) + word[place + 1 :]
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def running_words(folder: Path) -> Iterator[str]:
    """Yield words at random as often as the texts have them."""
    paths = sorted(folder.rglob("*.txt"))
    while True:
        text = random.choice(paths).read_text(encoding="utf-8", errors="replace")
        yield from random.sample(found, 3) if len(found := forms_of(text)) >= 3 else ()


def share_right(name: str, words: Iterable[str], counts: IndexCounts, suggest: Callable[[str], list[str]]) -> None:
    """Print how often the word that was meant comes first, and among the first three."""
    ranks = []
    for word in words:
        typed = slip(word) if len(word) >= SHORTEST and alphabet(word) and word.isalpha() else word
        if typed != word and not counts.frequencies([typed])[typed]:
            found = suggest(typed)
            ranks.append(found.index(word) if word in found else 3)
            if len(ranks) == WORDS:
                break
    print(f"{name}: first {ranks.count(0) / len(ranks):.3f}, first three {1 - ranks.count(3) / len(ranks):.3f}", end="")
    print(f" (of {len(ranks)})")


class Stopwatch:
    """Take times, and print their middle and their nearly worst."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._taken_ms: list[float] = []

    def time(self, work: Callable[[], tuple[Suggestion, ...]]) -> list[str]:
        """Return the forms that some work suggests."""
        started = time.perf_counter()
        found = work()
        self._taken_ms.append((time.perf_counter() - started) * 1000)
        return [one.form for one in found]

    def show(self) -> None:
        """Print the times."""
        taken = sorted(self._taken_ms)
        worst = taken[int(len(taken) * 0.95)]
        print(f"{self._name}: p50 {taken[len(taken) // 2]:.2f} ms, p95 {worst:.2f} ms, longest {taken[-1]:.2f} ms")


def main() -> None:
    """Print the figures."""
    library, folder = Path(sys.argv[1]), Path(sys.argv[2])
    random.seed(1)
    counts = IndexCounts(library / "index")
    vocabulary = Vocabulary(Database(library / "cache.sqlite", "cache"))
    every = vocabulary.beginning("")
    print(f"{len(every)} forms")
    forms = Forms(vocabulary)
    forms.entries.readings("сөз")
    gc.freeze()  # the list of all forms is the measurement's, not the program's
    suggestions = Suggestions(forms, vocabulary, counts)
    watch = Stopwatch("suggest")

    def suggest(typed: str) -> list[str]:
        return watch.time(partial(suggestions.suggest, typed))

    share_right("words as often as they are written", running_words(folder), counts, suggest)
    for least in (1, 2, 10):
        random.shuffle(every)
        seen = (form for form in every if counts.frequencies([form])[form] >= least)
        share_right(f"words in {least} documents or more, each once", seen, counts, suggest)
    if len(sys.argv) > 3:
        listed = Path(sys.argv[3]).read_text(encoding="utf-8").lower().split()
        random.shuffle(listed)
        share_right("words of the list", (form for form in listed if counts.frequencies([form])[form]), counts, suggest)
    watch.show()

    started = time.perf_counter()
    longest, step = 0.0, time.perf_counter()
    while suggestions.prepare(1):
        longest, step = max(longest, time.perf_counter() - step), time.perf_counter()
    print(f"prepare: {time.perf_counter() - started:.2f} s, longest step {longest * 1000:.1f} ms")
    typed = running_words(folder)
    for letters in (2, 3, 4, 6):
        watch = Stopwatch(f"complete {letters} letters")
        for begin in islice((word[:letters] for word in typed if len(word) >= letters), BEGINNINGS):
            watch.time(partial(suggestions.complete, begin))
        watch.show()
    for begin in ("қаз", "казак", "ми", "минералд", "qaza", "бол", "айт", "стран", "тока", "тоқ", "ка"):
        print(begin, *(f"{one.form} ({one.documents})" for one in suggestions.complete(begin)))


if __name__ == "__main__":
    main()
