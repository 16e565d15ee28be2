import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.search.query_word import word_at
from reader.index.lexer import Kind, pieces


@pytest.mark.parametrize(
    ("text", "begin", "whole"),
    [
        ("мин|", "мин", "мин"),
        ("сирек мин|", "мин", "мин"),
        ("ми|нерал қор", "ми", "минерал"),
        ("title:мин|", "мин", "мин"),
        ("TITLE:=мин|", "мин", "мин"),
        ("-title:мин|", "мин", "мин"),
        ("speaker:мұс|тафин", "мұс", "мұстафин"),
        ("-мин|", "мин", "мин"),
        ("=мин|", "мин", "мин"),
        ("(уран OR мин|) қор", "мин", "мин"),
        ('"сирек мет|', "мет", "мет"),
        ('"сирек мет|алл" қор', "мет", "металл"),
        ("«сирек мет|ал»", "мет", "метал"),
        ('"си|рек металл"~5', "си", "сирек"),
        ('title:"сирек мет|', "мет", "мет"),
        ('"а б"мин|', "мин", "мин"),
        ("қазақстан-ақ|", "қазақстан-ақ", "қазақстан-ақ"),
        ("😀 мин|ерал", "мин", "минерал"),
        ("", "", ""),
        ("мин |", "", ""),
        ("|мин", "", ""),
        ("уран OR|", "", ""),
        ("уран НЕМЕСЕ|", "", ""),
        ("title:|", "", ""),
        ('"сирек металл"|', "", ""),
        ('"сирек металл"~5|', "", ""),
        ("/мин|", "", ""),
        ("/мин|/", "", ""),
        ("title:/мин|/", "", ""),
        ("(/мет(ан|алл)/)", "", ""),
        ("мин*|", "", ""),
        ("м?на|", "", ""),
        ("lang:қаз|", "", ""),
        ("in:сұр|ақ", "", ""),
        ("date:ақпан|", "", ""),
        ("path:мәтін|", "", ""),
        ('path:"мәтін|', "", ""),
        ("http:мин|", "", ""),
    ],
)
def test_the_word_at_the_cursor_is_without_the_marks_of_the_query(text: str, begin: str, whole: str) -> None:
    cursor = max(text.find("|"), 0)
    plain = text[:cursor] + text[cursor + 1 :]
    found, start, end = word_at(plain, cursor)
    assert (found, plain[start:end]) == (begin, whole)
    assert start <= cursor <= end


@given(text=st.text(alphabet='абв -=*?/"«»~5():titlepath OR', max_size=25), data=st.data())
def test_a_word_is_a_stretch_of_the_text_around_the_cursor_and_a_word_of_the_query(
    text: str, data: st.DataObject
) -> None:
    cursor = data.draw(st.integers(0, len(text)))
    begin, start, end = word_at(text, cursor)
    assert 0 <= start <= cursor <= end <= len(text)
    assert begin == text[start:cursor]
    if begin:
        assert not any(letter.isspace() for letter in text[start:end])
        assert next(pieces(text[start:end])).kind is Kind.WORD
