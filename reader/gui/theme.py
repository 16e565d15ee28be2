"""Colours of the window: read from ``resources/themes`` and given to Qt as a palette and a style sheet."""

import json
from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.gui.access.wishes import wants_contrast
from reader.gui.resources import resource
from reader.records import dataclass

THEME_NAMES = ("light", "sepia", "dark", "contrast", "contrast-dark")


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours of one theme; every widget takes its colours from here."""

    name: str
    dark: bool
    window: QColor
    surface: QColor
    page: QColor
    text: QColor
    quiet_text: QColor
    faint_text: QColor
    line: QColor
    hover: QColor
    selected: QColor
    accent: QColor
    accent_text: QColor
    focus: QColor
    selection: QColor
    match: QColor
    match_line: QColor
    current_match: QColor
    current_match_line: QColor
    mark_yellow: QColor
    mark_yellow_line: QColor
    mark_green: QColor
    mark_green_line: QColor
    mark_blue: QColor
    mark_blue_line: QColor
    mark_pink: QColor
    mark_pink_line: QColor
    question: QColor
    answer: QColor
    warning: QColor


def load_theme(name: str) -> Theme:
    """Read a theme by its name; ``system`` means light, dark or high contrast as the desktop asks.

    Raises:
        ResourceMissing: no theme has that name.
    """
    if name == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = wished_theme(dark=dark, contrast=wants_contrast())
    stored = json.loads(resource(f"themes/{name}.json").read_text(encoding="utf-8"))
    colours = {key: QColor(value) for key, value in stored["colours"].items()}
    return Theme(name=stored["name"], dark=stored["dark"], **colours)


def wished_theme(*, dark: bool, contrast: bool) -> str:
    """Return the name of the theme for what a desktop wishes."""
    if contrast:
        return "contrast-dark" if dark else "contrast"
    return "dark" if dark else "light"


def palette(theme: Theme) -> QPalette:
    """Return the Qt palette of a theme, for every widget that the style sheet does not name."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, colour in (
        (roles.Window, theme.window),
        (roles.WindowText, theme.text),
        (roles.Base, theme.surface),
        (roles.AlternateBase, theme.window),
        (roles.Text, theme.text),
        (roles.PlaceholderText, theme.faint_text),
        (roles.Button, theme.window),
        (roles.ButtonText, theme.text),
        (roles.BrightText, theme.warning),
        (roles.ToolTipBase, theme.surface),
        (roles.ToolTipText, theme.text),
        (roles.Highlight, theme.selected),
        (roles.HighlightedText, theme.text),
        (roles.Link, theme.accent),
        (roles.LinkVisited, theme.accent),
        (roles.Accent, theme.accent),
        (roles.Light, theme.surface),
        (roles.Midlight, theme.hover),
        (roles.Mid, theme.line),
        (roles.Dark, theme.line),
    ):
        result.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.faint_text)
    return result


def style_sheet(theme: Theme, *, still: bool = False) -> str:
    """Return the style sheet of a theme: ``resources/themes/window.qss`` with its ``@names`` filled in.

    ``still`` is for who wants nothing to move.
    """
    files = ["window", *(["contrast"] if theme.name.startswith("contrast") else []), *(["still"] if still else [])]
    sheet = "".join(resource(f"themes/{file}.qss").read_text(encoding="utf-8") for file in files)
    sheet = sheet.replace("@themes", resource("themes/down.svg").parent.as_posix())
    names = [field.name for field in fields(theme) if field.name not in ("name", "dark")]
    for name in sorted(names, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", getattr(theme, name).name())
    return sheet
