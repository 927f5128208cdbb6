/** Random queries of the shared dialect: patterns, conditions, stages and returns that both stores must answer alike. */
import fc from 'fast-check';
import { EDGE_ENDPOINTS, EDGE_TYPES, type EdgeType, NODE_LABELS, type NodeLabel } from '../../../graph/model/index.js';
import { condition, expression, type Variables } from './random-expression.js';

interface Pattern {
  readonly text: string;
  readonly variables: Variables;
}

/** One step that the schema allows: an edge type, which way it points, and the label at its other end. */
interface Step {
  readonly type: EdgeType;
  readonly forward: boolean;
  readonly to: NodeLabel;
}

function stepsFrom(label: NodeLabel): Step[] {
  return EDGE_TYPES.flatMap((type) => {
    const { from, to } = EDGE_ENDPOINTS[type];
    const along = from.includes(label) ? to.map((end) => ({ type, forward: true, to: end })) : [];
    const back = to.includes(label) ? from.map((end) => ({ type, forward: false, to: end })) : [];
    return [...along, ...back];
  });
}

/** How much of a step the query says: its type, its direction, the label it leads to. */
const said = fc.record({ type: fc.boolean(), direction: fc.boolean(), label: fc.boolean() });
type Said = Readonly<Record<'type' | 'direction' | 'label', boolean>>;

function edgeText(variable: string, { type, forward }: Step, how: Said): string {
  const edge = `[${variable}${how.type ? `:${type}` : ''}]`;
  if (!how.direction) return `-${edge}-`;
  return forward ? `-${edge}->` : `<-${edge}-`;
}

const labelText = (label: NodeLabel | null): string => `:OnRecord${label === null ? '' : `:${label}`}`;

/** `(n0:OnRecord:Actor)-[r0:SAID]->(n1:OnRecord)`: one to three nodes, all of them of ours. */
const pattern: fc.Arbitrary<Pattern> = fc
  .record({
    start: fc.constantFrom(...NODE_LABELS),
    named: fc.boolean(),
    steps: fc.array(fc.record({ choice: fc.nat(1000), said }), { maxLength: 2 }),
  })
  .map(({ start, named, steps }) => {
    const nodes = new Map<string, NodeLabel | null>([['n0', named ? start : null]]);
    let at = start;
    let text = `(n0${labelText(named ? start : null)})`;
    for (const [i, { choice, said: how }] of steps.entries()) {
      const possible = stepsFrom(at);
      const step = possible[choice % possible.length];
      if (step === undefined) break;
      at = step.to;
      nodes.set(`n${i + 1}`, how.label ? at : null);
      text += `${edgeText(`r${i}`, step, how)}(n${i + 1}${labelText(how.label ? at : null)})`;
    }
    return { text, variables: { nodes, edges: Array.from({ length: nodes.size - 1 }, (_, i) => `r${i}`) } };
  });

const where = (variables: Variables): fc.Arbitrary<string> =>
  fc.option(condition(variables), { freq: 1 }).map((text) => (text === null ? '' : `\nWHERE ${text}`));

/** Adds o and ro. Its condition may hold no pattern: the embedded store would then drop rows. */
const optional = (variables: Variables): fc.Arbitrary<Pattern> =>
  fc
    .record({ from: fc.constantFrom(...variables.nodes), choice: fc.nat(1000), said, plain: fc.boolean() })
    .chain(({ from: [name, label], choice, said: how, plain }) => {
      const possible = stepsFrom(label ?? 'Actor');
      const step = possible[choice % possible.length] ?? { type: 'SAID', forward: true, to: 'Statement' };
      const text = `OPTIONAL MATCH (${name})${edgeText('ro', step, how)}(o${labelText(step.to)})`;
      const own: Variables = { nodes: new Map([['o', step.to]]), edges: ['ro'] };
      const all = { nodes: new Map([...variables.nodes, ...own.nodes]), edges: [...variables.edges, 'ro'] };
      const limited = condition(own, { patterns: false }).map((test) => `${text} WHERE ${test}`);
      return (plain ? fc.constant(text) : limited).map((whole) => ({ text: whole, variables: all }));
    });

const AGGREGATES = ['count', 'min', 'max', 'collect'] as const;

/** Items of a RETURN, each with an alias: plain values, and at times an aggregate beside them. */
const items = (variables: Variables): fc.Arbitrary<string[]> =>
  fc
    .record({
      plain: fc.array(expression(variables), { minLength: 1, maxLength: 3 }),
      aggregate: fc.option(
        fc.record({ of: expression(variables), by: fc.constantFrom(...AGGREGATES), distinct: fc.boolean() }),
      ),
    })
    .map(({ plain, aggregate }) => {
      const all = [...plain];
      if (aggregate !== null) all.push(`${aggregate.by}(${aggregate.distinct ? 'DISTINCT ' : ''}${aggregate.of})`);
      return all.map((text, i) => `${text} AS c${i}`);
    });

/** All columns order the rows, so that SKIP and LIMIT cut the same ones off. */
const ending = (columns: number): fc.Arbitrary<string> => {
  const order = `\nORDER BY ${Array.from({ length: columns }, (_, i) => `c${i}`).join(', ')}`;
  return fc.constantFrom('', order, `${order} SKIP 1`, `${order} LIMIT 3`, `${order} SKIP 1 LIMIT 2`);
};

const returning = (variables: Variables): fc.Arbitrary<string> =>
  fc.record({ columns: items(variables), distinct: fc.boolean() }).chain(({ columns, distinct }) =>
    // A list has no order of its own in Neo4j's sense of collect(): rows are then not cut.
    (columns.some((text) => text.startsWith('collect(')) ? fc.constant('') : ending(columns.length)).map(
      (end) => `RETURN ${distinct ? 'DISTINCT ' : ''}${columns.join(', ')}${end}`,
    ),
  );

/** `WITH n0, count(*) AS total WHERE total > 1`, which leaves n0 and total. */
const stage = (variables: Variables): fc.Arbitrary<Pattern> =>
  fc
    .constantFrom(...variables.nodes)
    .chain(([name, of]) =>
      fc
        .constantFrom(
          `WITH ${name}, count(*) AS total WHERE total > 1`,
          `WITH DISTINCT ${name}`,
          `WITH ${name} ORDER BY ${name}.id LIMIT 3`,
          `WITH ${name}, COUNT { (${name})-->() } AS degree WHERE degree > 0`,
          `WITH ${name} MATCH (${name})-[*1..2]-(far:OnRecord) WITH DISTINCT ${name}`,
        )
        .map((text) => ({ text, variables: { nodes: new Map([[name, of]]), edges: [] } })),
    );

export const randomQuery: fc.Arbitrary<string> = pattern.chain((start) =>
  where(start.variables).chain((test) => {
    const first = `MATCH ${start.text}${test}`;
    const whole = (middle: string, variables: Variables): fc.Arbitrary<string> =>
      returning(variables).map((end) => [first, middle, end].filter(Boolean).join('\n'));
    return fc.oneof(
      { weight: 3, arbitrary: whole('', start.variables) },
      { weight: 2, arbitrary: optional(start.variables).chain(({ text, variables }) => whole(text, variables)) },
      { weight: 2, arbitrary: stage(start.variables).chain(({ text, variables }) => whole(text, variables)) },
    );
  }),
);
