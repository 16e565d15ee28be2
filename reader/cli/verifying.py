"""The command that verifies the quotes of a draft."""

import argparse
import sys

from reader.cli.opening import open_to_search
from reader.cli.printing import Counter, number, print_json
from reader.errors import LoadError
from reader.loader.draft import read_draft
from reader.verifying import Verdict, Verified, Verifying, record_of, write_verified

_SHOWN = 60


def verify_draft(given: argparse.Namespace) -> int:
    """Print the verdict on every quoted passage of a draft."""
    try:
        draft = read_draft(given.file)
    except LoadError as error:
        print(f"oqyrman: {given.file}: {error}", file=sys.stderr)
        return 1
    found = list(Verifying(open_to_search(given)).draft(draft, Counter()))
    if given.output:
        write_verified(given.file.name, found, given.output)
    if given.json:
        print_json({"quotes": [record_of(one) for one in found]})
        return 0
    for one in found:
        print(_text(one))
    sound = sum(one.verdict is Verdict.VERBATIM for one in found)
    print(f"{number(len(found), 'quote')}, {sound} verbatim")
    return 0


def _text(one: Verified) -> str:
    quote = " ".join(one.quote.split())
    shown = quote if len(quote) <= _SHOWN else quote[: _SHOWN - 1] + "…"
    lines = [f"{one.verdict.value:<14} {shown}"]
    if one.path and one.span:
        said = f", said by {one.speaker}" if one.speaker else ""
        lines.append(f"    {one.path}:{one.span.start}-{one.span.end}{said}")
    if one.verdict is Verdict.OTHER_SPEAKER:
        lines.append(f"    the draft names {', '.join(one.attributed)}")
    lines += [f"    “{other.quoted}” is “{other.source}” there" for other in one.differences]
    return "\n".join(lines)
