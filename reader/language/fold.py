"""Spelling equivalence: which written forms count as the same word."""

_SAME = str.maketrans(
    {
        "ё": "е",
        "ς": "σ",
        "’": "'",
        "ʼ": "'",
        "‐": "-",
        "‑": "-",
        "\u00ad": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
        "\ufeff": None,
    }
)


def fold(text: str) -> str:
    """Return text in lower case with ё as е, one apostrophe, one hyphen and no invisible joiners.

    Expects NFC. The result may be shorter or longer than the text: never use its positions in the text.
    """
    return text.lower().translate(_SAME)
