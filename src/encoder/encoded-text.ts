/** Gathers what the encoder sees, in pieces, and answers in offsets of the text. */
import type { ActorKind, EventType, Span } from '../../graph/model/index.js';
import type { Encoded, EncodedContent, EncodedMention, EncodedTrigger, Support, Voices } from '../document/encoded.js';
import type { TaggedSpan, Tags } from './tags.js';
import { piecesIn, type Tokenised } from './windows.js';

/** The numbers of the heads' classes: as scripts/reader/gold.py lists them. */
const KINDS: readonly ActorKind[] = ['person', 'organization', 'country', 'group'];
const TYPES: readonly EventType[] = [
  ...(['meet', 'visit', 'statement-act', 'military', 'attack', 'disaster', 'crime', 'legal', 'policy'] as const),
  ...(['sanction', 'agreement', 'personnel', 'election', 'protest', 'economic', 'product', 'death'] as const),
  ...(['cancellation', 'other'] as const),
];

/** What is kept of each piece: the chances of a mention, outer, inner, trigger, a start, an end. */
const KEPT = 6;

export class EncodedText implements Encoded {
  readonly mentions: EncodedMention[] = [];
  readonly contents: EncodedContent[] = [];
  readonly triggers: EncodedTrigger[] = [];
  readonly #voices = new Map<string, Voices>();
  readonly #chances: Float32Array;

  constructor(private readonly tokens: Tokenised) {
    this.#chances = new Float32Array(tokens.ids.length * KEPT);
  }

  addTags(from: number, tags: Tags): void {
    for (let row = 0; row < tags.rows; row++) {
      const kept = [
        ...(['mention', 'outer', 'inner', 'trigger'] as const).map((group) => tags.within(row, group)),
        tags.startsContent(row),
        tags.endsContent(row),
      ];
      this.#chances.set(kept, (from + row) * KEPT);
    }
  }

  addMentions(found: readonly TaggedSpan[]): void {
    for (const span of found) {
      this.mentions.push({ ...this.#inText(span), score: span.score, kind: KINDS[span.kind] ?? 'group' });
    }
  }

  addContents(found: readonly TaggedSpan[], isInner: boolean): void {
    for (const span of found) this.contents.push({ ...this.#inText(span), score: span.score, isInner });
  }

  addTrigger(span: TaggedSpan, chances: Float32Array): void {
    const best = chances.indexOf(Math.max(...chances));
    const [type, typeScore] = [TYPES[best] ?? 'other', chances[best] ?? 0];
    this.triggers.push({ ...this.#inText(span), score: span.score, type, typeScore });
  }

  /** The chances of each mention, and last that of nobody. */
  addVoices(content: Span, mentions: readonly Span[], speaker: Float32Array, via: Float32Array): void {
    this.#voices.set(key(content), {
      mentions: mentions.map((mention, i) => ({
        ...this.#inText(mention),
        speaker: speaker[i] as number,
        via: via[i] as number,
      })),
      noSpeaker: speaker[mentions.length] as number,
      noVia: via[mentions.length] as number,
    });
  }

  support(span: Span): Support | undefined {
    const range = piecesIn(this.tokens, span);
    if (!range) return undefined;
    const mean = (column: number): number => {
      let sum = 0;
      for (let i = range.start; i < range.end; i++) sum += this.#chances[i * KEPT + column] as number;
      return sum / (range.end - range.start);
    };
    return {
      mention: mean(0),
      outer: mean(1),
      inner: mean(2),
      trigger: mean(3),
      startsContent: this.#chances[range.start * KEPT + 4] as number,
      endsContent: this.#chances[(range.end - 1) * KEPT + 5] as number,
    };
  }

  voices(content: Span): Voices | undefined {
    const range = piecesIn(this.tokens, content);
    return range && this.#voices.get(key(range));
  }

  #inText({ start, end }: Span): Span {
    return { start: this.tokens.starts[start] as number, end: this.tokens.ends[end - 1] as number };
  }
}

function key({ start, end }: Span): string {
  return `${start}:${end}`;
}
