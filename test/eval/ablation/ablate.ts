/** Reads articles again and again, each time without one proposer or one rule, and weighs what was decided without one feature. */
import type { Article } from '../../../graph/model/index.js';
import { DECISIONS } from '../../../src/extract/engine/decider.js';
import { grouped } from '../../../src/language/grouped.js';
import { packFor } from '../../../src/packs/index.js';
import type { Reader } from '../../../src/pipeline.js';
import { readAnnotatedFolder } from '../annotated.js';
import { type Counts, sum } from '../counts.js';
import type { LabelledRow } from '../labelled.js';
import type { ReaderOf } from '../readers.js';
import { type DecisionEffects, featureEffects, type Weighed } from './features.js';
import { countFinders, type FinderCounts } from './finders.js';
import { compare, count, effectsOf, judgeOf, keyOf, languageRules, type RuleEffect } from './language-rules.js';
import { PROPOSERS } from './proposers.js';
import { AblatedArticle, type Reading } from './reading.js';

export interface Ablation {
  readonly articles: number;
  readonly whole: Counts;
  /** What is read without each proposer; none for rules alone. */
  readonly proposers: readonly { readonly name: string; readonly counts: Counts }[];
  /** Rules by which something is found; none for rules alone. */
  readonly finders: readonly FinderCounts[];
  /** Rules of the language that forbid, and that find what others ask for. */
  readonly rules: readonly RuleEffect[];
  /** None for rules alone. */
  readonly decisions: readonly DecisionEffects[];
}

/** `told` hears of each article that is done. */
export async function ablate(
  folders: readonly string[],
  readerOf: ReaderOf,
  told: (line: string) => void = () => undefined,
): Promise<Ablation> {
  const all = folders.flatMap((folder) => readAnnotatedFolder(folder));
  const rules = effectsOf(await languageRules());
  const finders = new Map<string, FinderCounts>();
  const whole: Counts[] = [];
  const lacking = PROPOSERS.map(({ name, leftOut }) => ({ name, leftOut, counts: [] as Counts[] }));
  const rows: { reader: Reader; row: LabelledRow }[] = [];
  for (const [at, one] of all.entries()) {
    const reader = readerOf(one.annotation.id);
    const article = await AblatedArticle.open(one, reader);
    const reading = await article.read();
    whole.push(reading.counts);
    await countRules(rules, article, reading);
    if (reading.decided) {
      countFinders(finders, one.annotation, reading.decided, reading.text);
      rows.push(...reading.decided.rows.map((row) => ({ reader, row })));
      for (const { leftOut, counts } of lacking) counts.push((await article.read(leftOut)).counts);
    }
    told(`${at + 1} of ${all.length}: ${one.annotation.id}`);
  }
  return {
    ...{ articles: all.length, whole: sum(whole), finders: inOrder([...finders.values()]), rules: [...rules.values()] },
    proposers: lacking.flatMap(({ name, counts }) => (counts.length > 0 ? [{ name, counts: sum(counts) }] : [])),
    decisions: await decisionsOf(rows),
  };
}

/** What each rule that held did; the article is read anew without each. */
async function countRules(
  rules: ReadonlyMap<string, RuleEffect>,
  article: AblatedArticle,
  whole: Reading,
): Promise<void> {
  const isWrong = judgeOf(article.annotation, whole.text);
  for (const [rule, places] of grouped(whole.held, (held) => keyOf(held.rule))) {
    const effect = rules.get(rule);
    if (!effect) throw new Error(`${rule} stands in no table of src/language/zh/rules`);
    count(effect, places, isWrong);
    compare(effect, whole.items, (await article.read({ rule })).items);
  }
}

function inOrder(finders: readonly FinderCounts[]): FinderCounts[] {
  const kinds = ['actor', 'statement', 'event', 'participant'];
  return finders.toSorted((a, b) => kinds.indexOf(a.finds) - kinds.indexOf(b.finds) || b.proposed - a.proposed);
}

/** Rows that one decider weighed together, for each decision. */
async function decisionsOf(
  rows: readonly { readonly reader: Reader; readonly row: LabelledRow }[],
): Promise<DecisionEffects[]> {
  const byReader = [...grouped(rows, ({ reader }) => reader)];
  const weighed = await Promise.all(
    byReader.map(async ([reader, ones]) => {
      const byPack = grouped(ones, ({ row }) => packFor(row.language as Article['language']));
      return Promise.all(
        [...byPack].map(async ([pack, own]) => ({ engine: pack && (await reader.engine?.(pack)), own })),
      );
    }),
  );
  const all = weighed.flat();
  return rows.length === 0
    ? []
    : DECISIONS.map((decision) =>
        featureEffects(
          decision,
          all.flatMap(({ engine, own }): Weighed[] => {
            if (!engine) return [];
            const decided = own.flatMap(({ row }) => (row.decision === decision ? [row] : []));
            return [{ decider: engine.decider(decision), rows: decided }];
          }),
        ),
      );
}
