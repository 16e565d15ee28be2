import pytest

from reader.errors import ResourceMissing
from reader.gui.resources import resource, starter_library


def test_a_resource_is_found() -> None:
    assert resource("themes/window.qss").is_file()


@pytest.mark.parametrize("name", ["themes/none.json", "themes", ""])
def test_a_resource_that_is_no_file_is_missing(name: str) -> None:
    with pytest.raises(ResourceMissing):
        resource(name)


def test_the_starter_library_holds_texts() -> None:
    folder = starter_library()
    assert folder is not None
    assert len(list(folder.glob("*.txt"))) == 10
