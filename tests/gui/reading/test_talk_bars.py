from PySide6.QtWidgets import QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from reader.gui.reading.talk_bars import TalkBars, voice_name
from reader.structure.talk import talk_shares
from tests.gui.written_documents import NAME, interview


def test_every_voice_has_its_name_its_share_and_a_bar_that_is_told_to_screen_readers(qtbot: QtBot) -> None:
    bars = TalkBars()
    qtbot.addWidget(bars)
    bars.resize(260, 200)
    voices = talk_shares(interview())
    bars.show_talk(voices)
    bars.show_talk(voices)
    qtbot.wait(1)
    shown = [bar for bar in bars.findChildren(QProgressBar) if not bar.isHidden()]
    assert [bar.accessibleName() for bar in shown] == [NAME, "Who asks"] == [voice_name(one) for one in voices]
    assert sum(bar.value() for bar in shown) in (999, 1000, 1001)
    assert "words" in shown[0].accessibleDescription()
    texts = [label.text() for label in bars.findChildren(QLabel)]
    assert any(text.endswith("%") for text in texts)


def test_a_long_name_is_shortened_and_told_whole_in_the_tool_tip(qtbot: QtBot) -> None:
    bars = TalkBars()
    qtbot.addWidget(bars)
    bars.show_talk(talk_shares(interview()))
    bars.resize(120, 200)
    bars.show()
    qtbot.waitExposed(bars)
    label = bars.findChildren(QLabel)[0]
    assert label.text().endswith("…")
    assert NAME in label.toolTip()
