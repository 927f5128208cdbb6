"""The encoder (the first layers of E5 small) and its joint heads: tags of each piece, and links between spans: words and who says them, events and who takes part."""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

WIDTH, ATTENTION_HEADS, LONGEST_WINDOW = 384, 12, 320
# The columns of the tag head: mentions (4 kinds), outer contents, inner contents, triggers (begin, inside, outside each); a content starts, ends here.
TAG_GROUPS = (9, 3, 3, 3, 2)
EVENT_TYPES = 19
STATUSES = 5
LINK_WIDTH = 128
# Of the links of events and of actors.
PAIR_WIDTH = 64
DISTANCES = (1, 2, 4, 8, 12, 20, 32, 48, 64, 96, 128, 192)
# Distance buckets: before the source, after it, inside it.
SIDE = 16


class Layer(nn.Module):
    def __init__(self, weights, layer: int):
        super().__init__()
        for name in ("query", "key", "value", "out", "grow", "shrink"):
            weight = torch.tensor(weights[f"{layer}.{name}.weight"])
            linear = nn.Linear(weight.shape[1], weight.shape[0])
            linear.weight.data.copy_(weight)
            linear.bias.data.copy_(torch.tensor(weights[f"{layer}.{name}.bias"]))
            setattr(self, name, linear)
        self.norm1 = norm_of(weights, f"{layer}.norm1")
        self.norm2 = norm_of(weights, f"{layer}.norm2")

    def forward(self, x: Tensor, bias: Tensor, dropout: float) -> Tensor:
        batch, length, width = x.shape

        def split(t: Tensor) -> Tensor:
            return t.view(batch, length, ATTENTION_HEADS, -1).transpose(1, 2)

        scores = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) * (width // ATTENTION_HEADS) ** -0.5
        mixed = torch.softmax(scores + bias.to(scores.dtype), -1, dtype=scores.dtype) @ split(self.value(x))
        x = self.norm1(x + self.out(mixed.transpose(1, 2).reshape(batch, length, width)))
        return self.norm2(x + F.dropout(self.shrink(F.gelu(self.grow(x))), dropout, self.training))


def norm_of(weights, name: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(WIDTH, eps=1e-12)
    norm.weight.data.copy_(torch.tensor(weights[f"{name}.weight"]))
    norm.bias.data.copy_(torch.tensor(weights[f"{name}.bias"]))
    return norm


class Pairs(nn.Module):
    """Scores (sources × mentions): whether each mention of the window has to do with each source, such as a trigger."""

    def __init__(self, width: int):
        super().__init__()
        self.source = nn.Linear(WIDTH * 5, width)
        self.mention = nn.Linear(WIDTH * 4, width)
        self.bilinear = nn.Parameter(torch.eye(width) * 0.1)
        self.distance = nn.Embedding(3 * SIDE, width)
        self.score = nn.Linear(width, 1)

    def turned(self, sources: Tensor) -> Tensor:
        return torch.tanh(self.source(sources))

    def scores(self, s: Tensor, mentions: Tensor, distances: Tensor) -> Tensor:
        m = torch.tanh(self.mention(mentions))
        return s @ self.bilinear @ m.T + self.score(F.gelu(s[:, None] + m[None] + self.distance(distances)))[..., 0]

    def forward(self, sources: Tensor, mentions: Tensor, distances: Tensor) -> Tensor:
        return self.scores(self.turned(sources), mentions, distances)


class Link(Pairs):
    """Scores (sources × mentions + 1): which mention of the window says the words, say; the last column is none of those here."""

    def __init__(self, width: int):
        super().__init__(width)
        self.nobody = nn.Linear(width, 1)

    def forward(self, sources: Tensor, mentions: Tensor, distances: Tensor) -> Tensor:
        s = self.turned(sources)
        return torch.cat([self.scores(s, mentions, distances), self.nobody(s)], 1)


class Network(nn.Module):
    def __init__(self, weights, layers: int, dropout: float = 0.1):
        super().__init__()
        self.layers, self.dropout = layers, dropout
        # Frozen: a piece that no annotated article has keeps its place among those that they have.
        self.register_buffer("word", torch.tensor(weights["word"]).to(torch.bfloat16), persistent=False)
        self.position = nn.Parameter(torch.tensor(weights["position"][:LONGEST_WINDOW] + weights["type"][0]))
        self.norm = norm_of(weights, "norm")
        self.stack = nn.ModuleList([Layer(weights, layer) for layer in range(layers)])
        self.tags = nn.Linear(WIDTH, sum(TAG_GROUPS))
        self.types = nn.Linear(WIDTH, EVENT_TYPES)
        self.statuses = nn.Linear(WIDTH, STATUSES)
        self.speaker = Link(LINK_WIDTH)
        self.via = Link(LINK_WIDTH)
        # Which of the dates that are told is that of a trigger's event.
        self.date = Link(PAIR_WIDTH)
        # Who takes part in the event that a trigger tells of; who of those acts; which mentions are of one actor.
        self.participant = Pairs(PAIR_WIDTH)
        self.agent = Pairs(PAIR_WIDTH)
        self.same = Pairs(PAIR_WIDTH)
        for head in (self.tags, self.types, self.statuses):
            head.weight.data.normal_(0, 0.02)
            head.bias.data.zero_()

    def encode(self, ids: Tensor, mask: Tensor) -> Tensor:
        """ids, mask (batch × length) -> hidden states (batch × length × 384)."""
        x = self.norm(self.word[ids].float() + self.position[: ids.shape[1]])
        x = F.dropout(x, self.dropout, self.training)
        bias = ((1 - mask.float()) * -1e4)[:, None, None, :]
        for layer in self.stack:
            x = layer(x, bias, self.dropout)
        return x

    def encoder_parameters(self):
        return [p for n, p in self.named_parameters() if n.split(".")[0] in ("stack", "norm", "position")]

    def head_parameters(self):
        return [p for n, p in self.named_parameters() if n.split(".")[0] not in ("stack", "norm", "position")]


def spans(hidden: Tensor, at: list[tuple[int, int]]) -> Tensor:
    """First, last and mean state of each span (spans × 3·384)."""
    sums = torch.cat([hidden.new_zeros(1, hidden.shape[1]), hidden.cumsum(0)])
    first = torch.tensor([a for a, _ in at])
    after = torch.tensor([b for _, b in at])
    return torch.cat([hidden[first], hidden[after - 1], (sums[after] - sums[first]) / (after - first)[:, None]], 1)


def source_states(hidden: Tensor, at: list[tuple[int, int]]) -> Tensor:
    """What a link starts from: its span with the piece before it and the second after it, past a closing mark (sources × 5·384)."""
    before = torch.tensor([max(0, a - 1) for a, _ in at])
    after = torch.tensor([min(hidden.shape[0] - 1, b + 1) for _, b in at])
    return torch.cat([spans(hidden, at), hidden[before], hidden[after]], 1)


def mention_states(hidden: Tensor, at: list[tuple[int, int]]) -> Tensor:
    """A mention's span with the piece after it, often the verb (mentions × 4·384)."""
    after = torch.tensor([min(hidden.shape[0] - 1, b) for _, b in at])
    return torch.cat([spans(hidden, at), hidden[after]], 1)


def distances(sources: list[tuple[int, int]], mentions: list[tuple[int, int]]) -> Tensor:
    def bucket(pieces: int) -> int:
        return int(np.searchsorted(DISTANCES, pieces))

    found = np.zeros((len(sources), len(mentions)), np.int64)
    for i, (a, b) in enumerate(sources):
        for j, (x, y) in enumerate(mentions):
            if y <= a:
                found[i, j] = bucket(a - y + 1)
            elif x >= b:
                found[i, j] = SIDE + bucket(x - b + 1)
            else:
                found[i, j] = 2 * SIDE + bucket(x - a + 1)
    return torch.tensor(found)
