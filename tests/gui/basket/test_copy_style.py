from reader.export.citation import TEMPLATE, Style, with_source
from reader.gui.basket.copy_style import CopyStyle
from tests.export.test_citation import KAZAKH


def test_what_settings_do_not_make_sense_of_falls_back() -> None:
    assert CopyStyle.remembered("жоқ", " ") == CopyStyle(Style.PLAIN, TEMPLATE)
    assert CopyStyle.remembered("apa", "{quote}") == CopyStyle(Style.APA, "{quote}")


def test_signs_that_nobody_sees_are_no_part_of_a_template() -> None:
    chosen = CopyStyle.remembered("plain", "\x00{quote}\n\t\x1b[{ti\x07tle}]\x7f\ud83d")
    assert chosen == CopyStyle(Style.PLAIN, "{quote}\n\t[{title}]?")


def test_a_template_that_cannot_be_filled_in_never_breaks_copying() -> None:
    assert CopyStyle(Style.PLAIN, "{quote} {жоқ}").copied(KAZAKH) == with_source(KAZAKH)
    assert CopyStyle(Style.PLAIN, "{quote}").copied(KAZAKH) == "«Су „тапшы“ болады»"
