/** Text to pieces, as scripts/reader/pieces.py does it: the likeliest way to spell a line with the pieces that the model knows. */

/** The numbers of the model's special pieces. */
export const BEGIN = 0;
export const PADDING = 1;
export const END = 2;
const UNKNOWN = 3;

const SPACE = '\u2581';
/** Longest piece, in characters. */
const LONGEST = 16;
/** What an unknown character costs beyond the rarest piece, in log-probability. */
const UNKNOWN_PENALTY = 10;
/** Stands for a character of two code units: no piece holds one. */
const RARE = '\uffff';

/** One piece of a line: its number in the vocabulary, and where it stands. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

interface Normalized {
  readonly text: string;
  /** Of each character of the text, where it comes from in the line; -1 for the space put in front. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export class Pieces {
  readonly #ids = new Map<string, number>();
  readonly #scores: readonly number[];
  readonly #unknown: number;

  /** From lines of piece, tab, log-probability; a special piece has no text. */
  constructor(tsv: string) {
    const rows = tsv.trimEnd().split('\n');
    this.#scores = rows.map((row, id) => {
      const tab = row.indexOf('\t');
      if (tab > 0) this.#ids.set(row.slice(0, tab), id);
      return Number(row.slice(tab + 1));
    });
    this.#unknown = this.#scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
  }

  /** The pieces of one line, with offsets into it in UTF-16 code units. */
  of(line: string): Piece[] {
    const { text, starts, ends } = normalized(line);
    const paths = this.#paths(text);
    const found: Piece[] = [];
    for (let end = text.length; end > 0; ) {
      const start = paths.from[end] as number;
      const shown = text.charAt(start) === SPACE && end - start > 1 ? start + 1 : start;
      const [at, to] = [starts[shown] as number, ends[end - 1] as number];
      if (at >= 0) found.push({ id: paths.piece[end] as number, start: at, end: to });
      end = start;
    }
    return found.reverse();
  }

  /** Of each place the best piece that ends there, and where it begins (Viterbi over a unigram model). */
  #paths(text: string): { readonly piece: Int32Array; readonly from: Int32Array } {
    const size = text.length;
    const best = new Float64Array(size + 1).fill(-1e30);
    const piece = new Int32Array(size + 1).fill(UNKNOWN);
    const from = new Int32Array(size + 1);
    best[0] = 0;
    const arrive = (end: number, score: number, id: number, start: number): void => {
      if (score <= (best[end] as number)) return;
      best[end] = score;
      piece[end] = id;
      from[end] = start;
    };
    for (let start = 0; start < size; start++) {
      const before = best[start] as number;
      for (let end = start + 1; end <= Math.min(size, start + LONGEST); end++) {
        const id = this.#ids.get(text.slice(start, end));
        if (id !== undefined) arrive(end, before + (this.#scores[id] as number), id, start);
      }
      arrive(start + 1, before + this.#unknown, UNKNOWN, start);
    }
    return { piece, from };
  }
}

/** Characters one at a time in their compatibility form; white space is one mark, also before a line that no Han character opens. */
function normalized(line: string): Normalized {
  const characters: string[] = [];
  const [starts, ends]: [number[], number[]] = [[], []];
  let place = 0;
  for (const character of line) {
    const end = place + character.length;
    for (const part of character.normalize('NFKC')) {
      const shown = /\s/.test(part) ? SPACE : part.length > 1 ? RARE : part;
      if (shown === SPACE && characters.at(-1) === SPACE) continue;
      characters.push(shown);
      starts.push(place);
      ends.push(end);
    }
    place = end;
  }
  if (characters.length > 0 && !/^[\u3400-\u9fff\u2581]/.test(characters[0] ?? '')) {
    return { text: SPACE + characters.join(''), starts: [-1, ...starts], ends: [-1, ...ends] };
  }
  return { text: characters.join(''), starts, ends };
}
