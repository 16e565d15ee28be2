"""Letters: how tables of them are written in this package, and how the three scripts are told apart."""

import re

KAZAKH = re.compile("[әғқңөұүһі]")
"""A letter that a Russian keyboard lacks."""

CYRILLIC = re.compile("[\u0400-\u052f]")
"""A letter of a Cyrillic alphabet, in either case."""

LATIN = re.compile("[a-z\u00df-\u00f6\u00f8-\u02af\u1e00-\u1eff]")
"""A letter of a Latin alphabet in a folded form."""

ARABIC = re.compile("[\u0620-\u064a\u0671-\u06d3\u06d5\u0750-\u077f\ufb50-\ufdfc\ufe70-\ufefc]")
"""A letter of an Arabic alphabet, in any shape."""


def letter_pairs(table: str) -> dict[str, str]:
    """Return what each letter of a table like ``ц=ts ъ=`` is written as, which may be nothing."""
    return {pair[0]: pair[2:] for pair in table.split()}
