"""The turns of an interview: who asks, who answers, and which paragraphs are whose.

Two ways of printing an interview are read. A dash opens each turn, as most Kazakh and Russian papers have it;
or a label does: ``Name:``, ``[Name]``, ``Сұрақ:``, ``**Қ.Т.:**``.
"""

import re
from collections import Counter
from dataclasses import dataclass

from reader.corpus.document import Mention, TurnKind
from reader.corpus.span import Span
from reader.structure.names import UPPER

_HYPHEN = "-"
_DASHES = "–—−―‒" + _HYPHEN
_OPENING = frozenset('«“„"(…')
_CLOSING = "»”\"’')]}*_…!. \u00a0"
_CLOSING_LONGEST = 12
_LABEL_LONGEST = 60
_LABEL_WORD = rf"[{UPPER}][\w.’-]*"
# Small words inside a name, and those behind a father's name.
_PARTICLE = "de|la|del|der|den|da|di|du|van|von|bin|ibn|al|el|де|ла|дер|ван|фон|бин|ибн"
_CHILD_OF = "оглы|оғлы|кызы|қызы|улы|ұлы"
_LABEL_REST = rf"[ \u00a0](?:(?:(?:{_PARTICLE})[ \u00a0]){{0,2}}{_LABEL_WORD}|(?:{_CHILD_OF})\b)"
_LABEL_NAME = rf"{_LABEL_WORD}(?:{_LABEL_REST}){{0,3}}(?:\s?[0-9]{{1,2}})?"
_LABEL = re.compile(
    rf"\[(?P<bracket>{_LABEL_NAME})\]:?(?=\s|$)"
    rf"|(?P<mark>\*\*|__)?(?P<name>{_LABEL_NAME})(?:(?P=mark)\s?:|\s?:(?P=mark))(?=\s|$)"
    rf"|(?P<plain>{_LABEL_NAME})\s?:(?=\s|$)"
)
_ASKING = frozenset({"сұрақ", "вопрос", "question", "с", "в", "q"})
_ANSWERING = frozenset({"жауап", "ответ", "answer", "ж", "о", "a", "а"})
# Words with a colon that open a remark or a credit line, not a turn.
_NO_SPEAKER = frozenset(
    "мысалы мәселен демек яғни ескерту дереккөз сурет фото видео автор сілтеме например источник примечание "
    "справка итак снимок example note source photo picture video author credit".split()
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs ``first`` to ``last``, counted from 0, and the label that they were printed under."""

    kind: TurnKind
    first: int
    last: int
    label: Mention | None = None

    @property
    def speaker(self) -> str | None:
        """Name the label's speaker; a label that says just question or answer names nobody."""
        return self.label.name if self.label and not _role_of(self.label.name) else None


def opens_turn(text: str, line: Span, below: Span) -> bool:
    """Tell whether a first line opens an interview, with a dash or a label, and is no headline.

    A name with a colon («Тимур Есенов: Уран да керек») opens one only when the line below has a label too.
    """
    label = _label(text, line)
    labelled = label is not None and (_role_of(label.name) is not None or _label(text, below) is not None)
    return labelled or _has_dash(text, line)


def find_turns(text: str, paragraphs: list[Span]) -> list[Stretch]:
    """Divide all paragraphs into turns, in order and without gaps.

    A text that is no interview is a lead and one narration. Rules: design/kazakh.md, section 4.
    """
    labels = [_label(text, paragraph) for paragraph in paragraphs]
    dashes = [text[paragraph.start] in _DASHES and _has_dash(text, paragraph) for paragraph in paragraphs]
    if len(labels) - labels.count(None) < 2 and dashes.count(True) < 2:
        return _plain(paragraphs)
    asks = [_ends_in_question(text, paragraph) for paragraph in paragraphs]
    dialogue = dashes.count(True) > 1 and any(dash and ask for dash, ask in zip(dashes, asks, strict=True))
    if _labels_count(labels) and not (dialogue and len(labels) - labels.count(None) < dashes.count(True)):
        return _by_label(labels, asks)
    if dialogue:
        return _by_dash(dashes, asks)
    return _plain(paragraphs)


def _plain(paragraphs: list[Span]) -> list[Stretch]:
    turns = [Stretch(TurnKind.LEAD, 0, 0), Stretch(TurnKind.NARRATION, 1, len(paragraphs) - 1)]
    return turns[: min(len(paragraphs), 2)]


def is_interview(turns: list[Stretch]) -> bool:
    """Tell whether somebody asks in these turns."""
    return any(turn.kind is TurnKind.QUESTION for turn in turns)


def answerer(turns: list[Stretch]) -> Mention | None:
    """Return the label of the speaker who answers most, where labels name the speakers."""
    counts = Counter(turn.speaker for turn in turns if turn.kind is TurnKind.ANSWER and turn.speaker)
    if not counts:
        return None
    name = counts.most_common(1)[0][0]
    return next(turn.label for turn in turns if turn.speaker == name)


def _has_dash(text: str, line: Span) -> bool:
    """Tell whether a line begins with a dash; behind a hyphen must be a space, and a minus before a number is none."""
    dash, after = text[line.start], text[line.start + 1 : min(line.start + 2, line.end)]
    return dash in _DASHES and (after.isspace() or (dash != _HYPHEN and (after.isalpha() or after in _OPENING)))


def _ends_in_question(text: str, line: Span) -> bool:
    if text[line.end - 1] == "?":
        return True
    end = text[max(line.start, line.end - _CLOSING_LONGEST) : line.end]
    return "?" in end and end.rstrip(_CLOSING).endswith("?")


def _label(text: str, line: Span) -> Mention | None:
    end = min(line.end, line.start + _LABEL_LONGEST)
    if text[line.start] != "[" and text.find(":", line.start, end) < 0:
        return None
    found = _LABEL.match(text, line.start, end)
    if found is None or found.end() == end < line.end:
        return None
    group = next(name for name in ("bracket", "name", "plain") if found[name])
    name = found[group].rstrip("0123456789 \u00a0")
    if name.lower() in _NO_SPEAKER:
        return None
    start = found.start(group)
    return Mention(name, Span(start, start + len(name)))


def _role_of(label: str) -> TurnKind | None:
    word = label.lower().rstrip(".")
    return TurnKind.QUESTION if word in _ASKING else TurnKind.ANSWER if word in _ANSWERING else None


def _labels_count(labels: list[Mention | None]) -> bool:
    """Tell labels from words that happen to stand before a colon.

    At least two paragraphs must carry one; and one must ask or answer, or come back as a speaker does: among
    other labels, or as a full name.
    """
    counts = Counter(label.name for label in labels if label)
    if counts.total() < 2:
        return False
    returning = [name for name, count in counts.items() if count > 1]
    return any(map(_role_of, counts)) or (bool(returning) and (len(counts) > 1 or len(returning[0].split()) > 1))


def _by_dash(dashes: list[bool], asks: list[bool]) -> list[Stretch]:
    """Read the dash form: what follows a question or a remark of the journalist, dash or not, is the answer."""
    kinds: list[TurnKind | None] = []
    kind: TurnKind | None = None
    for dash, ask in zip(dashes, asks, strict=True):
        opened: TurnKind | None = None
        if dash and ask:
            opened = TurnKind.QUESTION
        elif kind in (TurnKind.QUESTION, TurnKind.STATEMENT):
            opened = TurnKind.ANSWER
        elif dash:
            opened = TurnKind.STATEMENT
        elif kind is None:
            opened = TurnKind.LEAD
        kind = opened or kind
        kinds.append(opened)
    return _stretches(kinds, [None] * len(kinds))


def _by_label(labels: list[Mention | None], asks: list[bool]) -> list[Stretch]:
    """Read the label form: the same label again continues its speaker's turn."""
    opened: list[TurnKind | None] = []
    speaker: str | None = None
    for place, label in enumerate(labels):
        opens = label is not None and label.name != speaker
        opened.append(TurnKind.STATEMENT if opens else TurnKind.LEAD if place == 0 else None)
        speaker = label.name if label else speaker
    asked = any(label and _role_of(label.name) is TurnKind.QUESTION for label in labels)
    turns = [
        Stretch(_labelled(turn.label, asks[turn.last], asked), turn.first, turn.last, turn.label)
        if turn.label
        else turn
        for turn in _stretches(opened, labels)
    ]
    interviewer = _interviewer(turns)
    return [
        Stretch(TurnKind.ANSWER, turn.first, turn.last, turn.label)
        if interviewer and turn.kind is TurnKind.STATEMENT and turn.label and turn.label.name != interviewer
        else turn
        for turn in turns
    ]


def _labelled(label: Mention, asks: bool, asked: bool) -> TurnKind:
    """Tell the kind of a turn; ``Ж:`` that asks, where no label says question, is the journalist's initial."""
    role = _role_of(label.name)
    initial = role is TurnKind.ANSWER and not asked and len(label.name.rstrip(".")) == 1
    return TurnKind.QUESTION if asks and (role is None or initial) else role or TurnKind.STATEMENT


def _interviewer(turns: list[Stretch]) -> str | None:
    """Return the label that asks most, counted against what it says without asking."""
    balance: Counter[str] = Counter()
    for turn in turns:
        if turn.label:
            balance[turn.label.name] += 1 if turn.kind is TurnKind.QUESTION else -1
    return balance.most_common(1)[0][0] if is_interview(turns) else None


def _stretches(opened: list[TurnKind | None], labels: list[Mention | None]) -> list[Stretch]:
    starts = [place for place, kind in enumerate(opened) if kind]
    ends = [*(start - 1 for start in starts[1:]), len(opened) - 1]
    return [
        Stretch(kind, start, end, labels[start])
        for start, end in zip(starts, ends, strict=True)
        if (kind := opened[start])
    ]
