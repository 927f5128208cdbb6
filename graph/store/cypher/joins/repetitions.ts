/** Keeps the edges between statements that carry one utterance true: they depend on what else their speakers have said. */
import { repetitionEdge } from '../../../elements/repetitions.js';
import { groupBy } from '../../../model/group-by.js';
import { MARKER_LABEL } from '../../../model/marker.js';
import type { Profile } from '../../../model/profile.js';
import { earlierFirst, repetitionsOf, type Worded, worded } from '../../../resolve/utterances.js';
import { inBatches } from '../batches.js';
import type { CypherTransaction } from '../engine.js';
import { writeEdges } from '../write.js';
import type { Move } from './move.js';

/** Statements that repeat one of these. */
export async function readRepeaters(tx: CypherTransaction, statementIds: readonly string[]): Promise<string[]> {
  const cypher = `UNWIND $rows AS id MATCH (:${MARKER_LABEL} {id: id})<-[:REPEATS]-(s:${MARKER_LABEL}) RETURN DISTINCT s.id`;
  return (await inBatches(tx, cypher, statementIds)).map(([id]) => String(id));
}

interface Changed {
  readonly before: readonly Profile[];
  readonly now: readonly Profile[];
  readonly moves: readonly Move[];
  readonly nodeOf: (id: string) => string;
  /** Statements that repeated one that the articles told before. */
  readonly repeaters: readonly string[];
}

/** After the articles are written. */
export async function joinRepetitions(tx: CypherTransaction, changed: Changed): Promise<void> {
  const { before, now, moves, nodeOf, repeaters } = changed;
  const speakers = [...before, ...now].flatMap(({ statements }) => statements.map(({ speaker }) => nodeOf(speaker)));
  const moved = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const told = new Set(now.flatMap(({ statements }) => statements.map(({ id }) => id)));
  for (const [speaker, statements] of await readStatements(tx, [...new Set([...speakers, ...moved])])) {
    const inOrder = statements.sort((a, b) => earlierFirst(a.statement, b.statement));
    const isFresh = ({ statement: { id } }: Worded): boolean => moved.has(speaker) || told.has(id);
    await write(tx, changedAmong(inOrder, isFresh, new Set(repeaters)));
  }
}

/**
 * Each whose repetitions may be others now, beside all earlier ones: fresh ones, those that repeated what is gone, and those
 * that repeat fresh ones.
 */
function changedAmong(
  inOrder: readonly Worded[],
  isFresh: (one: Worded) => boolean,
  repeaters: ReadonlySet<string>,
): Carriage[] {
  const fresh: Worded[] = [];
  return inOrder.flatMap((one, at): Carriage[] => {
    const isChanged = isFresh(one) || repeaters.has(one.statement.id) || repetitionsOf(one, fresh).length > 0;
    if (isFresh(one)) fresh.push(one);
    return isChanged ? [{ one, earlier: inOrder.slice(0, at) }] : [];
  });
}

interface Carriage {
  readonly one: Worded;
  readonly earlier: readonly Worded[];
}

async function write(tx: CypherTransaction, changed: readonly Carriage[]): Promise<void> {
  const ids = changed.map(({ one }) => one.statement.id);
  await inBatches(
    tx,
    `UNWIND $rows AS id MATCH (:${MARKER_LABEL} {id: id})-[r:REPEATS]->(:${MARKER_LABEL}) DELETE r`,
    ids,
  );
  const edges = changed.flatMap(({ one, earlier }) => repetitionsOf(one, earlier).map(repetitionEdge));
  await writeEdges(
    tx,
    edges.map(({ from, to, properties }) => ({ id: properties.id, type: 'REPEATS' as const, from, to, properties })),
    'CREATE',
  );
}

const STATEMENTS = `UNWIND $rows AS id
MATCH (a:${MARKER_LABEL}:Actor {id: id})-[:SAID]->(s:${MARKER_LABEL})-[m:MENTIONED_IN]->(t:${MARKER_LABEL})
WHERE m.role = 'content' AND a.unnamed = false
RETURN DISTINCT a.id, s.id, s.text, m.start, m.end, t.id, t.publishedAt, t.updatedAt`;

async function readStatements(tx: CypherTransaction, speakers: readonly string[]): Promise<[string, Worded[]][]> {
  const rows = await inBatches(tx, STATEMENTS, speakers);
  const statements = rows.map(([speaker, id, text, start, end, articleId, publishedAt, updatedAt]) => {
    const time = publishedAt ?? updatedAt ?? null;
    const published = typeof time === 'string' ? time.slice(0, 10) : null;
    const said = {
      id: String(id),
      text: String(text),
      start: Number(start),
      end: Number(end),
      speaker: String(speaker),
    };
    return worded({ ...said, articleId: String(articleId), published });
  });
  return [...groupBy(statements, ({ statement }) => statement.speaker)];
}
