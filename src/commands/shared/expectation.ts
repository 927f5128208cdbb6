/** How many findings were kept of those that were found, and how many of them to expect to be right. */
import type { Extraction } from '../../../graph/model/extraction/extraction.js';
import {
  expectedPrecision,
  tenths,
  UNWEIGHED,
  type Weighed,
  weighed,
} from '../../../graph/model/extraction/precision.js';
import { rounded } from '../../../graph/model/rounded.js';
import { measure } from './least-confidence.js';
import { count } from './terminal.js';

const KINDS = ['statements', 'events'] as const;
type Kind = (typeof KINDS)[number];

/** Of one kind. */
export interface Expectation {
  readonly found: number;
  readonly kept: number;
  /** The share of the kept ones to expect to be right, 0 to 1; null where none is kept. */
  readonly precision: number | null;
}

export type Expectations = Readonly<Record<Kind, Expectation>>;

/** Sums up articles as they come. */
export class Tally {
  readonly #found = { statements: 0, events: 0 };
  readonly #kept: Record<Kind, Weighed> = { statements: UNWEIGHED, events: UNWEIGHED };

  add(found: Extraction, kept: Extraction): this {
    for (const kind of KINDS) {
      this.#found[kind] += found[kind].length;
      this.#kept[kind] = weighed(this.#kept[kind], kept[kind]);
    }
    return this;
  }

  get expectations(): Expectations {
    return { statements: this.#of('statements'), events: this.#of('events') };
  }

  #of(kind: Kind): Expectation {
    const precision = expectedPrecision(this.#kept[kind]);
    const { count: kept } = this.#kept[kind];
    return { found: this.#found[kind], kept, precision: precision === null ? null : rounded(precision, 4) };
  }
}

/** `Kept what is …: 12 of 20 statements (about 9 in 10 right by their confidence) and 3 of 4 events (about 8 in 10)`. */
export function expectationText({ statements, events }: Expectations, least: number): string {
  const shown = least === 0 ? wholeText : partText;
  const [said, happened] = [shown(statements, 'statement'), shown(events, 'event')];
  const meaning = ' right by their confidence';
  const right = rightText(statements, meaning);
  const also = rightText(events, right === '' ? meaning : '');
  return `Kept ${least === 0 ? '' : `${measure(least)}: `}${said}${right} and ${happened}${also}`;
}

function wholeText({ found }: Expectation, noun: string): string {
  return found === 0 ? `no ${noun}s` : count(found, noun);
}

function partText(expectation: Expectation, noun: string): string {
  const { found, kept } = expectation;
  if (found === 0) return wholeText(expectation, noun);
  return `${kept === 0 ? 'none' : kept.toLocaleString('en')} of ${count(found, noun)}`;
}

function rightText({ precision }: Expectation, meaning: string): string {
  return precision === null ? '' : ` (${aboutText(precision)}${meaning})`;
}

/** `about 9 in 10`. */
function aboutText(precision: number): string {
  const share = tenths(precision);
  if (share === 10) return 'nearly all';
  return share === 0 ? 'hardly any' : `about ${share} in 10`;
}
