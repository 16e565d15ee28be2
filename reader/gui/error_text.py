"""Errors in the words of the interface language."""

from PySide6.QtCore import QCoreApplication

from reader.errors import Error


def error_text(error: Error) -> str:
    """Return an error's sentence, translated."""
    return QCoreApplication.translate("errors", error.sentence).format(**error.fields)
