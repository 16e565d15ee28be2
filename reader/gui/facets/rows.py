"""The rows beside a result: sections, their values and what the query asks of each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale

from reader.corpus.hit import Facets
from reader.gui.facets.names import UNDATED, section_name, value_name
from reader.gui.search.query_filters import Asked, Filter, filters, meaning
from reader.index.lexer import QUOTES

translate = QCoreApplication.translate

_MOST_VALUES = 5
_MOST_YEARS = 4

_FIELDS = ("date", "source", "speaker", "lang", "is", "tag", "path")
_YEAR_OR_MONTH = re.compile(r"(\d{4})(?:-\d\d)?")


class RowKind(Enum):
    """What a row of the pane is."""

    SECTION = auto()
    VALUE = auto()
    MORE = auto()


@dataclass(frozen=True, slots=True)
class FacetRow:
    """One row: its words, and what a click on it asks for.

    ``documents`` is ``None`` where nobody counted them, ``unfolded`` where there is nothing to unfold.
    """

    kind: RowKind
    field: str
    value: str
    name: str
    documents: int | None = None
    asked: Asked | None = None
    unfolded: bool | None = None
    level: int = 0

    @property
    def key(self) -> tuple[RowKind, str, str]:
        """Return what tells the row from all others, whatever its numbers are."""
        return self.kind, self.field, self.value


@dataclass
class Unfolded:
    """What the user folded and unfolded: whole sections, their rarer values, and years."""

    folded: set[str] = field(default_factory=set)
    whole: set[str] = field(default_factory=set)
    years: set[str] = field(default_factory=set)

    def turn(self, row: FacetRow) -> None:
        """Fold what is unfolded in a row and unfold what is folded."""
        kept = {RowKind.SECTION: self.folded, RowKind.MORE: self.whole, RowKind.VALUE: self.years}[row.kind]
        kept ^= {row.value if row.kind is RowKind.VALUE else row.field}


def facet_rows(facets: Facets, text: str, whole: Facets | None, unfolded: Unfolded) -> list[FacetRow]:
    """Return the rows to show beside a result; ``text`` is its query.

    Where a section has an included value, its other values are taken from ``whole``, without a number.
    """
    asked = filters(text)
    rows: list[FacetRow] = []
    for name in _FIELDS:
        chosen = [one for one in asked if one.field == name]
        others = whole if any(one.asked is Asked.INCLUDED for one in chosen) else None
        values = _dates(facets, others, chosen, unfolded) if name == "date" else _values(name, facets, others, chosen)
        if not values:
            continue
        open_now = name not in unfolded.folded
        rows.append(FacetRow(RowKind.SECTION, name, "", section_name(name), unfolded=open_now))
        if open_now:
            rows += _cut(name, values, unfolded)
    return rows


def _values(name: str, facets: Facets, whole: Facets | None, chosen: Sequence[Filter]) -> list[FacetRow]:
    """Return the values of a section: those that the query names first, then the most frequent."""
    counts = _counts(name, facets)
    if whole is not None:
        counts = {**dict.fromkeys(_counts(name, whole)), **counts}
        counts = dict(sorted(counts.items(), key=lambda one: -(one[1] or 0)))
    everything = sum(one.documents for one in facets.languages.values) + facets.languages.others  # each has one
    if name == "path":
        counts = _telling_folders(counts, everything, chosen)
    known = {_key(name, value): value for value in counts} if chosen else {}
    first: dict[str, FacetRow] = {}
    for one in chosen:
        value = known.get(_key(name, one.value), one.value)
        documents = counts.get(value, None if everything and one.asked is Asked.INCLUDED else 0)
        if documents is None and value in counts:
            documents = 0
        first.setdefault(value, _value_row(name, value, documents, one.asked))
    rest = (_value_row(name, value, documents) for value, documents in counts.items() if value not in first)
    return [*first.values(), *rest]


def _dates(facets: Facets, whole: Facets | None, chosen: Sequence[Filter], unfolded: Unfolded) -> list[FacetRow]:
    """Return the years, newest first, each with its months where they are to be seen."""
    months: dict[str, int | None] = {one.value: one.documents for one in facets.months.values}
    if whole is not None:
        months = {**{one.value: None for one in whole.months.values}, **months}
    asked = {_date_value(one): one.asked for one in chosen}
    plain = [value for value in asked if _YEAR_OR_MONTH.fullmatch(value)]
    months.update({value: 0 for value in plain if "-" in value and months.get(value) is None})
    rows = [
        _value_row("date", value, None, how) for value, how in asked.items() if value not in plain and value != UNDATED
    ]
    for year in sorted({value[:4] for value in (*months, *plain)}, reverse=True):
        inside = sorted((month for month in months if month[:4] == year), reverse=True)
        counted = [count for month in inside if (count := months[month]) is not None]
        documents = sum(counted) if counted or year in asked else None
        open_now = year in unfolded.years
        rows.append(_value_row("date", year, documents, asked.get(year), unfolded=open_now if inside else None))
        seen = [month for month in inside if open_now or month in asked]
        rows += [_value_row("date", month, months[month], asked.get(month), level=1) for month in seen]
    if facets.undated or UNDATED in asked:
        rows.append(_value_row("date", UNDATED, facets.undated, asked.get(UNDATED)))
    return rows


def _cut(name: str, values: list[FacetRow], unfolded: Unfolded) -> Iterator[FacetRow]:
    """Yield the first values of a section, all that the query names, and how many more there are."""
    most = _MOST_YEARS if name == "date" else _MOST_VALUES
    shown: list[FacetRow] = []
    hidden: list[FacetRow] = []
    count = 0
    asked_years = {row.value[:4] for row in values if row.asked} if name == "date" else set()
    for row in values:
        count += row.level == 0
        kept = count <= most or row.asked or row.value == UNDATED or (row.value[:4] in asked_years)
        (shown if kept else hidden).append(row)
    number = sum(row.level == 0 for row in hidden)
    everything = name in unfolded.whole or number == 1
    yield from (row for row in (values if everything else shown) if _can_be_asked(row))
    if number > 1:
        fewer = translate("Facets", "Fewer")
        more = translate("Facets", "{count} more…").format(count=QLocale().toString(number))
        yield FacetRow(RowKind.MORE, name, "", fewer if everything else more, unfolded=everything)


def _counts(name: str, facets: Facets) -> dict[str, int | None]:
    facet = {
        "is": facets.signs,
        "source": facets.sources,
        "speaker": facets.speakers,
        "lang": facets.languages,
        "tag": facets.tags,
        "path": facets.folders,
    }
    return {one.value: one.documents for one in facet[name].values}


def _telling_folders(counts: dict[str, int | None], everything: int, chosen: Iterable[Filter]) -> dict[str, int | None]:
    """Leave out folders that hold the whole result, or no more than a folder inside them does."""
    named = {_key("path", one.value) for one in chosen}
    above = {folder: folder.rpartition("/" if folder.startswith("/") else "\\")[0] for folder in counts}
    doubled = {parent for folder, parent in above.items() if counts[folder] and counts[folder] == counts.get(parent)}
    return {
        folder: documents
        for folder, documents in counts.items()
        if folder in named or not (documents == everything or folder in doubled)
    }


def _key(name: str, value: str) -> object:
    """Return what values have in common that are typed differently and mean the same."""
    if name == "path":
        return value
    if name in ("lang", "is"):
        return meaning(name, value)
    return " ".join(re.split(r"[\s\"“”„«»]+", value.casefold())).strip()


def _date_value(one: Filter) -> str:
    """Return a date as the rows have it, in whichever form it was typed."""
    year_or_month = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?|(\d{1,2})\.(\d{4})", one.value)
    if year_or_month:
        year, month, month_before, year_after = year_or_month.groups()
        number = month or month_before
        return f"{year or year_after}-{int(number):02}" if number else year
    return UNDATED if one.means == meaning("date", UNDATED) else one.value


def _can_be_asked(row: FacetRow) -> bool:
    """Tell whether the query language can name a row's value; of thousands of them, as quickly as can be."""
    if row.field == "path":
        return not any(map(row.value.__contains__, QUOTES))
    return row.field != "lang" or meaning(row.field, row.value) is not None


def _value_row(
    name: str,
    value: str,
    documents: int | None,
    asked: Asked | None = None,
    *,
    unfolded: bool | None = None,
    level: int = 0,
) -> FacetRow:
    return FacetRow(RowKind.VALUE, name, value, value_name(name, value), documents, asked, unfolded, level)
