/** A bare noun for a person who is named elsewhere: 被告 beside 被告毛某, 妻子 beside 妻子赵某, 司机 beside 肇事司机王某. */

import type { Candidate } from '../../../extract/actors/candidate.js';
import { remembered } from '../../../extract/remembered.js';
import { placeIn, rulebook } from '../../../extract/rules/match.js';
import { expression } from '../../../extract/rules/pattern.js';
import {
  LEAD_OF_ROLE,
  NO_HOLDER_ANYWHERE,
  NO_HOLDER_HERE,
  ROLE_BEFORE_NAME,
} from '../../../language/zh/rules/actors/role-holders.js';
import { SAME_PERSON } from '../../../language/zh/words/actors/persons.js';
import { occurrences } from './names/occurrences.js';
import type { ActorScene } from './scene.js';

const rolePattern = expression(ROLE_BEFORE_NAME);
const lead = expression(LEAD_OF_ROLE);
const [anywhere, here] = [rulebook(NO_HOLDER_ANYWHERE), rulebook(NO_HOLDER_HERE)];

function classOf(noun: string): string {
  const index = SAME_PERSON.findIndex((nouns) => nouns.includes(noun));
  return index < 0 ? noun : String(index);
}

/** Joins each such noun to the one person whom the text names with it. */
export function joinRoleHolders(scene: ActorScene, settled: readonly Candidate[]): Candidate[] {
  const { reading, visible } = scene;
  const holders = holdersIn(visible, settled);
  const isForbidden = remembered((noun: string) =>
    occurrences(visible, noun).some((start) =>
      anywhere.first(placeIn(reading, { start, end: start + noun.length }, { visible })),
    ),
  );
  return settled.flatMap((one, index): Candidate[] => {
    if (!one.unnamed || one.kind === 'organization') return [one];
    const noun = visible.slice(one.start, one.end).replace(lead, '');
    const bearers = isForbidden(noun) ? undefined : holders.get(classOf(noun));
    const [bearer] = bearers ?? [];
    if (bearers?.size !== 1 || !bearer || here.first(placeIn(reading, one, { visible }))) return [one];
    const next = settled[index + 1];
    if (next?.key === bearer && next.start - one.end <= 1) return [];
    return [{ ...one, key: bearer, kind: 'person', form: 'title', rule: 'role-of-holder', unnamed: false }];
  });
}

/** Whom the text names with which noun. */
function holdersIn(visible: string, settled: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const person of settled) {
    if (person.kind !== 'person' || person.unnamed || person.form !== 'name') continue;
    const role = rolePattern.exec(visible.slice(Math.max(0, person.start - 6), person.start).trimEnd())?.[0];
    const kind = role && classOf(role);
    if (kind) holders.set(kind, (holders.get(kind) ?? new Set()).add(person.key));
  }
  return holders;
}
