"""The words that users see, gathered from the sources, and the files of their translations.

``python -m tests.translations`` lists what is missing or left over; with ``--update`` it writes the missing entries
into the ``.ts`` files as unfinished, drops those that no source has, and compiles the ``.qm`` files.
"""

import argparse
import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("kk", "ru", "en")
NUMERUS_FORMS = {"kk": 2, "ru": 3, "en": 2}
"""How many forms Qt's tools ask for; the two of Kazakh are the same, for a noun stays singular after a number."""

_SAID = {"explanation.py": "Explanation", "batch.py": "Explanation"}
"""Modules below the window whose sentences go through ``say``, and the context in which it looks them up."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One thing to translate; ``comment`` tells apart what is the same in English, ``counts`` needs plural forms."""

    context: str
    source: str
    comment: str = ""
    counts: bool = False


Translations = Mapping[Message, tuple[str, ...]]
"""The forms of each translation: one, or as many as the language has; none while it is unfinished."""


def messages() -> set[Message]:
    """Return everything in the sources that is to be translated."""
    return {message for module in sorted((ROOT / "reader").rglob("*.py")) for message in messages_of(module)}


def messages_of(module: Path) -> Iterator[Message]:
    """Yield what a module marks for translation: Qt's own tools do not see calls under another name."""
    for call in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        words = [one.value if isinstance(one, ast.Constant) else None for one in call.args[:3]]
        if name in ("translate", "QT_TRANSLATE_NOOP") and len(words) > 1:
            context, source, comment = (*words, "")[:3]
            if isinstance(context, str) and isinstance(source, str):
                yield Message(context, source, str(comment or ""), counts=len(call.args) == 4)
        elif name in ("say", "_say") and module.name in _SAID and words and isinstance(words[0], str):
            yield Message(_SAID[module.name], words[0])


def wanted(language: str, found: Iterable[Message]) -> set[Message]:
    """Return what a language needs: English only what has plural forms."""
    return {message for message in found if language != "en" or message.counts}


def place(language: str) -> Path:
    """Return where the translations into a language lie."""
    return FOLDER / f"reader_{language}.ts"


def read(path: Path) -> dict[Message, tuple[str, ...]]:
    """Read a ``.ts`` file."""
    found: dict[Message, tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            source, comment = entry.findtext("source") or "", entry.findtext("comment") or ""
            counts = entry.get("numerus") == "yes"
            translation = entry.find("translation")
            forms: tuple[str, ...] = ()
            if translation is not None and translation.get("type") is None:
                parts = translation.findall("numerusform") if counts else [translation]
                forms = tuple(part.text or "" for part in parts)
            found[Message(context.findtext("name") or "", source, comment, counts)] = forms
    return found


def write(path: Path, language: str, translations: Translations) -> None:
    """Write a ``.ts`` file as Qt's tools lay it out, in the order given."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in translations:
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        entry = ET.SubElement(contexts[message.context], "message", {"numerus": "yes"} if message.counts else {})
        ET.SubElement(entry, "source").text = message.source
        if message.comment:
            ET.SubElement(entry, "comment").text = message.comment
        forms = translations[message]
        translation = ET.SubElement(entry, "translation", {} if forms else {"type": "unfinished"})
        if message.counts:
            for form in forms or ("",) * NUMERUS_FORMS[language]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, " " * 4)
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False).replace("\n    ", "\n")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")


def compile_file(path: Path) -> None:
    """Make the ``.qm`` file beside a ``.ts`` file."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
    fresh = path.with_suffix(".new")
    subprocess.run([tool, "-silent", str(path), "-qm", str(fresh)], check=True)
    fresh.replace(path.with_suffix(".qm"))  # a program that is running has the old file mapped into its memory


def gaps(language: str, found: Iterable[Message]) -> tuple[list[Message], list[Message]]:
    """Return what a language has no translation for, and what it translates though no source has it."""
    needed, there = wanted(language, found), read(place(language))
    missing = [message for message in needed if not all(there.get(message) or [""])]
    return sorted(missing), sorted(set(there) - needed)


def main() -> int:
    """List what is missing, or bring the files up to date; return how the program ends."""
    options = argparse.ArgumentParser(prog="python -m tests.translations", description=main.__doc__)
    options.add_argument("--update", action="store_true", help="write and compile the files")
    update = options.parse_args().update
    found = messages()
    bad = 0
    for language in LANGUAGES:
        missing, left_over = gaps(language, found)
        bad += len(missing) + len(left_over)
        for kind, some in (("missing", missing), ("left over", left_over)):
            for message in some:
                print(f"{language} {kind}: {message.context}: {message.source!r} {message.comment}".rstrip())
        if update:
            there, needed = read(place(language)), wanted(language, found)
            kept = {message: forms for message, forms in there.items() if message in needed}  # in their old order
            new = dict.fromkeys(sorted(needed - set(kept)), ())
            write(place(language), language, {**kept, **new})
    if update:
        for path in sorted(FOLDER.glob("*.ts")):
            compile_file(path)
    print(f"{len(found)} messages, {bad} to mend")
    return int(bad > 0)


if __name__ == "__main__":
    raise SystemExit(main())
