/** Names in Latin letters inside Chinese text: Sarah Lindqvist is a person, Crestline a body. */

import type { Candidate } from '../../../../extract/actors/candidate.js';
import { remembered } from '../../../../extract/remembered.js';
import { isTitled, personPlaces } from '../names/name-evidence.js';
import { occurrences } from '../names/occurrences.js';
import type { ActorScene } from '../scene.js';
import { isTool } from '../tool.js';

const base = { form: 'name', unnamed: false, isMedium: false, isModifier: false, weight: 2 } as const;
const NAME =
  /(?<![A-Za-z0-9@./_-])[A-Z][A-Za-z'’.-]*[A-Za-z](?:\s(?:de|van|von|bin|al|da|del|la)?\s?[A-Z][A-Za-z'’.-]*[A-Za-z]){0,3}(?![A-Za-z0-9@_])/g;
const BODY_WORD =
  /(?:Inc|Corp|Corporation|Ltd|LLC|Group|Company|Bank|Capital|Energy|Motors|University|Institute|Association|Committee|Agency|Media|Times|News|Press|Foundation|Research|Partners|Holdings|Technologies|Systems|Party|Union|Council|Ministry|Department|Services)$/;
/** Letters that name no one: units, ranks, everyday abbreviations. */
const NO_NAME =
  /^(?:App|APP|CEO|CFO|COO|CTO|GDP|CPI|PMI|AI|IT|TV|PC|IPO|ETF|DNA|RNA|NBA|VIP|PPT|PDF|CD|DVD|WiFi|GPS|SUV|HKT|GMT|UTC|AM|PM|OK|No|Mr|Ms|Mrs|Dr|The|ESG|VR|AR|5G|LED|USB|KOL|Vol|Photo)$/;

export function* latinCandidates(scene: ActorScene): Generator<Candidate> {
  const { visible, gazetteer } = scene;
  const acts = remembered((name: string) => actsAsBody(scene, name));
  const named = remembered((name: string) => isNamedPerson(scene, name));
  for (const { index: start, 0: name } of visible.matchAll(NAME)) {
    const end = start + name.length;
    if (
      NO_NAME.test(name) ||
      isTool(scene, { start, end }) ||
      isGloss(visible, start, end) ||
      gazetteer.organizationByName(name)
    )
      continue;
    const isPerson = /\s/.test(name) && !BODY_WORD.test(name) && named(name);
    if (!isPerson && !acts(name)) continue;
    yield {
      ...base,
      start,
      end,
      kind: isPerson ? 'person' : 'organization',
      key: isPerson ? `person:${name}` : `name:${name}`,
      rule: 'latin-name',
    };
  }
}

/** In brackets, or within a run of Latin prose. */
function isGloss(visible: string, start: number, end: number): boolean {
  const before = visible.slice(Math.max(0, start - 3), start);
  const after = visible.slice(end, end + 3);
  return (
    /[（(]\s?$/.test(before) ||
    /[A-Za-z][\s,.]{1,2}$/.test(before) ||
    /^[\s,.]{1,2}[A-Za-z]/.test(after) ||
    /^\s?[)）]/.test(after)
  );
}

/** Two words may be a page, a shop or a song: a title, a verb of speech or the tagger must say that they are somebody. */
function isNamedPerson({ visible, reading, gazetteer: lexicon }: ActorScene, name: string): boolean {
  const source = { visible, reading, lexicon };
  return (
    isTitled(source, name) ||
    personPlaces(source, name) > 0 ||
    occurrences(visible, name).some((start) => (reading.tokenAt(start) ?? reading.tokenAcross(start))?.tag === 'PER')
  );
}

/** A single word counts where it speaks or acts somewhere in the text. */
function actsAsBody({ visible, reading }: ActorScene, name: string): boolean {
  return occurrences(visible, name).some((start) => {
    const next = reading.tokenAt(start + name.length);
    return (
      next !== undefined && ['v', 'd', 'TIME', 'c'].includes(next.tag) && !/[A-Za-z]/.test(visible.charAt(start - 1))
    );
  });
}
