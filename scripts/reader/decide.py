"""Trains the deciders on what rules and encoder proposed for annotated articles: small models, kept as tables that TypeScript reads.

Usage: python decide.py ROWS[,ROWS…] OUT [--folds N] [--language LANGUAGE]

ROWS are files of test/eval/proposals.ts. Writes OUT/deciders.json, trained on all articles, and with --folds one for each fold of articles,
OUT/deciders-fold0.json …, that has not seen those of its fold. Prints for each decision how well it does on articles held out, whether its
chances mean what they say, and which features count most. The same rows give the same tables. With --language the deciders are those of
one language: rows of others teach a little (HELP), and what is measured, from which chance on one stands too, is of its own rows alone.
"""

import argparse
import hashlib
import json
import warnings
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

DECISIONS = (
    *("extent", "same", "statement", "speaker", "via", "actor"),
    *("event", "participant", "type", "status", "date"),
)
# Whichever is likelier stands.
EVEN = ("extent", "same")
# Of these one answer is taken; the others are taken or left each by itself.
CHOICES = ("speaker", "type", "status", "date")
# What the trees weigh against the regression: trees know what goes together, the regression what is rare.
SHARE = 0.6
# A feature that fewer rows have is chance.
LEAST_ROWS = 8
# Scores that differ by less are equal.
EQUAL = 0.004
INNER_FOLDS = 5
# What a row of another language weighs against one of the language that the deciders are for.
HELP = 0.15
POINTS = np.linspace(0, 1, 21)


def number(article: str) -> int:
    return int(hashlib.md5(article.encode()).hexdigest(), 16)


class Model:
    """Boosted trees and a logistic regression, mixed; features by name."""

    def __init__(self, rows: list[dict], language: str):
        counts = Counter(name for row in rows for name in row["features"])
        self.names = sorted(name for name, count in counts.items() if count >= LEAST_ROWS)
        x, y = self.matrix(rows), np.array([row["right"] for row in rows], int)
        weight = np.array([1.0 if is_of(row, language) else HELP for row in rows])
        self.trees = HistGradientBoostingClassifier(
            max_iter=120, learning_rate=0.06, max_leaf_nodes=9, l2_regularization=3.0, min_samples_leaf=12, random_state=0
        ).fit(x, y, weight)
        self.scale = StandardScaler().fit(x)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.line = LogisticRegression(C=0.05, max_iter=1000).fit(self.scale.transform(x), y, weight)

    def matrix(self, rows: list[dict]) -> np.ndarray:
        return np.array([[row["features"].get(name, 0.0) for name in self.names] for row in rows], float)

    def chances(self, rows: list[dict]) -> np.ndarray:
        x = self.matrix(rows)
        straight = self.line.predict_proba(self.scale.transform(x))[:, 1]
        return SHARE * self.trees.predict_proba(x)[:, 1] + (1 - SHARE) * straight

    def table(self) -> dict:
        weights = self.line.coef_[0] / self.scale.scale_
        return {
            "features": self.names,
            "trees": [tree(predictors[0].nodes) for predictors in self.trees._predictors],
            "bias": rounded(self.trees._baseline_prediction.item()),
            "linear": {
                "weights": [rounded(w) for w in weights],
                "bias": rounded(self.line.intercept_[0] - float(weights @ self.scale.mean_)),
            },
            "share": SHARE,
        }

    def most_telling(self, count: int = 10) -> str:
        gains = defaultdict(float)
        for predictors in self.trees._predictors:
            for node in predictors[0].nodes:
                if not node["is_leaf"]:
                    gains[self.names[node["feature_idx"]]] += node["gain"]
        total = sum(gains.values()) or 1
        best = sorted(gains, key=lambda name: -gains[name])[:count]
        return ", ".join(f"{name} {100 * gains[name] / total:.0f}" for name in best)


def rounded(value: float) -> float:
    return float(f"{value:.6g}")


def tree(nodes: np.ndarray) -> dict:
    leaf = nodes["is_leaf"].astype(bool)
    values = np.where(leaf, nodes["value"], nodes["num_threshold"])
    return {
        "feature": [-1 if is_leaf else int(f) for is_leaf, f in zip(leaf, nodes["feature_idx"], strict=True)],
        "value": [rounded(v) for v in values],
        "left": [int(v) for v in nodes["left"]],
        "right": [int(v) for v in nodes["right"]],
    }


def is_of(row: dict, language: str) -> bool:
    """Any row where no language is asked for."""
    return row["language"].startswith(language)


def held_out(rows: list[dict], language: str) -> np.ndarray:
    """The chance of each row by a model that has not seen its article."""
    folds = np.array([number("inner " + row["article"]) % INNER_FOLDS for row in rows])
    chances = np.zeros(len(rows))
    for fold in range(INNER_FOLDS):
        test = np.flatnonzero(folds == fold)
        if len(test):
            model = Model([row for row, f in zip(rows, folds, strict=True) if f != fold], language)
            chances[test] = model.chances([rows[i] for i in test])
    return chances


def f1(rows: list[dict], taken: np.ndarray, missed: int) -> float:
    hit = sum(1 for row, t in zip(rows, taken, strict=True) if t and row["required"])
    extra = sum(1 for row, t in zip(rows, taken, strict=True) if t and not row["right"])
    lacking = missed + sum(1 for row, t in zip(rows, taken, strict=True) if not t and row["required"])
    return 2 * hit / max(1, 2 * hit + extra + lacking)


def threshold_of(rows: list[dict], chances: np.ndarray, missed: int) -> float:
    """The highest of those that are about as good as the best: of equals the one that shows less that is wrong."""
    scores = {t: f1(rows, chances >= t, missed) for t in np.arange(0.15, 0.75, 0.025)}
    best = max(scores.values())
    return max(t for t, score in scores.items() if score >= best - EQUAL).item()


def picks(rows: list[dict], chances: np.ndarray) -> list[int]:
    """Of each choice the row with the best chance."""
    best: dict[tuple[str, int], int] = {}
    for i, row in enumerate(rows):
        key = row["article"], row["choice"]
        if key not in best or chances[i] > chances[best[key]]:
            best[key] = i
    return sorted(best.values())


def calibration(right: np.ndarray, chances: np.ndarray) -> list[list[float]]:
    if len(set(right)) < 2:
        return [[0, 0], [1, 1]]
    curve = IsotonicRegression(y_min=0.02, y_max=0.98, out_of_bounds="clip").fit(chances, right)
    return [[rounded(p), rounded(v)] for p, v in zip(POINTS, curve.predict(POINTS), strict=True)]


def calibration_error(right: np.ndarray, chances: np.ndarray) -> float:
    """Mean distance, in points, of what was promised from what came, over ten bins of equal width."""
    bins = np.minimum(9, (chances * 10).astype(int))
    gaps = [abs(right[bins == b].mean() - chances[bins == b].mean()) * (bins == b).sum() for b in set(bins)]
    return 100 * sum(gaps) / max(1, len(right))


def decider(decision: str, all_rows: list[dict], language: str, report) -> dict:
    missed = sum(1 for row in all_rows if row.get("missed") and is_of(row, language))
    given = [row for row in all_rows if not row.get("missed")]
    model = Model(given, language)
    own = np.array([is_of(row, language) for row in given])
    chances = held_out(given, language)[own]
    rows = [row for row in given if is_of(row, language)]
    right = np.array([row["right"] for row in rows], int)
    if decision in CHOICES:
        best = picks(rows, chances)
        threshold = 0.0
        curve = calibration(right[best], chances[best])
        report(f"{decision}: {len(best)} choices, {100 * right[best].mean():.1f} % right")
    else:
        threshold = 0.5 if decision in EVEN else threshold_of(rows, chances, missed)
        curve = calibration(right, chances)
        score = 100 * f1(rows, chances >= threshold, missed)
        everything = 100 * f1(rows, np.ones(len(rows), bool), missed)
        report(f"{decision}: {len(rows)} proposals, F1 {score:.1f} from {threshold:.3f} on ({everything:.1f} if all stood)")
    report(f"  calibration error {calibration_error(right, chances):.1f} points; {model.most_telling()}")
    return {**model.table(), "threshold": rounded(threshold), "calibration": curve}


def trained(rows: list[dict], language: str, report) -> dict:
    return {d: decider(d, [row for row in rows if row["decision"] == d], language, report) for d in DECISIONS}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("rows")
    parser.add_argument("out", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--language", default="", help="how the name of the language begins: en")
    options = parser.parse_args()
    rows = [json.loads(line) for file in options.rows.split(",") for line in open(file, encoding="utf8")]
    options.out.mkdir(parents=True, exist_ok=True)

    def write(name: str, tables: dict) -> None:
        (options.out / name).write_text(json.dumps(tables, separators=(",", ":")) + "\n", encoding="utf8")

    print(f"{len({row['article'] for row in rows})} articles")
    write("deciders.json", trained(rows, options.language, print))
    for fold in range(options.folds):
        rest = [row for row in rows if number(row["article"]) % options.folds != fold]
        write(f"deciders-fold{fold}.json", trained(rest, options.language, lambda line: None))


if __name__ == "__main__":
    main()
