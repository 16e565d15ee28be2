"""Kill the program at random moments of indexing and of changing the user's own data, and see that nothing is lost.

usage: python tests/bench/kills.py [--kills 200] [--seed 1] [--folder DIR] [--scan-every 5]

A child brings a folder of changing texts up to date in one thread and changes saved searches, reading positions, rules,
notes with their tags and the quote basket in another; it says "saved" only after the library has said so, and which
documents can be found. After each SIGKILL the library is opened, repaired and compared with what was said, and every
few kills with a plain scan of the texts.
New kinds of the user's own data join by a line in ``KINDS``.
"""

import argparse
import datetime
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reader.annotating import Annotating
from reader.corpus.annotation import Anchor, Annotation, Colour, Target
from reader.corpus.annotation import Kind as MarkKind
from reader.corpus.quotation import Quotation
from reader.corpus.span import Span
from reader.library import Library
from reader.progress import Progress
from reader.store.rules import Rule

STORY = "Бұл мәтін сынақ үшін жазылды, онда уран мен көмір туралы айтылады. " * 12
FILES = 220
REWRITTEN = 60
LONGEST_S = 4.0


@dataclass(frozen=True)
class Kind:
    """One kind of the user's own data: how it is read, what may happen to it, and what comes of that."""

    state: Callable[[Library], Any]
    think: Callable[[random.Random, Any], list[Any]]
    apply: Callable[[Any, list[Any]], Any]
    run: Callable[[Library, list[Any]], object]


def searches_of(library: Library) -> dict[str, str]:
    """Return the saved searches, by name."""
    return {one.name: one.text for one in library.searches.all()}


def think_of_searches(dice: random.Random, state: dict[str, str]) -> list[Any]:
    """Return what to do next: mostly save, else change or remove."""
    name = dice.choice(sorted(state)) if state else ""
    verb = dice.choice(["save", "save", "change", "remove"]) if len(state) < 40 else "remove"
    if verb == "save" or not name:
        return ["save", f"іздеу {dice.getrandbits(48):x}", f"уран {dice.getrandbits(16)}"]
    return [verb, name, f"көмір {dice.getrandbits(16)}"]


def apply_to_searches(state: dict[str, str], done: list[Any]) -> dict[str, str]:
    """Return the saved searches after something was done."""
    verb, name, text = done
    others = {key: value for key, value in state.items() if key != name}
    return others if verb == "remove" else {**others, name: text}


def run_on_searches(library: Library, done: list[Any]) -> None:
    """Save, change or remove a search."""
    verb, name, text = done
    if verb == "save":
        library.searches.save(name, text)
        return
    number = next(one.id for one in library.searches.all() if one.name == name)
    if verb == "change":
        library.searches.change(number, text)
    else:
        library.searches.remove(number)


PLACES = [f"/мәтіндер/{number}.txt" for number in range(30)]


def reading_of(library: Library) -> dict[str, int]:
    """Return the reading positions, by path."""
    found = {path: library.reading.position(Path(path)) for path in PLACES}
    return {path: place for path, place in found.items() if place is not None}


FOLDERS = [f"/мәтіндер/{number}" for number in range(12)]


def apply_to_rules(state: dict[str, str], done: list[Any]) -> dict[str, str]:
    """Return the rules of folders after one was put or, without a source, removed."""
    folder, source = done
    others = {key: value for key, value in state.items() if key != folder}
    return {**others, folder: source} if source else others


def run_on_rules(library: Library, done: list[Any]) -> None:
    """Put or remove the rule of a folder."""
    folder, source = done
    if source:
        library.rules.put(Rule(Path(folder), source))
    else:
        library.rules.remove(Path(folder))


COLOURS = [one.value for one in Colour]
TARGET = Target(None, Path("/мәтіндер/жоқ.txt"), "жоқ")
ANCHOR = Anchor(Span(3, 8), "мұнай", "қара ", " бағасы", "жоқ", 2)
QUOTATION = Quotation("мұнай бағасы", "kk", Span(3, 15), "жоқ", title="Тақырып")


def marks_of(library: Library) -> dict[str, list[Any]]:
    """Return the highlights and notes, by their names, with all that the user said."""
    return {one.uid: [one.body, list(one.tags), one.colour.value] for one in library.annotations.all()}


def think_of_marks(dice: random.Random, state: dict[str, list[Any]]) -> list[Any]:
    """Return what to do next: mostly write a note, else change its words, tags and colour, or remove it."""
    uid = dice.choice(sorted(state)) if state else ""
    verb = dice.choice(["add", "add", "change", "change", "remove"]) if len(state) < 60 else "remove"
    if verb == "add" or not uid:
        verb, uid = "add", f"{dice.getrandbits(64):016x}"
    tags = dice.sample(["дерек", "маңызды", "саясат", "су"], dice.randrange(4))
    return [verb, uid, [f"ой {dice.getrandbits(40):x} " * dice.randrange(1, 40), tags, dice.choice(COLOURS)]]


def apply_to_marks(state: dict[str, list[Any]], done: list[Any]) -> dict[str, list[Any]]:
    """Return the marks after something was done."""
    verb, uid, said = done
    others = {key: value for key, value in state.items() if key != uid}
    return others if verb == "remove" else {**others, uid: said}


def run_on_marks(library: Library, done: list[Any]) -> None:
    """Write, change or remove a note; each through what the window uses, with its undo."""
    verb, uid, (body, tags, colour) = done
    annotating = Annotating(library)
    there = library.annotations.by_uid([uid]).get(uid)
    if verb == "add":
        now = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
        made = Annotation(0, uid, TARGET, ANCHOR, MarkKind.NOTE, Colour(colour), body, tuple(tags), now, now)
        library.annotations.restore(made)
    elif verb == "change" and there is not None:
        annotating.change(replace(there, body=body, tags=tuple(tags), colour=Colour(colour)))
    elif there is not None:
        annotating.remove([there.id])


def quotes_of(library: Library) -> list[list[str]]:
    """Return the quotes of the basket in their order, with their comments."""
    return [[one.quotation.title, one.comment] for one in library.basket.all()]


def think_of_quotes(dice: random.Random, state: list[list[str]]) -> list[Any]:
    """Return what to do next: take a quote, say something of one, remove one, or turn the order round."""
    verb = dice.choice(["add", "add", "comment", "turn", "remove"]) if len(state) < 30 else "remove"
    if not state:
        verb = "add"
    place = dice.randrange(len(state)) if state else 0
    return [verb, place, f"тақырып {dice.getrandbits(40):x}", f"ескерту {dice.getrandbits(40):x}"]


def apply_to_quotes(state: list[list[str]], done: list[Any]) -> list[list[str]]:
    """Return the basket after something was done."""
    verb, place, title, comment = done
    if verb == "add":
        return [*state, [title, comment]]
    if verb == "turn":
        return state[::-1]
    changed = [] if verb == "remove" else [[state[place][0], comment]]
    return [*state[:place], *changed, *state[place + 1 :]]


def run_on_quotes(library: Library, done: list[Any]) -> None:
    """Take a quote, say something of one, remove one, or turn the order round."""
    verb, place, title, comment = done
    ids = [one.id for one in library.basket.all()]
    if verb == "add":
        library.basket.add(TARGET, replace(QUOTATION, title=title), comment)
    elif verb == "turn":
        library.basket.move(ids[::-1])
    elif verb == "comment":
        library.basket.comment(ids[place], comment)
    else:
        library.basket.remove([ids[place]])


KINDS = {
    "searches": Kind(searches_of, think_of_searches, apply_to_searches, run_on_searches),
    "reading": Kind(
        reading_of,
        lambda dice, _state: [dice.choice(PLACES), dice.getrandbits(20)],
        lambda state, done: {**state, done[0]: done[1]},
        lambda library, done: library.reading.remember(Path(done[0]), done[1]),
    ),
    "rules": Kind(
        lambda library: {str(one.folder): one.source for one in library.rules.all()},
        lambda dice, _state: [dice.choice(FOLDERS), dice.choice(["", "DALA PRESS", "SARYARQA"])],
        apply_to_rules,
        run_on_rules,
    ),
    "marks": Kind(marks_of, think_of_marks, apply_to_marks, run_on_marks),
    "basket": Kind(quotes_of, think_of_quotes, apply_to_quotes, run_on_quotes),
}


def say(*words: object) -> None:
    """Print a line at once and whole."""
    sys.stdout.write(json.dumps(words, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def child(folder: Path, texts: Path, seed: int) -> None:
    """Work on the library until the end comes."""
    library = Library(folder)
    say("ready")

    def change() -> None:
        dice = random.Random(seed)
        states = {name: kind.state(library) for name, kind in KINDS.items()}
        while True:
            name = dice.choice(sorted(KINDS))
            kind = KINDS[name]
            done = kind.think(dice, states[name])
            say("doing", name, done)
            kind.run(library, done)
            say("saved", name, done)
            states[name] = kind.apply(states[name], done)
            time.sleep(dice.random() * 0.01)

    def look() -> None:
        while True:
            found = library.index.all_ids()
            say("found", [[str(one.path), one.content_hash] for one in library.documents.records(found)])
            time.sleep(0.1)

    for work in (change, look):
        threading.Thread(target=work, daemon=True).start()
    while True:
        library.update([texts], Progress())
        say("updated")
        dice = random.Random(time.time_ns())
        rewrite(texts, dice, 5)
        if dice.random() < 0.1:
            library.backups.make(Progress())
            say("copied")


def rewrite(texts: Path, dice: random.Random, count: int) -> None:
    """Give some files new words, and take some away."""
    for number in dice.sample(range(FILES), count):
        path = texts / f"{number:04}.txt"
        if dice.random() < 0.1:
            path.unlink(missing_ok=True)
        else:
            text = f" date 2025-01-{number % 28 + 1:02} Сынақ {number}\nбелгі{dice.getrandbits(60):x} {STORY}\n"
            new = path.with_name(f".{path.name}.new")
            new.write_text(text, encoding="utf-8")
            new.replace(path)  # else a kill would leave half a text


def killed(folder: Path, texts: Path, dice: random.Random) -> list[list[Any]]:
    """Run a child, kill it at some moment, and return what it said."""
    command = [sys.executable, __file__, "--child", str(folder), str(texts), str(dice.getrandbits(30))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as run:
        assert run.stdout
        said: list[str] = []
        reader = threading.Thread(target=lambda: said.extend(run.stdout or []))
        reader.start()
        while not said and run.poll() is None:
            time.sleep(0.01)
        time.sleep(dice.random() * LONGEST_S)
        if run.poll() is not None:
            raise SystemExit(f"the child ended by itself with {run.returncode}")
        run.kill()
        reader.join()
    whole = [line for line in said if line.endswith("\n")]
    return [json.loads(line) for line in whole]


def wrong_data(library: Library, before: dict[str, Any], said: list[list[Any]]) -> list[str]:
    """Return which kinds of data are not as they were said to be saved."""
    states, pending = dict(before), {}
    for verb, *rest in said:
        if verb == "doing":
            pending = {rest[0]: rest[1]}
        elif verb == "saved":
            states[rest[0]] = KINDS[rest[0]].apply(states[rest[0]], rest[1])
            pending = {}
    wrong = []
    for name, kind in KINDS.items():
        allowed = [states[name]]
        if name in pending:
            allowed.append(kind.apply(states[name], pending[name]))
        if kind.state(library) not in allowed:
            wrong.append(name)
    return wrong


def lost_documents(library: Library, said: list[list[Any]]) -> list[str]:
    """Return the documents that could be found when the child was killed, and now cannot, as those or newer."""
    found = [rest[0] for verb, *rest in said if verb == "found"]
    ids = set(library.index.all_ids())
    records = {str(one.path): one for one in library.documents.records(library.documents.ids())}
    lost = []
    for path, _content in found[-1] if found else []:
        record = records.get(path)
        if record is None:
            if Path(path).exists():
                lost.append(path)
        elif record.id not in ids:
            lost.append(path)
    return lost


def differing(library: Library, texts: Path) -> list[str]:
    """Bring the library up to date, and return the files that a search does not find as a plain scan does."""
    library.update([texts], Progress())
    wrong = []
    for path in sorted(texts.glob("[0-9]*.txt")):
        mark = path.read_text(encoding="utf-8").split("\n")[1].split()[0]
        ids = library.index.ids(library.resolve(library.parse(f"={mark}")))
        if [one.path for one in library.documents.records(ids)] != [path]:
            wrong.append(path.name)
    known, gone = library.documents.count(), library.vanished.count()
    indexed, files = library.index.count(), len(list(texts.glob("[0-9]*.txt")))
    if indexed != known or known - gone != files:
        wrong.append(f"{indexed} indexed, {known} known, {gone} gone, {files} files")
    return wrong


def main() -> None:
    """Kill as often as asked and print what came of it."""
    options = argparse.ArgumentParser()
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--folder", type=Path)
    options.add_argument("--scan-every", type=int, default=5)
    options.add_argument("--child", nargs=3)
    given = options.parse_args()
    if given.child:
        child(Path(given.child[0]), Path(given.child[1]), int(given.child[2]))
        return
    dice = random.Random(given.seed)
    bad: list[str] = []
    saved = found = unclean = copies = 0
    with tempfile.TemporaryDirectory(dir=given.folder, ignore_cleanup_errors=True) as scratch:
        texts = Path(scratch, "texts")
        texts.mkdir()
        rewrite(texts, dice, FILES)
        folder = Path(scratch, "library-0")
        for kill in range(given.kills):
            if kill % 10 == 0:  # a new one, so that many files are read at once, in processes of their own
                folder = Path(scratch, f"library-{kill}")
            rewrite(texts, dice, REWRITTEN)
            opened = Library(folder)
            before = {name: kind.state(opened) for name, kind in KINDS.items()}
            opened.close()
            said = killed(folder, texts, dice)
            library = Library(folder)
            saved += sum(one[0] == "saved" for one in said)
            found += max((len(one[1]) for one in said if one[0] == "found"), default=0)
            unclean += bool((folder / "changing.lock").stat().st_size) if (folder / "changing.lock").exists() else 0
            library.repair(Progress())
            problems = [f"data: {one}" for one in wrong_data(library, before, said)]
            problems += [f"document: {one}" for one in lost_documents(library, said)]
            problems += [f"{name}: {one}" for name, one in library.integrity().items() if one != "ok"]
            if kill % given.scan_every == given.scan_every - 1:
                problems += [f"scan: {one}" for one in differing(library, texts)]
            copies += len(library.backups.all())
            if library.backups.all() and not library.backups.newest_good():
                problems.append("no good backup")
            library.close()
            bad += [f"kill {kill}: {one}" for one in problems]
            print(f"{kill + 1} kills, {saved} changes saved, {len(bad)} lost", end="\r", file=sys.stderr, flush=True)
    print(
        f"{given.kills} kills, {unclean} of them while the library was being brought up to date; {saved} changes were"
    )
    print(f"said to be saved, {found} documents to be found; lost or wrong: {len(bad)}")
    print("\n".join(bad))
    raise SystemExit(1 if bad else 0)


if __name__ == "__main__":
    main()
