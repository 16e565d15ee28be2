"""Tests of the state of the sources."""

from pathlib import Path

import pytest

from reader.errors import PathUnknown
from reader.library import Library
from tests.indexing.test_update import found, sound, update, write


def test_a_source_tells_of_documents_failures_and_other_kinds(library: Library, texts: Path) -> None:
    write(texts / "бос.txt", "")
    write(texts / "а.jpg", "x")
    write(texts / "б.bak", "x")
    update(library, texts)
    library.ignoring.put(None, ["*.bak"])
    (texts / "көктем.txt").unlink()
    update(library)
    (state,) = library.survey(skipped=True)
    assert (state.path, state.reachable, state.documents, state.vanished) == (texts, True, 3, 1)
    assert [one.path.name for one in state.failures] == ["бос.txt"]
    assert state.skipped == {".jpg": 1}
    texts.rename(texts.with_name("басқа"))
    (state,) = library.survey(skipped=True)
    assert not state.reachable


def test_a_source_that_is_taken_out_leaves_what_the_user_made(library: Library, texts: Path) -> None:
    other = write(texts.parent / "басқа" / "а.txt", "Минерал басқа.").parent
    update(library, texts, other)
    library.reading.remember(texts / "жаңалық.txt", 5)
    assert library.drop_source(texts) == 3
    assert found(library, "минерал") == ["а.txt"]
    assert [state.path for state in library.survey()] == [other]
    assert library.reading.position(texts / "жаңалық.txt") == 5
    assert sound(library)
    with pytest.raises(PathUnknown):
        library.drop_source(texts)
    update(library, texts)
    assert library.reading.position(texts / "жаңалық.txt") == 5
