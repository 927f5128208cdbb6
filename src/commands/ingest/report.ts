/** What `ingest` says of an article: one line for a person, or one JSON object for a script. */
import type { Extraction, OnRecordError } from '../../../graph/model/index.js';
import type { WriteResult } from '../../../graph/store/store.js';
import { Tally } from '../shared/expectation.js';
import { count, outputColours, printable } from '../shared/terminal.js';
import type { KeptArticle } from './article.js';
import { issueLines } from './issue-text.js';
import type { NotRead } from './not-read.js';

/** An article that the workspace has whole. */
export interface StoredArticle extends KeptArticle {
  /** As much of it as the store is given. */
  readonly sure: Extraction;
}

/** An article that the workspace and the store have. */
export interface IngestedArticle extends StoredArticle {
  readonly written: WriteResult | null;
}

export function reportLine(ingested: IngestedArticle, asJson: boolean): string {
  return asJson ? jsonLine(ingested) : textLine(ingested);
}

/** What a script gets in place of an article that could not be ingested. */
export function failureLine(file: string, { code, message, hint }: OnRecordError): string {
  return JSON.stringify({ file, outcome: 'failed', error: { code, message, hint } });
}

/** One line a kind of what was not read. */
export function notReadLines(notRead: readonly NotRead[]): string {
  return notRead
    .map(({ name, advice, paths }) => `${JSON.stringify({ outcome: 'not-read', kind: name, advice, files: paths })}\n`)
    .join('');
}

function textLine({ file, outcome, extraction }: IngestedArticle): string {
  const { article, actors, statements, events } = extraction;
  const title = printable(article.headline ?? file);
  const counts = [count(actors.length, 'actor'), count(statements.length, 'statement'), count(events.length, 'event')];
  const issues = issueLines(extraction).map((line) => `\n    ${outputColours.yellow('note:')} ${line}`);
  return `${outcome.padEnd(9)} ${outputColours.bold(title)}: ${counts.join(', ')}${issues.join('')}`;
}

function jsonLine({ file, outcome, extraction, sure, written }: IngestedArticle): string {
  const { article, actors, statements, events, issues } = extraction;
  const { id, headline, publishedAt } = article;
  const counts = { actors: actors.length, statements: statements.length, events: events.length };
  const kept = new Tally().add(extraction, sure).expectations;
  return JSON.stringify({ file, outcome, article: { id, headline, publishedAt }, ...counts, kept, issues, written });
}
