"""Tests of where documents lie."""

from pathlib import Path

from reader.corpus.place import file_name, folder_place, is_archive, place_name, possible_places

TABLE, ARCHIVE = Path("/т/жаңалық.csv"), Path("/т/мұрағат.ZIP")


def test_a_place_is_shown_as_people_write_it() -> None:
    assert place_name(Path("/т/а.txt")) == "/т/а.txt"
    assert place_name(TABLE, "17") == "/т/жаңалық.csv#17"
    assert place_name(ARCHIVE, "жаңа/а.txt") == "/т/мұрағат.ZIP/жаңа/а.txt"
    assert is_archive(ARCHIVE)


def test_only_a_file_in_an_archive_has_a_name_of_its_own() -> None:
    assert file_name(ARCHIVE, "жаңа/2024-01-01.txt") == "2024-01-01.txt"
    assert file_name(TABLE, "2024-01-01") == "жаңалық.csv"


def test_an_archive_is_a_folder_and_a_table_is_a_file() -> None:
    assert folder_place(ARCHIVE, "жаңа/а.txt") == ARCHIVE / "жаңа" / "а.txt"
    assert folder_place(TABLE, "17") == TABLE


def test_every_place_can_be_found_again_from_how_it_is_shown() -> None:
    for path, fragment in ((TABLE, "17"), (ARCHIVE, "жаңа/а.txt"), (Path("/т/а#1.csv"), "3"), (TABLE, "Парақ#2!9")):
        assert (path, fragment) in possible_places(place_name(path, fragment))
