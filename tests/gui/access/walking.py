"""Walk the widgets that can be seen as a screen reader does, and tell what it could not say."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

_SHAPELESS = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.Window,
}
_ROWS = 4
_ROLES: tuple[tuple[type[QWidget], set[str]], ...] = (
    (QAbstractButton, {"Button", "CheckBox", "RadioButton", "ButtonMenu", "ButtonDropDown"}),
    (QLineEdit, {"EditableText"}),
    (QTextEdit, {"EditableText"}),
    (QPlainTextEdit, {"EditableText"}),
    (QComboBox, {"ComboBox"}),
    (QAbstractSpinBox, {"SpinBox"}),
    (QAbstractItemView, {"List", "Table", "Tree"}),
    (QAbstractSlider, {"Slider", "ScrollBar"}),
    (QTabBar, {"PageTabList"}),
    (QProgressBar, {"ProgressBar"}),
    (QLabel, {"StaticText", "Graphic", "Link"}),
)


def interface(widget: QWidget) -> QAccessibleInterface:
    """Return what a screen reader sees of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return interface(widget).text(QAccessible.Text.Name)


def seen_in(root: QWidget) -> list[QWidget]:
    """Return a widget and those inside it that can be seen."""
    inside = [one for one in root.findChildren(QWidget) if not isinstance(one.parent(), QAbstractSpinBox)]
    return [one for one in (root, *inside) if one.isVisible() and one.window() is root.window()]


def faults(seen: Iterable[QWidget]) -> list[str]:
    """Return, a sentence each, what a screen reader could not say of widgets."""
    return [fault for one in seen if not isinstance(one, QHeaderView) for fault in _faults_of(one)]


def windows() -> list[QWidget]:
    """Return the windows, sheets and cards that can be seen."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and not isinstance(one, QMenu)]


def _faults_of(widget: QWidget) -> Iterator[str]:
    shown = interface(widget)
    name, role = shown.text(QAccessible.Text.Name).strip(), shown.role()
    told = f"{type(widget).__name__} {widget.objectName()!r}"
    stops = widget.focusPolicy() & (Qt.FocusPolicy.TabFocus | Qt.FocusPolicy.ClickFocus) and not widget.focusProxy()
    if stops and not name:
        yield f"{told} has no name"
    if stops and role in _SHAPELESS:
        yield f"{told} is only {role.name}"
    if _paints(widget) and not (name or shown.text(QAccessible.Text.Description) or _says_by_rows(widget)):
        yield f"{told} paints something that nobody hears"
    for kind, roles in _ROLES:
        if isinstance(widget, kind) and role.name not in roles:
            yield f"{told} is {role.name}"
    if isinstance(widget, QProgressBar) and not name:
        yield f"{told} has no name"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from (f"{told}: row {row} says nothing" for row in _silent_rows(widget))


def _paints(widget: QWidget) -> bool:
    """Tell whether a class of ours paints the widget."""
    return any("paintEvent" in vars(kind) for kind in type(widget).__mro__ if kind.__module__.startswith("reader."))


def _says_by_rows(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractItemView)


def _silent_rows(view: QAbstractItemView) -> Iterator[int]:
    model = view.model()
    for row in range(min(_ROWS, model.rowCount())):
        texts = []
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            index = model.index(row, column)
            said = index.data(int(Qt.ItemDataRole.AccessibleTextRole)) or index.data()
            texts.append(str(said or "").strip())
        if not any(texts):
            yield row
