"""Tests of the entries that documents have in the index."""

import datetime
from pathlib import Path

from reader.corpus.document import Layout
from reader.index.analysis import analyze
from reader.index.entries import IndexedDocument, IndexEntries


def test_documents_of_one_folder_share_its_words_and_each_has_its_own_place() -> None:
    entries = IndexEntries()
    found = [
        entries.entry(IndexedDocument(1, Path(path), datetime.date(2025, 1, 31), analyze("Сөз.", Layout(0)))).to_dict()
        for path in ("/Жаңа/газет/бір.txt", "/Жаңа/газет/екі.txt", "/Жаңа/үш.txt")
    ]
    assert [one["path"][0].split() for one in found] == [
        ["жаңа", "газет", "бір", "txt"],
        ["жаңа", "газет", "екі", "txt"],
        ["жаңа", "үш", "txt"],
    ]
    assert sorted(found[1]["place"]) == ["/", "/Жаңа", "/Жаңа/газет", "/Жаңа/газет/екі.txt"]
    assert sorted(found[2]["folder"]) == ["/", "/Жаңа"]


def test_an_entry_counts_days_and_months() -> None:
    document = IndexedDocument(7, Path("/а.txt"), datetime.date(1970, 3, 2), analyze("Сөз сөзге.", Layout(0)))
    found = IndexEntries().entry(document).to_dict()
    assert (found["id"], found["date"], found["month"], found["words"]) == ([7], [60], [1970 * 12 + 2], [2])
    assert "language" not in found
