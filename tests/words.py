"""The forms of given texts, for tests that need no whole library, and ways to ask a library."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from reader.corpus.hit import Count, HitPage, Sort
from reader.corpus.query import How, Mode, Node, Query, ResolvedQuery, Term, Word, WordForms, terms
from reader.forms import Forms
from reader.language.entries import Language, Sightings
from reader.language.tokens import forms as forms_of
from reader.library import Library
from reader.progress import Progress
from reader.store.database import Database
from reader.store.vocabulary import Vocabulary


def forms_in(folder: Path, texts: Iterable[str] = (), language: Language = Language.KAZAKH) -> Forms:
    """Return the forms of some texts, kept in a folder."""
    forms = Forms(Vocabulary(Database(folder / "cache.sqlite", "cache")))
    see(forms, *texts, language=language)
    return forms


def see(forms: Forms, *texts: str, language: Language = Language.KAZAKH) -> None:
    """Add the forms of further texts."""
    sightings = Sightings()
    forms.add([sightings.gather(forms_of(text), language) for text in texts])


def resolved(forms: Forms, word: str) -> WordForms:
    """Return what a word stands for by default."""
    return forms.word(Word(word, Mode.FORMS))


def uses(forms: Forms, word: str) -> dict[str, How]:
    """Return the forms that a word stands for by default, and how each belongs to it."""
    return {use.form: use.how for use in resolved(forms, word).uses}


def unwanted(root: Node | None) -> list[Term]:
    """Return the terms of a tree that a document must not have, in order."""
    return [term for term, wanted in terms(root) if not wanted]


def understood(library: Library, query: Query | str) -> ResolvedQuery:
    """Return a query as a library understands it."""
    return library.resolve(library.parse(query) if isinstance(query, str) else query)


def search(
    library: Library,
    query: Query | str,
    sort: Sort = Sort.DATE,
    offset: int = 0,
    limit: int = 10,
    under: Sequence[Path] = (),
) -> HitPage:
    """Return a stretch of what a query finds in a library."""
    return library.search(understood(library, query), sort, offset, limit, under)


def count(library: Library, query: Query | str, under: Sequence[Path] = ()) -> Count:
    """Count the matches of a query in a library."""
    return library.count(understood(library, query), Progress(), under)


def names(page: HitPage) -> list[str]:
    """Return the names of the files on a page, in order."""
    return [hit.record.path.stem for hit in page.hits]
