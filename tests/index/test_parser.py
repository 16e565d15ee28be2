"""Tests of reading what the user typed."""

import time
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.corpus.query import (
    EVERYWHERE,
    All,
    Below,
    Dates,
    Either,
    HasRole,
    InLanguage,
    Mode,
    Node,
    Noted,
    Role,
    Scope,
    Signed,
    Tagged,
    Term,
    Undated,
    Without,
    Word,
    Zone,
    terms,
)
from reader.index.lexer import FIELDS
from reader.index.parser import parse
from reader.language.tokens import forms
from tests.words import unwanted

SIGNS = {Mode.FORMS: "{}", Mode.EXACT: "={}", Mode.RELATED: "{}*", Mode.WILDCARD: "wild:{}", Mode.REGEX: "/{}/"}


def term(*forms: str, mode: Mode = Mode.FORMS) -> Term:
    return Term((*(Word(form, Mode.EXACT) for form in forms[:-1]), Word(forms[-1], mode)))


def exact(*forms: str) -> Term:
    return term(*forms, mode=Mode.EXACT)


def related(*forms: str) -> Term:
    return term(*forms, mode=Mode.RELATED)


def drawn(node: Node | None) -> str:
    """Draw a tree on one line: ``& | !``, the sign of each word's mode, and behind ``@`` the scope of a term."""
    match node:
        case None:
            return ""
        case Term():
            words = " ".join(SIGNS[word.mode].format(word.form) for word in node.words)
            near = f"~{node.within}" if node.within is not None else ""
            several = f"[{words}]{near}" if len(node.words) > 1 else words + near
            zone = "" if node.zone is Zone.TEXT else f"{node.zone.value}:"
            return f"{zone}{several}{place(node.scope)}"
        case All(parts):
            return f"({' & '.join(map(drawn, parts))})"
        case Either(parts):
            return f"({' | '.join(map(drawn, parts))})"
        case Without(part):
            return f"!{drawn(part)}"
        case Dates(first, last):
            return f"{first or ''}..{last or ''}"
        case Undated():
            return "undated"
        case InLanguage(code):
            return f"lang:{code}"
        case HasRole(role):
            return f"has:{role.value}"
        case Tagged(tag):
            return f"tag:{tag}"
        case Signed(sign):
            return f"is:{sign.value}"
        case Noted(words):
            return f"note:{' '.join(SIGNS[word.mode].format(word.form) for word in words)}"
        case Below(path):
            return f"below:{path}"


def place(scope: Scope) -> str:
    roles = "" if scope.roles is None else "@" + "+".join(role.value for role in Role if role in scope.roles)
    return roles + "".join(f"@<{'|'.join(map(drawn, alike))}>" for alike in scope.speakers).replace("speaker:", "")


def nodes(node: Node | None) -> Iterator[Node]:
    match node:
        case None:
            return
        case All(parts) | Either(parts):
            for part in parts:
                yield from nodes(part)
        case Without(part):
            yield from nodes(part)
    yield node


@pytest.mark.parametrize(
    ("text", "wanted", "without"),
    [
        ("минерал", [term("минерал")], []),
        ("  Сирек   МЕТАЛЛ ", [term("сирек"), term("металл")], []),
        ("=Саммит", [exact("саммит")], []),
        ("саммит -қытай", [term("саммит")], [term("қытай")]),
        ("-=қытай", [], [exact("қытай")]),
        ('"сирек металл"', [exact("сирек", "металл")], []),
        ("«сирек металл»", [exact("сирек", "металл")], []),
        ("“сирек металл” бар", [exact("сирек", "металл"), term("бар")], []),
        ("„сирек металл“", [exact("сирек", "металл")], []),
        ('-"сирек металл" ел', [term("ел")], [exact("сирек", "металл")]),
        ('"сирек мет', [exact("сирек", "мет")], []),
        ("медиа-орта", [term("медиа-орта")], []),
        ("АҚШ-тың «медиа-орта жайлы»", [term("ақш-тың"), exact("медиа-орта", "жайлы")], []),
        ("т.б", [term("т", "б")], []),
        ("ел ел Ел", [term("ел")], []),
        ("ел =ел ел*", [term("ел"), exact("ел"), related("ел")], []),
        ("Адам* related:Бала", [related("адам"), related("бала")], []),
        ("-адам* -related:бала", [], [related("адам"), related("бала")]),
        ("т.б*", [related("т", "б")], []),
        ("=адам*", [exact("адам")], []),
        ("«адам*»", [exact("адам")], []),
        ("related:«бір адам»", [exact("бір", "адам")], []),
        ("related: адам", [term("related"), term("адам")], []),
        ("* ** related:*", [], []),
        ("мине\u0301рал И\u0306од", [term("мине\u0301рал"), term("йод")], []),
        ("", [], []),
        ('  " = - -- «» … ', [], []),
        ("- минерал", [term("минерал")], []),
    ],
)
def test_a_text_means_a_query(text: str, wanted: list[Term], without: list[Term]) -> None:
    query = parse(text)
    assert query.text == text
    assert list(query.wanted) == wanted
    assert unwanted(query.root) == without
    assert query.empty == (not wanted and not without)
    assert (query.without, query.related) == (frozenset(), False)


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        # operators
        ("а б", "(а & б)"),
        ("а AND б", "(а & б)"),
        ("а ЖӘНЕ б", "(а & б)"),
        ("а И б", "(а & б)"),
        ("а OR б", "(а | б)"),
        ("а НЕМЕСЕ б", "(а | б)"),
        ("а ИЛИ б", "(а | б)"),
        ("NOT а", "!а"),
        ("ЕМЕС а", "!а"),
        ("НЕ а", "!а"),
        ("а NOT б", "(а & !б)"),
        ("а AND NOT б", "(а & !б)"),
        ("а OR -б", "(а | !б)"),
        ("NOT NOT а", "а"),
        ("NOT -а", "а"),
        ("-а", "!а"),
        ("-а -б", "(!а & !б)"),
        ("а and б", "(а & and & б)"),
        ("ол және ел емес", "(ол & және & ел & емес)"),
        ("и или не", "(и & или & не)"),
        ("а OR б OR в", "(а | б | в)"),
        ("а OR а", "а"),
        ("а\tOR\nб", "(а | б)"),
        # precedence and parentheses
        ("а б OR в г", "((а & б) | (в & г))"),
        ("а AND б OR в", "((а & б) | в)"),
        ("а OR б AND -в", "(а | (б & !в))"),
        ("а ИЛИ б НЕ в", "(а | (б & !в))"),
        ("(а OR б) в", "((а | б) & в)"),
        ("(а б)", "(а & б)"),
        ("(((а)))", "а"),
        ("а(б)в", "(а & б & в)"),
        ("-(а б)", "!(а & б)"),
        ("-(а OR -(б в))", "!(а | !(б & в))"),
        ("а ()", "а"),
        ("а -()", "а"),
        ("()", ""),
        ("-(-а)", "!!а"),
        # phrases, and words near each other
        ("«а б»", "[=а =б]"),
        ("\"а б“ ”в»", "([=а =б] & =в)"),
        ("а“б”", "(а & =б)"),
        ("«(а OR б)»", "[=а =or =б]"),
        ("«а б»~5", "[а б]~5"),
        ("“а б в”~12", "[а б в]~12"),
        ("«а б»~0", "[а б]~1"),
        ("«а б»~100000", "[а б]~100"),
        ("«а»~5", "=а"),
        ("«»~5", ""),
        ("-«а б»~5", "![а б]~5"),
        ("=“а б”", "[=а =б]"),
        ("=“а”", "=а"),
        ("=«а б»~3", "[а б]~3"),
        # one word
        ("=Ел", "=ел"),
        ("ел*", "ел*"),
        ("«ел*»", "=ел"),
        ("т.б", "[=т б]"),
        ("а=б", "[=а б]"),
        ("=а=б", "[=а =б]"),
        ("а:б", "[=а б]"),
        ("http://x.kz/1", "[=http =x =kz 1]"),
        ("c5+1 13%-дан", "(c5+1 & 13%-дан)"),
        ("related:адам", "адам*"),
        ("related:адам*", "адам*"),
        ("RELATED:«а б»", "[=а =б]"),
        ("related:(а OR =б)", "(а* | =б)"),
        # wildcards
        ("а*б", "wild:а*б"),
        ("*тар", "wild:*тар"),
        ("*тар*", "wild:*тар*"),
        ("М?тін", "wild:м?тін"),
        ("м??т*", "wild:м??т*"),
        ("-м?т", "!wild:м?т"),
        ("title:м?т", "title:wild:м?т"),
        ("=м?т", "[=м =т]"),
        ("неге?", "wild:неге?"),
        ("ол неге?", "(ол & неге)"),
        ("ол неге???", "(ол & неге)"),
        ("ол н?ге?", "(ол & wild:н?ге?)"),
        ("ол нег*?", "(ол & wild:нег*?)"),
        ("«ол» неге?", "(=ол & wild:неге?)"),
        # regular expressions
        ("/[а-я]+/", "/[а-я]+/"),
        (r"/а\/б/", r"/а\/б/"),
        ("-/а.б/ в", "(!/а.б/ & в)"),
        ("(/а/)", "/а/"),
        ("title:/а/", "title:/а/"),
        ("/(а|б)?/ OR /[/", "(/(а|б)?/ | /[/)"),
        ("а/б", "[=а б]"),
        # zones
        ("title:а", "title:а"),
        ("Title:А source:Б speaker:В path:Г", "(title:а & source:б & speaker:в & path:г*)"),
        ("title:=а", "title:=а"),
        ("title:а*", "title:а*"),
        ("title:«а б»", "title:[=а =б]"),
        ("title:«а б»~3", "title:[а б]~3"),
        ("source:«қазақ үні»", "source:[қазақ үні]"),
        ("speaker:=“а б”", "speaker:[а б]"),
        ("speaker:т.б", "speaker:[=т б]"),
        ("title:(а OR б)", "(title:а | title:б)"),
        ("title:(а -б «в г»)", "(title:а & !title:б & title:[=в =г])"),
        ("title:(а source:б)", "(title:а & source:б)"),
        ("title:-а", "!title:а"),
        ("title:-а б", "(!title:а & б)"),
        ("-title:а", "!title:а"),
        ("title:а б", "(title:а & б)"),
        ("title:()", ""),
        # filters
        ("lang:kk", "lang:kk"),
        ("lang:Қазақша lang:русский lang:EN", "(lang:kk & lang:ru & lang:en)"),
        ("lang:(kk OR ru)", "(lang:kk | lang:ru)"),
        ("-lang:орысша", "!lang:ru"),
        ("date:2025", "2025-01-01..2025-12-31"),
        ("Date:2025-10", "2025-10-01..2025-10-31"),
        ("date:29.10.2025", "2025-10-29..2025-10-29"),
        ("date:2025-10..2025-11", "2025-10-01..2025-11-30"),
        ("date:>2025-10-29", "2025-10-30.."),
        ("date:<=2025", "..2025-12-31"),
        ("date:..2025", "..2025-12-31"),
        ("date:«2025»", "2025-01-01..2025-12-31"),
        ("date:(2024 OR 2026)", "(2024-01-01..2024-12-31 | 2026-01-01..2026-12-31)"),
        ("date:2025/2026", "2025-01-01..2026-12-31"),
        ("date:none", "undated"),
        ("-date:NONE а", "(!undated & а)"),
        ("tag:Маңызды", "tag:маңызды"),
        ("tag:«екі сөз»", "tag:екі сөз"),
        ("is:starred IS:Жұлдызды is:жулдызды is:избранное", "is:starred"),
        ("is:unread", "!is:read"),
        ("is:окылмаган", "!is:read"),
        ("-is:unread", "!!is:read"),
        ("is:(starred OR read)", "(is:starred | is:read)"),
        ("path:мәтін", "path:мәтін*"),
        ("path:мәтіндер/2025", "path:[=мәтіндер 2025*]"),
        ("path:«екі сөз»", "path:[=екі =сөз]"),
        ("path:м*н", "path:wild:м*н"),
        ("path:/мәтіндер/2025", "below:/мәтіндер/2025"),
        ("path:/мәтіндер/", "below:/мәтіндер"),
        ("path:/а/б/", "below:/а/б"),
        ("path:«/екі сөз/а»", "below:/екі сөз/а"),
        ("path:/", "below:/"),
        ("-path:/а (path:/б OR path:в)", "(!below:/а & (below:/б | path:в*))"),
        (r"path:C:\а", r"below:C:\а"),
        # places where words must stand
        ("in:answers", "has:answer"),
        ("in:questions а", "(has:question & а@question)"),
        ("а in:сұрақ", "(а@question & has:question)"),
        ("а in:Жауаптар", "(а@answer & has:answer)"),
        ("а in:вопросы", "(а@question & has:question)"),
        ("а in:ответ", "(а@answer & has:answer)"),
        ("а in:question,ответы", "(а@question+answer & (has:question | has:answer))"),
        ("а in:answer,answers", "(а@answer & has:answer)"),
        ("а in:(сұрақ OR жауап)", "(а@question+answer & (has:question | has:answer))"),
        ("а in:questions in:answers", "(а@ & has:question & has:answer)"),
        ("а -in:answers", "(а & !has:answer)"),
        ("speaker:а", "speaker:а"),
        ("speaker:а б", "(speaker:а & б@<а>)"),
        ("speaker:(а OR б) в", "((speaker:а | speaker:б) & в@<а|б>)"),
        ("speaker:а speaker:б в", "(speaker:а & speaker:б & в@<а>@<б>)"),
        ("-speaker:а б", "(!speaker:а & б)"),
        ("speaker:«а б» в", "(speaker:[а б] & в@<[а б]>)"),
        ("минерал in:answers speaker:X", "(минерал@answer@<x> & has:answer & speaker:x)"),
        ("(а in:questions) OR б", "((а@question & has:question) | б)"),
        ("(а OR б) in:answers", "((а@answer | б@answer) & has:answer)"),
        ("(а in:questions) (б in:answers)", "((а@question & has:question) & (б@answer & has:answer))"),
        ("(а in:questions) speaker:б", "((а@question@<б> & has:question) & speaker:б)"),
        ("in:answers -а", "(has:answer & !а@answer)"),
        ("in:answers title:а date:2025 б", "(has:answer & title:а & 2025-01-01..2025-12-31 & б@answer)"),
        ("in:answers «а б»~3 /в/ г*", "(has:answer & [а б]~3@answer & /в/@answer & г*@answer)"),
        ("(in:answers OR date:2025) а", "((has:answer | 2025-01-01..2025-12-31) & а)"),
        ("in:(answers speaker:б) а", "((has:answer & speaker:б) & а@answer@<б>)"),
    ],
)  # fmt: skip
def test_every_operator_is_read_without_complaint(text: str, tree: str) -> None:
    query = parse(text)
    assert drawn(query.root) == tree
    assert query.unread == ()


@pytest.mark.parametrize(
    ("text", "tree", "unread"),
    [
        ("(а б", "(а & б)", "("),
        ("а) б", "(а & б)", ")"),
        ("а)) OR б", "(а & б)", ") OR"),
        ("((а)", "а", "("),
        ("(", "", "("),
        (")(", "", ") ("),
        ("«а б", "[=а =б]", "“"),
        ("ел”мен", "(ел & =мен)", "“"),
        ("OR", "", "OR"),
        ("а OR", "а", "OR"),
        ("ИЛИ а", "а", "ИЛИ"),
        ("а OR OR б", "(а | б)", "OR"),
        ("а AND OR б", "(а | б)", "AND"),
        ("а AND AND б", "(а & б)", "AND"),
        ("ЖӘНЕ а", "а", "ЖӘНЕ"),
        ("а И", "а", "И"),
        ("а NOT", "а", "NOT"),
        ("НЕ OR а", "а", "НЕ OR"),
        ("(а NOT) б", "(а & б)", "NOT"),
        ("(OR) а", "а", "OR"),
        ("= а", "а", "="),
        ("==а", "=а", "="),
        ("=(а)", "а", "="),
        ("=title:а", "title:а", "="),
        ("* а ??", "а", "* ??"),
        ("а,*б", "[=а б]", "а,*б"),
        ("related:*", "", "*"),
        ("date:2025-13", "2025-13", "date:2025-13"),
        ("date:2025-02-30", "2025-02-30", "date:2025-02-30"),
        ("date:2025..", "2025-01-01..", ""),
        ("date:кеше а", "(кеше & а)", "date:кеше"),
        ("date:«өткен жыл»", "[=өткен =жыл]", "date:өткен жыл"),
        ("date:>", "", "date:> >"),
        ("lang:zz", "zz", "lang:zz"),
        ("in:жол а", "(жол & а)", "in:жол"),
        ("in:answers,жол", "[=answers жол]", "in:answers,жол"),
        ("tag:« »", "", "tag: "),
        ("in:/а/", "/а/", "in:"),
        ("source:«а б»~3", "source:[а б]", "~3"),
        ("title:source:а", "source:а", "title:"),
        ("title:in:answers а", "(has:answer & а@answer)", "title:"),
        ("title:OR а", "а", "title: OR"),
    ],
)
def test_what_cannot_be_read_is_taken_as_words_or_left_out_and_told(text: str, tree: str, unread: str) -> None:
    query = parse(text)
    assert drawn(query.root) == tree
    assert " ".join(query.unread) == unread


def test_parentheses_may_be_deep_and_open() -> None:
    for text in ("(" * 1000 + "а" + ")" * 1000, "(" * 1000 + "а", "а" + ")" * 1000, "-(" * 999 + "а"):
        assert [one.words for one, _ in terms(parse(text).root)] == [(Word("а", Mode.FORMS),)]
    assert parse("(" * 30 + "а" + ")" * 30).unread == ()
    assert parse("title:(" * 1000 + "а").unread == ("(",)


def test_many_fields_on_end_are_read() -> None:
    query = parse("title:source:" * 5000 + "а")
    assert drawn(query.root) == "source:а"
    assert query.unread == ("title:", "source:")


PIECES = st.sampled_from(
    [*" -=\"«»“”„aәӘ1'ʼ.%+*?:/~()|\\\n\t\0\u00ad,", "OR", " AND ", " ИЛИ ", "ЕМЕС ", "in:answers", "”~5", "2025-1"]
    + [f" {name}:" for name in sorted(FIELDS)]
)
TEXTS = st.text() | st.lists(PIECES, max_size=80).map("".join)


@given(TEXTS)
def test_reading_never_fails(text: str) -> None:
    query = parse(text)
    assert query.text == text
    assert len(set(query.wanted)) == len(query.wanted)
    assert all(query.unread)
    for node in nodes(query.root):
        match node:
            case Term(words, within=within, zone=zone, scope=scope):
                assert all(word.form for word in words)
                assert zone is Zone.TEXT or scope == EVERYWHERE
                assert within is None or (len(words) > 1 and 1 <= within <= 100)
            case All(parts) | Either(parts):
                assert len(set(parts)) == len(parts) > 1
            case Dates(first, last):
                assert first or last


@given(TEXTS)
def test_reading_a_text_again_gives_the_same(text: str) -> None:
    assert parse(text) == parse(text)


WORDS = st.text(st.sampled_from("абвгәіңйa1"), min_size=1, max_size=9)


@given(st.lists(WORDS, max_size=12))
def test_every_word_of_a_plain_query_is_wanted(words: list[str]) -> None:
    query = parse(" ".join(words))
    assert query.wanted == tuple(term(word) for word in dict.fromkeys(words))
    assert query.unread == ()


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters='()=:"“”„«»*?/-')))
def test_no_word_of_a_text_without_signs_is_lost(text: str) -> None:
    if text.split() and not {"AND", "OR", "NOT", "ЖӘНЕ", "НЕМЕСЕ", "ЕМЕС", "И", "ИЛИ", "НЕ"} & set(text.split()):
        query = parse(text)
        told = {word.form for one in query.wanted for word in one.words}
        assert told == set(forms(unicodedata.normalize("NFC", text)))


@settings(max_examples=15, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=6).map("".join), st.booleans())
def test_long_garbage_is_read_at_once(text: str, spaced: bool) -> None:
    assert seconds(((text + " " * spaced) * 20_000)[:20_000]) < 2


@pytest.mark.parametrize(
    "unit",
    [
        *'()“"-/\\= \n*?',
        *("()", ")(", "«»", "- ", "-(", "-a ", "/ ", " /a", "/a/", "-/", "/\\", "a ", "a*", "a? ", "~5", '"a b"~5 '),
        *("title:", "title:(", "NOT ", "OR ", "a OR ", "in:answers "),
        *("a" * 20_000, "/" + "a" * 20_000, '"' + "a " * 10_000),
    ],
)
def test_the_same_sign_many_times_is_read_at_once(unit: str) -> None:
    assert seconds((unit * 20_000)[:20_000]) < 1
    assert seconds("a" + (unit * 20_000)[:20_000]) < 1


def test_many_different_parts_are_read_at_once() -> None:
    for join in (" ", " OR ", " -", " speaker:"):
        assert seconds(join.join(f"a{number}" for number in range(1500))) < 3


def seconds(text: str) -> float:
    """Return the processor time of reading a text."""
    begin = time.thread_time()
    parse(text)
    return time.thread_time() - begin


def test_more_words_than_can_be_tried_are_a_phrase_and_told() -> None:
    query = parse('"а ә б в г ғ д е ж"~5')
    assert isinstance(query.root, Term)
    assert (query.root.within, query.unread) == (None, ("~5",))


def test_a_wildcard_that_the_index_would_refuse_is_told() -> None:
    query = parse("speaker:а" + "?" * 80)
    assert query.unread == ("а" + "?" * 80,)


def test_a_path_that_is_no_unicode_is_read() -> None:
    assert isinstance(parse("path:/tmp/\udcff").root, Below)
