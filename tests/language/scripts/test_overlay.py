from itertools import pairwise
from pathlib import Path

import pytest

from reader.language.scripts.overlay import Script, overlay, overlay_text

SEEDS = sorted(Path("seeds").glob("*_kk_*.txt"))
LATIN = [Script.LATIN, Script.WEB]


def test_a_text_is_shown_in_each_script() -> None:
    assert overlay("Шымкент, АҚШ-тың жері!", Script.LATIN).text == "Şymkent, AQŞ-tyñ jerı!"
    assert overlay("Шымкент", Script.WEB).text == "Şımkent"
    assert overlay("қала, ән?", Script.ARABIC).text == "قالا، ٴان؟"
    assert overlay("61,2 ал, 5", Script.ARABIC).text == "61,2 ال، 5"
    assert overlay("қала", Script.ORIGINAL).text == "қала"


@pytest.mark.parametrize("script", list(Script))
@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_every_letter_of_the_original_has_its_place_in_what_is_shown(seed: Path, script: Script) -> None:
    text = seed.read_text(encoding="utf-8")
    shown = overlay(text, script)
    assert overlay_text(text, script) == shown.text
    assert len(shown.starts) == len(text) + 1
    assert shown.starts[-1] == len(shown.text)
    assert all(one <= other for one, other in pairwise(shown.starts))
    for place, letter in enumerate(text):
        if letter == "\n":
            assert shown.text[shown.starts[place]] == "\n"


@pytest.mark.parametrize("script", LATIN)
def test_a_word_is_found_at_its_place(script: Script) -> None:
    text = "Юрий мен ЩЕРБИНА объектіні цирк"
    shown = overlay(text, script)
    start = text.index("цирк")
    assert shown.text[shown.starts[start] : shown.starts[len(text)]] == overlay("цирк", script).text
