/** Speakers and groups that the text does not name: 专家, 日媒, 韩国国防部官员, 院方. */

import type { Candidate } from '../../../../extract/actors/candidate.js';
import { rulebook } from '../../../../extract/rules/match.js';
import { begins, expression } from '../../../../extract/rules/pattern.js';
import { loadCues } from '../../../../language/cues.js';
import {
  DESCRIBED_SOURCE,
  MEDIA,
  MEDIA_GROUP,
  NO_GROUP,
  ONLY_SPEAKING,
  OWN_MEDIUM,
  OWNED_PERSON,
} from '../../../../language/zh/rules/actors/groups.js';
import { DESCRIBE_GROUP, NOT_OF_GROUP } from '../../../../language/zh/words/actors/groups.js';
import { PLURAL } from '../../../../language/zh/words/counting.js';
import { countBefore, kindOfGroup } from '../group-kind.js';
import type { ActorScene } from '../scene.js';
import { speaksNext } from '../speaks-next.js';

const base = { kind: 'group', form: 'group', unnamed: true, isModifier: false, weight: 1 } as const;
const forbidding = rulebook(NO_GROUP);
const [media, mediaGroup, ownMedium] = [expression(MEDIA, 'g'), expression(MEDIA_GROUP), begins(OWN_MEDIUM)];
const [source, owned] = [expression(DESCRIBED_SOURCE, 'g'), expression(OWNED_PERSON, 'g')];
const [described, outside] = [new Set(DESCRIBE_GROUP), new Set(NOT_OF_GROUP)];

export function groupCandidates(scene: ActorScene): Candidate[] {
  return [...known(scene), ...describedSources(scene), ...stateMedia(scene), ...relatives(scene)];
}

function* known({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
  for (const { start, end, entry } of gazetteer.groupsIn(visible)) {
    const opens = reading.tokenAt(start) !== undefined;
    const closes = reading.tokenBefore(end) !== undefined;
    if (!opens && !closes) continue;
    if (forbidding.first({ reading, visible, start, end, word: entry.name, facts: {} })) continue;
    const tail = visible.startsWith(PLURAL, end) ? PLURAL.length : 0;
    const quantified = gazetteer.quantifierBefore(visible, start);
    const qualifier = quantified.length + qualifierBefore(reading, gazetteer, visible, start - quantified.length);
    const name = visible.slice(start - qualifier, end + tail);
    const count = countBefore(visible, start - qualifier);
    const next = reading.tokenAt(end + tail);
    // 外交部发言人孟某: before a name the noun is a title, and the body in front keeps its own mention.
    if (next?.tag === 'PER' && gazetteer.titles.has(entry.name)) continue;
    const isModifier =
      next !== undefined &&
      ['n', 'LOC', 'ORG', 'PER', 'nz', 'vn'].includes(next.tag) &&
      !loadCues().speechAt(visible, next.start);
    yield {
      ...base,
      kind: kindOfGroup({ noun: entry.name, name }, count + quantified, tail > 0),
      start: start - qualifier,
      end: end + tail,
      key: `group:${name}`,
      rule: 'group-noun',
      isMedium: mediaGroup.test(entry.name),
      isModifier,
    };
  }
}

const OWNER = new Set(['n', 'nz', 'vn', 'ORG', 'LOC']);
const LONGEST_OWNER = 14;

/** 机电署 in 机电署发言人, 光学公司公关 in 光学公司公关负责人: the nouns in front, as far as they run. */
function nounsBefore(reading: ActorScene['reading'], end: number): number {
  let start = end;
  for (let token = reading.tokenBefore(start); token; token = reading.tokenBefore(start)) {
    const word = reading.word(token);
    const belongs = (OWNER.has(token.tag) && !outside.has(word)) || described.has(word);
    if (!belongs || end - token.start > LONGEST_OWNER) break;
    start = token.start;
  }
  return end - start;
}

/** A body or a state right in front belongs to the group's name: 昌平区政府工作人员. */
function qualifierBefore(
  reading: ActorScene['reading'],
  gazetteer: ActorScene['gazetteer'],
  visible: string,
  start: number,
): number {
  const state = gazetteer.stateNameBefore(visible, start).length;
  const nouns = nounsBefore(reading, start - state);
  return state + nouns;
}

/** 接近商务部的人士, 熟悉谈判的外交官: known by what they are close to. */
function* describedSources({ visible }: ActorScene): Generator<Candidate> {
  for (const { index, 0: words } of visible.matchAll(source)) {
    yield {
      ...base,
      kind: 'person',
      start: index,
      end: index + words.length,
      key: `group:${words}`,
      rule: 'described-source',
      isMedium: false,
      weight: 5,
    };
  }
}

/** 日媒, 美媒. */
function* stateMedia({ visible, reading }: ActorScene): Generator<Candidate> {
  for (const { index, 0: word } of visible.matchAll(media)) {
    const frames = ONLY_SPEAKING.get(word);
    if (frames && !speaksNext(reading, index + word.length, { frames })) continue;
    yield {
      ...base,
      kind: ownMedium(word, 0) ? 'organization' : 'group',
      start: index,
      end: index + word.length,
      key: `group:${word}`,
      rule: 'state-media',
      isMedium: true,
      weight: 4,
    };
  }
}

/** 船长某某的妻子: known by whose relative or lawyer they are. */
function* relatives({ visible, reading }: ActorScene): Generator<Candidate> {
  for (const { index: start, 0: word } of visible.matchAll(owned)) {
    const owner = reading.tokenBefore(start - 1);
    if (owner?.tag !== 'PER') continue;
    const span = { start, end: start + word.length };
    const name = visible.slice(owner.start, span.end);
    const relative = { kind: 'person', rule: 'relative', isMedium: false, isOwned: true, weight: 3 } as const;
    yield { ...base, ...span, ...relative, key: `group:${name}` };
  }
}
