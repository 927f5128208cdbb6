/** The link heads in plain arithmetic: which mention of a window says words, passes them on, takes part, is the same actor; weights in links.bin. */
import type { Span } from '../../graph/model/index.js';
import { sigmoid, softmax } from './tags.js';

/** Width of the encoder's states, of the heads for words that are said, and of those for events and actors. */
export const WIDTH = 384;
const LINK_WIDTH = 128;
const PAIR_WIDTH = 64;
const DISTANCES = [1, 2, 4, 8, 12, 20, 32, 48, 64, 96, 128, 192];
/** Distance buckets lie side by side: before the source, after it, inside it. */
const SIDE = 16;

interface Linear {
  readonly weight: Float32Array;
  readonly bias: Float32Array;
}

/** The states of one window, row by row; row 0 is the begin mark, so that piece p of the window is row p + 1. */
export interface States {
  readonly hidden: Float32Array;
  readonly rows: number;
  /** Mentions of the window at the width of a head, once they have been brought to it. */
  readonly squashed?: Squashed;
}

/** Of each head the mentions by their rows. */
export type Squashed = Map<Head, Map<number, Float32Array>>;

/** The weights of a head: how sources and mentions are brought to its width, and how a pair of them is scored. */
export interface Head {
  readonly source: Linear;
  readonly mention: Linear;
  readonly bilinear: Float32Array;
  readonly distance: Float32Array;
  readonly score: Linear;
}

/** Weighs each pair of a source, such as a trigger, and a mention by itself. */
export class Pairs {
  constructor(private readonly head: Head) {}

  /** Of each source the chance of every mention; spans are rows of the states. */
  chances(states: States, sources: readonly Span[], mentions: readonly Span[]): Float32Array[] {
    return scoresOf(this.head, states, sources, mentions).map(({ row }) => row.map(sigmoid));
  }
}

/** Chooses one of the mentions for each source, such as words that are said, or none. */
export class Link {
  constructor(
    private readonly head: Head,
    private readonly nobody: Linear,
  ) {}

  /** Of each source the chance of every mention, and last that of none in the window; spans are rows of the states. */
  chances(states: States, sources: readonly Span[], mentions: readonly Span[]): Float32Array[] {
    return scoresOf(this.head, states, sources, mentions).map(({ source, row: scores }) => {
      const row = new Float32Array(mentions.length + 1);
      row.set(scores);
      row[mentions.length] = dot(source, this.nobody.weight, 0) + (this.nobody.bias[0] as number);
      softmax(row, 0, row.length);
      return row;
    });
  }
}

interface Scores {
  /** The source at the head's width. */
  readonly source: Float32Array;
  /** A score for each mention. */
  readonly row: Float32Array;
}

function scoresOf(head: Head, states: States, sources: readonly Span[], mentions: readonly Span[]): Scores[] {
  if (sources.length === 0) return [];
  const named = mentions.map((span) => ({ span, state: mentionAt(head, states, span) }));
  return sources.map((span) => {
    const source = squashed(head.source, sourceStates(states, span));
    const turned = times(source, head.bilinear);
    const row = Float32Array.from(
      named,
      (mention) => dot(turned, mention.state, 0) + pairScore(head, source, mention.state, bucket(span, mention.span)),
    );
    return { source, row };
  });
}

function mentionAt(head: Head, states: States, span: Span): Float32Array {
  const known = states.squashed?.get(head) ?? new Map<number, Float32Array>();
  states.squashed?.set(head, known);
  const rows = span.start * states.rows + span.end;
  const state = known.get(rows) ?? squashed(head.mention, mentionStates(states, span));
  known.set(rows, state);
  return state;
}

function pairScore({ distance, score }: Head, source: Float32Array, mention: Float32Array, at: number): number {
  const width = source.length;
  let sum = score.bias[0] as number;
  for (let i = 0; i < width; i++) {
    const x = (source[i] as number) + (mention[i] as number) + (distance[at * width + i] as number);
    sum += (score.weight[i] as number) * gelu(x);
  }
  return sum;
}

export interface Links {
  /** Who says the words, and through whom. */
  readonly speaker: Link;
  readonly via: Link;
  /** Who takes part in the event of a trigger, and who of those acts. */
  readonly participant: Pairs;
  readonly agent: Pairs;
  /** Whether two mentions are of one actor. */
  readonly same: Pairs;
  /** Which date is that of a trigger's event. */
  readonly date: Link;
}

/** The links out of little-endian bfloat16 numbers in the order that export.py writes. Throws where there are more or fewer. */
export function readLinks(bytes: Uint8Array): Links {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = new DataView(new ArrayBuffer(4));
  let at = 0;
  const take = (count: number): Float32Array => {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++, at += 2) {
      word.setUint16(0, view.getUint16(at, true));
      values[i] = word.getFloat32(0);
    }
    return values;
  };
  const linear = (rows: number, columns: number): Linear => ({ weight: take(rows * columns), bias: take(rows) });
  const head = (width: number): Head => {
    const source = linear(width, WIDTH * 5);
    const mention = linear(width, WIDTH * 4);
    const bilinear = take(width * width);
    const distance = take(3 * SIDE * width);
    return { source, mention, bilinear, distance, score: linear(1, width) };
  };
  const link = (width: number): Link => new Link(head(width), linear(1, width));
  const pairs = (): Pairs => new Pairs(head(PAIR_WIDTH));
  const links = {
    ...{ speaker: link(LINK_WIDTH), via: link(LINK_WIDTH) },
    ...{ participant: pairs(), agent: pairs(), same: pairs(), date: link(PAIR_WIDTH) },
  };
  if (at !== view.byteLength) throw new RangeError(`links.bin holds ${view.byteLength} bytes, and ${at} are known`);
  return links;
}

/** First, last and mean state of a source, the one before it, and the second after it, past a closing mark. */
function sourceStates(states: States, { start, end }: Span): Float32Array {
  const rows = [Math.max(0, start - 1), Math.min(states.rows - 1, end + 1)];
  return joined(states, { start, end }, rows);
}

/** First, last and mean state of a mention, and the one after it, often the verb. */
function mentionStates(states: States, { start, end }: Span): Float32Array {
  return joined(states, { start, end }, [Math.min(states.rows - 1, end)]);
}

function joined({ hidden }: States, { start, end }: Span, more: readonly number[]): Float32Array {
  const state = (row: number): Float32Array => hidden.subarray(row * WIDTH, (row + 1) * WIDTH);
  const found = new Float32Array(WIDTH * (3 + more.length));
  found.set(state(start), 0);
  found.set(state(end - 1), WIDTH);
  for (let row = start; row < end; row++) {
    const values = state(row);
    for (let i = 0; i < WIDTH; i++) (found[2 * WIDTH + i] as number) += (values[i] as number) / (end - start);
  }
  more.forEach((row, index) => {
    found.set(state(row), WIDTH * (3 + index));
  });
  return found;
}

function squashed({ weight, bias }: Linear, input: Float32Array): Float32Array {
  return Float32Array.from(bias, (value, row) => Math.tanh(value + dot(input, weight, row * input.length)));
}

function times(row: Float32Array, matrix: Float32Array): Float32Array {
  const found = new Float32Array(row.length);
  for (let i = 0; i < row.length; i++) {
    for (let j = 0; j < row.length; j++) {
      (found[j] as number) += (row[i] as number) * (matrix[i * row.length + j] as number);
    }
  }
  return found;
}

/** Four sums side by side, since each waits only for its own last addition; every width is a multiple of 4. */
function dot(a: Float32Array, b: Float32Array, offset: number): number {
  let [w, x, y, z] = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i += 4) {
    const at = offset + i;
    w += (a[i] as number) * (b[at] as number);
    x += (a[i + 1] as number) * (b[at + 1] as number);
    y += (a[i + 2] as number) * (b[at + 2] as number);
    z += (a[i + 3] as number) * (b[at + 3] as number);
  }
  return w + x + (y + z);
}

function bucket(source: Span, mention: Span): number {
  if (mention.end <= source.start) return log(source.start - mention.end + 1);
  if (mention.start >= source.end) return SIDE + log(mention.start - source.end + 1);
  return 2 * SIDE + log(mention.start - source.start + 1);
}

function log(pieces: number): number {
  const found = DISTANCES.findIndex((edge) => edge >= pieces);
  return found < 0 ? DISTANCES.length : found;
}

function gelu(x: number): number {
  return 0.5 * x * (1 + erf(x / Math.SQRT2));
}

/** Abramowitz and Stegun 7.1.26, right to 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - tail * Math.exp(-x * x));
}
