"""Every string that a user sees is there in Kazakh and in Russian: a closed world."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from reader.errors import Error
from tests.translations import (
    FOLDER,
    LANGUAGES,
    NUMERUS_FORMS,
    Message,
    gaps,
    messages,
    messages_of,
    place,
    read,
    wanted,
    write,
)

FILES = sorted(FOLDER.glob("*.ts"))
TRANSLATED = ("kk", "ru")

NOT_WORDS = re.compile(r"<[^>]+>|\{\w*\}|%L?n|%\d|\(?\*\.\w+\)?|\.txt|date:\S+")
"""Tags, fields and patterns: what a translation has from its source."""

LATIN = frozenset(
    "Oqyrman Apache License CSV Excel Word Markdown UTF OCR ID OR NOT Enter Alt Language kk ru en I II III "
    "Zotero KOReader calibre Web Annotations JSON LD index oqyrman restore library Ctrl "
    "PDF Windows DOS ISO Mac Unix EndNote RIS CSL Esc Linux Qt speech dispatcher espeak ng".split()
)
"""Latin words that a translation may have: names, keys, what is typed, and the persons of Kazakh grammar."""

ABBREVIATED = re.compile(r"\b[чгж]\.$")


@pytest.fixture(scope="module")
def found() -> set[Message]:
    """Return everything in the sources that is to be translated: only whoever asks reads them all."""
    return messages()


def fields(text: str) -> set[str]:
    """Return the places of a text into which something is put."""
    return set(re.findall(r"\{\w*\}|%\d|%L?n", text.replace("%Ln", "%n")))


def kept(text: str) -> list[str]:
    """Return what must stand in a translation exactly as in the source: tags, patterns of names, what is typed."""
    return sorted(re.findall(r"<[^>]+>|\*\.\w+|\(\*\)|date:\S+|=\w+|\b(?:OR|NOT|UTF-8|OCR)\b|\.txt", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated_and_none_is_left_over(found: set[Message], language: str) -> None:
    """``python -m tests.translations --update`` writes what is missing into the files, to be filled in."""
    missing, left_over = gaps(language, found)
    assert (missing, left_over) == ([], [])


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_error_has_its_sentence(language: str) -> None:
    def kinds(kind: type[Error]) -> set[type[Error]]:
        return {kind}.union(*map(kinds, kind.__subclasses__()))

    there = read(place(language))
    sentences = {kind.sentence for kind in kinds(Error) if kind.sentence and kind.__module__ == "reader.errors"}
    assert {one for one in sentences if not there.get(Message("errors", one))} == set()
    assert len(sentences) > 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_translation_keeps_the_fields_of_its_source(path: Path) -> None:
    for message, forms in read(path).items():
        for form in forms:
            assert fields(form) == fields(message.source), (message, form)
            assert form.endswith("\n") == message.source.endswith("\n"), (message, form)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_tags_patterns_and_what_is_typed(language: str) -> None:
    for message, forms in read(place(language)).items():
        for form in forms:
            typed = [one for one in kept(message.source) if one != "=word"]
            assert [one for one in typed if one not in form] == [], (message, form)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_is_no_english(language: str) -> None:
    for message, forms in read(place(language)).items():
        for form in forms:
            assert set(re.findall("[A-Za-z]+", NOT_WORDS.sub(" ", form))) <= LATIN, (message, form)
            assert not re.search("[“”]", form), (message, form)  # quotation marks are « »


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_begins_and_ends_as_its_source(language: str) -> None:
    """A sentence stays a sentence, an ellipsis an ellipsis; spaces around words that join others stay."""
    for message, forms in read(place(language)).items():
        for form in forms:
            for sign in (".", "…", ":"):
                if sign == "." and ABBREVIATED.search(form):
                    continue
                assert form.endswith(sign) == message.source.endswith(sign), (message, form)
            assert (form[:1] == " ", form[-1:] == " ") == (message.source[:1] == " ", message.source[-1:] == " ")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_shortcut_letters_are_kept_and_the_compiled_file_says_the_same(path: Path) -> None:
    """A failure in the second half: run ``python -m tests.translations --update``."""
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    samples = {0: (5, 0, 21), 1: (1,), 2: (2, 24)}
    for message, forms in read(path).items():
        assert all(form.count("&") == message.source.count("&") for form in forms), message
        if message.counts:
            assert len(forms) == NUMERUS_FORMS[path.stem[-2:]], message
            said = {
                translator.translate(message.context, message.source, message.comment, number)
                for numbers in samples.values()
                for number in numbers
            }
            assert said == set(forms), message
        else:
            said_once = translator.translate(message.context, message.source, message.comment)
            assert said_once == forms[0], message


def test_numbers_take_the_forms_that_their_language_has() -> None:
    said: dict[str, list[str]] = {}
    for language in LANGUAGES:
        translator = QTranslator()
        assert translator.load(str(place(language).with_suffix(".qm")))
        numbers = (1, 2, 5, 11, 21, 22, 112)
        told = [translator.translate("Counter", "%n document(s)", "", number) for number in numbers]
        said[language] = [str(one).removeprefix("%Ln ") for one in told]
    assert said["en"] == ["document", *["documents"] * 6]
    assert said["kk"] == ["құжат"] * 7
    assert said["ru"] == ["документ", "документа", *["документов"] * 2, "документ", "документа", "документов"]


def test_what_is_marked_in_any_way_is_found(tmp_path: Path) -> None:
    module = tmp_path / "explanation.py"
    module.write_text(
        'translate("A", "plain")\nQCoreApplication.translate("A", "dotted")\ntranslate("A", "%n file(s)", "", 3)\n'
        'translate("A", "told apart", "a comment")\nQT_TRANSLATE_NOOP("errors", "marked")\nself._say("said")\n'
        'translate("A", words)\nlog.info("unmarked")\n',
        encoding="utf-8",
    )
    assert set(messages_of(module)) == {
        Message("A", "plain"),
        Message("A", "dotted"),
        Message("A", "%n file(s)", "", counts=True),
        Message("A", "told apart", "a comment"),
        Message("errors", "marked"),
        Message("Explanation", "said"),
    }


def test_a_missing_and_a_left_over_string_are_noticed(found: set[Message]) -> None:
    there = sorted(wanted("ru", found))
    missing, left_over = gaps("ru", [*there[1:], Message("A", "new")])
    assert missing == [Message("A", "new")]
    assert left_over == there[:1]


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    words = {
        Message("B", "a & <b>\nc"): ("ә & <б>\nв",),
        Message("A", "%n file(s)", "some", counts=True): ("%Ln файл", "%Ln файла", "%Ln файлов"),
        Message("A", "unfinished"): (),
    }
    write(tmp_path / "a.ts", "ru", words)
    assert read(tmp_path / "a.ts") == words
    again = (tmp_path / "a.ts").read_bytes()
    write(tmp_path / "a.ts", "ru", read(tmp_path / "a.ts"))
    assert (tmp_path / "a.ts").read_bytes() == again
