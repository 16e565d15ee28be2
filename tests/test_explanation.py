"""Tests of saying in words what a query looks for."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.corpus.query import Query
from reader.explanation import explain
from reader.forms import Forms
from reader.index.parser import parse
from tests.words import forms_in

TEXT = "Сирек минерал мен минералдар. Ел бар. Қазақстан. АҚШ пен саммит."


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Forms:
    """Return the forms of one text."""
    folder: Path = tmp_path_factory.mktemp("forms")
    return forms_in(folder, [TEXT])


def explained(forms: Forms, text: str) -> str:
    return explain(forms.resolve(parse(text)))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "nothing to look for"),
        ("минерал", "documents with “минерал” in all its forms"),
        ("сирек минерал", "documents with “сирек” in all its forms and “минерал” in all its forms"),
        ("=минерал", "documents with exactly “минерал”"),
        ("«сирек минерал»", "documents with exactly “сирек минерал”"),
        ("минер", "documents with “минер” or what begins like “минер”"),
        ("минерал*", "documents with “минерал” or what begins like “минерал”"),
        ("мин*ал", "documents with words like “мин*ал”"),
        ("/мин.*/", "documents with words that match /мин.*/"),
        ("«сирек минерал»~5", "documents with “сирек” and “минерал” within 5 words of each other"),
        ("саммит -ақш", "documents with “саммит” in all its forms, without “ақш” in all its forms"),
        ("-ақш", "documents without “ақш” in all its forms"),
        ("саммит OR =ел", "documents with (“саммит” in all its forms or exactly “ел”)"),
        ("=бар (саммит OR =ел)", "documents with exactly “бар” and (“саммит” in all its forms or exactly “ел”)"),
        ("=а =б OR =в", "documents with ((exactly “а” and exactly “б”) or exactly “в”)"),
        ("-(=а =б)", "documents without (exactly “а” and exactly “б”)"),
        ("title:саммит", "documents with “саммит” in all its forms in the title"),
        ("-title:=а", "documents without exactly “а” in the title"),
        ("=а source:«қазақ үні»", "documents with exactly “а”, from the source “қазақ үні”"),
        ("source:kazinform", "documents from the source “kazinform”"),
        ("=а -source:б", "documents with exactly “а”, not from the source “б”"),
        ("speaker:асан", "documents in which “асан” speaks"),
        ("=а speaker:асан", "documents with exactly “а”, said by “асан”"),
        ("=а speaker:(асан OR бек)", "documents with exactly “а”, said by “асан” or “бек”"),
        ("=а in:answers", "documents with exactly “а”, in answers"),
        ("=а in:answers,questions", "documents with exactly “а”, in questions or in answers"),
        ("=а in:questions in:answers", "documents with exactly “а”, in a turn that is both"),
        ("=а in:answers speaker:асан", "documents with exactly “а”, in answers, said by “асан”"),
        ("in:questions", "documents with questions"),
        ("=а -in:answers", "documents with exactly “а”, without answers"),
        ("(=а in:questions) OR =б", "documents with ((exactly “а” in questions and with questions) or exactly “б”)"),
        ("=а in:answers -=б", "documents with exactly “а”, in answers, without exactly “б” in answers"),
        ("date:2025", "documents dated 2025"),
        ("=а date:2025-10", "documents with exactly “а”, dated 2025-10"),
        ("date:2025-10-29", "documents dated 2025-10-29"),
        ("date:2025-10..2025-11", "documents dated 2025-10-01 to 2025-11-30"),
        ("date:2024..2025", "documents dated 2024-01-01 to 2025-12-31"),
        ("date:>2025", "documents dated 2026-01-01 or later"),
        ("date:<2025", "documents dated 2024-12-31 or earlier"),
        ("date:0001", "documents dated 0001"),
        ("date:0999-02", "documents dated 0999-02"),
        ("date:9999", "documents dated 9999"),
        ("date:9999-12", "documents dated 9999-12"),
        ("date:2024-02-01..2024-02-29", "documents dated 2024-02"),
        ("=а date:2025..9999-12-31", "documents with exactly “а”, dated 2025-01-01 to 9999-12-31"),
        ("-date:2025", "documents not dated 2025"),
        ("date:none", "documents without a date of their own"),
        ("=а lang:kk", "documents with exactly “а”, in Kazakh"),
        ("lang:ru -lang:en", "documents in Russian, not in English"),
        ("(lang:kk OR lang:ru) =а", "documents with exactly “а”, in Kazakh or in Russian"),
        ("lang:(kk OR ru) date:2025", "documents in Kazakh or in Russian, dated 2025"),
        ("source:(а OR б) =в", "documents with exactly “в”, from the source “а” or from the source “б”"),
        ("=а OR date:2025", "documents with (exactly “а” or dated 2025)"),
        ("in:questions,answers", "documents with questions or with answers"),
        ("-(lang:kk OR lang:ru)", "documents not (in Kazakh or in Russian)"),
        ("speaker:а =б in:questions in:answers", "documents with exactly “б”, in a turn that is both, said by “а”"),
        ("=а path:/мәтін", "documents with exactly “а”, below /мәтін"),
        ("=а path:мәтін", "documents with exactly “а”, with “мәтін” in the path"),
        ("=а tag:маңызды", "documents with exactly “а”, tagged “маңызды”"),
        ("=а is:starred is:unread", "documents with exactly “а”, with a star, not read yet"),
        ("is:read -is:starred", "documents read already, without a star"),
        ("is:unread OR is:starred", "documents not read yet or with a star"),
        ("-is:unread", "documents read already"),
        ("kazakhstan", "documents with “kazakhstan” in all its forms; also searched: қазақстан"),
        ("date:2025-13", "documents with “2025-13” or what begins like “2025-13”; not understood: date:2025-13"),
        ("=а OR (", "documents with exactly “а”; not understood: ( OR"),
        ("OR", "nothing to look for; not understood: OR"),
        ("/[/", "documents with words that match /[/; cannot be used as a pattern: /[/"),
        ("=а /[/ -/(/", "documents with exactly “а” and words that match /[/, without words that match /(/; "
         "cannot be used as a pattern: /[/, /(/"),
        ("/{0}/ ={1}", "documents with words that match /{0}/ and exactly “1”; cannot be used as a pattern: /{0}/"),
    ],
)  # fmt: skip
def test_a_query_is_explained(forms: Forms, text: str, sentence: str) -> None:
    assert explained(forms, text) == sentence


def test_every_sentence_can_be_said_in_another_language(forms: Forms) -> None:
    query = forms.resolve(
        parse("минерал kazakhstan /[/ speaker:а (in:questions OR in:answers) date:2025 -lang:kk OR (")
    )
    said: list[str] = []

    def say(sentence: str) -> str:
        said.append(sentence)
        return sentence.upper().replace("{WORDS}", "{words}").replace("{PIECES}", "{pieces}").replace(
            "{PATTERNS}", "{patterns}").replace("{NAMES}", "{names}").replace("{PERIOD}", "{period}")  # fmt: skip

    told = explain(query, say)
    assert told.startswith("DOCUMENTS WITH “минерал” IN ALL ITS FORMS AND ")
    assert explain(query) != told
    assert told.lower() == explain(query).lower()
    assert {"documents with {words}", "not understood: {pieces}", "dated {period}"} <= set(said)


FIELDS = (
    "in:answers speaker:а date:2025 date:9999 date:<0002 date:none lang:kk path:/а title: tag:а is:read is:unread "
    "source:б"
).split()
SIGNS = st.sampled_from(
    [*' -="«»аәб1.%+*?:/~(){}|', " OR ", " НЕ ", "«а б»~5 ", "/а.*/ ", "/[/ ", *(f"{field} " for field in FIELDS)]
)


@settings(deadline=None, max_examples=300)
@given(text=st.lists(SIGNS, max_size=30).map("".join) | st.text(), related=st.booleans())
def test_every_query_has_an_explanation(forms: Forms, text: str, related: bool) -> None:
    parsed = parse(text)
    query = Query(text, parsed.root, parsed.unread, frozenset({"минерал"}), related)
    told = explain(forms.resolve(query))
    assert told.startswith(("documents ", "nothing to look for"))
    assert ", ," not in told
    assert told.startswith("nothing") == parsed.empty
    assert ("not understood" in told) >= bool(parsed.unread)
