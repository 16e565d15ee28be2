"""Tests of documents whose files are gone, and of their texts."""

from pathlib import Path

import pytest

from reader.errors import TextLost
from reader.library import Library
from reader.progress import Progress
from tests.indexing.test_update import _remove_cache, _remove_index, found, sound, update


@pytest.mark.parametrize("harm", ["index", "cache", "both"])
def test_the_text_of_a_vanished_document_survives_the_loss_of_all_that_is_derived(
    library: Library, texts: Path, harm: str
) -> None:
    update(library, texts)
    (texts / "жаңалық.txt").unlink()
    update(library)
    library.close()
    if harm != "cache":
        _remove_index(library.folder)
    if harm != "index":
        _remove_cache(library.folder)
    again = Library(library.folder)
    again.repair(Progress())
    assert sound(again)
    assert found(again, "минерал") == ["жаңалық.txt", "сұхбат.txt"]
    assert "минерал" in again.document(again.vanished.ids()[0]).text.casefold()


def test_a_vanished_document_whose_text_was_lost_says_so(library: Library, texts: Path) -> None:
    update(library, texts)
    record = library.documents.at(texts / "жаңалық.txt")
    assert record
    library.close()
    (texts / "жаңалық.txt").unlink()
    _remove_cache(library.folder)  # before anything noticed that the file is gone
    again = Library(library.folder)
    update(again)
    with pytest.raises(TextLost):
        again.document(record.id)
    assert again.documents.count() == 3  # it is still listed


def test_what_is_forgotten_is_gone_for_good(library: Library, texts: Path) -> None:
    update(library, texts)
    (texts / "жаңалық.txt").unlink()
    update(library)
    assert library.forget(library.vanished.ids()) == 1
    assert library.forget([]) == library.forget([99]) == 0
    assert found(library, "минерал") == ["сұхбат.txt"]
    assert (library.documents.count(), library.vanished.count()) == (2, 0)
    assert library._store.rows("SELECT count(*) FROM kept_text") == [(0,)]
    assert sound(library)
