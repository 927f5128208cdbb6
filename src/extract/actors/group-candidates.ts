/** Speakers and groups that the text does not name: 专家, 日媒, 韩国国防部官员, 院方. */
import { loadCues, type SpeechQuery } from '../../language/cues.js';
import type { Candidate } from './candidate.js';
import { countBefore, kindOfGroup } from './group-kind.js';
import type { ActorScene } from './scene.js';
import { speaksNext } from './speaks-next.js';

const base = { kind: 'group', form: 'group', unnamed: true, isModifier: false, weight: 1 } as const;
const MEDIA = /(?:媒体|传媒|官媒|舆论|报道|报纸)$/;

export function groupCandidates(scene: ActorScene): Candidate[] {
  return [...known(scene), ...described(scene), ...stateMedia(scene), ...relatives(scene)];
}

function* known({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
  for (const { start, end, entry } of gazetteer.groupsIn(visible)) {
    const opens = reading.tokenAt(start) !== undefined;
    const closes = reading.tokenBefore(end) !== undefined;
    if (!opens && !closes) continue;
    if (/^(?:会|室|团|证|招待会)/.test(visible.slice(end)) && /记者$/.test(entry.name)) continue;
    const tail = visible.startsWith('们', end) ? 1 : 0;
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
      isMedium: MEDIA.test(entry.name),
      isModifier,
    };
  }
}

/** Words that say whose people a group are, and belong to its name. */
const DESCRIPTIONS = new Set(['当地', '官方', '国家', '高级', '政府', '军方', '警方', '安全', '外交', '国防', '情报']);

const OWNER = new Set(['n', 'nz', 'vn', 'ORG', 'LOC']);
const LONGEST_OWNER = 14;

/** 机电署 in 机电署发言人, 光学公司公关 in 光学公司公关负责人: the nouns in front, as far as they run. */
function nounsBefore(reading: ActorScene['reading'], end: number): number {
  let start = end;
  for (let token = reading.tokenBefore(start); token; token = reading.tokenBefore(start)) {
    const word = reading.word(token);
    const belongs = (OWNER.has(token.tag) && !/^(?:综合|男|女)$/.test(word)) || DESCRIPTIONS.has(word);
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

const SOURCE =
  /(?:接近|熟悉|了解|参与|知悉|负责)([^，。；、：“”「」\n]{2,10})的(?:匿名)?(?:人士|官员|消息人士|知情人士|外交官|外交人士|人员|消息来源|银行家)|(?:知情人|办案人员|便衣人员|目击民众|在场人士|受访者家属)(?!士)/g;

/** 接近商务部的人士, 熟悉谈判的外交官: known by what they are close to. */
function* described({ visible }: ActorScene): Generator<Candidate> {
  for (const { index, 0: words } of visible.matchAll(SOURCE)) {
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

/** What is a voice only where it says or believes something: 消息称, 市场普遍预计. */
const ONLY_SPEAKING = new Map<string, NonNullable<SpeechQuery['frames']>>([
  ['消息', ['say']],
  ['市场', ['think']],
]);

/** 日媒, 美媒. */
function* stateMedia({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
  const media = `消息|市场|本[报刊台社网](?![告道人身])|[${gazetteer.abbreviations}]媒(?!体)|(?:当地|官方|国营|国有|本地|多家|地方|西方|外国)(?:媒体|传媒|电视台|电台|报纸|报章)`;
  for (const { index, 0: word } of visible.matchAll(new RegExp(media, 'g'))) {
    const frames = ONLY_SPEAKING.get(word);
    if (frames && !speaksNext(reading, index + word.length, { frames })) continue;
    yield {
      ...base,
      kind: word.startsWith('本') && word.length === 2 ? 'organization' : 'group',
      start: index,
      end: index + word.length,
      key: `group:${word}`,
      rule: 'state-media',
      isMedium: true,
      weight: 4,
    };
  }
}

const RELATIVE =
  /的((?:妻子|丈夫|太太|父亲|母亲|父母|儿子|女儿|姐姐|姊姊|哥哥|弟弟|妹妹|家人|遗孀|未婚妻|男友|女友|律师|辩护律师|代理律师|代表|助手|邻居|同事|朋友))/g;

/** 船长某某的妻子: known by whose relative or lawyer they are. */
function* relatives({ visible, reading }: ActorScene): Generator<Candidate> {
  for (const { index, 1: word = '' } of visible.matchAll(RELATIVE)) {
    const owner = reading.tokenBefore(index);
    if (owner?.tag !== 'PER') continue;
    const span = { start: index + 1, end: index + 1 + word.length };
    const name = visible.slice(owner.start, span.end);
    const relative = { kind: 'person', rule: 'relative', isMedium: false, isOwned: true, weight: 3 } as const;
    yield { ...base, ...span, ...relative, key: `group:${name}` };
  }
}
