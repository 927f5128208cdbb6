/** Which forms of an actor name it wherever they stand: not those that say only what kind of body it is, or point back. */
import type { Candidate } from '../../../../extract/actors/candidate.js';
import { expression } from '../../../../extract/rules/pattern.js';
import { BODY_ANAPHORS, POINTER } from '../../../../language/zh/rules/actors/anaphors.js';
import type { ActorScene } from '../scene.js';

/** A surname stands for too many. */
const LEAST = 2;
const anaphors = new Set(BODY_ANAPHORS.flatMap(({ nouns }) => nouns));
const pointer = expression(POINTER);

export function ownNames(scene: ActorScene, members: readonly Candidate[]): string[] {
  const full = members.filter(({ form }) => form === 'name').map((member) => wordsOf(scene, member));
  const own = members.filter(({ kind, unnamed, form }) => kind !== 'group' && !unnamed && form !== 'title');
  const names = own.filter((member) => isOwnName(scene, member, full));
  return [...new Set(names.map(({ start, end }) => scene.document.text.slice(start, end)))];
}

function isOwnName(scene: ActorScene, { start, end, kind, form }: Candidate, full: readonly string[]): boolean {
  const words = wordsOf(scene, { start, end });
  if (words.length < LEAST) return false;
  // 林市长 may be any mayor of that surname; 月娥 and 桑普森 are parts of the name.
  if (kind === 'person') return form === 'name' || full.some((name) => name.includes(words));
  return !anaphors.has(words) && !pointer.test(words) && !scene.gazetteer.isKindOfBody(words);
}

function wordsOf({ document }: ActorScene, { start, end }: Pick<Candidate, 'start' | 'end'>): string {
  return document.shadow.slice(start, end);
}
