from reader.structure.first_names import is_first_name


def test_a_first_name_is_known_in_its_cases() -> None:
    assert all(is_first_name(word) for word in ("марат", "маратом", "мараттың", "марины", "сәулеге", "donald"))
    assert not any(is_first_name(word) for word in ("саммит", "бүгін", "president"))
