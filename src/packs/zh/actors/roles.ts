/** The titles that stand before or after a person's name, and the names that only describe the one that follows. */
import type { QuotedSpan } from '../../../../graph/model/index.js';
import type { Candidate } from '../../../extract/actors/candidate.js';
import { expression } from '../../../extract/rules/pattern.js';
import { OF_DESCRIBED, OF_KIN } from '../../../language/zh/rules/actors/titles.js';
import { JOINS_OFFICES, JOINS_TITLES, OF, POSTED } from '../../../language/zh/words/actors/titles.js';
import type { ActorScene } from './scene.js';

/** The words before a title that belong to it: a state, a body, a place, adjectives; never a comma or a verb. */
export function roleBefore(
  { reading, gazetteer, visible }: ActorScene,
  person: Candidate,
  before: readonly Candidate[],
): QuotedSpan | undefined {
  const title = gazetteer.titles.endingAt(visible, person.start);
  if (!title) return undefined;
  let start = person.start - title.length;
  for (let step = 0; step < 10; step++) {
    const modifier = gazetteer.titles.modifierEndingAt(visible, start);
    // A title may take the end of a body's name for its own: 政治局委员 after 某党中央.
    const name = before.find((other) => other.kind !== 'person' && other.start < start && other.end >= start);
    const token = reading.tokenBefore(start);
    const second = JOINS_TITLES.includes(visible.charAt(start - 1))
      ? gazetteer.titles.endingAt(visible, start - 1)
      : undefined;
    if (second) start -= second.length + 1;
    else if (modifier) start -= modifier.length;
    else if (before.some(({ end }) => end === start - 1) && visible.startsWith(POSTED, start - 1)) start -= 1;
    else if (name) start = name.start;
    else if (token && ['n', 'LOC', 'ORG', 'nz', 'vn', 'an'].includes(token.tag) && person.start - token.start <= 22)
      start = token.start;
    else if (token && reading.word(token) === OF && before.some(({ end }) => end === token.start)) start = token.start;
    else break;
  }
  return { start, end: person.start, text: reading.text.slice(start, person.start) };
}

/** 特鲁多总理: a title right after the name. */
export function roleAfter({ gazetteer, visible, reading }: ActorScene, person: Candidate): QuotedSpan | undefined {
  const title = gazetteer.titles.addressAt(visible, person.end);
  return title
    ? {
        start: person.end,
        end: person.end + title.length,
        text: reading.text.slice(person.end, person.end + title.length),
      }
    : undefined;
}

/** 政治分析员、某某大学教授陈某, 某协会副理事长、某研究所所长陈某: an earlier description of the same person. */
function isStacked(scene: ActorScene, other: Candidate, person: Candidate): boolean {
  if ((other.form !== 'group' && other.form !== 'title') || !JOINS_TITLES.includes(scene.visible.charAt(other.end)))
    return false;
  const between = scene.reading.tokensIn({ start: other.end + 1, end: person.start });
  const isDescribed =
    person.start - other.end <= 16 && between.every(({ tag }) => DESCRIPTIVE.has(tag) || tag === 'PER');
  return isDescribed || isOffice(scene, other.end + 1, person);
}

/** Nothing but one more office, or several, leads from the offset up to the name. */
export function isOffice({ reading, visible, gazetteer }: ActorScene, from: number, person: Candidate): boolean {
  const words = visible.slice(from, person.start);
  if (words.length > LONGEST_OFFICE || /[，。；：！？\n“”「」]/.test(words)) return false;
  if (gazetteer.titles.endingAt(visible, person.start) === undefined) return false;
  return reading
    .tokensIn({ start: from, end: person.start })
    .every((token) => !['v', 'd', 'p'].includes(token.tag) || JOINS_OFFICES.includes(reading.word(token).charAt(0)));
}

const LONGEST_OFFICE = 36;

/** 某协会 in 某协会副理事长、某研究所所长陈某: the body of the first of several offices. */
function holdsFirst(scene: ActorScene, body: Candidate, person: Candidate): boolean {
  const { visible, gazetteer } = scene;
  const first = visible.slice(body.end, person.start).search(joint);
  return (
    first > 0 && gazetteer.titles.endingAt(visible, body.end + first) !== undefined && isOffice(scene, body.end, person)
  );
}

const ofKin = expression(OF_KIN);
const ofDescribed = expression(OF_DESCRIBED);
const joint = expression([JOINS_TITLES]);

const DESCRIPTIVE = new Set(['n', 'vn', 'nz', 'a', 'an', 'LOC', 'ORG', 's', 'f']);

/** 气象署预报员吕某: nothing but nouns stands between a body and the person who belongs to it. */
function describes({ reading }: ActorScene, body: Candidate, person: Candidate): boolean {
  if (body.kind === 'person' || body.end >= person.start || person.start - body.end > 10) return false;
  const between = reading.tokensIn({ start: body.end, end: person.start });
  return between.length > 0 && between.at(-1)?.end === person.start && between.every(({ tag }) => DESCRIPTIVE.has(tag));
}

/** Marks as modifiers the states and bodies that lead up to a person's name or to a group. */
export function markModifiers(scene: ActorScene, candidates: readonly Candidate[]): Candidate[] {
  const { visible } = scene;
  const marked = new Set<Candidate>();
  candidates.forEach((candidate, index) => {
    if (candidate.kind !== 'person') return;
    const before = candidates.slice(Math.max(0, index - 6), index);
    const role = roleBefore(scene, candidate, before);
    for (const other of before) if (role && other.start >= role.start) marked.add(other);
    for (const other of before) if (isStacked(scene, other, candidate)) marked.add(other);
    for (const other of before)
      if (
        other.kind === 'person'
          ? ofKin.test(visible.slice(other.end, candidate.start))
          : holdsFirst(scene, other, candidate)
      )
        marked.add(other);
    const describing = before.at(-1);
    if (describing && describes(scene, describing, candidate)) marked.add(describing);
    const owner = before.find(({ end }) => ofDescribed.test(visible.slice(end, role?.start ?? candidate.start)));
    if (owner) marked.add(owner);
  });
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (next?.isOwned && candidate.end === next.start - 1) marked.add(candidate);
    if (next && candidate.end === next.start && candidate.kind !== 'person' && !next.isJoint && next.kind !== 'country')
      marked.add(candidate);
  });
  return candidates.map((candidate) => (marked.has(candidate) ? { ...candidate, isModifier: true } : candidate));
}
