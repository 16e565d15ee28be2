"""Bytes become text: which encoding, then one spelling of letters and line ends."""

import codecs
import os
import unicodedata
from collections.abc import Iterator
from typing import BinaryIO

from reader.corpus.decoding import Decoding
from reader.loader.repair import repaired

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c")
# Code pages of Kazakh, Russian and English texts. A wider choice makes chardet guess worse: in mac-cyrillic
# only one small letter differs from cp1251.
_CODE_PAGES = "cp1251 kz1048 ptcp154 koi8-r cp866 iso8859-5 cp1252".split()
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b")) + b"\x7f"
_NOT_ASCII = bytes(range(128, 256))
_SAMPLE_BYTES = 16_384
_PIECE_BYTES = 1 << 20
_DOUBTFUL = 0.1  # chardet 7 has 0.17 and more for 40 letters of Cyrillic, 0.05 for Greek or Chinese
_DOUBTFUL_IN_SMALL = 0.2  # 0.26 and more for 40 capitals of Cyrillic that were made small, 0.16 for Arabic
_SURE = 0.6  # it has 0.8 for some sentences, and below 0.3 for capitals in whatever code page it takes them for
_CLEARLY = 1.6  # less harms words in small letters, and more misses words in capitals


CHOICES = tuple("utf-8 utf-16-le utf-16-be kz1048 ptcp154 cp1251 koi8-r cp866 iso8859-5 mac-cyrillic cp1252".split())
"""The encodings that a user can choose for a file; each has a name that Python knows."""

_AS_FOUND = Decoding()


def decode(data: bytes, decoding: Decoding = _AS_FOUND) -> tuple[str, str]:
    """Return the text of a file and the name of its encoding: the one that was chosen, or the one that it seems to be.

    The text is in NFC, with ``\\n`` as the only line end and no leading byte order mark; broken bytes show
    as U+FFFD. Everything else stays as it is.

    Raises:
        UnicodeError: nothing was chosen, and the bytes are no text, or in no encoding that is known here.
        LookupError: what was chosen is not known.
    """
    if decoding.encoding:
        return normalize(repaired(data.decode(decoding.encoding, "replace"), decoding.repair)), decoding.encoding
    text, encoding = _decode(data)
    if text.count("\0") * 1000 > len(text) or (text.count("\ufffd") - 2) * 40 > len(text):
        raise UnicodeError(f"not text, read as {encoding}")
    return normalize(repaired(text, decoding.repair)), encoding


def encoding_of(file: BinaryIO) -> str:
    """Return the encoding of a file of any size, of which only pieces are in memory; as ``decode`` does.

    Raises:
        UnicodeError: the bytes are no text, or in no encoding that is known here.
    """
    start = file.read(_PIECE_BYTES)
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding
    if wide := _utf16(start):
        return wide
    decoder = codecs.getincrementaldecoder("utf-8")()
    before, piece, place = b"", start, 0
    try:
        while piece:
            decoder.decode(piece)
            place += len(piece)
            before, piece = piece, file.read(_PIECE_BYTES)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        around = before[-_SAMPLE_BYTES:] + piece + file.read(_SAMPLE_BYTES)
    else:
        return "utf-8"
    return _decode(_ends_of(file, around))[1]


def _ends_of(file: BinaryIO, around: bytes) -> bytes:
    """Return some bytes with what stands in the middle and at the end of their file, cut at lines."""
    size = file.seek(0, os.SEEK_END)
    found = [around.rpartition(b"\n")[0] or around]
    for place in (size // 2, size - _SAMPLE_BYTES):
        file.seek(max(0, place))
        found.append(file.read(_SAMPLE_BYTES).partition(b"\n")[2].rpartition(b"\n")[0])
    return b"\n".join(found)


def _decode(data: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return str(memoryview(data)[len(mark) :], encoding, "replace"), encoding
    if wide := _utf16(data):
        return data.decode(wide, "replace"), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        broken = error
    if _damaged_utf8(data, broken):
        return data.decode("utf-8", "replace"), "utf-8"
    encoding = _code_page(_sample(data, broken.start))
    return data.decode(encoding, "replace"), encoding


def _utf16(data: bytes) -> str | None:
    """Recognise UTF-16 without a mark: every other byte is the block of Latin, Cyrillic or punctuation.

    Russian in UTF-16 is also valid UTF-8 (of control characters), so this comes before UTF-8.
    """
    if 0 not in data[:4096] and 4 not in data[:4096]:
        return None
    for encoding, high, low in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        blocks, others = data[high:4096:2], data[low:4096:2]
        letters = blocks.count(0) + blocks.count(4)
        if (
            letters * 2 > len(blocks)
            and (letters + blocks.count(0x20)) * 10 > len(blocks) * 9
            and others.count(0) * 10 < len(others)
        ):
            return encoding
    return None


def _damaged_utf8(data: bytes, broken: UnicodeDecodeError) -> bool:
    """Tell UTF-8 that was cut inside its last character, or lost a few bytes, from another encoding."""
    torn = broken.reason == "unexpected end of data" and not data[: broken.start].isascii()
    if torn:
        return True
    around = data[max(0, broken.start - _SAMPLE_BYTES) : broken.start + _SAMPLE_BYTES].decode("utf-8", "replace")
    whole = sum(character > "\x7f" and character != "\ufffd" for character in around)
    return whole > 20 * around.count("\ufffd")


def _sample(data: bytes, start: int) -> bytes:
    """Return the first stretch that is not ASCII, with some of the middle and of the end."""
    first = max(0, start - 256)
    if len(data) - first <= 2 * _SAMPLE_BYTES:
        return data[first:]
    middle, share = (first + len(data)) // 2, _SAMPLE_BYTES // 4
    return data[first : first + _SAMPLE_BYTES] + data[middle : middle + share] + data[-share:]


def _code_page(sample: bytes) -> str:
    if (len(sample) - len(sample.translate(None, _CONTROLS))) * 200 > len(sample):
        raise UnicodeError("control characters")
    confidence, encoding = _guess(sample)
    letters = len(sample) - len(sample.translate(None, _NOT_ASCII))
    doubtful = _DOUBTFUL
    if confidence < _SURE and letters * 4 > len(sample):
        better, page = max(_guesses_in_small_letters(sample), default=(0.0, ""))
        if better > confidence * _CLEARLY:
            confidence, encoding, doubtful = better, page, _DOUBTFUL_IN_SMALL
    if not encoding or (confidence <= doubtful and letters >= 40 and letters * 2 > len(sample)):
        raise UnicodeError("encoding not known")
    return encoding


def _guess(sample: bytes) -> tuple[float, str]:
    import chardet  # most texts are UTF-8 and never come here

    found = chardet.detect(sample, compat_names=False, include_encodings=_CODE_PAGES)
    return found["confidence"], codecs.lookup(found["encoding"]).name if found["encoding"] else ""


def _guesses_in_small_letters(sample: bytes) -> Iterator[tuple[float, str]]:
    """Read the sample in each code page, and guess again with its capitals made small.

    chardet knows text in capitals badly: the capitals of cp1251 stand where koi8-r has its small letters. Only
    the right reading is still taken for its own code page, and surely, when its letters are made small.
    """
    for page in _CODE_PAGES:
        small = sample.decode(page, "replace").lower().encode(page, "replace")
        confidence, encoding = _guess(small)
        if encoding == page:
            yield confidence, encoding


def normalize(text: str) -> str:
    """Return a text in NFC, with ``\\n`` as the only line end and no leading byte order mark."""
    for line_end in _LINE_ENDS:
        if line_end in text:
            text = text.replace(line_end, "\n")
    text = text.removeprefix("\ufeff")
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
