from collections import Counter

from reader.structure.gazetteer import places


def test_every_place_has_names_in_three_languages() -> None:
    assert len(places()) > 200
    assert all(len(columns) == 3 and all(name for names in columns for name in names) for columns in places())


def test_no_name_of_a_language_stands_for_two_places() -> None:
    for column in range(3):
        names = Counter(name for place in places() for name in place[column])
        assert [name for name, count in names.items() if count > 1] == []
