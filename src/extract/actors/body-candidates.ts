/** Organisations: those of the gazetteer, bodies named by their state or place, publications in title marks, and the tagger's. */
import { loadCues, type SpeechQuery } from '../../language/cues.js';
import { grouped } from '../../language/grouped.js';
import { SpanIndex } from '../span-index.js';
import type { Candidate } from './candidate.js';
import { occurrences } from './occurrences.js';
import type { ActorScene } from './scene.js';
import { speaksNext } from './speaks-next.js';
import { isTool } from './tool.js';

const base = { kind: 'organization', form: 'name', unnamed: false, isMedium: false, isModifier: false } as const;
/** A demand or an objection is made to an everyday word as often as by it. */
const BODY_SPEECH: SpeechQuery = { frames: ['say', 'report', 'think'] };
/** After these the body is where something happens, not who does it. */
const PLACE_BEFORE = /(?:在|于|到|往|位于|前往|抵达|送往|送到|送抵|带返|带回|押返|押往|返回|送返|运往|赴)$/;
const PUBLICATION =
  /(?:报|日报|时报|晚报|早报|周报|邮报|周刊|月刊|杂志|新闻|通讯|通讯社|评论|卫报|泰晤士|论坛报|快报|新报|商报|学人|电视台|电台)$/;

/** 《…》记者: whatever its name, it has reporters. */
const REPORTS = /^(?:的|驻[^，。]{1,8}|首席|见习|特约|实习)?(?:记者|报道|报导|社论)/;

/** What the tagger takes for a body and is a state of affairs or a stretch of land. */
const NO_BODY =
  /(?:政局|局势|行程|石油业|产业|行业|边境|市场|经济|关系|地区|[^铁地]路|大道|[^世王霸人国]道|街|[^里]弄|公路|隧道|大桥|境内|社会|人民|海外设厂|国会山|决胜局|军人|内政|立法)$/;

export function bodyCandidates(scene: ActorScene): Candidate[] {
  const known = [...fromGazetteer(scene), ...publications(scene)];
  const knownAt = new SpanIndex(known);
  const qualified = [...genericBodies(scene)];
  const qualifiedFrom = grouped(qualified, ({ start }) => start);
  const tagged = [...fromTagger(scene)].filter(
    (one) =>
      !knownAt
        .overlapping(one)
        .some(
          (other) =>
            other.end - other.start >= one.end - one.start - 1 ||
            /^[一二两三四五六七八九十几多等]/.test(scene.visible.slice(other.end, one.end)) ||
            (other.start === one.start && !scene.gazetteer.endsInHeadNoun(scene.visible.slice(other.end, one.end))),
        ),
  );
  const whole = tagged.filter(
    (one) =>
      !qualifiedFrom.get(one.start)?.some((other) => one.end - other.end === 1) &&
      !NO_BODY.test(scene.visible.slice(one.start, one.end)),
  );
  return [...known, ...qualified, ...whole];
}

function* fromGazetteer({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
  for (const { start, end, entry, isEveryday } of gazetteer.organizationsIn(visible)) {
    if (isEveryday && !isTaggedName(reading, start, end) && !speaksNext(reading, end, BODY_SPEECH)) continue;
    if (end - start <= 3 && isVerb(reading, start, end)) continue;
    if (isTool(visible, { start, end })) continue;
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
      isModifier: PLACE_BEFORE.test(visible.slice(Math.max(0, start - 2), start)),
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
function* genericBodies({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
  for (const { start, end, entry } of gazetteer.bodiesIn(visible)) {
    const qualifier = qualifierBefore(reading, gazetteer, visible, start);
    if (qualifier.length === 0 && reading.tokenAt(start) === undefined) continue;
    if (
      gazetteer.titles.runsPast(visible, start, end) ||
      /^(?:们|长|员|级|门(?!口)|门口|大楼|楼|大门|路|站)/.test(visible.slice(end))
    )
      continue;
    const whole = visible.slice(start - qualifier.length, end);
    if (gazetteer.isStatesOnly(whole) || (entry.name === '政府' && qualifier.length === 0)) continue;
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
      isModifier: PLACE_BEFORE.test(visible.slice(Math.max(0, start - qualifier.length - 2), start - qualifier.length)),
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
function* publications({ visible, gazetteer }: ActorScene): Generator<Candidate> {
  for (const match of visible.matchAll(/《([^《》\n]{2,20})》/g)) {
    const [whole, title = ''] = match;
    const known = gazetteer.organizationByName(title);
    const isMedium = PUBLICATION.test(title) || REPORTS.test(visible.slice(match.index + whole.length));
    if (!known && !isMedium) continue;
    const key = known ? `organization:${known.name}` : `name:${title}`;
    yield {
      ...base,
      start: match.index,
      end: match.index + whole.length,
      key,
      rule: 'publication',
      isMedium: true,
      weight: 5,
    };
  }
}

/** Organisations that only the tagger knows, with a descriptive tail that carries a body's head noun. */
function* fromTagger({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
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
    if (isTool(visible, { start: token.start, end }) || /[_/@]|\.[a-z]{2,4}$/.test(words)) continue;
    if (gazetteer.isLatin(words) && isLatinProse(visible, token.start, end)) continue;
    if (gazetteer.titles.endsWithOne(words) || /^[\d\W_]+$/.test(words.replace(/[\u4e00-\u9fff]/g, 'x'))) continue;
    const joined = reading.tokenBefore(token.start);
    const isJoined = joined !== undefined && ['n', 'v', 'vn'].includes(joined.tag) && /^[商者员长家方人]/.test(words);
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
  const joint = words.search(/[兼暨]/);
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
  if (!shadow.startsWith('所', offset)) return false;
  if (/^(?:原|前|常务|代理)?(?:副?所长|副?研究员|所务)/.test(shadow.slice(offset + 1))) return true;
  const cue = loadCues().speechAt(shadow, offset + 1, BODY_SPEECH)?.cue ?? '';
  return cue.length > 1 && /^[，：“「]/.test(shadow.slice(offset + 1 + cue.length));
}
