import gc

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.access.roles import Roles, give_roles, set_role
from tests.gui.access.walking import interface


def test_a_widget_has_the_role_that_it_asks_for(app: QApplication, qtbot: QtBot) -> None:
    give_roles(app)
    plain, chart = QWidget(), QWidget()
    for one in (plain, chart):
        qtbot.addWidget(one)
    set_role(chart, "Chart")
    chart.setAccessibleName("Months")
    assert interface(plain).role() is QAccessible.Role.Client
    assert interface(chart).role() is QAccessible.Role.Chart
    assert interface(chart).text(QAccessible.Text.Name) == "Months"


def test_an_application_gives_roles_once(app: QApplication) -> None:
    give_roles(app)
    give_roles(app)
    assert len(app.findChildren(Roles)) == 1


def test_widgets_with_roles_come_and_go(app: QApplication) -> None:
    give_roles(app)
    for number in range(50):
        one = QWidget()
        set_role(one, "Graphic")
        assert interface(one).role() is QAccessible.Role.Graphic
        one.deleteLater()
        app.processEvents()
        if number % 10 == 9:
            gc.collect()  # takes as long as a window
