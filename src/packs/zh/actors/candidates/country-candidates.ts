/** States and territories: by name, by one-character name in a safe frame, and by a capital that stands for the government. */

import type { Candidate } from '../../../../extract/actors/candidate.js';
import { placeIn, rulebook } from '../../../../extract/rules/match.js';
import { opening } from '../../../../extract/rules/pattern.js';
import {
  CAPITAL_ACTS,
  GOVERNMENT,
  GOVERNMENT_OF_CAPITAL,
  STATE_DESCRIBES,
} from '../../../../language/zh/rules/actors/states.js';
import type { ActorScene } from '../scene.js';
import { countryCandidate } from './country-candidate.js';
import { stateLetterCandidates } from './state-letters.js';

const [government, governmentOfCapital] = [opening(GOVERNMENT), opening(GOVERNMENT_OF_CAPITAL)];
const [describing, acting] = [rulebook(STATE_DESCRIBES), rulebook(CAPITAL_ACTS)];

export function countryCandidates(scene: ActorScene): Candidate[] {
  return [...named(scene), ...stateLetterCandidates(scene), ...capitals(scene)];
}

function* named({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
  for (const { start, end: nameEnd, entry } of gazetteer.countriesIn(visible)) {
    const end = nameEnd + government(visible, nameEnd).length;
    const isGovernment = end > nameEnd;
    const place = { reading, visible, start, end, word: visible.slice(start, end), facts: { isGovernment } };
    const isModifier =
      describing.first(place) !== undefined || (!isGovernment && gazetteer.titles.startsAt(visible, end));
    yield countryCandidate(entry, { start, end }, { isModifier });
  }
}

/** 东京方面, 平壤于1月宣布: the capital acts, so it means the government. */
function* capitals({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
  for (const { start, end, entry } of gazetteer.capitalsIn(visible)) {
    const tail = governmentOfCapital(visible, end).length;
    const place = placeIn(reading, { start, end }, { visible });
    if (tail === 0 && !acting.first(place)) continue;
    const mention = { form: 'alias', rule: 'capital-for-government', weight: 2 } as const;
    yield countryCandidate(entry, { start, end: end + tail }, mention);
  }
}
