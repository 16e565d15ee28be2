"""Load and analyze files: in place when they are few, in worker processes of low priority when they are many."""

import ctypes
import gc
import os
import sys
import threading
from collections import defaultdict, deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from reader import loader
from reader.corpus.document import Document
from reader.corpus.record import DocumentRecord
from reader.corpus.sent import Sent
from reader.errors import LoadError
from reader.index.analysis import AnalyzedText, analyze
from reader.indexing.files import FoundFile
from reader.indexing.parts import Finished, FoundPart, Item
from reader.language.collation import sort_key
from reader.language.entries import Language, NewForms, Sightings
from reader.store.documents import UNFINISHED, LoadedFile
from reader.store.failures import Failure
from reader.store.texts import PackedText, pack
from reader.structure import same_text

_CHUNK = 128
_CHUNK_BYTES = 1 << 20
_FIRST_CHUNK = 8
_EARLY, _EARLY_CHUNK = 8, 32
"""How many chunks come to workers in smaller ones, so that nothing waits for a whole one at first; and how small."""

_UNDER_WAY_BYTES = 6 << 20
_INLINE_FILES = 150
"""Files up to which starting worker processes costs more time than it saves."""

_MOST_WORKERS = 4
_LOW_PRIORITY = 10
_BELOW_NORMAL = 0x4000
"""What Windows calls it."""

_GARBAGE = 50_000
"""Objects after which a worker looks for garbage: documents hold no cycles."""


@dataclass(frozen=True, slots=True)
class PreparedFile(Sent):
    """A file loaded, analyzed and packed: all that can be done without the library."""

    loaded: LoadedFile
    packed: PackedText
    text: AnalyzedText


Prepared = PreparedFile | Failure | Finished
"""What comes of an ``Item``."""


@dataclass(frozen=True, slots=True)
class PreparedChunk(Sent):
    """What comes of some items, and the forms in it that were not met before."""

    items: list[Prepared]
    new_forms: tuple[NewForms, ...]


def prepare_all(items: Iterable[Item], sightings: Sightings) -> PreparedChunk:
    """Load and analyze some documents; forms that ``sightings`` has met are left out."""
    gathered: defaultdict[str, set[str]] = defaultdict(set)
    done = [prepare(item, gathered) for item in items]
    return PreparedChunk(done, tuple(sightings.gather(forms, Language.of(code)) for code, forms in gathered.items()))


def prepare(item: Item, gathered: defaultdict[str, set[str]] | None = None) -> Prepared:
    """Load and analyze one document, or say why it cannot be; its forms are ``gathered`` by language, if wanted."""
    if isinstance(item, Failure | Finished):
        return item
    if isinstance(item, FoundFile):
        file, fragment, modified_ns, digest = item, "", item.modified_ns, ""
    else:
        file, fragment, modified_ns, digest = item.file, item.part.fragment, UNFINISHED, item.part.digest
    try:
        if isinstance(item, FoundPart):
            document = loader.load_part(file.path, item.part)
        else:
            document = loader.load(file.path, decoding=file.decoding)
    except LoadError as error:
        return Failure(file.path, error, file.size, modified_ns, fragment)
    same = same_text(document.text)
    loaded = LoadedFile(record_of(document), sort_key(document.title), file.size, modified_ns, digest, same)
    layout = document.layout
    forms = None if gathered is None else gathered[document.language]
    return PreparedFile(loaded, pack(document.text, layout), analyze(document.text, layout, document.outlet, forms))


def prepared(items: Iterable[Item]) -> Generator[PreparedChunk]:
    """Yield the prepared documents in chunks, in order; few megabytes of texts, or one text, are under way at a time.

    Many files are prepared by worker processes, and the first of them here, until these have started. Every chunk
    must be taken: a worker tells of each form once.
    """
    chunks = _chunks(items)
    sightings = Sightings()
    first: list[list[Item]] = []
    while sum(map(len, first)) <= _INLINE_FILES and (chunk := next(chunks, None)) is not None:
        first.append(chunk)
    if sum(map(len, first)) <= _INLINE_FILES:
        for few in _cut(first, _EARLY_CHUNK):
            yield prepare_all(few, sightings)
        return
    import concurrent.futures  # only for many files
    import multiprocessing

    workers = min(_MOST_WORKERS, os.cpu_count() or 1)
    pool = concurrent.futures.ProcessPoolExecutor(
        workers, mp_context=multiprocessing.get_context("spawn"), initializer=_start_worker
    )
    waiting: deque[tuple[int, concurrent.futures.Future[PreparedChunk]]] = deque()
    under_way = 0
    chunks = chain(first, chunks)
    try:
        started = [pool.submit(_prepare_here, []) for _ in range(workers)]
        while not any(one.done() for one in started) and (chunk := next(chunks, None)) is not None:
            for few in _cut([chunk], _FIRST_CHUNK):
                yield prepare_all(few, sightings)
        for chunk in chain(_cut(islice(chunks, _EARLY), _EARLY_CHUNK), chunks):
            weight = sum(map(_weight, chunk))
            while waiting and under_way + weight > _UNDER_WAY_BYTES:
                done, future = waiting.popleft()
                yield future.result()
                under_way -= done
            waiting.append((weight, pool.submit(_prepare_here, chunk)))
            under_way += weight
        while waiting:
            yield waiting.popleft()[1].result()
    finally:
        pool.shutdown(cancel_futures=True)


_worker: Sightings | None = None
"""What this worker process has told of; set in worker processes only."""


def _start_worker() -> None:
    global _worker
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _worker = Sightings()
    gc.freeze()
    gc.set_threshold(_GARBAGE)
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(_LOW_PRIORITY)


def _end_with_parent() -> None:
    """End this process when the program is gone without a word, as after a kill."""
    import multiprocessing

    if parent := multiprocessing.parent_process():
        parent.join()
    os._exit(1)


def _prepare_here(chunk: Sequence[Item]) -> PreparedChunk:
    assert _worker is not None
    return prepare_all(chunk, _worker)


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Yield the items in chunks of limited number and weight; what is heavy comes alone."""
    chunk: list[Item] = []
    weight = 0
    for item in items:
        if chunk and (len(chunk) == _CHUNK or weight + _weight(item) > _CHUNK_BYTES):
            yield chunk
            chunk, weight = [], 0
        chunk.append(item)
        weight += _weight(item)
    if chunk:
        yield chunk


def _cut(chunks: Iterable[list[Item]], size: int) -> Iterator[list[Item]]:
    """Yield chunks of at most a size."""
    for chunk in chunks:
        yield from (chunk[start : start + size] for start in range(0, len(chunk), size))


def _weight(item: Item) -> int:
    """Return about how many bytes of text come of an item."""
    if isinstance(item, FoundPart):
        return item.part.weight
    return item.size if isinstance(item, FoundFile) else 0


def record_of(document: Document) -> DocumentRecord:
    """Return what the library keeps of a document; its id is 0 until it is stored."""
    return DocumentRecord(
        id=0,
        path=document.path,
        title=document.title,
        date=document.date,
        date_origin=document.date_origin,
        source=document.outlet,
        interviewee=document.interviewee.name if document.interviewee else "",
        language=document.language,
        encoding=document.encoding,
        content_hash=document.content_hash,
        characters=len(document.text),
        body_start=document.body_start,
        preview_start=document.title_span.end,
        author=document.metadata.author,
        titled=bool(document.metadata.title),
        fragment=document.fragment,
    )
