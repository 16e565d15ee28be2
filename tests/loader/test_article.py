"""Tests of finding the main text of a page; whole pages are tried in ``test_html``."""

from reader.loader.article import main_text
from reader.loader.markup import parse_html

LONG = "Бұл ұзақ абзац, онда бірнеше сөйлем бар. Екіншісі де осында тұр, үшіншісі де алыс емес. " * 2


def found(inner: str) -> list[str]:
    root = parse_html(f"<html><body>{inner}</body></html>")
    assert root is not None
    return [paragraph.strip() for paragraph in main_text(root)]


def test_menus_teasers_and_comments_are_left_out() -> None:
    beside = "".join(
        f"<div class='{name}'><p>{LONG}</p></div>" for name in ("related-news", "comments_list", "SideBar", "x tags")
    )
    assert found(f"<nav>Мәзір</nav><div><p>{LONG}</p><p>– Қысқа сұрақ?</p></div>{beside}") == [
        LONG.strip(),
        "– Қысқа сұрақ?",
    ]


def test_a_word_inside_another_marks_nothing() -> None:
    assert found(f"<div class='download shadow addition'><p>{LONG}</p></div>") == [LONG.strip()]


def test_an_element_that_holds_the_text_is_not_left_out_for_its_name() -> None:
    assert found(f"<div class='has-sidebar'><p>{LONG}</p></div><p>Соңы.</p>")[0] == LONG.strip()


def test_links_inside_a_paragraph_stay() -> None:
    assert found(f"<p>{LONG}<a href='x'>сілтеме</a> соңы.</p>") == [f"{LONG}сілтеме соңы."]


def test_cards_that_are_articles_do_not_hide_the_text() -> None:
    cards = "".join(f"<article><a href='{n}'><h3>Жаңалық {n}</h3></a></article>" for n in range(5))
    assert found(f"<div><div><p>{LONG}</p><p>{LONG}</p></div></div><div>{cards}</div>") == [LONG.strip()] * 2


def test_a_page_without_an_article_is_returned_whole() -> None:
    assert found("<ul><li><a href='1'>Бір</a><li><a href='2'>Екі</a></ul>") == ["• Бір", "• Екі"]
