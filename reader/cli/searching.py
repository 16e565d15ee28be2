"""The commands that look for something: documents with their facets and timeline, and words in context."""

import argparse
import csv
import heapq
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path

from reader.batch import line_cells, line_columns
from reader.cli.opening import open_to_search
from reader.cli.printing import number, print_json
from reader.cli.signing import signs_record, signs_text
from reader.concordance import line_key
from reader.corpus.hit import Count, Facet, Facets, Hit, KwicLine, LineOrder, Sort
from reader.corpus.query import How, ResolvedQuery
from reader.corpus.timeline import Month, per_thousand
from reader.explanation import explain
from reader.export.table import Row, Table, write
from reader.progress import Progress

_SHOWN_FORMS = 20
_DIGITS = 4


def search_documents(given: argparse.Namespace) -> int:
    """Print the documents that a query finds, and what they have in common."""
    library = open_to_search(given)
    query = library.parse(" ".join(given.query))
    resolved = library.resolve(query)
    page = library.search(resolved, Sort(given.sort), given.offset, given.limit)
    count = library.count(resolved, Progress())
    facets = library.facets(resolved)
    unreadable = len(library.failures.all())
    if given.json:
        print_json(
            {
                "query": query.text,
                "explained": explain(resolved),
                "documents": page.documents,
                "matches": count.matches,
                "forms": _forms_found(resolved, count),
                "hits": [_hit(hit) for hit in page.hits],
                "facets": {
                    name: [{"value": value, "count": documents} for value, documents in values]
                    for name, values in _facet_values(facets, given.facets).items()
                },
                "timeline": [_month(month) for month in library.timeline(resolved, count)],
                "unreadable": unreadable,
                "undated": facets.undated,
            }
        )
        return 0
    total = library.documents.count()
    counted = f"{page.documents} of {number(total, 'document')}"
    if resolved.wanted or not page.documents:  # else there are no words to count
        counted = f"{number(count.matches, 'match')} in {counted}"
    apart = [(unreadable, "unreadable"), (facets.undated, "undated")]
    print("; ".join([f"{explain(resolved)}: {counted}", *(f"{some} {what}" for some, what in apart if some)]))
    forms = _forms_found(resolved, count)
    rest = f"  and {len(forms) - _SHOWN_FORMS} more" if len(forms) > _SHOWN_FORMS else ""
    print("  ".join(f"{one['form']} {one['count']}" for one in forms[:_SHOWN_FORMS]) + rest)
    for name, values in _facet_values(facets, given.facets or 0).items():
        if values:
            print(f"{name}: " + "  ".join(f"{value} {documents}" for value, documents in values))
    if not total:
        print(f"The library in {library.folder} is empty; add texts with: oqyrman index FOLDER", file=sys.stderr)
    for hit in page.hits:
        record = hit.record
        matches = number(len(hit.matches), "match") if resolved.wanted else ""
        print(f"\n{record.id}  {record.title}\n    {record.date}  {record.source}  {matches}".rstrip())
        print(f"    {hit.snippet.text}")
        if said := signs_text(hit.signs):
            print(f"    {said}")
        for path in record.places[1:]:
            print(f"    also at {path}")
    return 0


def list_uses(given: argparse.Namespace) -> int:
    """Print every use of a word in its context, or write them to a file."""
    library = open_to_search(given)
    text = " ".join(given.query)
    found = library.kwic(library.resolve(library.parse(text)), given.context)
    lines = ordered(found, LineOrder(given.sort), given.limit)
    if given.output:
        return _write_lines(lines, text, given.output, json=given.json)
    if given.csv:
        rows = csv.writer(sys.stdout, lineterminator="\n")
        rows.writerow(_COLUMNS)
        rows.writerows(line_record(line).values() for line in lines)
    elif given.json:
        print_json([line_record(line) for line in lines])
    else:
        for line in lines:
            print(line_text(line, given.context))
    return 0


def ordered(lines: Iterable[KwicLine], order: LineOrder, limit: int | None) -> Iterator[KwicLine]:
    """Yield the first lines in an order; without a limit all of them."""
    if order is LineOrder.DATE:
        return islice(lines, limit)
    if limit is None:
        return iter(sorted(lines, key=lambda line: line_key(line, order)))
    return iter(heapq.nsmallest(limit, lines, key=lambda line: line_key(line, order)))


def line_text(line: KwicLine, context: int) -> str:
    """Return a line of a concordance with its keyword below those of the lines before."""
    said = f"  [{line.document_id}, {line.date}{', ' + line.speaker if line.speaker else ''}]"
    return f"{line.left:>{context}} | {line.keyword} | {line.right:<{context}}{said}"


_COLUMNS = ("left", "keyword", "right", "id", "title", "date", "speaker", "start", "end", "source", "path")


def line_record(line: KwicLine) -> dict[str, object]:
    """Return a line of a concordance as JSON and CSV have it."""
    values = (
        line.left,
        line.keyword,
        line.right,
        line.document_id,
        line.title,
        line.date,
        line.speaker,
        line.span.start,
        line.span.end,
        line.source,
        str(line.path),
    )
    return dict(zip(_COLUMNS, values, strict=True))


def _write_lines(lines: Iterable[KwicLine], title: str, path: Path, *, json: bool) -> int:
    written = 0

    def rows() -> Iterator[Row]:
        nonlocal written
        for line in lines:
            written += 1
            yield line_cells(line)

    write(Table(title, line_columns(), rows()), path)
    if json:
        print_json({"output": str(path), "lines": written})
    else:
        print(f"{path}: {number(written, 'line')}")
    return 0


def _hit(hit: Hit) -> dict[str, object]:
    record = hit.record
    return {
        "id": record.id,
        "path": record.place,
        "title": record.title,
        "date": record.date.isoformat(),
        "source": record.source,
        "matches": len(hit.matches),
        "snippet": hit.snippet.text,
        "spans": [[span.start, span.end] for span in hit.matches],
        "vanished": record.vanished,
        "places": list(map(str, record.places)),
        **signs_record(hit.signs),
    }


def _forms_found(query: ResolvedQuery, count: Count) -> list[dict[str, object]]:
    """Return every form that was found, with how often and how it belongs to its word; the closest first."""
    how = {use.form: use.how.value for word in reversed(query.words) for use in word.uses}
    forms = [*(form for form in how if form in count.forms), *(form for form in count.forms if form not in how)]
    return [
        {
            "form": form,
            "count": count.forms[form],
            "how": how.get(form) or _how_of_several(form, query),
        }
        for form in forms
    ]


def _how_of_several(form: str, query: ResolvedQuery) -> str:
    """Return how the forms of several words belong to what was asked for; a word that only begins so is related."""
    if " " not in form:
        return How.RELATED.value
    typed = {" ".join(word.form for word in term.words) for term in query.wanted}
    return (How.EXACT if form in typed else How.ENTRY).value


def _facet_values(facets: Facets, most: int | None) -> Mapping[str, list[tuple[str, int]]]:
    """Return the first values of each facet with their documents: the latest years and months, the most frequent."""
    years: Counter[str] = Counter()
    for month in facets.months.values:
        years[month.value[:4]] += month.documents
    named: dict[str, Facet] = {
        "month": facets.months,
        "source": facets.sources,
        "speaker": facets.speakers,
        "language": facets.languages,
        "folder": facets.folders,
    }
    if facets.tags.values:  # the user's own: a library without any says nothing of them
        named["tag"] = facets.tags
    if facets.signs.values:
        named["is"] = facets.signs
    values = {name: [(one.value, one.documents) for one in facet.values] for name, facet in named.items()}
    return {name: found[:most] for name, found in {"year": list(years.items()), **values}.items()}


def _month(month: Month) -> dict[str, object]:
    rate = per_thousand(month.matches, month.words)
    return {
        "month": month.month,
        "matches": month.matches,
        "questions": month.questions,
        "answers": month.answers,
        "documents": month.documents,
        "words": month.words,
        "per_1000_words": None if rate is None else round(rate, _DIGITS),
    }
