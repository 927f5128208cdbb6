/** Reads lines with the trained encoder: tags of every piece, the spans they make, and states that link words to who says them. */
import type { Span } from '../../graph/model/index.js';
import type { Encoded, Encoder } from '../document/encoded.js';
import { EncodedText } from './encoded-text.js';
import type { Links } from './links.js';
import type { Pieces } from './pieces.js';
import type { RunWindow } from './session.js';
import { COLUMNS, Tags } from './tags.js';
import { tokenised, windowsOf } from './windows.js';

/** Types and statuses of events that the heads know. */
const TYPES = 19;
const STATUSES = 5;

export class TrainedEncoder implements Encoder {
  constructor(
    private readonly pieces: Pieces,
    private readonly run: RunWindow,
    private readonly links: Links,
  ) {}

  async encode(text: string, lines: readonly Span[]): Promise<Encoded> {
    const tokens = tokenised(text, lines, this.pieces);
    const windows = windowsOf(tokens);
    const scores = new Float32Array(tokens.ids.length * COLUMNS);
    const types = new Float32Array(tokens.ids.length * TYPES);
    const statuses = new Float32Array(tokens.ids.length * STATUSES);
    const states: Uint16Array[] = [];
    for (const { start, coreStart, coreEnd, end } of windows) {
      const output = await this.run(tokens.ids.slice(start, end));
      const core = (values: Float32Array, width: number): Float32Array =>
        values.subarray((1 + coreStart - start) * width, (1 + coreEnd - start) * width);
      scores.set(core(output.tags, COLUMNS), coreStart * COLUMNS);
      types.set(core(output.types, TYPES), coreStart * TYPES);
      statuses.set(core(output.statuses, STATUSES), coreStart * STATUSES);
      states.push(shortened(output.hidden));
    }
    const tags = new Tags(scores, tokens.ids.length);
    return new EncodedText({ text, tokens, windows, states, tags, types, statuses, links: this.links });
  }
}

/** The upper halves of the numbers (bfloat16): the states of a long article are kept in half the memory. */
function shortened(values: Float32Array): Uint16Array {
  const halves = new Uint16Array(values.buffer, values.byteOffset, values.length * 2);
  const upper = new Uint16Array(values.length);
  for (let i = 0; i < upper.length; i++) upper[i] = halves[2 * i + 1] as number;
  return upper;
}
