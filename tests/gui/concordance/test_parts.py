from reader.gui.concordance.parts import Part, part_text, part_title
from tests.gui.concordance.test_packing import line


def test_every_part_of_a_line_has_its_text() -> None:
    texts = [part_text(line(0, speaker="Рүстем"), part) for part in Part]
    assert texts == ["Бұрын ", "минерал0", " кейін", "Рүстем", "0-тақырып", "28 Oct 2025", "KAZINFORM"]


def test_every_part_has_a_title_of_its_own() -> None:
    titles = [part_title(part) for part in Part]
    assert titles == ["Before", "Use", "After", "Speaker", "Document", "Date", "Source"]
