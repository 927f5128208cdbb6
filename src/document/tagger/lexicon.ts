/** What surrounds the encoder: the number of each character, the meaning of each label, the scores between labels. */
import { z } from 'zod';
import { TAGS, type Tag } from './tags.js';

/** One label of the model: the tag of a word, and whether a character so labelled begins the word or goes on with it. */
export interface Label {
  readonly tag: Tag;
  readonly begins: boolean;
}

const LabelText = z.string().transform((text): Label => ({ tag: tagOf(text), begins: !text.endsWith('-I') }));

const Content = z.object({
  characters: z.string(),
  folding: z.object({ from: z.string(), to: z.string() }),
  labels: z.array(LabelText),
  transitions: z.array(z.array(z.number())),
});

/** Row of the embedding for every character that the model does not know. */
const UNKNOWN = 0;

export class Lexicon {
  readonly labels: readonly Label[];
  /** Score of going from one label to another, at `to * labels.length + from`. */
  readonly transitions: Float32Array;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly folding: ReadonlyMap<string, string>;

  private constructor(content: z.infer<typeof Content>) {
    const { labels, transitions, folding } = content;
    const to = [...folding.to];
    this.labels = labels;
    // By arrival, so that decoding reads the row of one label in order.
    this.transitions = Float32Array.from(labels.flatMap((_, arrival) => transitions.map((row) => row[arrival] ?? 0)));
    this.numbers = new Map([...content.characters].map((character, index) => [character, index + 1]));
    this.folding = new Map([...folding.from].map((character, index) => [character, to[index] ?? character]));
  }

  static parse(json: string): Lexicon {
    return new Lexicon(Content.parse(JSON.parse(json)));
  }

  /** The number of a character, folded from traditional to simplified and from full to half width first. */
  numberOf(character: string): number {
    return this.numbers.get(this.folding.get(character) ?? character) ?? UNKNOWN;
  }
}

function tagOf(label: string): Tag {
  const tag = label.replace(/-[BI]$/, '');
  if (!(tag in TAGS)) throw new Error(`the model has a label ${label} that tags.ts does not list`);
  return tag as Tag;
}
