"""Where a press text comes from: its dateline and the outlet that it names."""

import re

from reader.corpus.document import Mention
from reader.corpus.span import Span
from reader.structure.names import LOUD_OUTLET, LOWER, OUTLET, SHORT_OUTLET, UPPER

_CITY = rf"[{UPPER}][{UPPER}’'-]+(?:\s[{UPPER}][{UPPER}’'-]+){{0,2}}"
_DAY = rf"(?:[0-9]{{1,2}}\s[{UPPER}{LOWER}]{{3,10}}|[{UPPER}{LOWER}]{{3,10}}\.?\s[0-9]{{1,2}})"
_AGENCY = rf"(?P<agency>«[^«»\n]{{2,40}}»|[{UPPER}](?:[\w-]|\.(?=\w))*(?:\s[{UPPER}](?:[\w-]|\.(?=\w))*){{0,3}})"
# АСТАНА. KAZINFORM — | АСТАНА, 5 ноября. КАЗИНФОРМ — | ASTANA, Nov. 5 (Reuters) — | ASTANA (Reuters) —
_DATELINE = re.compile(
    rf"{_CITY}(?:\.\s+(?:{_DAY}[.,]?\s+)?|,\s+{_DAY}[.,]?\s+(?=[^\s—–-])|\s+(?=\())\(?{_AGENCY}\)?\.?\s*[—–-](?=\s)"
)

_END = (
    r"(?=\s*(?:[.,;:!?)»”\"—–]|$)|\s+(?:ақпарат|агент|портал|тілші|сайт|газет|телеарна|со\sссылкой|citing\b|in\san\b))"
)
_KIND = r"(?:корреспондент[ау]?\s+)?(?:агентств[оау]\s+|портала?\s+|издани[ею]\s+|газет[аеы]\s+|М?ИА\s+)?"
_REPORTS = (
    re.compile(rf"деп\s+(?:хабарла|жаз)(?:й?ды|ады)\s+(?P<outlet>{OUTLET}){_END}"),
    re.compile(rf"(?:сообща[ею]т|переда[её]т|передают|пиш[еу]т)\s+{_KIND}(?P<outlet>{OUTLET}){_END}"),
    re.compile(rf"(?:,|\b[Aa]s)\s+(?P<outlet>{OUTLET})\s+report(?:s|ed)(?=[.,]|\sciting)"),
)
_CORRESPONDENTS = (
    re.compile(
        rf"(?P<outlet>{SHORT_OUTLET})\s+(?:ақпарат(?:тық)?\s+)?(?:(?:агенттігі|порталы|газеті|сайты)нің\s+)?тілші"
    ),
    re.compile(rf"корреспондент(?:у|ом|а)\s+{_KIND}(?P<outlet>{SHORT_OUTLET})(?!\s[{UPPER}][{LOWER}])"),
    re.compile(rf"интервью\s+{_KIND}(?P<outlet>{LOUD_OUTLET})"),
    re.compile(
        rf"told\s+(?:a\s+)?(?!Parliament|Congress|Senate|Presid|Minist|Mrs?\b)(?P<outlet>{OUTLET})(?:{_END}|(?=\scorrespondent))"
    ),
)
_SIGNS = ("хабарла", "жаз", "сообща", "переда", "пиш", "report", "тілші", "корреспондент", "интервью", "told")
_CASE_ENDING = re.compile(rf"-[{LOWER}]{{1,6}}$")
_LONGEST_LEAD = 3000


def find_dateline(text: str, paragraph: Span) -> tuple[Span, Mention] | None:
    """Return the dateline that a paragraph opens with, and the outlet in it."""
    found = _DATELINE.match(text, paragraph.start, min(paragraph.end, paragraph.start + 160))
    return (Span(*found.span()), _mention(found, "agency")) if found else None


def find_source(text: str, headline: Span | None, paragraphs: list[Span]) -> Mention | None:
    """Return the outlet that reports, or else the one whose correspondent asked.

    Reads the headline and the lead; what reports may also stand in the last two paragraphs.
    """
    top = [part for part in (headline, *paragraphs[:1]) if part is not None]
    tail = [Span(max(part.start, part.end - _LONGEST_LEAD), part.end) for part in paragraphs[1:][-2:]]
    return _first(_REPORTS, text, [*top, *tail]) or _first(_CORRESPONDENTS, text, top)


def _first(patterns: tuple[re.Pattern[str], ...], text: str, places: list[Span]) -> Mention | None:
    for place in places:
        end = min(place.end, place.start + _LONGEST_LEAD)
        if not any(text.find(sign, place.start, end) >= 0 for sign in _SIGNS):
            continue
        for pattern in patterns:
            if found := pattern.search(text, place.start, end):
                return _mention(found, "outlet")
    return None


def _mention(found: re.Match[str], group: str) -> Mention:
    written = found[group]
    bare = _CASE_ENDING.sub("", written).strip("«»“”")
    start = found.start(group) + written.index(bare)
    return Mention(bare.upper(), Span(start, start + len(bare)))
