"""The forms of given texts, for tests that need no whole library."""

from collections.abc import Iterable
from pathlib import Path

from reader.corpus.query import How, Mode, Word, WordForms
from reader.forms import Forms
from reader.language.entries import Language, Sightings
from reader.language.tokens import forms as forms_of
from reader.store.database import Database
from reader.store.vocabulary import Vocabulary


def forms_in(folder: Path, texts: Iterable[str] = (), language: Language = Language.KAZAKH) -> Forms:
    """Return the forms of some texts, kept in a folder."""
    forms = Forms(Vocabulary(Database(folder / "cache.sqlite", "cache")))
    see(forms, *texts, language=language)
    return forms


def see(forms: Forms, *texts: str, language: Language = Language.KAZAKH) -> None:
    """Add the forms of further texts."""
    sightings = Sightings(forms.entries)
    forms.add([sightings.gather(forms_of(text), language) for text in texts])


def resolved(forms: Forms, word: str) -> WordForms:
    """Return what a word stands for by default."""
    return forms.word(Word(word, Mode.FORMS))


def uses(forms: Forms, word: str) -> dict[str, How]:
    """Return the forms that a word stands for by default, and how each belongs to it."""
    return {use.form: use.how for use in resolved(forms, word).uses}
