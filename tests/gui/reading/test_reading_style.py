from reader.gui.reading.reading_style import LINE_HEIGHT, ReadingStyle, presets, style_of
from reader.settings import Settings


def test_the_settings_of_a_new_library_are_the_first_preset() -> None:
    first = presets()[0]
    assert (first.text_pt, first.style) == (Settings().text_pt, style_of(Settings())) == (13, ReadingStyle())


def test_settings_that_nobody_could_read_are_kept_within_bounds() -> None:
    style = style_of(Settings(line_height=90, measure=1, paragraph_gap=-4, reading_font=""))
    assert style == ReadingStyle("serif", LINE_HEIGHT.most, 35, 0)


def test_every_preset_can_be_chosen_with_the_sliders_too() -> None:
    for one in presets():
        settings = Settings(
            reading_font=one.style.font,
            line_height=one.style.line_height,
            measure=one.style.measure,
            paragraph_gap=one.style.paragraph_gap,
        )
        assert style_of(settings) == one.style
