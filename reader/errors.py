"""Every error that the program raises on purpose.

Error
├── Cancelled
├── LoadError
│   ├── FileVanished
│   ├── TextLost
│   ├── FileUnreadable
│   ├── FileEmpty
│   ├── FileBinary
│   ├── FileDamaged
│   ├── FileTooLarge
│   ├── FilePasswordNeeded
│   ├── FileHasNoText
│   ├── ArchiveInside
│   ├── ColumnsUnknown
│   ├── RowUnreadable
│   ├── RowEmpty
│   └── FormatUnknown
├── PathUnknown
├── DocumentUnknown
├── EncodingFixed
├── EncodingUnknown
├── SpeakerUnknown
├── SearchTooLarge
├── TableFormatUnknown
├── TableUnwritable
├── TableTooLong
├── TemplateFaulty
├── KeyNotApart
├── KeyUnreadable
├── LibraryNotReplaced
├── SourceNotReplaced
├── TagTooLong
├── ExchangeUnreadable
├── ResourceMissing
├── BackupUnusable
├── BackupTooNew
├── BackupUnwritable
├── WorkerLost
├── WatchingFailed
├── BugFound
└── LibraryError
    ├── LibraryUnknown
    ├── LibraryUnwritable
    │   └── LibraryReadOnly
    ├── LibraryInUse
    ├── LibraryTooNew
    └── LibraryBroken
        ├── LibraryRestorable
        └── DerivedBroken

Each carries its fields and one English sentence, the translation source; the window translates the same
sentence (context ``errors``), the command line prints it. Anything else that is raised is a bug.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a sentence for translation and return it unchanged."""
    return text


class Error(Exception):
    """Stand for everything that can go wrong without being a bug."""

    sentence: ClassVar[str] = ""

    def __init__(self, **fields: object) -> None:
        super().__init__(*fields.values())
        self.fields = fields

    def __str__(self) -> str:
        return self.sentence.format(**self.fields)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.fields)


def _rebuild(kind: type[Error], fields: dict[str, object]) -> Error:
    error = kind.__new__(kind)
    Error.__init__(error, **fields)
    return error


class Cancelled(Error):
    """Stop work because the user asked for it."""

    sentence = QT_TRANSLATE_NOOP("errors", "Cancelled.")


class LoadError(Error):
    """Refuse one file; the others still load."""

    def __init__(self, path: Path, **fields: object) -> None:
        super().__init__(path=path, **fields)


class FileVanished(LoadError):
    """Report a file that is no longer there."""

    sentence = QT_TRANSLATE_NOOP("errors", "The file is no longer there.")


class TextLost(LoadError):
    """Report a document whose file is gone and whose text could not be kept."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file is no longer there, and the text that was kept of it is lost. Put the file back, or forget the "
        "document.",
    )


class FileUnreadable(LoadError):
    """Report a file that the system does not let us read; ``cause`` is the system's own reason."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The file cannot be read ({cause}). See to it that you may open it, and try again."
    )

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(path, cause=cause)


class FileEmpty(LoadError):
    """Report a file without any text in it."""

    sentence = QT_TRANSLATE_NOOP("errors", "The file is empty; there is nothing to read in it.")


class FileBinary(LoadError):
    """Report a file that holds something other than text."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The file is not text, or its encoding is not known. Save it as UTF-8 text and try again."
    )


class FileDamaged(LoadError):
    """Report a file that is broken or, whatever its name says, not of the format ``kind``."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file is damaged, or is no {kind} file in spite of its name. Open it in the program that made it, save it "
        "again and try again.",
    )

    def __init__(self, path: Path, kind: str) -> None:
        super().__init__(path, kind=kind)


class FileTooLarge(LoadError):
    """Refuse a file that is too large, or that grows too much when it is unpacked, as an attack would."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The file is too large to be read, or unpacks to far too much. Divide it into smaller files."
    )


class FilePasswordNeeded(LoadError):
    """Report a file that cannot be read without its password."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file is locked with a password. Open it in the program that made it, save it without the password and "
        "try again.",
    )


class FileHasNoText(LoadError):
    """Report a file whose pages are pictures, as a scanner makes them."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The pages are pictures without text, as a scanner makes them. Run text recognition (OCR) over the file and "
        "try again.",
    )


class ArchiveInside(LoadError):
    """Report an archive or a table inside an archive: one that holds others is opened only once."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Archives and tables inside an archive are not read. Take it out of the archive and add it by itself."
    )


class ColumnsUnknown(LoadError):
    """Report a table in which no column looks as if it held the texts."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Which column of the table holds the texts is not clear. Choose the columns of this file."
    )


class RowUnreadable(LoadError):
    """Report a row that is no row of its table: cut short, with too many cells, or not written as the others."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "This row is not written as a row of the table should be; the others are read. Mend it and try again."
    )


class RowEmpty(LoadError):
    """Report a row that says something, but has no text."""

    sentence = QT_TRANSLATE_NOOP("errors", "This row has nothing in the column of the texts.")


class FormatUnknown(LoadError):
    """Report a file whose format the program does not read."""

    sentence = QT_TRANSLATE_NOOP("errors", "Files of the kind “{suffix}” are not read; save it as .txt.")

    def __init__(self, path: Path) -> None:
        super().__init__(path, suffix=path.suffix or path.name)


class PathUnknown(Error):
    """Refuse a path, given by the user, at which there is nothing."""

    sentence = QT_TRANSLATE_NOOP("errors", "There is no file or folder at {path}.")

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class DocumentUnknown(Error):
    """Refuse a document number or path that the library does not hold."""

    sentence = QT_TRANSLATE_NOOP("errors", "The library has no document {name}.")

    def __init__(self, name: object) -> None:
        super().__init__(name=name)


class EncodingFixed(Error):
    """Refuse to choose the encoding of a file whose format settles it."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The encoding of {path} cannot be chosen: files of this kind settle it themselves."
    )

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class EncodingUnknown(Error):
    """Refuse an encoding that is none of the ``known``."""

    sentence = QT_TRANSLATE_NOOP("errors", "There is no encoding “{name}” here; choose one of these: {known}.")

    def __init__(self, name: str, known: Iterable[str]) -> None:
        super().__init__(name=name, known=", ".join(known))


class SpeakerUnknown(Error):
    """Refuse to rename a speaker whom a document does not have; ``known`` are those that it has."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Nobody named “{name}” speaks in this document; these do: {known}. Leave the name out for an answerer "
        "who is not named.",
    )

    def __init__(self, name: str, known: Iterable[str]) -> None:
        super().__init__(name=name, known=", ".join(known))


class SearchTooLarge(Error):
    """Refuse a search that the index cannot take."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "This search is more than the index can take: shorten its patterns, or ask for fewer words at once."
    )


class TableFormatUnknown(Error):
    """Refuse to write a table to a file whose suffix names none of the formats ``known``."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Tables are not written to files of the kind “{suffix}”; choose one of these: {known}."
    )

    def __init__(self, path: Path, known: Iterable[str]) -> None:
        super().__init__(suffix=path.suffix or path.name, known=", ".join(known))


class TableUnwritable(Error):
    """Report a table that cannot be written to a file; ``cause`` is the system's own reason."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {path} cannot be written ({cause}). What was there is unchanged: close the file where it is "
        "open, or choose another place.",
    )

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(path=path, cause=cause)


class TableTooLong(Error):
    """Refuse to write more rows than a format takes; ``others`` are suffixes of formats that take more."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A file of the kind “{suffix}” takes {most} rows, and this table has more; choose one of these: {others}.",
    )

    def __init__(self, suffix: str, most: int, others: str) -> None:
        super().__init__(suffix=suffix, most=most, others=others)


class TemplateFaulty(Error):
    """Refuse a template for quotes that names a field that there is not, or cannot be read."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{part}” is nothing that can be filled in. Choose among the fields that are listed, in braces."
    )

    def __init__(self, part: str) -> None:
        super().__init__(part=part)


class KeyUnreadable(Error):
    """Refuse to keep the key of hidden names in a file that holds something else."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {path} is no key of hidden names, and is left as it is. Choose another place for the key.",
    )

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class KeyNotApart(Error):
    """Refuse to keep the key of hidden names in the file in which the names are hidden."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The key of hidden names cannot be the file of the quotes, {path}. Keep it in a file of its own.",
    )

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class LibraryNotReplaced(Error):
    """Refuse to write anything else in the place of a library or a backup of one."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {path} is a library or a backup, and is left as it is. Choose another place.",
    )

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class TagTooLong(Error):
    """Refuse a tag that has more characters than a tag may have."""

    sentence = QT_TRANSLATE_NOOP("errors", "A tag has at most {most} characters; this one has {count}.")

    def __init__(self, count: int, most: int) -> None:
        super().__init__(count=count, most=most)


class SourceNotReplaced(Error):
    """Refuse to write anything in the place of a text that the library reads: sources are only ever read."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The file {path} is a text of the library, and is left as it is. Choose another place."
    )

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class ExchangeUnreadable(Error):
    """Refuse a file from another program that is of none of the kinds of highlights that are read."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "No highlights were found in {path}. Files of Zotero, KOReader, calibre and Web Annotations (JSON-LD) are "
        "read.",
    )

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class ResourceMissing(Error):
    """Report an installation from which one of the program's own files is missing."""

    sentence = QT_TRANSLATE_NOOP("errors", "The program's own file {name} is missing; install it again.")

    def __init__(self, name: str) -> None:
        super().__init__(name=name)


class BackupUnusable(Error):
    """Refuse to restore a file that is not a sound copy of a library; ``cause`` says what was found."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path} is not a backup of a library, or is damaged ({cause}). Nothing was changed."
    )

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(path=path, cause=cause)


class BackupTooNew(Error):
    """Refuse to restore what a newer version of the program has written."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{path} was made by a newer Oqyrman. Nothing was changed: update the program to restore it."
    )

    def __init__(self, path: Path) -> None:
        super().__init__(path=path)


class BackupUnwritable(Error):
    """Report a backup that cannot be made; ``cause`` is the reason."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The backup cannot be written to {path} ({cause}). What was there is unchanged: choose another place."
    )

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(path=path, cause=cause)


class WorkerLost(Error):
    """Report that the system has ended a process that read files for us."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A helper process was ended by the system, perhaps for want of memory. What was read so far is kept; look for "
        "changed files to read the rest.",
    )


class WatchingFailed(Error):
    """Report that the system does not tell of changes on disk; ``cause`` is its own reason."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Changed files are not noticed at once ({cause}); the program looks for them every two minutes."
    )

    def __init__(self, cause: str) -> None:
        super().__init__(cause=cause)


class BugFound(Error):
    """Stand, where an error has to be told, for a bug: it is logged and shown apart."""

    sentence = QT_TRANSLATE_NOOP("errors", "Something in the program went wrong; the work was stopped.")


class LibraryError(Error):
    """Report a library that cannot be opened or written; ``folder`` is where it lies."""

    def __init__(self, folder: Path, **fields: object) -> None:
        super().__init__(folder=folder, **fields)


class LibraryUnwritable(LibraryError):
    """Report a library folder that cannot be written; ``cause`` is the system's own reason."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The library in {folder} cannot be written ({cause}). Nothing that was saved is lost."
    )

    def __init__(self, folder: Path, cause: str) -> None:
        super().__init__(folder, cause=cause)


class LibraryReadOnly(LibraryUnwritable):
    """Refuse a change of a library that is open for reading only."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The library in {folder} is open for reading only ({cause}). Nothing was changed."
    )


class LibraryUnknown(LibraryError):
    """Refuse to read from a library that is not there."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no library in {folder}. Look whether that is its name; index makes a new one."
    )


class LibraryInUse(LibraryError):
    """Report a library that another program instance is changing."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Another Oqyrman is changing the library in {folder}. Close it or wait, then try again."
    )


class LibraryTooNew(LibraryError):
    """Refuse a library that a newer version of the program has written."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The library in {folder} was made by a newer Oqyrman. Update the program to open it."
    )


class LibraryBroken(LibraryError):
    """Report a library file that is damaged; ``cause`` says what was found."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The library file {name} in {folder} is damaged ({cause}). Your source files are untouched: move "
        "the folder away and add them again.",
    )

    def __init__(self, folder: Path, name: str, cause: str) -> None:
        super().__init__(folder, name=name, cause=cause)


class LibraryRestorable(LibraryBroken):
    """Report a library file that is damaged, of which there is the good copy ``backup``."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The library file {name} in {folder} is damaged ({cause}). The newest good backup is from {made}, documents in "
        'it: {documents}. To go back to it, run: oqyrman restore --library "{folder}" "{backup}". The damaged file '
        "is kept.",
    )

    def __init__(self, folder: Path, name: str, cause: str, made: str, documents: int, backup: Path) -> None:
        LibraryError.__init__(self, folder, name=name, cause=cause, made=made, documents=documents, backup=backup)


class DerivedBroken(LibraryBroken):
    """Report damage in a part of the library that is made anew from the source files, by the next update or repair."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "A part of the library in {folder} was damaged ({name}: {cause}). It is made anew from your files: try again.",
    )
