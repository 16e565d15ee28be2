"""PDF files: the text layer, its lines put together to paragraphs again."""

import ctypes
import math
import re
import threading
import time
from pathlib import Path
from statistics import median_low
from typing import Any

from reader.corpus.metadata import Metadata
from reader.errors import FileDamaged, FileHasNoText, FilePasswordNeeded, FileTooLarge
from reader.loader.dates import day_of
from reader.loader.extract import Extract, author_of, join
from reader.loader.lines import Line, headline_of, paragraphs_of

_ONE_AT_A_TIME = threading.Lock()
"""PDFium is one for the whole process and knows no threads."""

_LONGEST_S = 60.0
_MOST_PAGES = 5_000
_LETTERS_MEASURED = 9
_IMAGE = 3  # FPDF_PAGEOBJ_IMAGE
_DIVISION = "\ufffe\x02"  # what stands for a hyphen at the end of a line, in place of the line's end
_LINE = re.compile(rf"[^\n{_DIVISION}]+[{_DIVISION}]?")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\x02": "\ufffe"})


def read(path: Path, data: bytes) -> Extract:
    """Read the text layer of a PDF file.

    Raises:
        FileDamaged: the file is no PDF, or broken.
        FilePasswordNeeded: it opens with a password only.
        FileTooLarge: it has thousands of pages, or takes more than a minute.
        FileHasNoText: its pages are pictures.
    """
    with _ONE_AT_A_TIME:
        pages, pictures, told = _opened(path, data)
    if pictures and not any(page for page in pages):
        raise FileHasNoText(path)
    metadata = Metadata(
        title=headline_of(pages), author=author_of(told.get("Author")), created=day_of(told.get("CreationDate"))
    )
    return Extract(join(paragraphs_of(pages)), "", metadata, told.get("Title", ""))


def _opened(path: Path, data: bytes) -> tuple[list[list[Line]], bool, dict[str, str]]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise FilePasswordNeeded(path) from None
        raise FileDamaged(path, "PDF") from None
    try:
        if len(document) > _MOST_PAGES:
            raise FileTooLarge(path)
        return *_pages(path, document), document.get_metadata_dict()
    except pypdfium2.PdfiumError:
        raise FileDamaged(path, "PDF") from None
    finally:
        document.close()


def _pages(path: Path, document: Any) -> tuple[list[list[Line]], bool]:
    """Return the lines of every page, and whether there is a picture on a page without a line."""
    end = time.monotonic() + _LONGEST_S
    pages: list[list[Line]] = []
    pictures = False
    for page in document:
        if time.monotonic() > end:
            raise FileTooLarge(path)
        layer = page.get_textpage()
        lines = _lines(layer, len(pages))
        if not lines:
            pictures = pictures or any(one.type == _IMAGE for one in page.get_objects(max_depth=3))
        pages.append(lines)
        layer.close()
        page.close()
    return pages, pictures


def _lines(layer: Any, page: int) -> list[Line]:
    from pypdfium2 import raw

    text, count = layer.get_text_range(), layer.count_chars()
    if len(text) != count:  # then places in the text are not those of the page
        text = "".join(chr(raw.FPDFText_GetUnicode(layer, place) or 32) for place in range(count))
    lines = []
    for written in _LINE.finditer(text):
        bare = written[0].strip()
        if not bare:
            continue
        first = written.start() + len(written[0]) - len(written[0].lstrip())
        last = first + len(bare.rstrip(_DIVISION)) - 1
        if last >= first:
            left, right = layer.get_charbox(first)[0], layer.get_charbox(last)[2]
            size = _size(raw, layer, range(first, last + 1))
            lines.append(Line(bare.translate(_LIGATURES), page, left, right, _base(raw, layer, first), size))
    return lines


def _size(raw: Any, layer: Any, places: range) -> float:
    """Return the usual size of the letters in a line; some may come from another font than their neighbours."""
    matrix = raw.FS_MATRIX()
    sizes = []
    for place in places[:: max(1, len(places) // _LETTERS_MEASURED)]:
        turned = raw.FPDFText_GetMatrix(layer, place, matrix)
        scale = math.hypot(matrix.c, matrix.d) if turned else 1.0
        sizes.append(raw.FPDFText_GetFontSize(layer, place) * scale)
    return max(float(median_low(sizes)), 1.0)


def _base(raw: Any, layer: Any, place: int) -> float:
    """Return the height on which a letter stands."""
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(layer, place, x, y)
    return y.value
