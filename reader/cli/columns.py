"""Columns of tables as they are named on the command line."""

import argparse
import csv

from reader.corpus.columns import PARTS, Columns

COLUMNS_HELP = (
    f"which column of the tables at the PATHs holds what, by heading or number: {', '.join(PARTS)}; remembered for them"
)


def columns(given: str) -> Columns:
    """Read ``text=Мәтін,title=Тақырып``; a heading with a comma is quoted as in CSV (``"text=Мәтін, толық"``).

    Raises:
        argparse.ArgumentTypeError: a part is not known, has no heading, or the texts have none.
    """
    found: dict[str, str] = {}
    for piece in next(csv.reader([given], skipinitialspace=True), []):
        part, sign, heading = piece.partition("=")
        if part.strip() not in PARTS or not sign or not heading.strip():
            raise argparse.ArgumentTypeError(f"“{piece}” is not one of {', '.join(f'{one}=HEADING' for one in PARTS)}")
        found[part.strip()] = heading.strip()
    if not found.get("text"):
        raise argparse.ArgumentTypeError("the column of the texts is missing: text=HEADING")
    text, title, date, source, author, number = (found.get(part, "") for part in PARTS)
    return Columns(text, title, date, source, author, number)
