/** People and bodies that the text counts and does not name: 七名矿工, 近50名儿童, 两家航空公司, 一名老妇. */

import type { Candidate } from '../../../../extract/actors/candidate.js';
import { placeIn, rulebook } from '../../../../extract/rules/match.js';
import { expression } from '../../../../extract/rules/pattern.js';
import {
  BEFORE_COUNTED,
  BEHIND_COUNTED,
  COUNT,
  COUNT_OF_ONE,
  COUNTED,
  VAGUE_COUNT,
} from '../../../../language/zh/rules/actors/counted-actors.js';
import type { ActorScene } from '../scene.js';

const base = { form: 'group', unnamed: true, isMedium: false, isModifier: false, weight: 1 } as const;
const [count, ofOne, vague] = [expression(COUNT, 'g'), expression(COUNT_OF_ONE), expression(VAGUE_COUNT)];
const counted = rulebook(COUNTED);
const NOUN = new Set(['n', 'nz', 'vn', 'a', 'an', 'LOC', 'ORG', 's', 'f', 'nw']);
const INNER = new Set(BEFORE_COUNTED);
const FARTHEST = 14;

export function* countedCandidates(scene: ActorScene): Generator<Candidate> {
  const { visible, reading } = scene;
  for (const { index: start, 0: words } of visible.matchAll(count)) {
    const from = start + words.length;
    const end = nounEnd(scene, from);
    if (end <= from || reading.tokenAt(end)?.tag === 'PER') continue;
    if (!counted.first(placeIn(reading, { start: from, end }, { visible }))) continue;
    const isOne = ofOne.test(words);
    // 多名官员, 一名官员 are known by the bare noun; an exact number belongs to the name: 七名矿工.
    const opens = isOne || vague.test(words) ? from : start;
    const key = `group:${visible.slice(opens, end)}`;
    yield { ...base, start: opens, end, kind: isOne ? 'person' : 'group', key, rule: 'counted' };
  }
}

/** The end of the noun phrase that follows the measure word. */
function nounEnd({ visible, reading }: ActorScene, from: number): number {
  let end = from;
  for (let at = from; at < from + FARTHEST; ) {
    const token = reading.tokenAt(at);
    if (!token) break;
    if (NOUN.has(token.tag)) end = token.end;
    else if (!INNER.has(reading.word(token))) break;
    at = token.end;
  }
  return visible.slice(from, end).endsWith(BEHIND_COUNTED) ? end - BEHIND_COUNTED.length : end;
}
