from pathlib import Path

import pytest

from reader import errors
from reader.errors import DocumentUnknown, Error, FileUnreadable, FormatUnknown, LibraryBroken, PathUnknown
from reader.gui.error_text import error_text


@pytest.mark.parametrize(
    "error",
    [
        PathUnknown(Path("/a/{b}.txt")),
        FileUnreadable(Path("/a.txt"), "Permission denied"),
        FormatUnknown(Path("/a.odt")),
        DocumentUnknown(7),
        LibraryBroken(Path("/lib"), "library.sqlite", "malformed {image}"),
    ],
)
def test_an_error_is_one_sentence_with_its_fields(error: Error) -> None:
    assert error_text(error) == str(error)
    assert error_text(error).endswith(".")


def test_every_error_that_can_be_raised_has_a_sentence() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Error)]
    raised = [kind for kind in kinds if not kind.__subclasses__()]
    assert len(raised) > 10
    assert [kind for kind in raised if not kind.sentence] == []
