/** What the encoder saw in a text, kept by pieces and told in offsets of the text. */
import type { ActorKind, EventType, Span } from '../../graph/model/index.js';
import type { Encoded, EncodedContent, EncodedMention, EncodedTrigger, Support, Voices } from '../document/encoded.js';
import { type Links, type States, WIDTH } from './links.js';
import { type Group, softmax, type TaggedSpan, type Tags } from './tags.js';
import { piecesIn, type Tokenised, type Window } from './windows.js';

/** The numbers of the heads' classes: as scripts/reader/gold.py lists them. */
const KINDS: readonly ActorKind[] = ['person', 'organization', 'country', 'group'];
const TYPES: readonly EventType[] = [
  ...(['meet', 'visit', 'statement-act', 'military', 'attack', 'disaster', 'crime', 'legal', 'policy'] as const),
  ...(['sanction', 'agreement', 'personnel', 'election', 'protest', 'economic', 'product', 'death'] as const),
  ...(['cancellation', 'other'] as const),
];

export interface Seen {
  readonly tokens: Tokenised;
  readonly windows: readonly Window[];
  /** Of each window the states of its rows, 384 a row, in bfloat16. */
  readonly states: readonly Uint16Array[];
  readonly tags: Tags;
  /** Scores of the types of events, a row a piece. */
  readonly types: Float32Array;
  readonly links: Links;
}

export class EncodedText implements Encoded {
  readonly mentions: readonly EncodedMention[];
  readonly contents: readonly EncodedContent[];
  readonly triggers: readonly EncodedTrigger[];

  constructor(private readonly seen: Seen) {
    this.mentions = this.#spans('mention').map(({ kind, ...span }) => ({ ...span, kind: KINDS[kind] ?? 'group' }));
    this.contents = [
      ...this.#spans('outer').map(({ kind: _, ...span }) => ({ ...span, isInner: false })),
      ...this.#spans('inner').map(({ kind: _, ...span }) => ({ ...span, isInner: true })),
    ];
    this.triggers = seen.tags.spans('trigger').map((span) => this.#trigger(span));
  }

  support(span: Span): Support | undefined {
    const range = piecesIn(this.seen.tokens, span);
    if (!range) return undefined;
    const { tags } = this.seen;
    const mean = (group: Group): number => {
      let sum = 0;
      for (let row = range.start; row < range.end; row++) sum += tags.within(row, group);
      return sum / (range.end - range.start);
    };
    return {
      mention: mean('mention'),
      outer: mean('outer'),
      inner: mean('inner'),
      trigger: mean('trigger'),
      startsContent: tags.startsContent(range.start),
      endsContent: tags.endsContent(range.end - 1),
    };
  }

  voices(contents: readonly Span[], mentions: readonly Span[]): (Voices | undefined)[] {
    const { tokens, windows } = this.seen;
    const said = contents.map((span) => piecesIn(tokens, span));
    const named = mentions.flatMap((span) => {
      const range = piecesIn(tokens, span);
      return range ? [{ ...range, span }] : [];
    });
    const found: (Voices | undefined)[] = contents.map(() => undefined);
    windows.forEach((window, index) => {
      const here = [...said.entries()].flatMap(([at, range]) =>
        range && window.coreStart <= range.start && range.start < window.coreEnd ? [{ at, range }] : [],
      );
      if (here.length === 0) return;
      const near = named.filter(({ start, end }) => window.start <= start && end <= window.end);
      const answers = this.#link(
        index,
        here.map(({ range }) => range),
        near,
      );
      here.forEach(({ at }, i) => {
        const [speaker, via] = [answers.speaker[i] as Float32Array, answers.via[i] as Float32Array];
        found[at] = {
          mentions: near.map(({ span }, j) => ({
            start: span.start,
            end: span.end,
            speaker: speaker[j] as number,
            via: via[j] as number,
          })),
          noSpeaker: speaker[near.length] as number,
          noVia: via[near.length] as number,
        };
      });
    });
    return found;
  }

  #link(index: number, contents: readonly Span[], mentions: readonly Span[]) {
    const window = this.seen.windows[index] as Window;
    const states = restored(this.seen.states[index] as Uint16Array);
    const row = ({ start, end }: Span): Span => ({
      start: 1 + start - window.start,
      end: 1 + Math.min(end, window.end) - window.start,
    });
    const [contentRows, mentionRows] = [contents.map(row), mentions.map(row)];
    const { speaker, via } = this.seen.links;
    return {
      speaker: speaker.chances(states, contentRows, mentionRows),
      via: via.chances(states, contentRows, mentionRows),
    };
  }

  #spans(group: Group): TaggedSpan[] {
    return this.seen.tags.spans(group).map((span) => ({ ...span, ...this.#inText(span) }));
  }

  #trigger(span: TaggedSpan): EncodedTrigger {
    const { types } = this.seen;
    const chances = types.slice(span.start * TYPES.length, (span.start + 1) * TYPES.length);
    softmax(chances, 0, chances.length);
    const best = chances.indexOf(Math.max(...chances));
    const [type, typeScore] = [TYPES[best] ?? 'other', chances[best] ?? 0];
    return { ...this.#inText(span), score: span.score, type, typeScore };
  }

  #inText({ start, end }: Span): Span {
    const { starts, ends } = this.seen.tokens;
    return { start: starts[start] as number, end: ends[end - 1] as number };
  }
}

function restored(halves: Uint16Array): States {
  const words = new Uint32Array(halves.length);
  for (let i = 0; i < halves.length; i++) words[i] = (halves[i] as number) << 16;
  return { hidden: new Float32Array(words.buffer), rows: halves.length / WIDTH };
}
