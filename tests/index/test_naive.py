"""The proof of the search: whatever is asked of whatever texts, the answer is that of a naive scan."""

import datetime
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.corpus.document import Layout, Turn, TurnKind
from reader.corpus.hit import Sort
from reader.corpus.query import Query, ResolvedQuery, Term, with_terms
from reader.corpus.span import Span
from reader.index.analysis import analyze
from reader.index.clauses import needs_reading
from reader.index.counting import Counting
from reader.index.entries import IndexedDocument
from reader.index.matcher import Matcher, stands_in
from reader.index.parser import parse
from reader.index.search_index import SearchIndex
from reader.language.entries import Language
from tests import naive
from tests.naive import Text
from tests.words import forms_in, see

FEW = ["ел", "елдер", "абай", "медиа-орта"]
WORDS = (
    "ел елдер елдік ә әл абай абайлау т б бас металл металдар медиа-орта медиа орта ортасы АҚШ-тың АҚШ "
    "13%-дан 13% C5+1 ма’на Ёл ёлка İстан са\u00adясат саясат маған мен ағады ағып токаев Тоқаевтың Tokayev "
    "минералы минералов mineral minerals"
).split(" ")
NAMES = ["Рүстем Мұстафин", "Рүстем Мұстафин", "Мұстафин", "Ким Рүстем", "Anna Lee"]
SOURCES = ["Егемен Қазақстан", "Kazinform", "Ел"]
QUERIES = 40
FOLDERS = ["/мәтіндер/бір", "/мәтіндер/бірінші", "/ел"]
DAYS = [datetime.date(1969, 12, 30), datetime.date(2024, 2, 29), *(datetime.date(2025, 10, day) for day in (1, 29, 31))]

common = st.sampled_from([*FEW * 30, *WORDS])


# Texts ---------------------------------------------------------------------------------------------------------------

gap = st.sampled_from([" ", " ", " ", " ", ", ", ". ", " — ", "\u00a0"])
paragraph = st.lists(st.tuples(common, gap).map("".join), min_size=1, max_size=8).map("".join)
paragraphs = st.lists(paragraph, min_size=1, max_size=3)
kind = st.sampled_from([TurnKind.QUESTION, TurnKind.ANSWER, TurnKind.ANSWER, TurnKind.STATEMENT, TurnKind.NARRATION])
blocks = st.lists(st.tuples(kind, st.none() | st.sampled_from(NAMES), paragraphs), min_size=1, max_size=5)


def lay_out(
    head: str,
    title_words: int,
    blank: str,
    style: str,
    parts: Sequence[tuple[TurnKind, str | None, list[str]]],
    heading: str | None,
) -> tuple[str, Layout]:
    """Return a text of stretches of paragraphs, and its layout; the words of ``head`` are no part of it.

    ``style`` is whose the stretches are: nobody's, those of one guest who answers, or of anybody.
    """
    text, turns = head, []
    guest = next((speaker for _, speaker, _ in parts if speaker), None)
    for kind, speaker, lines in parts:
        start = len(text)
        text += "\n".join(lines).rstrip()
        if style == "guest":
            speaker = guest if kind is TurnKind.ANSWER else None
        if style != "plain" and kind is not TurnKind.NARRATION:
            turns.append(Turn(kind, speaker, range(0), Span(start, len(text))))
        text += blank
    first = text[len(head) :].split("\n")[0].rstrip().split(" ")
    title = " ".join(first[:title_words])
    own = Span(len(head), len(head) + len(title)) if title and heading is None else None
    return text, Layout(len(head), own, tuple(turns), heading)


layouts = st.builds(
    lay_out,
    head=st.sampled_from(["", "", " date 2025-10-29 ", "ел абай "]),
    title_words=st.integers(0, 4),
    blank=st.sampled_from(["\n", "\n\n", "\n \n"]),
    style=st.sampled_from(["plain", "guest", "guest", "free", "free"]),
    parts=blocks,
    heading=st.none() | st.none() | paragraph.map(str.strip),
)
texts = st.builds(
    lambda laid, folder, also, **rest: Text(
        0, Path(folder), text=laid[0], layout=laid[1], also=tuple(map(Path, also)), **rest
    ),
    layouts,
    st.sampled_from(FOLDERS),
    st.lists(st.sampled_from([f"{folder}/көшірме.txt" for folder in FOLDERS]), max_size=2),
    date=st.sampled_from(DAYS),
    source=st.sampled_from(["", *SOURCES]),
    language=st.sampled_from(["kk", "kk", "ru", "en", ""]),
    dated=st.booleans(),
)
collections = st.lists(texts, min_size=2, max_size=6).map(
    lambda drawn: [replace(one, id=number, path=one.path / f"{number}.txt") for number, one in enumerate(drawn, 1)]
)


# Queries -------------------------------------------------------------------------------------------------------------

IN_TEXT = [
    *["{0}"] * 6, "={0}", "related:{0}", "{0}*", "-{0}", '"{0} {1}"', "«{0} {1} {2}»", "{0}/{1}",
    '"{0} {1}"~1', '"{0} {1}"~2', '"{0} {1}"~3', '"{0} {1}"~7', '"{0} {1} {2}"~1', '"{0} {1} {2}"~2', '"{0} {1} {2}"~4',
]  # fmt: skip
PATTERNS = (
    "е*р ?л *орта медиа* м*-*а а*т ел?? /ел.*/ /(ел|абай).*/ /.*сат/ /[ае]л\\w*/ /ме.+/ /а.ш.*/ /\\d+%.*/ /т.*в/ /(/"
).split()
SCOPES = [
    *["in:questions", "in:answers"] * 3,
    *["in:questions,answers", "in:answers in:questions"],
    *map(
        "speaker:{}".format, ["Мұстафин", '"Рүстем Мұстафин"', "рүстем", "=ким", "мустафин", "М*н", "/.+ин/", "Рүст*"]
    ),
    *["speaker:(Ким OR Мұстафин)", 'in:answers speaker:"Мұстафин"', "(in:answers speaker:ким)", "speaker:Lee"],
]
ABOUT = (
    "lang:kk lang:ru lang:en tag:маңызды in:notes date:2025 date:2025-10 date:2025-10-29 date:2024-02..2025-10-29 "
    "date:>2025-10-29 date:<=2025-10-01 date:none date:..1970 date:сөз path:бір path:бірінші path:=бірінші path:ел "
    "path:txt path:б?р path:/мәтіндер path:/мәтіндер/бір path:/мәтіндер/бір/ path:/ел/ source:ел source:қазақстан "
    "is:starred is:unread title:елдер title:ел* title:«ел-абай» source:kazinform "
    "source:Егемен* source:К?зинформ source:/.*н/ source:«Егемен-Қазақстан»"
).split()
ONE = ["{0}", "-{0}", "-({0})", "NOT {0}", "title:({0})", "related:({0})"]
SCOPED = ["{0} {1}", "{1} {0}", "({0} {1})", "-({0} {1})"]
BOTH = [
    "({0} {1})",
    "({0} AND {1})",
    "({0} OR {1})",
    "{0} OR {1}",
    "{0} {1}",
    "({0} AND NOT {1})",
    "(-{0} OR {1})",
    "-({0} {1})",
]


def query(random: Random, depth: int = 3) -> str:
    """Return a query of parts in parts; seldom one that asks for what no text can have."""
    chance = random.random()
    if depth and chance < 0.3:
        return random.choice([*BOTH, *ONE]).format(query(random, depth - 1), query(random, depth - 1))
    if depth and chance < 0.6:
        return random.choice(SCOPED).format(random.choice(SCOPES), query(random, depth - 1))
    if chance < 0.9:
        return random.choice(IN_TEXT).format(*(asked(random) for _ in range(3)))
    return random.choice([*PATTERNS, *ABOUT])


def asked(random: Random) -> str:
    word = random.choice(FEW if random.random() < 0.8 else WORDS)
    return word if random.random() < 0.9 else word[: random.randint(1, 5)]


queries = st.randoms(use_true_random=True).map(query)
many_queries = st.randoms(use_true_random=True).map(lambda random: [query(random) for _ in range(QUERIES)])
"""Drawn by one seed: of a list of strategies hypothesis tries near variants of a few, and few of them find anything."""


# Proofs --------------------------------------------------------------------------------------------------------------


class Shelf:
    """An index of texts and their forms, searched as the library does it."""

    def __init__(self, folder: Path, texts: Sequence[Text], chunk: int) -> None:
        self.texts = {one.id: one for one in texts}
        self.index = SearchIndex(folder / "index")
        self.forms = forms_in(folder)
        with self.index.writing() as writer, pytest.MonkeyPatch.context() as patch:
            patch.setattr("reader.index.analysis._CHUNK", chunk)
            for one in texts:
                analyzed = analyze(one.text, one.layout, one.source)
                about = (one.source, one.language, one.dated, one.also)
                writer.put(IndexedDocument(one.id, one.path, one.date, analyzed, *about))
                see(self.forms, " ".join(analyzed.distinct), language=Language.of(one.language))
            writer.commit()

    def resolve(self, query: Query) -> ResolvedQuery:
        resolved = self.forms.resolve(query)

        def read(term: Term, _wanted: bool) -> Term:
            if not needs_reading(term):
                return term
            matcher = Matcher(replace(resolved, root=term))
            read = [self.texts[number] for number in self.index.candidates(term)]
            has = frozenset(one.id for one in read if stands_in(term, matcher, one.text, one.layout))
            return replace(term, documents=has)

        return replace(resolved, root=with_terms(resolved.root, read)) if resolved.root else resolved


@settings(max_examples=naive.examples(40), deadline=None)
@given(
    texts=collections,
    drawn=many_queries,
    related=st.sampled_from([False, False, True]),
    under=st.lists(st.sampled_from(FOLDERS[:2]).map(Path), max_size=1),
    chunk=st.sampled_from([1, 30, 1 << 20]),
)
def test_documents_matches_counts_and_facets_are_those_of_a_naive_scan(
    tmp_path_factory: pytest.TempPathFactory,
    texts: list[Text],
    drawn: list[str],
    related: bool,
    under: list[Path],
    chunk: int,
) -> None:
    folder = tmp_path_factory.mktemp("index")
    shelf = Shelf(folder, texts, chunk)
    for text in drawn:
        resolved = shelf.resolve(replace(parse(text), related=related))
        wanted = naive.found(resolved, texts, under)
        check_documents(shelf.index, resolved, wanted, under)
        assert naive.told(shelf.index.facets(resolved, under)) == naive.facets(wanted), text
        matcher = Matcher(resolved)
        for one in texts:
            found = [(use.span, use.form) for use in matcher.uses(one.text, one.layout)]
            assert found == naive.uses(resolved, one), (text, one)
        counting = Counting(matcher)
        for one in wanted:
            counting.add(one.month, one.text, one.layout)
        assert counting.count() == naive.count(resolved, wanted), text
    shutil.rmtree(folder)


def check_documents(index: SearchIndex, query: ResolvedQuery, wanted: Sequence[Text], under: Sequence[Path]) -> None:
    ids = [one.id for one in wanted]
    days = {one.id: one.date for one in wanted}
    assert sorted(index.ids(query, under)) == ids, query
    for sort in (Sort.RELEVANCE, Sort.DATE):
        found = index.search(query, sort, 0, 100, under)
        assert (sorted(found.ids), found.documents) == (ids, len(ids)), query
    assert [days[number] for number in found.ids] == sorted(days.values(), reverse=True), query


@settings(max_examples=naive.examples(150), deadline=None)
@given(
    text=st.text() | st.text(st.sampled_from("аӘбИi1-‐ʼ'’.%+, \n\u00ad\u0301\u0307İςΣё")),
    query=queries | st.text(st.sampled_from('аәби1-ʼ.%"= *\u00ad\u0301İσ')),
)
def test_matches_in_any_text_are_those_of_a_naive_scan(
    tmp_path_factory: pytest.TempPathFactory, text: str, query: str
) -> None:
    folder = tmp_path_factory.mktemp("forms")
    one = Text(1, folder, DAYS[0], text, Layout(0))
    resolved = forms_in(folder, [text]).resolve(parse(query))
    found = [(use.span, use.form) for use in Matcher(resolved).uses(text, one.layout)]
    assert found == naive.uses(resolved, one)
    shutil.rmtree(folder)
