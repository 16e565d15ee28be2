"""Say of the page what is only painted beside its text: the number of a paragraph, and whether it asks or answers."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.corpus.document import TurnKind
from reader.gui.reading.page import Block, Page, Role

translate = QCoreApplication.translate


def block_words(block: Block) -> str:
    """Return what a block is and which paragraph; nothing where it is neither."""
    if block.role is Role.TITLE:
        return translate("PageWords", "Title")
    said = (
        {
            TurnKind.QUESTION: translate("PageWords", "Question"),
            TurnKind.ANSWER: translate("PageWords", "Answer"),
        }.get(block.mark)
        if block.mark is not None
        else None
    )
    if block.hidden is not None:
        said = translate("PageWords", "Folded answer")
    number = ""
    if block.number is not None:
        number = translate("PageWords", "Paragraph {number}").format(number=QLocale().toString(block.number))
    return ", ".join(filter(None, (said, number)))


def page_words(page: Page | None, matches: int) -> str:
    """Return what a page holds: its title, how many paragraphs, and how many matches are marked in it."""
    if page is None:
        return ""
    count = sum(block.number is not None for block in page.blocks)
    said = [page.source.title, translate("PageWords", "%n paragraph(s)", "", count)]
    if matches:
        said.append(translate("Counter", "%n match(es)", "", matches))
    return ", ".join(said)
