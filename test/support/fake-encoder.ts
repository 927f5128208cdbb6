/** An encoder that sees what a test tells it to see, by its words. */
import type { ActorKind, Span } from '../../graph/model/index.js';
import type { Encoded, Encoder } from '../../src/document/index.js';

export interface Sight {
  readonly contents?: readonly string[];
  readonly mentions?: Readonly<Record<string, ActorKind>>;
  /** Of words that are said, how likely each name says them, at its first place. */
  readonly voices?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const SURE = 0.95;

export function fakeEncoder(sight: Sight): Encoder {
  return { encode: async (text) => encodedOf(text, sight) };
}

function encodedOf(text: string, { contents = [], mentions = {}, voices = {} }: Sight): Encoded {
  const place = (words: string): Span[] => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  };
  const said = contents.flatMap(place);
  const named = Object.entries(mentions).flatMap(([words, kind]) => place(words).map((span) => ({ ...span, kind })));
  const share = (spans: readonly Span[], { start, end }: Span): number =>
    spans.some((span) => span.start <= start && end <= span.end) ? SURE : 0;
  return {
    contents: said.map((span) => ({ ...span, score: SURE, isInner: false })),
    mentions: named.map((span) => ({ ...span, score: SURE })),
    triggers: [],
    support: (span) => ({
      ...{ mention: share(named, span), outer: share(said, span), inner: 0, trigger: 0 },
      ...{ startsContent: share(said, span), endsContent: share(said, span) },
    }),
    voices: (asked, all) =>
      asked.map(({ start, end }) => {
        const chances = voices[text.slice(start, end)] ?? {};
        const sum = Object.values(chances).reduce((total, chance) => total + chance, 0);
        const isFirst = (mention: Span): boolean =>
          text.indexOf(text.slice(mention.start, mention.end)) === mention.start;
        return {
          mentions: all.map((mention) => ({
            ...{ start: mention.start, end: mention.end, via: 0 },
            speaker: isFirst(mention) ? (chances[text.slice(mention.start, mention.end)] ?? 0) : 0,
          })),
          ...{ noSpeaker: 1 - sum, noVia: 1 },
        };
      }),
  };
}
