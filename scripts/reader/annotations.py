"""Annotations without a word of their texts: every string as its place in a text of the corpus, and back.

    python scripts/reader/annotations.py pack FOLDER… OUT             NAME.json beside NAME.txt, with index.json, to OUT/NAME.json
    python scripts/reader/annotations.py unpack OFFSETS CORPUS OUT    OFFSETS/NAME.json to OUT/NAME.json and OUT/NAME.txt

A place is [start, end] in code points; index.json of a folder says for each name in which file of the corpus its text is, and on what line,
counted from 0. `gold.py` reads what is packed together with the corpus.
"""

import argparse
import functools
import gzip
import hashlib
import json
from pathlib import Path

from gold import cuts_word, places, with_strings

# Keys whose values are words of the text; those of triggers stand in their contexts.
WORDS = ("title", "first", "last", "boilerplate", "name", "aliases", "roles", "text", "contexts", "place")
LABELS = (
    "id", "language", "source", "published", "body", "actors", "kind", "required", "statements", "directness", "speaker", "via", "addressee",
    "date", "events", "triggers", "type", "status", "participants", "actor", "role",
)  # fmt: skip
LISTED = ("actors", "statements", "events")
REPOSITORY = Path(__file__).resolve().parents[2]


class Fault(Exception):
    """What keeps an annotation from being packed or unpacked."""


def pack(folders: list[Path], out: Path) -> None:
    done: set[str] = set()
    if (out / "index.json").exists():
        raise SystemExit(f"{out} is a folder to pack: give another one to write to")
    out.mkdir(parents=True, exist_ok=True)
    for folder in folders:
        if not (folder / "index.json").exists():
            raise SystemExit(f"{folder / 'index.json'} is missing: it says where in the corpus the texts are")
        index = json.loads((folder / "index.json").read_text(encoding="utf8"))
        for file in sorted(folder.glob("*.json")):
            if file.name == "index.json":
                continue
            try:
                if file.stem in done:
                    raise Fault("another folder has an annotation of this name")
                content = packed(file, index)
            except Fault as fault:
                raise SystemExit(f"{file}: {fault}") from None
            (out / file.name).write_text(content, encoding="utf8")
            done.add(file.stem)
    print(f"{len(done)} packed into {out}")


def packed(file: Path, index: dict) -> str:
    annotation = without_notes(json.loads(file.read_text(encoding="utf8")))
    text = file.with_suffix(".txt").read_bytes().decode("utf8")
    if annotation["id"] != file.stem:
        raise Fault(f"its id is {annotation['id']}")
    if file.stem not in index:
        raise Fault("index.json does not say where in the corpus its text is")
    where = index[file.stem]
    corpus = {"file": f"{where['file']}.jsonl.gz", "line": where["line"], "sha256": digest(text)}
    body = body_of(annotation["body"], text)
    kept = {"id": annotation["id"], "corpus": corpus, **with_places(annotation, text, (body["first"][0], body["last"][1]))}
    kept["body"] = body
    content = laid_out(kept)
    if not content.isascii():
        raise Fault("words are left in what is packed")
    if unpacked(json.loads(content), text) != annotation:
        raise Fault("unpacked again it is not the same: a list of two integers that is no place?")
    return content


def without_notes(value: object):
    if isinstance(value, dict):
        return {key: without_notes(one) for key, one in value.items() if key != "note"}
    return [without_notes(one) for one in value] if isinstance(value, list) else value


def body_of(marks: dict[str, str], text: str) -> dict[str, list[int]]:
    """Its first words where they come first, its last words where they come last."""
    start, end = text.find(marks["first"]), text.rfind(marks["last"])
    if not 0 <= start <= end:
        raise Fault("its body is not found")
    return {"first": [start, start + len(marks["first"])], "last": [end, end + len(marks["last"])]}


def with_places(value: object, text: str, body: tuple[int, int]):
    """The annotation with [start, end] for all words; labels stay."""
    if isinstance(value, list):
        return [with_places(one, text, body) for one in value]
    if not isinstance(value, dict):
        return value
    unknown = [key for key in value if key not in WORDS and key not in LABELS]
    if unknown:
        raise Fault(f"unknown: {', '.join(unknown)}")
    kept = {
        key: placed(one, text, body) if key in WORDS else with_places(one, text, body) for key, one in value.items()
    }
    if "triggers" in value:
        kept["triggers"] = triggers_of(value["triggers"], value["contexts"], kept["contexts"])
    return kept


def placed(words: str | list[str] | None, text: str, body: tuple[int, int]):
    """Where words stand: in the body if they do, as whole words if they do, the first time."""
    if words is None:
        return None
    if isinstance(words, list):
        return [placed(one, text, body) for one in words]
    found = min(
        places(text, words),
        key=lambda place: (place[0] < body[0] or body[1] < place[1], cuts_word(text, *place)),
        default=None,
    )
    if found is None:
        raise Fault(f"{words!r} is not in the text")
    return list(found)


def triggers_of(triggers: list[str], contexts: list[str], placed_contexts: list[list[int]]) -> list[list[int]]:
    if len(triggers) != len(contexts):
        raise Fault(f"{len(triggers)} triggers in {len(contexts)} contexts")
    found = []
    for trigger, context, (start, _) in zip(triggers, contexts, placed_contexts, strict=True):
        if trigger not in context:
            raise Fault(f"{trigger!r} is not in {context!r}")
        at = start + context.index(trigger)
        found.append([at, at + len(trigger)])
    return found


def laid_out(kept: dict) -> str:
    """JSON with one actor, statement or event a line."""
    rows = []
    for key, value in kept.items():
        if key in LISTED and value:
            items = ",\n".join(f"  {json.dumps(item, ensure_ascii=False)}" for item in value)
            rows.append(f' "{key}": [\n{items}\n ]')
        else:
            rows.append(f' "{key}": {json.dumps(value, ensure_ascii=False)}')
    return "{\n" + ",\n".join(rows) + "\n}\n"


def unpack(offsets: Path, corpus: Path, out: Path) -> None:
    if out.resolve().is_relative_to(REPOSITORY):
        raise SystemExit(f"{out} is in the repository: texts of the corpus must stay outside")
    files = sorted(offsets.glob("*.json"))
    out.mkdir(parents=True, exist_ok=True)
    for file in files:
        kept = json.loads(file.read_text(encoding="utf8"))
        try:
            text = text_of(kept["corpus"], corpus)
        except Fault as fault:
            raise SystemExit(f"{file}: {fault}") from None
        content = json.dumps(unpacked(kept, text), ensure_ascii=False, indent=1)
        (out / file.name).write_text(content + "\n", encoding="utf8")
        (out / f"{file.stem}.txt").write_bytes(text.encode("utf8"))
    print(f"{len(files)} unpacked into {out}")


def unpacked(kept: dict, text: str) -> dict:
    return {key: value for key, value in with_strings(kept, text).items() if key != "corpus"}


def text_of(where: dict, corpus: Path) -> str:
    texts = texts_of(corpus / where["file"])
    text = texts[where["line"]] if where["line"] < len(texts) else None
    if text is None or digest(text) != where["sha256"]:
        raise Fault(f"line {where['line']} of {where['file']} is not the text that was annotated")
    return text


@functools.cache
def texts_of(file: Path) -> list[str]:
    if not file.exists():
        raise Fault(f"{file} is missing: give the folder of the corpus")
    with gzip.open(file, "rt", encoding="utf8") as lines:
        return [json.loads(line)["text"] for line in lines]


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf8")).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    packing = commands.add_parser("pack", help="strings to places")
    packing.add_argument("folders", type=Path, nargs="+")
    packing.add_argument("out", type=Path)
    unpacking = commands.add_parser("unpack", help="places to strings, with the texts")
    for name in ("offsets", "corpus", "out"):
        unpacking.add_argument(name, type=Path)
    options = parser.parse_args()
    if options.command == "pack":
        pack(options.folders, options.out)
    else:
        unpack(options.offsets, options.corpus, options.out)


if __name__ == "__main__":
    main()
