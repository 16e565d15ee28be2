from PySide6.QtWidgets import QPushButton, QSlider
from pytestqt.qtbot import QtBot

from reader.gui.reading.reading_style import ReadingStyle, presets
from reader.gui.reading.type_controls import TypeControls
from tests.gui.windows import click


def test_they_show_what_is_chosen_and_tell_what_is_wanted_instead(qtbot: QtBot) -> None:
    controls = TypeControls()
    qtbot.addWidget(controls)
    told: list[tuple[float, ReadingStyle]] = []
    controls.changed.connect(lambda text_pt, style: told.append((text_pt, style)))
    first, second, *_ = presets()
    controls.show_style(first.text_pt, first.style)
    buttons = controls.findChildren(QPushButton)
    assert [button.isChecked() for button in buttons[:2]] == [True, False]
    assert told == []
    click(buttons[1])
    assert told == [(second.text_pt, second.style)]
    controls.findChildren(QSlider)[0].setValue(controls.findChildren(QSlider)[0].maximum())
    assert told[-1][0] > second.text_pt
