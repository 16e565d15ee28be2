"""The commands about words: how they are read, which forms there are of them, and learning from texts."""

import argparse
import sys
import tempfile
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reader import loader
from reader.cli.opening import open_to_search
from reader.cli.printing import print_json
from reader.corpus.place import place_name
from reader.corpus.query import Mode, Word
from reader.errors import FileUnreadable, LoadError
from reader.forms import Forms
from reader.indexing.files import FoundFile, scan
from reader.language.detection import detect_language
from reader.language.entries import Language, Sightings
from reader.language.fold import fold
from reader.language.kazakh import Reading, describe, dictionary_form, learn, wording, write_weights
from reader.language.scripts.arabic import to_arabic
from reader.language.scripts.latin import Alphabet, to_latin
from reader.language.tokens import forms as forms_of
from reader.library import Library
from reader.loader.part import Lost
from reader.progress import Progress
from reader.store.database import Database
from reader.store.vocabulary import Vocabulary

_SHOWN_READINGS = 6
_LEAST_WEIGHT = 0.01


def list_forms(given: argparse.Namespace) -> int:
    """Print the readings of words and their forms in the library, or answer a file of words from a vocabulary."""
    if bool(given.vocabulary) != bool(given.queries) or not (given.words or given.queries):
        given.misused("give words, or --vocabulary together with --queries")
    if given.vocabulary and given.queries:
        _answer(_lines(given.vocabulary), _lines(given.queries))
        return 0
    library = open_to_search(given)
    found = [_word_record(library, word) for word in given.words]
    if given.json:
        print_json(found)
        return 0
    for one in found:
        print(one["word"])
        for reading in one["readings"]:
            chain = " + ".join([reading["entry"], *map(wording, reading["categories"])])
            print(f"    {chain}  ({reading['part_of_speech']}, {reading['weight']:.2f})")
        print("    " + ("  ".join(f"{use['form']} {use['count']}" for use in one["forms"]) or "not in this library"))
    return 0


def learn_weights(given: argparse.Namespace) -> int:
    """Learn the weights of Kazakh stems from the Kazakh texts of a folder and write the table."""
    seen: set[str] = set()
    documents = 0
    for file in scan(given.folder):
        if not isinstance(file, FoundFile):
            raise file.error
        try:
            for document in loader.load_all(file.path):
                if isinstance(document, Lost):
                    print(f"{place_name(file.path, document.fragment)}: {document.error}", file=sys.stderr)
                elif document.language == "kk":
                    documents += 1
                    seen.update(forms_of(document.text[document.body_start :]))
        except LoadError as error:
            print(f"{file.path}: {error}", file=sys.stderr)
    try:
        write_weights(learn(seen), given.output, given.origin or f"Learned from {documents} texts.")
    except OSError as error:
        print(f"oqyrman: {given.output} cannot be written: {error.strerror}.", file=sys.stderr)
        return 1
    print(f"{given.output}: learned from {len(seen)} forms in {documents} Kazakh texts")
    return 0


def _answer(vocabulary: Iterable[str], queries: Iterable[str]) -> None:
    """Print each query and the words of a vocabulary that a default search for it finds, between tabs."""
    written: dict[str, list[str]] = {}
    for word in filter(None, vocabulary):
        written.setdefault(_folded(word), []).append(word)
    language = Language.of(detect_language(" ".join(written)))
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "vocabulary.sqlite", "cache")
        forms = Forms(Vocabulary(database))
        forms.add([Sightings().gather(written, int(language))])
        for query in queries:
            found = forms.word(Word(_folded(query), Mode.FORMS)) if query else None
            uses = [use.form for use in found.uses] if found else []
            begun = [form for form in written if form.startswith(found.begin)] if found and found.begin else []
            words = [word for form in dict.fromkeys([*uses, *begun]) for word in written[form]]
            print("\t".join([query, *words]))
        database.close()


def _word_record(library: Library, word: str) -> dict[str, Any]:
    form = _folded(word)
    count = library.count(library.resolve(library.parse(word)), Progress())
    found = library.forms.word(Word(form, Mode.FORMS))
    return {
        "word": word,
        "spellings": {
            **{alphabet.value: to_latin(word, alphabet) for alphabet in Alphabet},
            "arabic": to_arabic(word),
        },
        "readings": [
            _reading_record(reading)
            for reading in library.forms.entries.readings(form)[:_SHOWN_READINGS]
            if reading.weight >= _LEAST_WEIGHT
        ],
        "forms": [
            {"form": use.form, "count": count.forms[use.form], "how": use.how.value}
            for use in found.uses
            if count.forms.get(use.form)
        ],
    }


def _reading_record(reading: Reading) -> dict[str, object]:
    return {
        "entry": dictionary_form(reading.entry, reading.part_of_speech),
        "part_of_speech": reading.part_of_speech.value,
        "categories": list(describe(reading)),
        "weight": round(reading.weight, 4),
    }


def _folded(word: str) -> str:
    return fold(unicodedata.normalize("NFC", word))


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8-sig").removesuffix("\n").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(path, str(error)) from error
