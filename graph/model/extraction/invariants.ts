/** The one place where an Extraction is checked: shape, grounding, references, identity. */
import { OnRecordError } from '../error.js';
import { type Extraction, extractionSchema } from './extraction.js';
import type { QuotedSpan, Span } from './span.js';
import type { Time } from './time.js';

/** One broken invariant: where in the Extraction, and what is wrong there. */
export interface Violation {
  readonly path: string;
  readonly problem: string;
}

type Report = (path: string, problem: string) => void;

/** All violations of an Extraction whose shape is already right; an empty list means that it is sound. */
export function violations(extraction: Extraction): Violation[] {
  const found: Violation[] = [];
  const report: Report = (path, problem) => found.push({ path, problem });
  checkIdentity(extraction, report);
  checkSpans(extraction, report);
  checkReferences(extraction, report);
  checkNesting(extraction, report);
  return found;
}

/** Parses unknown data into a sound Extraction, or throws `extraction-invalid` naming the first problems. */
export function parseExtraction(data: unknown): Extraction {
  const parsed = extractionSchema.safeParse(data);
  const problems = parsed.success
    ? violations(parsed.data)
    : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), problem: issue.message }));
  if (parsed.success && problems.length === 0) return parsed.data;
  const shown = problems.slice(0, 5).map(({ path, problem }) => `${path || 'extraction'}: ${problem}`);
  const rest = problems.length > shown.length ? ` (and ${problems.length - shown.length} more)` : '';
  throw new OnRecordError('extraction-invalid', `The extraction breaks its contract: ${shown.join('; ')}${rest}`);
}

function checkIdentity(extraction: Extraction, report: Report): void {
  const seen = new Set<string>([extraction.article.id]);
  for (const list of ['actors', 'statements', 'events'] as const) {
    extraction[list].forEach(({ id }, index) => {
      if (seen.has(id)) report(`${list}.${index}.id`, `duplicate id ${id}`);
      seen.add(id);
    });
  }
}

function checkSpans(extraction: Extraction, report: Report): void {
  const { text } = extraction.article;
  const inside = (path: string, span: Span): boolean => {
    const sound = span.start < span.end && span.end <= text.length;
    if (!sound) report(path, `span ${span.start}–${span.end} is empty or outside the text of ${text.length} units`);
    return sound;
  };
  const quoted = (path: string, span: QuotedSpan): void => {
    if (inside(path, span) && text.slice(span.start, span.end) !== span.text)
      report(path, 'text differs from its slice');
  };
  const timed = (path: string, time: Time | null): void => {
    if (time === null) return;
    quoted(path, { start: time.textStart, end: time.textEnd, text: time.text });
    if ((time.start === null) !== (time.end === null)) report(path, 'start and end must both be known or both be null');
    if (time.start !== null && time.end !== null && time.start.slice(0, 10) > time.end.slice(0, 10)) {
      report(path, 'ends before it starts');
    }
  };
  extraction.regions.forEach((region, i) => {
    inside(`regions.${i}`, region);
  });
  extraction.relations.forEach((relation, i) => {
    inside(`relations.${i}`, relation);
  });
  extraction.actors.forEach((actor, i) => {
    actor.mentions.forEach((mention, j) => {
      quoted(`actors.${i}.mentions.${j}`, mention);
    });
  });
  extraction.statements.forEach((statement, i) => {
    quoted(`statements.${i}`, statement);
    if (statement.cue) quoted(`statements.${i}.cue`, statement.cue);
    if (statement.lead) quoted(`statements.${i}.lead`, statement.lead);
    timed(`statements.${i}.time`, statement.time);
  });
  extraction.events.forEach((event, i) => {
    event.mentions.forEach((mention, j) => {
      quoted(`events.${i}.mentions.${j}`, mention);
    });
    timed(`events.${i}.time`, event.time);
  });
}

function checkReferences(extraction: Extraction, report: Report): void {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const actors = ids(extraction.actors);
  const statements = ids(extraction.statements);
  const events = ids(extraction.events);
  const any = new Set([...actors, ...statements, ...events]);
  const need = (known: Set<string>, id: string, path: string): void => {
    if (!known.has(id)) report(path, `refers to unknown id ${id}`);
  };
  extraction.statements.forEach((statement, i) => {
    const at = `statements.${i}`;
    if (statement.speaker !== null) need(actors, statement.speaker, `${at}.speaker`);
    for (const id of statement.via) need(actors, id, `${at}.via`);
    for (const id of statement.addressees) need(actors, id, `${at}.addressees`);
    for (const id of statement.quotes) need(statements, id, `${at}.quotes`);
    for (const { id } of statement.about) need(any, id, `${at}.about`);
  });
  extraction.events.forEach((event, i) => {
    for (const { actor } of event.participants) need(actors, actor, `events.${i}.participants`);
  });
  extraction.relations.forEach((relation, i) => {
    need(any, relation.from, `relations.${i}.from`);
    need(any, relation.to, `relations.${i}.to`);
  });
}

/** Quoting must be a hierarchy: a statement that contained itself would have no depth. */
function checkNesting(extraction: Extraction, report: Report): void {
  const quotes = new Map(extraction.statements.map((statement) => [statement.id, statement.quotes]));
  const done = new Set<string>();
  const visit = (id: string, chain: ReadonlySet<string>): void => {
    if (chain.has(id)) report('statements', `${id} quotes itself through a chain`);
    if (chain.has(id) || done.has(id)) return;
    for (const inner of quotes.get(id) ?? []) visit(inner, new Set([...chain, id]));
    done.add(id);
  };
  for (const id of quotes.keys()) visit(id, new Set());
}
