/** Organisations: those of the gazetteer, bodies named by their state or place, publications in title marks, and the tagger's. */
import type { Span } from '../../../../../graph/model/index.js';
import type { Candidate } from '../../../../extract/actors/candidate.js';
import { type Place, placeIn, rulebook } from '../../../../extract/rules/match.js';
import { begins, expression } from '../../../../extract/rules/pattern.js';
import { SpanIndex } from '../../../../extract/span-index.js';
import { loadCues, type SpeechQuery } from '../../../../language/cues.js';
import { grouped } from '../../../../language/grouped.js';
import type { NoFacts } from '../../../../language/rule.js';
import {
  BODY_AS_PLACE,
  CUT_OFF,
  INSTITUTE_HEAD,
  JOINS_OFFICES,
  LIST_GOES_ON,
  NO_BODY,
  NO_KIND_OF_BODY,
  PUBLICATIONS,
  TITLED,
} from '../../../../language/zh/rules/actors/organizations.js';
import { TIME_ENDING } from '../../../../language/zh/rules/actors/person-names.js';
import { INSTITUTE } from '../../../../language/zh/words/actors/kinds-of-body.js';
import { occurrences } from '../names/occurrences.js';
import type { ActorScene } from '../scene.js';
import { speaksNext } from '../speaks-next.js';
import { isTool } from '../tool.js';

const base = { kind: 'organization', form: 'name', unnamed: false, isMedium: false, isModifier: false } as const;
/** A demand or an objection is made to an everyday word as often as by it. */
const BODY_SPEECH: SpeechQuery = { frames: ['say', 'report', 'think'] };
const [noBody, noKind] = [rulebook(NO_BODY), rulebook(NO_KIND_OF_BODY)];
const [asPlace, asPublication] = [rulebook(BODY_AS_PLACE), rulebook(PUBLICATIONS)];
const [listGoesOn, cutOff, instituteHead] = [begins(LIST_GOES_ON), begins(CUT_OFF), begins(INSTITUTE_HEAD)];
const [joinsOffices, titled] = [expression(JOINS_OFFICES), expression(TITLED, 'g')];
const endsInTime = expression(TIME_ENDING);

export function bodyCandidates(scene: ActorScene): Candidate[] {
  const known = [...fromGazetteer(scene), ...publications(scene)];
  const knownAt = new SpanIndex(known);
  const qualified = [...genericBodies(scene)];
  const qualifiedFrom = grouped(qualified, ({ start }) => start);
  const qualifiedTo = grouped(qualified, ({ end }) => end);
  const tagged = [...fromTagger(scene)].filter(
    (one) =>
      !knownAt
        .overlapping(one)
        .some(
          (other) =>
            other.end - other.start >= one.end - one.start - 1 ||
            (other.end < one.end && listGoesOn(scene.visible, other.end)) ||
            (other.start === one.start && !scene.gazetteer.endsInHeadNoun(scene.visible.slice(other.end, one.end))),
        ),
  );
  const whole = tagged.filter(
    (one) =>
      !qualifiedFrom.get(one.start)?.some((other) => one.end - other.end === 1) &&
      !qualifiedTo.get(one.end)?.some((other) => endsInTime.test(scene.visible.slice(one.start, other.start))) &&
      !noBody.first(placeOf(scene, one)),
  );
  return [...known, ...qualified, ...whole];
}

function placeOf({ reading, visible }: ActorScene, span: Span): Place<NoFacts> {
  return placeIn(reading, span, { visible });
}

function* fromGazetteer(scene: ActorScene): Generator<Candidate> {
  const { visible, gazetteer, reading } = scene;
  for (const { start, end, entry, isEveryday } of gazetteer.organizationsIn(visible)) {
    if (isEveryday && !isTaggedName(reading, start, end) && !speaksNext(reading, end, BODY_SPEECH)) continue;
    if (end - start <= 3 && isVerb(reading, start, end)) continue;
    if (isTool(scene, { start, end })) continue;
    if (
      gazetteer.isLatin(visible.slice(start, end)) &&
      /[A-Za-z0-9]/.test(visible.charAt(start - 1) + visible.charAt(end))
    )
      continue;
    if (gazetteer.titles.runsPast(visible, start, end)) continue;
    const prefix = gazetteer.stateNameBefore(visible, start);
    yield {
      ...base,
      start: start - prefix.length,
      end,
      key: gazetteer.ownedBody(entry.name) ?? `organization:${entry.name}`,
      rule: 'gazetteer',
      isMedium: gazetteer.isMedium(entry),
      isModifier: asPlace.first(placeOf(scene, { start, end })) !== undefined,
      weight: 4,
    };
  }
}

function isVerb(reading: ActorScene['reading'], start: number, end: number): boolean {
  const token = reading.tokenAt(start);
  return token?.end === end && ['v', 'd', 'a', 'vn', 'c', 'p', 'vd', 'ad'].includes(token.tag);
}

/** Names that are also everyday words need the tagger's word as well. */
function isTaggedName(reading: ActorScene['reading'], start: number, end: number): boolean {
  const token = reading.tokenAt(start);
  return token !== undefined && token.end === end && ['ORG', 'nz', 'LOC', 'PER', 'nw'].includes(token.tag);
}

/** 日本外务省, 昌平区政府, 外交部: with the state or place in front where one stands there. */
function* genericBodies(scene: ActorScene): Generator<Candidate> {
  const { visible, gazetteer, reading } = scene;
  for (const { start, end, entry } of gazetteer.bodiesIn(visible)) {
    const before = qualifierBefore(reading, gazetteer, visible, start);
    // 今午教育局: the tagger takes the time for a place, or for a part of the name.
    const qualifier = endsInTime.test(before) ? '' : before;
    if (before.length === 0 && reading.tokenAt(start) === undefined) continue;
    const place = placeOf(scene, { start: start - qualifier.length, end });
    const whole = place.word;
    if (gazetteer.titles.runsPast(visible, start, end) || noKind.first(place) || gazetteer.isStatesOnly(whole))
      continue;
    const owner =
      gazetteer.countryByName(qualifier)?.iso ??
      gazetteer.countryByAbbreviation(qualifier)?.iso ??
      (qualifier ? null : entry.country);
    yield {
      ...base,
      start: start - qualifier.length,
      end,
      key: owner ? gazetteer.bodyKey(owner, entry.name) : qualifier ? `name:${whole}` : `body:?:${entry.name}`,
      rule: 'generic-body',
      isModifier: asPlace.first(place) !== undefined,
      weight: 3,
    };
  }
}

function qualifierBefore(
  reading: ActorScene['reading'],
  gazetteer: ActorScene['gazetteer'],
  visible: string,
  start: number,
): string {
  const state = gazetteer.stateNameBefore(visible, start);
  if (state) return state;
  const token = reading.tokenBefore(start);
  if (token?.tag === 'LOC' && token.end - token.start >= 2) return visible.slice(token.start, token.end);
  const inner = reading.tokenAcross(start);
  if (inner?.tag === 'ORG') return visible.slice(inner.start, start);
  const letter = visible.charAt(start - 1);
  const word = reading.tokenBefore(start);
  const isLetter = word?.start === start - 1 && !['p', 'c', 'd', 'v', 'u'].includes(word.tag);
  return gazetteer.countryByAbbreviation(letter) && isLetter ? letter : '';
}

/** 《某某日报》: a publication in title marks, if its name says so. */
function* publications(scene: ActorScene): Generator<Candidate> {
  const { visible, gazetteer } = scene;
  for (const { index: start, 0: whole, groups } of visible.matchAll(titled)) {
    const [end, title] = [start + whole.length, groups?.title ?? ''];
    const known = gazetteer.organizationByName(title);
    if (!known && !asPublication.first(placeOf(scene, { start, end }))) continue;
    const key = known ? `organization:${known.name}` : `name:${title}`;
    yield { ...base, start, end, key, rule: 'publication', isMedium: true, weight: 5 };
  }
}

/** Organisations that only the tagger knows, with a descriptive tail that carries a body's head noun. */
function* fromTagger(scene: ActorScene): Generator<Candidate> {
  const { visible, gazetteer, reading } = scene;
  for (const [index, token] of reading.tokens.entries()) {
    if (token.tag !== 'ORG' && token.tag !== 'LOC' && token.tag !== 'nz') continue;
    const end = headNounEnd(reading, gazetteer, index);
    const words = visible.slice(token.start, end);
    const isBody =
      end > token.end ||
      (token.tag === 'ORG' && words.length >= 3) ||
      (token.tag === 'ORG' && gazetteer.isLatin(words));
    if (
      !isBody ||
      words.trim().length < 2 ||
      gazetteer.isStatesOnly(words) ||
      gazetteer.titles.has(words) ||
      gazetteer.isPlace(words)
    )
      continue;
    if (isTool(scene, { start: token.start, end }) || /[_/@]|\.[a-z]{2,4}$/.test(words)) continue;
    if (gazetteer.isLatin(words) && isLatinProse(visible, token.start, end)) continue;
    if (gazetteer.titles.endsWithOne(words) || /^[\d\W_]+$/.test(words.replace(/[\u4e00-\u9fff]/g, 'x'))) continue;
    const joined = reading.tokenBefore(token.start);
    const isJoined = joined !== undefined && ['n', 'v', 'vn'].includes(joined.tag) && cutOff(words, 0);
    const start =
      token.start +
      (isJoined && words.length > 4 ? 1 : otherOffice(gazetteer, words) || strayCharacter(visible, words));
    yield { ...base, start, end, key: `name:${visible.slice(start, end)}`, rule: 'tagged', weight: 1 };
  }
}

/** A Latin word among Latin words is part of a gloss or a quotation, not a body's short name. */
function isLatinProse(visible: string, start: number, end: number): boolean {
  return (
    /[A-Za-z][\s,.'-]{1,2}$/.test(visible.slice(Math.max(0, start - 4), start)) ||
    /^[\s,.'-]{1,2}[A-Za-z]/.test(visible.slice(end, end + 4))
  );
}

/** 某协会会长暨|海湖集团: what the tagger took with the name is another office. */
function otherOffice({ titles }: ActorScene['gazetteer'], words: string): number {
  const joint = words.search(joinsOffices);
  return joint > 0 && titles.endsWithOne(words.slice(0, joint)) && words.length - joint > 2 ? joint + 1 : 0;
}

/** 代理|商宇通国际: a first character that the name mostly goes without belongs to the word before. */
function strayCharacter(visible: string, words: string): number {
  if (words.length < 4) return 0;
  const whole = occurrences(visible, words).length;
  return occurrences(visible, words.slice(1)).length > whole * 2 ? 1 : 0;
}

/** 汉硕 双语 幼儿教育 基地: nouns that follow the name up to a body's head noun. */
function headNounEnd(reading: ActorScene['reading'], gazetteer: ActorScene['gazetteer'], index: number): number {
  const first = reading.tokens[index];
  let best = first?.end ?? 0;
  for (let i = index + 1; i <= index + 4; i++) {
    const token = reading.tokens[i];
    const previous = reading.tokens[i - 1];
    if (
      !token ||
      !previous ||
      token.start !== previous.end ||
      !['n', 'nz', 'vn', 'ORG', 'LOC', 'an'].includes(token.tag)
    )
      break;
    if (gazetteer.isHeadNoun(reading.word(token))) best = token.end;
    if (isInstitute(reading, token.end)) return token.end + 1;
  }
  return isInstitute(reading, best) ? best + 1 : best;
}

/** 微电子所|所长, 海洋所|表示，: an institute and not the particle of 所说的 or 所属的. */
function isInstitute({ shadow }: ActorScene['reading'], offset: number): boolean {
  if (!shadow.startsWith(INSTITUTE, offset)) return false;
  if (instituteHead(shadow, offset + 1)) return true;
  const cue = loadCues().speechAt(shadow, offset + 1, BODY_SPEECH)?.cue ?? '';
  return cue.length > 1 && /^[，：“「]/.test(shadow.slice(offset + 1 + cue.length));
}
