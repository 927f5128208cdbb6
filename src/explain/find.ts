/** Finds the one thing that an id, or the unmistakable beginning of one, names. */
import { OnRecordError, type OnRecordGraph } from '../../graph/model/index.js';

const SHOWN = 5;

export function findId(graph: OnRecordGraph, given: string): string {
  if (graph.hasNode(given) || graph.hasEdge(given)) return given;
  return onlyId([...graph.nodes(), ...graph.edges()], given, 'No node and no edge');
}

/** The beginning may leave out the kind: `statement:1f` and `1f` both name `statement:1f…`. `nothing` says what there is none of. */
export function onlyId(ids: readonly string[], given: string, nothing: string): string {
  const found = ids.filter((id) => id.startsWith(given) || id.slice(id.indexOf(':') + 1).startsWith(given)).sort();
  const [only] = found;
  if (only === undefined || given === '') {
    const hint = 'Ids are shown by query, export and view: RETURN s.id, for instance.';
    throw new OnRecordError('not-found', `${nothing} has the id ${given}`, { hint });
  }
  if (found.length === 1) return only;
  const rest = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
  const hint = `Write more of it: ${found.slice(0, SHOWN).join(', ')}${rest}`;
  throw new OnRecordError('not-found', `${found.length} ids begin with ${given}`, { hint });
}
