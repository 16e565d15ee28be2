"""Choose how a file is read: the choice is kept, and the file is loaded anew by the next update."""

import codecs
from dataclasses import dataclass, replace
from pathlib import Path

from reader import loader
from reader.corpus.decoding import NO_REPAIR, Decoding
from reader.errors import DocumentUnknown, EncodingFixed, EncodingUnknown, FileVanished
from reader.indexing.decoding import chosen_for
from reader.indexing.files import exists
from reader.loader.encoding import CHOICES, normalize
from reader.loader.repair import REPAIRS
from reader.store.database import Database
from reader.store.decodings import ChosenDecoding, Decodings
from reader.store.documents import Documents
from reader.store.failures import Failures

_LOOKED_THROUGH = 1 << 20
_SHOWN_BYTES = 2_400
_WIDE = "utf-16"


@dataclass(frozen=True, slots=True)
class Preview:
    """The first telling lines of a file as they are in an encoding."""

    encoding: str
    text: str


def named(encoding: str) -> str:
    """Return the name that an encoding has here.

    Raises:
        EncodingUnknown: it cannot be chosen.
    """
    try:
        found = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        found = ""
    found = next((name for name in CHOICES if name == found or codecs.lookup(name).name == found), "")
    if not found:
        raise EncodingUnknown(encoding, CHOICES)
    return found


def choose(library: Database, path: Path, decoding: Decoding) -> None:
    """Keep how a file is to be read.

    Raises:
        DocumentUnknown, EncodingFixed, EncodingUnknown: the library has no such file; there is nothing to choose for
            it; there is no such encoding or repair.
        FileVanished: the file is away, and nothing is kept by which it could be known again.
    """
    documents, failures = Documents(library), Failures(library)
    if documents.at(path) is None and not any(one.path == path for one in failures.under(path)):
        raise DocumentUnknown(path)
    if path.suffix.lower() not in loader.DECODED:
        raise EncodingFixed(path)
    if decoding.repair not in ("", NO_REPAIR, *REPAIRS):
        raise EncodingUnknown(decoding.repair, REPAIRS)
    encoding = named(decoding.encoding) if decoding.encoding else ""
    chosen = _known_again(library, path, chosen_for(path, Decoding(encoding, decoding.repair)))
    with library.transaction():
        Decodings(library).put(path, chosen)
        documents.look_again(path)
        failures.remove([str(path)])


def _known_again(library: Database, path: Path, chosen: ChosenDecoding) -> ChosenDecoding:
    """Return what was chosen for a file, known again by its bytes as they were last seen if it is away."""
    if chosen.file_hash or exists(path) or not chosen.decoding.chosen:
        return chosen
    before = Decodings(library).all().get(path)
    if before is None or not before.file_hash:
        raise FileVanished(path)
    return replace(before, decoding=chosen.decoding)


def previews(path: Path) -> list[Preview]:
    """Return the lines of a file around its first letters that are not ASCII, in each encoding that can be chosen.

    Raises:
        LoadError: the file cannot be read.
    """
    with loader.refusals(path), path.open("rb") as file:
        data = file.read(_LOOKED_THROUGH)
    first = next((place for place, byte in enumerate(data) if byte > 127), 0)
    start = data.rfind(b"\n", 0, first) + 1 if first > _SHOWN_BYTES // 2 else 0
    found = []
    for encoding in CHOICES:
        begin = start - start % 2 if encoding.startswith(_WIDE) else start
        text = normalize(data[begin : begin + _SHOWN_BYTES].decode(encoding, "replace"))
        found.append(Preview(encoding, text.replace("\0", "\ufffd")))
    return found
