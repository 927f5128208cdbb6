/** People and bodies that the text counts and does not name: 七名矿工, 近50名儿童, 两家航空公司, 一名老妇. */
import type { Candidate } from './candidate.js';
import type { ActorScene } from './scene.js';

const base = { form: 'group', unnamed: true, isMedium: false, isModifier: false, weight: 1 } as const;
const NUMBER = '(?:[\\d０-９][\\d０-９,，.]{0,8}|[一二两三四五六七八九十百千万数几多]{1,5})';
const COUNT = new RegExp(
  `(?<![周期拜])(?:至少|约|近|逾|超过|超|共|另外?|其中|该)?${NUMBER}(?:[多余]?万)?[多余几]?(名|位|家|支)(?!单|列|额|称|次|义|气|词|牌|字|声|誉|人堂|置|于)`,
  'g',
);
const NOUN = new Set(['n', 'nz', 'vn', 'a', 'an', 'LOC', 'ORG', 's', 'f', 'nw']);
/** What comes between the measure and the noun and is no noun itself. */
const INNER = /^(?:的|岁|男|女|老|小|大)$/;
const FARTHEST = 14;
const BODY =
  /(?:公司|企业|银行|工厂|厂|车企|药企|机构|医院|媒体|航空|店|餐厅|酒店|厂商|开发商|供应商|队|球队|舰队|部队|救援队|车队)$/;
const PERSON =
  /(?:[人员者生师工民兵官手客友童子女妇婴汉翁妪长警士员属亲夫妻家][们]?|少年|青年|嫌犯|疑犯|船员|议员|代表|学生|司机|乘客|旅客|游客|专家|公民|教授|院士|市民|平民|难民|囚犯|选手|球员|记者|律师|法官|医护|护士|孩子|少女|儿童|夫妇|村干部|干部|领导人|领袖|成员|大使|立委|遗体|死者|伤者)$/;

export function* countedCandidates({ visible, reading, gazetteer }: ActorScene): Generator<Candidate> {
  for (const match of visible.matchAll(COUNT)) {
    const start = match.index;
    const from = start + match[0].length;
    const end = nounEnd({ visible, reading, gazetteer } as ActorScene, from);
    if (end <= from) continue;
    const noun = visible.slice(from, end);
    const isBody = /[家支]/.test(match[1] ?? '');
    if (!(isBody ? BODY : PERSON).test(noun)) continue;
    if (reading.tokenAt(end)?.tag === 'PER') continue;
    const isOne = /^(?:另外?|其中)?(?:一|1)[名位]/.test(match[0]);
    // 多名官员, 一名官员 are known by the bare noun; an exact number belongs to the name: 七名矿工.
    const opens = isOne || /^[^\d]*[多几数][名位]/.test(match[0]) ? from : start;
    const key = `group:${visible.slice(opens, end)}`;
    yield { ...base, start: opens, end, kind: isOne ? 'person' : 'group', key, rule: 'counted' };
  }
}

/** The end of the noun phrase that follows the measure word. */
function nounEnd({ visible, reading }: ActorScene, from: number): number {
  let end = from;
  for (let at = from; at < from + FARTHEST; ) {
    const token = reading.tokenAt(at);
    if (!token) break;
    const word = reading.word(token);
    if (NOUN.has(token.tag)) end = token.end;
    else if (!INNER.test(word)) break;
    at = token.end;
  }
  return visible.slice(from, end).endsWith('的') ? end - 1 : end;
}
