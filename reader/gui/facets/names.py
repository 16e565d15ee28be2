"""What the fields and the values of facets are called."""

import re
from pathlib import PurePosixPath, PureWindowsPath

from PySide6.QtCore import QCoreApplication, QLocale

from reader.corpus.signs import UNREAD, Sign
from reader.gui.search.query_filters import meaning

translate = QCoreApplication.translate

UNDATED = "none"
"""The value that stands for documents without a date."""


def section_name(name: str) -> str:
    """Return what a field is called."""
    return {
        "is": translate("Facets", "Reading"),
        "date": translate("Facets", "Date"),
        "source": translate("Facets", "Source"),
        "speaker": translate("Facets", "Speaker"),
        "lang": translate("Facets", "Language"),
        "tag": translate("Facets", "Tag"),
        "path": translate("Facets", "Folder"),
    }[name]


def value_name(name: str, value: str) -> str:
    """Return what a value of a field is called."""
    if name == "lang":
        return _language_name(value)
    if name == "is":
        return _sign_name(value)
    if name == "path":
        return _pure(value).name or value
    if name == "date" and value == UNDATED:
        return translate("Facets", "Undated")
    if name == "date" and re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
        name = QLocale().standaloneMonthName(int(value[5:]))
        return name[:1].upper() + name[1:]
    return value


def _language_name(code: str) -> str:
    names = {
        "kk": translate("Facets", "Kazakh"),
        "ru": translate("Facets", "Russian"),
        "en": translate("Facets", "English"),
    }
    means = meaning("lang", code)
    return next((words for known, words in names.items() if means == meaning("lang", known)), code)


def _sign_name(sign: str) -> str:
    names = {
        Sign.STARRED.value: translate("Facets", "Starred"),
        UNREAD: translate("Facets", "Unread"),
        Sign.READ.value: translate("Facets", "Read"),
    }
    means = meaning("is", sign)
    return next((words for known, words in names.items() if means == meaning("is", known)), sign)


def _pure(folder: str) -> PurePosixPath | PureWindowsPath:
    return PurePosixPath(folder) if folder.startswith("/") else PureWindowsPath(folder)
