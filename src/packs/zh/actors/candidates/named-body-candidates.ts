/** Bodies that neither a list nor the tagger knows: nouns that end as a body's name does and then speak or act, and “北风”公司. */
import type { Token } from '../../../../document/document.js';
import type { Candidate } from '../../../../extract/actors/candidate.js';
import { begins, expression } from '../../../../extract/rules/pattern.js';
import { BODY_ENDING, COMPANY_ENDING, QUOTED_BODY } from '../../../../language/zh/rules/actors/bodies.js';
import { DOES_AS_BODY, PRESS } from '../../../../language/zh/words/actors/bodies.js';
import { occurrences } from '../names/occurrences.js';
import type { ActorScene } from '../scene.js';
import { speaksNext } from '../speaks-next.js';

const base = {
  kind: 'organization',
  form: 'name',
  unnamed: false,
  isMedium: false,
  isModifier: false,
  weight: 1,
} as const;
const ending = expression(BODY_ENDING);
const trade = expression(COMPANY_ENDING);
const quotedBody = expression(QUOTED_BODY, 'g');
const doesAsBody = begins([DOES_AS_BODY]);
const PART = new Set(['n', 'nz', 'vn', 'LOC', 'PER', 'ORG', 'an', 'nw']);
const LONGEST = 12;

export function* namedBodyCandidates(scene: ActorScene): Generator<Candidate> {
  const names = new Set(scene.reading.tokens.flatMap((token, index) => nameEndingAt(scene, token, index) ?? []));
  for (const name of names) {
    for (const start of occurrences(scene.visible, name)) {
      yield { ...base, start, end: start + name.length, key: `name:${name}`, rule: 'body-noun' };
    }
  }
  for (const { index, 0: quoted, groups } of scene.visible.matchAll(quotedBody)) {
    const { name = '', kind = '' } = groups ?? {};
    const end = index + quoted.length + kind.length;
    yield { ...base, start: index, end, key: `name:${name}${kind}`, rule: 'quoted-body', weight: 3 };
  }
}

/** 瑞和 beside 瑞和投资: the short name of a company, where it stands as a word and the tagger takes it for a name or it speaks. */
export function* companyShortNames(scene: ActorScene, bodies: readonly Candidate[]): Generator<Candidate> {
  const { visible, reading, gazetteer } = scene;
  const stems = new Map<string, string>();
  for (const { key, start, end, kind } of bodies) {
    if (kind !== 'organization' || !key.startsWith('name:')) continue;
    const name = visible.slice(start, end);
    const stem = name.replace(trade, '');
    if (stem === name || stem.length < 2 || stem.length > 4 || gazetteer.isKnownOther(stem) || gazetteer.isPlace(stem))
      continue;
    stems.set(stem, key);
  }
  for (const [stem, key] of stems)
    for (const start of occurrences(visible, stem)) {
      const end = start + stem.length;
      if (isNameHere(reading, start, end))
        yield { ...base, start, end, key, form: 'alias', rule: 'company-short-name', weight: 6 };
    }
}

/** Words begin and end here, none of them an everyday one, or whoever it is speaks. */
function isNameHere(reading: ActorScene['reading'], start: number, end: number): boolean {
  const isWhole = reading.tokenAt(start) !== undefined && reading.tokenBefore(end) !== undefined;
  const tokens = reading.tokensIn({ start, end });
  return isWhole && (acts(reading, end) || tokens.some(({ tag }) => ['ORG', 'PER', 'LOC', 'nz', 'nw'].includes(tag)));
}

/** The nouns that lead up to the token, where together they speak or act. */
function nameEndingAt({ reading, visible, gazetteer }: ActorScene, token: Token, index: number): string | undefined {
  if (!PART.has(token.tag) || !ending.test(reading.word(token)) || !acts(reading, token.end)) return undefined;
  let start = token.start;
  for (let i = index - 1; i >= 0; i--) {
    const before = reading.tokens[i];
    if (!before || before.end !== start || !PART.has(before.tag) || token.end - before.start > LONGEST) break;
    start = before.start;
  }
  const name = visible.slice(start, token.end);
  const isBare = ending.exec(name)?.index === 0;
  const place = name.endsWith(PRESS) ? name.slice(0, -PRESS.length) : '';
  if (gazetteer.countryByName(place) || gazetteer.isPlace(place)) return undefined;
  return isBare || name.length < 3 || gazetteer.isStatesOnly(name) ? undefined : name;
}

function acts(reading: ActorScene['reading'], end: number): boolean {
  const next = reading.tokenAt(end);
  return next !== undefined && (speaksNext(reading, end) || doesAsBody(reading.word(next), 0));
}
