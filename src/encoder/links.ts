/** The link heads in plain arithmetic: which mention of a window says the words, or passes them on; weights in links.bin. */
import type { Span } from '../../graph/model/index.js';
import { softmax } from './tags.js';

/** Width of the encoder's states, and of the heads. */
export const WIDTH = 384;
const LINK_WIDTH = 128;
const DISTANCES = [1, 2, 4, 8, 12, 20, 32, 48, 64, 96, 128, 192];
/** Distance buckets lie side by side: before the content, after it, inside it. */
const SIDE = 16;

interface Linear {
  readonly weight: Float32Array;
  readonly bias: Float32Array;
}

/** The states of one window, row by row; row 0 is the begin mark, so that piece p of the window is row p + 1. */
export interface States {
  readonly hidden: Float32Array;
  readonly rows: number;
}

export class Link {
  constructor(
    private readonly content: Linear,
    private readonly mention: Linear,
    private readonly bilinear: Float32Array,
    private readonly distance: Float32Array,
    private readonly score: Linear,
    private readonly nobody: Linear,
  ) {}

  /** Of each content the chance of every mention, and last that of nobody in the window; spans are rows of the states. */
  chances(states: States, contents: readonly Span[], mentions: readonly Span[]): Float32Array[] {
    const m = mentions.map((span) => squashed(this.mention, mentionStates(states, span)));
    return contents.map((content) => {
      const c = squashed(this.content, contentStates(states, content));
      const turned = times(c, this.bilinear);
      const row = new Float32Array(mentions.length + 1);
      mentions.forEach((mention, j) => {
        row[j] = dot(turned, m[j] as Float32Array, 0) + this.#pair(c, m[j] as Float32Array, bucket(content, mention));
      });
      row[mentions.length] = dot(c, this.nobody.weight, 0) + (this.nobody.bias[0] as number);
      softmax(row, 0, row.length);
      return row;
    });
  }

  #pair(c: Float32Array, m: Float32Array, at: number): number {
    let sum = this.score.bias[0] as number;
    for (let i = 0; i < LINK_WIDTH; i++) {
      const x = (c[i] as number) + (m[i] as number) + (this.distance[at * LINK_WIDTH + i] as number);
      sum += (this.score.weight[i] as number) * gelu(x);
    }
    return sum;
  }
}

export interface Links {
  readonly speaker: Link;
  readonly via: Link;
}

/** The links out of little-endian bfloat16 numbers in the order that export.py writes. */
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
  const link = (): Link => {
    const content = linear(LINK_WIDTH, WIDTH * 5);
    const mention = linear(LINK_WIDTH, WIDTH * 4);
    const bilinear = take(LINK_WIDTH * LINK_WIDTH);
    const distance = take(3 * SIDE * LINK_WIDTH);
    return new Link(content, mention, bilinear, distance, linear(1, LINK_WIDTH), linear(1, LINK_WIDTH));
  };
  return { speaker: link(), via: link() };
}

/** First, last and mean state of a content, the one before it, and the second after it, past the closing mark. */
function contentStates(states: States, { start, end }: Span): Float32Array {
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

function dot(a: Float32Array, b: Float32Array, offset: number): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[offset + i] as number);
  return sum;
}

function bucket(content: Span, mention: Span): number {
  if (mention.end <= content.start) return log(content.start - mention.end + 1);
  if (mention.start >= content.end) return SIDE + log(mention.start - content.end + 1);
  return 2 * SIDE + log(mention.start - content.start + 1);
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
