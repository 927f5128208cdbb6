"""An article as pieces, labels and overlapping windows: what one step of training, or of reading, looks at."""

import bisect
from dataclasses import dataclass, field

from gold import EVENT_TYPES, KINDS, STATUSES, Article, Days
from pieces import END, Pieces

# A window decides about its core; what stands to the left and right of it only helps to. In pieces.
CORE, LEFT, RIGHT = 184, 104, 14
# The date of an event that no words of the article tell.
UNTOLD = "untold"
STOPS = "。！？!?；;…"


@dataclass(frozen=True)
class Window:
    start: int
    core_start: int
    core_end: int
    end: int


@dataclass
class Prepared:
    """Pieces of one article (n of them) and a label of each; spans are half-open ranges of pieces."""

    id: str
    ids: list[int]
    offsets: list[tuple[int, int]]
    windows: list[Window]
    near: list[bool] = field(default_factory=list)
    mention_tags: list[int] = field(default_factory=list)
    outer_tags: list[int] = field(default_factory=list)
    inner_tags: list[int] = field(default_factory=list)
    trigger_tags: list[int] = field(default_factory=list)
    trigger_types: list[int] = field(default_factory=list)
    trigger_statuses: list[int] = field(default_factory=list)
    mentions: list[tuple[int, int, str]] = field(default_factory=list)
    contents: list[tuple[int, int, str | None, tuple[str, ...]]] = field(default_factory=list)
    # With the actors who take part, and those of them who act, and its date, or UNTOLD.
    triggers: list[tuple[int, int, frozenset[str], frozenset[str], Days | str | None]] = field(default_factory=list)
    times: list[tuple[int, int, frozenset[Days]]] = field(default_factory=list)


def prepare(article: Article, pieces: Pieces) -> Prepared:
    ids, offsets, breaks = tokenised(article.text, pieces)
    made = Prepared(article.id, ids, offsets, windows(len(ids), breaks))
    label(made, article)
    return made


def tokenised(text: str, pieces: Pieces):
    """-> ids, offsets into the text, whether a sentence ends there; one end mark after the pieces of each line, never two."""
    ids: list[int] = []
    offsets: list[tuple[int, int]] = []
    breaks: list[bool] = []
    at = 0
    for line in text.split("\n"):
        for piece in pieces(line):
            ids.append(piece.id)
            offsets.append((at + piece.start, at + piece.end))
            words = line[piece.start : piece.end]
            breaks.append(any(c in STOPS for c in words) or words.endswith("."))
        if not ids or ids[-1] != END:
            ids.append(END)
            offsets.append((at + len(line), at + len(line)))
            breaks.append(True)
        at += len(line) + 1
    return ids, offsets, breaks


def windows(count: int, breaks: list[bool]) -> list[Window]:
    """Cores side by side over all pieces, each cut at the last sentence end of its second half, where there is one."""
    found = []
    start = 0
    while start < count:
        end = min(count, start + CORE)
        if end < count:
            cut = end
            while cut > start + CORE // 2 and not breaks[cut - 1]:
                cut -= 1
            if cut > start + CORE // 2:
                end = cut
        found.append(Window(max(0, start - LEFT), start, end, min(count, end + RIGHT)))
        start = end
    return found


def pieces_of(offsets: list[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """The pieces that stand between two offsets of the text; a piece cut by an edge belongs where more of it lies."""
    first = bisect.bisect_left(offsets, (start, start))
    if first and offsets[first - 1][1] > start and offsets[first - 1][1] - start > start - offsets[first - 1][0]:
        first -= 1
    last = first
    while last < len(offsets) and offsets[last][0] < end:
        a, b = offsets[last]
        if b > end and end - a < b - end:
            break
        last += 1
    while first < last and offsets[first][0] == offsets[first][1]:
        first += 1
    while last > first and offsets[last - 1][0] == offsets[last - 1][1]:
        last -= 1
    return (first, last) if last > first else None


def label(made: Prepared, article: Article) -> None:
    count = len(made.ids)
    made.mention_tags, made.outer_tags, made.inner_tags, made.trigger_tags = ([0] * count for _ in range(4))
    made.trigger_types, made.trigger_statuses = [-1] * count, [-1] * count
    made.near = [any(a <= s and e <= b for a, b in article.zones) for s, e in made.offsets]
    for mention in article.mentions:
        span = pieces_of(made.offsets, mention.start, mention.end)
        if span:
            tag(made.mention_tags, span, KINDS.index(mention.kind) if mention.kind in KINDS else 3)
            made.mentions.append((*span, mention.actor))
    label_contents(made, article)
    for time in article.times:
        span = pieces_of(made.offsets, time.start, time.end)
        if span:
            made.times.append((*span, time.dates))
    told = {days for *_, dates in made.times for days in dates}
    for trigger in article.triggers:
        span = pieces_of(made.offsets, trigger.start, trigger.end)
        if span:
            tag(made.trigger_tags, span, 0)
            made.trigger_types[span[0]] = EVENT_TYPES.index(trigger.type)
            made.trigger_statuses[span[0]] = STATUSES.index(trigger.status)
            days = trigger.days if trigger.days is None or trigger.days in told else UNTOLD
            made.triggers.append((*span, trigger.participants, trigger.agents, days))


def label_contents(made: Prepared, article: Article) -> None:
    """Words inside other words that are said go to the inner layer, and so does what crosses the outer one."""
    seen: set[tuple[int, int]] = set()
    for content in article.contents:
        span = pieces_of(made.offsets, content.start, content.end)
        if not span or span in seen:
            continue
        seen.add(span)
        is_inner = any(a <= span[0] and span[1] <= b for a, b, *_ in made.contents)
        layers = [made.inner_tags, made.outer_tags] if is_inner else [made.outer_tags, made.inner_tags]
        free = next((layer for layer in layers if not any(layer[span[0] : span[1]])), None)
        if free is not None:
            tag(free, span, 0)
        made.contents.append((*span, content.speaker, content.via))


def tag(tags: list[int], span: tuple[int, int], kind: int) -> None:
    """Begin and inside of a kind: 1 + 2 kind, 2 + 2 kind; 0 is outside."""
    tags[span[0]] = 1 + 2 * kind
    tags[span[0] + 1 : span[1]] = [2 + 2 * kind] * (span[1] - span[0] - 1)
