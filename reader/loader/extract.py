"""What a reader of one format returns: paragraphs, and what the file says of itself."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from reader.corpus.metadata import Metadata
from reader.corpus.span import Span
from reader.loader.encoding import normalize

_NO_AUTHOR = frozenset(
    "user|admin|administrator|windows user|microsoft office user|python-docx|apache poi|unknown|author|owner|home|"
    "пользователь|пользователь windows|админ|администратор|автор|пайдаланушы|әкімші".split("|")
)
_AUTHOR_LONGEST = 200
_LINES_ABOVE_TITLE = 5
_TITLE_LONGEST = 400
_CONTROLS = {code: None for code in [*range(32), *range(127, 160), 0xAD] if code not in (9, 10)}
"""Characters that are no part of a word: controls, and the soft hyphens of a layout."""

_SPACES = re.compile(r"[ \t\r\f\v]{2,}")
_NO_LETTER = re.compile(r"[\W\d_]+")
# What programs write into the title of a file when nobody does.
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)\b|untitled|document ?\d*$|документ ?\d*$|құжат ?\d*$|без имени|"
    r"безымянный|атаусыз|слайд|slide|презентация|powerpoint|https?:|file:|\S+\.(?:docx?|odt|rtf|pdf|indd|qxd|txt|html?)$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of a file and its metadata.

    The title of ``metadata`` is the headline of the text, as far as the format tells it surely. ``named`` is a
    title from the properties of the file, which counts where the text itself has no headline. ``encoding`` is
    empty where a format has only one.
    """

    text: str
    encoding: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    named: str = ""


def join(paragraphs: Iterable[str]) -> str:
    """Join paragraphs to a text: one line each, or more where a paragraph has line breaks; blank ones are left out."""
    kept = []
    for paragraph in paragraphs:
        for line in normalize(paragraph).split("\n"):
            tidy = _SPACES.sub(" ", line.translate(_CONTROLS)).strip()
            if tidy:
                kept.append(tidy)
    return "\n".join(kept)


def one_line(words: str | None) -> str:
    """Return words on one line, in NFC, with single spaces."""
    return " ".join(normalize(words or "").translate(_CONTROLS).split())


def with_headline(extract: Extract) -> tuple[str, Metadata]:
    """Return the text with its headline as the first line, and the metadata with the title only if that is it."""
    from reader.structure import header  # its patterns take time to compile: not before a file is read

    text, title = extract.text, one_line(extract.metadata.title)[:_TITLE_LONGEST].strip()
    metadata = replace(extract.metadata, title="")
    if header.find_date_mark(text):
        return text, metadata
    if not title:
        title = one_line(extract.named)
        lines = header.find_paragraphs(text, 0)
        if not is_title(title) or (lines and header.has_headline(text, lines)):
            return text, metadata
    lines = header.find_paragraphs(text, 0)
    told = next((line for line in lines[:_LINES_ABOVE_TITLE] if _bare(line.of(text)) == _bare(title)), None)
    if told is None:
        return f"{title}\n{text}", replace(metadata, title=title)
    if told == lines[0]:
        return text, replace(metadata, title=told.of(text))
    return f"{told.of(text)}\n{_without(text, told)}", replace(metadata, title=told.of(text))


def is_title(words: str) -> bool:
    """Tell a title that somebody wrote from what a program fills in."""
    return 3 < len(words) <= _TITLE_LONGEST and _NO_TITLE.match(words) is None and len(_NO_LETTER.sub("", words)) > 2


def _bare(words: str) -> str:
    return _NO_LETTER.sub("", unicodedata.normalize("NFKC", words).casefold())


def _without(text: str, line: Span) -> str:
    return text[: line.start] + text[line.end :].removeprefix("\n")


def author_of(words: str | None) -> str:
    """Return an author that somebody wrote; of what programs fill in, nothing."""
    name = one_line(words)
    return "" if name.casefold() in _NO_AUTHOR or len(name) > _AUTHOR_LONGEST else name
