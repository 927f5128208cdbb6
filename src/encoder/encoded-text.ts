/** What the encoder saw in a text, kept by pieces and told in offsets of the text. */
import type { ActorKind, EventStatus, EventType, Span } from '../../graph/model/index.js';
import type {
  DateChances,
  Encoded,
  EncodedContent,
  EncodedMention,
  EncodedTrigger,
  EventChances,
  Linked,
  Party,
  Support,
  Voices,
} from '../document/encoded.js';
import { type Links, type Squashed, type States, WIDTH } from './links.js';
import { type Group, softmax, type TaggedSpan, type Tags } from './tags.js';
import { deciding, piecesIn, seeing, type Tokenised, type Window } from './windows.js';

/** The numbers of the heads' classes: as scripts/reader/gold.py lists them. */
const KINDS: readonly ActorKind[] = ['person', 'organization', 'country', 'group'];
const TYPES: readonly EventType[] = [
  ...(['meet', 'visit', 'statement-act', 'military', 'attack', 'disaster', 'crime', 'legal', 'policy'] as const),
  ...(['sanction', 'agreement', 'personnel', 'election', 'protest', 'economic', 'product', 'death'] as const),
  ...(['cancellation', 'other'] as const),
];
const STATUSES: readonly EventStatus[] = ['occurred', 'planned', 'cancelled', 'hypothetical', 'denied'];

export interface Seen {
  readonly text: string;
  readonly tokens: Tokenised;
  readonly windows: readonly Window[];
  /** Of each window the states of its rows, 384 a row, in bfloat16. */
  readonly states: readonly Uint16Array[];
  readonly tags: Tags;
  /** Scores of the types of events, a row a piece. */
  readonly types: Float32Array;
  /** Scores of the statuses of events, a row a piece. */
  readonly statuses: Float32Array;
  readonly links: Links;
}

export class EncodedText implements Encoded {
  readonly mentions: readonly EncodedMention[];
  readonly contents: readonly EncodedContent[];
  readonly triggers: readonly EncodedTrigger[];
  /** Mentions are asked about more than once, and bringing them to the width of a head is most of the work. */
  readonly #squashed = new Map<number, Squashed>();

  constructor(private readonly seen: Seen) {
    this.mentions = this.#spans('mention').map(({ kind, ...span }) => ({ ...span, kind: KINDS[kind] ?? 'group' }));
    this.contents = [
      ...this.#spans('outer').map(({ kind: _, ...span }) => ({ ...span, isInner: false })),
      ...this.#spans('inner').map(({ kind: _, ...span }) => ({ ...span, isInner: true })),
    ];
    this.triggers = this.#once(seen.tags.spans('trigger').map((span) => this.#trigger(span)));
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
    const found: (Voices | undefined)[] = contents.map(() => undefined);
    const { speaker, via } = this.seen.links;
    for (const { states, sources, near, rows, named } of this.#scenes(contents, mentions)) {
      const [speakers, vias] = [speaker.chances(states, rows, named), via.chances(states, rows, named)];
      sources.forEach(({ at }, i) => {
        const [says, passes] = [speakers[i] as Float32Array, vias[i] as Float32Array];
        found[at] = {
          mentions: near.map(({ span: { start, end } }, j) => ({
            ...{ start, end, speaker: says[j] as number, via: passes[j] as number },
          })),
          noSpeaker: says[near.length] as number,
          noVia: passes[near.length] as number,
        };
      });
    }
    return found;
  }

  event(trigger: Span): EventChances | undefined {
    const range = piecesIn(this.seen.tokens, trigger);
    return range && this.#chances(range.start);
  }

  parties(triggers: readonly Span[], mentions: readonly Span[]): (readonly Party[])[] {
    const { participant, agent } = this.seen.links;
    const found: Party[][] = triggers.map(() => []);
    for (const { states, sources, near, rows, named } of this.#scenes(triggers, mentions)) {
      const [taking, acting] = [participant.chances(states, rows, named), agent.chances(states, rows, named)];
      sources.forEach(({ at }, i) => {
        const [takes, acts] = [taking[i] as Float32Array, acting[i] as Float32Array];
        found[at] = near.map(({ span: { start, end } }, j) => ({
          ...{ start, end, chance: takes[j] as number, agent: acts[j] as number },
        }));
      });
    }
    return found;
  }

  dates(triggers: readonly Span[], dates: readonly Span[]): (DateChances | undefined)[] {
    const found: (DateChances | undefined)[] = triggers.map(() => undefined);
    for (const { states, sources, near, rows, named } of this.#scenes(triggers, dates)) {
      const chances = this.seen.links.date.chances(states, rows, named);
      sources.forEach(({ at }, i) => {
        const row = chances[i] as Float32Array;
        found[at] = {
          dates: near.map(({ span: { start, end } }, j) => ({ start, end, chance: row[j] as number })),
          none: row[near.length] as number,
        };
      });
    }
    return found;
  }

  sames(mentions: readonly Span[]): (readonly Linked[])[] {
    const found: Linked[][] = mentions.map(() => []);
    for (const { states, sources, near, rows, named } of this.#scenes(mentions, mentions)) {
      const chances = this.seen.links.same.chances(states, rows, named);
      sources.forEach(({ at }, i) => {
        const row = chances[i] as Float32Array;
        const linked = near.map(({ span: { start, end } }, j) => ({ start, end, chance: row[j] as number }));
        const own = mentions[at] as Span;
        found[at] = linked.filter(({ start, end }) => start !== own.start || end !== own.end);
      });
    }
    return found;
  }

  /** Window by window the sources that begin in its core, by their places, and the mentions in view of them. */
  *#scenes(sources: readonly Span[], mentions: readonly Span[]): Generator<LinkScene> {
    const { windows, states } = this.seen;
    const decided = this.#byWindow(sources, ({ start }) => [deciding(windows, start)]);
    const seen = this.#byWindow(mentions, (range) => seeing(windows, range));
    for (const [index, window] of windows.entries()) {
      const [here, near] = [decided[index] ?? [], seen[index] ?? []];
      if (here.length === 0) continue;
      yield {
        states: { ...restored(states[index] as Uint16Array), squashed: this.#squashedIn(index) },
        ...{ sources: here, near },
        rows: here.map(({ range }) => rowsOf(range, window)),
        named: near.map(({ range }) => rowsOf(range, window)),
      };
    }
  }

  /** For each window the spans of which it is one of the windows, in the order given. */
  #byWindow(spans: readonly Span[], windowsOf: (range: Span) => readonly number[]): Placed[][] {
    const found: Placed[][] = this.seen.windows.map(() => []);
    spans.forEach((span, at) => {
      const range = piecesIn(this.seen.tokens, span);
      if (range) for (const window of windowsOf(range)) found[window]?.push({ at, span, range });
    });
    return found;
  }

  #squashedIn(window: number): Squashed {
    const found = this.#squashed.get(window) ?? new Map();
    this.#squashed.set(window, found);
    return found;
  }

  #spans(group: Group): TaggedSpan[] {
    return this.#once(this.seen.tags.spans(group).map((span) => ({ ...span, ...this.#inText(span) })));
  }

  /** Parts of one word that were seen apart are one. */
  #once<T extends Span>(spans: readonly T[]): T[] {
    return spans.filter(({ start, end }, i) => start !== spans[i - 1]?.start || end !== spans[i - 1]?.end);
  }

  #trigger(span: TaggedSpan): EncodedTrigger {
    const chances = this.#chances(span.start);
    const [type] = [...chances.types].reduce((best, one) => (one[1] > best[1] ? one : best));
    return { ...this.#inText(span), score: span.score, type, ...chances };
  }

  #chances(row: number): EventChances {
    return {
      types: chancesAt(this.seen.types, row, TYPES),
      statuses: chancesAt(this.seen.statuses, row, STATUSES),
    };
  }

  #inText({ start, end }: Span): Span {
    const { starts, ends } = this.seen.tokens;
    return wholeWords(this.seen.text, { start: starts[start] as number, end: ends[end - 1] as number });
  }
}

const LETTER = /[\p{Script=Latin}\p{M}]/u;

/** Letters further off than these belong to no word: each span of a text without a space would go through all of it. */
const LONGEST_WORD = 64;

/** A word of letters is not begun or ended in its middle, as a piece may be. */
function wholeWords(text: string, { start, end }: Span): Span {
  const isInWord = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  let [from, until] = [start, end];
  while (from > Math.max(0, start - LONGEST_WORD) && isInWord(from)) from -= 1;
  while (until < Math.min(text.length, end + LONGEST_WORD) && isInWord(until)) until += 1;
  return { start: from, end: until };
}

/** A span by its place in the list that it came in, and the pieces in which it lies. */
interface Placed {
  readonly at: number;
  readonly span: Span;
  readonly range: Span;
}

interface LinkScene {
  readonly states: States;
  /** Where the sources, and the mentions in view of them, stand in the states. */
  readonly rows: readonly Span[];
  readonly named: readonly Span[];
  readonly sources: readonly Placed[];
  readonly near: readonly Placed[];
}

/** The rows of a window's states in which pieces lie. */
function rowsOf({ start, end }: Span, window: Window): Span {
  return { start: 1 + start - window.start, end: 1 + Math.min(end, window.end) - window.start };
}

/** Scores of a row as chances, by what they are of. */
function chancesAt<T>(scores: Float32Array, row: number, names: readonly T[]): Map<T, number> {
  const chances = scores.slice(row * names.length, (row + 1) * names.length);
  softmax(chances, 0, chances.length);
  return new Map(names.map((name, i) => [name, chances[i] as number]));
}

function restored(halves: Uint16Array): States {
  const words = new Uint32Array(halves.length);
  for (let i = 0; i < halves.length; i++) words[i] = (halves[i] as number) << 16;
  return { hidden: new Float32Array(words.buffer), rows: halves.length / WIDTH };
}
