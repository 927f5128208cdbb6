/** An encoder that sees what a test tells it to see, by its words. */
import type { ActorKind, EventStatus, EventType, Span } from '../../graph/model/index.js';
import type { Encoded, Encoder, EventChances } from '../../src/document/index.js';

export interface Sight {
  readonly contents?: readonly string[];
  readonly mentions?: Readonly<Record<string, ActorKind>>;
  /** Of words that are said, how likely each name says them, at its first place. */
  readonly voices?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Words that tell of an event, with its type and how likely each name takes part. */
  readonly triggers?: Readonly<Record<string, EventSight>>;
  /** Names of one actor. */
  readonly sames?: readonly (readonly string[])[];
}

export interface EventSight {
  readonly type: EventType;
  readonly status?: EventStatus;
  readonly parties?: Readonly<Record<string, number>>;
  /** The words of its date. */
  readonly date?: string;
}

const SURE = 0.95;

export function fakeEncoder(sight: Sight): Encoder {
  return { encode: async (text) => encodedOf(text, sight) };
}

function encodedOf(text: string, sight: Sight): Encoded {
  const { contents = [], mentions = {}, voices = {}, triggers = {}, sames = [] } = sight;
  const place = (words: string): Span[] => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  };
  const said = contents.flatMap(place);
  const named = Object.entries(mentions).flatMap(([words, kind]) => place(words).map((span) => ({ ...span, kind })));
  const told = Object.entries(triggers).flatMap(([words, event]) => place(words).map((span) => ({ span, event })));
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const chances = ({ type, status = 'occurred' }: EventSight): EventChances => ({
    types: new Map([[type, SURE]]),
    statuses: new Map([[status, SURE]]),
  });
  const share = (spans: readonly Span[], { start, end }: Span): number =>
    spans.some((span) => span.start <= start && end <= span.end) ? SURE : 0;
  return {
    contents: said.map((span) => ({ ...span, score: SURE, isInner: false })),
    mentions: named.map((span) => ({ ...span, score: SURE })),
    triggers: told.map(({ span, event }) => ({ ...span, score: SURE, type: event.type, ...chances(event) })),
    support: (span) => ({
      ...{ mention: share(named, span), outer: share(said, span), inner: 0 },
      trigger: share(
        told.map((one) => one.span),
        span,
      ),
      ...{ startsContent: share(said, span), endsContent: share(said, span) },
    }),
    event: (span) => {
      const seen = told.find((one) => one.span.start < span.end && span.start < one.span.end);
      return seen ? chances(seen.event) : { types: new Map(), statuses: new Map() };
    },
    parties: (asked, all) =>
      asked.map((trigger) => {
        const seen = told.find(({ span }) => span.start < trigger.end && trigger.start < span.end);
        return all.map(({ start, end }) => ({
          ...{ start, end, agent: Number(start < trigger.start) },
          chance: seen?.event.parties?.[text.slice(start, end)] ?? 0,
        }));
      }),
    dates: (asked, all) =>
      asked.map((trigger) => {
        const seen = told.find(({ span }) => span.start < trigger.end && trigger.start < span.end);
        const dates = all.map(({ start, end }) => ({
          ...{ start, end },
          chance: seen?.event.date === text.slice(start, end) ? SURE : 0,
        }));
        return { dates, none: 1 - Math.max(0, ...dates.map(({ chance }) => chance)) };
      }),
    sames: (all) =>
      all.map((one) =>
        all
          .filter((other) => other !== one)
          .map(({ start, end }) => ({
            ...{ start, end },
            chance: sames.some((names) => names.includes(wordsOf(one)) && names.includes(text.slice(start, end)))
              ? SURE
              : 0,
          })),
      ),
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
