/** People known by surname alone: 王姓男子, 姓梁司机, 梁男, 陈女, 容婆婆, unless the text has one person of that surname. */

import type { Candidate } from '../../../../extract/actors/candidate.js';
import { remembered } from '../../../../extract/remembered.js';
import { placeIn, rulebook } from '../../../../extract/rules/match.js';
import { expression } from '../../../../extract/rules/pattern.js';
import type { SpanIndex } from '../../../../extract/span-index.js';
import { grouped } from '../../../../language/grouped.js';
import { BY_SEX_OR_AGE, INTRODUCED } from '../../../../language/zh/rules/actors/known-by-surname.js';
import { NO_SURNAME_AND_SEX } from '../../../../language/zh/rules/actors/surname-alone.js';
import { SEX_IN_NOUN, SURNAME, TELLS_WHEN_REPEATED } from '../../../../language/zh/words/actors/persons.js';
import { occurrences } from '../names/occurrences.js';
import type { ActorScene } from '../scene.js';

const base = { kind: 'person', unnamed: false, isMedium: false, isModifier: false, form: 'name', weight: 6 } as const;
const namedSo = expression(INTRODUCED, 'g');
const bySexOrAge = expression(BY_SEX_OR_AGE, 'g');
const forbidding = rulebook(NO_SURNAME_AND_SEX);

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly surname: string;
}

/** Names of persons by their first character. */
type Bearers = ReadonlyMap<string, readonly string[]>;

export function surnameCandidates(scene: ActorScene, places: SpanIndex<Candidate>, bearers: Bearers): Candidate[] {
  const { visible, gazetteer } = scene;
  const mentions = [...introduced(visible), ...bySex(scene, places, bearers)].filter(({ surname }) =>
    gazetteer.names.isSurname(surname),
  );
  const sexes = grouped(mentions, ({ surname }) => surname);
  const areBoth = remembered((surname: string) => {
    const said = new Set(sexes.get(surname)?.map(({ start, end }) => sex(visible.slice(start, end))));
    return SEX_IN_NOUN.every((one) => said.has(one.sex));
  });
  return mentions.map(({ start, end, surname }) => {
    const [bearer, another] = (bearers.get(surname) ?? []).filter(({ length }) => length <= 3);
    // Two of one surname and both sexes stay two.
    const alone = `${surname}${SURNAME}${areBoth(surname) ? sex(visible.slice(start, end)) : ''}`;
    const key = `person:${bearer !== undefined && another === undefined ? bearer : alone}`;
    return { ...base, start, end, key, rule: 'surname-person' };
  });
}

function sex(word: string): string {
  return SEX_IN_NOUN.find(({ told }) => told.some((character) => word.includes(character)))?.sex ?? '';
}

function* introduced(visible: string): Generator<Mention> {
  for (const { index, 0: words, groups } of visible.matchAll(namedSo))
    yield { start: index, end: index + words.length, surname: groups?.before ?? groups?.after ?? '' };
}

/** 梁男 counts where somebody of that surname is introduced, or where it is said more than once. */
function* bySex({ visible, reading }: ActorScene, places: SpanIndex<Candidate>, bearers: Bearers): Generator<Mention> {
  const isKnown = remembered(
    (surname: string) =>
      bearers.has(surname) ||
      occurrences(visible, `${surname}${SURNAME}`).length > 0 ||
      occurrences(visible, `${SURNAME}${surname}`).length > 0,
  );
  for (const { index, 0: words, groups } of visible.matchAll(bySexOrAge)) {
    const { surname = '', noun = '' } = groups ?? {};
    const end = index + words.length;
    if (reading.tokenAt(index) === undefined) continue;
    if (forbidding.first(placeIn(reading, { start: index, end }, { visible }))) continue;
    if (places.overlapping({ start: index, end: index + 1 }).some(({ start }) => start === index)) continue;
    const isRepeated = occurrences(visible, words).length > 1 && reading.tokenBefore(end) !== undefined;
    if (isKnown(surname) || noun.length > 1 || (isRepeated && TELLS_WHEN_REPEATED.includes(noun)))
      yield { start: index, end, surname };
  }
}
