"""What encodings are called for people."""

from PySide6.QtCore import QCoreApplication

_SHORT = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
    "kz1048": "KZ-1048",
    "ptcp154": "PT-154",
    "cp1251": "Windows-1251",
    "koi8-r": "KOI8-R",
    "cp866": "DOS-866",
    "iso8859-5": "ISO-8859-5",
    "mac-cyrillic": "Mac",
    "cp1252": "Windows-1252",
}


def short_name(encoding: str) -> str:
    """Return the usual name of an encoding."""
    return _SHORT.get(encoding, encoding.upper())


def long_name(encoding: str) -> str:
    """Return the usual name of an encoding with what it is for."""
    purpose = {
        "utf-8": QCoreApplication.translate("Encoding", "all languages"),
        "utf-16-le": QCoreApplication.translate("Encoding", "all languages, low byte first"),
        "utf-16-be": QCoreApplication.translate("Encoding", "all languages, high byte first"),
        "kz1048": QCoreApplication.translate("Encoding", "Kazakh, Windows"),
        "ptcp154": QCoreApplication.translate("Encoding", "Kazakh, older Windows"),
        "cp1251": QCoreApplication.translate("Encoding", "Russian, Windows"),
        "koi8-r": QCoreApplication.translate("Encoding", "Russian, Unix"),
        "cp866": QCoreApplication.translate("Encoding", "Russian, DOS"),
        "iso8859-5": QCoreApplication.translate("Encoding", "Russian, ISO"),
        "mac-cyrillic": QCoreApplication.translate("Encoding", "Russian, Mac"),
        "cp1252": QCoreApplication.translate("Encoding", "Western, Windows"),
    }.get(encoding)
    return f"{short_name(encoding)} — {purpose}" if purpose else short_name(encoding)
