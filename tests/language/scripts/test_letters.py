"""Tests of tables of letters and of the three scripts."""

from reader.language.scripts.letters import ARABIC, CYRILLIC, LATIN, letter_pairs


def test_a_table_tells_what_a_letter_is_written_as() -> None:
    assert letter_pairs(" ц=ts \n ъ= '= ") == {"ц": "ts", "ъ": "", "'": ""}


def test_every_script_knows_its_own_letters_only() -> None:
    scripts = {CYRILLIC: "аяёәғқңөұүһіїӊ", LATIN: "azßäğıəʔṣ", ARABIC: "اەكگڭۇۋىٴﺍ"}
    for pattern in scripts:
        for owner, letters in scripts.items():
            assert all(bool(pattern.search(letter)) is (owner is pattern) for letter in letters)
    assert not any(pattern.search("13%-+'÷،") for pattern in scripts)
