"""The text that the test files of every format hold."""

from pathlib import Path

from reader.corpus.document import Document

FILES = Path(__file__).parent / "files"
SEED = next((Path(__file__).parents[2] / "seeds").glob("004_kk_coal_interview.txt"))
MARK = " date 2025-01-23 "
LINES = SEED.read_text(encoding="utf-8").removeprefix(MARK).strip().split("\n")
HEADLINE, PARAGRAPHS = LINES[0], LINES[1:]
AUTHOR = "Айгүл Сапарова"


def kinds(document: Document) -> str:
    """Return the turns of a document, a letter for each."""
    return "".join(turn.kind.name[0] for turn in document.turns)
