"""Tests of the turns of an interview; L, Q, A, S, N are the kinds, with their numbers of paragraphs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.structure.header import find_paragraphs
from reader.structure.turns import answerer, find_turns


def shape(*lines: str) -> str:
    text = "\n".join(lines)
    turns = find_turns(text, find_paragraphs(text, 0))
    return " ".join(f"{turn.kind.name[0]}{turn.last - turn.first + 1}" for turn in turns)


@pytest.mark.parametrize("dash", ["– ", "— ", "- ", "−\u00a0", "― ", "‒ ", "–", "—", "―", "‒"])
def test_a_dash_opens_a_turn_and_a_question_mark_makes_it_a_question(dash: str) -> None:
    assert shape("Лид.", f"{dash}Бұл не?", f"{dash}Бұл жауап.", "Жалғасы.", f"{dash}Ал бұл ше?!", f"{dash}Сол.") == (
        "L1 Q1 A2 Q1 A1"
    )


def test_an_answer_may_begin_without_a_dash() -> None:
    assert shape("Лид.", "– Бұл не?", "Бұл жауап.", "Жалғасы.", "– Сонда ше?", "Солай.") == "L1 Q1 A2 Q1 A1"


def test_a_question_mark_in_a_later_paragraph_makes_no_question() -> None:
    assert shape("Лид.", "– Бұл не?", "– Жауап.", "Неге десеңіз?", "– Тағы?", "– Иә.") == "L1 Q1 A2 Q1 A1"


@pytest.mark.parametrize("closing", ["?»", "?”", "?)", "?…", "?!", "? »"])
def test_quotes_and_brackets_may_close_a_question(closing: str) -> None:
    assert shape("Лид.", f"– «Бұл не{closing}", "– Жауап.") == "L1 Q1 A1"


def test_a_remark_of_the_journalist_is_answered_too() -> None:
    lines = ("Лид.", "– Айтыңызшы, қалай болды.", "– Жақсы болды.", "– Сонда ше?", "– Иә.", "– Рақмет.", "– Сізге де.")
    assert shape(*lines) == "L1 S1 A1 Q1 A1 S1 A1"


def test_a_dash_in_news_is_no_interview() -> None:
    assert shape("Лид.", "– деді ол.", "Мәтін.", "Неге?") == "L1 N3"
    assert shape("Лид.", "– Бір тармақ;", "– екінші тармақ.", "Неге?") == "L1 N3"
    assert shape("Лид.", "-Бұл не?", "-Жауап.") == "L1 N2"
    assert shape("Жалғыз абзац.") == "L1"


@pytest.mark.parametrize("minus", ["-", "−", "–"])
def test_a_number_below_zero_opens_no_turn(minus: str) -> None:
    assert shape("Лид.", f"{minus}5 градус па?", f"{minus}7 градус.", f"{minus}9 градус.") == "L1 N3"


def test_a_dash_without_a_space_may_stand_before_a_quotation() -> None:
    assert shape("Лид.", "—«Солай» дегені ме?", "—“Иә” дегені.", "—Қалай?", "—Иә.") == "L1 Q1 A1 Q1 A1"


def test_a_line_of_dashes_opens_no_turn() -> None:
    assert shape("Лид.", "———", "Неге?", "———", "—") == "L1 N4"


@pytest.mark.parametrize(
    ("ask", "reply"),
    [
        ("В.:", "О.:"),
        ("В:", "О:"),
        ("С.:", "Ж.:"),
        ("С:", "Ж:"),
        ("Q.:", "A.:"),
        ("**В.:**", "**О.:**"),
        ("[С]", "[Ж]"),
    ],
)
def test_the_first_letter_of_question_and_answer_is_nobody_s_name(ask: str, reply: str) -> None:
    text = "\n".join(("Лид.", f"{ask} Бұл туралы айтыңызшы.", f"{reply} Айтайын.", f"{ask} Ал бұл?", f"{reply} Сол."))
    turns = find_turns(text, find_paragraphs(text, 0))
    assert [turn.kind.name[0] for turn in turns] == list("LQAQA")
    assert [turn.speaker for turn in turns] == [None] * 5
    assert answerer(turns) is None


def test_an_initial_that_asks_is_no_answer_where_no_label_says_question() -> None:
    assert shape("Лид.", "Ж: Как дела?", "П.С.: Хорошо.", "Ж: А теперь?", "П.С.: Да.") == "L1 Q1 A1 Q1 A1"


@pytest.mark.parametrize(
    "name",
    [
        "Mary de la Cruz",
        "Ludwig van Beethoven",
        "Otto von der Heide",
        "Қасым-Жомарт Тоқаев",
        "Усама ибн Мункыз",
        "Khalid bin Walid",
        "Шарль де Голль",
        "Расул Гамид оглы",
        "Айгүл Асан қызы",
        "Мұхтар Омархан ұлы Әуезов",
    ],
)
def test_a_label_may_be_a_name_with_small_words(name: str) -> None:
    text = f"Лид.\nАсан: Бұл не?\n{name}: Жауап.\nАсан: Ал бұл?\n{name}: Сол."
    turns = find_turns(text, find_paragraphs(text, 0))
    assert [turn.kind.name[0] for turn in turns] == list("LQAQA")
    guest = answerer(turns)
    assert guest is not None
    assert guest.span.of(text) == guest.name == name


@pytest.mark.parametrize(
    ("ask", "reply"),
    [
        ("Айгерім:", "Тимур Есенов:"),
        ("Сұрақ:", "Жауап:"),
        ("Вопрос:", "Ответ:"),
        ("Q:", "A:"),
        ("**А.С.:**", "**Т.Е.:**"),
        ("А.С.:", "Т.Е.:"),
        ("[Айгерім Сәбитова]", "[Тимур Есенов]"),
        ("__BAQ.KZ__:", "__Есенов__:"),
    ],
)
def test_labels_open_turns(ask: str, reply: str) -> None:
    lines = ("Лид.", f"{ask} Бұл не?", f"{reply} Бұл жауап.", "Жалғасы.", f"{ask} Ал бұл?", f"{reply} Сол.")
    assert shape(*lines) == "L1 Q1 A2 Q1 A1"


def test_who_mostly_asks_is_the_interviewer_and_who_answers_is_the_guest() -> None:
    text = "Асан: Кіріспе сөз.\nҮсен: Сәлем.\nАсан: Бұл не?\nҮсен: Жауап.\nАсан: Сонда?\nҮсен: Иә."
    turns = find_turns(text, find_paragraphs(text, 0))
    assert [turn.kind.name[0] for turn in turns] == list("SAQAQA")
    assert [turn.speaker for turn in turns[:2]] == ["Асан", "Үсен"]
    guest = answerer(turns)
    assert guest is not None
    assert guest.span.of(text) == "Үсен"


@pytest.mark.parametrize(
    "lines",
    [
        ("Лид.", "Мысалы: бір.", "Мәтін.", "Мысалы: екі."),
        ("Лид.", "Фото: BAQ.KZ", "Мәтін.", "Фото: ORTA.KZ"),
        ("Лид.", "Атап айтқанда: бір.", "Атап айтқанда: екі."),
        ("Лид.", "Бірінші: бір.", "Екінші: екі."),
        ("Лид.", "Бірінші: бір.", "Бірінші: екі."),
    ],
)
def test_a_word_with_a_colon_in_news_opens_no_turn(lines: tuple[str, ...]) -> None:
    assert shape(*lines) == f"L1 N{len(lines) - 1}"


LINES = st.lists(
    st.builds(
        str.__add__,
        st.sampled_from(
            [
                "",
                "– ",
                "—",
                "― ",
                "В.: ",
                "Асан қызы де ла Круз: ",
                "Асан: ",
                "Үсен Әлі: ",
                "Сұрақ: ",
                "Жауап: ",
                "[Асан] ",
                "**А.С.:** ",
                "Мысалы: ",
            ]
        ),
        st.sampled_from(["Бұл не?", "Бұл сол.", "Солай", "«Иә?»"]),
    ),
    min_size=1,
)


@given(LINES)
def test_turns_cover_every_paragraph_once_and_in_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    turns = find_turns(text, find_paragraphs(text, 0))
    assert [place for turn in turns for place in range(turn.first, turn.last + 1)] == list(range(len(lines)))
