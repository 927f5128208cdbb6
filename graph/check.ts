/** Holds a built graph to its schema: properties of every label and type, and which labels an edge may join. */
import { EDGE_ENDPOINTS, edgeSchemas, nodeSchemas, OnRecordError, type OnRecordGraph } from './model/index.js';

/** Throws `extraction-invalid` for the first node or edge that the schema does not allow: a mistake in a builder. */
export function assertGraph(graph: OnRecordGraph): void {
  graph.forEachNode((id, { label, properties }) => {
    const parsed = nodeSchemas[label].safeParse(withNulls(properties, nodeSchemas[label].shape));
    if (!parsed.success)
      refuse(`${label} ${id}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`);
  });
  graph.forEachEdge((id, { type, properties }, from, to) => {
    const parsed = edgeSchemas[type].safeParse(withNulls(properties, edgeSchemas[type].shape));
    if (!parsed.success)
      refuse(`${type} ${id}: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`);
    const ends = EDGE_ENDPOINTS[type];
    const labels = [graph.getNodeAttribute(from, 'label'), graph.getNodeAttribute(to, 'label')] as const;
    if (!ends.from.includes(labels[0]) || !ends.to.includes(labels[1]))
      refuse(`${type} ${id} joins ${labels.join(' and ')}`);
  });
}

const OPTIONAL: ReadonlySet<string> = new Set([
  ...['wikidata', 'nameHans', 'nameHant', 'nameEn'],
  ...['status', 'eventStart', 'eventEnd'],
]);

/** Graphs leave nulls out, as the stores do; the schemas name them. */
function withNulls(properties: object, shape: object): object {
  const absent = Object.keys(shape).filter((key) => !(key in properties) && !OPTIONAL.has(key));
  return { ...Object.fromEntries(absent.map((key) => [key, null])), ...properties };
}

function refuse(problem: string): never {
  throw new OnRecordError('extraction-invalid', `The graph breaks its schema: ${problem}`);
}
