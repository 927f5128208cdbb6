/** Bodies that neither a list nor the tagger knows: nouns that end as a body's name does and then speak or act, and “北风”公司. */
import type { Token } from '../../document/document.js';
import type { Candidate } from './candidate.js';
import { occurrences } from './occurrences.js';
import type { ActorScene } from './scene.js';
import { speaksNext } from './speaks-next.js';

const base = {
  kind: 'organization',
  form: 'name',
  unnamed: false,
  isMedium: false,
  isModifier: false,
  weight: 1,
} as const;
/** How names of bodies and companies end. */
const ENDING =
  /(?:署|委员会|协会|议会|公会|工会|学会|总会|商会|法团|[^联同]盟|检察院|事务所|基金会|研究所|研究院|联盟|阵线|关注组|投资|资本|证券|光学|营造|建设|电子|保险|航空|物流|传媒|影业|地产|置业|药业|生物|软件|智能|机器人|重工|化工|钢铁|能源|矿业)$/;
/** How the full names of companies end that go by what stands before. */
const TRADE =
  /(?:有限公司|集团|公司|国际|控股|投资|资本|证券|银行|科技|电子|航空|保险|物流|传媒|影业|地产|置业|药业|医药|生物|软件|智能|能源|矿业|重工|化工|钢铁|汽车|食品|饮料|乳业|酒业|实业|建设|电力|通信|网络|游戏|光电|半导体|股份){1,4}$/;
const PART = new Set(['n', 'nz', 'vn', 'LOC', 'PER', 'ORG', 'an', 'nw']);
/** What a body does besides speaking, and who speaks for it. */
const ACT = /^(?:发布|决定|发言人|公关|负责人)/;
const QUOTED =
  /[“「『]([^“”「」『』\n]{2,8})[”」』](?=(公司|集团|组织|阵线|基金会|研究所|研究院|联盟|部队|旅|党|协会|俱乐部))/g;
const LONGEST = 12;

export function* namedBodyCandidates(scene: ActorScene): Generator<Candidate> {
  const names = new Set(scene.reading.tokens.flatMap((token, index) => nameEndingAt(scene, token, index) ?? []));
  for (const name of names) {
    for (const start of occurrences(scene.visible, name)) {
      yield { ...base, start, end: start + name.length, key: `name:${name}`, rule: 'body-noun' };
    }
  }
  for (const { index, 0: quoted, 1: name = '', 2: kind = '' } of scene.visible.matchAll(QUOTED)) {
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
    const stem = name.replace(TRADE, '');
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
  if (!PART.has(token.tag) || !ENDING.test(reading.word(token)) || !acts(reading, token.end)) return undefined;
  let start = token.start;
  for (let i = index - 1; i >= 0; i--) {
    const before = reading.tokens[i];
    if (!before || before.end !== start || !PART.has(before.tag) || token.end - before.start > LONGEST) break;
    start = before.start;
  }
  const name = visible.slice(start, token.end);
  const isBare = ENDING.exec(name)?.index === 0;
  const place = name.endsWith('传媒') ? name.slice(0, -2) : '';
  // 台湾传媒 are those of a place, 青江传媒 a company.
  if (gazetteer.countryByName(place) || gazetteer.isPlace(place)) return undefined;
  return isBare || name.length < 3 || gazetteer.isStatesOnly(name) ? undefined : name;
}

function acts(reading: ActorScene['reading'], end: number): boolean {
  const next = reading.tokenAt(end);
  return next !== undefined && (speaksNext(reading, end) || ACT.test(reading.word(next)));
}
