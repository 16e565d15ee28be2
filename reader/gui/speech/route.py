"""What is read aloud after what: the sentences of a document, each with the language of its paragraph."""

from bisect import bisect_right
from dataclasses import dataclass

from reader.corpus.document import Document
from reader.corpus.span import Span
from reader.language.detection import detect_language
from reader.language.sentences import sentences

SPOKEN = ("kk", "ru", "en")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, the code point behind its paragraph, and the language (``kk``, ``ru``, ``en``) of that."""

    span: Span
    paragraph_end: int
    language: str


def sentence_from(document: Document, place: int) -> Sentence | None:
    """Return the sentence at a code point, or else the next one; ``None`` behind the last."""
    first = bisect_right(document.paragraphs, place, key=lambda paragraph: paragraph.span.end)
    for paragraph in document.paragraphs[first:]:
        inside = paragraph.span
        for span in sentences(document.text, inside.start, inside.end):
            if span.end > place and any(letter.isalnum() for letter in span.of(document.text)):
                return Sentence(span, inside.end, _language(document, inside))
    return None


def paragraph_at(document: Document, place: int) -> int:
    """Return where the paragraph at a code point begins; the code point itself between paragraphs."""
    number = bisect_right(document.paragraphs, place, key=lambda paragraph: paragraph.span.end)
    if number < len(document.paragraphs):
        return min(place, document.paragraphs[number].span.start)
    return place


def _language(document: Document, paragraph: Span) -> str:
    found = detect_language(paragraph.of(document.text))
    return next((one for one in (found, document.language) if one in SPOKEN), "en")
