"""Tests of where sentences begin and end."""

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.sentences import sentences

INTERVIEWS = Path(__file__).parents[3] / "shared" / "seeds"
# How many sentences a reader counts in each real interview: 182 in both.
COUNTED = {"000_bd730a3c622b2ac4.txt": 58, "001_87d048ae2db501e2.txt": 124}

# One paragraph a line, written for this test; a bar stands where one sentence ends and another begins.
GOLD = """\
Бүгін Қ. Тоқаев Астанада шетелдік қонақтарды қабылдады.| Кездесуге Ә. Бектенов пен М. Нұртілеу де қатысты.| \
Жиын екі сағатқа созылды.| Соңында құжаттарға қол қойылды.
Өткен жылы облыста 3,5 млн тонна астық жиналды.| Бұл 2023 жылмен салыстырғанда 12,4%-ға көп.| \
Диқандарға 45 млрд. теңге субсидия төленді.| Келер жылы оның көлемі өседі.| Қойма жеткілікті ме?| Әзірге жеткілікті!
Базарда алма, өрік, жүзім т.б. жемістер сатылады.| Бағасы қымбат емес.| Сүт, ет, май т.б.| \
Азық-түлік тапшылығы жоқ.| Саудагерлер де, тұтынушылар да риза.
— Бұл жоба қашан басталады?| Нақты күні белгілі ме?
— Жоба 2026 ж. наурызда басталады.| Қазір құжаттар дайындалып жатыр.| Құны — 61,2 млрд АҚШ доллары.| \
Оның 4,2 млрд. АҚШ долларын инвесторлар береді.
«Біз дайынбыз.| Тек қаржы керек», — деді директор.| Ол журналистердің сұрақтарына жауап берді.| \
«Қашан бітеді?» — деген сұраққа: «Көктемде», — деп күлді.
«Су жетпейді!» — дейді ауыл тұрғындары.| Әкімдік не істеп отыр?| Құдық қазылды, құбыр тартылды…| Бірақ су әлі жоқ.
Профессор Б. Ә. Сейітов келісім-шартты оқып шықты.| Акад. Қ. Сәтбаев атындағы институт қолдау көрсетті.| \
Доц. А. Әлиева баяндама жасады.| Жиналғандар оны қызу қолдады.
Дж. Байден сол жылы Нью-Йоркке келді.| Д. Трамп оған қарсы болды.| Екеуі де сөз сөйледі.| Тыңдаушы көп еді.
Ол г. Алматы деп жазылған хатты ашты.| Хат ескі екен.| Ішінде сурет бар.| Суретте кім бейнеленген?| Ешкім білмейді.
Зауыт 1993 ж. салынды.| Ол кезде 250 адам жұмыс істейтін.| 2010 ж. өндіріс тоқтады.| Кейін қайта ашылды.
Мекенжайы: Абай д-лы, 5 үй, тел. 55-12-10.| Есік сағат 9.30-да ашылады.| Түскі үзіліс жоқ.| Кіру тегін.
1. Бірінші мәселе қаралды.| Шешім қабылданды.| Хаттама жазылды.
2. Екінші мәселе кейінге қалдырылды.| Себебі құжат толық емес.
АСТАНА. KAZINFORM — Парламент жаңа заңды мақұлдады.| Ол 1 қаңтардан бастап күшіне енеді.| \
Депутаттар бірауыздан дауыс берді.
АЛМАТЫ, 5 қараша. BAQ.KZ — Қалада алғашқы қар жауды.| Жолдар тайғақ.| Жүргізушілер абай болсын!
Деректер stat.gov.kz сайтынан алынды.| Кестені Т. Омаров жасады.| Қателер түзетілді.| Рақмет!
Көрмеге 12 елден 340 компания келді.| 15 келісімге қол қойылды.| 7 келісім ядролық энергетикаға қатысты.| \
Қалғаны ауыл шаруашылығы туралы.
Не болды?!| Неге үндемейсіз?..| Айтыңызшы!| Жоқ, айтпаймын…
Ауа райы суытты (кеше −20 градус болды.)| Мектептер жабылды.| Балалар үйде отыр.
Ол ойланып қалды... содан кейін басын шайқады.| Жауап бермеді.| Үнсіздік ұзаққа созылды...| Ақыры есік ашылды.
Министр «Қайдан аламыз?» деп сұрады.| Залдағылар күлді.| Ешкім жауап қатпады.
Фирма ЖШС болып тіркелген.| Құрылтайшысы — т.ғ.к. С. Жүнісов.| Қызметкері 30 адамнан асады.| \
Айналымы 5 млн. 300 мың теңге.
XX ғ. басында қала кішкентай болатын.| Халқы 20 мың еді.| Қазір 2 млн.| Тұрғын үй салынып жатыр.| Көлік те көп.
Қалай ойлайсыз?| Бұл дұрыс па?| Менің пікірімше, дұрыс емес.| Себебін түсіндірейін.
Саммитке C5+1 елдері қатысты.| АҚШ-тан Дж. Смит келді.| Қытайдан ешкім болмады.| Ресей бақылаушы жіберді.
Темір, мырыш, мыс.| Мұның бәрі бізде бар.| Алтын да жоқ емес.| Барлаушылар іздеп жүр.
Ауыл № 5 мектепке қарады.| Мектепте 120 бала оқиды.| Ұстаздары білікті.
Жаңалық тез тарады.|Жұрт алаңға жиналды.| Әкім сөз сөйледі.| Бәрі тарқады.
Ол Л.Н. Гумилев атындағы университетті бітірді.| Кейін магистратурада оқыды.| Қазір Лондонда тұрады.
Көлемі 5 га. жерге ағаш егілді.| Оның жартысы — қарағаш.| Қалғаны терек.
В 2025 г. объём торговли вырос до 4,2 млрд долл.| Это рекорд.| Об этом сообщил министр А. Б. Иванов.| \
Он выступал в г. Алматы.
Завод им. Кирова закрыли в 1998 г. из-за долгов.| Людей уволили.| Некоторые уехали.| Другие остались.
На складе хранятся мука, сахар, соль и т.д.| Всё это привезли вчера.| Машин было пять.| Груз приняли.
Цена выросла на 5 тыс. рублей, т.е. на 10 %.| Покупатели недовольны.| Что делать?| Ждать.
«Мы не успеем! — сказал инженер.| — Нужен ещё месяц».| Директор промолчал.| Все разошлись.
«Кто здесь?» — спросил он.| Никто не ответил.| Тишина...| Потом скрипнула дверь.
Проф. Н. Петров живёт на ул. Ленина, д. 5.| Его знают все.| Он учит детей.
Порт принял 12 судов, в т.ч. три танкера.| Уровень моря упал.| Дноуглубление начнут в мае.| Бюджет — 3 млн. руб.| \
Этого мало.
В XX в. город вырос.| Построили метро, театр и др.| Население удвоилось.| Теперь тут тесно.
Это сделал я.| Он только смотрел.| Потом ушёл и он.
См. рис. 5 и табл. 2.| Данные взяты из отчёта.| Отчёт опубликован на сайте gov.kz.
Встреча пройдёт 6 ноября в 10.30.| Вход свободный.| Регистрация обязательна!
Mr. Smith met Dr. Jones in Washington, D.C.| They talked for two hours.| Nobody took notes.| Why?
The U.S. President signed the bill.| It takes effect on Jan. 5.| Congress approved it in Nov. 2024.| \
Critics were loud.
Prices rose by 3.5 percent, i.e. more than expected.| Wages did not.| Inflation is at 12.4%.
Acme Inc. reported losses.| Its shares fell to $4.20.| The firm, founded by J. R. Brown, employs 300 people.| \
It makes pumps, valves, etc.| Orders are few.
The talks began at 5 p.m. and ended at 9 p.m.| No deal was signed.| "We tried," she said.| "We failed."| \
Then she left.
Is it true?!| Nobody knows...| Ask again tomorrow.| No. 7 is the answer.
Gen. Brown and Sen. White disagreed.| "Why now?" asked the general.| The senator shrugged.| He lives in the U.S.| \
He votes there.
Kazakhstan exports uranium, e.g. to France.| See p. 12 for details.| The share is approx. 40 percent.| \
Rivals are far behind.
Қар ерте түсті.| Биыл қыс қатты болады деседі.| Мал азығы дайын.| Шопандар қыстауға көшті.
Қанша ақша керек?| Кем дегенде 300 млн.| Мұндай қаржы бюджетте жоқ.| Демеуші іздейміз.| Табылар!
Ғалым (т.ғ.д., проф. М. Есенов) баяндама оқыды.| Тыңдаушылар сұрақ қойды.| Жауап қысқа болды.
Сөзіміз дәлелді болсын: (қар. 12-бет) кестеде бәрі көрсетілген.| Онда 5 ел бар.| Біз үшіншіміз.
Жер асты суы таусылып барады, — дейді маман.| Оның айтуынша, қор 10 жылға жетеді.| Содан соң ше?| Белгісіз.
"""
PARAGRAPHS = GOLD.splitlines()
TEXTS = st.text() | st.text(st.sampled_from('аАқ.!?… \n«»"()—-1т.бдмлнU\u00a0'))


def ends_of(marked: str) -> tuple[str, set[int]]:
    """Return a paragraph without its bars, and the places where its sentences end."""
    parts = marked.split("|")
    return "".join(parts), {len("".join(parts[: number + 1])) for number in range(len(parts))}


def naive(text: str) -> set[int]:
    return {found.end() for found in re.finditer(r"[.!?…]+[»”\")]*(?=\s|$)", text)} | {len(text)}


def f_score(found: list[set[int]], right: list[set[int]]) -> float:
    common = sum(len(one & other) for one, other in zip(found, right, strict=True))
    return 2 * common / (sum(map(len, found)) + sum(map(len, right)))


def test_the_hand_made_boundaries_are_found_better_than_by_a_plain_rule() -> None:
    gold = [ends_of(line) for line in PARAGRAPHS]
    right = [ends for _, ends in gold]
    assert sum(map(len, right)) >= 200
    ours = f_score([{span.end for span in sentences(text)} for text, _ in gold], right)
    plain = f_score([naive(text) for text, _ in gold], right)
    assert ours >= 0.975 > plain


@pytest.mark.skipif(not INTERVIEWS.is_dir(), reason="the real interviews lie outside the project")
@pytest.mark.parametrize(("name", "count"), COUNTED.items())
def test_the_real_interviews_have_the_sentences_that_a_reader_counts(name: str, count: int) -> None:
    assert len(list(sentences((INTERVIEWS / name).read_text(encoding="utf-8")))) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Қ. Тоқаев келді. Ол сөйледі.", ["Қ. Тоқаев келді.", "Ол сөйледі."]),
        ("  Бір.  Екі  ", ["Бір.", "Екі"]),
        ("— Бар ма? — Жоқ.", ["— Бар ма?", "— Жоқ."]),
        ("Бірінші жол\nЕкінші жол", ["Бірінші жол", "Екінші жол"]),
        ("Соңы.\n\n«Басы»", ["Соңы.", "«Басы»"]),
        ("13.5 пайыз. 2 адам.", ["13.5 пайыз.", "2 адам."]),
        ("...", ["..."]),
        (" \n ", []),
        ("", []),
    ],
)
def test_a_paragraph_is_cut_into_its_sentences(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


def test_only_the_asked_stretch_is_cut() -> None:
    text = "Бір. Екі. Үш."
    assert [span.of(text) for span in sentences(text, 5, 9)] == ["Екі."]


@given(TEXTS, st.data())
def test_sentences_stand_in_order_and_leave_out_only_white_space(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    place = start
    for span in sentences(text, start, end):
        assert not text[place : span.start].strip()
        assert span.start >= place
        assert span.of(text) == span.of(text).strip() != ""
        place = span.end
    assert not text[place:end].strip()
    assert place <= end


@pytest.mark.parametrize("piece", ["!", ". ", "А. ", "т.б.) ", "« ", "... ", "1. ", "\n", " ", "абв.Аб", "АА "])
def test_cutting_takes_time_in_step_with_the_length(piece: str) -> None:
    text = piece * (50_000 // len(piece))
    begin = time.thread_time()
    assert len(list(sentences(text))) <= len(text)
    assert time.thread_time() - begin < 2
