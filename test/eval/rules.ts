/** How often each rule that forbids an event held in annotated articles, and how often the annotation has none there either. */
import { plainDocument } from '../../src/document/index.js';
import { runSteps } from '../../src/document/step.js';
import { readArticle, readSource } from '../../src/ingest/index.js';
import { NO_EVENT } from '../../src/language/zh/rules/events/no-event.js';
import { chinese } from '../../src/packs/index.js';
import { eventVetoes } from '../../src/packs/zh/events/vetoes.js';
import { lineOf, rulesReader } from '../../src/pipeline.js';
import { type Annotated, readAnnotatedFolder } from './annotated.js';
import { percent } from './tables.js';
import { annotationView, type Place } from './view.js';

export interface RuleCounts {
  readonly rule: string;
  /** No event is annotated there. */
  right: number;
  /** One is. */
  wrong: number;
  /** Of those that are right or wrong: no other rule would have forbidden it. */
  alone: number;
}

/** One line a rule, in their order. */
export async function ruleCounts(folders: readonly string[]): Promise<RuleCounts[]> {
  const counts = NO_EVENT.map(({ name }): RuleCounts => ({ rule: name, right: 0, wrong: 0, alone: 0 }));
  for (const article of folders.flatMap((folder) => readAnnotatedFolder(folder))) {
    for (const { rules, isWrong } of await vetoesOf(article)) {
      for (const one of counts.filter(({ rule }) => rules.includes(rule))) {
        one[isWrong ? 'wrong' : 'right'] += 1;
        if (rules.length === 1) one.alone += 1;
      }
    }
  }
  return counts;
}

export function ruleTable(counts: readonly RuleCounts[]): string {
  const head = ['rule', 'fires', 'alone', 'wrong', 'right %'];
  const rows = counts.map(({ rule, right, wrong, alone }) => {
    const share = right + wrong === 0 ? '' : percent(right / (right + wrong));
    return [rule, ...[right + wrong, alone, wrong].map(String), share];
  });
  const widths = head.map((title, at) =>
    Math.max(...[title, ...rows.map((row) => row[at] ?? '')].map((x) => x.length)),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [head, ...rows].map(line).join('\n');
}

interface Judged {
  readonly rules: readonly string[];
  readonly isWrong: boolean;
}

async function vetoesOf({ annotation, file }: Annotated): Promise<Judged[]> {
  const { context } = rulesReader();
  const published = annotation.published === null ? {} : { published: annotation.published };
  const { document } = await plainDocument(readArticle(await readSource(file), published), context, chinese.writing);
  const line = lineOf(chinese);
  const before = line.slice(
    0,
    line.findIndex(({ name }) => name === 'events'),
  );
  const read = await runSteps(before, document, context);
  const events = annotationView(annotation, read.text).events.flatMap(({ places }) => places);
  const at = (offset: number): number => [...read.text.slice(0, offset)].length;
  return eventVetoes(read).map(({ start, end, rules }) => ({
    rules,
    isWrong: events.some((place) => touches(place, [at(start), at(end)])),
  }));
}

function touches(a: Place, b: Place): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
