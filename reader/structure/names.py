"""The shapes that names of people, outlets and places have in print, as pieces of regular expressions."""

UPPER = "A-ZÀ-ÖØ-ÞĞŞİŪŊА-ЯЁӘҒҚҢӨҰҮҺІ"
LOWER = "a-zß-öø-ÿğşıūŋа-яёәғқңөұүһі"

_WORD = rf"[{UPPER}][{LOWER}]+(?:[-’'][{UPPER}]?[{LOWER}]+)?"
FULL_NAME = (
    rf"{_WORD}(?:[ \u00a0][{UPPER}][{LOWER}]+(?:вич|вна))?[ \u00a0]{_WORD}"
    rf"(?:[ \u00a0][{UPPER}][{LOWER}]*(?:ұлы|қызы|улы|кызы|вич|вна))?"
)

_QUOTED = r"«[^«»\n]{2,40}»|“[^“”\n]{2,40}”"
_TOKEN = rf"(?>[{UPPER}](?:[\w-]|\.(?=\w))*|[a-z0-9-]+\.(?:kz|ru|com|org|net|info)\b)"
_CAPITALS = rf"[{UPPER}][{UPPER}0-9.-]*[{UPPER}0-9](?!\w)"
# A press outlet: in quotes or capitals; or, where its place is sure, one word; or as many as have a capital.
LOUD_OUTLET = rf"(?:{_QUOTED}|(?>{_CAPITALS}(?:\s{_CAPITALS}){{0,2}}))"
SHORT_OUTLET = rf"(?:{LOUD_OUTLET}|{_TOKEN})"
OUTLET = rf"(?:{_QUOTED}|(?>{_TOKEN}(?:\s{_TOKEN}){{0,3}}))"
