/** The rules of a language as its tables hold them, and what each does to a reading. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HeldRule } from '../../../src/document/index.js';
import { simplifiedShadow } from '../../../src/document/shadow.js';
import type { Annotation } from '../annotated.js';
import { annotationView, codePointIndex, normalized } from '../view.js';
import { type Difference, differences, type Items, LAYERS, type Layer } from './items.js';

export interface RuleEffect {
  readonly rule: string;
  /** What it forbids or finds. */
  readonly does: string;
  /** Places at which it held, and the articles in which it did. */
  held: number;
  articles: number;
  /** Where it forbids an event or a name: places at which the annotation has none, and at which it has one. */
  right: number;
  wrong: number;
  /** Articles that are read otherwise without it, and what is better and worse with it. */
  changed: number;
  readonly adds: Readonly<Record<Layer, { better: number; worse: number }>>;
}

type Named = HeldRule['rule'];

export function doesOf({ finds, forbids }: Named): string {
  if (forbids !== undefined) return `forbids ${forbids}`;
  return finds === undefined ? 'reads' : `finds ${finds}`;
}

export function keyOf(rule: Named): string {
  return `${doesOf(rule)} ${rule.name}`;
}

const TABLES = new URL('../../../src/language/zh/rules/', import.meta.url);

/** Every rule of every table, in their order. */
export async function languageRules(): Promise<Named[]> {
  const files = readdirSync(fileURLToPath(TABLES), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.d)\.[jt]s$/.test(name),
  );
  const tables = await Promise.all(files.sort().map((name) => import(new URL(name, TABLES).href)));
  return tables.flatMap((table) => Object.values(table).filter(isTable).flat());
}

function isTable(value: unknown): value is readonly Named[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && 'reads' in row && 'when' in row);
}

export function effectsOf(rules: readonly Named[]): Map<string, RuleEffect> {
  return new Map(
    rules.map((rule): [string, RuleEffect] => [
      keyOf(rule),
      {
        ...{ rule: rule.name, does: doesOf(rule) },
        ...{ held: 0, articles: 0, right: 0, wrong: 0, changed: 0 },
        adds: Object.fromEntries(LAYERS.map((layer) => [layer, { better: 0, worse: 0 }])) as RuleEffect['adds'],
      },
    ]),
  );
}

/** Counts what a rule did in one article: `places` is where it held, `isWrong` undefined where the annotation does not tell. */
export function count(
  effect: RuleEffect,
  places: readonly HeldRule[],
  isWrong: (place: HeldRule) => boolean | undefined,
): void {
  effect.held += places.length;
  effect.articles += 1;
  for (const answer of places.map(isWrong)) {
    if (answer === true) effect.wrong += 1;
    if (answer === false) effect.right += 1;
  }
}

/** Counts what is otherwise in the same article without it. */
export function compare(effect: RuleEffect, whole: Items, lacking: Items): void {
  const changes: Record<Layer, Difference> = differences(whole, lacking);
  effect.changed += Number(LAYERS.some((layer) => changes[layer].better + changes[layer].worse > 0));
  for (const layer of LAYERS) {
    effect.adds[layer].better += changes[layer].better;
    effect.adds[layer].worse += changes[layer].worse;
  }
}

/** The annotation has what the rule forbids: an event at its place, or an actor of that name. */
export function judgeOf(annotation: Annotation, text: string): (held: HeldRule) => boolean | undefined {
  const at = codePointIndex(text);
  const events = annotationView(annotation, text).events.flatMap(({ places }) => places);
  const names = new Set(
    annotation.actors
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) => normalized(simplifiedShadow(name))),
  );
  return ({ rule, start, end, word }) => {
    if (rule.forbids === 'event') return events.some((place) => place[0] < at(end) && at(start) < place[1]);
    return rule.forbids === 'name' ? names.has(normalized(word)) : undefined;
  };
}
