/** States and territories: by name, by one-character name in a safe frame, and by a capital that stands for the government. */
import type { Candidate } from './candidate.js';
import { countryCandidate } from './country-candidate.js';
import type { ActorScene } from './scene.js';
import { stateLetterCandidates } from './state-letters.js';

/** Words that make the name mean whoever acts for the state. */
const GOVERNMENT = /^(?:政府当局|中央政府|联邦政府|政府|当局|方面|官方|一方)/;
const PLACE_BEFORE =
  /(?:在|于|位于|抵达|抵|到|去|往|前往|从|自|离开|返回|来自|飞往|驻|赴|至|回|进入|入境|途经|于是在|访问|到访)$/;
const PLACE_AFTER =
  /^的?(?:境内|国内|境外|周边|附近|边境|边界|沿海|海域|水域|北部|南部|东部|西部|中部|东北|西北|东南|西南|首都|各地|全国|上空|领空|领海|本土|地区|街头|市中心|机场|籍|裔|人民币|时间|语|文|菜)/;

export function countryCandidates(scene: ActorScene): Candidate[] {
  return [...named(scene), ...stateLetterCandidates(scene), ...capitals(scene)];
}

function* named({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
  for (const { start, end, entry } of gazetteer.countriesIn(visible)) {
    const tail = GOVERNMENT.exec(visible.slice(end))?.[0] ?? '';
    const after = visible.slice(end);
    const isPlace = PLACE_BEFORE.test(visible.slice(Math.max(0, start - 3), start)) || PLACE_AFTER.test(after);
    const isModifier =
      tail === ''
        ? isPlace || describesNext(reading, end) || gazetteer.titles.startsAt(visible, end)
        : visible.startsWith('的', end + tail.length);
    yield countryCandidate(entry, { start, end: end + tail.length }, { isModifier });
  }
}

/** The next word is a noun or a name that the state's name describes: 日本首相, 美国汽车. */
function describesNext(reading: ActorScene['reading'], end: number): boolean {
  const next = reading.tokenAt(end);
  if (!next) return false;
  if (['n', 'nz', 'nw', 'PER', 'ORG', 'LOC', 'vn', 'a', 's', 'f', 'an', 'm'].includes(next.tag)) return true;
  return reading.word(next) === '的';
}

/** 东京方面, 平壤于1月宣布: the capital acts, so it means the government. */
function* capitals({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
  for (const { start, end, entry } of gazetteer.capitalsIn(visible)) {
    const tail = /^(?:方面|当局)/.exec(visible.slice(end))?.[0] ?? '';
    const before = visible.slice(Math.max(0, start - 3), start);
    const next = reading.tokenAt(end);
    const acts =
      next !== undefined &&
      ['d', 'v', 'p', 'c'].includes(next.tag) &&
      !/^(?:市|区|机场|举行|召开|在)/.test(visible.slice(end));
    const opens = start === 0 || /[\n。，；、：「“（(]$/.test(before);
    const joined =
      /(?:与|和|对|向|指责|指控)$/.test(before) && !/^(?:市|区|机场|举行|会|召开)/.test(visible.slice(end));
    if (tail === '' && !(acts && opens) && !joined) continue;
    if (tail === '' && PLACE_BEFORE.test(before)) continue;
    yield countryCandidate(
      entry,
      { start, end: end + tail.length },
      { form: 'alias', rule: 'capital-for-government', weight: 2 },
    );
  }
}
