/** Makes the rows of a search of a graph, in the order in which equally close hits are shown. */
import { captionOf, type NodeAttributes, type OnRecordGraph } from '../model/index.js';
import type { SearchRow } from './row.js';

/** How a name is pronounced, in syllables without tones, or an empty string. */
export type Syllables = (name: string) => string;

/** `ids` are the nodes to find; without `syllables` nothing is found by its sound. */
export function searchRows(graph: OnRecordGraph, ids: Iterable<string>, syllables: Syllables = silent): SearchRow[] {
  const rows: SearchRow[] = [];
  for (const id of ids) {
    const attributes = graph.getNodeAttributes(id);
    const { label, properties } = attributes;
    const caption = captionOf(label, properties);
    const { names, others } = otherTexts(attributes);
    const spoken = label === 'Actor' || label === 'Place' ? [caption, ...names].map(syllables) : [];
    const sounds = spoken.some((sound) => sound !== '') ? spoken : [];
    rows.push({ id, label, caption, detail: detailOf(graph, id, attributes), others: [...names, ...others], sounds });
  }
  return rows;
}

function silent(): string {
  return '';
}

interface Texts {
  readonly names: readonly string[];
  readonly others: readonly string[];
}

function otherTexts({ label, properties: { name, aliases, roles, publisher } }: NodeAttributes): Texts {
  if (label === 'Actor') return { names: texts(aliases).filter((alias) => alias !== name), others: texts(roles) };
  return { names: [], others: label === 'Article' ? texts([publisher]) : [] };
}

function texts(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string' && value !== '') : [];
}

function detailOf(graph: OnRecordGraph, id: string, { label, properties }: NodeAttributes): string | null {
  if (label === 'Statement') return speakerOf(graph, id);
  if (label === 'Actor') return texts(properties.roles)[0] ?? null;
  if (label === 'Event') return texts([properties.start])[0] ?? null;
  if (label === 'Article') return texts([properties.publisher, properties.publishedAt]).join(' ') || null;
  return null;
}

function speakerOf(graph: OnRecordGraph, statement: string): string | null {
  const edge = graph.findInEdge(statement, (_edge, { type }) => type === 'SAID');
  return edge === undefined ? null : String(graph.getNodeAttributes(graph.source(edge)).properties.name);
}
