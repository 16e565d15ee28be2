"""Set a document, or one part of it, as a page: a QTextDocument whose blocks know what they show."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from reader.corpus.document import DateOrigin, Document, Paragraph, Turn, TurnKind
from reader.corpus.place import short_place
from reader.corpus.span import Span
from reader.gui.dates import long_date
from reader.gui.reading.text_offsets import Offsets, OverlayOffsets, TextOffsets
from reader.gui.reading.typography import Typography
from reader.language.scripts.overlay import Script, overlay_text
from reader.records import dataclass

_STUB_LETTERS = 48
_DASHES = "–—−-―‒ \u00a0"
_LINE_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
# QTextCursor.insertText would begin a new block at these, and every later position would be wrong.
_BLOCK_BREAKS = str.maketrans(dict.fromkeys("\n\r\u2029\ufdd0\ufdd1", "\ufffd"))


class Role(StrEnum):
    """What a block of the page is."""

    TITLE = "title"
    BYLINE = "byline"
    SPEAKER = "speaker"
    BODY = "body"
    FOLD = "fold"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the page and the stretch of the document's text that it shows, if any.

    ``echo`` marks a title that repeats words of the lead: it can be copied, but positions live in the lead.
    ``qt_start`` is the block's first UTF-16 position in the page. ``turn`` is the turn that the block belongs to, and
    ``hidden`` what a folded one stands for.
    """

    role: Role
    qt_start: int
    span: Span | None = None
    offsets: Offsets | None = None
    number: int | None = None
    mark: TurnKind | None = None
    echo: bool = False
    turn: int | None = None
    hidden: Span | None = None


class Page:
    """A part of a document set for reading; converts positions both ways."""

    def __init__(self, source: Document, part: Span, sheet: QTextDocument, blocks: tuple[Block, ...]) -> None:
        self.source = source
        self.part = part
        self.sheet = sheet
        self.blocks = blocks
        self.title_scale = 0.0
        self.mirrored = False
        self._qt_starts = [block.qt_start for block in blocks]
        self._placed = [index for index, block in enumerate(blocks) if block.span and not block.echo]
        self._starts = [span.start for index in self._placed if (span := blocks[index].span)]

    def text_block(self, index: int) -> QTextBlock:
        """Return Qt's block with the number ``index``."""
        return self.sheet.findBlockByNumber(index)

    def block_of(self, position: int) -> int:
        """Return the number of the block that shows a code point, or of the last one before it."""
        if not self._placed:
            return 0
        return self._placed[max(0, bisect_right(self._starts, position) - 1)]

    def to_qt(self, position: int) -> int:
        """Return the page's UTF-16 position of a code point of the document."""
        block = self.blocks[self.block_of(position)]
        if block.span is None or block.offsets is None:
            return block.qt_start
        inside = min(max(position, block.span.start), block.span.end) - block.span.start
        return block.qt_start + block.offsets.to_qt(inside)

    def from_qt(self, position: int) -> int:
        """Return the code point at a UTF-16 position; between shown stretches, the next one's start."""
        index = self._index_at(position)
        block = self.blocks[index]
        if block.hidden is not None:
            return block.hidden.start if position == block.qt_start else block.hidden.end
        if block.span is not None and block.offsets is not None:
            inside = block.offsets.from_qt(position - block.qt_start)
            return min(block.span.start + inside, block.span.end)
        later = bisect_left(self._placed, index)
        if later < len(self._placed):
            return self._starts[later]
        return self._end_before(index)

    def span_between(self, start: int, end: int) -> Span | None:
        """Return the stretch of the document from one UTF-16 position to another, without the blocks' ends."""
        first, last = self._index_at(start), self._index_at(end)
        if self.blocks[first].echo and last != first:
            first = next((index for index in self._placed if index > first), first)
            start = self.blocks[first].qt_start
        begin = self.from_qt(start)
        at_block_start = end == self.blocks[last].qt_start
        shows = self.blocks[last].span or self.blocks[last].hidden
        finish = self._end_before(last) if at_block_start or not shows else self.from_qt(end)
        return Span(begin, finish) if begin < finish else None

    def spans_shown(self) -> Iterator[tuple[int, Span]]:
        """Yield the number and stretch of every block that shows the document's text in its place."""
        for index in self._placed:
            if (span := self.blocks[index].span) is not None:
                yield index, span

    def _index_at(self, position: int) -> int:
        return max(0, bisect_right(self._qt_starts, position) - 1)

    def _end_before(self, index: int) -> int:
        for block in reversed(self.blocks[:index]):
            if (shown := block.hidden or block.span) and not block.echo:
                return shown.end
        return self.part.start


def set_page(
    source: Document,
    part: Span,
    typography: Typography,
    folded: Collection[int] = frozenset(),
    script: Script = Script.ORIGINAL,
) -> Page:
    """Set one part of a document; the first part begins with the title and the byline.

    ``folded`` are the turns of which only a line is shown. Only a Kazakh text is shown in another ``script``.
    """
    return _Setter(source, part, typography, folded, script if source.language == "kk" else Script.ORIGINAL).page()


class _Setter:
    """Writes the blocks of one page from top to bottom."""

    def __init__(
        self, source: Document, part: Span, typography: Typography, folded: Collection[int], script: Script
    ) -> None:
        self._script = script
        self._source = source
        self._folded = folded
        self._stubs: set[int] = set()
        self._part = part
        self._type = typography
        self._sheet = QTextDocument()
        self._sheet.setUndoRedoEnabled(False)
        self._sheet.setDocumentMargin(0)
        self._sheet.setDefaultFont(typography.body_font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._sheet.setDefaultTextOption(option)
        self._cursor = QTextCursor(self._sheet)
        self._blocks: list[Block] = []
        theme = typography.theme
        self._answer = _characters(typography.body_font(), theme.text)
        self._question = _characters(typography.question_font(), theme.question)
        self._dateline = _characters(typography.label_font(0.78, 6, capitals=False), theme.quiet_text)
        self._fold = _characters(typography.body_font(0.92), theme.quiet_text)
        self._speaker = _characters(typography.label_font(0.72, 9, capitals=True), theme.quiet_text)

    def page(self) -> Page:
        self._cursor.beginEditBlock()
        if self._part.start <= self._source.body_start:
            self._write_title()
            self._write_byline()
        paragraphs = self._source.paragraphs
        first = bisect_right(paragraphs, self._part.start, key=lambda paragraph: paragraph.span.end)
        for index in range(first, len(paragraphs)):
            if paragraphs[index].span.start >= self._part.end:
                break
            self._write_paragraph(paragraphs[index])
        self._cursor.endEditBlock()
        page = Page(self._source, self._part, self._sheet, tuple(self._blocks))
        page.title_scale = self._type.title_scale
        page.mirrored = self._script is Script.ARABIC
        return page

    def _write_title(self) -> None:
        source = self._source
        scale = self._type.title_scale
        layout = _block_format(self._type.title_line(scale), after=round(0.3 * self._type.line))
        characters = _characters(self._type.title_font(scale), self._type.theme.text)
        if source.heading is not None:
            self._write(Role.TITLE, layout, [(source.heading, characters)])
            return
        if source.headline is not None:
            self._write(Role.TITLE, layout, [(source.headline.of(source.text), characters)], source.headline)
            return
        shown = source.title.removesuffix("…")
        repeated = bool(shown) and source.text.startswith(shown, source.title_span.start)
        span = Span(source.title_span.start, source.title_span.start + len(shown)) if repeated else None
        self._write(Role.TITLE, layout, [(source.title, characters)], span, echo=True)

    def _write_byline(self) -> None:
        font = self._type.label_font(0.8, 1, capitals=False)
        font.setWeight(QFont.Weight.Normal)
        line = round(1.4 * 0.8 * self._type.em)
        layout = _block_format(line, after=round(1.1 * self._type.line))
        self._write(Role.BYLINE, layout, [(byline(self._source), _characters(font, self._type.theme.quiet_text))])
        if self._source.heading is not None and (headline := self._source.headline):  # it is part of the text
            below = _block_format(self._type.line, after=round(0.5 * self._type.line))
            self._write(Role.BODY, below, [(headline.of(self._source.text), self._answer)], headline)

    def _write_paragraph(self, paragraph: Paragraph) -> None:
        span = Span(max(paragraph.span.start, self._part.start), min(paragraph.span.end, self._part.end))
        whole = span.start == paragraph.span.start
        number = self._turn_of(paragraph)
        turn = self._source.turns[number] if number is not None else None
        if number is not None and number in self._folded:
            self._write_stub(number, whole, paragraph)
            return
        begins = whole and turn is not None and turn.paragraphs.start == paragraph.number
        asked = turn is not None and turn.kind == TurnKind.QUESTION
        gap = self._gap_before(turn) if begins else 0
        if begins and turn is not None and self._needs_speaker(turn):
            self._write_speaker(turn.speaker or "", gap)
            gap = 0
        self._write(
            Role.BODY,
            _block_format(self._type.line, before=gap, after=self._type.paragraph_gap),
            list(self._runs(span, self._question if asked else self._answer)),
            span,
            number=paragraph.number if whole else None,
            mark=turn.kind if begins and turn is not None else None,
            turn=number,
        )

    def _write_stub(self, number: int, whole: bool, paragraph: Paragraph) -> None:
        """Write one line in place of a folded turn: how it begins and how long it is."""
        if number in self._stubs:
            return
        self._stubs.add(number)
        turn = self._source.turns[number]
        said = turn.span.of(self._source.text)
        opening = said[: 3 * _STUB_LETTERS].lstrip(_DASHES).split("\n")[0]
        if len(opening) > _STUB_LETTERS:
            opening = opening[:_STUB_LETTERS].rsplit(" ", 1)[0].rstrip(" .,;:–—") + "…"
        words = QCoreApplication.translate("ReadingView", "%n word(s)", "", len(said.split()))
        self._write(
            Role.FOLD,
            _block_format(self._type.line, after=self._type.paragraph_gap),
            [(f"▸ {opening}  · {words}", self._fold)],
            number=paragraph.number if whole else None,
            mark=turn.kind,
            turn=number,
            hidden=turn.span,
        )

    def _gap_before(self, turn: Turn | None) -> float:
        spoken = turn is not None and turn.kind in (TurnKind.QUESTION, TurnKind.STATEMENT)
        # Never less before a question than between two paragraphs, however these are set.
        gap = max(1.15 * self._type.line, 1.3 * self._type.paragraph_gap) if spoken else 0.6 * self._type.line
        return round(gap) if self._blocks else 0

    def _needs_speaker(self, turn: Turn) -> bool:
        if not turn.speaker:
            return False
        start = turn.span.start
        opening = self._source.text[start : start + len(turn.speaker) + 8]
        return turn.speaker.casefold() not in opening.casefold()

    def _write_speaker(self, name: str, gap: float) -> None:
        line = round(1.45 * 0.72 * self._type.em)
        layout = _block_format(line, before=gap, after=round(0.08 * self._type.line))
        self._write(Role.SPEAKER, layout, [(name, self._speaker)])

    def _turn_of(self, paragraph: Paragraph) -> int | None:
        turns = self._source.turns
        index = bisect_right(turns, paragraph.number, key=lambda turn: turn.paragraphs.start) - 1
        return index if index >= 0 and paragraph.number in turns[index].paragraphs else None

    def _runs(self, span: Span, characters: QTextCharFormat) -> Iterator[tuple[str, QTextCharFormat]]:
        text = self._source.text
        dateline = self._source.dateline
        start = min(max(dateline.start, span.start), span.end) if dateline else span.start
        end = min(max(dateline.end, span.start), span.end) if dateline else span.start
        yield text[span.start : start], characters
        yield text[start:end], self._dateline
        yield text[end : span.end], characters

    def _write(
        self,
        role: Role,
        layout: QTextBlockFormat,
        runs: list[tuple[str, QTextCharFormat]],
        span: Span | None = None,
        number: int | None = None,
        mark: TurnKind | None = None,
        echo: bool = False,
        turn: int | None = None,
        hidden: Span | None = None,
    ) -> None:
        if self._script is Script.ARABIC and role is not Role.BYLINE:
            layout.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if self._blocks:
            self._cursor.insertBlock(layout, runs[-1][1])
        else:
            self._cursor.setBlockFormat(layout)
        start = self._cursor.position()
        for text, characters in runs:
            if text:
                self._cursor.insertText(_unbroken(self._shown(text, role)), characters)
        offsets = self._offsets(span) if span is not None else None
        self._blocks.append(Block(role, start, span, offsets, number, mark, echo, turn, hidden))

    def _shown(self, text: str, role: Role) -> str:
        if self._script is Script.ORIGINAL or role is Role.BYLINE:
            return text
        return overlay_text(text, self._script)

    def _offsets(self, span: Span) -> Offsets:
        text = span.of(self._source.text)
        return TextOffsets(text) if self._script is Script.ORIGINAL else OverlayOffsets(text, self._script)


def byline(source: Document) -> str:
    """Return date, source and interviewee; a date that the text does not give says where it comes from."""
    day = long_date(source.date, QLocale())
    if source.date_origin == DateOrigin.FILE_NAME:
        day += " " + QCoreApplication.translate("ReadingView", "(date in the file's name)")
    elif source.date_origin == DateOrigin.METADATA:
        day += " " + QCoreApplication.translate("ReadingView", "(date in the file's own record)")
    elif source.date_origin == DateOrigin.FILE_TIME:
        day += " " + QCoreApplication.translate("ReadingView", "(date of the file)")
    elif source.date_origin == DateOrigin.USER:
        day += " " + QCoreApplication.translate("ReadingView", "(date corrected)")
    names = (
        source.outlet,
        source.metadata.author,
        source.interviewee.name if source.interviewee else "",
        short_place(source.path, source.fragment),
    )
    return " · ".join([day, *(name.replace(" ", "\u00a0") for name in names if name)])


def _unbroken(text: str) -> str:
    return text.translate(_BLOCK_BREAKS) if any(chr(code) in text for code in _BLOCK_BREAKS) else text


def _characters(font: QFont, colour: QColor) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFont(font)
    result.setForeground(colour)
    return result


def _block_format(line: float, before: float = 0, after: float = 0) -> QTextBlockFormat:
    result = QTextBlockFormat()
    result.setLineHeight(line, _LINE_FIXED)
    result.setTopMargin(before)
    result.setBottomMargin(after)
    return result
