"""Workbooks for tests, written by openpyxl."""

import datetime
from collections.abc import Sequence
from pathlib import Path

import openpyxl

Cell = str | int | float | datetime.date | None


def workbook(path: Path, **sheets: Sequence[Sequence[Cell]]) -> Path:
    """Write a workbook with the rows of each sheet."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path
