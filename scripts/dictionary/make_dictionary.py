"""Makes src/language/zh/dictionary.json: the ordinary words that a name of a person may be mistaken for.

    pip download jieba==0.42.1 --no-deps --no-binary :all:   (MIT; unpack it)
    python3 scripts/dictionary/make_dictionary.py jieba-0.42.1/jieba/dict.txt

Kept are common words of two characters, and words of two to four characters that begin with a surname or consist of the
characters that write foreign names. Words that jieba tags as names are left out.
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parents[2] / "src" / "language" / "zh"
# Verbs, adjectives, adverbs, words of time and number, particles: what comes after a name and is no part of it.
ACTIONS = {"v", "d", "c", "p", "r", "t", "m", "ad", "vd", "vn", "vi", "vg", "q", "u", "y", "f", "b", "z", "o", "e", "a", "an"}
# Persons, places and other proper names: the gazetteer and the tagger know more of them.
NAMES = {"nr", "ns", "nz", "nt"}
LEAST_COMMON = {2: 50, 3: 3, 4: 20}
LEAST_LIKE_NAME = {2: 5, 3: 10, 4: 20}


# Words of the news that jieba lacks.
ADDED = "白毛风 文宣 金援 商圈 身份证 任期制 法轮功".split()


def main(path: str) -> None:
    surnames = json.loads((HERE / "surnames.json").read_text("utf-8"))
    first = set(surnames["chineseSingle"]) | {name for name in surnames["korean"] if len(name) == 1}
    spelling = set(surnames["transliteration"]) | set(surnames["transliterationFurther"])
    words: dict[bool, set[str]] = {True: set(), False: set(ADDED)}
    for line in pathlib.Path(path).read_text("utf-8").splitlines():
        word, count, tag = line.split(" ")
        if tag[:2] in NAMES or not 2 <= len(word) <= 4 or not all("\u4e00" <= c <= "\u9fff" for c in word):
            continue
        is_like_name = word[0] in first or all(character in spelling for character in word)
        least = LEAST_LIKE_NAME if is_like_name else LEAST_COMMON
        if int(count) >= least[len(word)] and (is_like_name or len(word) == 2):
            words[tag in ACTIONS].add(word)
    data = {
        "comment": "Ordinary words in simplified script, parted by spaces: what happens, how and when (actions), and the rest.",
        "source": "jieba 0.42.1 (https://github.com/fxsjy/jieba), Copyright (c) 2013 Sun Junyi, MIT; made by scripts/dictionary",
        "actions": " ".join(sorted(words[True])),
        "words": " ".join(sorted(words[False])),
    }
    (HERE / "dictionary.json").write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", "utf-8")


main(sys.argv[1])
