/** States by their one-character names: 中方, 访华, 中日关系, 美军, where no other word can be meant. */

import type { Candidate } from '../../../../extract/actors/candidate.js';
import { remembered } from '../../../../extract/remembered.js';
import { expression } from '../../../../extract/rules/pattern.js';
import {
  PAIR_ALONE,
  STATE_AS_OBJECT,
  STATE_OF_BODY,
  STATES_IN_PAIR,
  sideOf,
} from '../../../../language/zh/rules/actors/states.js';
import type { ActorScene } from '../scene.js';
import { countryCandidate } from './country-candidate.js';

const FRAMES = {
  object: expression(STATE_AS_OBJECT, 'g'),
  pair: expression(STATES_IN_PAIR, 'g'),
  body: expression(STATE_OF_BODY, 'g'),
} as const;
const pairAlone = expression(PAIR_ALONE);
const PAIR_TAGS: ReadonlySet<string> = new Set(['LOC', 'ORG', 'nz', 'n']);

export function* stateLetterCandidates(scene: ActorScene): Generator<Candidate> {
  yield* sides(scene);
  for (const frame of ['object', 'pair', 'body'] as const) yield* framed(scene, frame);
  yield* pairs(scene);
}

/** 中方, and 智方 where the text names 智利 in full. */
function* sides({ visible, gazetteer }: ActorScene): Generator<Candidate> {
  const meant = remembered((letter: string) => gazetteer.namedByLetter(letter, visible));
  const side = expression(sideOf([...gazetteer.lettersFor(visible)]), 'g');
  for (const { index, 0: words, groups } of visible.matchAll(side)) {
    const country = meant(groups?.letters ?? '');
    const mention = { form: 'alias', rule: 'country-side', weight: 2 } as const;
    if (country) yield countryCandidate(country, { start: index, end: index + words.length }, mention);
  }
}

function* framed(scene: ActorScene, frame: Frame): Generator<Candidate> {
  for (const { index, groups } of scene.visible.matchAll(FRAMES[frame])) {
    const letters = groups?.letters ?? '';
    if (standsFree(scene.reading, index, letters) && !isInPlace(scene, index, letters))
      yield* eachLetter(scene, frame, { start: index, letters });
  }
}

/** A word of the tagger that is nothing but such letters: 中日, 美英澳. */
function* pairs(scene: ActorScene): Generator<Candidate> {
  const { reading, gazetteer } = scene;
  for (const token of reading.tokens) {
    const letters = reading.word(token);
    if (PAIR_TAGS.has(token.tag) && pairAlone.test(letters) && !gazetteer.isPlace(letters))
      yield* eachLetter(scene, 'pair', { start: token.start, letters });
  }
}

/** What makes letters names of states. */
type Frame = keyof typeof FRAMES;

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
