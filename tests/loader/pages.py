"""Web pages in the forms that news sites have, around one article."""

from html import escape

from tests.loader.samples import AUTHOR, HEADLINE, PARAGRAPHS

_SECTIONS = "Басты бет|Саясат|Экономика|Қоғам|Әлем|Спорт|Мәдениет|Байланыс".split("|")
MENU = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in _SECTIONS)
TEASERS = "".join(
    f'<div class="card"><a href="/n{number}"><h3>Басқа жаңалық нөмірі {number}: министрлік жаңа жоба туралы хабарлады'
    "</h3></a><p>Қысқаша мазмұны осы жерде беріледі, толық мәтінді сілтеме бойынша оқыңыз.</p></div>"
    for number in range(6)
)
META = (
    f'<meta property="og:title" content="{HEADLINE}"><meta property="og:site_name" content="Alatau News">'
    f'<meta name="author" content="{AUTHOR}">'
    '<meta property="article:published_time" content="2025-01-23T09:30:00+05:00">'
)
JSON_LD = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},'
    f'{{"@type":["NewsArticle"],"headline":"{HEADLINE}","datePublished":"2025-01-23T09:30:00+05:00",'
    f'"author":[{{"@type":"Person","name":"{AUTHOR}"}}],'
    '"publisher":{"@type":"Organization","name":"Alatau News"}}]}'
    "</script>"
)


def _each(tag: str) -> str:
    return "\n".join(f"<{tag}>{escape(one)}</{tag.split()[0]}>" for one in PARAGRAPHS)


def portal(head: str = META + JSON_LD) -> str:
    """Return a page of today: an article element, meta tags, teasers, comments, an advertisement in the text."""
    half = _each("p").replace("</p>\n<p>Келесі", '</p><div class="adv">Жарнама</div><p>Келесі', 1)
    return (
        f'<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>{HEADLINE} | Alatau News</title>{head}'
        f"<style>p{{}}</style></head><body><header><nav><ul>{MENU}</ul></nav></header><main>"
        f'<div class="breadcrumbs"><a href="/">Басты</a> / Экономика</div><article><h1>{HEADLINE}</h1>'
        f'<div class="meta"><time datetime="2025-01-23">23 қаңтар 2025</time> <span>{AUTHOR}</span></div>'
        "<figure><img src=a.jpg><figcaption>Фото: Alatau News мұрағатынан</figcaption></figure>"
        f'<div class="article-body">{half}</div><div class="share">Бөлісу: <a href="t">Telegram</a></div></article>'
        f'<aside><h2>Ең көп оқылғандар</h2>{TEASERS}</aside><section class="related">{TEASERS}</section>'
        '<div class="comments"><p>Асқар: Өте жақсы мақала екен, рақмет авторға, тағы жазыңыз.</p></div></main>'
        "<footer><p>© 2025 Alatau News. Барлық құқықтар қорғалған. Сілтеме міндетті.</p></footer>"
        '<script>var a = "<p>жасырын</p>";</script></body></html>'
    )


def divisions() -> str:
    """Return a page of divisions only, whose questions stand in bold."""
    text = "".join(f"<p><strong>{one}</strong></p>" if one.endswith("?") else f"<p>{one}</p>" for one in PARAGRAPHS)
    return (
        f"<!doctype html><html><head><meta charset=utf-8><title>{HEADLINE} - Alatau</title>{META}</head><body>"
        f'<div id="top"><div class="menu">{MENU}</div></div><div class="wrapper"><div class="left-col">'
        f'<div class="news-title">{HEADLINE}</div><div class="news-text">{text}</div>'
        f'<div class="subscribe"><p>Арнаға жазылыңыз!</p></div></div><div class="right-col">{TEASERS}</div></div>'
        '<div id="bottom">Редакция мекенжайы: Алматы қаласы, Абай даңғылы. Тел. 123</div></body></html>'
    )


def nameless() -> str:
    """Return a page whose elements tell nothing by their names and which has no metadata."""
    return (
        f"<html><head><meta charset=utf-8><title>{HEADLINE}</title></head><body><div class=a><ul>{MENU}</ul></div>"
        f"<div class=b><div class=c><h1>{HEADLINE}</h1>{_each('div')}</div></div>"
        f"<div class=d>{TEASERS}</div></body></html>"
    )


def tables() -> str:
    """Return a page of the 2000s: a layout of tables, lines with breaks, and a wrong word about its encoding."""
    menu = "<br>".join(f'<a href="/{number}">Бөлім {number}</a>' for number in range(12))
    text = "<br><br>".join(map(escape, PARAGRAPHS))
    return (
        '<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=windows-1251">'
        f"<TITLE>{HEADLINE}</TITLE></HEAD><BODY><TABLE><TR><TD colspan=3><A href=/>Басты</A> | <A href=/a>Саясат</A>"
        f"</TD></TR><TR><TD><B>Бөлімдер</B><BR>{menu}</TD><TD><FONT size=4><B>{HEADLINE}</B></FONT><BR><BR>{text}</TD>"
        "<TD>Ауа райы: -12<BR>Валюта: 520</TD></TR><TR><TD colspan=3>© Газет 2005</TD></TR></TABLE></BODY></HTML>"
    )


def short() -> str:
    """Return a page whose teasers are longer than its article."""
    return (
        f"<html><head><meta charset=utf-8><title>{HEADLINE}</title>{META}</head><body><nav>{MENU}</nav><article>"
        f"<h1>{HEADLINE}</h1><p>{PARAGRAPHS[1]}</p></article><aside>{TEASERS}</aside></body></html>"
    )
