/** People known by surname alone: 王姓男子, 姓梁司机, 梁男, 陈女, 容婆婆, unless the text has one person of that surname. */
import { grouped } from '../../language/grouped.js';
import { NO_SURNAME_AND_SEX } from '../../language/zh/rules/surname-alone.js';
import { remembered } from '../remembered.js';
import { rulebook } from '../rules/match.js';
import type { SpanIndex } from '../span-index.js';
import type { Candidate } from './candidate.js';
import { occurrences } from './occurrences.js';
import type { ActorScene } from './scene.js';

const base = { kind: 'person', unnamed: false, isMedium: false, isModifier: false, form: 'name', weight: 6 } as const;
const NAMED_SO =
  /(?:([\u4e00-\u9fff])姓|姓([\u4e00-\u9fff]))((?:[\u4e00-\u9fff]{0,6}?)(?:男子|女子|男童|女童|男生|女生|男婴|女婴|少年|少女|青年|妇人|妇女|老妇|老妇人|老翁|老人|男|女|妇|翁|司机|驾驶|驾驶人|骑士|店员|店长|店东|业者|老板|老板娘|负责人|员警|警员|民众|市民|居民|嫌犯|嫌疑人|嫌疑犯|嫌|车手|学生|教师|老师|教练|医师|医生|护士|工人|员工|男友|女友|夫妇|夫妻|乘客|旅客|船员|船长|屋主|房东|房客|被告|死者|伤者|事主|男人|女人|主任|经理|主管|军官|士兵))/g;
const SEX =
  /([\u4e00-\u9fff])(男|女|妇|翁|嫌|婆婆|伯伯|伯|太|大爷|大妈|大叔|阿姨|奶奶|爷爷|老汉|老太)(?![\u4e00-\u9fff]?(?:教授|医生|医师))/g;
const FEMALE = /女|妇|婆|太|妈|姨|奶/;
const MALE = /男|翁|伯|叔|爷|汉/;

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
    return said.has('男') && said.has('女');
  });
  return mentions.map(({ start, end, surname }) => {
    const [bearer, another] = (bearers.get(surname) ?? []).filter(({ length }) => length <= 3);
    // Two of one surname and both sexes stay two.
    const alone = `${surname}姓${areBoth(surname) ? sex(visible.slice(start, end)) : ''}`;
    const key = `person:${bearer !== undefined && another === undefined ? bearer : alone}`;
    return { ...base, start, end, key, rule: 'surname-person' };
  });
}

function sex(word: string): string {
  return FEMALE.test(word) ? '女' : MALE.test(word) ? '男' : '';
}

function* introduced(visible: string): Generator<Mention> {
  for (const { index, 0: words, 1: before, 2: after } of visible.matchAll(NAMED_SO))
    yield { start: index, end: index + words.length, surname: before ?? after ?? '' };
}

/** 梁男 counts where somebody of that surname is introduced, or where it is said more than once. */
function* bySex({ visible, reading }: ActorScene, places: SpanIndex<Candidate>, bearers: Bearers): Generator<Mention> {
  const isKnown = remembered(
    (surname: string) =>
      bearers.has(surname) ||
      occurrences(visible, `${surname}姓`).length > 0 ||
      occurrences(visible, `姓${surname}`).length > 0,
  );
  for (const { index, 0: words, 1: surname = '', 2: word = '' } of visible.matchAll(SEX)) {
    const end = index + words.length;
    if (reading.tokenAt(index) === undefined) continue;
    if (forbidding.first({ reading, visible, start: index, end, word: words, facts: {} })) continue;
    if (places.overlapping({ start: index, end: index + 1 }).some(({ start }) => start === index)) continue;
    const isRepeated = occurrences(visible, words).length > 1 && reading.tokenBefore(end) !== undefined;
    if (isKnown(surname) || word.length > 1 || (isRepeated && /[男女妇嫌]/.test(word)))
      yield { start: index, end, surname };
  }
}
