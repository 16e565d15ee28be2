"""Rows of tables in office documents as lines."""

from collections.abc import Iterator, Sequence

CELL_LONGEST = 100
"""Letters up to which a cell is taken for one of a table, and not for a part of a page's layout."""

StyledLine = tuple[str, str]


def row_lines(cells: Sequence[Sequence[StyledLine]]) -> Iterator[StyledLine]:
    """Yield a row of short cells as one line, with tabs between them, and one that lays out a page as it is.

    A line is its text and the name of its style.
    """
    filled = [[line for line in cell if line[0].strip()] for cell in cells]
    if all(len(cell) <= 1 and all(len(text) <= CELL_LONGEST for text, _ in cell) for cell in filled):
        yield "\t".join(cell[0][0].strip() if cell else "" for cell in filled), ""
    else:
        yield from (line for cell in filled for line in cell)
