/** Names as capitals and lists of names give them: states, known bodies, people and bodies by the words in and around them. */
import type { Span } from '../../../graph/model/index.js';
import type { Token } from '../../document/document.js';
import type { SpacedLanguage } from '../../language/spaced.js';
import { WordIndex } from '../../language/word-index.js';
import { type Candidate, settleOverlaps } from '../actors/candidate.js';
import { remembered } from '../remembered.js';
import { type SpacedText, withoutPossessive } from './text.js';
import { withoutBody, withoutOffice } from './titles.js';

/** Every name that is listed, by each of its forms. */
export const listedIndex = remembered(
  (language: SpacedLanguage) =>
    new WordIndex(language.listed.flatMap((one) => one.forms.map((form) => [form, one] as const))),
);

export const listedByKey = remembered(
  (language: SpacedLanguage) => new Map(language.listed.map((one) => [one.key, one] as const)),
);

const LETTER = /[\p{L}\p{N}]/u;

/** States by the capital that may stand for their government. */
export const capitalIndex = remembered(
  (language: SpacedLanguage) =>
    new Map(language.listed.flatMap((one) => (one.capital === undefined ? [] : [[one.capital, one] as const]))),
);

/** Names of the lists, and capitals that speak. */
export function listedCandidates(text: SpacedText): Candidate[] {
  const [index, capitals] = [listedIndex(text.language), capitalIndex(text.language)];
  return text.tokens.flatMap((token): Candidate[] => {
    const form = index.at(text.text, token.start);
    const entry = form === undefined ? undefined : index.get(form);
    const end = token.start + (form?.length ?? 0);
    if (entry && !LETTER.test(text.text.charAt(end)) && text.text.charAt(end) !== '-') {
      const rule = entry.kind === 'country' ? 'country-name' : 'gazetteer';
      return [candidate({ start: token.start, end }, entry.key, { ...entry, rule, weight: 2 })];
    }
    const state = capitals.get(text.word(token));
    if (!state || !speaks(text, token)) return [];
    return [candidate(token, state.key, { ...state, rule: 'capital-for-government', weight: 2 })];
  });
}

interface Found extends Pick<Candidate, 'kind' | 'rule'> {
  readonly isMedium?: boolean;
  readonly weight?: number;
}

function candidate({ start, end }: Span, key: string, { kind, rule, isMedium = false, weight = 1 }: Found): Candidate {
  return { start, end, key, kind, isMedium, rule, form: 'name', unnamed: false, isModifier: false, weight };
}

/** Runs of capitalised words, by what kind of name they look like, or as a name that is known; those that tell nothing are no candidates. */
export function capitalCandidates(text: SpacedText, names: readonly Candidate[]): Candidate[] {
  const runs = capitalRuns(text).flatMap((run) => ofPersonAndBody(text, run));
  const known = new Map<string, Candidate>();
  const know = (one: Candidate): void => {
    const words = text.word(one);
    for (const form of one.kind === 'person' ? [words, lastWord(words)] : [words])
      if (!known.has(form)) known.set(form, one);
  };
  for (const one of names) if (one.form === 'name') know(one);
  const found = new Map<Span, Candidate>();
  for (const run of runs) {
    const one = namedBy(text, run);
    if (!one) continue;
    found.set(run, one);
    know(one);
  }
  const others = runs.flatMap((run): Candidate[] => {
    if (found.has(run)) return [];
    const like = known.get(text.word(run));
    if (like) return [{ ...like, start: run.start, end: run.end, form: 'alias', rule: 'short-name' }];
    return speaks(text, run) ? [candidate(run, keyOf('organization', text.word(run)), SPEAKING)] : [];
  });
  return settleOverlaps([...found.values(), ...others]);
}

/** Of a person and a body that he is of each one. */
function ofPersonAndBody(text: SpacedText, run: Span): Span[] {
  const person = withoutBody(text, run);
  if (person.end === run.end) return [run];
  const [, first] = text.after(person.end, 2);
  const last = text.reading.tokensIn(run).at(-1);
  if (!first || !last || !text.language.bodies.has(text.plain(last))) return [run];
  return [person, { start: first.start, end: run.end }];
}

/** One word that speaks, and is nobody's surname, is most often a company. */
const SPEAKING: Found = { kind: 'organization', rule: 'latin-name' };

/** A verb of speech follows. */
function speaks(text: SpacedText, { end }: Span): boolean {
  const [verb] = text.after(end, 1);
  return verb !== undefined && text.language.verbs.has(text.plain(verb));
}

export function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}

/** Capitalised words side by side, with the small words between them; the first of a sentence only if no plain word. */
function capitalRuns(text: SpacedText): Span[] {
  const { language, tokens } = text;
  const runs: Span[] = [];
  let run: Token[] = [];
  const close = (): void => {
    while (run.length > 0 && language.inNames.has(text.plain(run.at(-1) as Token))) run.pop();
    const [first] = run;
    const last = run.at(-1);
    if (first && last)
      runs.push({
        start: first.start,
        end: first.start + withoutPossessive(text.text.slice(first.start, last.end)).length,
      });
    run = [];
  };
  for (const token of tokens) {
    const previous = run.at(-1);
    const touches = previous !== undefined && text.text.slice(previous.end, token.start) === ' ';
    const isPossessive = previous !== undefined && /['’]s?$/.test(text.word(previous));
    if (!touches || isPossessive) close();
    const plain = text.plain(token);
    const isName = text.isCapital(token) && !language.noNames.has(plain) && !language.plainWords.has(plain);
    if (isName) run.push(token);
    else if (run.length > 0 && language.inNames.has(plain)) run.push(token);
    else close();
  }
  close();
  return runs;
}

function namedBy(text: SpacedText, run: Span): Candidate | undefined {
  const { language } = text;
  const words = text.reading.tokensIn(run);
  const plain = words.map((word) => text.plain(word));
  const last = plain.at(-1) ?? '';
  if (language.bodies.has(last) || (language.bodies.has(plain[0] ?? '') && language.inNames.has(plain[1] ?? ''))) {
    const isMedium = language.media.has(last);
    return candidate(run, keyOf('organization', text.word(run)), {
      kind: 'organization',
      rule: 'body-noun',
      isMedium,
      weight: 2,
    });
  }
  const behind = withoutOffice(text, run);
  const leading = plain.findIndex((word) => !language.titles.has(word));
  const start = Math.max(behind.start, words[Math.max(0, leading)]?.start ?? run.start);
  const name = { start, end: run.end };
  const titles = words.filter((word) => word.start < start).length;
  const length = words.length - titles;
  if (titles > 0 || isPersonByContext(text, run)) {
    if (length > 4 || plain.every((word) => language.titles.has(word))) return undefined;
    return candidate(name, keyOf('person', text.word(name)), { kind: 'person', rule: 'person-name', weight: 2 });
  }
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(text.word(run)))
    return candidate(run, keyOf('organization', text.word(run)), { kind: 'organization', rule: 'latin-name' });
  const isFullName = length >= 2 && length <= 3 && !plain.some((word) => language.inNames.has(word));
  return isFullName
    ? candidate(name, keyOf('person', text.word(name)), { kind: 'person', rule: 'latin-name' })
    : undefined;
}

/** spokesman John Smith, John Smith, 45, and John Smith said. */
function isPersonByContext(text: SpacedText, run: Span): boolean {
  const [before] = text.before(run.start, 1).slice(-1);
  if (before && text.language.offices.has(text.plain(before))) return true;
  const [next, opener] = text.after(run.end, 2);
  if (!next || !/\s/.test(text.word(run))) return false;
  if (text.word(next) !== ',' || !opener) return text.language.verbs.has(text.plain(next));
  return /^\d{1,2}$/.test(text.word(opener)) || text.language.appositionOpeners.has(text.plain(opener));
}

export function keyOf(kind: Candidate['kind'], words: string): string {
  return kind === 'person' || kind === 'group' ? `${kind}:${words}` : `name:${words}`;
}
