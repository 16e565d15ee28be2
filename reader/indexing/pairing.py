"""Which documents of a file that holds many are still there after the file has changed."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.loader.part import Outline
from reader.store.documents import FileState


@dataclass(frozen=True, slots=True)
class Pairing:
    """The documents that go on, under their new fragments, and those that are gone.

    ``renamed`` are those that go on under another fragment than before: document, old and new fragment.
    """

    kept: tuple[FileState, ...]
    gone: tuple[FileState, ...]
    renamed: tuple[tuple[int, str, str], ...]


def pair(states: Sequence[FileState], coming: Sequence[Outline]) -> Pairing:
    """Find in a file as it is now the documents that were read from it before.

    A lasting fragment is the same document. Of rows that are known by their numbers only, one with the same content
    is the same document wherever it stands now, and one that follows the same row as before was changed in place.
    """
    old = sorted(states, key=lambda state: (len(state.fragment), state.fragment))
    rank = {state.document_id: place for place, state in enumerate(old)}
    free = {state.document_id: state for state in old}
    found: dict[str, FileState] = {}

    def take(fragment: str, state: FileState) -> None:
        found[fragment] = free.pop(state.document_id)

    by_fragment = {state.fragment: state for state in old}
    for one in coming:
        if one.lasting and one.fragment in by_fragment:
            take(one.fragment, by_fragment[one.fragment])
    alike: dict[str, deque[FileState]] = {}
    for state in free.values():
        alike.setdefault(state.content_hash, deque()).append(state)
    for one in coming:
        if one.fragment not in found and alike.get(one.content_hash):
            take(one.fragment, alike[one.content_hash].popleft())
    before = -1
    for one in coming:
        if one.fragment not in found and not one.lasting and before + 1 < len(old):
            following = old[before + 1]
            if following.document_id in free:
                take(one.fragment, following)
        if one.fragment in found:
            before = rank[found[one.fragment].document_id]
    return Pairing(
        tuple(replace(state, fragment=fragment) for fragment, state in found.items()),
        tuple(free.values()),
        tuple((state.document_id, state.fragment, name) for name, state in found.items() if state.fragment != name),
    )
