"""Say what painted widgets are: for Qt, a widget that paints itself is only an area."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

_ROLE = "accessibleRole"
"""The property of a widget that holds the name of the ``QAccessible.Role`` it is to have."""


class Roles(QObject):
    """Give widgets that ask for it a role; one for the whole application, which it never outlives."""

    def __init__(self, app: QObject) -> None:
        from PySide6.QtGui import QAccessible  # large: not before the window is painted

        super().__init__(app)
        self.setObjectName("roles")
        self._given: list[QAccessibleInterface] = []  # what Qt holds must not be taken away by Python
        QAccessible.installFactory(self._make)

    def _make(self, _kind: str, thing: QObject) -> "QAccessibleInterface | None":
        from PySide6.QtGui import QAccessible
        from PySide6.QtWidgets import QAccessibleWidget

        role = thing.property(_ROLE) if isinstance(thing, QWidget) else None
        if not isinstance(thing, QWidget) or role is None:
            return None
        given = QAccessibleWidget(thing, QAccessible.Role[role])
        self._given.append(given)
        return given


def give_roles(app: QObject) -> None:
    """Let the widgets of an application have the roles that they ask for."""
    if app.findChild(Roles, "roles") is None:
        Roles(app)


def set_role(widget: QWidget, role: str) -> None:
    """Let a widget that paints itself be known as what it shows: by the name of a ``QAccessible.Role``."""
    widget.setProperty(_ROLE, role)
