"""Our own icons, drawn in the colours of the theme and crisp at every scale."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.gui.resources import resource
from reader.gui.theme import Theme


class _SvgEngine(QIconEngine):
    """Paint a line icon in one colour, paler while its control is disabled; it is read when it is first painted."""

    def __init__(self, source: Path, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._source = source
        self._colours = (colour, disabled)
        self._renderers: dict[bool, QSvgRenderer] = {}

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        renderer = self._renderer(disabled=mode == QIcon.Mode.Disabled)
        room = QRectF(rect)  # type: ignore[call-overload]
        side = min(room.width(), room.height())  # what is wider has its room to the right: a gap before the words
        renderer.render(painter, QRectF(room.x(), room.center().y() - side / 2, side, side))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, image.rect(), mode, state)
        painter.end()
        return image

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._source, *self._colours)

    def _renderer(self, *, disabled: bool) -> QSvgRenderer:
        if disabled not in self._renderers:
            drawn = self._source.read_text(encoding="utf-8").replace("currentColor", self._colours[disabled].name())
            self._renderers[disabled] = QSvgRenderer(QByteArray(drawn.encode()))
        return self._renderers[disabled]


def icon(name: str, theme: Theme) -> QIcon:
    """Return one of ``resources/icons`` in a theme's colours.

    Raises:
        ResourceMissing: there is no icon of that name.
    """
    return QIcon(_SvgEngine(resource(f"icons/{name}.svg"), theme.quiet_text, QColor(theme.faint_text)))


def app_icon() -> QIcon:
    """Return the program's icon."""
    return QIcon(str(resource("icons/app.svg")))
