"""Names that differ by tradition, not by letters: Қазақстан, Казахстан; Ресей, Россия, Russia; БҰҰ, ООН, UN.

What is merely written as it sounds (Астана, Astana) needs no row.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from reader.language import english, russian
from reader.language.fold import fold
from reader.language.scripts import query_sounds
from reader.language.scripts.letters import KAZAKH, LATIN

_KAZAKH, _ENGLISH, _SOUND = "kazakh:", "english:", "sound:"
_MOST_READINGS = 8

_NAMES = """
Қазақстан              | Казахстан                          | Kazakhstan
Қырғызстан             | Кыргызстан Киргизия Киргизстан     | Kyrgyzstan Kirghizstan Kirgizstan
Өзбекстан              | Узбекистан                         | Uzbekistan
Түрікменстан           | Туркменистан Туркмения Туркменстан | Turkmenistan
Тәжікстан              | Таджикистан                        | Tajikistan
Ресей                  | Россия                             | Russia
Қытай                  | Китай                              | China
Моңғолия               | Монголия                           | Mongolia
Ауғанстан              | Афганистан                         | Afghanistan
Пәкістан               | Пакистан                           | Pakistan
Үндістан               | Индия                              | India
Әзербайжан Әзірбайжан  | Азербайджан                        | Azerbaijan
Армения Әрменстан      | Армения                            | Armenia
Грузия Гүржістан       | Грузия                             | Georgia
Түркия                 | Турция                             | Turkey Türkiye
Украина                | Украина                            | Ukraine
Беларусь               | Беларусь Белоруссия                | Belarus
Молдова                | Молдова Молдавия                   | Moldova
Латвия                 | Латвия                             | Latvia
Литва                  | Литва                              | Lithuania
Эстония                | Эстония                            | Estonia
Польша                 | Польша                             | Poland
Германия               | Германия                           | Germany
Франция                | Франция                            | France
Ұлыбритания Британия   | Великобритания Британия            | Britain
Англия                 | Англия                             | England
Италия                 | Италия                             | Italy
Испания                | Испания                            | Spain
Португалия             | Португалия                         | Portugal
Грекия                 | Греция                             | Greece
Венгрия Мажарстан      | Венгрия                            | Hungary
Чехия                  | Чехия                              | Czechia
Румыния                | Румыния                            | Romania
Болгария               | Болгария                           | Bulgaria
Сербия                 | Сербия                             | Serbia
Хорватия               | Хорватия                           | Croatia
Австрия                | Австрия                            | Austria
Швейцария              | Швейцария                          | Switzerland
Швеция                 | Швеция                             | Sweden
Норвегия               | Норвегия                           | Norway
Финляндия              | Финляндия                          | Finland
Дания                  | Дания                              | Denmark
Нидерланд Нидерландтар | Нидерланды                         | Netherlands
Бельгия                | Бельгия                            | Belgium
Кипр                   | Кипр                               | Cyprus
Еуропа Европа          | Европа                             | Europe
Азия                   | Азия                               | Asia
Америка                | Америка                            | America
Канада                 | Канада                             | Canada
Мексика                | Мексика                            | Mexico
Бразилия               | Бразилия                           | Brazil
Аргентина              | Аргентина                          | Argentina
Австралия              | Австралия                          | Australia
Жапония                | Япония                             | Japan
Корея                  | Корея                              | Korea
Тайланд Таиланд        | Таиланд                            | Thailand
Малайзия               | Малайзия                           | Malaysia
Индонезия              | Индонезия                          | Indonesia
Сирия                  | Сирия                              | Syria
Ирак                   | Ирак                               | Iraq
Израиль                | Израиль                            | Israel
Палестина              | Палестина                          | Palestine
Иордания               | Иордания                           | Jordan
Ливан                  | Ливан                              | Lebanon
Катар                  | Катар                              | Qatar
Мысыр Египет           | Египет                             | Egypt
Марокко                | Марокко                            | Morocco
Алматы                 | Алматы                             | Almaty
Шымкент                | Шымкент Чимкент                    | Shymkent Chimkent
Қарағанды              | Караганда                          | Karaganda Karagandy Qaraghandy Qaragandy
Ақтөбе                 | Актобе                             | Aktobe Aqtobe
Түркістан              | Туркестан                          | Turkistan Turkestan
Өскемен                | Усть-Каменогорск                   | Oskemen Ust-Kamenogorsk
Орал                   | Уральск                            | Uralsk
Семей                  | Семей Семипалатинск                | Semey Semipalatinsk
Қостанай               | Костанай Кустанай                  | Kostanay Qostanay Kustanai
Петропавл              | Петропавловск                      | Petropavl Petropavlovsk
Көкшетау               | Кокшетау Кокчетав                  | Kokshetau
Талдықорған            | Талдыкорган Талды-Курган           | Taldykorgan
Қызылорда              | Кызылорда Кзыл-Орда                | Kyzylorda
Жезқазған              | Жезказган Джезказган               | Zhezkazgan
Жамбыл                 | Жамбыл Джамбул                     | Zhambyl Dzhambul
Балқаш                 | Балхаш                             | Balkhash Balqash
Байқоңыр               | Байконур Байконыр                  | Baikonur Baikonyr
Мәскеу                 | Москва                             | Moscow
Бейжің Пекин           | Пекин                              | Beijing Peking
Ашғабат Ашхабад        | Ашхабад Ашгабат                    | Ashgabat
Ташкент                | Ташкент                            | Tashkent
Самарқан Самарқанд     | Самарканд                          | Samarkand
Киев                   | Киев                               | Kyiv Kiev
Ереван                 | Ереван                             | Yerevan
Стамбул Ыстанбұл       | Стамбул                            | Istanbul
Париж                  | Париж                              | Paris
Женева                 | Женева                             | Geneva
Рим                    | Рим                                | Rome
Брюссель               | Брюссель                           | Brussels
Сеул                   | Сеул                               | Seoul
Үрімші                 | Урумчи                             | Urumqi
Шыңжаң                 | Синьцзян                           | Xinjiang
Омбы                   | Омск                               | Omsk
Орынбор                | Оренбург                           | Orenburg
Ертіс                  | Иртыш                              | Irtysh
Каспий                 | Каспий                             | Caspian
АҚШ                    | США                                | USA
БҰҰ                    | ООН                                | UN
ТМД                    | СНГ                                | CIS
ШЫҰ                    | ШОС                                | SCO
ҰҚШҰ                   | ОДКБ                               | CSTO
ЕАЭО                   | ЕАЭС                               | EAEU
ЕҚЫҰ                   | ОБСЕ                               | OSCE
ДСҰ                    | ВТО                                | WTO
ХВҚ                    | МВФ                                | IMF
АӨСШК                  | СВМДА                              | CICA
ИЫҰ                    | ОИС                                | OIC
ТҮРКСОЙ                | ТЮРКСОЙ                            | TURKSOY
ЮНЕСКО                 | ЮНЕСКО                             | UNESCO
"""
"""Kazakh | Russian | English; several spellings of one language stand side by side, the usual one first.

One word each, in the nominative; what is in capitals is never declined. Left out are names that are everyday words
once they are in small letters (US, WHO; ЕС, which is memory; Қазан, October; Вена, a vein), and cities named anew.
Sources: the names that the three languages use in the press and in the lists of states and bodies of the UN.
"""


@dataclass(frozen=True, slots=True)
class Exonym:
    """The names of one place or body, folded: Kazakh and English ones, and Russian ones with the sounds of all cases.

    Sounds are those of ``scripts.latin.skeleton``.
    """

    kazakh: tuple[str, ...]
    russian: tuple[tuple[str, tuple[str, ...]], ...]
    english: tuple[str, ...]


@cache
def exonyms() -> tuple[Exonym, ...]:
    """Return every row of the table."""
    rows = ([cell.split() for cell in line.split("|")] for line in _NAMES.strip().splitlines())
    return tuple(
        Exonym(
            tuple(map(fold, kazakh)),
            tuple((fold(name), _cases(name)) for name in russian_names),
            tuple(map(fold, english_names)),
        )
        for kazakh, russian_names, english_names in rows
    )


def exonyms_of(word: str, kazakh_nouns: Iterable[str] = ()) -> tuple[Exonym, ...]:
    """Return the rows that a folded word names, in any case; ``kazakh_nouns`` are those that it may be a form of."""
    asked = [f"{_KAZAKH}{noun}" for noun in (word, *kazakh_nouns)]
    if LATIN.search(word):
        asked.append(_ENGLISH + english.stem(word))
    if not KAZAKH.search(word):
        asked += [_SOUND + sound for sound in query_sounds(word)[:_MOST_READINGS]]
    rows = _index()
    return tuple(dict.fromkeys(row for key in asked for row in rows.get(key, ())))


@cache
def _index() -> dict[str, tuple[Exonym, ...]]:
    rows: dict[str, tuple[Exonym, ...]] = {}
    for row in exonyms():
        keys = [_KAZAKH + name for name in row.kazakh] + [_ENGLISH + english.stem(name) for name in row.english]
        keys += [_SOUND + sound for _, sounds in row.russian for sound in sounds]
        for key in dict.fromkeys(keys):
            rows[key] = (*rows.get(key, ()), row)
    return rows


def _cases(russian_name: str) -> tuple[str, ...]:
    (sound,) = query_sounds(fold(russian_name))
    return (sound,) if russian_name.isupper() else (sound, *russian.declined(sound))
