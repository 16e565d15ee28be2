"""How the window looks: theme, text size and fonts, applied to the whole program at once."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.gui.access.wishes import Stillness, when_contrast_changes
from reader.gui.fonts import interface_family
from reader.gui.reading.reading_style import ReadingStyle, style_of
from reader.gui.theme import THEME_NAMES, Theme, load_theme, palette, style_sheet
from reader.settings import Settings

_ZOOM_STEP = 1.1
_NORMAL = Settings()
_INTERFACE_PT = 10.0
_LARGEST_INTERFACE_PT = 30.0
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)

_AS_IT_WAS = "movedBefore"
"""The property of the application that keeps how much moved at its start."""


class Appearance(QObject):
    """Keep the chosen theme and text size, and tell when they change."""

    changed = Signal()

    restyled = Signal()
    """Nothing changed but how the page is set."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = settings.theme if settings.theme in ("system", *THEME_NAMES) else "system"
        self.text_pt = settings.text_pt
        self.style = style_of(settings)
        self._family = interface_family()
        self.theme: Theme = load_theme(self.choice)
        self.less_motion = settings.less_motion
        self._desktop_still = False
        self._undressed = False
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        when_contrast_changes(self._follow_system)
        Stillness(self).wanted.connect(self._rest)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what the commands about looks do."""
        return {
            **{f"theme-{name}": partial(self.choose, name) for name in ("system", *THEME_NAMES)},
            "next-theme": self.next_theme,
            "zoom-in": lambda: self.zoom(1),
            "zoom-out": lambda: self.zoom(-1),
            "zoom-reset": self.zoom_to_normal,
            "less-motion": lambda: self.move_less(not self.less_motion),
        }

    def choose(self, name: str) -> None:
        """Take another theme: ``system`` or the name of one."""
        self.choice = name
        self.theme = load_theme(name)
        self.apply()

    def next_theme(self) -> None:
        """Take the theme that follows the one shown."""
        place = THEME_NAMES.index(self.theme.name)
        self.choose(THEME_NAMES[(place + 1) % len(THEME_NAMES)])

    @property
    def still(self) -> bool:
        """Tell whether nothing is to move by itself: the user, or the desktop, wants it so."""
        return self.less_motion or self._desktop_still

    def move_less(self, less: bool) -> None:
        """Let nothing move by itself, or let it again."""
        self.less_motion = less
        self.apply()

    def _rest(self) -> None:
        self._desktop_still = True
        self.apply()

    def zoom(self, steps: int) -> None:
        """Make the text larger or, with negative steps, smaller."""
        self.text_pt = Settings().with_text_pt(self.text_pt * _ZOOM_STEP**steps).text_pt
        self.apply()

    def set_page(self, text_pt: float, style: ReadingStyle) -> None:
        """Set the page otherwise; lists and controls follow only another text size."""
        resized = text_pt != self.text_pt
        self.text_pt, self.style = Settings().with_text_pt(text_pt).text_pt, style
        if resized:
            self.apply()
        else:
            self.restyled.emit()

    def zoom_to_normal(self) -> None:
        """Give the text its normal size."""
        self.text_pt = _NORMAL.text_pt
        self.apply()

    def font(self) -> QFont:
        """Return the font of lists and controls, which grows with the text."""
        font = QFont(self._family)
        font.setPointSizeF(min(_INTERFACE_PT * self.text_pt / _NORMAL.text_pt, _LARGEST_INTERFACE_PT))
        return font

    def remembered(self) -> dict[str, Any]:
        """Return the settings of theme and page."""
        style = self.style
        return {
            "theme": self.choice,
            "text_pt": self.text_pt,
            "less_motion": self.less_motion,
            "reading_font": style.font,
            "line_height": style.line_height,
            "measure": style.measure,
            "paragraph_gap": style.paragraph_gap,
        }

    def apply(self) -> None:
        """Dress the whole program."""
        self.begin()
        self.finish()
        self.changed.emit()

    def begin(self) -> None:
        """Give the program its palette and font, before the window is there: widgets take the font that they find."""
        app, font = QApplication.instance(), self.font()
        if isinstance(app, QApplication):
            if app.font() != font or app.styleSheet() != style_sheet(self.theme, still=self.still):
                app.setPalette(palette(self.theme))  # else every widget would be dressed for nothing
                app.setFont(font)
                self._undressed = True
            _keep_still(app, self.still)

    def finish(self) -> None:
        """Give the program its style sheet, once the window is built.

        Under one, Qt styles all that a widget holds anew whenever it is put into another.
        """
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._undressed:
            app.setStyleSheet(style_sheet(self.theme, still=self.still))
            self._undressed = False

    def _follow_system(self) -> None:
        if self.choice == "system":
            self.choose("system")


def _keep_still(app: QApplication, still: bool) -> None:
    """Let menus fade and the text cursor blink as the desktop has it, or not at all."""
    kept = app.property(_AS_IT_WAS)
    if kept is None and not still:
        return
    if kept is None:
        kept = [app.cursorFlashTime(), *(int(app.isEffectEnabled(effect)) for effect in _EFFECTS)]
        app.setProperty(_AS_IT_WAS, kept)
    blinks_ms, *moving = kept
    app.setCursorFlashTime(0 if still else blinks_ms)
    for effect, moved in zip(_EFFECTS, moving, strict=True):
        app.setEffectEnabled(effect, bool(moved) and not still)
