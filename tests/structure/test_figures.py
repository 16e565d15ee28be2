import datetime
from pathlib import Path

from reader.language.numbers import ValueKind
from reader.structure import parse
from reader.structure.figures import figures

TEXT = (
    " date 2025-11-05 Тақырып\nКіріспе.\nАйдос: Қанша болды?\nБолат: Бәрі 61,2 млрд АҚШ доллары. "
    "Оның 13%-ы 2024 жылы келді.\n"
    "Екінші абзацта 5 сұрақ пен 120 адам.\nАйдос: Иә?\n"
)


def test_every_number_stands_in_its_sentence_with_who_says_it() -> None:
    document = parse(TEXT, path=Path("a.txt"), modified=datetime.datetime(2025, 1, 1), encoding="utf-8")
    found = list(figures(document))
    told = [(one.value.kind, one.value.span.of(TEXT), one.value.unit, one.speaker) for one in found]
    assert told == [
        (ValueKind.MONEY, "61,2 млрд АҚШ доллары", "USD", "Болат"),
        (ValueKind.PERCENT, "13%-ы", "%", "Болат"),
        (ValueKind.DATE, "2024 жылы", "2024", "Болат"),
        (ValueKind.QUANTITY, "120 адам", "person", "Болат"),
    ]
    assert found[1].sentence.of(TEXT) == "Оның 13%-ы 2024 жылы келді."
    assert len(list(figures(document, most=2))) == 2
    assert list(figures(document, end=30)) == []
