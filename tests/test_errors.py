"""Tests of the tree of errors."""

import pickle
import string
from pathlib import Path

import pytest

from reader import errors
from reader.errors import (
    ArchiveInside,
    BackupTooNew,
    BackupUnusable,
    BackupUnwritable,
    BugFound,
    Cancelled,
    ColumnsUnknown,
    DerivedBroken,
    DocumentUnknown,
    EncodingFixed,
    EncodingUnknown,
    Error,
    ExchangeUnreadable,
    FileBinary,
    FileDamaged,
    FileEmpty,
    FileHasNoText,
    FilePasswordNeeded,
    FileTooLarge,
    FileUnreadable,
    FileVanished,
    FormatUnknown,
    KeyNotApart,
    KeyUnreadable,
    LibraryBroken,
    LibraryError,
    LibraryInUse,
    LibraryNotReplaced,
    LibraryReadOnly,
    LibraryRestorable,
    LibraryTooNew,
    LibraryUnknown,
    LibraryUnwritable,
    LoadError,
    PathUnknown,
    ResourceMissing,
    RowEmpty,
    RowUnreadable,
    SearchTooLarge,
    SourceNotReplaced,
    SpeakerUnknown,
    TableFormatUnknown,
    TableTooLong,
    TableUnwritable,
    TagTooLong,
    TemplateFaulty,
    TextLost,
    WatchingFailed,
    WorkerLost,
)

FILE = Path("/мәтіндер/100% {сөз}.txt")
FOLDER = Path("/кітапхана")
EVERY: list[Error] = [
    Cancelled(),
    FileVanished(FILE),
    TextLost(FILE),
    FileUnreadable(FILE, "Permission denied"),
    FileEmpty(FILE),
    FileBinary(FILE),
    FileDamaged(FILE, "PDF"),
    FileTooLarge(FILE),
    FilePasswordNeeded(FILE),
    FileHasNoText(FILE),
    ArchiveInside(FILE),
    ColumnsUnknown(FILE),
    RowUnreadable(FILE),
    RowEmpty(FILE),
    FormatUnknown(FILE.with_suffix(".xyz")),
    PathUnknown(FILE),
    DocumentUnknown(7),
    EncodingFixed(FILE.with_suffix(".pdf")),
    SpeakerUnknown("Анна", ("Есенов",)),
    EncodingUnknown("cp1", ("utf-8", "cp1251")),
    TableFormatUnknown(FILE, (".csv", ".md")),
    TableUnwritable(FILE, "Permission denied"),
    SearchTooLarge(),
    TableTooLong(".docx", 20_000, ".xlsx, .csv"),
    TemplateFaulty("{what}"),
    ExchangeUnreadable(Path("/а/б.json")),
    KeyUnreadable(Path("/а/б.json")),
    KeyNotApart(Path("/а/б.json")),
    LibraryNotReplaced(Path("/а/б.json")),
    SourceNotReplaced(Path("/а/б.txt")),
    TagTooLong(340, 100),
    ResourceMissing("icon.svg"),
    BackupUnusable(FILE, "malformed"),
    BackupTooNew(FILE),
    BackupUnwritable(FILE, "disk full"),
    WorkerLost(),
    WatchingFailed("limit"),
    BugFound(),
    LibraryUnwritable(FOLDER, "disk full"),
    LibraryReadOnly(FOLDER, "another window has it open"),
    LibraryUnknown(FOLDER),
    LibraryRestorable(FOLDER, "library.sqlite", "malformed", "2026-01-31 12:00", 7, FILE),
    LibraryInUse(FOLDER),
    LibraryTooNew(FOLDER),
    LibraryBroken(FOLDER, "library.sqlite", "malformed"),
    DerivedBroken(FOLDER, "cache.sqlite", "malformed"),
]


def _below(kind: type[Error]) -> set[type[Error]]:
    return {kind}.union(*map(_below, kind.__subclasses__()))


def test_the_list_of_these_tests_has_every_error_of_the_tree() -> None:
    assert {type(error) for error in EVERY} | {Error, LoadError, LibraryError} == _below(Error)
    assert errors.__doc__ is not None
    assert all(kind.__name__ in errors.__doc__ for kind in _below(Error))


@pytest.mark.parametrize("error", EVERY, ids=lambda error: type(error).__name__)
def test_every_error_has_a_sentence_whose_places_are_its_fields(error: Error) -> None:
    places = {name for _, name, _, _ in string.Formatter().parse(error.sentence) if name}
    implied = {"path"} if isinstance(error, LoadError) else {"folder"} if isinstance(error, LibraryError) else set()
    assert places | implied == error.fields.keys() | implied
    assert implied <= error.fields.keys()
    assert error.sentence.endswith(".")
    assert str(error) == error.sentence.format(**error.fields)


@pytest.mark.parametrize("error", EVERY, ids=lambda error: type(error).__name__)
def test_every_error_crosses_a_process_border(error: Error) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert again.fields == error.fields
    assert str(again) == str(error)


def test_a_field_with_braces_or_percent_is_shown_as_it_is() -> None:
    assert str(PathUnknown(FILE)) == f"There is no file or folder at {FILE}."


def test_a_file_without_a_suffix_is_named_instead() -> None:
    assert "“README”" in str(FormatUnknown(Path("/a/README")))
