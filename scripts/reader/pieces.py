"""Text to pieces, as src/encoder/pieces.ts does it: the likeliest way to spell a line with the kept pieces (unigram, Viterbi).

Characters are normalised one at a time (NFKC), so that every piece knows the characters of the text that it stands for. White space is one
mark; a line that does not begin with a Han character begins with that mark.
"""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

BEGIN, PAD, END, UNKNOWN = 0, 1, 2, 3
SPACE = "\u2581"
LONGEST = 16
# What an unknown character costs beyond the rarest piece, in log-probability.
UNKNOWN_PENALTY = 10.0


def is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


@dataclass(frozen=True)
class Piece:
    id: int
    start: int
    end: int


class Pieces:
    def __init__(self, path: Path):
        self.ids: dict[str, int] = {}
        self.scores: list[float] = []
        for i, line in enumerate(path.read_text(encoding="utf8").splitlines()):
            piece, score = line.split("\t")
            self.scores.append(float(score))
            if piece:
                self.ids[piece] = i
        self.unknown = min(self.scores) - UNKNOWN_PENALTY

    def __call__(self, line: str) -> list[Piece]:
        """The pieces of one line (without a line break), with offsets into it."""
        characters, source = normalized(line)
        text = "".join(characters)
        best = [0.0] + [-1e30] * len(text)
        back = [(UNKNOWN, 0)] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + LONGEST) + 1):
                piece = self.ids.get(text[start:end])
                if piece is not None and best[start] + self.scores[piece] > best[end]:
                    best[end], back[end] = best[start] + self.scores[piece], (piece, start)
            if best[start] + self.unknown > best[start + 1]:
                best[start + 1], back[start + 1] = best[start] + self.unknown, (UNKNOWN, start)
        found: list[Piece] = []
        end = len(text)
        while end > 0:
            piece, start = back[end]
            span = shown(text, source, start, end)
            if span:
                found.append(Piece(piece, *span))
            end = start
        return found[::-1]


def normalized(line: str) -> tuple[list[str], list[int]]:
    """Normalised characters, and of each the place in the line it comes from; -1 for a mark that was put in."""
    characters: list[str] = []
    source: list[int] = []
    for i, character in enumerate(line):
        for part in unicodedata.normalize("NFKC", character):
            if part.isspace():
                if characters and characters[-1] == SPACE:
                    continue
                part = SPACE
            characters.append(part)
            source.append(i)
    if characters and characters[0] != SPACE and not is_han(characters[0]):
        return [SPACE, *characters], [-1, *source]
    return characters, source


def shown(text: str, source: list[int], start: int, end: int) -> tuple[int, int] | None:
    """Where the piece stands in the line, without the white space it begins with; None for a mark that was put in."""
    if text[start] == SPACE and end - start > 1:
        start += 1
    return None if source[start] < 0 else (source[start], source[end - 1] + 1)
