import itertools
import json
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from reader.errors import ResourceMissing
from reader.gui.resources import resource
from reader.gui.theme import THEME_NAMES, Theme, load_theme, palette, style_sheet, wished_theme

TEXT = [
    (text, ground)
    for text in ("text", "quiet_text", "faint_text", "warning")
    for ground in ("page", "surface", "window")
]
TEXT += [("accent_text", "accent"), ("question", "page"), ("answer", "page"), ("accent", "surface")]
TEXT += [("text", ground) for ground in ("match", "current_match", "selected", "hover", "selection")]
TEXT += [("quiet_text", "selected"), ("quiet_text", "hover"), ("question", "match"), ("question", "current_match")]
LINES = [(line, ground) for line in ("match_line", "current_match_line", "focus") for ground in ("page", "surface")]
MARKS = ("mark_yellow", "mark_green", "mark_blue", "mark_pink")
TEXT += [(text, mark) for text in ("text", "quiet_text", "question") for mark in MARKS]
LINES += [("focus", "window"), ("match_line", "match"), ("current_match_line", "current_match")]


def luminance(colour: QColor) -> float:
    """https://www.w3.org/TR/WCAG21/#dfn-relative-luminance"""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio"""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_theme_has_every_colour_and_no_other(name: str) -> None:
    stored = json.loads(resource(f"themes/{name}.json").read_text(encoding="utf-8"))
    colours = {field.name for field in fields(Theme)} - {"name", "dark"}
    assert set(stored["colours"]) == colours
    theme = load_theme(name)
    assert theme.name == name
    assert all(getattr(theme, colour).isValid() for colour in colours)
    assert theme.dark == (luminance(theme.page) < 0.2)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_can_be_read(name: str, text: str, ground: str) -> None:
    theme = load_theme(name)
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= (7 if "contrast" in theme.name else 4.5)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("line", "ground"), LINES)
def test_lines_that_mean_something_can_be_seen(name: str, line: str, ground: str) -> None:
    theme = load_theme(name)
    needed = 3.0 if "contrast" in theme.name or (line, ground) in LINES[:7] else 1.5
    assert contrast(getattr(theme, line), getattr(theme, ground)) >= needed


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("mark", MARKS)
def test_the_line_of_a_mark_can_be_seen(name: str, mark: str) -> None:
    theme = load_theme(name)
    for ground in ("page", mark, "match", "current_match"):
        needed = 3 if "contrast" in theme.name else 2.5
        assert contrast(getattr(theme, f"{mark}_line"), getattr(theme, ground)) >= needed
    assert contrast(getattr(theme, f"{mark}_line"), theme.page) >= 3


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_style_sheet_names_only_colours_of_the_theme(name: str) -> None:
    assert "@" not in style_sheet(load_theme(name), still=True)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_palette_has_paler_text_for_disabled_controls(name: str) -> None:
    theme = load_theme(name)
    role = QPalette.ColorRole.Text
    assert palette(theme).color(QPalette.ColorGroup.Disabled, role) == theme.faint_text
    assert palette(theme).color(QPalette.ColorGroup.Active, role) == theme.text


def test_the_theme_of_the_system_is_light_or_dark() -> None:
    assert load_theme("system").name in ("light", "dark")


def test_a_theme_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ResourceMissing):
        load_theme("mauve")


def test_the_desktop_gets_the_theme_that_it_wishes() -> None:
    wishes = itertools.product((False, True), repeat=2)
    themes = [load_theme(wished_theme(dark=dark, contrast=contrast)) for dark, contrast in wishes]
    assert [one.name for one in themes] == ["light", "contrast", "dark", "contrast-dark"]
    assert [one.dark for one in themes] == [False, False, True, True]


def test_only_high_contrast_has_its_own_borders() -> None:
    assert len(style_sheet(load_theme("contrast"))) > len(style_sheet(load_theme("light"))) + 200


def test_who_wants_nothing_to_move_gets_it_by_the_style_sheet() -> None:
    assert "widget-animation-duration: 0" in style_sheet(load_theme("light"), still=True)
    assert "widget-animation-duration" not in style_sheet(load_theme("light"))
