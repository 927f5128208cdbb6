/** Whoever is told stands between the verb and what is said: 告诉《…》记者，…, 回复记者称，…, 提醒市民，…. */

import type { Span } from '../../../../../graph/model/index.js';
import type { Reference } from '../../../../document/document.js';
import { expression } from '../../../../extract/rules/pattern.js';
import * as said from '../../../../language/zh/rules/statements/speakers.js';
import type { CueSearch } from '../cue.js';

const toldPronoun = expression(said.TOLD_PRONOUN);
const occasion = expression(said.OCCASION_OF_TELLING);
const isPresent = expression(said.IS_PRESENT);
const isTold = expression(said.ENDS_AS_TOLD);
const beforeTold = expression(said.BEFORE_TOLD);

export interface Told extends Span {
  /** Those of them that are known. */
  readonly references: readonly Reference[];
  /** 他, 她: whom that means depends on what went before. */
  readonly pronoun: string | null;
}

const NOMINAL = new Set(['n', 'nz', 'nw', 'PER', 'ORG', 'LOC', 'vn', 'an', 'a', 'm', 'q', 's', 'r', 'u', 'w', 'f']);
const LONGEST = 24;

/** Whoever the words from the offset name, if they name nothing else; undefined where a verb or a mark stands among them. */
export function toldIn(search: CueSearch, { start, end }: Span): Told | undefined {
  const { reading, speakers } = search;
  const words = reading.word({ start, end });
  const lead = beforeTold.exec(words)?.[0].length ?? 0;
  const from = start + lead;
  const until = end - (occasion.exec(words)?.[0].length ?? 0);
  if (until <= from || until - from > LONGEST) return undefined;
  const pronoun = toldPronoun.exec(reading.shadow.slice(from, until))?.[0];
  if (pronoun && pronoun.length === until - from) return { start: from, end, references: [], pronoun };
  const bare = reading.tokensIn({ start: from, end: until });
  if (/[，。；：、！？]/.test(reading.word({ start: from, end: until }))) return undefined;
  if (!bare.every((token) => NOMINAL.has(token.tag) || isPresent.test(reading.word(token)) || speakers.covers(token)))
    return undefined;
  const references = speakers.in({ start: from, end: until });
  const isPerson =
    references.at(-1)?.end === until ||
    bare.at(-1)?.tag === 'PER' ||
    isTold.test(reading.word({ start: from, end: until }));
  return isPerson ? { start: from, end, references, pronoun: null } : undefined;
}
