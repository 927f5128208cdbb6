"""Fine-tunes the encoder and its heads on annotated articles.

Usage: python train.py WORK --name NAME --gold FOLDER[:FOLDER…] --times FILE [--fold K --folds N] [--epochs N]
                       [--layers N] [--twice LANGUAGE] [--from NAME --mainly LANGUAGE --beside N]

Writes WORK/NAME.pt, with the ids it learned from, and WORK/NAME.log. With --fold it leaves out the articles of that fold: theirs is the
output that deciders are trained on. One thread a process: two threads on a busy machine wait for each other more than they work.
"""

import argparse
import hashlib
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from augment import variants
from gold import Article, load, load_offsets, with_times
from network import TAG_GROUPS, Network, distances, mention_states, source_states
from pieces import BEGIN, END, PAD, Pieces
from windows import UNTOLD, Prepared, Window, prepare

BATCH, ENCODER_RATE, HEAD_RATE = 8, 2e-4, 2e-3
# What is known already is changed more slowly.
GOING_ON = 0.5
# Windows without a word of headline or body teach what is no news; a third of them is enough.
FAR_SHARE = 0.3
# What the margins of a window weigh, against 1 in its core.
MARGIN = 0.3
# Nested words are one in seven: they are missed less when they weigh more.
INNER = 3.0
WEIGHTS = {
    **{"mention": 1.0, "outer": 1.5, "inner": 1.0, "trigger": 0.5, "edges": 0.7, "type": 0.15, "status": 0.1},
    **{"speaker": 0.6, "via": 0.3, "participant": 0.3, "agent": 0.1, "same": 0.3, "date": 0.3},
}

Placed = tuple[Prepared, Window]


def fold_of(id: str, folds: int) -> int:
    return int(hashlib.md5(id.encode()).hexdigest(), 16) % folds


def batches(articles: list[Prepared], rng: random.Random) -> list[list[Placed]]:
    """Windows of like length together, in random order."""
    placed = [
        (article, window)
        for article in articles
        for window in article.windows
        if any(article.near[window.core_start : window.core_end]) or rng.random() < FAR_SHARE
    ]
    rng.shuffle(placed)
    found = []
    for i in range(0, len(placed), BATCH * 8):
        alike = sorted(placed[i : i + BATCH * 8], key=lambda p: p[1].end - p[1].start)
        found += [alike[k : k + BATCH] for k in range(0, len(alike), BATCH)]
    rng.shuffle(found)
    return found


def collate(batch: list[Placed]) -> tuple[torch.Tensor, torch.Tensor]:
    length = max(window.end - window.start for _, window in batch) + 2
    length = (length + 15) // 16 * 16
    ids = np.full((len(batch), length), PAD, np.int64)
    mask = np.zeros((len(batch), length), np.float32)
    for i, (article, window) in enumerate(batch):
        row = [BEGIN, *article.ids[window.start : window.end], END]
        ids[i, : len(row)] = row
        mask[i, : len(row)] = 1
    return torch.tensor(ids), torch.tensor(mask)


def loss_of(network: Network, batch: list[Placed], rng: random.Random) -> dict[str, torch.Tensor]:
    ids, mask = collate(batch)
    with torch.autocast("cpu", torch.bfloat16):
        hidden = network.encode(ids, mask)
    hidden = hidden.float()
    linked = link_losses(network, hidden, batch, rng) | pair_losses(network, hidden, batch)
    return tag_losses(network, hidden, batch) | linked | {"date": date_loss(network, hidden, batch)}


def tag_losses(network: Network, hidden: torch.Tensor, batch: list[Placed]) -> dict[str, torch.Tensor]:
    rows, length, _ = hidden.shape
    gold = np.zeros((6, rows, length), np.int64)
    weight = np.zeros((rows, length), np.float32)
    for i, (article, window) in enumerate(batch):
        layers = (article.mention_tags, article.outer_tags, article.inner_tags, article.trigger_tags)
        inside = slice(1, 1 + window.end - window.start)
        for k, tags in enumerate(layers):
            gold[k, i, inside] = tags[window.start : window.end]
        weight[i, inside] = MARGIN
        weight[i, 1 + window.core_start - window.start : 1 + window.core_end - window.start] = 1
        for start, end, *_ in article.contents:
            if window.start <= start < window.end:
                gold[4, i, 1 + start - window.start] = 1
            if window.start < end <= window.end:
                gold[5, i, end - window.start] = 1
    y, w = torch.tensor(gold), torch.tensor(weight)
    groups = torch.split(network.tags(hidden), TAG_GROUPS, -1)
    found = {}
    for k, name in enumerate(("mention", "outer", "inner", "trigger")):
        each = F.cross_entropy(groups[k].flatten(0, 1), y[k].flatten(), reduction="none").view(rows, length)
        scale = 1 + (INNER - 1) * (y[k] > 0) if name == "inner" else 1
        found[name] = (each * w * scale).sum() / w.sum()
    edges = F.binary_cross_entropy_with_logits(groups[4], y[4:6].permute(1, 2, 0).float(), reduction="none")
    found["edges"] = (edges.sum(-1) * w).sum() / w.sum()
    types, statuses = [], []
    for i, (article, window) in enumerate(batch):
        at = [p for p in range(window.core_start, window.core_end) if article.trigger_types[p] >= 0]
        if at:
            states = hidden[i, [1 + p - window.start for p in at]]
            types.append(F.cross_entropy(network.types(states), torch.tensor([article.trigger_types[p] for p in at])))
            right = torch.tensor([article.trigger_statuses[p] for p in at])
            statuses.append(F.cross_entropy(network.statuses(states), right))
    return found | {"type": mean(types, hidden), "status": mean(statuses, hidden)}


def mean(losses: list[torch.Tensor], like: torch.Tensor) -> torch.Tensor:
    return torch.stack(losses).mean() if losses else like.new_zeros(())


def link_losses(network: Network, hidden: torch.Tensor, batch: list[Placed], rng: random.Random) -> dict[str, torch.Tensor]:
    """Any mention of the speaker will do: the probability of all of them together is what is learned."""
    losses: dict[str, list[torch.Tensor]] = {"speaker": [], "via": []}
    for i, (article, window) in enumerate(batch):
        contents = [c for c in article.contents if window.core_start <= c[0] < window.core_end]
        mentions = [m for m in article.mentions if window.start <= m[0] and m[1] <= window.end]
        if not contents or not mentions:
            continue
        at = [jittered(c, window, rng) for c in contents]
        where = [(1 + m[0] - window.start, 1 + m[1] - window.start) for m in mentions]
        states = source_states(hidden[i], at), mention_states(hidden[i], where), distances(at, where)
        for name, link in (("speaker", network.speaker), ("via", network.via)):
            chances = F.log_softmax(link(*states), 1)
            right = torch.full_like(chances, -1e9)
            for row, (_, _, speaker, via) in enumerate(contents):
                wanted = {speaker} if name == "speaker" else set(via)
                hits = [j for j, m in enumerate(mentions) if m[2] in wanted] or [len(mentions)]
                right[row, hits] = 0
            losses[name].append(-torch.logsumexp(chances + right, 1).mean())
    return {name: mean(each, hidden) for name, each in losses.items()}


def pair_losses(network: Network, hidden: torch.Tensor, batch: list[Placed]) -> dict[str, torch.Tensor]:
    """Each pair of a trigger and a mention, or of two mentions, is a question of its own."""
    parties, agents, sames = [], [], []
    for i, (article, window) in enumerate(batch):
        mentions = [m for m in article.mentions if window.start <= m[0] and m[1] <= window.end]
        if not mentions:
            continue
        where = [(1 + m[0] - window.start, 1 + m[1] - window.start) for m in mentions]
        states = mention_states(hidden[i], where)
        triggers = [t for t in article.triggers if window.core_start <= t[0] and t[1] <= window.core_end]
        if triggers:
            at = [(1 + t[0] - window.start, 1 + t[1] - window.start) for t in triggers]
            given = source_states(hidden[i], at), states, distances(at, where)
            right = torch.tensor([[float(m[2] in t[2]) for m in mentions] for t in triggers])
            parties.append(F.binary_cross_entropy_with_logits(network.participant(*given), right))
            if right.any():
                acting = torch.tensor([[float(m[2] in t[3]) for m in mentions] for t in triggers])
                each = F.binary_cross_entropy_with_logits(network.agent(*given), acting, reduction="none")
                agents.append((each * right).sum() / right.sum())
        core = [k for k, m in enumerate(mentions) if window.core_start <= m[0] < window.core_end]
        if core and len(mentions) > 1:
            at = [where[k] for k in core]
            scores = network.same(source_states(hidden[i], at), states, distances(at, where))
            right = torch.tensor([[float(mentions[k][2] == m[2]) for m in mentions] for k in core])
            others = torch.tensor([[float(k != j) for j in range(len(mentions))] for k in core])
            each = F.binary_cross_entropy_with_logits(scores, right, reduction="none")
            sames.append((each * others).sum() / others.sum())
    return {name: mean(each, hidden) for name, each in (("participant", parties), ("agent", agents), ("same", sames))}


def date_loss(network: Network, hidden: torch.Tensor, batch: list[Placed]) -> torch.Tensor:
    """Any words that tell the event's date will do; none of them where it has no date, or has it from words out of view."""
    losses = []
    for i, (article, window) in enumerate(batch):
        times = [t for t in article.times if window.start <= t[0] and t[1] <= window.end]
        inside = [t for t in article.triggers if window.core_start <= t[0] and t[1] <= window.core_end]
        triggers = [t for t in inside if t[4] != UNTOLD]
        if not times or not triggers:
            continue
        at = [(1 + t[0] - window.start, 1 + t[1] - window.start) for t in triggers]
        where = [(1 + t[0] - window.start, 1 + t[1] - window.start) for t in times]
        scores = network.date(source_states(hidden[i], at), mention_states(hidden[i], where), distances(at, where))
        chances = F.log_softmax(scores, 1)
        right = torch.full_like(chances, -1e9)
        for row, trigger in enumerate(triggers):
            hits = [j for j, time in enumerate(times) if trigger[4] in time[2]] or [len(times)]
            right[row, hits] = 0
        losses.append(-torch.logsumexp(chances + right, 1).mean())
    return mean(losses, hidden)


def jittered(content: tuple, window: Window, rng: random.Random) -> tuple[int, int]:
    """The content's place in the window; its edges are off now and then, as found ones are."""
    start, end = content[0], min(content[1], window.end)
    if rng.random() < 0.3:
        start = min(max(window.start, start + rng.choice((-2, -1, 1, 2))), end - 1)
    if rng.random() < 0.3:
        end = max(min(window.end, end + rng.choice((-3, -1, 1, 3))), start + 1)
    return 1 + start - window.start, 1 + end - window.start


def rate(step: int, steps: int) -> float:
    """Rises over the first twelfth, then falls as a cosine."""
    warm = max(5, steps // 12)
    if step < warm:
        return (step + 1) / warm
    return 0.02 + 0.49 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))


def train(articles: list[Article], pieces: Pieces, weights, options: argparse.Namespace, log) -> Network:
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    read = articles + [article for article in articles if article.language == options.twice]
    prepared = [[prepare(article, pieces) for article in epoch] for epoch in variants(read, options.seed + 1)]
    plan = [batch for epoch in range(options.epochs) for batch in batches(prepared[epoch % len(prepared)], rng)]
    network = Network(weights, options.layers)
    if options.start:
        network.load_state_dict(model(options)["state"])
    network.train()
    pace = GOING_ON if options.start else 1.0
    optimizer = torch.optim.AdamW(
        [
            {"params": network.encoder_parameters(), "lr": ENCODER_RATE},
            {"params": network.head_parameters(), "lr": HEAD_RATE},
        ],
        betas=(0.9, 0.98),
        weight_decay=0.01,
    )
    began, seen, sums = time.monotonic(), 0, dict.fromkeys(WEIGHTS, 0.0)
    for step, batch in enumerate(plan):
        for group, base in zip(optimizer.param_groups, (ENCODER_RATE, HEAD_RATE), strict=True):
            group["lr"] = pace * base * rate(step, len(plan))
        losses = loss_of(network, batch, rng)
        optimizer.zero_grad()
        sum(WEIGHTS[name] * value for name, value in losses.items()).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        seen += sum(window.end - window.start for _, window in batch)
        for name, value in losses.items():
            sums[name] += float(value.detach())
        if (step + 1) % 25 == 0 or step + 1 == len(plan):
            means = " ".join(f"{name} {value / (step % 25 + 1):.3f}" for name, value in sums.items())
            log(f"{step + 1}/{len(plan)} {seen / (time.monotonic() - began):.0f} pieces/s {means}")
            sums = dict.fromkeys(WEIGHTS, 0.0)
    return network.eval()


def model(options: argparse.Namespace) -> dict:
    return torch.load(options.work / f"{options.start}.pt")


def mainly(articles: list[Article], language: str, beside: int) -> list[Article]:
    """All articles of a language, and so many of the others, so that what those taught is not lost."""
    others = [article for article in articles if article.language != language]
    return [article for article in articles if article.language == language] + others[:beside]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("--name", required=True)
    parser.add_argument("--gold", required=True, help="folders of annotated articles, ':' between them")
    parser.add_argument("--offsets", type=Path, help="folder of annotations that hold offsets only")
    parser.add_argument("--corpus", type=Path, help="folder of the texts they are of")
    parser.add_argument("--times", type=Path, required=True, help="the dates told in the articles, as test/eval/times.ts writes them")
    parser.add_argument("--fold", type=int)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--share", type=float, default=1.0, help="share of the articles to learn from, for a learning curve")
    parser.add_argument("--twice", help="a language with few articles, each of which is looked at twice an epoch")
    parser.add_argument("--from", dest="start", help="the name of a model to go on from, which has the same layers")
    parser.add_argument("--mainly", help="read all articles of a language, and --beside of the others")
    parser.add_argument("--beside", type=int, default=110)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(1)
    articles = load([Path(folder) for folder in options.gold.split(":")])
    if options.offsets:
        articles += load_offsets(options.offsets, options.corpus)
    articles = with_times(articles, options.times)
    if options.fold is not None:
        articles = [a for a in articles if fold_of(a.id, options.folds) != options.fold]
    articles = sorted(articles, key=lambda a: fold_of("share " + a.id, 10**9))[: round(options.share * len(articles))]
    if options.mainly:
        articles = mainly(articles, options.mainly, options.beside)
    with open(options.work / f"{options.name}.log", "w", encoding="utf8") as file:

        def log(line: str) -> None:
            print(line, flush=True)
            print(line, file=file, flush=True)

        log(f"{len(articles)} articles, {options.epochs} epochs, {options.layers} layers")
        network = train(articles, Pieces(options.work / "pieces.tsv"), np.load(options.work / "base.npz"), options, log)
    read = {article.id for article in articles}.union(model(options)["articles"] if options.start else ())
    torch.save(
        {"state": network.state_dict(), "layers": options.layers, "articles": sorted(read)},
        options.work / f"{options.name}.pt",
    )


if __name__ == "__main__":
    main()
