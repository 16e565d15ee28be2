"""The command that runs a list of queries."""

import argparse
import sys
from collections.abc import Iterator

from reader.batch import Answer, answers_table, lines_table, read_queries, run
from reader.cli.opening import open_to_search
from reader.cli.printing import Counter, number, print_json
from reader.cli.searching import line_record, line_text
from reader.errors import LoadError
from reader.export.table import write
from reader.library import Library

_CONTEXT = 60


def search_list(given: argparse.Namespace) -> int:
    """Run every query of a list and print what each finds; 1 where a line could not be used."""
    try:
        queries = read_queries(given.file)
    except LoadError as error:
        print(f"oqyrman: {given.file}: {error}", file=sys.stderr)
        return 1
    library = open_to_search(given)
    progress = Counter("queries")
    answers: list[Answer] = []

    def answered() -> Iterator[Answer]:
        for answer in run(library, queries, progress):
            answers.append(answer)
            yield answer

    if given.output:
        title = given.file.stem
        table = lines_table(title, library, answered(), _CONTEXT) if given.lines else answers_table(title, answered())
        write(table, given.output)
    if given.json:
        found = answers if given.output else answered()
        print_json([_record(library, answer, lines=given.lines and not given.output) for answer in found])
    elif given.output:
        print(f"{given.output}: {number(len(answers), 'query')}")
    else:
        _print(library, answered(), lines=given.lines)
    for answer in answers:
        if answer.remark:
            print(f"{given.file}:{answer.query.line}: {answer.remark}", file=sys.stderr)
    return 1 if any(answer.bad for answer in answers) else 0


def _print(library: Library, answers: Iterator[Answer], *, lines: bool) -> None:
    total = number(library.documents.count(), "document")
    for answer in answers:
        query = answer.query
        named = f"{query.name}: {query.text}" if query.name else query.text
        print(f"{query.line:>5}  {named}: {number(answer.matches, 'match')} in {answer.documents} of {total}")
        if lines:
            for line in answer.lines(library, _CONTEXT):
                print(line_text(line, _CONTEXT))


def _record(library: Library, answer: Answer, *, lines: bool) -> dict[str, object]:
    record: dict[str, object] = {
        "line": answer.query.line,
        "name": answer.query.name,
        "query": answer.query.text,
        "explained": answer.explained,
        "documents": answer.documents,
        "matches": answer.matches,
        "remark": answer.remark,
        "bad": answer.bad,
    }
    if lines:
        record["lines"] = [line_record(line) for line in answer.lines(library, _CONTEXT)]
    return record
