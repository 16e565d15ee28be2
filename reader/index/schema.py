"""The fields of the index."""

import tantivy

SCHEMA_VERSION = 3
"""Raised with every change of the fields; an index of another version is rebuilt."""

SEVERAL = "several"
"""The mark of a document in which the words of a speaker are not just its answers."""

UNDATED = "undated"
"""The mark of a document whose date is only that of its file."""

_WORDS = ("form", "question", "answer", "title", "speaker", "source", "path")
_NAMES = ("mark", "place", "language", "source_name", "speaker_name", "folder")
_NUMBERS = ("id", "date", "month", "words")


def schema() -> tantivy.Schema:
    """Return the fields.

    ``form`` holds all words of a text in order, ``question`` and ``answer`` those of such turns again, ``title``,
    ``speaker``, ``source`` and ``path`` the words of these; ``prefix`` beginnings of words. ``mark`` are roles of turns
    and the marks above; ``place`` a document's path and all folders above it, ``folder`` only these. ``month`` counts
    months from year 0, ``date`` days from 1970, ``words`` the words of the text.
    """
    builder = tantivy.SchemaBuilder()
    for name in _NUMBERS:
        builder.add_integer_field(name, indexed=True, fast=True)
    for name in _WORDS:
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="position")
    builder.add_text_field("prefix", tokenizer_name="whitespace", index_option="basic")
    for name in _NAMES:
        counted = name != "place"
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=counted)
    return builder.build()
