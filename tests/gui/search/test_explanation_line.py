from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.search.explanation_line import ExplanationLine, with_word
from tests.gui.windows import OpenWindow, click, search, text, titles, write_texts


@pytest.mark.parametrize(
    ("query", "better"),
    [
        ("минирал", "минерал"),
        ("сирек -минирал", "сирек -минерал"),
        ("title:Минирал (минирал OR бор)", "title:минерал (минерал OR бор)"),
        ("бор", "бор"),
    ],
)
def test_a_word_is_replaced_wherever_it_stands(query: str, better: str) -> None:
    assert with_word(query, "минирал", "минерал") == better


def test_a_search_is_explained_under_the_box(window: OpenWindow, tmp_path: Path, qtbot: QtBot) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Бір", "Минералдар көп.")}))
    assert not shown.explanation.isVisible()
    search(qtbot, shown, "минерал -уран OR (")
    assert shown.explanation.isVisible()
    assert shown.explanation.text() == (
        "documents with “минерал” in all its forms, without “уран” or what begins like “уран”; not understood: ( OR"
    )
    search(qtbot, shown, "")
    assert not shown.explanation.isVisible()


def test_a_word_that_is_nowhere_gets_another_that_can_be_clicked(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Бір", "Минералдар мен минерал көп.")}))
    search(qtbot, shown, "мирерал")
    assert titles(shown) == []
    assert shown.explanation.suggestions()[:1] == ["минерал"]
    [first] = [one for one in shown.explanation._words if one.text() == "минерал"]
    click(first)
    qtbot.waitUntil(lambda: not shown.busy())
    assert shown.search_bar.box.text() == "минерал"
    assert titles(shown) == ["Бір"]
    assert shown.explanation.suggestions() == []


def test_a_long_explanation_is_cut_and_whole_in_the_tooltip(qtbot: QtBot, window: OpenWindow, tmp_path: Path) -> None:
    shown = window(write_texts(tmp_path / "texts", {"a.txt": text("Бір", "Минералдар көп.")}))
    shown.resize(800, 600)
    search(qtbot, shown, " OR ".join(f"сөз{number}" for number in range(40)))
    line = shown.findChild(ExplanationLine)
    assert isinstance(line, ExplanationLine)
    assert line._label.text().endswith("…")
    assert line._label.toolTip() == line.text()
    assert len(line.text()) > 400
