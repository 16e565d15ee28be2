"""Find the main text of a web page, and leave its menus, teasers, comments and advertisements out."""

import re
from collections import defaultdict
from functools import lru_cache

from reader.loader.markup import Tree, name_of, paragraphs

_APART = frozenset("nav aside footer form figcaption menu dialog".split())
_APART_ROLES = frozenset("navigation banner contentinfo complementary search menu menubar dialog alert form".split())
_APART_WORDS = frozenset(
    "ad ads adv advert advertisement author authors banner breadcrumb breadcrumbs byline caption card cards "
    "comment comments cookie cookies copyright date datetime disqus footer footnav gallery login mailing menu "
    "meta modal nav navbar navigation newsletter offer pager pagination paywall popular popup print promo rating "
    "recommend recommendations recommended reklama related rubric share sharing sidebar similar social socials "
    "sponsor subscribe subscription tag tags teaser teasers toolbar topnav trending widget yandex".split()
)
_CONTAINERS = frozenset("article body main section td".split())
_WORD = re.compile(r"[a-z]+|[A-Z][a-z]*")
_BETWEEN_WORDS = re.compile(r"[^A-Za-z]+")
_SENTENCE = re.compile(r"[.!?…][»”\"’)]*(?:\s|$)")
_LONG = 140
_MOSTLY_LINKS = 0.6


def main_text(body: Tree) -> list[str]:
    """Return the paragraphs of a page's main text in reading order.

    A page in which no main text stands out is returned whole, without what is marked as a menu and the like.
    """
    weights = _Weights(body)
    marked = _marked(body, weights)
    root = marked if marked is not None else _heaviest(body, weights) if weights.long[body] else body
    kept = [text for block, text in paragraphs(root, weights.is_apart) if not weights.is_links(block, text)]
    return kept or [paragraph for _, paragraph in paragraphs(body)]


class _Weights:
    """How many letters of running text every element of a page holds, and how many of them in long paragraphs."""

    def __init__(self, body: Tree) -> None:
        self._body = body
        self._words = _count_words(body)
        self._apart: dict[Tree, bool] = {}
        self._links: dict[Tree, bool] = {}
        self.text: defaultdict[Tree, int] = defaultdict(int)
        self.long: defaultdict[Tree, int] = defaultdict(int)
        for block, paragraph in paragraphs(body, self.is_apart):
            letters = len(paragraph.strip())
            if self.is_links(block, paragraph) or (letters < 80 and not _SENTENCE.search(paragraph)):
                continue
            for element in (block, *block.iterancestors()):
                self.text[element] += letters
                self.long[element] += letters if letters >= _LONG else 0

    def is_apart(self, element: Tree) -> bool:
        """Tell whether an element is marked as standing beside the text: a menu, a list of other articles …"""
        known = self._apart.get(element)
        if known is None:
            known = self._apart[element] = _is_marked_apart(element) and not self._holds_most(element)
        return known

    def is_links(self, block: Tree, paragraph: str) -> bool:
        """Tell a list of links from text with links in it."""
        known = self._links.get(block)
        if known is None:
            known = self._links[block] = _is_mostly_links(block)
        return known and len(paragraph) < 2 * _LONG

    def _holds_most(self, element: Tree) -> bool:
        return 2 * self._words[element] > self._words[self._body]


def _count_words(body: Tree) -> dict[Tree, int]:
    """Return how many words stand in each element: counted once, as a hostile page holds a thousand in each other."""
    counts: dict[Tree, int] = {}
    for element in reversed(list(body.iter())):
        inside = sum(counts[one] + len((one.tail or "").split()) for one in element)
        counts[element] = inside + len((element.text or "").split())
    return counts


def _is_marked_apart(element: Tree) -> bool:
    name = name_of(element)
    if name in _APART or element.get("role") in _APART_ROLES:
        return True
    if name == "header":
        return not any(name_of(one) in ("article", "main") for one in element.iterancestors())
    return _names_apart(element.get("class") or "") or _names_apart(element.get("id") or "")


@lru_cache(maxsize=2048)
def _names_apart(names: str) -> bool:
    words = (*_WORD.findall(names), *_BETWEEN_WORDS.split(names))
    return any(word.lower() in _APART_WORDS for word in words)


def _is_mostly_links(block: Tree) -> bool:
    if any(name_of(one) == "a" for one in (block, *block.iterancestors())):
        return True
    linked = sum(len("".join(link.itertext()).strip()) for link in block.iter("a") if link.get("href"))
    return linked > _MOSTLY_LINKS * len("".join(block.itertext()).strip())


def _marked(body: Tree, weights: _Weights) -> Tree | None:
    """Return the element that the page itself marks as its article, if there is one and only one."""
    for path in ('.//*[@itemprop="articleBody"]', ".//article", './/main|.//*[@role="main"]'):
        found = [one for one in body.xpath(path) if weights.text[one] and not _inside(one, weights)]
        heavy = sorted(found, key=lambda one: weights.text[one], reverse=True)
        if not heavy:
            continue
        best = heavy[0]
        rest = sum(weights.text[one] for one in heavy[1:] if best not in one.iterancestors())
        if 3 * rest < weights.text[best] and 3 * weights.long[best] > weights.long[body]:
            return _heaviest(best, weights) if path.endswith('"main"]') else best
    return None


def _inside(element: Tree, weights: _Weights) -> bool:
    return any(weights.is_apart(one) for one in element.iterancestors())


def _heaviest(body: Tree, weights: _Weights) -> Tree:
    """Go down to the smallest element that holds the text, and leave no long paragraph of it behind."""
    root = body
    while True:
        children = [one for one in root if weights.text[one]]
        best = max(children, key=lambda one: weights.text[one], default=None)
        if best is None or 2 * weights.text[best] < weights.text[root]:
            return root
        if name_of(best) not in _CONTAINERS and not any(weights.text[one] for one in best):
            return root  # it is a paragraph, beside which others stand
        if 10 * (weights.long[root] - weights.long[best]) > weights.long[best]:
            return root
        root = best
