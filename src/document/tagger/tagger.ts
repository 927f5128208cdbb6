/** Tags texts: characters go through the encoder in batches, the best labels become tokens. */
import type { Tagger } from '../context.js';
import type { Token } from '../document.js';
import { batchesOf } from './batches.js';
import type { Label, Lexicon } from './lexicon.js';
import { type Piece, piecesOf } from './pieces.js';
import type { Encoder } from './runtime.js';
import { type Unit, unitsOf } from './units.js';
import { bestPath } from './viterbi.js';
import { tokensOf } from './words.js';

interface Tagging {
  readonly units: readonly Unit[];
  /** Filled in as the batches are done; units that the model never sees keep none. */
  readonly labels: (Label | undefined)[];
}

interface Sequence {
  readonly reading: Tagging;
  readonly from: number;
  readonly length: number;
  readonly numbers: Int32Array;
}

export class LacTagger implements Tagger {
  constructor(
    private readonly encode: Encoder,
    private readonly lexicon: Lexicon,
  ) {}

  async tag(texts: readonly string[]): Promise<readonly (readonly Token[])[]> {
    const readings = texts.map((text): Tagging => ({ units: unitsOf(text), labels: [] }));
    const sequences = readings.flatMap((reading) =>
      piecesOf(reading.units).map((piece) => this.sequence(reading, piece)),
    );
    for (const batch of batchesOf(sequences)) await this.label(batch);
    return readings.map(({ units, labels }) => tokensOf(units, labels));
  }

  private sequence(reading: Tagging, { from, to }: Piece): Sequence {
    // A run inside a line is one space to the model, whatever it is made of: the one blank that it knows.
    const characters = reading.units.slice(from, to).map(({ character }) => character ?? ' ');
    const numbers = Int32Array.from(characters, (character) => this.lexicon.numberOf(character));
    return { reading, from, length: to - from, numbers };
  }

  private async label(batch: readonly Sequence[]): Promise<void> {
    const { labels, transitions } = this.lexicon;
    const width = Math.max(...batch.map(({ length }) => length));
    const rows = batch.map(({ numbers }) => numbers);
    const scores = await this.encode(rows, width);
    for (const [row, { reading, from, length }] of batch.entries()) {
      const emissions = { scores, offset: row * width * labels.length, length };
      const path = bestPath(emissions, transitions, labels.length);
      path.forEach((number, place) => {
        const label = labels[number];
        // Nothing goes on across the start of a piece.
        reading.labels[from + place] = label && place === 0 ? { ...label, begins: true } : label;
      });
    }
  }
}
