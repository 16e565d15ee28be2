"""Take passages into the basket, and tell which of them still stand in their sources."""

from reader.corpus.annotation import Target
from reader.corpus.document import Document
from reader.corpus.quotation import Taken
from reader.corpus.span import Span
from reader.errors import DocumentUnknown, LoadError
from reader.library import Library
from reader.quotation import Checked, check_again, quotation
from reader.store.basket import Kept


def take(library: Library, document_id: int, span: Span, comment: str = "", document: Document | None = None) -> Kept:
    """Put a stretch of a document, which may be given where it is open already, at the end of the basket.

    Raises:
        DocumentUnknown: no document has that id.
        LoadError: its text cannot be read.
    """
    document = document or library.document(document_id)
    target = Target(document_id, document.path, document.content_hash)
    return library.basket.add(target, quotation(document, span), comment)


def check_all(library: Library) -> list[tuple[Kept, Checked]]:
    """Look for every quote of the basket in its source as it is now."""
    found = []
    texts: dict[int, str | None] = {}
    for one in library.basket.all():
        number = one.target.document_id
        if number is not None and number not in texts:
            try:
                texts[number] = library.document(number).text
            except (DocumentUnknown, LoadError):
                texts[number] = None
        found.append((one, check_again(one.quotation, None if number is None else texts[number])))
    return found


def taken(library: Library) -> list[Taken]:
    """Return the quotes of the basket as they are written to files."""
    return [Taken(one.quotation, one.comment) for one in library.basket.all()]
