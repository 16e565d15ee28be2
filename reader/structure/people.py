"""Who speaks in a press text: people named with their role, and the one who is interviewed."""

import re
from dataclasses import dataclass

from reader.corpus.document import Mention
from reader.corpus.span import Span
from reader.structure.names import FULL_NAME, UPPER

_KAZAKH_ROLES = (
    "сарапшы саясаттанушы саясатшы экономист министр директор жетекші төраға депутат профессор академик доктор "
    "ғалым заңгер әкім президент ректор бастық басшы өкіл хатшы тарихшы журналист жазушы ақын дәрігер маман спикер "
    "аналитик талдаушы әлеуметтанушы философ қызметкер меңгеруші инженер геолог гидролог эколог физик химик "
    "кәсіпкер елші кеңесші төрайым зерттеуші мұғалім оқытушы режиссер қаржыгер халықаралықшы"
)
_RUSSIAN_ROLES = (
    "эксперт политолог экономист министр директор руководитель глава депутат профессор академик доктор учёный "
    "ученый юрист аким президент ректор начальник председатель представитель секретарь историк журналист писатель "
    "поэт врач специалист спикер аналитик социолог философ посол основатель сотрудник заведующий заведующая "
    "инженер геолог гидролог эколог преподаватель советник предприниматель"
)
_ENGLISH_ROLES = (
    "expert analyst economist minister director professor president ambassador researcher engineer head chairman "
    "chairwoman deputy geologist hydrologist lawyer historian scientist adviser advisor founder"
)
_SPOKEN = re.compile(
    "сұхбат|білдір|айтты|айтып|пікір|көзқарас|жауап бер|әңгіме|түсіндір|бөліс|деді|дейді"
    "|рассказ|сказал|заяв|объясн|отмет|сообщ|подчеркн|поясн|счита|подел|интервью|бесед|ответил"
    "|said|says|told|tells|interview|explain|spoke"
)
_TO_THE_PRESS = re.compile(
    "сұхбат|көзқарас|пікір|тілшісіне|әңгіме|интервью|бесед|корреспонденту|комментари|interview|told"
)
_RUSSIAN_TALK = r"рассказа|сказа|заяв|объясн|отме[тч]|сообщ|подч[её]рк|поясн|счита|подел|ответ|дал[аи]?\s|в\s"
# Words that begin with a capital letter and yet begin no name of a person.
_NO_PERSON = (
    "Қазақстан|Республик|Орталық|Ұлттық|Еуропа|Біріккен|Солтүстік|Оңтүстік|Шығыс|Батыс|Халықаралық|Жоғары|Мемлекет"
    "|Дүниежүзілік|Ақ Үй|Казахстан|Центральн|Европейск|Национальн|Министерств|Совет|Южн|Северн|Восточн|Западн"
    "|Организаци|Международн|Верховн|Белый|United|Central|The |National|Prime|Foreign|President|Minister|New |Soviet"
    "|Бүгін|Кеше|Жақында|Жуырда|Таяуда|Осы|Бұл|Сондай|Ал |Сегодня|Вчера|Недавно|Today|Yesterday"
)
# A Kazakh surname in print, with the case ending that does not belong to the name: Қариннің, Мұстафинмен.
CASE_ENDING = re.compile(
    "(?:(?<=[ое]в)|(?<=[иы]н)|(?<=[еоиы][вн]а)|(?<=ұлы)|(?<=ызы)|(?<=бай)|(?<=бек)|(?<=хан))"
    "(?:[ндт][ыі]ң|[қғ]а|[кг]е|[ндт][ыі]|[дтн][ае]н|[пбм]ен)$"
)
_LONGEST_LEAD = 4000
_ROLE_NEAR = 100
_ROLE_WORDS = 10
_BREAK = re.compile(r"[,;:—–]")
_KAZAKH_BREAK = re.compile(r"[;:—–]|,(?!\s*[^\W\d_А-ЯӘҒҚҢӨҰҮҺІ][^,;:—–]*\sжәне\s)")
"""A comma in a list is none: «Философия, саясаттану және дінтану институтының»."""
_APART = re.compile(r"\w+[дт][ае]|деді|дейді|деп|туралы|қатар|бүгін|кеше|биыл|енді|ал|кейін|бұрын", re.IGNORECASE)
"""Words behind which a Kazakh role may begin: places, times, adverbs, postpositions, verbs of speaking."""


def _roles(words: str) -> str:
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words.split())


_ROLE = re.compile(
    rf"(?:{_roles(_KAZAKH_ROLES)}|{_roles(_RUSSIAN_ROLES)}|{_roles(_ENGLISH_ROLES)})\w{{0,6}},?\Z", re.IGNORECASE
)
_NAME = rf"(?=[{UPPER}])(?!{_NO_PERSON})(?P<name>{FULL_NAME})(?!\w)"
_KAZAKH = (
    re.compile(rf"(?<!\w)(?:{_roles(_KAZAKH_ROLES)})(?!\w{{0,3}}[лдт][ае]р)\w{{0,6}},?\s+{_NAME}"),
    re.compile(rf"{_NAME}[^.\n]{{0,80}}?(?:берген\sсұхбат|сұхбат\sберді|әңгімелес)"),
)
_RUSSIAN = (
    re.compile(
        rf"(?<!\w)(?:{_roles(_RUSSIAN_ROLES)})(?=[\s,])[^.!?\n]{{0,100}}?\s{_NAME}"
        rf"(?=\s*[,.:]|\s+(?:[—–]|{_RUSSIAN_TALK}))"
    ),
    re.compile(rf"{_NAME}(?=\s+(?:рассказал|дал[аи]?\sинтервью|в\sинтервью|в\sбеседе))"),
)
_ENGLISH = (
    re.compile(rf"{_NAME}(?=,\s(?:a|an|the)\s[^.\n]{{3,120}}?,\s(?:said|told|says|tells|explain|spoke))"),
    re.compile(rf"(?:said|says|interview\swith|spoke\s(?:to|with))\s{_NAME}"),
    re.compile(rf"(?<!\w)(?:{_roles(_ENGLISH_ROLES)})\s{_NAME}"),
)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone named in a lead; ``speaks`` near a verb of speech, ``to_the_press`` near a word like interview."""

    mention: Mention
    speaks: bool
    to_the_press: bool


def find_people(text: str, lead: Span, language: str) -> list[Person]:
    """Return the people whom a lead names with their role, each once, in order of mention."""
    end = min(lead.end, lead.start + _LONGEST_LEAD)
    patterns = {"ru": _RUSSIAN, "en": _ENGLISH}.get(language, _KAZAKH)
    found = sorted(match.span("name") for pattern in patterns for match in pattern.finditer(text, lead.start, end))
    people: dict[str, Person] = {}
    for start, stop in found:
        name = CASE_ENDING.sub("", text[start:stop])
        if name in people:
            continue
        around = text[max(lead.start, start - 60) : min(end, stop + 240)]
        people[name] = Person(
            Mention(name, Span(start, start + len(name))),
            speaks=_SPOKEN.search(around) is not None,
            to_the_press=_TO_THE_PRESS.search(around) is not None,
        )
    return list(people.values())


def guest_of(people: list[Person], *, interview: bool) -> Mention | None:
    """Return the person whom a lead presents as the one interviewed.

    In an interview that is who speaks, or the only person named; elsewhere who speaks to the press.
    """
    for person in people:
        if person.speaks and (interview or person.to_the_press):
            return person.mention
    return people[0].mention if interview and len(people) == 1 else None


def full_name_of(label: str, people: list[Person]) -> str | None:
    """Return the full name that a label (a surname, a first name, initials) stands for."""
    wanted = label.replace(".", " ").split()
    for person in people:
        parts = person.mention.name.split()
        if wanted[-1:] == parts[-1:] or wanted == parts[:1] or wanted == [part[0] for part in parts[: len(wanted)]]:
            return person.mention.name
    return None


def role_before(text: str, name: Span, language: str) -> str:
    """Return the words that say what a person is, as they stand near a name in the same sentence, or nothing.

    In Kazakh and Russian they stand before the name («сарапшы Рүстем Мұстафин»), in English mostly behind it. A Kazakh
    role that belongs to something («зертхананың меңгерушісі») goes with it, or is left out: by itself it says nothing.
    """
    roles = {"ru": _RUSSIAN_ROLES, "en": _ENGLISH_ROLES}.get(language, _KAZAKH_ROLES)
    word = re.compile(rf"(?<!\w)(?:{_roles(roles)})\w{{0,6}}(?!\w)")
    near = text[max(0, name.start - _ROLE_NEAR) : name.start]
    before = re.split(r"[.!?\n]", near)[-1]
    behind = re.split(r"[.!?\n]", text[name.end : name.end + _ROLE_NEAR])[0]
    if found := list(word.finditer(before)):
        if language == "ru":
            return _russian_role(before[found[-1].start() :]) or found[-1].group()
        if language == "en" or found[-1].group().casefold() in roles.split():
            return found[-1].group()
        return _kazakh_role(before[: found[-1].end()], whole=len(before) < len(near) or name.start <= _ROLE_NEAR)
    if language == "en" and behind.startswith(",") and (first := word.search(behind)):
        return first.group()
    return ""


def _russian_role(words: str) -> str:
    """Return a role with what it is a role of, as it leads to the name; nothing where something else stands between."""
    return "" if _BREAK.search(words) or len(words.split()) > _ROLE_WORDS else words.strip()


def _kazakh_role(words: str, *, whole: bool) -> str:
    """Return a role with what it belongs to: what stands before it behind the last mark, place, time or speech verb."""
    parts = _KAZAKH_BREAK.split(words)
    role = parts[-1].split()
    if len(parts) == 1 and not whole:
        return ""  # its beginning is out of sight
    start = next((at for at in reversed(range(len(role) - 1)) if _APART.fullmatch(role[at])), -1) + 1
    kept = role[start:]
    return " ".join(kept) if 1 < len(kept) <= _ROLE_WORDS else ""


def is_role(word: str) -> bool:
    """Tell whether a word, in any form, says what somebody is: министр, директоры, эксперта."""
    return _ROLE.match(word) is not None
