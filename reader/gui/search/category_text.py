"""The categories of a reading in the words of the interface language."""

from PySide6.QtCore import QCoreApplication

from reader.language.kazakh import wording


def category_text(category: str) -> str:
    """Return the name of a category of ``reader.language.kazakh``, or the category itself where it has none."""
    return QCoreApplication.translate("Category", wording(category))
