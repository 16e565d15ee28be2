import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QProgressBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.corpus.hit import KwicLine, LineOrder
from reader.errors import TableFormatUnknown
from reader.export.table import SUFFIXES
from reader.gui.concordance.lines import ConcordanceLines, State
from reader.gui.concordance.order import order_text
from reader.gui.concordance.pane import MOST_COPIED, ConcordancePane
from reader.gui.concordance.parts import Part
from reader.gui.concordance.search import Concordance
from reader.gui.jobs import Jobs
from reader.gui.theme import THEME_NAMES, load_theme
from reader.library import Library
from reader.progress import Progress
from tests.gui.concordance.test_packing import line, packs
from tests.gui.windows import TypeText, click, press


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def lines(jobs: Jobs) -> ConcordanceLines:
    return ConcordanceLines(jobs)


@pytest.fixture
def pane(lines: ConcordanceLines, jobs: Jobs, qtbot: QtBot) -> ConcordancePane:
    pane = ConcordancePane(lines, jobs, load_theme("light"), QApplication.font())
    qtbot.addWidget(pane)
    pane.resize(1280, 260)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    return pane


@pytest.fixture
def still(jobs: Jobs, qtbot: QtBot) -> Callable[[], None]:
    """Wait until nothing is worked on."""
    return lambda: qtbot.waitUntil(lambda: not jobs.busy(), timeout=20_000)


def fill(lines: ConcordanceLines, count: int = 300) -> None:
    lines.clear("минерал")
    lines.append_packs(packs(count))
    lines.finish()


def button(pane: ConcordancePane, name: str) -> QToolButton:
    found = pane.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def box(pane: ConcordancePane) -> QLineEdit:
    found = pane.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def empty(pane: ConcordancePane) -> str:
    found = pane.findChild(QLabel, "concordanceEmpty")
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def bar(pane: ConcordancePane) -> QProgressBar:
    found = pane.findChild(QProgressBar)
    assert isinstance(found, QProgressBar)
    return found


def keywords(lines: ConcordanceLines) -> list[str]:
    return [lines.line(row).keyword for row in range(lines.rowCount())]


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_counter_says_how_many_uses_there_are(pane: ConcordancePane, lines: ConcordanceLines) -> None:
    assert pane.counter() == "Concordance"
    assert "Search for a word" in empty(pane)
    lines.clear("минерал")
    lines.append_packs(packs(120))
    assert pane.counter() == "120 uses so far…"
    assert empty(pane) == ""
    lines.finish()
    assert pane.counter() == "120 uses"
    lines.finish(State.STOPPED)
    assert pane.counter() == "120 uses, then stopped"
    lines.clear("жоқ")
    lines.finish()
    assert pane.counter() == "0 uses"
    assert empty(pane) == "There is no use to show."


def test_an_order_chosen_while_lines_come_says_when_it_holds(
    pane: ConcordancePane, lines: ConcordanceLines, still: Callable[[], None]
) -> None:
    lines.clear("минерал")
    lines.append_packs(packs(10))
    pane.set_order(LineOrder.KEYWORD)
    still()
    assert pane.counter() == "10 uses so far… put in order when all are here"
    lines.finish()
    still()
    assert pane.counter() == "10 uses"


def test_every_order_is_in_the_menu(
    pane: ConcordancePane, lines: ConcordanceLines, still: Callable[[], None], qtbot: QtBot
) -> None:
    fill(lines, 3)
    sort = button(pane, "concordanceSort")
    actions = [action for action in sort.menu().actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == [order_text(order) for order in LineOrder]
    assert len({action.text() for action in actions}) == len(actions)
    for action, order in zip(actions, LineOrder, strict=True):
        with qtbot.waitSignal(pane.sort_chosen) as chosen:
            action.trigger()
        assert chosen.args == [order]
        assert sort.text() == action.text()
        assert lines.order is order
        still()


def test_a_click_on_a_column_sorts_by_it(
    pane: ConcordancePane, lines: ConcordanceLines, still: Callable[[], None], qtbot: QtBot
) -> None:
    lines.clear("минерал")
    lines.append([line(0, right=" б"), line(1, right=" а"), line(2, right=" ә")])
    lines.finish()
    with qtbot.waitSignal(pane.sort_chosen) as chosen:
        pane.rows.title_picked.emit(int(Part.RIGHT))
    assert chosen.args == [LineOrder.RIGHT1]
    still()
    assert keywords(lines) == ["минерал1", "минерал2", "минерал0"]
    assert button(pane, "concordanceSort").text() == "First word to the right"


def test_the_current_line_stays_current_in_another_order(
    pane: ConcordancePane, lines: ConcordanceLines, still: Callable[[], None]
) -> None:
    fill(lines)
    pane.rows.go(7)
    pane.set_order(LineOrder.KEYWORD)
    still()
    row = pane.rows.currentIndex().row()
    assert row > 7
    assert lines.line(row) == line(7)
    assert pane.rows.viewport().rect().contains(pane.rows.visualRect(pane.rows.currentIndex()).center())


def test_typing_in_the_box_filters(
    pane: ConcordancePane,
    lines: ConcordanceLines,
    still: Callable[[], None],
    type_text: TypeText,
    qtbot: QtBot,
) -> None:
    fill(lines)
    type_text(box(pane), "МИНЕРАЛ29 тақ")
    qtbot.waitUntil(lambda: lines.rowCount() == 11)
    assert pane.counter() == "11 of 300 uses"
    type_text(box(pane), "ғғ")
    qtbot.waitUntil(lambda: lines.rowCount() == 0)
    assert empty(pane).startswith("No line has all these words.")
    press(box(pane), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: lines.rowCount() == 300)
    with qtbot.waitSignal(pane.closed):
        press(box(pane), Qt.Key.Key_Escape)


def test_from_the_box_the_keyboard_goes_to_the_lines(pane: ConcordancePane, lines: ConcordanceLines) -> None:
    fill(lines)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        box(pane).setFocus()
        press(box(pane), key)
        assert pane.rows.hasFocus()
        assert pane.rows.currentIndex().row() == 0


def test_enter_opens_the_place(pane: ConcordancePane, lines: ConcordanceLines, qtbot: QtBot) -> None:
    fill(lines)
    pane.rows.go(5)
    with qtbot.waitSignal(pane.opened) as opened:
        press(pane.rows, Qt.Key.Key_Return)
    assert opened.args == [line(5)]


def test_esc_and_the_cross_close(pane: ConcordancePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.closed):
        press(pane.rows, Qt.Key.Key_Escape)
    with qtbot.waitSignal(pane.closed):
        click(button(pane, "concordanceClose"))


def test_selected_lines_are_copied_with_their_sources(
    pane: ConcordancePane, lines: ConcordanceLines, qtbot: QtBot
) -> None:
    fill(lines)
    pane.rows.go(5)
    press(pane.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(pane.said) as said:
        press(pane.rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["2 lines copied"]
    mime = QGuiApplication.clipboard().mimeData()
    assert isinstance(mime, QMimeData)
    _, first, second = mime.text().splitlines()
    assert first.split("\t")[:4] == ["Бұрын", "минерал5", "кейін", "2-тақырып"]
    assert second.split("\t")[1] == "минерал6"
    assert "KAZINFORM" in first
    assert str(line(5).path) in first
    assert "<b>минерал5</b>" in mime.html()


def test_what_is_too_much_for_the_clipboard_is_refused(
    pane: ConcordancePane, lines: ConcordanceLines, qtbot: QtBot
) -> None:
    fill(lines, MOST_COPIED + 1)
    QGuiApplication.clipboard().setText("before")
    pane.rows.selectAll()
    with qtbot.waitSignal(pane.said) as said:
        click(button(pane, "concordanceCopy"))
    assert "10,000" in said.args[0]
    assert QGuiApplication.clipboard().text() == "before"


def test_nothing_selected_is_not_copied(pane: ConcordancePane, lines: ConcordanceLines, qtbot: QtBot) -> None:
    fill(lines)
    with qtbot.assertNotEmitted(pane.said):
        pane.copy()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_lines_are_exported_in_the_order_and_behind_the_filter_that_are_shown(
    pane: ConcordancePane,
    lines: ConcordanceLines,
    still: Callable[[], None],
    tmp_path: Path,
    qtbot: QtBot,
    suffix: str,
) -> None:
    fill(lines)
    pane.set_order(LineOrder.KEYWORD)
    lines.filter("минерал2")
    still()
    path = tmp_path / f"lines{suffix}"
    with qtbot.waitSignal(pane.said, timeout=20_000) as said:
        pane.export(path)
        assert bar(pane).isVisible()
        assert not button(pane, "concordanceExport").isEnabled()
    assert said.args == [f"111 lines written to {path}"]
    assert not bar(pane).isVisible()
    assert button(pane, "concordanceExport").isEnabled()
    if suffix == ".csv":
        rows = read_csv(path)
        assert [row["keyword"] for row in rows] == keywords(lines)
        assert [row["keyword"] for row in rows[:3]] == ["минерал2", "минерал20", "минерал200"]
        assert rows[0]["path"] == str(line(2).path)
        assert rows[0]["start"] == "2"
    else:
        assert path.stat().st_size > 1_000


def test_several_selected_lines_are_exported_alone(
    pane: ConcordancePane, lines: ConcordanceLines, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(lines)
    path = tmp_path / "lines.csv"
    for last, count in ((3, 300), (4, 2)):  # one line is selected wherever the keyboard is
        pane.rows.go(3)
        if last > 3:
            press(pane.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        with qtbot.waitSignal(pane.said):
            pane.export(path)
        assert len(read_csv(path)) == count


def test_an_export_can_be_stopped(
    pane: ConcordancePane, lines: ConcordanceLines, tmp_path: Path, still: Callable[[], None], qtbot: QtBot
) -> None:
    fill(lines, 20_000)
    path = tmp_path / "lines.xlsx"
    with qtbot.waitSignal(pane.said) as said, qtbot.assertNotEmitted(pane.failed):
        pane.export(path)
        click(button(pane, "concordanceStop"))
    assert said.args == ["The file was not written."]
    still()
    assert list(tmp_path.iterdir()) == []
    assert not bar(pane).isVisible()


def test_an_export_that_fails_is_told(
    pane: ConcordancePane, lines: ConcordanceLines, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(lines)
    with qtbot.waitSignal(pane.failed) as failed:
        pane.export(tmp_path / "lines.pdf")
    assert isinstance(failed.args[0], TableFormatUnknown)
    assert not bar(pane).isVisible()


def test_the_file_is_chosen_by_kind(
    pane: ConcordancePane, lines: ConcordanceLines, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(lines)
    click(button(pane, "concordanceExport"))
    dialog = pane.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    kinds = ["CSV (*.csv)", "Excel (*.xlsx)", "Word (*.docx)", "Markdown (*.md)"]
    assert dialog.nameFilters() == kinds
    assert dialog.defaultSuffix() == "csv"
    dialog.filterSelected.emit(kinds[3])
    assert dialog.defaultSuffix() == "md"
    with qtbot.waitSignal(pane.said):
        dialog.fileSelected.emit(str(tmp_path / "lines.md"))
    assert (tmp_path / "lines.md").read_text(encoding="utf-8").startswith("# Uses of “минерал”")
    dialog.close()


def test_every_control_has_a_name(pane: ConcordancePane) -> None:
    controls: list[QWidget] = [*pane.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)]
    for control in (*controls, box(pane), pane.rows, bar(pane)):
        assert control.accessibleName(), control.objectName()


def test_nothing_is_exported_or_copied_where_nothing_is(pane: ConcordancePane, lines: ConcordanceLines) -> None:
    for count in (0, 3, 0):
        fill(lines, count)
        assert (
            button(pane, "concordanceExport").isEnabled() == button(pane, "concordanceCopy").isEnabled() == bool(count)
        )


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("width", [320, 640, 1280])
def test_the_pane_is_painted_in_every_theme_and_width(
    pane: ConcordancePane, lines: ConcordanceLines, theme: str, width: int
) -> None:
    fill(lines)
    font = QApplication.font()
    font.setPointSizeF(2 * font.pointSizeF())
    pane.resize(width, 260)
    pane.apply(load_theme(theme), font)
    pane.focus()
    assert not pane.grab().isNull()


def test_a_real_library_is_shown_and_a_place_opened(
    pane: ConcordancePane, lines: ConcordanceLines, jobs: Jobs, library: Library, texts: Path, qtbot: QtBot
) -> None:
    library.update([texts], Progress())
    concordance = Concordance(library, jobs, lines)
    with qtbot.waitSignal(concordance.ended):
        concordance.show(library.resolve(library.parse("минерал")))
    assert pane.counter() == "3 uses"
    assert keywords(lines) == ["минералды", "минерал", "минералдарға"]
    pane.focus()
    with qtbot.waitSignal(pane.opened) as opened:
        press(pane.rows, Qt.Key.Key_Return)
    place = opened.args[0]
    assert isinstance(place, KwicLine)
    assert place.span.of(library.document(place.document_id).text) == "минералды"
