/** Persons: each name wherever it stands, the short forms it goes by, its bracketed gloss, and surname with title. */
import { contains, type Span } from '../../../../../graph/model/index.js';
import type { Candidate } from '../../../../extract/actors/candidate.js';
import { remembered } from '../../../../extract/remembered.js';
import { placeIn, rulebook } from '../../../../extract/rules/match.js';
import { begins, ends, expression } from '../../../../extract/rules/pattern.js';
import { SpanIndex } from '../../../../extract/span-index.js';
import { loadCues } from '../../../../language/cues.js';
import { loadDictionary } from '../../../../language/dictionary.js';
import { grouped } from '../../../../language/grouped.js';
import { NO_COURTESY } from '../../../../language/zh/rules/actors/no-courtesy.js';
import {
  JUDGE_BY_SURNAME,
  LONG_SURNAME_BEFORE,
  SHORT_NAME_AFTER,
  SHORT_SURNAME_BEFORE,
  SURNAME_AND_COURTESY,
} from '../../../../language/zh/rules/actors/person-names.js';
import { BEHIND_BARE_SURNAME } from '../../../../language/zh/words/actors/names.js';
import { JUDGE } from '../../../../language/zh/words/actors/persons.js';
import { isTitled } from '../names/name-evidence.js';
import { occurrences } from '../names/occurrences.js';
import { personNames, shortForms } from '../names/person-names.js';
import type { ActorScene } from '../scene.js';
import { speaksNext } from '../speaks-next.js';
import { surnameCandidates } from './surname-candidates.js';

const base = { kind: 'person', unnamed: false, isMedium: false, isModifier: false } as const;
const LATIN_NAME = /^\s?[（(]\s{0,2}([A-Z][A-Za-z'’.-]+(?:\s[A-Za-z'’.-]+){0,4})\s{0,2}[)）,，、;；/]/;
const isShortNameAfter = begins(SHORT_NAME_AFTER);
const judgeBySurname = expression(JUDGE_BY_SURNAME, 'g');
const surnameAndCourtesy = expression(SURNAME_AND_COURTESY, 'g');
const noCourtesy = rulebook(NO_COURTESY);
const isAfterSurname = begins([BEHIND_BARE_SURNAME]);
const [isBeforeShort, isBeforeLong] = [ends(SHORT_SURNAME_BEFORE), ends(LONG_SURNAME_BEFORE)];

export function personCandidates(scene: ActorScene): Candidate[] {
  const { reading, gazetteer, visible } = scene;
  const names = personNames({ reading, lexicon: gazetteer, visible });
  const full = names.flatMap((name) => [...named(scene, name)]);
  const known = { names: new Set(names), places: new SpanIndex(full.filter(({ form }) => form === 'name')) };
  const short = names.flatMap((name) =>
    shortForms(name, gazetteer, visible).flatMap((form) => [...aliases(scene, { name, form, known })]),
  );
  // 林郑 is no bearer of the surname 林.
  const single = names.filter((name) => !gazetteer.names.isMarried(name.slice(0, 2)));
  const bearers = grouped(single, (name) => name.charAt(0));
  return [
    ...full,
    ...short,
    ...addressed(scene, bearers),
    ...judges(scene, bearers),
    ...surnameOnly(scene, names),
    ...courtesy(scene, known.places, bearers),
    ...surnameCandidates(scene, known.places, bearers),
  ];
}

function key(name: string): string {
  return `person:${name}`;
}

function* named({ visible }: ActorScene, name: string): Generator<Candidate> {
  for (const start of occurrences(visible, name)) {
    const end = start + name.length;
    yield { ...base, start, end, key: key(name), form: 'name', rule: 'person-name', weight: 5 };
    const gloss = LATIN_NAME.exec(visible.slice(end, end + 60));
    if (!gloss?.[1]) continue;
    const at = end + gloss[0].indexOf(gloss[1]);
    yield {
      ...base,
      start: at,
      end: at + gloss[1].length,
      key: key(name),
      form: 'alias',
      rule: 'foreign-gloss',
      isGloss: true,
      isModifier: true,
      weight: 5,
    };
  }
}

interface ShortForm {
  readonly name: string;
  readonly form: string;
  readonly known: { readonly names: ReadonlySet<string>; readonly places: SpanIndex<Candidate> };
}

function* aliases({ visible, gazetteer, reading }: ActorScene, { name, form, known }: ShortForm): Generator<Candidate> {
  if (known.names.has(form) || gazetteer.isKnownOther(form)) return;
  for (const start of occurrences(visible, form)) {
    const end = start + form.length;
    if (known.places.overlapping({ start, end }).some((whole) => contains(whole, { start, end }))) continue;
    const isWord = reading.tokenAt(start) !== undefined && reading.tokenBefore(end) !== undefined;
    if (!isWord && form.length < 3 && !isShortNameAfter(visible, end) && !speaksNext(reading, end)) continue;
    yield { ...base, start, end, key: key(name), form: 'alias', rule: 'short-name', weight: 4 };
  }
}

/** Names by their first character. */
type Bearers = ReadonlyMap<string, readonly string[]>;

/** 赵发言人, 李总统: a surname and a form of address mean the one person of that surname. */
function* addressed({ visible, gazetteer, reading }: ActorScene, byFirst: Bearers): Generator<Candidate> {
  const bearing = remembered((surname: string) =>
    (byFirst.get(surname) ?? []).filter((name) => name.length <= 4 && gazetteer.names.hasSurname(name)),
  );
  for (const { start, end } of gazetteer.titles.addressesIn(visible)) {
    const surname = visible.charAt(start - 1);
    const bearers = bearing(surname);
    const [bearer] = bearers;
    if (/[\u4e00-\u9fff]/.test(visible.charAt(start - 2)) && gazetteer.isKnownOther(visible.slice(start - 2, start)))
      continue;
    const words = visible.slice(start - 1, end);
    if (bearers.length === 0 && isOwnName(reading, start - 1, end)) {
      yield { ...base, start: start - 1, end, key: key(words), form: 'name', rule: 'surname-title', weight: 4 };
      continue;
    }
    if (bearers.length !== 1 || !bearer) continue;
    yield { ...base, start: start - 1, end, key: key(bearer), form: 'alias', rule: 'surname-title', weight: 4 };
  }
}

/** 潘官 of 法官潘某某: what court reports call a judge whom they have named. */
function* judges({ visible, gazetteer }: ActorScene, byFirst: Bearers): Generator<Candidate> {
  const source = { visible, lexicon: gazetteer };
  const judging = remembered((surname: string) =>
    (byFirst.get(surname) ?? []).filter((name) => name.length <= 3 && isTitled(source, name, JUDGE)),
  );
  for (const { index, 0: words, groups } of visible.matchAll(judgeBySurname)) {
    const [judge, another] = judging(groups?.surname ?? '');
    if (judge === undefined || another !== undefined) continue;
    yield {
      ...base,
      start: index,
      end: index + words.length,
      key: key(judge),
      form: 'alias',
      rule: 'surname-title',
      weight: 5,
    };
  }
}

/** 林局长表示: the tagger's name, or a word of its own before a verb. */
function isOwnName(reading: ActorScene['reading'], start: number, end: number): boolean {
  const token = reading.tokenAt(start);
  if (!token) return false;
  if (token.tag === 'PER' && token.end === end) return true;
  const next = reading.tokenAt(end);
  return token.tag === 'PER' && next !== undefined && ['v', 'd', 'TIME', 'p'].includes(next.tag);
}

/** 黄小姐, 李某: known by surname alone, unless the text has one person of that surname. */
function* courtesy(
  { visible, gazetteer, reading }: ActorScene,
  places: SpanIndex<Candidate>,
  byFirst: Bearers,
): Generator<Candidate> {
  const bearing = remembered((surname: string) => (byFirst.get(surname) ?? []).filter(({ length }) => length <= 3));
  for (const { index, 0: words, groups } of visible.matchAll(surnameAndCourtesy)) {
    const { surname = '' } = groups ?? {};
    if (
      !gazetteer.names.isSurname(surname) ||
      isOtherWord(reading, visible, { start: index, end: index + words.length })
    )
      continue;
    if (places.overlapping({ start: index, end: index + 1 }).some(({ start }) => start === index)) continue;
    const bearers = bearing(surname);
    yield {
      ...base,
      start: index,
      end: index + words.length,
      key: key(bearers.length === 1 ? (bearers[0] ?? words) : words),
      form: 'name',
      rule: 'surname-courtesy',
      weight: 4,
    };
  }
}

function isOtherWord(reading: ActorScene['reading'], visible: string, span: Span): boolean {
  const endsAction = loadDictionary().isAction(visible.slice(span.start - 1, span.start + 1));
  return noCourtesy.first({ ...placeIn(reading, span, { visible }), facts: { endsAction } }) !== undefined;
}

/** 简供称, 林郑拒绝: the surname alone, at the head of a clause, for the one person who bears it. */
function* surnameOnly({ visible, gazetteer, reading }: ActorScene, names: readonly string[]): Generator<Candidate> {
  const own = names
    .map((name) => ({ name, surname: ownSurname(name, gazetteer) }))
    .filter((one): one is { name: string; surname: string } => one.surname !== undefined);
  const bySurname = grouped(own, ({ surname }) => surname);
  const isFollowed = (end: number): boolean => isAfterSurname(visible, end) || speaksNext(reading, end);
  for (const { name, surname } of own) {
    if ((bySurname.get(surname)?.length ?? 0) > 1) continue;
    for (const start of occurrences(visible, surname)) {
      const end = start + surname.length;
      const isLong = surname.length > 1;
      if (visible.startsWith(name, start)) continue;
      if (!isLong && !(isBeforeShort(visible, start) && isFollowed(end))) continue;
      if (isLong && !isFollowed(end) && !isBeforeLong(visible, start) && !loadCues().speechBefore(visible, start))
        continue;
      yield { ...base, start, end, key: key(name), form: 'alias', rule: 'surname-alone', weight: isLong ? 6 : 3 };
    }
  }
}

/** 林郑 of 林郑月娥, 欧阳 of 欧阳某某, 陈 of 陈某某. */
function ownSurname(name: string, { names }: ActorScene['gazetteer']): string | undefined {
  if (name.length === 4 && names.isSurname(name.slice(0, 2))) return name.slice(0, 2);
  return name.length <= 3 && names.isSurname(name.charAt(0)) ? name.charAt(0) : undefined;
}
