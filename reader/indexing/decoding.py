"""Which of the files that are to be loaded the user wants to be read in another way."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from reader.corpus.decoding import Decoding
from reader.indexing.files import FoundFile, exists
from reader.store.decodings import ChosenDecoding, Decodings


class DecodingChoices:
    """Find what was chosen for files, also for one that was moved: it is known again by its bytes."""

    def __init__(self, decodings: Decodings) -> None:
        self._decodings = decodings

    def applied(self, files: Sequence[FoundFile]) -> list[FoundFile]:
        """Return files that are about to be loaded, each with what was chosen for it."""
        return [self._apply(file) for file in files] if self._chosen else list(files)

    @cached_property
    def _chosen(self) -> dict[Path, ChosenDecoding]:
        return self._decodings.all()

    @cached_property
    def _sizes(self) -> dict[int, list[Path]]:
        """Return, by size, the paths of files that are where they were no more."""
        sizes: dict[int, list[Path]] = {}
        for path, one in self._chosen.items():
            if not exists(path):
                sizes.setdefault(one.size, []).append(path)
        return sizes

    def _apply(self, file: FoundFile) -> FoundFile:
        if here := self._chosen.get(file.path):
            self._note(file.path, here.decoding)
            return replace(file, decoding=here.decoding)
        if away := self._sizes.get(file.size):
            own = hash_of_file(file.path)
            for old in away:
                if own and self._chosen[old].file_hash == own:
                    away.remove(old)
                    self._decodings.move(old, file.path)
                    self._chosen[file.path] = self._chosen.pop(old)
                    return replace(file, decoding=self._chosen[file.path].decoding)
        return file

    def _note(self, path: Path, decoding: Decoding) -> None:
        """Note how the file looks now, so that it is known again when it has moved."""
        self._decodings.put(path, chosen_for(path, decoding))


def chosen_for(path: Path, decoding: Decoding) -> ChosenDecoding:
    """Return a choice for a file as it lies there now."""
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    return ChosenDecoding(decoding, size, hash_of_file(path))


def hash_of_file(path: Path) -> str:
    """Return a hash of a file's bytes, or nothing where they cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
    except OSError:
        return ""
