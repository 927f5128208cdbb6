/** States and territories: by name, by one-character name in a safe frame, and by a capital that stands for the government. */
import type { Country } from '../../language/index.js';
import type { Candidate } from './candidate.js';
import type { ActorScene } from './scene.js';

/** Words that make the name mean whoever acts for the state. */
const GOVERNMENT = /^(?:政府当局|中央政府|联邦政府|政府|当局|方面|官方|一方)/;
const PLACE_BEFORE =
  /(?:在|于|位于|抵达|抵|到|去|往|前往|从|自|离开|返回|来自|飞往|驻|赴|至|回|进入|入境|途经|于是在|访问|到访)$/;
const PLACE_AFTER =
  /^(?:境内|国内|境外|周边|附近|边境|边界|沿海|海域|水域|北部|南部|东部|西部|中部|东北|西北|东南|西南|首都|各地|全国|上空|领空|领海|本土|地区|街头|市中心|机场|籍|裔|人民币|时间|语|文|菜)/;

export function countryCandidates(scene: ActorScene): Candidate[] {
  return [...named(scene), ...abbreviated(scene), ...capitals(scene)];
}

function candidate(country: Country, span: { start: number; end: number }, rest: Partial<Candidate> = {}): Candidate {
  return {
    ...span,
    kind: 'country',
    key: `country:${country.iso}`,
    form: 'name',
    rule: 'country-name',
    unnamed: false,
    isMedium: false,
    isModifier: false,
    weight: 3,
    ...rest,
  };
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
    yield candidate(entry, { start, end: end + tail.length }, { isModifier });
  }
}

/** The next word is a noun or a name that the state's name describes: 日本首相, 美国汽车. */
function describesNext(reading: ActorScene['reading'], end: number): boolean {
  const next = reading.tokenAt(end);
  if (!next) return false;
  if (['n', 'nz', 'nw', 'PER', 'ORG', 'LOC', 'vn', 'a', 's', 'f', 'an', 'm'].includes(next.tag)) return true;
  return reading.word(next) === '的';
}

/** X方, X媒, 访X, 中日关系: one-character names count only where no other word can be meant. */
function* abbreviated({ visible, gazetteer, reading }: ActorScene): Generator<Candidate> {
  const one = gazetteer.abbreviations;
  const side = gazetteer.lettersFor(visible);
  const frames: readonly [RegExp, string][] = [
    [new RegExp(`([${side}])方(?![便向面案法式针位块程式言])`, 'g'), 'side'],
    [
      new RegExp(
        `(?<=[访涉对驻赴援抗反亲抵侵离])([${one}])(?![\\u4e00-\\u9fff]?[国本洲])(?=$|[^\\u4e00-\\u9fff]|[之的期后前时间行程、，与和及或是氛团大外军问题])`,
        'g',
      ),
      'object',
    ],
    [
      new RegExp(
        `([${one}]{2,4})(?=关系|同盟|合作|双方|两国|领导人|元首|政府|贸易|首脑|峰会|外交|防务|会谈|经贸|战争|冲突|之间|两军|边境|边界|轰炸机|战机|军机|联合|对立|局势|谈判|磋商|雷达|紧张|矛盾|争端|建交|断交|交恶|友好|协议|对话|对抗|博弈|高层|官方|贸易战|元首|三国|四国|海军|空军|军队|军演|官员|外长|防长|关税|民间|交往|往来)`,
        'g',
      ),
      'pair',
    ],
    [
      new RegExp(
        `([${one}])(?=军(?!团|队员|属)|企|媒|国防部|外长|防长|官员|政府|总统|总理|首相|财长|驻[${one}]大使)`,
        'g',
      ),
      'body',
    ],
  ];
  for (const [pattern, frame] of frames) {
    for (const match of visible.matchAll(pattern)) {
      const letters = match[1] ?? '';
      if (frame !== 'side' && !standsFree(reading, match.index, letters)) continue;
      for (const [index, letter] of [...letters].entries()) {
        const country =
          frame === 'side'
            ? gazetteer.namedByLetter(letter, visible)
            : gazetteer.countryByAbbreviation(letter, visible);
        if (!country) continue;
        const start = match.index + index;
        const end = frame === 'side' ? start + 2 : start + 1;
        yield candidate(
          country,
          { start, end },
          {
            form: 'alias',
            rule: `country-${frame}`,
            isModifier: frame === 'body' || frame === 'object' || frame === 'pair',
            weight: 2,
          },
        );
      }
    }
  }
}

/** 空中军事 holds 中 but means no state: the letters must begin one of the tagger's words. */
function standsFree(reading: ActorScene['reading'], start: number, letters: string): boolean {
  return reading.tokenAt(start) !== undefined || reading.tokenBefore(start + letters.length) !== undefined;
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
    yield candidate(
      entry,
      { start, end: end + tail.length },
      { form: 'alias', rule: 'capital-for-government', weight: 2 },
    );
  }
}
