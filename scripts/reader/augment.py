"""More articles out of annotated ones: the other script and other names; the annotations move along."""

import bisect
import random
from collections import defaultdict
from dataclasses import replace
from functools import cache

from gold import Article, Names

SWAPPED = ("person", "organization", "country")
# How often an actor of the article gets another's names.
SHARE = 0.5


@cache
def converter(mode: str):
    from opencc import OpenCC

    return OpenCC(mode)


def other_script(article: Article) -> Article:
    """Simplified as traditional and the reverse; a line that would change its length stays, so that offsets hold."""
    if article.language == "en":
        return article
    convert = converter("s2t" if article.language == "zh-Hans" else "t2s").convert
    lines = [(line, convert(line)) for line in article.text.split("\n")]
    return replace(article, text="\n".join(new if len(new) == len(old) else old for old, new in lines))


class NamePool:
    """The actors of all articles, by language and kind, to take names from."""

    def __init__(self, articles: list[Article]):
        self.names: dict[tuple[str, str], list[Names]] = defaultdict(list)
        for article in articles:
            for names in article.names.values():
                if names.kind in SWAPPED:
                    self.names[article.language, names.kind].append(names)

    def other_names(self, article: Article, rng: random.Random) -> Article:
        """Actors of the article under others' names, each the same everywhere: a full name for a full one, a short for a short one."""
        forms: dict[tuple[str, str], str] = {}
        for actor, names in article.names.items():
            pool = self.names.get((article.language, names.kind))
            if not pool or rng.random() > SHARE:
                continue
            other = rng.choice(pool)
            shorter = sorted({other.name, *other.aliases}, key=lambda form: (-len(form), form))
            for form in {names.name, *names.aliases}:
                is_full = len(form) >= len(names.name)
                forms[actor, form] = other.name if is_full else shorter[min(len(shorter) - 1, 1)]
        return replaced(article, forms)


def replaced(article: Article, forms: dict[tuple[str, str], str]) -> Article:
    """The article with the mentions' words exchanged; every span moves with the text."""
    text = article.text
    cuts = [
        (mention.start, mention.end, forms[mention.actor, text[mention.start : mention.end]])
        for mention in article.mentions
        if (mention.actor, text[mention.start : mention.end]) in forms
    ]
    parts, at = [], 0
    for start, end, words in cuts:
        parts += [text[at:start], words]
        at = end
    parts.append(text[at:])
    starts = [start for start, _, _ in cuts]
    grown = [0]
    for start, end, words in cuts:
        grown.append(grown[-1] + len(words) - (end - start))

    def moved(offset: int, is_end: bool) -> int:
        """An offset inside a replaced name goes to the edge of it that makes its span hold the name."""
        k = bisect.bisect_left(starts, offset) if is_end else bisect.bisect_right(starts, offset)
        if k == 0:
            return offset
        start, end, words = cuts[k - 1]
        if start < offset < end or (is_end and offset == end):
            return start + grown[k - 1] + (len(words) if is_end else 0)
        return start + grown[k - 1] if offset == start else offset + grown[k]

    def span(item):
        return replace(item, start=moved(item.start, False), end=moved(item.end, True))

    return replace(
        article,
        text="".join(parts),
        zones=tuple((moved(a, False), moved(b, True)) for a, b in article.zones),
        mentions=tuple(map(span, article.mentions)),
        contents=tuple(map(span, article.contents)),
        triggers=tuple(map(span, article.triggers)),
        times=tuple(map(span, article.times)),
    )


def variants(articles: list[Article], seed: int) -> list[list[Article]]:
    """One list an epoch, in turn: as written, other names, other script, both, other names again, as written."""
    rng = random.Random(seed)
    pool = NamePool(articles)
    renamed = [[pool.other_names(article, rng) for article in articles] for _ in range(3)]
    return [
        articles,
        renamed[0],
        [other_script(article) for article in articles],
        [other_script(article) for article in renamed[1]],
        renamed[2],
        articles,
    ]
