"""Thousands of random edits: how many marks are found again, and whether any is found in the wrong place.

usage: python tests/bench/anchoring.py [TRIALS] [FILE …]
"""

import random
import sys
from collections import Counter
from pathlib import Path

from reader import loader
from reader.language.tokens import tokenize
from tests.test_anchoring import SEEDS, marks, trial


def main() -> int:
    trials = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    files = [Path(one) for one in sys.argv[2:]] or SEEDS
    texts = [loader.load(path).text for path in files]
    counts: dict[int, Counter[str]] = {}
    for seed in range(trials):
        chance = random.Random(seed)
        text = texts[seed % len(texts)][: chance.choice([1500, 4000, 12000])]
        edits = chance.choice([1, 3, 8, 20])
        words = [token.form for token in tokenize(text)]
        spans = marks(text, chance)
        right, wrong, standing = trial(text, words, spans, chance, edits)
        row = counts.setdefault(edits, Counter())
        row.update(marks=len(spans), right=right, wrong=wrong, standing=standing)
        if wrong:
            print("wrong with seed", seed)
    for edits, row in sorted(counts.items()):
        print(
            f"{edits:>3} edits: {row['marks']} marks, {row['standing']} still there, "
            f"{row['right']} found ({row['right'] / max(1, row['standing']):.1%}), {row['wrong']} wrong"
        )
    return 1 if any(row["wrong"] for row in counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
