"""Annotated articles as spans: what the encoder learns from, in code points of the article's text.

An annotation beside its text (NAME.json, NAME.txt) gives strings; one of assets of this repository gives offsets into a text of the corpus.
"""

import gzip
import hashlib
import json
from calendar import monthrange
from dataclasses import dataclass, field, replace
from pathlib import Path

KINDS = ("person", "organization", "country", "group")
EVENT_TYPES = (
    "meet", "visit", "statement-act", "military", "attack", "disaster", "crime", "legal", "policy", "sanction", "agreement",
    "personnel", "election", "protest", "economic", "product", "death", "cancellation", "other",
)  # fmt: skip
STATUSES = ("occurred", "planned", "cancelled", "hypothetical", "denied")


@dataclass(frozen=True)
class Mention:
    start: int
    end: int
    actor: str
    kind: str


@dataclass(frozen=True)
class Content:
    """Words that are said: who says them, through whom; the actors by their ids."""

    start: int
    end: int
    speaker: str | None
    via: tuple[str, ...]


@dataclass(frozen=True)
class Trigger:
    """A word that tells of an event, with what its event is; the actors who take part by their ids."""

    start: int
    end: int
    type: str
    status: str
    participants: frozenset[str]
    agents: frozenset[str]
    days: "Days | None"


# The first and the last day that a date stands for, each YYYY-MM-DD.
Days = tuple[str, str]


@dataclass(frozen=True)
class Time:
    """Words that tell a date, as test/eval/times.ts reads them."""

    start: int
    end: int
    # As the words say it, and by month or year where that is how people date by them.
    dates: frozenset[Days]


@dataclass(frozen=True)
class Names:
    """An actor's name and its other surface forms, for putting others in their place."""

    kind: str
    name: str
    aliases: tuple[str, ...]


@dataclass(frozen=True)
class Article:
    id: str
    language: str
    text: str
    # Headline and body; all else is boilerplate.
    zones: tuple[tuple[int, int], ...]
    mentions: tuple[Mention, ...]
    contents: tuple[Content, ...]
    triggers: tuple[Trigger, ...]
    names: dict[str, Names] = field(default_factory=dict)
    times: tuple[Time, ...] = ()


def load(folders: list[Path]) -> list[Article]:
    """Every annotated article of the folders, by id; an id that comes twice is taken once."""
    found: dict[str, Article] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.json")):
            text = file.with_suffix(".txt")
            if text.exists():
                article = read(json.loads(file.read_text(encoding="utf8")), text.read_bytes().decode("utf8"))
                found.setdefault(article.id, article)
    return sorted(found.values(), key=lambda article: article.id)


def read(annotation: dict, text: str) -> Article:
    zones = zones_of(annotation, text)

    def inside(start: int, end: int) -> bool:
        return any(a <= start and end <= b for a, b in zones)

    return Article(
        id=annotation["id"],
        language=annotation["language"],
        text=text,
        zones=zones,
        mentions=mentions_of(annotation, text, inside),
        contents=contents_of(annotation, text, inside),
        triggers=triggers_of(annotation, text),
        names={
            actor["id"]: Names(actor["kind"], actor["name"], tuple(actor["aliases"]))
            for actor in annotation["actors"]
        },
    )


def zones_of(annotation: dict, text: str) -> tuple[tuple[int, int], ...]:
    """The body between its first and last words, and the headline: the given one, else the first line before the body that is no boilerplate."""
    body = annotation["body"]
    start = max(0, text.find(body["first"]))
    # Words as short as a name may come again: the body goes on up to the last of them.
    last = text.rfind(body["last"], start)
    end = len(text) if last < 0 else last + len(body["last"])
    title = annotation.get("title") or first_line(text[:start], annotation.get("boilerplate", []))
    at = text.find(title) if title else -1
    return ((start, end),) if at < 0 or at >= start else ((at, at + len(title)), (start, end))


def first_line(head: str, boilerplate: list[str]) -> str | None:
    lines = (line.strip() for line in head.split("\n"))
    return next((line for line in lines if len(line) > 5 and not any(piece in line for piece in boilerplate)), None)


def places(text: str, words: str):
    at = text.find(words)
    while words and at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)


def mentions_of(annotation: dict, text: str, inside) -> tuple[Mention, ...]:
    """Every place of every surface form; the longer form wins where two overlap. A single character counts only as an only form."""
    found: list[Mention] = []
    for actor in annotation["actors"]:
        forms = {actor["name"], *actor["aliases"]}
        for form in forms:
            if len(form) < 2 and len(forms) > 1:
                continue
            for start, end in places(text, form):
                if inside(start, end) and not cuts_word(text, start, end):
                    found.append(Mention(start, end, actor["id"], actor["kind"]))
    taken = bytearray(len(text))
    kept = []
    for mention in sorted(found, key=lambda m: (m.start - m.end, m.start, m.actor)):
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
            kept.append(mention)
    return tuple(sorted(kept, key=lambda m: m.start))


def cuts_word(text: str, start: int, end: int) -> bool:
    """A Latin word is not begun or ended in its middle."""

    def is_latin(i: int) -> bool:
        return 0 <= i < len(text) and text[i].isascii() and text[i].isalnum()

    return (is_latin(start - 1) and is_latin(start)) or (is_latin(end - 1) and is_latin(end))


def contents_of(annotation: dict, text: str, inside) -> tuple[Content, ...]:
    found = [
        Content(start, end, statement.get("speaker"), tuple(statement.get("via") or ()))
        for statement in annotation["statements"]
        for start, end in places(text, statement["text"])
        if inside(start, end)
    ]
    return tuple(sorted(found, key=lambda c: (c.start, -c.end)))


def triggers_of(annotation: dict, text: str) -> tuple[Trigger, ...]:
    found = []
    for event in annotation["events"]:
        parties = event.get("participants", [])
        taking = frozenset(party["actor"] for party in parties)
        agents = frozenset(party["actor"] for party in parties if party["role"] == "agent")
        for trigger, context in zip(event["triggers"], event["contexts"], strict=False):
            at = text.find(context)
            if at >= 0 and trigger in context:
                start = at + context.index(trigger)
                days = days_of(event.get("date"))
                found.append(Trigger(start, start + len(trigger), event["type"], event["status"], taking, agents, days))
    return tuple(sorted(found, key=lambda t: t.start))


def days_of(date: str | None) -> Days | None:
    """Of 2026, 2026-05, 2026-05-09 or two of them with a slash between; None for no date."""
    if not date:
        return None
    first, _, last = date.partition("/")
    return first_day(first), last_day(last or first)


def first_day(date: str) -> str:
    return date[:10] + "-01" * (2 - date[:10].count("-"))


def last_day(date: str) -> str:
    year, *rest = date[:10].split("-")
    month = rest[0] if rest else "12"
    return date[:10] if len(rest) > 1 else f"{year}-{month}-{monthrange(int(year), int(month))[1]:02}"


def with_times(articles: list[Article], file: Path) -> list[Article]:
    """The articles with the dates that are told in them; each line of the file is an article's."""
    told = {}
    for line in file.read_text(encoding="utf8").splitlines():
        kept = json.loads(line)
        told[kept["id"]] = tuple(Time(start, end, frozenset(map(tuple, dates))) for start, end, dates in kept["times"])
    return [replace(article, times=told.get(article.id, ())) for article in articles]


def load_offsets(folder: Path, corpus: Path) -> list[Article]:
    """Annotations that hold offsets only, joined with the texts of the corpus; a text that has changed ends the run."""
    files = sorted(folder.glob("*.json"))
    texts: dict[str, list[str]] = {}
    found = []
    for file in files:
        kept = json.loads(file.read_text(encoding="utf8"))
        name = kept["corpus"]["file"]
        if name not in texts:
            with gzip.open(corpus / name, "rt", encoding="utf8") as lines:
                texts[name] = [json.loads(line)["text"] for line in lines]
        text = texts[name][kept["corpus"]["line"]]
        if hashlib.sha256(text.encode("utf8")).hexdigest() != kept["corpus"]["sha256"]:
            raise SystemExit(f"{file.name}: the text in {name} is not the one that was annotated")
        found.append(read(with_strings(kept, text), text))
    return found


def with_strings(kept: object, text: str):
    """Every [start, end] of the annotation (code points) as the words that stand there."""
    if isinstance(kept, dict):
        return {key: value if key in ("corpus",) else with_strings(value, text) for key, value in kept.items()}
    if isinstance(kept, list):
        if len(kept) == 2 and all(type(x) is int for x in kept):
            return text[kept[0] : kept[1]]
        return [with_strings(value, text) for value in kept]
    return kept


