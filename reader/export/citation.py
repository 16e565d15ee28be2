"""How a source is cited: by a template of the user's, GOST R 7.0.100-2018, APA 7 and Chicago 17."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from string import Formatter
from typing import TypeVar

from reader.corpus.document import TurnKind
from reader.corpus.quotation import Quotation
from reader.errors import TemplateFaulty

_Value = TypeVar("_Value")


class Style(StrEnum):
    """The ways in which a quote is copied with its source."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    GOST = "gost"
    APA = "apa"
    CHICAGO = "chicago"


TEMPLATE = "{quote}[ — {speaker}][, {role}][. {title}][. {source}][, {date}][, ¶ {paragraph}]. {link}"
"""What is copied unless the user says otherwise; what stands in brackets is left out where a field in it is empty."""

FIELDS = ("quote", "speaker", "role", "title", "source", "author", "date", "paragraph", "link", "path", "check")

_MARKS = {"kk": "«»", "ru": "«»", "en": "“”"}
_INNER = {"kk": "„“", "ru": "„“", "en": "‘’"}
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_ENDED = re.compile("[.!?…][»“”’]+$")
_MARKUP = re.compile(r"[\\`*_\[\]<>#|~]")

_MONTHS = {
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(),
    "ru": "янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_WORDS = {
    "kk": {"interview": "сұхбат", "text": "Мәтін : тікелей", "paragraph": "абз.", "voices": "Сөйлегендер"},
    "ru": {"interview": "интервью", "text": "Текст : непосредственный", "paragraph": "абз.", "voices": "Говорят"},
    "en": {"interview": "interview", "text": "Text : unmediated", "paragraph": "para.", "voices": "Speakers"},
}
_UNNAMED = {
    "kk": {TurnKind.QUESTION: "тілші", TurnKind.ANSWER: "жауап беруші", TurnKind.NARRATION: "мақала мәтіні"},
    "ru": {TurnKind.QUESTION: "журналист", TurnKind.ANSWER: "собеседник", TurnKind.NARRATION: "текст статьи"},
    "en": {TurnKind.QUESTION: "interviewer", TurnKind.ANSWER: "interviewee", TurnKind.NARRATION: "article text"},
}
"""Who speaks where the text names nobody; said only beside others, so that their words are not taken for his."""


_ANY_MARK = re.compile('[«»„“”"]')


def in_marks(quotation: Quotation) -> str:
    """Return a passage in the quotation marks of its language, and marks inside it as inner ones."""
    outer, inner = _of(_MARKS, quotation.language), _of(_INNER, quotation.language)
    text = quotation.text.strip()
    whole = text[:1] in '«“"' and text[-1:] in '»”"' and not re.search('[«»“”"]', text[1:-1])
    text = text[1:-1] if whole and len(text) > 2 else text
    if not _ANY_MARK.search(text):
        return outer[0] + text + outer[1]
    opened = False
    letters: list[str] = []
    for place, letter in enumerate(text):
        if letter == '"':
            opened = not opened or text[place - 1 : place].isspace()
            letters.append(inner[0] if opened else inner[1])
        else:
            letters.append(
                inner[0]
                if letter in "«„" or (letter == "“" and outer == "“”")
                else inner[1]
                if letter in "»”"
                else letter
            )
    return outer[0] + "".join(letters) + outer[1]


def with_source(quotation: Quotation, style: Style = Style.PLAIN, template: str = TEMPLATE) -> str:
    """Return a passage with its source, ready to be copied.

    Raises:
        TemplateFaulty: the template of the plain style names a field that there is not, or cannot be read.
    """
    if style is Style.PLAIN:
        text = filled(template, quotation)
        named = all(name in text for name in said_by(quotation))
        return f"{text} {_voices(quotation)}" if quotation.crosses and not named else text
    quote = in_marks(quotation)
    if style is Style.MARKDOWN:
        lines = "\n".join(f"> {_escaped(line)}".rstrip() for line in quotation.text.strip().split("\n"))
        return f"{lines}\n>\n> — {_escaped(_plain_source(quotation))} [¶ {quotation.first}]({quotation.link})"
    return (
        f"{quote} ({cited(quotation, style).rstrip('.')})"
        if style is Style.APA
        else f"{quote} {cited(quotation, style)}"
    )


def cited(quotation: Quotation, style: Style) -> str:
    """Return the source of a passage as a style has it, without the passage; of several speakers all are named."""
    source = _STYLES[style](quotation)
    named = style in (Style.PLAIN, Style.MARKDOWN) or not quotation.crosses
    return source if named else f"{source} {_voices(quotation)}"


def said_by(quotation: Quotation) -> tuple[str, ...]:
    """Return who speaks in a passage; where several do, also those whom the text does not name, by what they are."""
    if not quotation.crosses:
        return quotation.speakers
    unnamed = _of(_UNNAMED, quotation.language)
    found = (voice.name or unnamed.get(voice.kind, unnamed[TurnKind.NARRATION]) for voice in quotation.voices)
    return tuple(dict.fromkeys(found))


def filled(template: str, quotation: Quotation) -> str:
    """Return a template with its fields filled in.

    Raises:
        TemplateFaulty: it names a field that there is not, or cannot be read.
    """
    check_template(template)
    values = values_of(quotation)

    def optional(found: re.Match[str]) -> str:
        named = [name for _, name, _, _ in Formatter().parse(found[1]) if name]
        return found[1] if all(values[name] for name in named) else ""

    text = Formatter().vformat(_OPTIONAL.sub(optional, template), (), values)
    quote = values["quote"]
    before, there, behind = text.partition(quote) if quote else ("", "", text)
    if behind.startswith(".") and _ENDED.search(quote):
        behind = behind[1:]
    return (before + there + _tidy(behind)).strip() if there else _tidy(text).strip()


def check_template(template: str) -> None:
    """Refuse a template that cannot be filled in.

    Raises:
        TemplateFaulty: it names a field that there is not, or cannot be read.
    """
    try:
        pieces = list(Formatter().parse(template))
    except ValueError:
        raise TemplateFaulty(template) from None
    for _, name, form, conversion in pieces:
        if name is not None and (name not in FIELDS or form or conversion):
            raise TemplateFaulty(name or template)


def values_of(quotation: Quotation) -> dict[str, str]:
    """Return what the fields of a template stand for."""
    alone = quotation.voices[0].role if len(quotation.voices) == 1 else ""
    return {
        "quote": in_marks(quotation),
        "speaker": " / ".join(said_by(quotation)) or quotation.author,
        "role": alone,
        "title": quotation.title,
        "source": quotation.outlet,
        "author": quotation.author,
        "date": quotation.date.isoformat() if quotation.date else "",
        "paragraph": paragraphs(quotation),
        "link": quotation.link,
        "path": quotation.path,
        "check": quotation.check,
    }


def paragraphs(quotation: Quotation) -> str:
    """Return the numbers of a passage's paragraphs; nothing for a headline."""
    if not quotation.first:
        return ""
    return str(quotation.first) if quotation.first == quotation.last else f"{quotation.first}–{quotation.last}"


def _voices(quotation: Quotation) -> str:
    return f"[{_of(_WORDS, quotation.language)['voices']}: {'; '.join(said_by(quotation))}]"


def _plain_source(quotation: Quotation) -> str:
    values = values_of(quotation)
    named = [values["speaker"], values["role"], values["title"], values["source"], values["date"]]
    return ", ".join(filter(None, named))


def _gost(quotation: Quotation) -> str:
    """Source: ГОСТ Р 7.0.100-2018, 7.3 (a part of a resource), with the text's own language for months."""
    words = _of(_WORDS, quotation.language)
    person = _person(quotation)
    head = f"{_surname_first(person)} " if person else ""
    kind = f" : [{words['interview']}]" if quotation.interview else ""
    said = f" / {_initials_first(person)}" if person else ""
    parts = [f"{head}{quotation.title.rstrip('.')}{kind}{said}. – {words['text']}"]
    where = f" // {quotation.outlet}" if quotation.outlet else ""
    if quotation.date:
        day = f"{quotation.date.day} {_of(_MONTHS, quotation.language)[quotation.date.month - 1]}"
        where += f"{'. –' if where else ' –'} {quotation.date.year}. – {day}"
    place = f" – {words['paragraph'].capitalize()} {paragraphs(quotation)}." if quotation.first else ""
    return _tidy(f"{parts[0]}{where}.") + place


def _apa(quotation: Quotation) -> str:
    """Source: Publication Manual of the APA, 7th ed., 10.1 (newspaper article)."""
    person = _person(quotation)
    day = quotation.date
    date = f"({day.year}, {_MONTHS['en'][day.month - 1]} {day.day})" if day else "(n.d.)"
    name = _surname_first(person, comma=True)
    title = quotation.title.rstrip(".") + (" [Interview]" if quotation.interview else "")
    head = f"{name} {date}. {title}" if name else f"{title}. {date}"
    place = f", para. {paragraphs(quotation)}" if quotation.first else ""
    outlet = f". {quotation.outlet}" if quotation.outlet else ""
    return _tidy(f"{head}{outlet}{place}.")


def _chicago(quotation: Quotation) -> str:
    """Source: The Chicago Manual of Style, 17th ed., 14.191 and 14.211 (notes for news and interviews)."""
    person = _person(quotation)
    day = quotation.date
    date = f"{_MONTHS['en'][day.month - 1]} {day.day}, {day.year}" if day else "n.d."
    title = f"“{quotation.title.rstrip('.')},”"
    head = f"{person}, {'interview, ' if quotation.interview else ''}{title}" if person else title
    place = f", para. {paragraphs(quotation)}" if quotation.first else ""
    return _tidy(f"{head} {quotation.outlet + ', ' if quotation.outlet else ''}{date}{place}.")


_STYLES: Mapping[Style, Callable[[Quotation], str]] = {
    Style.PLAIN: _plain_source,
    Style.MARKDOWN: _plain_source,
    Style.GOST: _gost,
    Style.APA: _apa,
    Style.CHICAGO: _chicago,
}


def _person(quotation: Quotation) -> str:
    """Return under whose name the source is listed: who is quoted, where that is one, else who wrote."""
    speakers = quotation.speakers
    return speakers[0] if len(speakers) == 1 else quotation.author


def is_label(name: str) -> bool:
    """Tell whether a name is a label in place of one, which has no surname: it ends in its number."""
    return name[-1:].isdigit()


def _surname_first(name: str, *, comma: bool = False) -> str:
    if is_label(name):
        return name if comma else f"{name}."
    *first, last = name.split() or [""]
    initials = " ".join(f"{one[0]}." for one in first)
    return f"{last}, {initials}" if initials else f"{last}." if last and not comma else last


def _initials_first(name: str) -> str:
    if is_label(name):
        return name
    *first, last = name.split()
    return " ".join([*(f"{one[0]}." for one in first), last])


def _tidy(text: str) -> str:
    """Return text without a full stop behind another end of a sentence, and without blanks before commas."""
    return re.sub(r"\s+(?=[.,;](?:\s|$))", "", re.sub(r"([.!?…])\.(?=[\s]|$)", r"\1", text))


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)


def _of(table: Mapping[str, _Value], language: str) -> _Value:
    return table[language if language in table else "kk"]
