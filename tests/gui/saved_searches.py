"""Saved searches to test with."""

import datetime

from reader.store.searches import SavedSearch

NOW = datetime.datetime(2025, 11, 5, tzinfo=datetime.UTC)


def saved(*names: str) -> list[SavedSearch]:
    return [SavedSearch(number, name, name.lower(), number - 1, NOW) for number, name in enumerate(names, 1)]


THREE = saved("Минералдар", "Су", "Көмір")
COUNTS: dict[int, int | None] = {1: 143, 2: 7, 3: None}
