/** States by their one-character names: 中方, 访华, 中日关系, 美军, where no other word can be meant. */
import { remembered } from '../remembered.js';
import type { Candidate } from './candidate.js';
import { countryCandidate } from './country-candidate.js';
import type { ActorScene } from './scene.js';

/** Nouns of dealings between states, which pairs of letters describe. */
const BETWEEN =
  '关系|同盟|合作|双方|两国|三国|四国|领导人|元首|政府|贸易|首脑|峰会|外交|防务|会谈|经贸|战争|冲突|之间|两军|边境|边界|军机|联合|对立|局势|谈判|磋商|紧张|矛盾|争端|建交|断交|友好|协议|对话|对抗|博弈|高层|官方|海军|空军|军队|军演|官员|外长|防长|关税|民间|交往|往来';
/** Bodies and offices that one letter describes: 美军, 日企, 俄外长. */
const OWNED = '军(?!团|队员|属)|企|媒|国防部|外长|防长|官员|政府|总统|总理|首相|财长';
const SIDE_TAIL = '方(?![便向面案法式针位块程式言])';
/** What may follow the one who is visited, faced, helped: 访华, 涉台, 对美. */
const OBJECT_TAIL =
  '(?![\\u4e00-\\u9fff]?[国本洲])(?=$|[^\\u4e00-\\u9fff]|[之的期后前时间行程与和及或是氛团大外军问题])';
const PAIR_TAGS: ReadonlySet<string> = new Set(['LOC', 'ORG', 'nz', 'n']);

export function* stateLetterCandidates(scene: ActorScene): Generator<Candidate> {
  const { abbreviations: usual } = scene.gazetteer;
  yield* sides(scene);
  yield* framed(scene, 'object', new RegExp(`(?<=[访涉对驻赴援抗反亲抵侵离])([${usual}])${OBJECT_TAIL}`, 'g'));
  yield* framed(scene, 'pair', new RegExp(`([${usual}]{2,4})(?=${BETWEEN})`, 'g'));
  yield* framed(scene, 'body', new RegExp(`([${usual}])(?=${OWNED}|驻[${usual}]大使)`, 'g'));
  yield* pairs(scene);
}

/** 中方, and 智方 where the text names 智利 in full. */
function* sides({ visible, gazetteer }: ActorScene): Generator<Candidate> {
  const meant = remembered((letter: string) => gazetteer.namedByLetter(letter, visible));
  for (const { index, 1: letter = '' } of visible.matchAll(
    new RegExp(`([${gazetteer.lettersFor(visible)}])${SIDE_TAIL}`, 'g'),
  )) {
    const country = meant(letter);
    const mention = { form: 'alias', rule: 'country-side', weight: 2 } as const;
    if (country) yield countryCandidate(country, { start: index, end: index + 2 }, mention);
  }
}

function* framed(scene: ActorScene, frame: Frame, pattern: RegExp): Generator<Candidate> {
  for (const { index, 1: letters = '' } of scene.visible.matchAll(pattern)) {
    if (standsFree(scene.reading, index, letters) && !isInPlace(scene, index, letters))
      yield* eachLetter(scene, frame, { start: index, letters });
  }
}

/** A word of the tagger that is nothing but such letters: 中日, 美英澳. */
function* pairs(scene: ActorScene): Generator<Candidate> {
  const { reading, gazetteer } = scene;
  const all = new RegExp(`^[${gazetteer.abbreviations}]{2,4}$`);
  for (const token of reading.tokens) {
    const letters = reading.word(token);
    if (PAIR_TAGS.has(token.tag) && all.test(letters) && !gazetteer.isPlace(letters))
      yield* eachLetter(scene, 'pair', { start: token.start, letters });
  }
}

/** What makes letters names of states. */
type Frame = 'object' | 'pair' | 'body';

interface Letters {
  readonly start: number;
  readonly letters: string;
}

function* eachLetter({ stateOf }: ActorScene, frame: Frame, { start, letters }: Letters): Generator<Candidate> {
  const isJoint = frame === 'pair';
  const mention = { form: 'alias', rule: `country-${frame}`, isModifier: true, isJoint, weight: 2 } as const;
  for (const [index, letter] of [...letters].entries()) {
    const country = stateOf(letter);
    if (country) yield countryCandidate(country, { start: start + index, end: start + index + 1 }, mention);
  }
}

/** 巴黎峰会: the letters are a city, or a part of its name. */
function isInPlace({ gazetteer, visible }: ActorScene, start: number, letters: string): boolean {
  const places = [visible.slice(start - 1, start + 1), visible.slice(start, start + 2), letters];
  return places.some((name) => name.length > 1 && gazetteer.isPlace(name));
}

/** 空中军事 holds 中 but means no state: the letters must begin one of the tagger's words. */
function standsFree(reading: ActorScene['reading'], start: number, letters: string): boolean {
  return reading.tokenAt(start) !== undefined || reading.tokenBefore(start + letters.length) !== undefined;
}
