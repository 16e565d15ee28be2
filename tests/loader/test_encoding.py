"""Tests of how bytes become text."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.decoding import Decoding
from reader.loader.encoding import CHOICES, decode, normalize

KAZAKH = (
    "Ғалымдар Іле өзенінің деңгейі соңғы жылдары төмендегенін айтады. Ұсынылған жоба бойынша көктемде су "
    "қоймасын толтырып, жазда шаруаларға үнемдеп бөлу көзделген. Әкімдік өкілдері құжатқа қол қойылғанын, "
    "енді құрылыс басталатынын хабарлады. Тұрғындар шешімді қолдайды, бірақ қаржы жеткілікті ме деп сұрайды."
)
RUSSIAN = (
    "Учёные говорят, что уровень воды в озере заметно снизился за последние годы. По новому плану весной "
    "водохранилище наполнят, а летом воду будут бережно распределять между хозяйствами. Жители поддерживают "
    "решение, однако спрашивают, хватит ли на строительство денег. Ответ комиссия обещала дать через неделю."
)
ENGLISH = "The lake’s level fell again this year, the ministry said; farmers will get less water in July."


@pytest.mark.parametrize("encoding", ["kz1048", "ptcp154"])
@pytest.mark.parametrize("start", range(0, 200, 20))
@pytest.mark.parametrize("length", [80, 1000])
def test_kazakh_code_pages_are_recognised(encoding: str, start: int, length: int) -> None:
    text = KAZAKH[start : start + length]
    assert decode(text.encode(encoding)) == (text, encoding)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "iso8859-5", "kz1048", "ptcp154"])
@pytest.mark.parametrize("start", range(0, 200, 20))
@pytest.mark.parametrize("length", [80, 1000])
def test_russian_code_pages_are_read_rightly(encoding: str, start: int, length: int) -> None:
    text = RUSSIAN[start : start + length]
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("start", range(0, 200, 20))
@pytest.mark.parametrize("length", [60, 1000])
@pytest.mark.parametrize(
    ("text", "encoding"),
    [(KAZAKH, "kz1048"), (KAZAKH, "ptcp154")]
    + [(RUSSIAN, encoding) for encoding in ("cp1251", "koi8-r", "cp866", "iso8859-5")],
)
def test_text_in_capitals_is_read_rightly(text: str, encoding: str, start: int, length: int) -> None:
    capitals = text[start : start + length].upper()
    assert decode(capitals.encode(encoding)) == (capitals, encoding)


@pytest.mark.parametrize("length", [12, 30, 60])
@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "iso8859-5"])
def test_short_text_in_small_letters_is_not_taken_for_capitals(encoding: str, length: int) -> None:
    words = RUSSIAN.lower()[:length]
    assert decode(words.encode(encoding))[0] == words


def test_pure_russian_is_called_cp1251_and_not_one_of_its_kazakh_twins() -> None:
    assert decode(RUSSIAN.encode("kz1048"))[1] == "cp1251"


def test_a_few_words_are_text_too() -> None:
    assert decode("Naïve café society".encode("cp1252"))[0] == "Naïve café society"
    assert decode("Привет, мир".encode("cp866"))[0] == "Привет, мир"
    assert decode("Да".encode("cp1251"))[0] == "Да"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("أعلنت الحكومة اليوم عن تدابير جديدة لدعم المزارعين. ", "cp1256"),
        ("日本の首相は今日、大統領と会談した。", "shift_jis"),
        ("Η κυβέρνηση ανακοίνωσε νέα μέτρα", "cp1253"),
    ],
)
def test_a_long_text_in_another_code_page_is_refused(text: str, encoding: str) -> None:
    with pytest.raises(UnicodeError):
        decode((text * 5).encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "kz1048", "ptcp154"])
@pytest.mark.parametrize("length", [80, 1000])
def test_mixed_line_ends_do_not_disturb_the_guess(encoding: str, length: int) -> None:
    words = KAZAKH[:length].split(" ")
    ends = ["\r\n", "\n", " ", "\r", " "]
    text = "".join(word + ends[place % len(ends)] for place, word in enumerate(words))
    assert decode(text.encode(encoding))[0] == text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "kz1048", "cp1251", "koi8-r", "cp866"])
def test_a_few_nul_bytes_do_not_make_a_text_binary(encoding: str) -> None:
    whole = KAZAKH if encoding in ("utf-8", "utf-16-le", "kz1048") else RUSSIAN
    text = (whole + " ") * 12 + "\0" + whole
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-be", "kz1048", "cp866"])
def test_a_line_of_ten_megabytes_is_read(encoding: str) -> None:
    whole = RUSSIAN if encoding == "cp866" else KAZAKH
    line = (whole + " ") * (10_000_000 // len(whole))
    assert decode(line.encode(encoding)) == (line, encoding)


@pytest.mark.parametrize("encoding", CHOICES)
def test_the_encoding_that_was_chosen_is_used_whatever_is_in_the_file(encoding: str) -> None:
    data = bytes(range(256)) * 4
    text, used = decode(data, Decoding(encoding))
    assert used == encoding
    assert text == normalize(data.decode(encoding, "replace"))
    assert decode(RUSSIAN.encode("utf-8"), Decoding("cp1251", "cp1251:utf-8"))[1] == "cp1251"


def test_a_repair_comes_before_line_ends_are_looked_at() -> None:
    broken = "Ѕ" * 3 + KAZAKH.encode().decode("latin-1")
    assert decode(broken.encode(), Decoding(repair="cp1252:utf-8")) == ("Ѕ" * 3 + KAZAKH, "utf-8")
    wide = "Еленің Ѕ белгісі"  # its bytes are \xd0\x85, and \x85 ends a line
    assert decode(wide.encode().decode("latin-1").encode(), Decoding(repair="cp1252:utf-8"))[0] == wide


def test_western_punctuation_is_read() -> None:
    assert decode((ENGLISH * 3).encode("cp1252")) == (ENGLISH * 3, "cp1252")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [KAZAKH, RUSSIAN, ENGLISH, "Аз сөз."])
def test_unicode_is_recognised_with_a_mark_and_without(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-32-be", "utf-8"])
def test_a_leading_mark_is_dropped(encoding: str) -> None:
    assert decode(("\ufeff" + KAZAKH).encode(encoding)) == (KAZAKH, encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "kz1048", "utf-16-le"])
def test_the_kazakh_letters_survive_far_behind_plain_english(encoding: str) -> None:
    text = "Plain English first. " * 5000 + KAZAKH
    assert decode(text.encode(encoding))[0] == text


def test_a_torn_last_character_alone_is_replaced() -> None:
    torn = "Аз ғана сөз".encode()[:-1]
    assert decode(torn) == ("Аз ғана сө\ufffd", "utf-8")
    assert decode(KAZAKH.encode("utf-16-le")[:-1]) == (KAZAKH[:-1] + "\ufffd", "utf-16-le")


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    broken = KAZAKH.encode()[:300] + b"\xff" + KAZAKH.encode()[300:]
    text, encoding = decode(broken)
    assert encoding == "utf-8"
    assert text.replace("\ufffd", "")[:150] == KAZAKH[:150]
    assert 1 <= text.count("\ufffd") <= 3


def test_every_line_end_becomes_a_line_feed_and_nothing_else_changes() -> None:
    text = "а\r\nб\rв\u2028г\u2029д\x85е\x0bж\x0cз\n\u00a0и\tй"
    assert decode(text.encode())[0] == "а\nб\nв\nг\nд\nе\nж\nз\n\u00a0и\tй"


def test_letters_are_composed() -> None:
    assert decode(unicodedata.normalize("NFD", "Йод, ёлка").encode())[0] == "Йод, ёлка"


def test_lone_surrogates_do_not_survive() -> None:
    assert decode("аб\ud800вгдежзийклмнопрст".encode("utf-16", "surrogatepass"))[0].count("\ufffd") == 1
    assert "\ud800" not in decode((KAZAKH + "\ud800").encode("utf-8", "surrogatepass"))[0]


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        b"\0" * 4000,
        random.Random(5).randbytes(5000),
        b"text" + b"\0" * 50 + b"text",
        b"\xff\xfe" + random.Random(5).randbytes(3001),
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnicodeError):
        decode(data)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_utf_8_text_comes_back_composed(text: str) -> None:
    plain = text.replace("\u2028", "\n").replace("\u2029", "\n").removeprefix("\ufeff")
    if "\ufffd" not in text:
        assert decode(text.encode())[0] == unicodedata.normalize("NFC", plain)


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except UnicodeError:
        return
    assert "".encode(encoding) is not None
    assert text == text.encode("utf-8").decode("utf-8")
    assert not set(text) & set("\r\u2028\u2029\x85\x0b\x0c")
