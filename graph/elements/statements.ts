/** Statement nodes and their edges: who said them, through whom, to whom, about what, and what they quote. */
import {
  type Extraction,
  type OnRecordGraph,
  type QuotedSpan,
  type Statement,
  statementCaption,
} from '../model/index.js';
import { addEdge, addNode, type Ground } from './add.js';

export function addStatements(graph: OnRecordGraph, extraction: Extraction): void {
  const { article, statements } = extraction;
  const depths = nestingDepths(statements);
  for (const statement of statements) {
    const { id, text, directness, act, polarity, lead, time, rule, confidence } = statement;
    addNode(graph, 'Statement', {
      id,
      text,
      caption: statementCaption(article.text, statement),
      polarity,
      lead: lead?.text ?? null,
      directness,
      act,
      start: time?.start ?? null,
      end: time?.end ?? null,
      precision: time?.precision ?? null,
      timeText: time?.text ?? null,
      depth: depths.get(id) ?? 0,
      articleId: article.id,
      rule,
      confidence,
    });
  }
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  for (const statement of statements) addEdges(graph, extraction, statement, known);
}

function addEdges(
  graph: OnRecordGraph,
  { article }: Extraction,
  statement: Statement,
  known: ReadonlyMap<string, Statement>,
): void {
  const { id, cue, role, rule, confidence } = statement;
  const ground: Ground = { articleId: article.id, start: statement.start, end: statement.end, rule, confidence };
  const said: Ground = cue ? { ...ground, start: cue.start, end: cue.end } : ground;
  if (statement.speaker !== null) {
    addEdge(graph, {
      type: 'SAID',
      from: statement.speaker,
      to: id,
      ground: said,
      properties: { cue: cue?.text ?? null, role },
    });
  }
  statement.via.forEach((actor, index) => {
    addEdge(graph, { type: 'VIA', from: id, to: actor, ground: said, properties: { order: index + 1 } });
  });
  for (const actor of statement.addressees) {
    addEdge(graph, { type: 'ADDRESSED_TO', from: id, to: actor, ground: said, properties: {} });
  }
  for (const quoted of statement.quotes) {
    const inner = known.get(quoted);
    if (!inner) continue;
    addEdge(graph, {
      type: 'QUOTES',
      from: id,
      to: quoted,
      ground: { ...ground, start: inner.start, end: inner.end },
      properties: {},
    });
  }
  for (const { id: topic, stance } of statement.about) {
    addEdge(graph, { type: 'ABOUT', from: id, to: topic, ground, properties: { stance } });
  }
  addMention(graph, ground, { id, exact: statement, role: 'content' });
  if (cue) addMention(graph, ground, { id, exact: cue, role: 'cue' });
}

interface NewMention {
  readonly id: string;
  readonly exact: QuotedSpan;
  readonly role: 'content' | 'cue';
}

function addMention(graph: OnRecordGraph, ground: Ground, { id, exact, role }: NewMention): void {
  const { start, end, text } = exact;
  const properties = { exact: text, role };
  addEdge(graph, {
    type: 'MENTIONED_IN',
    from: id,
    to: ground.articleId,
    ground: { ...ground, start, end },
    properties,
  });
}

/** How many statements each one lies in, by the longest chain of quoting. */
export function nestingDepths(statements: readonly Statement[]): Map<string, number> {
  const outer = new Map<string, string[]>();
  for (const { id, quotes } of statements) {
    for (const inner of quotes) outer.set(inner, [...(outer.get(inner) ?? []), id]);
  }
  const depths = new Map<string, number>();
  const depth = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const found = Math.max(-1, ...(outer.get(id) ?? []).map(depth)) + 1;
    depths.set(id, found);
    return found;
  };
  for (const { id } of statements) depth(id);
  return depths;
}
