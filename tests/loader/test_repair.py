"""Tests of repairing texts that were saved in a wrong encoding."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.decoding import NO_REPAIR
from reader.loader.repair import REPAIRS, repair_for, repaired
from tests.loader.test_encoding import ENGLISH, KAZAKH, RUSSIAN

SEEDS = sorted(Path("seeds").rglob("*.txt"))
FOREIGN = {
    "ukrainian": "Її життя в Києві змінилося, коли з’явилася ця їдальня; є й інші приклади, ґанок її будинку старий. ",
    "serbian": "Његова кућа је близу реке, а људи кажу да ће џем бити још бољи; ћерка и ђак живе овде. ",
    "macedonian": "Ќе дојде џентлменот и ќе ја види ѕвездата; луѓето веќе ќе знаат што значи ѓердан. ",
    "belarusian": "Ён быў у Менску і бачыў, як людзі ішлі ў краму; зноў пайшоў дождж, і ўсё сціхла ў горадзе. ",
    "bulgarian": "Той каза, че правителството ще обсъди проекта; хората още чакат отговор от министъра днес. ",
    "kyrgyz": "Өлкөнүн түштүгүндө жаңы мектептер курулуп, мугалимдер үчүн үйлөр салынып жатат деп айтылды. ",
    "tatar": "Җәйге көннәрдә шәһәр урамнарында халык күп була, балалар уйный һәм картлар сөйләшә икән. ",
    "french": "Après l’été, l’élève a été très déçu à l’école où ça s’était passé; déjà dégoûté, il préféra rêver. ",
    "german": "Über die Größe der Häuser läßt sich streiten; schöne Mädchen und größere Bäume gehören für ihn dazu. ",
    "turkish": "Öğretmenler şu çağda güçlü bir öğrenme çabası içinde; çocuğun ışığı böyle büyüyor, çünkü öğüt. ",
    "greek": "Η κυβέρνηση ανακοίνωσε νέα μέτρα για τους αγρότες και τις οικογένειες της χώρας σήμερα το πρωί. ",
    "arabic": "أعلنت الحكومة اليوم عن تدابير جديدة لدعم المزارعين والأسر في البلاد بعد أشهر من الجفاف. ",
    "japanese": "日本の首相は今日、大統領と会談した。 会議は二時間 続いた。 新しい 協力 計画 が 発表 された。 ",
    "emoji": "Жарайды 👍👍 керемет екен 🎉🎉🎉 — «тамаша»… № 5 § 3 © 2025 ₸ 500 °C ±3 ½ ¼ ™ ",
    "stress": "за́мок и замо́к, ко́рпус, а та́кже пла́тят и пла\u0301чут; вино́ и стро́ки в стихотворе́нии поэ́та. ",
    "symbols": "▪ бірінші ▪ екінші ► үшінші ✔ төртінші → бесінші ← алтыншы ★ жетінші ☎ сегізінші ✉ тоғызыншы ",
}


def misread(text: str, repair: str) -> str:
    """Return a text as a program shows it that takes its encoding for another."""
    wrong, right = repair.split(":")
    letters = []
    for byte in text.encode(right, "replace"):
        letter = bytes([byte]).decode(wrong, "replace")
        letters.append(chr(byte) if letter == "\ufffd" else letter)
    return "".join(letters)


def text_for(repair: str) -> str:
    return RUSSIAN if repair.endswith((":cp1251", ":koi8-r", ":cp866")) else KAZAKH


@pytest.mark.parametrize("repair", REPAIRS)
def test_a_misread_text_is_noticed_and_read_as_it_was_meant(repair: str) -> None:
    text = text_for(repair)
    broken = misread(text, repair)
    offered = repair_for(broken)
    assert offered
    assert repaired(broken, offered) == text


@pytest.mark.parametrize("repair", [one for one in REPAIRS if one.endswith(":utf-8")])
def test_misread_utf_8_is_noticed_in_one_sentence_and_beside_plain_english(repair: str) -> None:
    for text in (KAZAKH[:60], ENGLISH + " “Less,” they said."):
        assert repaired(misread(text, repair), repair_for(misread(text, repair))) == text


def test_bytes_that_were_lost_stay_lost_and_the_rest_is_repaired() -> None:
    broken = KAZAKH.encode().decode("cp1252", "replace")
    assert "\ufffd" in broken
    read = repaired(broken, repair_for(broken))
    same = sum(letter in KAZAKH for letter in read.split())
    assert read.count("\ufffd") <= broken.count("\ufffd")
    assert same > 0.4 * len(KAZAKH.split())


def test_what_is_right_in_a_text_that_is_partly_wrong_stays_right() -> None:
    broken = KAZAKH + "\n" + misread(RUSSIAN, "cp1252:utf-8")
    assert repaired(broken, "cp1252:utf-8") == KAZAKH + "\n" + RUSSIAN


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_no_repair_is_offered_for_the_starter_texts(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert repair_for(text) == ""
    assert [line for line in text.split("\n") if repair_for(line)] == []
    assert repair_for(text.upper()) == ""
    assert repair_for(text.lower()) == ""


@pytest.mark.parametrize("name", FOREIGN)
def test_no_repair_is_offered_for_other_languages_and_signs(name: str) -> None:
    assert repair_for(FOREIGN[name]) == ""
    assert repair_for(FOREIGN[name] * 20) == ""
    assert repair_for(f"{KAZAKH} {FOREIGN[name]} {RUSSIAN}") == ""


words = st.sampled_from([*KAZAKH.split(), *RUSSIAN.split(), *ENGLISH.split(), "АҚШ-тың", "C5+1", "13%-дан", "кВт·ч"])


@given(st.lists(words, max_size=60).map(" ".join))
def test_no_repair_is_offered_for_any_order_of_ordinary_words(text: str) -> None:
    assert repair_for(text) == ""


@given(st.text(), st.sampled_from(["", NO_REPAIR, *REPAIRS]))
def test_every_repair_takes_any_text(text: str, repair: str) -> None:
    read = repaired(text, repair)
    assert read.isascii() or not text.isascii()
    assert isinstance(repair_for(text), str)
    if repair in ("", NO_REPAIR):
        assert read == text


def test_an_unknown_repair_is_refused() -> None:
    with pytest.raises(LookupError):
        repaired("сөз", "cp1251:klingon")
