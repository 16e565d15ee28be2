"""The proof of the whole way from files to matches: a library answers as a naive scan of its documents does."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.corpus.document import DateOrigin
from reader.corpus.hit import Sort
from reader.library import Library
from reader.progress import Progress
from tests import naive
from tests.naive import Text

WORDS = [
    *["ел", "елдер", "саммит", "минерал", "минералды", "АҚШ-тың"] * 3,
    *"Токаев Тоқаевтың саясат 13%-дан ёлка mineral медиа-орта айтты абай".split(),
]
SPEAKERS = ["Тимур Есенов", "Айгүл Смағұлова", "Тимур", "Сұрақ", "Жауап", "Anna Lee"]
QUERIES = [
    *["{0}", "={0}", "{0}*", "related:{0}", "{0} {1}", "{0} OR {1}", "{0} -{1}", '"{0} {1}"', "*{0}", "/{0}.*/"],
    *['"{0} {1}"~1', '"{0} {1}"~2', '"{0} {1}"~5', '"{0} {1} {2}"~2', '"{0} {1} {2}"~5', 'title:"{0} {1} {2}"~3'],
    *[
        "title:{0}",
        "in:questions {0}",
        "in:answers {0}",
        "in:answers -{0}",
        "-in:questions {0}",
        'in:answers "{0} {1}"',
    ],
    *["{3}", "{3} {0}", "{3} {0}", "{3} ({0} OR {1})", "-({3} {0})", "{3} -{0}", '{3} "{0} {1}"', '{3} "{0} {1}"~4'],
    *['{3} "{0} {1} {2}"~4', "in:answers {3} {0}", "in:questions {3} {0}", "({3} {0}) OR title:{1}", "{3} in:answers"],
    *["source:kazinform {0}", "lang:kk {0}", "date:2025-10 {0}", "date:none OR {0}", "path:бір {0}", "{0} -{1} -{2}"],
]
SAID_BY = ["Есенов", '"Тимур Есенов"', "тимур", "(Есенов OR Смағұлова)", "lee", "Е?енов", "/.*ов/", "Смағ*", "=тимур"]

sentence = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(lambda words: " ".join(words).capitalize())
headline = st.one_of(
    st.just(""),
    sentence.map(" date 2025-10-29 {}\n".format),
    sentence.map(" date 2024-02-03 {}\n".format),
    sentence.map("{}\n".format),
)
lead = st.just("") | st.tuples(st.sampled_from(["", "АСТАНА. KAZINFORM — "]), sentence).map("{0[0]}{0[1]}.\n".format)
dashed = st.lists(st.tuples(st.sampled_from(["— {}?", "— {}.", "{}."]), sentence), max_size=6)
labelled = st.lists(
    st.tuples(
        st.sampled_from([*map("{}: {{}}?".format, SPEAKERS), *map("{}: {{}}.".format, SPEAKERS), "{}."]), sentence
    ),
    max_size=7,
)
body = (dashed | labelled).map(lambda lines: "".join(f"{line.format(words)}\n" for line, words in lines))
files = st.tuples(headline, lead, body).map("".join).filter(str.strip)
folders = st.sampled_from(["бір", "екі"])
collections = st.lists(st.tuples(folders, files), min_size=2, max_size=8)
word = st.sampled_from(WORDS)
queries = st.tuples(st.sampled_from(QUERIES), word, word, word, st.sampled_from(SAID_BY)).map(
    lambda drawn: drawn[0].format(*drawn[1:4], f"speaker:{drawn[4]}")
)


@settings(max_examples=naive.examples(40), deadline=None)
@given(
    written=collections,
    asked=st.lists(queries, min_size=1, max_size=12),
    within=st.sampled_from([[], [], ["бір"]]),
)
def test_a_library_answers_as_a_naive_scan_of_its_documents_does(
    tmp_path_factory: pytest.TempPathFactory, written: list[tuple[str, str]], asked: list[str], within: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("library")
    for number, (name, text) in enumerate(written):
        (folder / name).mkdir(exist_ok=True)
        (folder / name / f"{number}.txt").write_text(text, encoding="utf-8")
    library = Library(folder / "library")
    library.update([folder / name for name in {name for name, _ in written}], Progress())
    texts = documents(library)
    assert sum(1 + len(one.also) for one in texts) == len(written)
    assert len({one.text for one in texts}) == len(texts)
    for query in asked:
        check(library, texts, query, [folder / name for name in within])
    library.close()
    shutil.rmtree(folder)


def documents(library: Library) -> list[Text]:
    """Return all documents, the newest first."""
    records = [hit.record for hit in library.listing(Sort.DATE, 0, 100).hits]
    found = [(record, library.document(record.id)) for record in records]
    texts = [
        Text(
            record.id,
            one.path,
            one.date,
            one.text,
            one.layout,
            one.source.name if one.source else "",
            one.language,
            dated=one.date_origin is not DateOrigin.FILE_TIME,
            also=record.places[1:],
        )
        for record, one in found
    ]
    assert [one.id for one in texts] == [
        one.id for one in sorted(texts, key=lambda one: (-one.date.toordinal(), one.id))
    ]
    return texts


def check(library: Library, texts: Sequence[Text], text: str, under: Sequence[Path]) -> None:
    query = library.resolve(library.parse(text))
    wanted = naive.found(query, texts, under)
    spans = {one.id: [use.span for use in naive.uses(query, one)] for one in wanted}
    titles = [hit.record.id for hit in library.listing(Sort.TITLE, 0, 100).hits]
    for sort in Sort:
        page = library.search(query, sort, 0, 100, under)
        assert page.documents == len(wanted), query
        assert {hit.record.id: list(hit.matches) for hit in page.hits} == spans, query
        dates = [hit.record.date for hit in page.hits]
        assert sort is not Sort.DATE or dates == [one.date for one in wanted], query
        found = [hit.record.id for hit in page.hits]
        assert sort is not Sort.TITLE or found == [number for number in titles if number in spans], query
    lines = [(line.document_id, line.span) for line in library.kwic(query, 20, under)]
    assert lines == [(one.id, span) for one in wanted for span in spans[one.id]], query
    assert library.count(query, Progress(), under) == naive.count(query, wanted), query
    assert naive.told(library.facets(query, under)) == naive.facets(wanted), query
    for one in wanted:
        assert library.matches(library.parse(text), library.document(one.id)) == spans[one.id], query
