"""Our own icons, drawn in the colours of the theme and crisp at every scale."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.gui.resources import resource
from reader.gui.theme import Theme


class _SvgEngine(QIconEngine):
    """Paint a line icon in one colour, paler while its control is disabled."""

    def __init__(self, source: str, colour: QColor, disabled: QColor) -> None:
        super().__init__()
        self._source = source
        self._colours = (colour, disabled)
        self._renderers = [
            QSvgRenderer(QByteArray(source.replace("currentColor", one.name()).encode())) for one in self._colours
        ]

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        renderer = self._renderers[mode == QIcon.Mode.Disabled]
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


def icon(name: str, theme: Theme) -> QIcon:
    """Return one of ``resources/icons`` in a theme's colours.

    Raises:
        ResourceMissing: there is no icon of that name.
    """
    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    faint = QColor(theme.faint_text)
    return QIcon(_SvgEngine(source, theme.quiet_text, faint))


def app_icon() -> QIcon:
    """Return the program's icon."""
    return QIcon(str(resource("icons/app.svg")))
