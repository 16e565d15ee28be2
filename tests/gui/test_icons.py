from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage

from reader.errors import ResourceMissing
from reader.gui.icons import app_icon, icon
from reader.gui.theme import THEME_NAMES, load_theme

NAMES = sorted(path.stem for path in Path("resources/icons").glob("*.svg") if path.stem != "app")


def picture(shown: QIcon, size: int, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return shown.pixmap(QSize(size, size), mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def strongest(image: QImage) -> str:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=lambda pixel: pixel.alpha()).name()


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_of_the_theme(name: str) -> None:
    theme = load_theme("dark")
    assert strongest(picture(icon(name, theme), 60)) == theme.quiet_text.name()


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_an_icon_of_a_disabled_control_is_paler(theme: str) -> None:
    colours = load_theme(theme)
    assert strongest(picture(icon("search", colours), 60, QIcon.Mode.Disabled)) == colours.faint_text.name()


@pytest.mark.parametrize("size", [16, 20, 40, 60])
def test_an_icon_is_drawn_at_the_size_that_is_asked(size: int) -> None:
    assert picture(icon("search", load_theme("light")), size).size() == QSize(size, size)


def test_an_icon_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ResourceMissing):
        icon("nothing", load_theme("light"))


def test_the_program_has_an_icon() -> None:
    assert not app_icon().pixmap(QSize(64, 64)).isNull()
