"""Documents for the tests of the window, built by hand."""

import datetime
import re
from collections.abc import Sequence
from pathlib import Path

from reader.corpus.document import DateOrigin, Document, Mention, Paragraph, Turn, TurnKind
from reader.corpus.span import Span

HEADLINE = "Сирек металдар туралы әңгіме — сарапшы пікірі"
NAME = "Рүстем Мұстафин"
INTERVIEW = (
    "АСТАНА. KAZINFORM — Институттың сарапшысы Рүстем Мұстафин тілшіге берген сұхбатында осындай пайым айтты.",
    "— Бұл кезең Қазақстанға несімен маңызды деп ойлайсыз?",
    "— Мақсат — маңызды стратегиялық минералдарды жеткізу тізбегін бақылап, дәліздерді қалыптастыру.",
    "Қазақстан мен Өзбекстан уран, литий және сирек металдардың айтарлықтай қорын ұстап отыр. " * 4,
    "— Басқа қай салаларды жатқызар едіңіз?",
    "— Ең басты мүдде — сындарлы минералдар мен сирек элементтер. " + "Бұл сала екіжақты әріптестіктің өзегі. " * 9,
    "Жалпы алғанда, басты назар логистика мен минералдарда.",
)


def interview(extra: Sequence[str] = (), headline: str | None = HEADLINE) -> Document:
    """Return a Kazakh interview; ``extra`` paragraphs go on with the last answer."""
    kinds = [TurnKind.LEAD, TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.ANSWER]
    kinds += [TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.ANSWER] + [TurnKind.ANSWER] * len(extra)
    return document([text.strip() for text in (*INTERVIEW, *extra)], kinds, headline)


def document(
    paragraphs: Sequence[str], kinds: Sequence[TurnKind] = (), headline: str | None = HEADLINE, title: str = "Тақырып"
) -> Document:
    """Return a document with paragraphs of given kinds; equal neighbours are one turn."""
    first = f" date 2025-11-05 {headline}\n" if headline else " date 2025-11-05 "
    body_start = len(" date 2025-11-05 ")
    text = first + "\n".join(paragraphs) + "\n"
    spans = []
    position = len(first)
    for paragraph in paragraphs:
        spans.append(Span(position, position + len(paragraph)))
        position += len(paragraph) + 1
    headline_span = Span(body_start, body_start + len(headline)) if headline else None
    return Document(
        path=Path("/texts/interview.txt"),
        text=text,
        content_hash="0",
        encoding="utf-8",
        language="kk",
        body_start=body_start,
        title=headline or title,
        title_span=headline_span or Span(body_start, body_start + len(title)),
        headline=headline_span,
        date=datetime.date(2025, 11, 5),
        date_origin=DateOrigin.TEXT,
        date_span=Span(6, 16),
        lead=spans[0] if spans else None,
        dateline=_found(text, "АСТАНА. KAZINFORM"),
        source=_mention(text, "KAZINFORM"),
        interviewee=_mention(text, NAME),
        people=(),
        paragraphs=tuple(Paragraph(number, span) for number, span in enumerate(spans, 1)),
        turns=_turns(spans, kinds),
    )


def uses(source: Document, pattern: str) -> tuple[Span, ...]:
    """Return where a pattern stands in a document's text."""
    return tuple(Span(*found.span()) for found in re.finditer(pattern, source.text))


def _turns(spans: Sequence[Span], kinds: Sequence[TurnKind]) -> tuple[Turn, ...]:
    turns: list[Turn] = []
    for number, (span, kind) in enumerate(zip(spans, kinds, strict=False), 1):
        if turns and turns[-1].kind == kind:
            old = turns.pop()
            turns.append(
                Turn(kind, old.speaker, range(old.paragraphs.start, number + 1), Span(old.span.start, span.end))
            )
        else:
            turns.append(Turn(kind, NAME if kind == TurnKind.ANSWER else None, range(number, number + 1), span))
    return tuple(turns)


def _found(text: str, words: str) -> Span | None:
    start = text.find(words)
    return Span(start, start + len(words)) if start >= 0 else None


def _mention(text: str, name: str) -> Mention | None:
    span = _found(text, name)
    return Mention(name, span) if span else None
